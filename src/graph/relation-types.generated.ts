// Written by `npm run generate` from schema/relation-types.json.

/** The relation types by name: direction, aspect, sign and what the second end may be. */
export const RELATION_TYPES = {
  "TAKES_POSITION_ON": {
    "type": "TAKES_POSITION_ON",
    "directed": true,
    "inverse": "POSITION_TAKEN_BY",
    "to": [
      "Actor",
      "Place"
    ],
    "aspect": "POSTURE",
    "sign": 0,
    "takesPolarity": true,
    "takesSides": true,
    "partOf": null,
    "projects": true,
    "cameo": null,
    "plover": null,
    "meaning": "Overall stance toward the second where no narrower type fits; polarity and explicitness say what it is"
  },
  "TENSION_WITH": {
    "type": "TENSION_WITH",
    "directed": false,
    "inverse": null,
    "to": [
      "Actor"
    ],
    "aspect": "POSTURE",
    "sign": -1,
    "takesPolarity": false,
    "takesSides": true,
    "partOf": null,
    "projects": true,
    "cameo": null,
    "plover": null,
    "meaning": "Strained relations with no act named; a named act takes its own type"
  },
  "DEFENSE_COOPERATION_WITH": {
    "type": "DEFENSE_COOPERATION_WITH",
    "directed": false,
    "inverse": null,
    "to": [
      "Actor"
    ],
    "aspect": "DEFENSE",
    "sign": 1,
    "takesPolarity": false,
    "takesSides": true,
    "partOf": null,
    "projects": true,
    "cameo": "062",
    "plover": "COOPERATE/military",
    "meaning": "Working defense ties: planning, procurement, training, logistics"
  },
  "INTELLIGENCE_SHARING_WITH": {
    "type": "INTELLIGENCE_SHARING_WITH",
    "directed": false,
    "inverse": null,
    "to": [
      "Actor"
    ],
    "aspect": "INTELLIGENCE",
    "sign": 1,
    "takesPolarity": false,
    "takesSides": true,
    "partOf": "DEFENSE_COOPERATION_WITH",
    "projects": true,
    "cameo": "064",
    "plover": "COOPERATE/intelligence",
    "meaning": "Exchange of intelligence, cyber-threat information included; other cyber work is DEFENSE_COOPERATION_WITH with sector CYBER"
  },
  "JOINT_EXERCISE_WITH": {
    "type": "JOINT_EXERCISE_WITH",
    "directed": false,
    "inverse": null,
    "to": [
      "Actor"
    ],
    "aspect": "DEFENSE",
    "sign": 1,
    "takesPolarity": false,
    "takesSides": true,
    "partOf": "DEFENSE_COOPERATION_WITH",
    "projects": true,
    "cameo": "062",
    "plover": "COOPERATE/military",
    "meaning": "Military or coast-guard exercises held together (an exercise held alone is MILITARY_PRESSURE_ON or nothing)"
  },
  "DEFENSE_PLEDGE_TO": {
    "type": "DEFENSE_PLEDGE_TO",
    "directed": true,
    "inverse": "PLEDGED_DEFENSE_BY",
    "to": [
      "Actor"
    ],
    "aspect": "DEFENSE",
    "sign": 1,
    "takesPolarity": false,
    "takesSides": true,
    "partOf": null,
    "projects": true,
    "cameo": "057",
    "plover": "SUPPORT/diplomatic",
    "meaning": "A treaty duty of the first party to help defend the second; each direction is its own relation"
  },
  "CONSULTATION_PLEDGE_TO": {
    "type": "CONSULTATION_PLEDGE_TO",
    "directed": true,
    "inverse": "PLEDGED_CONSULTATION_BY",
    "to": [
      "Actor"
    ],
    "aspect": "DEFENSE",
    "sign": 1,
    "takesPolarity": false,
    "takesSides": true,
    "partOf": null,
    "projects": true,
    "cameo": "057",
    "plover": "SUPPORT/diplomatic",
    "meaning": "A treaty duty to consult when the second party is threatened"
  },
  "NONAGGRESSION_PLEDGE_TO": {
    "type": "NONAGGRESSION_PLEDGE_TO",
    "directed": true,
    "inverse": "PLEDGED_NONAGGRESSION_BY",
    "to": [
      "Actor"
    ],
    "aspect": "DEFENSE",
    "sign": 0,
    "takesPolarity": false,
    "takesSides": false,
    "partOf": null,
    "projects": true,
    "cameo": "057",
    "plover": "SUPPORT/diplomatic",
    "meaning": "A treaty duty not to attack; never counted as an alliance"
  },
  "MILITARY_AID_TO": {
    "type": "MILITARY_AID_TO",
    "directed": true,
    "inverse": "MILITARY_AID_FROM",
    "to": [
      "Actor"
    ],
    "aspect": "DEFENSE",
    "sign": 1,
    "takesPolarity": false,
    "takesSides": true,
    "partOf": null,
    "projects": true,
    "cameo": "072",
    "plover": "AID/military",
    "meaning": "Arms, funds or training given"
  },
  "HOSTS_FORCES_OF": {
    "type": "HOSTS_FORCES_OF",
    "directed": true,
    "inverse": "FORCES_HOSTED_BY",
    "to": [
      "Actor"
    ],
    "aspect": "DEFENSE",
    "sign": 1,
    "takesPolarity": false,
    "takesSides": true,
    "partOf": null,
    "projects": true,
    "cameo": null,
    "plover": null,
    "meaning": "Forces of the second stationed on the territory of the first"
  },
  "DIPLOMATIC_SUPPORT_FOR": {
    "type": "DIPLOMATIC_SUPPORT_FOR",
    "directed": true,
    "inverse": "DIPLOMATICALLY_SUPPORTED_BY",
    "to": [
      "Actor"
    ],
    "aspect": "DIPLOMACY",
    "sign": 1,
    "takesPolarity": true,
    "takesSides": true,
    "partOf": null,
    "projects": true,
    "cameo": "051",
    "plover": "SUPPORT/diplomatic",
    "meaning": "Public backing of the second's international role or position"
  },
  "DIPLOMATIC_RELATIONS_WITH": {
    "type": "DIPLOMATIC_RELATIONS_WITH",
    "directed": false,
    "inverse": null,
    "to": [
      "Actor"
    ],
    "aspect": "DIPLOMACY",
    "sign": 1,
    "takesPolarity": false,
    "takesSides": false,
    "partOf": null,
    "projects": true,
    "cameo": "050",
    "plover": "SUPPORT/diplomatic",
    "meaning": "Official relations; level and channel say how (embassy, liaison, unofficial office)"
  },
  "RECOGNIZES": {
    "type": "RECOGNIZES",
    "directed": true,
    "inverse": "RECOGNIZED_BY",
    "to": [
      "Actor"
    ],
    "aspect": "SOVEREIGNTY",
    "sign": 1,
    "takesPolarity": false,
    "takesSides": false,
    "partOf": null,
    "projects": true,
    "cameo": "054",
    "plover": "SUPPORT/diplomatic",
    "meaning": "Legal recognition as a state or as the government of a state; never \"recognizes as a partner\""
  },
  "HIGH_LEVEL_EXCHANGE_WITH": {
    "type": "HIGH_LEVEL_EXCHANGE_WITH",
    "directed": false,
    "inverse": null,
    "to": [
      "Actor"
    ],
    "aspect": "DIPLOMACY",
    "sign": 1,
    "takesPolarity": false,
    "takesSides": false,
    "partOf": "DIPLOMATIC_RELATIONS_WITH",
    "projects": true,
    "cameo": "040",
    "plover": "CONSULT",
    "meaning": "Visits and talks of ministers, leaders, senior officials or members of parliament, as a practice"
  },
  "STRATEGIC_ALIGNMENT_WITH": {
    "type": "STRATEGIC_ALIGNMENT_WITH",
    "directed": false,
    "inverse": null,
    "to": [
      "Actor"
    ],
    "aspect": "ALIGNMENT",
    "sign": 1,
    "takesPolarity": false,
    "takesSides": true,
    "partOf": null,
    "projects": true,
    "cameo": null,
    "plover": null,
    "meaning": "Declared common strategic line; with a coalition (one's own too) the coalition is the end and is never expanded to its members"
  },
  "COUNTERBALANCES": {
    "type": "COUNTERBALANCES",
    "directed": true,
    "inverse": "COUNTERBALANCED_BY",
    "to": [
      "Actor"
    ],
    "aspect": "ALIGNMENT",
    "sign": -1,
    "takesPolarity": false,
    "takesSides": true,
    "partOf": null,
    "projects": true,
    "cameo": null,
    "plover": null,
    "meaning": "Aim of offsetting the named second's power: ASSERTED or INTENDED if the first declares it, ATTRIBUTED or ASSESSED if others see it"
  },
  "MILITARY_PRESSURE_ON": {
    "type": "MILITARY_PRESSURE_ON",
    "directed": true,
    "inverse": "UNDER_MILITARY_PRESSURE_FROM",
    "to": [
      "Actor"
    ],
    "aspect": "DEFENSE",
    "sign": -1,
    "takesPolarity": false,
    "takesSides": true,
    "partOf": null,
    "projects": true,
    "cameo": "150",
    "plover": "MOBILIZE/troops",
    "meaning": "Sorties, transits, exercises or threats of force directed at the second"
  },
  "DIPLOMATIC_PRESSURE_ON": {
    "type": "DIPLOMATIC_PRESSURE_ON",
    "directed": true,
    "inverse": "UNDER_DIPLOMATIC_PRESSURE_FROM",
    "to": [
      "Actor"
    ],
    "aspect": "DIPLOMACY",
    "sign": -1,
    "takesPolarity": false,
    "takesSides": true,
    "partOf": null,
    "projects": true,
    "cameo": "110",
    "plover": "ACCUSE/disapprove",
    "meaning": "Protest, isolation, demarches, threats to relations"
  },
  "ECONOMIC_COERCION_OF": {
    "type": "ECONOMIC_COERCION_OF",
    "directed": true,
    "inverse": "ECONOMICALLY_COERCED_BY",
    "to": [
      "Actor"
    ],
    "aspect": "ECONOMY",
    "sign": -1,
    "takesPolarity": false,
    "takesSides": true,
    "partOf": null,
    "projects": true,
    "cameo": "163",
    "plover": "COERCE/restrict",
    "meaning": "Sanctions, bans or trade restrictions used as pressure"
  },
  "TRADE_AGREEMENT_WITH": {
    "type": "TRADE_AGREEMENT_WITH",
    "directed": false,
    "inverse": null,
    "to": [
      "Actor"
    ],
    "aspect": "ECONOMY",
    "sign": 1,
    "takesPolarity": false,
    "takesSides": false,
    "partOf": null,
    "projects": true,
    "cameo": "061",
    "plover": "COOPERATE/economic",
    "meaning": "A trade or investment agreement; sector says on what (technology, semiconductors, sustainable energy)"
  },
  "PEOPLE_EXCHANGE_WITH": {
    "type": "PEOPLE_EXCHANGE_WITH",
    "directed": false,
    "inverse": null,
    "to": [
      "Actor"
    ],
    "aspect": "PEOPLE",
    "sign": 1,
    "takesPolarity": false,
    "takesSides": false,
    "partOf": null,
    "projects": true,
    "cameo": "060",
    "plover": "COOPERATE",
    "meaning": "Educational and cultural exchange"
  },
  "TERRITORIAL_CLAIM_ON": {
    "type": "TERRITORIAL_CLAIM_ON",
    "directed": true,
    "inverse": "CLAIMED_BY",
    "to": [
      "Actor",
      "Place"
    ],
    "aspect": "SOVEREIGNTY",
    "sign": -1,
    "takesPolarity": false,
    "takesSides": true,
    "partOf": null,
    "projects": true,
    "cameo": null,
    "plover": null,
    "meaning": "Claim of sovereignty: over the actor where it covers all that the actor administers, else over the place"
  },
  "ADMINISTERS": {
    "type": "ADMINISTERS",
    "directed": true,
    "inverse": "ADMINISTERED_BY",
    "to": [
      "Place"
    ],
    "aspect": "SOVEREIGNTY",
    "sign": 0,
    "takesPolarity": false,
    "takesSides": false,
    "partOf": null,
    "projects": true,
    "cameo": null,
    "plover": null,
    "meaning": "Actual control of a place"
  },
  "UPHOLDS_NAVIGATION_IN": {
    "type": "UPHOLDS_NAVIGATION_IN",
    "directed": true,
    "inverse": "NAVIGATION_UPHELD_BY",
    "to": [
      "Place"
    ],
    "aspect": "NAVIGATION",
    "sign": 0,
    "takesPolarity": true,
    "takesSides": false,
    "partOf": null,
    "projects": true,
    "cameo": null,
    "plover": null,
    "meaning": "Support for freedom of navigation, in words (sector DECLARED) or by transits (sector TRANSIT)"
  },
  "RESTRICTS_NAVIGATION_IN": {
    "type": "RESTRICTS_NAVIGATION_IN",
    "directed": true,
    "inverse": "NAVIGATION_RESTRICTED_BY",
    "to": [
      "Place"
    ],
    "aspect": "NAVIGATION",
    "sign": 0,
    "takesPolarity": false,
    "takesSides": false,
    "partOf": null,
    "projects": true,
    "cameo": "191",
    "plover": "COERCE/restrict",
    "meaning": "Acts that hinder passage in a sea or strait"
  },
  "REGARDS_AS_PARTNER": {
    "type": "REGARDS_AS_PARTNER",
    "directed": true,
    "inverse": "REGARDED_AS_PARTNER_BY",
    "to": [
      "Actor"
    ],
    "aspect": "ALIGNMENT",
    "sign": 1,
    "takesPolarity": false,
    "takesSides": true,
    "partOf": null,
    "projects": true,
    "cameo": null,
    "plover": null,
    "meaning": "Names the second a partner, in words and one-sidedly; neither recognition nor pledge"
  },
  "CHALLENGES_CLAIM_OF": {
    "type": "CHALLENGES_CLAIM_OF",
    "directed": true,
    "inverse": "CLAIM_CHALLENGED_BY",
    "to": [
      "Actor"
    ],
    "aspect": "SOVEREIGNTY",
    "sign": -1,
    "takesPolarity": false,
    "takesSides": true,
    "partOf": null,
    "projects": true,
    "cameo": null,
    "plover": null,
    "meaning": "Contests by word or conduct a sovereignty position of the second, without pressure on it"
  },
  "MILITARY_ACTIVITY_IN": {
    "type": "MILITARY_ACTIVITY_IN",
    "directed": true,
    "inverse": "MILITARY_ACTIVITY_BY",
    "to": [
      "Place"
    ],
    "aspect": "DEFENSE",
    "sign": 0,
    "takesPolarity": false,
    "takesSides": false,
    "partOf": null,
    "projects": true,
    "cameo": "150",
    "plover": "MOBILIZE/troops",
    "meaning": "Naval, air or coast-guard activity in a sea, strait or region with no target named"
  },
  "UPHOLDS_STABILITY_IN": {
    "type": "UPHOLDS_STABILITY_IN",
    "directed": true,
    "inverse": "STABILITY_UPHELD_BY",
    "to": [
      "Place"
    ],
    "aspect": "ORDER",
    "sign": 0,
    "takesPolarity": true,
    "takesSides": false,
    "partOf": null,
    "projects": true,
    "cameo": null,
    "plover": null,
    "meaning": "Declared commitment to peace, stability or the existing order in a strait or region"
  },
  "MEMBER_OF": {
    "type": "MEMBER_OF",
    "directed": true,
    "inverse": "HAS_MEMBER",
    "to": [
      "Coalition",
      "Organization"
    ],
    "aspect": "MEMBERSHIP",
    "sign": 0,
    "takesPolarity": false,
    "takesSides": false,
    "partOf": null,
    "projects": true,
    "cameo": null,
    "plover": null,
    "meaning": "Membership; standing FULL, ASSOCIATE, OBSERVER, DIALOGUE_PARTNER or SUSPENDED; one relation a spell"
  },
  "STATEMENT_ABOUT": {
    "type": "STATEMENT_ABOUT",
    "directed": true,
    "inverse": null,
    "to": [],
    "aspect": null,
    "sign": 0,
    "takesPolarity": false,
    "takesSides": false,
    "partOf": null,
    "projects": false,
    "cameo": null,
    "plover": null,
    "meaning": "Anything else worth keeping (effects, motives, outlooks, unnamed ends); its aspect comes from the claim; never projected"
  }
} as const;

// Written by `npm run generate` from schema/relation-types.json.

import type { Aspect, RelationType } from './operations.generated.js';

/** A relation type: its matter, whether its ends differ in role, and how it reads from its second end. */
export interface VocabularyEntry {
  readonly aspect: Aspect;
  readonly directed: boolean;
  readonly inverse: string | null;
  readonly meaning: string;
}

/** The relation types, in the order of the vocabulary; claims of other types never become relations. */
export const VOCABULARY: Readonly<Partial<Record<RelationType, VocabularyEntry>>> = {
  TAKES_POSITION_ON: {"aspect":"POSTURE","directed":true,"inverse":"POSITION_TAKEN_BY","meaning":"Overall stance toward the second where no narrower type fits; polarity and explicitness say what it is"},
  TENSION_WITH: {"aspect":"POSTURE","directed":false,"inverse":null,"meaning":"Strained relations with no act named; a named act takes its own type"},
  DEFENSE_COOPERATION_WITH: {"aspect":"DEFENSE","directed":false,"inverse":null,"meaning":"Working defense ties: planning, procurement, training, logistics"},
  INTELLIGENCE_SHARING_WITH: {"aspect":"INTELLIGENCE","directed":false,"inverse":null,"meaning":"Exchange of intelligence, cyber-threat information included; other cyber work is DEFENSE_COOPERATION_WITH with sector CYBER"},
  JOINT_EXERCISE_WITH: {"aspect":"DEFENSE","directed":false,"inverse":null,"meaning":"Military or coast-guard exercises held together (an exercise held alone is MILITARY_PRESSURE_ON or nothing)"},
  DEFENSE_PLEDGE_TO: {"aspect":"DEFENSE","directed":true,"inverse":"PLEDGED_DEFENSE_BY","meaning":"A treaty duty of the first party to help defend the second; each direction is its own relation"},
  CONSULTATION_PLEDGE_TO: {"aspect":"DEFENSE","directed":true,"inverse":"PLEDGED_CONSULTATION_BY","meaning":"A treaty duty to consult when the second party is threatened"},
  NONAGGRESSION_PLEDGE_TO: {"aspect":"DEFENSE","directed":true,"inverse":"PLEDGED_NONAGGRESSION_BY","meaning":"A treaty duty not to attack; never counted as an alliance"},
  MILITARY_AID_TO: {"aspect":"DEFENSE","directed":true,"inverse":"MILITARY_AID_FROM","meaning":"Arms, funds or training given"},
  HOSTS_FORCES_OF: {"aspect":"DEFENSE","directed":true,"inverse":"FORCES_HOSTED_BY","meaning":"Forces of the second stationed on the territory of the first"},
  DIPLOMATIC_SUPPORT_FOR: {"aspect":"DIPLOMACY","directed":true,"inverse":"DIPLOMATICALLY_SUPPORTED_BY","meaning":"Public backing of the second's international role or position"},
  DIPLOMATIC_RELATIONS_WITH: {"aspect":"DIPLOMACY","directed":false,"inverse":null,"meaning":"Official relations; level and channel say how (embassy, liaison, unofficial office)"},
  RECOGNIZES: {"aspect":"SOVEREIGNTY","directed":true,"inverse":"RECOGNIZED_BY","meaning":"Legal recognition as a state or as the government of a state; never \"recognizes as a partner\""},
  HIGH_LEVEL_EXCHANGE_WITH: {"aspect":"DIPLOMACY","directed":false,"inverse":null,"meaning":"Visits and talks of ministers, leaders, senior officials or members of parliament, as a practice"},
  STRATEGIC_ALIGNMENT_WITH: {"aspect":"ALIGNMENT","directed":false,"inverse":null,"meaning":"Declared common strategic line; with a coalition (one's own too) the coalition is the end and is never expanded to its members"},
  COUNTERBALANCES: {"aspect":"ALIGNMENT","directed":true,"inverse":"COUNTERBALANCED_BY","meaning":"Aim of offsetting the named second's power: ASSERTED or INTENDED if the first declares it, ATTRIBUTED or ASSESSED if others see it"},
  MILITARY_PRESSURE_ON: {"aspect":"DEFENSE","directed":true,"inverse":"UNDER_MILITARY_PRESSURE_FROM","meaning":"Sorties, transits, exercises or threats of force directed at the second"},
  DIPLOMATIC_PRESSURE_ON: {"aspect":"DIPLOMACY","directed":true,"inverse":"UNDER_DIPLOMATIC_PRESSURE_FROM","meaning":"Protest, isolation, demarches, threats to relations"},
  ECONOMIC_COERCION_OF: {"aspect":"ECONOMY","directed":true,"inverse":"ECONOMICALLY_COERCED_BY","meaning":"Sanctions, bans or trade restrictions used as pressure"},
  TRADE_AGREEMENT_WITH: {"aspect":"ECONOMY","directed":false,"inverse":null,"meaning":"A trade or investment agreement; sector says on what (technology, semiconductors, sustainable energy)"},
  PEOPLE_EXCHANGE_WITH: {"aspect":"PEOPLE","directed":false,"inverse":null,"meaning":"Educational and cultural exchange"},
  TERRITORIAL_CLAIM_ON: {"aspect":"SOVEREIGNTY","directed":true,"inverse":"CLAIMED_BY","meaning":"Claim of sovereignty: over the actor where it covers all that the actor administers, else over the place"},
  ADMINISTERS: {"aspect":"SOVEREIGNTY","directed":true,"inverse":"ADMINISTERED_BY","meaning":"Actual control of a place"},
  UPHOLDS_NAVIGATION_IN: {"aspect":"NAVIGATION","directed":true,"inverse":"NAVIGATION_UPHELD_BY","meaning":"Support for freedom of navigation, in words (sector DECLARED) or by transits (sector TRANSIT)"},
  RESTRICTS_NAVIGATION_IN: {"aspect":"NAVIGATION","directed":true,"inverse":"NAVIGATION_RESTRICTED_BY","meaning":"Acts that hinder passage in a sea or strait"},
  REGARDS_AS_PARTNER: {"aspect":"ALIGNMENT","directed":true,"inverse":"REGARDED_AS_PARTNER_BY","meaning":"Names the second a partner, in words and one-sidedly; neither recognition nor pledge"},
  CHALLENGES_CLAIM_OF: {"aspect":"SOVEREIGNTY","directed":true,"inverse":"CLAIM_CHALLENGED_BY","meaning":"Contests by word or conduct a sovereignty position of the second, without pressure on it"},
  MILITARY_ACTIVITY_IN: {"aspect":"DEFENSE","directed":true,"inverse":"MILITARY_ACTIVITY_BY","meaning":"Naval, air or coast-guard activity in a sea, strait or region with no target named"},
  UPHOLDS_STABILITY_IN: {"aspect":"ORDER","directed":true,"inverse":"STABILITY_UPHELD_BY","meaning":"Declared commitment to peace, stability or the existing order in a strait or region"},
  MEMBER_OF: {"aspect":"MEMBERSHIP","directed":true,"inverse":"HAS_MEMBER","meaning":"Membership; standing FULL, ASSOCIATE, OBSERVER, DIALOGUE_PARTNER or SUSPENDED; one relation a spell"},
};

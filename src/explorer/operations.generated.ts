// Written by `npm run generate` from schema/*.graphql and src/explorer/operations/*.graphql.

import type { Document } from './ask/document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What becomes of relations without a date when a day is asked for. */
export type Undated =
  /** Left out. */
  | 'EXCLUDE'
  /** Shown, with certainty UNDATED. */
  | 'INCLUDE';

/** How a name fits. */
export type NameMatch =
  /** It is the id. */
  | 'ID'
  /** It is the display name. */
  | 'NAME'
  /** It is the formal name. */
  | 'FORMAL_NAME'
  /** It is a code: ISO 3166-1 or Wikidata. */
  | 'CODE'
  /** It is another name. */
  | 'ALIAS'
  /** It is a name of something that this graph does not hold. */
  | 'SENSE';

/** How surely a relation holds on a day. */
export type Certainty =
  /** Its dates leave no doubt. */
  | 'CERTAIN'
  /** Its dates allow it. */
  | 'POSSIBLE'
  /** It has no dates. */
  | 'UNDATED';

/** How much of it there is, least to most; coded only from words of degree in the source. */
export type Intensity =
  /** Stated to be absent. */
  | 'NONE'
  /** Small or restricted. */
  | 'LIMITED'
  /** Between limited and expanded. */
  | 'MODERATE'
  /** Substantial: more than MODERATE, less than everything. */
  | 'EXPANDED'
  /** All that the type allows, such as an unrestricted treaty duty. */
  | 'FULL';

/** Whether the two deal with each other themselves or through others. */
export type Channel =
  /** No channel. */
  | 'NONE'
  /** Through third parties or private bodies. */
  | 'INDIRECT'
  /** Without a go-between. */
  | 'DIRECT';

/** The legal standing of the tie, least to most binding. */
export type Formality =
  /** Between private or semi-official bodies. */
  | 'UNOFFICIAL'
  /** Between governments, without a treaty. */
  | 'OFFICIAL'
  /** Under a treaty. */
  | 'TREATY';

/** How plainly the holder speaks. How sure we are of it is Confidence. */
export type Explicitness =
  /** Left unclear. */
  | 'AMBIGUOUS'
  /** To be read from conduct or between the lines. */
  | 'IMPLICIT'
  /** Said openly. */
  | 'EXPLICIT';

/** Which way a stance points. */
export type Polarity =
  /** Against the object. */
  | 'OPPOSES'
  /** Takes no side. */
  | 'NEUTRAL'
  /** For the object. */
  | 'SUPPORTS';

/** Direction of change that a source names without naming a level. */
export type Trend =
  /** Shrinking. */
  | 'FALLING'
  /** Unchanging. */
  | 'STEADY'
  /** Growing. */
  | 'RISING';

/** State of the instrument behind a relation. A view looks at dates only, so a treaty that is signed and not in force stands in it as well: filter by status. */
export type InstrumentStatus =
  /** Put forward by somebody. */
  | 'PROPOSED'
  /** Announced, not signed. */
  | 'ANNOUNCED'
  /** Signed, not in force. */
  | 'SIGNED'
  /** In force. */
  | 'IN_FORCE'
  /** In force on paper, without use. */
  | 'DORMANT'
  /** Suspended, not ended. */
  | 'SUSPENDED'
  /** Ended. */
  | 'TERMINATED';

/** Rank within a relation; which values fit depends on the relation type. */
export type Standing =
  /** Full membership, or full control of a place. */
  | 'FULL'
  /** Associate membership. */
  | 'ASSOCIATE'
  /** Observer. */
  | 'OBSERVER'
  /** Dialogue partner. */
  | 'DIALOGUE_PARTNER'
  /** Membership suspended. */
  | 'SUSPENDED'
  /** Relations at embassy level. */
  | 'EMBASSY'
  /** Relations by liaison offices. */
  | 'LIAISON'
  /** Relations by offices that are not official. */
  | 'UNOFFICIAL_OFFICE'
  /** Recognized as a state. */
  | 'STATE'
  /** Recognized as the government of a state. */
  | 'GOVERNMENT'
  /** Control of part of a place. */
  | 'PARTIAL';

/** Field of activity that a claim names. */
export type Sector =
  /** Cyber security. */
  | 'CYBER'
  /** Maritime security, coast guards and navies. */
  | 'MARITIME'
  /** Intelligence. */
  | 'INTELLIGENCE'
  /** Technology. */
  | 'TECHNOLOGY'
  /** Semiconductors. */
  | 'SEMICONDUCTORS'
  /** Sustainable energy. */
  | 'SUSTAINABLE_ENERGY'
  /** Education. */
  | 'EDUCATION'
  /** Culture. */
  | 'CULTURE'
  /** In words. */
  | 'DECLARED'
  /** By transits of ships or aircraft. */
  | 'TRANSIT';

/** How a source puts what it says. The first three project to relations, the others never do. */
export type Modality =
  /** Stated as fact. */
  | 'ASSERTED'
  /** Concluded by the author from signs. */
  | 'ASSESSED'
  /** Put in somebody else's mouth. */
  | 'ATTRIBUTED'
  /** Stated not to be so. */
  | 'DENIED'
  /** Said to come. */
  | 'FORECAST'
  /** Advised: must, should. */
  | 'RECOMMENDED'
  /** Aimed at, not said to be done. */
  | 'INTENDED'
  /** Supposed for argument's sake. */
  | 'HYPOTHETICAL';

/** How sure we are of what is claimed, after reading the source. */
export type Confidence =
  /** Rests on one weak source, or on general knowledge. */
  | 'LOW'
  /** Fits what else is known; part of it confirmed. */
  | 'MODERATE'
  /** Confirmed elsewhere. */
  | 'HIGH';

/** Likelihood words of a forecast, after the list of ICD 203. */
export type Likelihood =
  /** 1–5 %. */
  | 'ALMOST_NO_CHANCE'
  /** 5–20 %. */
  | 'VERY_UNLIKELY'
  /** 20–45 %. */
  | 'UNLIKELY'
  /** 45–55 %. */
  | 'ROUGHLY_EVEN_CHANCE'
  /** 55–80 %. */
  | 'LIKELY'
  /** 80–95 %. */
  | 'VERY_LIKELY'
  /** 95–99 %. */
  | 'ALMOST_CERTAIN';

/** Reliability of a source in the Admiralty code. */
export type Reliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Cannot be judged; sorts as null. */
  | 'F';

/** The matter that a relation type or a claim is about. */
export type Aspect =
  /** Overall stance. */
  | 'POSTURE'
  /** Defense. */
  | 'DEFENSE'
  /** Intelligence. */
  | 'INTELLIGENCE'
  /** Diplomacy. */
  | 'DIPLOMACY'
  /** Sovereignty, recognition and control. */
  | 'SOVEREIGNTY'
  /** Strategic alignment. */
  | 'ALIGNMENT'
  /** Economy and trade. */
  | 'ECONOMY'
  /** Ties between peoples. */
  | 'PEOPLE'
  /** Navigation. */
  | 'NAVIGATION'
  /** Regional order and stability. */
  | 'ORDER'
  /** Membership. */
  | 'MEMBERSHIP';

/** What kind of place it is. */
export type PlaceKind =
  /** A sea. */
  | 'SEA'
  /** A strait. */
  | 'STRAIT'
  /** One island or several. */
  | 'ISLANDS'
  /** A reef, bank or shoal. */
  | 'SHOAL'
  /** An area of land. */
  | 'TERRITORY'
  /** A region of the world. */
  | 'REGION';

/** What kind of document a source is. */
export type SourceKind =
  /** A text that analyses or reports. */
  | 'ARTICLE'
  /** A treaty. */
  | 'TREATY'
  /** A founding charter. */
  | 'CHARTER'
  /** A communiqué. */
  | 'COMMUNIQUE'
  /** A joint statement. */
  | 'JOINT_STATEMENT'
  /** One government's statement. */
  | 'OFFICIAL_STATEMENT'
  /** A law or constitution. */
  | 'LAW'
  /** A court's decision. */
  | 'COURT_DECISION'
  /** A note to another government or body. */
  | 'NOTE_VERBALE'
  /** Notes exchanged. */
  | 'EXCHANGE_OF_NOTES'
  /** An agreement of private or semi-official bodies. */
  | 'PRIVATE_AGREEMENT'
  /** A secret agreement since released. */
  | 'DECLASSIFIED_AGREEMENT'
  /** The record of diplomatic ties. */
  | 'DIPLOMATIC_RECORD'
  /** A data set. */
  | 'DATASET'
  /** A press report. */
  | 'PRESS_REPORT'
  /** An event, as widely reported. */
  | 'EVENT'
  /** A Cypher script, for a claim adopted from a relationship written by hand. */
  | 'SCRIPT';

/** Why a source leaves a position unstated. */
export type GapReason =
  /** The source does not speak of it. */
  | 'SILENT'
  /** The source spoke of it, and that part is lost or damaged. */
  | 'LOST_IN_SOURCE'
  /** The source announces it, and it does not follow. */
  | 'ANNOUNCED_MISSING';

/** What has become of a position. */
export type ShiftState =
  /** It differs from before. */
  | 'CHANGED'
  /** It is the same on every axis that both positions state. */
  | 'UNCHANGED'
  /** The source does not state the earlier position. */
  | 'UNSTATED_BEFORE'
  /** The source does not state the present position. */
  | 'UNSTATED_NOW'
  /** A source says that nothing was before. */
  | 'NEW'
  /** It has ended. */
  | 'ENDED';

/** An axis of a stance. */
export type Axis =
  /** How much. */
  | 'INTENSITY'
  /** By which channel. */
  | 'CHANNEL'
  /** How binding. */
  | 'FORMALITY'
  /** How plainly. */
  | 'EXPLICITNESS'
  /** Which way. */
  | 'POLARITY'
  /** Direction of change. */
  | 'TREND'
  /** Rank. */
  | 'STANDING';

/** A triangle by its adverse pairs. */
export type TriadKind =
  /** Three friendly pairs: balanced. */
  | 'ALL_FRIENDLY'
  /** One adverse pair: strained. */
  | 'ONE_ADVERSE'
  /** Two adverse pairs: balanced. */
  | 'TWO_ADVERSE'
  /** Three adverse pairs: strained. */
  | 'ALL_ADVERSE';

/** A type of relation, from the closed list; as stored in Neo4j. */
export type RelationType =
  /** Overall stance toward the second where no narrower type fits; polarity and explicitness say what it is. */
  | 'TAKES_POSITION_ON'
  /** Strained relations with no act named; a named act takes its own type. */
  | 'TENSION_WITH'
  /** Working defense ties: planning, procurement, training, logistics. */
  | 'DEFENSE_COOPERATION_WITH'
  /** Exchange of intelligence, cyber-threat information included; other cyber work is DEFENSE_COOPERATION_WITH with sector CYBER. */
  | 'INTELLIGENCE_SHARING_WITH'
  /** Military or coast-guard exercises held together (an exercise held alone is MILITARY_PRESSURE_ON or nothing). */
  | 'JOINT_EXERCISE_WITH'
  /** A treaty duty of the first party to help defend the second; each direction is its own relation. */
  | 'DEFENSE_PLEDGE_TO'
  /** A treaty duty to consult when the second party is threatened. */
  | 'CONSULTATION_PLEDGE_TO'
  /** A treaty duty not to attack; never counted as an alliance. */
  | 'NONAGGRESSION_PLEDGE_TO'
  /** Arms, funds or training given. */
  | 'MILITARY_AID_TO'
  /** Forces of the second stationed on the territory of the first. */
  | 'HOSTS_FORCES_OF'
  /** Public backing of the second's international role or position. */
  | 'DIPLOMATIC_SUPPORT_FOR'
  /** Official relations; level and channel say how (embassy, liaison, unofficial office). */
  | 'DIPLOMATIC_RELATIONS_WITH'
  /** Legal recognition as a state or as the government of a state; never "recognizes as a partner". */
  | 'RECOGNIZES'
  /** Visits and talks of ministers, leaders, senior officials or members of parliament, as a practice. */
  | 'HIGH_LEVEL_EXCHANGE_WITH'
  /** Declared common strategic line; with a coalition (one's own too) the coalition is the end and is never expanded to its members. */
  | 'STRATEGIC_ALIGNMENT_WITH'
  /** Aim of offsetting the named second's power: ASSERTED or INTENDED if the first declares it, ATTRIBUTED or ASSESSED if others see it. */
  | 'COUNTERBALANCES'
  /** Sorties, transits, exercises or threats of force directed at the second. */
  | 'MILITARY_PRESSURE_ON'
  /** Protest, isolation, demarches, threats to relations. */
  | 'DIPLOMATIC_PRESSURE_ON'
  /** Sanctions, bans or trade restrictions used as pressure. */
  | 'ECONOMIC_COERCION_OF'
  /** A trade or investment agreement; sector says on what (technology, semiconductors, sustainable energy). */
  | 'TRADE_AGREEMENT_WITH'
  /** Educational and cultural exchange. */
  | 'PEOPLE_EXCHANGE_WITH'
  /** Claim of sovereignty: over the actor where it covers all that the actor administers, else over the place. */
  | 'TERRITORIAL_CLAIM_ON'
  /** Actual control of a place. */
  | 'ADMINISTERS'
  /** Support for freedom of navigation, in words (sector DECLARED) or by transits (sector TRANSIT). */
  | 'UPHOLDS_NAVIGATION_IN'
  /** Acts that hinder passage in a sea or strait. */
  | 'RESTRICTS_NAVIGATION_IN'
  /** Names the second a partner, in words and one-sidedly; neither recognition nor pledge. */
  | 'REGARDS_AS_PARTNER'
  /** Contests by word or conduct a sovereignty position of the second, without pressure on it. */
  | 'CHALLENGES_CLAIM_OF'
  /** Naval, air or coast-guard activity in a sea, strait or region with no target named. */
  | 'MILITARY_ACTIVITY_IN'
  /** Declared commitment to peace, stability or the existing order in a strait or region. */
  | 'UPHOLDS_STABILITY_IN'
  /** Membership; standing FULL, ASSOCIATE, OBSERVER, DIALOGUE_PARTNER or SUSPENDED; one relation a spell. */
  | 'MEMBER_OF'
  /** Anything else worth keeping (effects, motives, outlooks, unnamed ends); its aspect comes from the claim; never projected. */
  | 'STATEMENT_ABOUT';

export type BlocsQueryVariables = Exact<{
  among?: ReadonlyArray<string> | string | null | undefined;
  asOf?: string | null | undefined;
  undated?: Undated | null | undefined;
  minConfidence?: Confidence | null | undefined;
}>;


export type BlocsQuery = { readonly blocs: { readonly method: string, readonly reference: string, readonly types: ReadonlyArray<RelationType>, readonly resolution: number, readonly runs: number, readonly agreeing: number, readonly signedModularity: number | null, readonly frustration: number, readonly count: number, readonly relationCount: number, readonly unconnectedCount: number, readonly graph: { readonly actors: number, readonly pairs: number, readonly friendlyPairs: number, readonly adversePairs: number, readonly mixedPairs: number, readonly relations: number }, readonly rows: ReadonlyArray<{ readonly size: number, readonly actors: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      > }>, readonly unconnected: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    > } };

export type UnprojectedQueryVariables = Exact<{
  of?: ReadonlyArray<string> | string | null | undefined;
  limit: number;
}>;


export type UnprojectedQuery = { readonly subgraph: { readonly unprojected: ReadonlyArray<{ readonly modality: Modality, readonly claimCount: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly modality: Modality, readonly spell: string, readonly summary: string | null, readonly wording: string | null, readonly note: string | null, readonly likelihood: Likelihood | null, readonly confidence: Confidence | null, readonly credibility: number | null, readonly since: string | null, readonly until: string | null, readonly inferred: boolean, readonly attributedTo: { readonly words: string } | null, readonly subject:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly object:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly about: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly topic: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly addressee: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly summary: string | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKind | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly reliability: Reliability | null, readonly reliabilityReason: string | null } }> }> }> } };

export type EndsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type EndsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'State', readonly id: string, readonly name: string }
    | { readonly __typename: 'Coalition', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename: 'Coverage' }
    | { readonly __typename: 'Relation' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'Gap' }
   | null> };

export type EntityQueryVariables = Exact<{
  id: string;
}>;


export type EntityQuery = { readonly node:
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly note: string | null, readonly wikidata: string | null, readonly formalName: string | null, readonly iso2: string | null, readonly iso3: string | null, readonly aliases: ReadonlyArray<{ readonly surface: string, readonly language: string | null, readonly sense: string | null }>, readonly relations: { readonly totalCount: number } }
    | { readonly __typename: 'Coalition', readonly id: string, readonly name: string, readonly note: string | null, readonly wikidata: string | null, readonly formalName: string | null, readonly aliases: ReadonlyArray<{ readonly surface: string, readonly language: string | null, readonly sense: string | null }>, readonly relations: { readonly totalCount: number } }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly note: string | null, readonly wikidata: string | null, readonly formalName: string | null, readonly aliases: ReadonlyArray<{ readonly surface: string, readonly language: string | null, readonly sense: string | null }>, readonly relations: { readonly totalCount: number } }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly note: string | null, readonly wikidata: string | null, readonly kind: PlaceKind | null, readonly aliases: ReadonlyArray<{ readonly surface: string, readonly language: string | null, readonly sense: string | null }>, readonly relations: { readonly totalCount: number } }
    | { readonly __typename: 'Coverage' }
    | { readonly __typename: 'Relation' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'Gap' }
   | null };

export type NeighboursQueryVariables = Exact<{
  of: string;
}>;


export type NeighboursQuery = { readonly neighbours: { readonly relationCount: number, readonly entity:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly byType: ReadonlyArray<{ readonly type: RelationType, readonly aspect: Aspect | null, readonly relationCount: number, readonly entityCount: number, readonly entities: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      > }> } };

export type PairQueryVariables = Exact<{
  a: string;
  b: string;
  first: string;
  second: string;
  areActors: boolean;
  asOf?: string | null | undefined;
  undated?: Undated | null | undefined;
  after?: string | null | undefined;
}>;


export type PairQuery = { readonly dyad?: { readonly sign: number, readonly relationCount: number, readonly byAspect: ReadonlyArray<{ readonly aspect: Aspect, readonly sign: number, readonly relationCount: number }>, readonly sharedMemberships: ReadonlyArray<{ readonly body:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly period: { readonly from: string | null, readonly until: string | null, readonly certainty: Certainty } }>, readonly commonPartners: { readonly totalCount: number, readonly partners: ReadonlyArray<{ readonly partner:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> } }, readonly node:
    | { readonly relations: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: RelationType, readonly aspect: Aspect | null, readonly spell: string, readonly since: string | null, readonly until: string | null, readonly sinceMin: string, readonly sinceMax: string, readonly untilMin: string, readonly untilMax: string, readonly superseded: boolean, readonly supersededFrom: string, readonly intensity: Intensity | null, readonly channel: Channel | null, readonly formality: Formality | null, readonly explicitness: Explicitness | null, readonly polarity: Polarity | null, readonly trend: Trend | null, readonly standing: Standing | null, readonly status: InstrumentStatus | null, readonly sectors: ReadonlyArray<Sector>, readonly sign: number, readonly modality: Modality, readonly confidence: Confidence | null, readonly disputed: boolean, readonly claimCount: number, readonly sourceCount: number, readonly wording: string | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly summary: string | null, readonly wording: string | null, readonly note: string | null, readonly intensity: Intensity | null, readonly channel: Channel | null, readonly formality: Formality | null, readonly explicitness: Explicitness | null, readonly polarity: Polarity | null, readonly trend: Trend | null, readonly standing: Standing | null, readonly status: InstrumentStatus | null, readonly sectors: ReadonlyArray<Sector>, readonly since: string | null, readonly until: string | null, readonly credibility: number | null, readonly confidence: Confidence | null, readonly mutual: boolean, readonly inferred: boolean, readonly retractedAt: string | null, readonly retractedBecause: string | null, readonly attributedTo: { readonly words: string } | null, readonly topic: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly summary: string | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKind | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly reliability: Reliability | null, readonly reliabilityReason: string | null } }>, readonly supersedes: ReadonlyArray<{ readonly id: string, readonly summary: string | null, readonly relation: { readonly id: string } | null }>, readonly contradicts: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly summary: string | null }> }> } }> } }
    | { readonly relations: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: RelationType, readonly aspect: Aspect | null, readonly spell: string, readonly since: string | null, readonly until: string | null, readonly sinceMin: string, readonly sinceMax: string, readonly untilMin: string, readonly untilMax: string, readonly superseded: boolean, readonly supersededFrom: string, readonly intensity: Intensity | null, readonly channel: Channel | null, readonly formality: Formality | null, readonly explicitness: Explicitness | null, readonly polarity: Polarity | null, readonly trend: Trend | null, readonly standing: Standing | null, readonly status: InstrumentStatus | null, readonly sectors: ReadonlyArray<Sector>, readonly sign: number, readonly modality: Modality, readonly confidence: Confidence | null, readonly disputed: boolean, readonly claimCount: number, readonly sourceCount: number, readonly wording: string | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly summary: string | null, readonly wording: string | null, readonly note: string | null, readonly intensity: Intensity | null, readonly channel: Channel | null, readonly formality: Formality | null, readonly explicitness: Explicitness | null, readonly polarity: Polarity | null, readonly trend: Trend | null, readonly standing: Standing | null, readonly status: InstrumentStatus | null, readonly sectors: ReadonlyArray<Sector>, readonly since: string | null, readonly until: string | null, readonly credibility: number | null, readonly confidence: Confidence | null, readonly mutual: boolean, readonly inferred: boolean, readonly retractedAt: string | null, readonly retractedBecause: string | null, readonly attributedTo: { readonly words: string } | null, readonly topic: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly summary: string | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKind | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly reliability: Reliability | null, readonly reliabilityReason: string | null } }>, readonly supersedes: ReadonlyArray<{ readonly id: string, readonly summary: string | null, readonly relation: { readonly id: string } | null }>, readonly contradicts: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly summary: string | null }> }> } }> } }
    | { readonly relations: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: RelationType, readonly aspect: Aspect | null, readonly spell: string, readonly since: string | null, readonly until: string | null, readonly sinceMin: string, readonly sinceMax: string, readonly untilMin: string, readonly untilMax: string, readonly superseded: boolean, readonly supersededFrom: string, readonly intensity: Intensity | null, readonly channel: Channel | null, readonly formality: Formality | null, readonly explicitness: Explicitness | null, readonly polarity: Polarity | null, readonly trend: Trend | null, readonly standing: Standing | null, readonly status: InstrumentStatus | null, readonly sectors: ReadonlyArray<Sector>, readonly sign: number, readonly modality: Modality, readonly confidence: Confidence | null, readonly disputed: boolean, readonly claimCount: number, readonly sourceCount: number, readonly wording: string | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly summary: string | null, readonly wording: string | null, readonly note: string | null, readonly intensity: Intensity | null, readonly channel: Channel | null, readonly formality: Formality | null, readonly explicitness: Explicitness | null, readonly polarity: Polarity | null, readonly trend: Trend | null, readonly standing: Standing | null, readonly status: InstrumentStatus | null, readonly sectors: ReadonlyArray<Sector>, readonly since: string | null, readonly until: string | null, readonly credibility: number | null, readonly confidence: Confidence | null, readonly mutual: boolean, readonly inferred: boolean, readonly retractedAt: string | null, readonly retractedBecause: string | null, readonly attributedTo: { readonly words: string } | null, readonly topic: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly summary: string | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKind | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly reliability: Reliability | null, readonly reliabilityReason: string | null } }>, readonly supersedes: ReadonlyArray<{ readonly id: string, readonly summary: string | null, readonly relation: { readonly id: string } | null }>, readonly contradicts: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly summary: string | null }> }> } }> } }
    | { readonly relations: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: RelationType, readonly aspect: Aspect | null, readonly spell: string, readonly since: string | null, readonly until: string | null, readonly sinceMin: string, readonly sinceMax: string, readonly untilMin: string, readonly untilMax: string, readonly superseded: boolean, readonly supersededFrom: string, readonly intensity: Intensity | null, readonly channel: Channel | null, readonly formality: Formality | null, readonly explicitness: Explicitness | null, readonly polarity: Polarity | null, readonly trend: Trend | null, readonly standing: Standing | null, readonly status: InstrumentStatus | null, readonly sectors: ReadonlyArray<Sector>, readonly sign: number, readonly modality: Modality, readonly confidence: Confidence | null, readonly disputed: boolean, readonly claimCount: number, readonly sourceCount: number, readonly wording: string | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly summary: string | null, readonly wording: string | null, readonly note: string | null, readonly intensity: Intensity | null, readonly channel: Channel | null, readonly formality: Formality | null, readonly explicitness: Explicitness | null, readonly polarity: Polarity | null, readonly trend: Trend | null, readonly standing: Standing | null, readonly status: InstrumentStatus | null, readonly sectors: ReadonlyArray<Sector>, readonly since: string | null, readonly until: string | null, readonly credibility: number | null, readonly confidence: Confidence | null, readonly mutual: boolean, readonly inferred: boolean, readonly retractedAt: string | null, readonly retractedBecause: string | null, readonly attributedTo: { readonly words: string } | null, readonly topic: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly summary: string | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKind | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly reliability: Reliability | null, readonly reliabilityReason: string | null } }>, readonly supersedes: ReadonlyArray<{ readonly id: string, readonly summary: string | null, readonly relation: { readonly id: string } | null }>, readonly contradicts: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly summary: string | null }> }> } }> } }
    | Record<PropertyKey, never>
   | null };

export type PairRelationFragment = { readonly id: string, readonly type: RelationType, readonly aspect: Aspect | null, readonly spell: string, readonly since: string | null, readonly until: string | null, readonly sinceMin: string, readonly sinceMax: string, readonly untilMin: string, readonly untilMax: string, readonly superseded: boolean, readonly supersededFrom: string, readonly intensity: Intensity | null, readonly channel: Channel | null, readonly formality: Formality | null, readonly explicitness: Explicitness | null, readonly polarity: Polarity | null, readonly trend: Trend | null, readonly standing: Standing | null, readonly status: InstrumentStatus | null, readonly sectors: ReadonlyArray<Sector>, readonly sign: number, readonly modality: Modality, readonly confidence: Confidence | null, readonly disputed: boolean, readonly claimCount: number, readonly sourceCount: number, readonly wording: string | null, readonly from:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly summary: string | null, readonly wording: string | null, readonly note: string | null, readonly intensity: Intensity | null, readonly channel: Channel | null, readonly formality: Formality | null, readonly explicitness: Explicitness | null, readonly polarity: Polarity | null, readonly trend: Trend | null, readonly standing: Standing | null, readonly status: InstrumentStatus | null, readonly sectors: ReadonlyArray<Sector>, readonly since: string | null, readonly until: string | null, readonly credibility: number | null, readonly confidence: Confidence | null, readonly mutual: boolean, readonly inferred: boolean, readonly retractedAt: string | null, readonly retractedBecause: string | null, readonly attributedTo: { readonly words: string } | null, readonly topic: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly summary: string | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKind | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly reliability: Reliability | null, readonly reliabilityReason: string | null } }>, readonly supersedes: ReadonlyArray<{ readonly id: string, readonly summary: string | null, readonly relation: { readonly id: string } | null }>, readonly contradicts: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly summary: string | null }> }> };

export type PairClaimFragment = { readonly id: string, readonly modality: Modality, readonly summary: string | null, readonly wording: string | null, readonly note: string | null, readonly intensity: Intensity | null, readonly channel: Channel | null, readonly formality: Formality | null, readonly explicitness: Explicitness | null, readonly polarity: Polarity | null, readonly trend: Trend | null, readonly standing: Standing | null, readonly status: InstrumentStatus | null, readonly sectors: ReadonlyArray<Sector>, readonly since: string | null, readonly until: string | null, readonly credibility: number | null, readonly confidence: Confidence | null, readonly mutual: boolean, readonly inferred: boolean, readonly retractedAt: string | null, readonly retractedBecause: string | null, readonly attributedTo: { readonly words: string } | null, readonly topic: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly summary: string | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKind | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly reliability: Reliability | null, readonly reliabilityReason: string | null } }>, readonly supersedes: ReadonlyArray<{ readonly id: string, readonly summary: string | null, readonly relation: { readonly id: string } | null }>, readonly contradicts: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly summary: string | null }> };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  asOf?: string | null | undefined;
  undated?: Undated | null | undefined;
  minConfidence?: Confidence | null | undefined;
}>;


export type PathsQuery = { readonly paths: { readonly searchedWeight: number, readonly isCut: boolean, readonly relationsRead: number, readonly shortest: ReadonlyArray<{ readonly actors: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly hops: ReadonlyArray<{ readonly sign: number, readonly relationCount: number, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly relations: ReadonlyArray<{ readonly type: RelationType, readonly sign: number, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }> } };

export type PictureQueryVariables = Exact<{
  of?: ReadonlyArray<string> | string | null | undefined;
  limit: number;
  mostRelations: number;
}>;


export type PictureQuery = { readonly subgraph: { readonly missing: ReadonlyArray<string>, readonly entitiesLeftOut: number, readonly relationCount: number, readonly nodes: ReadonlyArray<{ readonly relationCount: number, readonly totalRelations: number, readonly entity:
        | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly longitude: number | null, readonly latitude: number | null }
        | { readonly __typename: 'Coalition', readonly id: string, readonly name: string, readonly longitude: number | null, readonly latitude: number | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly longitude: number | null, readonly latitude: number | null }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly longitude: number | null, readonly latitude: number | null }
       }>, readonly unprojected: ReadonlyArray<{ readonly modality: Modality, readonly claimCount: number }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly spell: string, readonly since: string | null, readonly until: string | null, readonly sinceMin: string, readonly sinceMax: string, readonly untilMin: string, readonly untilMax: string, readonly superseded: boolean, readonly supersededFrom: string, readonly intensity: Intensity | null, readonly polarity: Polarity | null, readonly status: InstrumentStatus | null, readonly sign: number, readonly modality: Modality, readonly confidence: Confidence | null, readonly disputed: boolean, readonly claimCount: number, readonly sourceCount: number, readonly from:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly to:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } };

export type RelationClaimsQueryVariables = Exact<{
  id: string;
}>;


export type RelationClaimsQuery = { readonly relation: { readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly summary: string | null, readonly wording: string | null, readonly note: string | null, readonly intensity: Intensity | null, readonly channel: Channel | null, readonly formality: Formality | null, readonly explicitness: Explicitness | null, readonly polarity: Polarity | null, readonly trend: Trend | null, readonly standing: Standing | null, readonly status: InstrumentStatus | null, readonly sectors: ReadonlyArray<Sector>, readonly since: string | null, readonly until: string | null, readonly credibility: number | null, readonly confidence: Confidence | null, readonly mutual: boolean, readonly inferred: boolean, readonly recordedAt: string | null, readonly retractedAt: string | null, readonly retractedBecause: string | null, readonly attributedTo: { readonly words: string } | null, readonly topic: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly summary: string | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKind | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly reliability: Reliability | null, readonly reliabilityReason: string | null } }>, readonly supersedes: ReadonlyArray<{ readonly id: string, readonly summary: string | null, readonly relation: { readonly id: string } | null }>, readonly supersededBy: ReadonlyArray<{ readonly id: string, readonly summary: string | null, readonly relation: { readonly id: string } | null }>, readonly contradicts: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly summary: string | null }>, readonly partOf: ReadonlyArray<{ readonly id: string, readonly summary: string | null }>, readonly becauseOf: ReadonlyArray<{ readonly id: string, readonly summary: string | null }> }> } | null };

export type EveryClaimFragment = { readonly id: string, readonly modality: Modality, readonly summary: string | null, readonly wording: string | null, readonly note: string | null, readonly intensity: Intensity | null, readonly channel: Channel | null, readonly formality: Formality | null, readonly explicitness: Explicitness | null, readonly polarity: Polarity | null, readonly trend: Trend | null, readonly standing: Standing | null, readonly status: InstrumentStatus | null, readonly sectors: ReadonlyArray<Sector>, readonly since: string | null, readonly until: string | null, readonly credibility: number | null, readonly confidence: Confidence | null, readonly mutual: boolean, readonly inferred: boolean, readonly recordedAt: string | null, readonly retractedAt: string | null, readonly retractedBecause: string | null, readonly attributedTo: { readonly words: string } | null, readonly topic: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly summary: string | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKind | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly reliability: Reliability | null, readonly reliabilityReason: string | null } }>, readonly supersedes: ReadonlyArray<{ readonly id: string, readonly summary: string | null, readonly relation: { readonly id: string } | null }>, readonly supersededBy: ReadonlyArray<{ readonly id: string, readonly summary: string | null, readonly relation: { readonly id: string } | null }>, readonly contradicts: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly summary: string | null }>, readonly partOf: ReadonlyArray<{ readonly id: string, readonly summary: string | null }>, readonly becauseOf: ReadonlyArray<{ readonly id: string, readonly summary: string | null }> };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly surface: string, readonly language: string | null, readonly entity:
      | { readonly __typename: 'State', readonly formalName: string | null, readonly iso2: string | null, readonly iso3: string | null, readonly id: string, readonly name: string, readonly wikidata: string | null }
      | { readonly __typename: 'Coalition', readonly formalName: string | null, readonly id: string, readonly name: string, readonly wikidata: string | null }
      | { readonly __typename: 'Organization', readonly formalName: string | null, readonly id: string, readonly name: string, readonly wikidata: string | null }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly wikidata: string | null }
     }>, readonly resolve: { readonly name: string, readonly entity:
      | { readonly __typename: 'State', readonly formalName: string | null, readonly iso2: string | null, readonly iso3: string | null, readonly id: string, readonly name: string, readonly wikidata: string | null }
      | { readonly __typename: 'Coalition', readonly formalName: string | null, readonly id: string, readonly name: string, readonly wikidata: string | null }
      | { readonly __typename: 'Organization', readonly formalName: string | null, readonly id: string, readonly name: string, readonly wikidata: string | null }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly wikidata: string | null }
     | null, readonly alternatives: ReadonlyArray<{ readonly surface: string, readonly match: NameMatch, readonly sense: string | null, readonly entity:
        | { readonly __typename: 'State', readonly id: string, readonly name: string }
        | { readonly __typename: 'Coalition', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
       | null }> } };

type Named_State_Fragment = { readonly __typename: 'State', readonly formalName: string | null, readonly iso2: string | null, readonly iso3: string | null, readonly id: string, readonly name: string, readonly wikidata: string | null };

type Named_Coalition_Fragment = { readonly __typename: 'Coalition', readonly formalName: string | null, readonly id: string, readonly name: string, readonly wikidata: string | null };

type Named_Organization_Fragment = { readonly __typename: 'Organization', readonly formalName: string | null, readonly id: string, readonly name: string, readonly wikidata: string | null };

type Named_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly wikidata: string | null };

export type NamedFragment =
  | Named_State_Fragment
  | Named_Coalition_Fragment
  | Named_Organization_Fragment
  | Named_Place_Fragment
;

export type SourcesQueryVariables = Exact<{
  of?: ReadonlyArray<string> | string | null | undefined;
  limit: number;
  mostRelations: number;
  claims: number;
  passages: number;
}>;


export type SourcesQuery = { readonly subgraph: { readonly relations: ReadonlyArray<{ readonly id: string, readonly sourceCount: number, readonly claims: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }> } };

export type StoryQueryVariables = Exact<{
  holder: string;
  toward: string;
}>;


export type StoryQuery = { readonly shifts: ReadonlyArray<{ readonly aspect: Aspect, readonly type: RelationType, readonly state: ShiftState, readonly holder:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly toward:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly previous: { readonly label: string | null, readonly since: string | null, readonly until: string | null, readonly modality: Modality } | null, readonly current: { readonly label: string | null, readonly since: string | null, readonly until: string | null, readonly modality: Modality } | null, readonly changes: ReadonlyArray<{ readonly axis: Axis, readonly from: string, readonly to: string, readonly steps: number | null }>, readonly gap: { readonly reason: GapReason, readonly note: string | null } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly source: { readonly id: string, readonly title: string, readonly reliability: Reliability | null } }> }> };

export type PositionFragment = { readonly label: string | null, readonly since: string | null, readonly until: string | null, readonly modality: Modality };

export type SuggestionsQueryVariables = Exact<{
  of: string;
  limit: number;
}>;


export type SuggestionsQuery = { readonly neighbourhood: { readonly center:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly nodes: ReadonlyArray<{ readonly entity:
        | { readonly __typename: 'State', readonly id: string, readonly name: string }
        | { readonly __typename: 'Coalition', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
       }> } };

export type TriadsQueryVariables = Exact<{
  among?: ReadonlyArray<string> | string | null | undefined;
  asOf?: string | null | undefined;
  undated?: Undated | null | undefined;
  minConfidence?: Confidence | null | undefined;
}>;


export type TriadsQuery = { readonly triads: { readonly counts: { readonly total: number, readonly balanced: number, readonly strained: number, readonly allFriendly: number, readonly oneAdverse: number, readonly twoAdverse: number, readonly allAdverse: number }, readonly graph: { readonly actors: number, readonly pairs: number, readonly friendlyPairs: number, readonly adversePairs: number, readonly mixedPairs: number, readonly relations: number }, readonly triads: ReadonlyArray<{ readonly kind: TriadKind, readonly balanced: boolean, readonly actors: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly strainedBy: ReadonlyArray<{ readonly a:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly b:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }> }> } };

/** blocs.graphql */
export const Blocs: Document<BlocsQuery, BlocsQueryVariables> = "# Who stands with whom: a division of the actors drawn, and how it was found.\nquery Blocs($among: [String!], $asOf: Date, $undated: Undated, $minConfidence: Confidence) {\n  blocs(among: $among, asOf: $asOf, undated: $undated, minConfidence: $minConfidence) {\n    method\n    reference\n    types\n    resolution\n    runs\n    agreeing\n    signedModularity\n    frustration\n    count\n    relationCount\n    unconnectedCount\n    graph {\n      actors\n      pairs\n      friendlyPairs\n      adversePairs\n      mixedPairs\n      relations\n    }\n    rows(first: 100) {\n      size\n      actors(first: 100) {\n        id\n        name\n      }\n    }\n    unconnected(first: 100) {\n      id\n      name\n    }\n  }\n}\n";

/** claims.graphql */
export const Unprojected: Document<UnprojectedQuery, UnprojectedQueryVariables> = "# What sources say about some entities that no relation is made of: forecasts, advice, denials and so on, with passages and sources.\nquery Unprojected($of: [String!], $limit: Int!) {\n  subgraph(of: $of, limit: $limit, mostRelations: 1) {\n    unprojected {\n      modality\n      claimCount\n      claims(first: 100) {\n        id\n        type\n        modality\n        spell\n        summary\n        wording\n        note\n        likelihood\n        confidence\n        credibility\n        since\n        until\n        inferred\n        attributedTo {\n          words\n        }\n        subject {\n          id\n          name\n        }\n        object {\n          id\n          name\n        }\n        about {\n          id\n          name\n        }\n        topic {\n          id\n          name\n        }\n        addressee {\n          id\n          name\n        }\n        evidence(first: 2) {\n          locator\n          summary\n          source {\n            id\n            title\n            kind\n            publisher\n            publishedOn\n            url\n            reliability\n            reliabilityReason\n          }\n        }\n      }\n    }\n  }\n}\n";

/** ends.graphql */
export const Ends: Document<EndsQuery, EndsQueryVariables> = "# What two ids stand for, where the picture does not tell.\nquery Ends($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    __typename\n    ... on Entity {\n      id\n      name\n    }\n  }\n}\n";

/** entity.graphql */
export const Entity: Document<EntityQuery, EntityQueryVariables> = "# An entity's names, in every script, and how many relations it has in the whole graph.\nquery Entity($id: ID!) {\n  node(id: $id) {\n    __typename\n    ... on Entity {\n      id\n      name\n      note\n      wikidata\n      aliases(first: 100) {\n        surface\n        language\n        sense\n      }\n      relations(history: true, first: 1) {\n        totalCount\n      }\n    }\n    ... on Actor {\n      formalName\n    }\n    ... on State {\n      iso2\n      iso3\n    }\n    ... on Place {\n      kind\n    }\n  }\n}\n";

/** neighbours.graphql */
export const Neighbours: Document<NeighboursQuery, NeighboursQueryVariables> = "# What there is to draw beside an entity, at any time.\nquery Neighbours($of: String!) {\n  neighbours(of: $of, history: true) {\n    relationCount\n    entity {\n      id\n      name\n    }\n    byType {\n      type\n      aspect\n      relationCount\n      entityCount\n      entities(first: 100) {\n        id\n        name\n      }\n    }\n  }\n}\n";

/** pair.graphql */
export const Pair: Document<PairQuery, PairQueryVariables> = "# All that there ever was between two entities, with its claims, their passages and sources; for two actors also what it comes to on a day.\nquery Pair(\n  $a: ID!\n  $b: ID!\n  $first: String!\n  $second: String!\n  $areActors: Boolean!\n  $asOf: Date\n  $undated: Undated\n  $after: String\n) {\n  dyad(a: $first, b: $second, asOf: $asOf, undated: $undated) @include(if: $areActors) {\n    sign\n    relationCount\n    byAspect {\n      aspect\n      sign\n      relationCount\n    }\n    sharedMemberships(first: 50) {\n      body {\n        id\n        name\n      }\n      period {\n        from\n        until\n        certainty\n      }\n    }\n    commonPartners(first: 50) {\n      totalCount\n      partners {\n        partner {\n          id\n          name\n        }\n      }\n    }\n  }\n  node(id: $a) {\n    ... on Entity {\n      relations(with: $b, history: true, first: 60, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            ...PairRelation\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment PairRelation on Relation {\n  id\n  type\n  aspect\n  spell\n  from {\n    id\n  }\n  since\n  until\n  sinceMin\n  sinceMax\n  untilMin\n  untilMax\n  superseded\n  supersededFrom\n  intensity\n  channel\n  formality\n  explicitness\n  polarity\n  trend\n  standing\n  status\n  sectors\n  sign\n  modality\n  confidence\n  disputed\n  claimCount\n  sourceCount\n  wording\n  claims(first: 5) {\n    ...PairClaim\n  }\n}\n\nfragment PairClaim on Claim {\n  id\n  modality\n  attributedTo {\n    words\n  }\n  summary\n  wording\n  note\n  intensity\n  channel\n  formality\n  explicitness\n  polarity\n  trend\n  standing\n  status\n  sectors\n  since\n  until\n  credibility\n  confidence\n  mutual\n  inferred\n  retractedAt\n  retractedBecause\n  topic {\n    id\n    name\n  }\n  evidence(first: 5) {\n    locator\n    summary\n    source {\n      id\n      title\n      kind\n      publisher\n      publishedOn\n      url\n      reliability\n      reliabilityReason\n    }\n  }\n  supersedes {\n    id\n    summary\n    relation {\n      id\n    }\n  }\n  contradicts {\n    id\n    modality\n    summary\n  }\n}\n";

/** paths.graphql */
export const Paths: Document<PathsQuery, PathsQueryVariables> = "# How two actors are linked: the shortest paths, with the relations that each hop rests on.\nquery Paths($from: String!, $to: String!, $asOf: Date, $undated: Undated, $minConfidence: Confidence) {\n  paths(from: $from, to: $to, first: 5, asOf: $asOf, undated: $undated, minConfidence: $minConfidence) {\n    searchedWeight\n    isCut\n    relationsRead\n    shortest {\n      actors {\n        id\n        name\n      }\n      hops {\n        sign\n        relationCount\n        from {\n          id\n        }\n        to {\n          id\n        }\n        relations(first: 100) {\n          type\n          sign\n          from {\n            id\n          }\n        }\n      }\n    }\n  }\n}\n";

/** picture.graphql */
export const Picture: Document<PictureQuery, PictureQueryVariables> = "# All that a picture is drawn from: entities, the relations between them at any time, and what no relation is made of.\nquery Picture($of: [String!], $limit: Int!, $mostRelations: Int!) {\n  subgraph(of: $of, limit: $limit, mostRelations: $mostRelations, history: true) {\n    missing\n    entitiesLeftOut\n    relationCount\n    nodes {\n      relationCount\n      totalRelations\n      entity {\n        __typename\n        id\n        name\n        longitude\n        latitude\n      }\n    }\n    unprojected {\n      modality\n      claimCount\n    }\n    relations {\n      id\n      type\n      spell\n      from {\n        id\n      }\n      to {\n        id\n      }\n      since\n      until\n      sinceMin\n      sinceMax\n      untilMin\n      untilMax\n      superseded\n      supersededFrom\n      intensity\n      polarity\n      status\n      sign\n      modality\n      confidence\n      disputed\n      claimCount\n      sourceCount\n    }\n  }\n}\n";

/** relation-claims.graphql */
export const RelationClaims: Document<RelationClaimsQuery, RelationClaimsQueryVariables> = "# Every claim about one relation, also those that have been corrected or withdrawn.\nquery RelationClaims($id: ID!) {\n  relation(id: $id) {\n    claims(first: 100, all: true) {\n      ...EveryClaim\n    }\n  }\n}\n\nfragment EveryClaim on Claim {\n  id\n  modality\n  attributedTo {\n    words\n  }\n  summary\n  wording\n  note\n  intensity\n  channel\n  formality\n  explicitness\n  polarity\n  trend\n  standing\n  status\n  sectors\n  since\n  until\n  credibility\n  confidence\n  mutual\n  inferred\n  recordedAt\n  retractedAt\n  retractedBecause\n  topic {\n    id\n    name\n  }\n  evidence(first: 10) {\n    locator\n    summary\n    source {\n      id\n      title\n      kind\n      publisher\n      publishedOn\n      url\n      reliability\n      reliabilityReason\n    }\n  }\n  supersedes {\n    id\n    summary\n    relation {\n      id\n    }\n  }\n  supersededBy {\n    id\n    summary\n    relation {\n      id\n    }\n  }\n  contradicts {\n    id\n    modality\n    summary\n  }\n  partOf {\n    id\n    summary\n  }\n  becauseOf {\n    id\n    summary\n  }\n}\n";

/** search.graphql */
export const Search: Document<SearchQuery, SearchQueryVariables> = "# Entities by the beginning or a part of any of their names, and what the words mean as a name.\nquery Search($text: String!) {\n  search(text: $text, first: 12) {\n    surface\n    language\n    entity {\n      ...Named\n    }\n  }\n  resolve(name: $text) {\n    name\n    entity {\n      ...Named\n    }\n    alternatives {\n      surface\n      match\n      sense\n      entity {\n        __typename\n        id\n        name\n      }\n    }\n  }\n}\n\nfragment Named on Entity {\n  __typename\n  id\n  name\n  wikidata\n  ... on Actor {\n    formalName\n  }\n  ... on State {\n    iso2\n    iso3\n  }\n}\n";

/** sources.graphql */
export const Sources: Document<SourcesQuery, SourcesQueryVariables> = "# The sources of the relations of a picture, to be printed below it.\nquery Sources($of: [String!], $limit: Int!, $mostRelations: Int!, $claims: Int!, $passages: Int!) {\n  subgraph(of: $of, limit: $limit, mostRelations: $mostRelations, history: true) {\n    relations {\n      id\n      sourceCount\n      claims(first: $claims) {\n        evidence(first: $passages) {\n          source {\n            id\n            title\n            publisher\n          }\n        }\n      }\n    }\n  }\n}\n";

/** story.graphql */
export const Story: Document<StoryQuery, StoryQueryVariables> = "# How one actor's positions toward another have changed, and which passages say so.\nquery Story($holder: String!, $toward: String!) {\n  shifts(holder: $holder, toward: $toward) {\n    holder {\n      id\n      name\n    }\n    toward {\n      id\n      name\n    }\n    aspect\n    type\n    state\n    previous {\n      ...Position\n    }\n    current {\n      ...Position\n    }\n    changes {\n      axis\n      from\n      to\n      steps\n    }\n    gap {\n      reason\n      note\n    }\n    evidence(first: 20) {\n      id\n      source {\n        id\n        title\n        reliability\n      }\n    }\n  }\n}\n\nfragment Position on Stance {\n  label\n  since\n  until\n  modality\n}\n";

/** suggestions.graphql */
export const Suggestions: Document<SuggestionsQuery, SuggestionsQueryVariables> = "# Whom an entity has most relations with, at any time.\nquery Suggestions($of: String!, $limit: Int!) {\n  neighbourhood(of: $of, limit: $limit, mostRelations: 1, history: true) {\n    center {\n      name\n    }\n    nodes {\n      entity {\n        __typename\n        id\n        name\n      }\n    }\n  }\n}\n";

/** triads.graphql */
export const Triads: Document<TriadsQuery, TriadsQueryVariables> = "# Triangles of actors that are balanced or strained, and the pairs that strain them.\nquery Triads($among: [String!], $asOf: Date, $undated: Undated, $minConfidence: Confidence) {\n  triads(among: $among, asOf: $asOf, undated: $undated, minConfidence: $minConfidence, first: 100) {\n    counts {\n      total\n      balanced\n      strained\n      allFriendly\n      oneAdverse\n      twoAdverse\n      allAdverse\n    }\n    graph {\n      actors\n      pairs\n      friendlyPairs\n      adversePairs\n      mixedPairs\n      relations\n    }\n    triads {\n      kind\n      balanced\n      actors {\n        id\n        name\n      }\n      strainedBy {\n        a {\n          id\n        }\n        b {\n          id\n        }\n      }\n    }\n  }\n}\n";

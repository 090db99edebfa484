import type { RelationType } from '../operations.generated.js';
import { isDirected, words } from './words.js';

/** How a relation reads in a sentence: from its first end, and from its second where that differs. The name of the other end follows. */
const VERBS: Readonly<Partial<Record<RelationType, readonly [first: string, second?: string]>>> = {
  TAKES_POSITION_ON: ['takes a position on', 'is the subject of a position of'],
  TENSION_WITH: ['has tensions with'],
  DEFENSE_COOPERATION_WITH: ['cooperates in defense with'],
  INTELLIGENCE_SHARING_WITH: ['shares intelligence with'],
  JOINT_EXERCISE_WITH: ['holds exercises with'],
  DEFENSE_PLEDGE_TO: ['pledges defense to', 'is pledged defense by'],
  CONSULTATION_PLEDGE_TO: ['pledges consultation to', 'is pledged consultation by'],
  NONAGGRESSION_PLEDGE_TO: ['pledges nonaggression to', 'is pledged nonaggression by'],
  MILITARY_AID_TO: ['gives military aid to', 'receives military aid from'],
  HOSTS_FORCES_OF: ['hosts forces of', 'has forces hosted by'],
  DIPLOMATIC_SUPPORT_FOR: ['gives diplomatic support to', 'receives diplomatic support from'],
  DIPLOMATIC_RELATIONS_WITH: ['has diplomatic relations with'],
  RECOGNIZES: ['recognizes', 'is recognized by'],
  HIGH_LEVEL_EXCHANGE_WITH: ['exchanges high-level visits with'],
  STRATEGIC_ALIGNMENT_WITH: ['is strategically aligned with'],
  COUNTERBALANCES: ['counterbalances', 'is counterbalanced by'],
  MILITARY_PRESSURE_ON: ['puts military pressure on', 'is under military pressure from'],
  DIPLOMATIC_PRESSURE_ON: ['puts diplomatic pressure on', 'is under diplomatic pressure from'],
  ECONOMIC_COERCION_OF: ['uses economic coercion against', 'is economically coerced by'],
  TRADE_AGREEMENT_WITH: ['has a trade agreement with'],
  PEOPLE_EXCHANGE_WITH: ['has exchanges of people with'],
  TERRITORIAL_CLAIM_ON: ['lays a territorial claim on', 'is claimed by'],
  ADMINISTERS: ['administers', 'is administered by'],
  UPHOLDS_NAVIGATION_IN: ['upholds navigation in', 'has its navigation upheld by'],
  RESTRICTS_NAVIGATION_IN: ['restricts navigation in', 'has its navigation restricted by'],
  REGARDS_AS_PARTNER: ['names as a partner', 'is named a partner by'],
  CHALLENGES_CLAIM_OF: ['challenges a claim of', 'has a claim challenged by'],
  MILITARY_ACTIVITY_IN: ['is militarily active in', 'sees military activity by'],
  UPHOLDS_STABILITY_IN: ['upholds stability in', 'has its stability upheld by'],
  MEMBER_OF: ['is a member of', 'has as a member'],
};

/** What one end of a relation does to the other, in words that the other's name follows. */
export function verbOf(type: RelationType, isFirstEnd: boolean): string {
  const [first, second] = VERBS[type] ?? [`has ${words(type)}`];
  if (isFirstEnd || !isDirected(type)) return first;
  return second ?? first;
}

import { boundsOf } from '../edtf.js';
import type { RelationType } from '../relation-id.js';
import { RELATION_TYPES } from '../relation-types.generated.js';
import type { Scale } from '../scales.generated.js';
import { placeOf } from './coverage.js';
import type { SaidRelation } from './said-of-pair.js';

/** Which day is asked for, and how. */
export interface Asked {
  readonly day: string;
  readonly today: string;
  /** Whether no day was named: what is stated of the present counts too. */
  readonly isPresent: boolean;
  /** Whether what has no date counts on any day up to today. */
  readonly isUndatedIncluded: boolean;
}

/** What a relation says: that its type holds, or in which way it does not. */
export type Meaning = 'AFFIRMS' | 'CONTRARY_STANCE' | 'LESSER_STANDING' | 'NOT_IN_FORCE';

/**
 * How it stands to the day. CERTAIN: its dates contain it. STATED: without certain dates, but of the present, or any day as asked for.
 * POSSIBLE: its dates leave it open. UNDATED: it has none. AFTER: it has ended or was superseded. BEFORE: it begins later.
 */
export type Place = 'CERTAIN' | 'STATED' | 'POSSIBLE' | 'UNDATED' | 'AFTER' | 'BEFORE';

/** One relation seen on one day. */
export interface OnDay {
  readonly relation: SaidRelation;
  readonly meaning: Meaning;
  readonly place: Place;
}

/** Standings that fall short of what the word of the type says. */
const LESSER: Readonly<Partial<Record<RelationType, readonly Scale<'Standing'>[]>>> = {
  MEMBER_OF: ['ASSOCIATE', 'OBSERVER', 'DIALOGUE_PARTNER', 'SUSPENDED'],
  DIPLOMATIC_RELATIONS_WITH: ['LIAISON', 'UNOFFICIAL_OFFICE'],
};
const NOT_YET: readonly (string | null)[] = ['PROPOSED', 'ANNOUNCED', 'SIGNED'];
const AT_REST: readonly (string | null)[] = ['SUSPENDED', 'DORMANT'];
const LAST = '9999-12-31';

/** Sees a relation on a day. */
export function relationOnDay(type: RelationType, relation: SaidRelation, asked: Asked): OnDay {
  const place = placeOnDay(relation, asked);
  const { status } = relation;
  const isLapsed =
    (status === 'TERMINATED' || AT_REST.includes(status)) && boundsOf(relation.since, relation.until).untilMax === LAST;
  const said = saidMeaning(type, relation);
  const meaning =
    said === 'AFFIRMS' && isLapsed && AT_REST.includes(status) && asked.day >= asked.today ? 'NOT_IN_FORCE' : said;
  return { relation, meaning, place: isLapsed ? lapsed(place, status, asked) : place };
}

function saidMeaning(type: RelationType, { intensity, polarity, standing, status }: SaidRelation): Meaning {
  const isStanceBothWays = type === 'TAKES_POSITION_ON' || !RELATION_TYPES[type].takesPolarity;
  if (intensity === 'NONE') return 'CONTRARY_STANCE';
  if (!isStanceBothWays && (polarity === 'OPPOSES' || polarity === 'NEUTRAL')) return 'CONTRARY_STANCE';
  if (standing !== null && LESSER[type]?.includes(standing)) return 'LESSER_STANDING';
  return NOT_YET.includes(status) ? 'NOT_IN_FORCE' : 'AFFIRMS';
}

/** What was terminated or suspended nobody says when is so today; of earlier days nothing is sure. */
function lapsed(place: Place, status: string | null, { day, today }: Asked): Place {
  if (place === 'BEFORE' || place === 'AFTER') return place;
  if (day >= today) return status === 'TERMINATED' ? 'AFTER' : place;
  return place === 'UNDATED' ? place : 'POSSIBLE';
}

function placeOnDay(relation: SaidRelation, asked: Asked): Place {
  const { since, until, spell, successors } = relation;
  const { day, today, isPresent } = asked;
  const isUndated = since === null && until === null;
  const byDates = isUndated ? 'UNDATED' : placeOf(relation, day, today);
  if (byDates === 'BEFORE' || byDates === 'AFTER') return byDates;
  if (successors.length > 0) {
    if (isTaken(successors, asked)) return 'AFTER';
    if (successors.some((one) => boundsOf(one, null).sinceMin <= day)) return isUndated ? 'UNDATED' : 'POSSIBLE';
  }
  if (isUndated) {
    const isStated = isPresent ? spell !== 'before' : asked.isUndatedIncluded && day <= today;
    return isStated ? 'STATED' : 'UNDATED';
  }
  return byDates === 'POSSIBLE' && isPresent && spell === 'now' ? 'STATED' : byDates;
}

/** Whether another stance has taken the place by that day: one that has certainly begun, or on a day not past, one without a date. */
function isTaken(successors: readonly (string | null)[], { day, today }: Asked): boolean {
  return successors.some((since) => (since === null ? day >= today : boundsOf(since, null).sinceMax <= day));
}

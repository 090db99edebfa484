import { IpgError } from '../../errors/error.js';
import type { Reader } from '../../neo4j/transaction.js';
import type { RelationType } from '../relation-id.js';
import { RELATION_TYPES } from '../relation-types.generated.js';
import type { Scale } from '../scales.generated.js';
import { confidencesFrom, type View } from '../view.js';
import { covering, placeOf } from './coverage.js';
import { reasonFor } from './holds-reason.js';
import { type Decision, decide, type SaidOnDay } from './holds-rules.js';
import { type Asked, type OnDay, type Place, relationOnDay } from './relation-on-day.js';
import { type Denial, type PairEnd, type SaidOfPair, saidOfPair } from './said-of-pair.js';

/** Whether a relation of a type holds between two entities. */
export interface HoldsQuery {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  /** `asOf` is the day asked for. */
  readonly view: View;
}

/** A decision with all that was looked at. */
export interface HoldingRecord {
  readonly answer: Decision['answer'];
  readonly basis: Decision['basis'];
  readonly reason: string;
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly type: RelationType;
  readonly certainty: 'CERTAIN' | 'POSSIBLE' | 'UNDATED' | null;
  readonly disputed: boolean;
  readonly relationIds: readonly string[];
  /** Claims that deny, where the answer rests on them. */
  readonly denialIds: readonly string[];
  readonly againstIds: readonly string[];
  readonly coverageIds: readonly string[];
}

/** Answers it. One statement. Throws BAD_USER_INPUT for ends that the type cannot have. */
export async function holds(reader: Reader, { type, from, to, view }: HoldsQuery): Promise<HoldingRecord> {
  if (from === to) {
    throw new IpgError('BAD_USER_INPUT', `from and to are both ${from}`, { hint: 'name two different entities' });
  }
  const said = await saidOfPair(reader, type, from, to);
  checkEnd(said, 'from', ['Actor']);
  checkEnd(said, 'to', RELATION_TYPES[type].to);
  return holdingOf(onDay(said, view));
}

/** Refuses an end of a kind that the type does not take. */
function checkEnd(said: SaidOfPair, argument: 'from' | 'to', fitting: readonly string[]): void {
  const { id, labels }: PairEnd = said[argument];
  if (labels.some((label) => fitting.includes(label))) return;
  const kind = labels.find((label) => label !== 'Actor')?.toLowerCase() ?? 'nothing that is known';
  throw new IpgError('BAD_USER_INPUT', `${argument}: ${id} is a ${kind}, which cannot be that end of ${said.type}`, {
    hint: `right: ${fitting.map((label) => label.toLowerCase()).join(' or ')}${argument === 'from' ? '; the holder is always an actor' : ''}`,
  });
}

/** What counts of all that is said, seen on the view's day. */
function onDay(said: SaidOfPair, view: View): SaidOnDay {
  const { type, from, to } = said;
  const { today, asOf, minConfidence } = view;
  const asked = { day: asOf ?? today, today, isPresent: asOf === null, isUndatedIncluded: view.undated === 'INCLUDE' };
  const enough = minConfidence === null ? null : confidencesFrom(minConfidence);
  const counts = ({ confidence }: { confidence: Scale<'Confidence'> | null }) =>
    enough === null || (confidence !== null && enough.includes(confidence));
  const seen = said.relations.map((relation) => relationOnDay(type, relation, asked));
  const denials = said.denials.filter(counts).map((denial) => ({ id: denial.id, place: placeOfDenial(denial, asked) }));
  const at = (place: Place) => denials.filter((denial) => denial.place === place).map(({ id }) => id);
  return {
    ...{ type, from, to, asked, minConfidence },
    relations: seen.filter(({ relation }) => counts(relation)),
    weaker: seen.filter(({ relation }) => !counts(relation)),
    denials: { certain: at('CERTAIN'), possible: at('POSSIBLE') },
    coverages: covering(said.coverages, asked.day, today),
  };
}

/** A denial without a date speaks of the present. */
function placeOfDenial({ since, until }: Denial, { day, today, isPresent, isUndatedIncluded }: Asked): Place {
  if (since !== null || until !== null) return placeOf({ since, until }, day, today);
  return isPresent || (isUndatedIncluded && day <= today) ? 'CERTAIN' : 'UNDATED';
}

function holdingOf(said: SaidOnDay): HoldingRecord {
  const decision = decide(said);
  const { answer, basis, rests, against } = decision;
  return {
    ...{ answer, basis, type: said.type, from: said.from.id, to: said.to.id, at: said.asked.day },
    reason: reasonFor(said, decision),
    certainty: certaintyOf(rests),
    disputed: against.length > 0 || rests.some(({ relation }) => relation.disputed),
    relationIds: rests.map(({ relation }) => relation.id),
    denialIds: basis === 'DENIED' ? said.denials.certain : [],
    againstIds: against,
    coverageIds: said.coverages.map(({ id }) => id),
  };
}

function certaintyOf(rests: readonly OnDay[]): HoldingRecord['certainty'] {
  const now = rests.filter(({ place }) => place !== 'AFTER' && place !== 'BEFORE');
  if (now.some(({ place }) => place === 'CERTAIN')) return 'CERTAIN';
  if (now.some(({ relation }) => relation.since !== null || relation.until !== null)) return 'POSSIBLE';
  return now.length > 0 ? 'UNDATED' : null;
}

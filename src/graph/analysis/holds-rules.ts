import { boundsOf } from '../edtf.js';
import type { Scale } from '../scales.generated.js';
import type { CoverageTime } from './coverage.js';
import type { Asked, Meaning, OnDay, Place } from './relation-on-day.js';
import type { SaidOfPair } from './said-of-pair.js';

/** The rule that gave an answer. */
export type Basis =
  | Exclude<Meaning, 'AFFIRMS'>
  | ('HOLDS' | 'ENDED' | 'DENIED' | 'COVERAGE' | 'POSSIBLE' | 'UNDATED' | 'LOW_CONFIDENCE' | 'NO_CLAIM');

/** An answer with what it rests on. */
export interface Decision {
  readonly answer: 'YES' | 'NO' | 'UNKNOWN';
  readonly basis: Basis;
  /** The relations that it rests on, and how each stands to the day. */
  readonly rests: readonly OnDay[];
  /** Claims that say otherwise. */
  readonly against: readonly string[];
}

/** What the graph says for one day. */
export interface SaidOnDay extends Pick<SaidOfPair, 'type' | 'from' | 'to'> {
  readonly asked: Asked;
  /** Relations that count, in order of id. */
  readonly relations: readonly OnDay[];
  /** Relations below the confidence asked for. */
  readonly weaker: readonly OnDay[];
  readonly minConfidence: Scale<'Confidence'> | null;
  /** Denials that certainly speak of the day, and those that may. */
  readonly denials: { readonly certain: readonly string[]; readonly possible: readonly string[] };
  readonly coverages: readonly CoverageTime[];
}

/** The answer by the first rule that fits; they stand in schema/holds.graphql. */
export function decide(said: SaidOnDay): Decision {
  const { relations, weaker, denials, coverages } = said;
  const of = (meaning: Meaning, ...places: Place[]) =>
    relations.filter((one) => one.meaning === meaning && places.includes(one.place));
  const denied = [...denials.certain, ...denials.possible].sort();
  const contrary = of('CONTRARY_STANCE', 'CERTAIN', 'STATED');
  const otherwise = [...leads(contrary), ...denied];
  const certain = of('AFFIRMS', 'CERTAIN');
  if (certain.length > 0) return { answer: 'YES', basis: 'HOLDS', rests: certain, against: otherwise };
  const open = of('AFFIRMS', 'POSSIBLE', 'UNDATED');
  const stated = of('AFFIRMS', 'STATED');
  const opposed = of('CONTRARY_STANCE', 'CERTAIN');
  if (opposed.length > 0) return no('CONTRARY_STANCE', opposed, leads([...stated, ...open]));
  if (stated.length > 0) return { answer: 'YES', basis: 'HOLDS', rests: stated, against: otherwise };
  if (open.length > 0) {
    const basis = open.every(({ place }) => place === 'UNDATED') ? 'UNDATED' : 'POSSIBLE';
    return { answer: 'UNKNOWN', basis, rests: open, against: otherwise };
  }
  for (const meaning of ['CONTRARY_STANCE', 'LESSER_STANDING', 'NOT_IN_FORCE'] as const) {
    const found = of(meaning, 'CERTAIN', 'STATED');
    if (found.length > 0) return no(meaning, found);
  }
  if (denials.certain.length > 0) return no('DENIED', []);
  const low = weaker.filter(({ meaning, place }) => meaning === 'AFFIRMS' && place !== 'AFTER' && place !== 'BEFORE');
  if (low.length > 0) return { answer: 'UNKNOWN', basis: 'LOW_CONFIDENCE', rests: low, against: denied };
  const over = [...of('AFFIRMS', 'AFTER'), ...of('NOT_IN_FORCE', 'AFTER')].sort(byEnd);
  const [last] = over;
  if (last) return no(isAtRest(last) ? 'NOT_IN_FORCE' : 'ENDED', over);
  if (coverages.length > 0) return no('COVERAGE', []);
  const faint = relations.filter(({ place }) => place === 'POSSIBLE' || place === 'UNDATED');
  const basis = faint.length > 0 ? 'POSSIBLE' : 'NO_CLAIM';
  return { answer: 'UNKNOWN', basis, rests: faint, against: denied };
}

function no(basis: Basis, rests: readonly OnDay[], against: readonly string[] = []): Decision {
  return { answer: 'NO', basis, rests, against };
}

function leads(relations: readonly OnDay[]): string[] {
  return relations.map(({ relation }) => relation.leadClaim);
}

/** A treaty that was suspended has not ended, whatever the end of its force. */
function isAtRest({ relation: { status } }: OnDay): boolean {
  return status === 'SUSPENDED' || status === 'DORMANT';
}

/** The last to end first. */
function byEnd(a: OnDay, b: OnDay): number {
  const ends = [a, b].map(({ relation }) => boundsOf(relation.since, relation.until).untilMax);
  const [first = '', second = ''] = ends;
  return first === second ? (a.relation.id < b.relation.id ? -1 : 1) : first > second ? -1 : 1;
}

import { type DatedRelation, isShownOn } from './dated-relations.js';
import { type Pair, pairsOf } from './pair-sign.js';
import { firstDayOf, stepOf, stepsBetween, type TimeStep } from './time-steps.js';
import { type Triad, type TriadCounts, triadsOf } from './triads.js';

/** The triangles of one day. */
export interface BalancePoint {
  readonly day: string;
  readonly pairs: readonly Pair[];
  readonly counts: TriadCounts;
  /** The first of them, strained ones before balanced ones. */
  readonly triads: readonly Triad[];
}

/** The triangles on the first day of each step, earliest first. What is the same as a step before is not worked out anew. */
export function balanceOver(
  relations: readonly DatedRelation[],
  span: { readonly from: string; readonly until: string; readonly step: TimeStep },
  first: number,
): BalancePoint[] {
  const start = stepOf(span.from, span.step);
  const points: BalancePoint[] = [];
  let before: { key: string; point: BalancePoint } | undefined;
  for (let i = 0; i < stepsBetween(span.from, span.until, span.step); i++) {
    const day = firstDayOf(start + i, span.step);
    const shown = relations.filter(({ bounds }) => isShownOn(bounds, day));
    const key = shown.map(({ id }) => id).join(' ');
    const point = before?.key === key ? { ...before.point, day } : pointOf(day, shown, first);
    before = { key, point };
    points.push(point);
  }
  return points;
}

function pointOf(day: string, shown: readonly DatedRelation[], first: number): BalancePoint {
  const pairs = pairsOf(shown);
  return { day, pairs, ...triadsOf(pairs, first) };
}

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

/** The triangles on the first day of each step, earliest first. Others have their turn between steps. */
export async function balanceOver(
  relations: readonly DatedRelation[],
  span: { readonly from: string; readonly until: string; readonly step: TimeStep },
  first: number,
): Promise<BalancePoint[]> {
  const start = stepOf(span.from, span.step);
  const groups = pairsOf(relations).map(({ relations: own }) => new Group(own as readonly DatedRelation[]));
  const points: BalancePoint[] = [];
  for (let i = 0; i < stepsBetween(span.from, span.until, span.step); i++) {
    const day = firstDayOf(start + i, span.step);
    const pairs = groups.flatMap((group) => group.on(day) ?? []);
    points.push({ day, pairs, ...triadsOf(pairs, first) });
    await new Promise(setImmediate);
  }
  return points;
}

/** The relations of two actors. From one day to the next most pairs stay as they are, and are not worked out anew. */
class Group {
  readonly #relations: readonly DatedRelation[];
  #shown: readonly DatedRelation[] = [];
  #pair: Pair | undefined;

  constructor(relations: readonly DatedRelation[]) {
    this.#relations = relations;
  }

  /** The pair that they are on a day; undefined where none of them is shown. */
  on(day: string): Pair | undefined {
    const shown = this.#relations.filter(({ bounds }) => isShownOn(bounds, day));
    const isSame = shown.length === this.#shown.length && shown.every((relation, i) => relation === this.#shown[i]);
    if (!isSame) [this.#pair] = pairsOf(shown);
    this.#shown = shown;
    return this.#pair;
  }
}

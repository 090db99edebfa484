import { type Pair, pairsOf } from './pair-sign.js';
import type { CountedRelation } from './relations-among.js';

/** Which pairs are ties, by their sign. */
export type Ties = 'FRIENDLY' | 'ADVERSE' | 'ALL';

/** An actor with which two others have ties, and these ties. */
export interface CommonPartner {
  readonly partner: string;
  readonly withA: Pair;
  readonly withB: Pair;
}

/** The actors that both of two have a tie of the sign asked for with, from the relations of both, in order of id. */
export function commonPartnersOf(
  a: string,
  b: string,
  relations: readonly CountedRelation[],
  ties: Ties,
): CommonPartner[] {
  const pairs = pairsOf(relations).filter((pair) => fits(pair, ties));
  const withA = partnersOf(a, pairs);
  const withB = partnersOf(b, pairs);
  return [...withA.entries()]
    .flatMap(([partner, tie]) => {
      const other = withB.get(partner);
      return other ? [{ partner, withA: tie, withB: other }] : [];
    })
    .sort((x, y) => (x.partner < y.partner ? -1 : 1));
}

function fits(pair: Pair, ties: Ties): boolean {
  return ties === 'ALL' || pair.sign === (ties === 'FRIENDLY' ? 1 : -1);
}

function partnersOf(id: string, pairs: readonly Pair[]): Map<string, Pair> {
  const own = pairs.filter(({ a, b }) => a === id || b === id);
  return new Map(own.map((pair) => [pair.a === id ? pair.b : pair.a, pair]));
}

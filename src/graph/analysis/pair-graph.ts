import type { Reader } from '../../neo4j/transaction.js';
import type { Counted } from './counted.js';
import { type Pair, pairsOf, type Sign } from './pair-sign.js';
import { relationsAmong, type Scope } from './relations-among.js';

/** The actors between whom relations count, and their pairs. */
export interface PairGraph {
  /** Ids of the actors with at least one pair, in alphabetical order. */
  readonly actors: readonly string[];
  /** In order of their ids. */
  readonly pairs: readonly Pair[];
  /** Ids of the relations that make the pairs, in alphabetical order. */
  readonly relationIds: readonly string[];
}

/** The graph of pairs of a scope. Throws QUERY_TOO_COSTLY where it rests on too many relations. */
export async function pairGraph(reader: Reader, scope: Scope, counted: Counted): Promise<PairGraph> {
  return graphOf(pairsOf(await relationsAmong(reader, scope, counted)));
}

/** The graph that pairs make. */
export function graphOf(pairs: readonly Pair[]): PairGraph {
  const actors = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort();
  const relationIds = pairs.flatMap(({ relations }) => relations.map(({ id }) => id)).sort();
  return { actors, pairs, relationIds };
}

/** How large a graph of pairs is. */
export function sizeOf({ actors, pairs, relationIds }: PairGraph) {
  const count = (sign: Sign) => pairs.filter((pair) => pair.sign === sign).length;
  return {
    actors: actors.length,
    pairs: pairs.length,
    friendlyPairs: count(1),
    adversePairs: count(-1),
    mixedPairs: count(0),
    relations: relationIds.length,
  };
}

/** The places of each actor's neighbours in the order of the actors, for pairs between these actors. */
export function neighboursOf(actors: readonly string[], pairs: readonly Pair[]): number[][] {
  const places = new Map(actors.map((id, place) => [id, place]));
  const neighbours = actors.map((): number[] => []);
  for (const { a, b } of pairs) {
    const [first, second] = [places.get(a), places.get(b)];
    if (first === undefined || second === undefined) throw new Error(`${a} or ${b} is not among the actors`);
    neighbours[first]?.push(second);
    neighbours[second]?.push(first);
  }
  return neighbours;
}

import { betweenness, type Centrality, degree, pageRank } from './centrality.js';
import type { PairGraph } from './pair-graph.js';
import type { Pair, Sign } from './pair-sign.js';

export type RankingMeasure = 'DEGREE' | 'PAGERANK' | 'BETWEENNESS';
export type Ties = 'FRIENDLY' | 'ADVERSE' | 'ALL';

/** An actor and its place. */
export interface RankedRecord {
  readonly rank: number;
  readonly value: number;
  /** Of DEGREE only. */
  readonly normalized: number | null;
  /** The actor's id. */
  readonly actor: string;
  readonly friendly: number;
  readonly adverse: number;
  readonly mixed: number;
  readonly relationIds: readonly string[];
}

/** The actors of a graph in order of a measure. */
export interface RankingRecord {
  readonly tieCount: number;
  readonly rows: readonly RankedRecord[];
}

/** Values are rounded to so many decimal digits. */
export const DIGITS = 12;

const SIGN: Readonly<Record<Ties, Sign | null>> = { FRIENDLY: 1, ADVERSE: -1, ALL: null };

/** The pairs of a graph that are ties. */
export function tiesOf({ pairs }: PairGraph, ties: Ties): readonly Pair[] {
  const sign = SIGN[ties];
  return sign === null ? pairs : pairs.filter((pair) => pair.sign === sign);
}

/** Ranks the actors of a graph: greatest value first, then by id; equal values share a rank. Throws QUERY_TOO_COSTLY. */
export function rankingOf(graph: PairGraph, by: RankingMeasure, ties: Ties): RankingRecord {
  // graphology divides by the number of actors
  if (graph.actors.length === 0) return { tieCount: 0, rows: [] };
  const { values, tieCount } = measured(graph, by, ties);
  const terms = termsOf(graph);
  const sorted = graph.actors
    .map((actor) => ({ actor, value: rounded(values.get(actor) ?? 0) }))
    .sort((x, y) => y.value - x.value || (x.actor < y.actor ? -1 : 1));
  let rank = 0;
  const rows = sorted.map(({ actor, value }, place) => {
    if (value !== sorted[place - 1]?.value) rank = place + 1;
    const normalized = by === 'DEGREE' ? rounded(value / (graph.actors.length - 1)) : null;
    return { rank, value, normalized, actor, ...(terms.get(actor) ?? noTerms()) };
  });
  return { tieCount, rows };
}

function measured(graph: PairGraph, by: RankingMeasure, ties: Ties): Centrality {
  const pairs = tiesOf(graph, ties);
  if (by === 'DEGREE') return degree(graph.actors, pairs);
  return by === 'PAGERANK' ? pageRank(graph.actors, pairs, SIGN[ties]) : betweenness(graph.actors, pairs);
}

/** A number to the digits that answers show. */
export function rounded(value: number): number {
  return Number(value.toFixed(DIGITS));
}

const noTerms = () => ({ friendly: 0, adverse: 0, mixed: 0, relationIds: [] as string[] });

/** On what terms each actor is with how many, and the relations that say so. */
function termsOf({ actors, pairs }: PairGraph) {
  const terms = new Map(actors.map((id) => [id, noTerms()]));
  for (const { a, b, sign, relations } of pairs) {
    for (const end of [a, b]) {
      const own = terms.get(end);
      if (!own) continue;
      own[sign === 1 ? 'friendly' : sign === -1 ? 'adverse' : 'mixed']++;
      for (const { id } of relations) own.relationIds.push(id);
    }
  }
  for (const { relationIds } of terms.values()) relationIds.sort();
  return terms;
}

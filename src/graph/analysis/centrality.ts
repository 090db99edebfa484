import metrics from 'graphology-metrics';
import { IpgError } from '../../errors/error.js';
import { directedGraph, undirectedGraph } from './graphology-graphs.js';
import { neighboursOf } from './pair-graph.js';
import type { Pair, Sign } from './pair-sign.js';

/** Parameters of PageRank. Its error shrinks to 0.85 of itself in each round, so that 200 rounds are more than it can need. */
export const PAGERANK = { damping: 0.85, tolerance: 1e-12, maxIterations: 200 } as const;

/** Betweenness looks from each actor at all actors and at all ties in both directions: so many steps are about a second. */
export const MOST_STEPS = 25_000_000;

/** Graphology counts shortest paths in 32 bits. */
const MOST_PATHS = 2 ** 32 - 1;

/** Values by actor, and how many ties they were found by. */
export interface Centrality {
  readonly values: ReadonlyMap<string, number>;
  readonly tieCount: number;
}

/** With how many actors each is tied. */
export function degree(actors: readonly string[], ties: readonly Pair[]): Centrality {
  const neighbours = neighboursOf(actors, ties);
  return { values: new Map(actors.map((id, place) => [id, neighbours[place]?.length ?? 0])), tieCount: ties.length };
}

/** PageRank over ordered pairs; `sign` is that of the ties, null where they have several. The values sum to 1. */
export function pageRank(actors: readonly string[], ties: readonly Pair[], sign: Sign | null): Centrality {
  const graph = directedGraph(actors, ties, sign);
  const { damping: alpha, tolerance, maxIterations } = PAGERANK;
  const found = metrics.centrality.pagerank(graph, { getEdgeWeight: null, alpha, tolerance, maxIterations });
  return { values: new Map(Object.entries(found)), tieCount: graph.size };
}

/** Betweenness by Brandes' method, as a share of all pairs of others. Throws QUERY_TOO_COSTLY for a graph that would take long. */
export function betweenness(actors: readonly string[], ties: readonly Pair[]): Centrality {
  const steps = actors.length * (actors.length + 2 * ties.length);
  if (steps > MOST_STEPS) {
    throw tooCostly(
      `betweenness of ${actors.length} actors with ${ties.length} ties takes ${steps} steps, at most ${MOST_STEPS} are allowed (actors × (actors + 2 × ties))`,
    );
  }
  if (mostShortestPaths(neighboursOf(actors, ties)) > MOST_PATHS) {
    throw tooCostly(`two of the actors are joined by more than ${MOST_PATHS} shortest paths, which cannot be counted`);
  }
  const graph = undirectedGraph(actors, ties);
  const found = metrics.centrality.betweenness(graph, { getEdgeWeight: null, normalized: true });
  return { values: new Map(Object.entries(found)), tieCount: ties.length };
}

function tooCostly(message: string): IpgError {
  return new IpgError('QUERY_TOO_COSTLY', message, {
    hint: 'narrow it by "among", "kinds", "types" or "minConfidence"',
  });
}

/** The greatest number of shortest paths between any two: beyond 32 bits graphology's counter starts anew, and its answer is no number or a wrong one. */
export function mostShortestPaths(neighbours: readonly (readonly number[])[]): number {
  let most = 0;
  for (let start = 0; start < neighbours.length; start++) {
    for (const paths of shortestPathsFrom(start, neighbours)) if (paths > most) most = paths;
  }
  return most;
}

function shortestPathsFrom(start: number, neighbours: readonly (readonly number[])[]): Float64Array {
  const paths = new Float64Array(neighbours.length);
  const distance = new Int32Array(neighbours.length).fill(-1);
  const queue = [start];
  paths[start] = 1;
  distance[start] = 0;
  for (const here of queue) {
    const next = (distance[here] ?? 0) + 1;
    for (const there of neighbours[here] ?? []) {
      if (distance[there] === -1) {
        distance[there] = next;
        queue.push(there);
      }
      if (distance[there] === next) paths[there] = (paths[there] ?? 0) + (paths[here] ?? 0);
    }
  }
  return paths;
}

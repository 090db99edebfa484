import metrics from 'graphology-metrics';
import { undirectedGraph } from './graphology-graphs.js';
import type { PairGraph } from './pair-graph.js';
import type { Pair } from './pair-sign.js';

/** How well a division fits the pairs; null where there are no pairs to tell. */
export interface Fit {
  /** Of the friendly pairs (Newman), with the resolution. */
  readonly modularity: number | null;
  /** Of friendly and adverse pairs together (Gómez, Jensen and Arenas), the resolution on the friendly ones. */
  readonly signedModularity: number | null;
}

/** Finds how well divisions of one graph fit it. A division gives each actor, in their order, the number of its bloc. */
export function fitOf(graph: PairGraph): (division: readonly number[], resolution: number) => Fit {
  const { pairs } = graph;
  const [friendly, adverse] = [pairs.filter(({ sign }) => sign === 1), pairs.filter(({ sign }) => sign === -1)];
  const [ofFriendly, ofAdverse] = [modularityOver(graph, friendly), modularityOver(graph, adverse)];
  const sides = friendly.length + adverse.length;
  return (division, resolution) => {
    const modularity = ofFriendly(division, resolution);
    const signed = friendly.length * modularity - adverse.length * ofAdverse(division, 1);
    return {
      modularity: friendly.length === 0 ? null : modularity,
      signedModularity: sides === 0 ? null : signed / sides,
    };
  };
}

function modularityOver({ actors }: PairGraph, pairs: readonly Pair[]) {
  const places = new Map(actors.map((id, place) => [id, place]));
  const graph = undirectedGraph(actors, pairs);
  return (division: readonly number[], resolution: number): number => {
    // graphology refuses a graph without edges
    if (pairs.length === 0) return 0;
    const getNodeCommunity = (id: string) => division[places.get(id) ?? -1] ?? -1;
    return metrics.graph.modularity(graph, { getNodeCommunity, getEdgeWeight: null, resolution });
  };
}

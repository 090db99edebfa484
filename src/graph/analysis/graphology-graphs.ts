import { DirectedGraph, UndirectedGraph } from 'graphology';
import { RELATION_TYPES } from '../relation-types.generated.js';
import type { Pair, Sign } from './pair-sign.js';

// Actors and pairs go in in the order of their ids: sums of fractions depend on it, and answers must repeat to the last digit.

/** The undirected graph of pairs between actors, for graphology's methods. */
export function undirectedGraph(actors: readonly string[], pairs: readonly Pair[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const id of actors) graph.addNode(id);
  for (const { a, b } of pairs) graph.addUndirectedEdge(a, b);
  return graph;
}

/**
 * The graph of ordered pairs: one from the holder to the other party of each relation, both ways where the type is symmetric. The sign of a
 * pair is that of both directions together; of a pair with a side only the relations of that sign have a direction here.
 */
export function directedGraph(actors: readonly string[], pairs: readonly Pair[], sign: Sign | null): DirectedGraph {
  const graph = new DirectedGraph();
  for (const id of actors) graph.addNode(id);
  for (const pair of pairs) {
    for (const relation of pair.relations) {
      if (sign !== null && relation.sign !== sign) continue;
      graph.mergeDirectedEdge(relation.from, relation.to);
      if (!RELATION_TYPES[relation.type].directed) graph.mergeDirectedEdge(relation.to, relation.from);
    }
  }
  return graph;
}

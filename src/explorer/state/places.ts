import { computed } from '@preact/signals';
import { pairKey } from '../model/lines.js';
import { type Point, placed } from '../model/seats.js';
import { content, type Subgraph } from './graph.js';

/** Where each entity lies on the sheet. Made of the relations of all times: neither time nor the legend moves anything. */
export const places = computed<ReadonlyMap<string, Point>>(() => pointsOf(content.value.graph));

let last: { readonly graph: Subgraph | null; readonly points: ReadonlyMap<string, Point> } = {
  graph: null,
  points: new Map(),
};

/** The content changes more often than the graph in it. */
function pointsOf(graph: Subgraph | null): ReadonlyMap<string, Point> {
  if (last.graph === graph || graph === null) return last.points;
  const ties = new Map(graph.relations.map(({ from, to }) => [pairKey(from.id, to.id), [from.id, to.id] as const]));
  const points = placed(
    graph.nodes.map(({ entity }) => entity),
    [...ties.values()],
  );
  last = { graph, points };
  return points;
}

import type { Entity, Subgraph } from './subgraph.js';

/** The entities that are linked, at any time, to this one and to nothing else of the picture. One whose relations are not all known is none of them. */
export function leavesOf(id: string, graph: Subgraph | null): Entity[] {
  const shared = new Map<string, number>();
  for (const { from, to } of graph?.relations ?? []) {
    if (from.id !== id && to.id !== id) continue;
    const other = from.id === id ? to.id : from.id;
    shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const nodes = graph?.nodes ?? [];
  return nodes
    .filter(({ entity, relationCount }) => shared.get(entity.id) === relationCount)
    .map(({ entity }) => entity);
}

import { effect, signal } from '@preact/signals';
import { pairKey } from '../model/lines.js';
import { MANY, type Point, placed, type Seated, type Tie } from '../model/seats.js';
import type { Subgraph } from '../model/subgraph.js';
import { content } from './graph.js';

/** Where each entity lies on the sheet. Made of the relations of all times: neither time nor the legend moves anything. */
export const places = signal<ReadonlyMap<string, Point>>(new Map());

/** What the worker is asked. */
export interface PlacesRequest {
  readonly entities: readonly Seated[];
  readonly ties: readonly Tie[];
}

/** Sees to it that everything loaded has its place; call once. Many entities are placed in a worker, and appear when it is done. */
export function followContent(): void {
  let placedGraph: Subgraph | null = null;
  let worker: Worker | null = null;
  effect(() => {
    const { graph } = content.value;
    if (graph === null || graph === placedGraph) return;
    placedGraph = graph;
    worker?.terminate();
    worker = null;
    const request = requestOf(graph);
    if (request.entities.length <= MANY) {
      places.value = placed(request.entities, request.ties);
      return;
    }
    worker = new Worker(new URL('./places-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<ReadonlyMap<string, Point>>) => {
      places.value = data;
      worker?.terminate();
    };
    worker.postMessage(request);
  });
}

function requestOf(graph: Subgraph): PlacesRequest {
  const ties = new Map(graph.relations.map(({ from, to }) => [pairKey(from.id, to.id), [from.id, to.id] as const]));
  const entities = graph.nodes.map(({ entity: { id, longitude, latitude } }) => ({ id, longitude, latitude }));
  return { entities, ties: [...ties.values()] };
}

import { computed, signal } from '@preact/signals';
import { halfWidthOf } from '../model/name-room.js';
import type { Point } from '../model/seats.js';
import type { Entity } from '../model/subgraph.js';
import { type Camera, countOutside, fitted } from '../picture/geometry.js';
import { entities, lines, nameOf } from '../state/shown.js';
import { pointOf } from './land.js';
import { spread } from './spread.js';

/** The window of the map, in pixels. */
export const size = signal({ width: 0, height: 0 });

/** How the sheet lies in the window. */
export const camera = signal<Camera>({ x: 0, y: 0, scale: 1 });

/** Where the entities with a position lie on the sheet. */
export const seats = computed<ReadonlyMap<string, Point>>(
  () =>
    new Map(
      [...entities.value.values()].flatMap(({ id, longitude, latitude }) =>
        longitude === null || latitude === null ? [] : [[id, pointOf(longitude, latitude)] as const],
      ),
    ),
);

/** The entities without a position: they are listed, and their lines are not drawn. */
export const unplaced = computed<readonly Entity[]>(() =>
  [...entities.value.values()].filter(({ id }) => !seats.value.has(id)),
);

/** The lines between entities with a position. */
export const mapLines = computed(() => lines.value.filter(({ a, b }) => seats.value.has(a) && seats.value.has(b)));

/** How many relations end in an entity without a position. */
export const relationsNotDrawn = computed(() =>
  lines.value.reduce(
    (sum, { a, b, relations }) => sum + (seats.value.has(a) && seats.value.has(b) ? 0 : relations.length),
    0,
  ),
);

/** Where an entity lies in the window: where it belongs, and where it is drawn so that nothing covers it. */
export interface Place {
  readonly seat: Point;
  readonly drawn: Point;
  /** Whether its name has room. */
  readonly isNamed: boolean;
}

/** The same for all entities with a position. */
export const places = computed<ReadonlyMap<string, Place>>(() => {
  const { x, y, scale } = camera.value;
  const at = new Map([...seats.value].map(([id, seat]) => [id, { x: seat.x * scale + x, y: seat.y * scale + y }]));
  const { points, named } = spread(
    [...at].map(([id, point]) => ({ id, at: point, halfWidth: halfWidthOf(nameOf(id)) })),
  );
  return new Map([...at].map(([id, seat]) => [id, { seat, drawn: points.get(id) ?? seat, isNamed: named.has(id) }]));
});

/** Whether some names have no room. */
export const hasHiddenNames = computed(() => [...places.value.values()].some(({ isNamed }) => !isNamed));

/** Shows all entities that have a position. */
export function fit(): void {
  const { width, height } = size.peek();
  camera.value = fitted([...seats.peek().values()], width, height);
}

/** Below this scale East Asia is a blot: about three pixels to a degree. */
const READABLE = 0.28;

/** Shows all, or where that would be too small to read, the surroundings of the one in the middle. */
export function fitReadable(): void {
  fit();
  const { scale } = camera.peek();
  const { width, height } = size.peek();
  if (scale >= READABLE || seats.peek().size < 2) return;
  const middle = { x: median((point) => point.x), y: median((point) => point.y) };
  camera.value = { x: width / 2 - middle.x * READABLE, y: height / 2 - middle.y * READABLE, scale: READABLE };
}

function median(coordinate: (point: Point) => number): number {
  const values = [...seats.peek().values()].map(coordinate).sort((a, b) => a - b);
  return values[values.length >> 1] ?? 0;
}

/** How many entities lie outside the window. */
export const outside = computed(() =>
  countOutside(
    [...places.value.values()].map(({ drawn }) => drawn),
    size.value,
  ),
);

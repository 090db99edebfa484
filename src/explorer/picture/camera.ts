import { batch, computed, effect, signal, untracked } from '@preact/signals';
import { halfWidthOf } from '../model/name-room.js';
import type { Point } from '../model/seats.js';
import { lookedAt } from '../state/looked-at.js';
import { places } from '../state/places.js';
import { nameOf } from '../state/shown.js';
import { boxAround, type Camera, countOutside, fitted, isWhole, panned, roomIn, zoomed } from './geometry.js';

/** The window of the picture, in pixels. */
export const size = signal({ width: 0, height: 0 });

/** How the sheet lies in the window. Not part of the view: it says nothing of what is shown. */
export const camera = signal<Camera>({ x: 0, y: 0, scale: 1 });

/** How much wider, or higher, the sheet is drawn so that it has about the proportions of the window. */
const stretch = signal<Point>({ x: 1, y: 1 });

/** More than so much would tell nothing of who lies beside whom. */
const MOST_STRETCHED = 2.2;

/** Where each entity lies in the window. */
export const points = computed<ReadonlyMap<string, Point>>(() => {
  const { x, y, scale } = camera.value;
  const { x: wide, y: high } = stretch.value;
  return new Map([...places.value].map(([id, at]) => [id, { x: at.x * wide * scale + x, y: at.y * high * scale + y }]));
});

/** Shows all that is drawn. */
export function fit(): void {
  const { width, height } = size.peek();
  const all = [...places.peek().values()];
  const next = stretchTo(all, width, height);
  batch(() => {
    stretch.value = next;
    const stretched = all.map(({ x, y }) => ({ x: x * next.x, y: y * next.y }));
    camera.value = fitted(stretched, width, height);
  });
}

function stretchTo(all: readonly Point[], width: number, height: number): Point {
  const box = boxAround(all);
  const room = roomIn(width, height);
  const share = room.width / box.width / (room.height / box.height);
  if (all.length < 2 || !(share > 0)) return { x: 1, y: 1 };
  return { x: Math.min(MOST_STRETCHED, Math.max(1, share)), y: Math.min(MOST_STRETCHED, Math.max(1, 1 / share)) };
}

/** Draws the sheet larger or smaller about the middle of the window. */
export function zoom(factor: number): void {
  const { width, height } = size.peek();
  camera.value = zoomed(camera.peek(), factor, { x: width / 2, y: height / 2 });
}

/** Moves the window by a quarter of its size: x 1 is east, y 1 is south. */
export function pan(x: number, y: number): void {
  camera.value = panned(camera.peek(), size.peek(), x, y);
}

/** How many entities lie outside the window. */
export const outside = computed(() => countOutside(points.value.values(), size.value));

/** Rows of the controls come and go with the time: so much more or less height moves nothing, as long as it cuts nothing off. */
const SLACK = 90;

/** Fits the sheet anew whenever other entities are drawn or the window becomes another; gives a function that ends it. */
export function followPlaces(): () => void {
  let shown: ReadonlyMap<string, Point> | null = null;
  let fittedTo = { width: 0, height: 0 };
  let last = fittedTo;
  return effect(() => {
    const next = size.value;
    const isSame = next.width === fittedTo.width && Math.abs(next.height - fittedTo.height) <= SLACK;
    const isCut = next.height < last.height && isWholeIn(last) && !isWholeIn(next);
    last = next;
    if (shown === places.value && isSame && !isCut) return;
    shown = places.value;
    fittedTo = next;
    fit();
  });
}

function isWholeIn({ width, height }: { width: number; height: number }): boolean {
  const spots = [...points.peek()].map(([id, at]) => ({ at, halfWidth: halfWidthOf(untracked(() => nameOf(id))) }));
  return isWhole(spots, width, height);
}

/** Whether an entity is part of what the view is about, where it is about something. */
export function isLookedAt(id: string, neighbours: ReadonlySet<string>): boolean {
  const { value } = lookedAt;
  return value === null || value.ids.includes(id) || (value.withTies && neighbours.has(id));
}

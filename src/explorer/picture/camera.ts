import { computed, effect, signal } from '@preact/signals';
import type { Point } from '../model/seats.js';
import { lookedAt } from '../state/looked-at.js';
import { places } from '../state/places.js';
import { type Camera, countOutside, fitted, panned, zoomed } from './geometry.js';

/** The window of the picture, in pixels. */
export const size = signal({ width: 0, height: 0 });

/** How the sheet lies in the window. Not part of the view: it says nothing of what is shown. */
export const camera = signal<Camera>({ x: 0, y: 0, scale: 1 });

/** Where each entity lies in the window. */
export const points = computed<ReadonlyMap<string, Point>>(() => {
  const { x, y, scale } = camera.value;
  return new Map([...places.value].map(([id, at]) => [id, { x: at.x * scale + x, y: at.y * scale + y }]));
});

/** Shows all that is drawn. */
export function fit(): void {
  const { width, height } = size.peek();
  camera.value = fitted([...places.peek().values()], width, height);
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

/** Rows of the controls come and go with the time: so much more or less height moves nothing. */
const SLACK = 90;

/** Fits the sheet anew whenever other entities are drawn or the window becomes another; gives a function that ends it. */
export function followPlaces(): () => void {
  let shown: ReadonlyMap<string, Point> | null = null;
  let window = { width: 0, height: 0 };
  return effect(() => {
    const next = size.value;
    const isSame = next.width === window.width && Math.abs(next.height - window.height) <= SLACK;
    if (shown === places.value && isSame) return;
    shown = places.value;
    window = next;
    camera.value = fitted([...shown.values()], next.width, next.height);
  });
}

/** Whether an entity is part of what the view is about, where it is about something. */
export function isLookedAt(id: string, neighbours: ReadonlySet<string>): boolean {
  const { value } = lookedAt;
  return value === null || value.ids.includes(id) || (value.withTies && neighbours.has(id));
}

import { effect, signal } from '@preact/signals';
import { view } from '../state/history.js';
import { places } from '../state/places.js';
import { type Camera, fitted, zoomed } from './geometry.js';

/** The window of the picture, in pixels. */
export const size = signal({ width: 0, height: 0 });

/** How the sheet lies in the window. Not part of the view: it says nothing of what is shown. */
export const camera = signal<Camera>({ x: 0, y: 0, scale: 1 });

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

/** Fits the sheet anew whenever other entities are drawn or the window changes; gives a function that ends it. */
export function followPlaces(): () => void {
  return effect(() => {
    const points = [...places.value.values()];
    const { width, height } = size.value;
    camera.value = fitted(points, width, height);
  });
}

/** Whether an entity is part of what the view is about, where it is about something. */
export function isLookedAt(id: string, neighbours: ReadonlySet<string>): boolean {
  const { chosen } = view.value;
  if (chosen === null || chosen.kind === 'claims') return true;
  if (chosen.kind === 'pair' || chosen.kind === 'paths') return id === chosen.a || id === chosen.b;
  return id === chosen.id || neighbours.has(id);
}

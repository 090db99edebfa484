import type { Point } from '../model/seats.js';

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * The entity that a key leads to from another: with an arrow the nearest within 60 degrees of its direction, else the nearest on that side; with Home and
 * End the first and the last. Null where there is none; undefined for any other key.
 */
export function nextInDirection(
  points: ReadonlyMap<string, Point>,
  from: string,
  key: string,
): string | null | undefined {
  const ids = [...points.keys()];
  if (key === 'Home') return ids[0] ?? null;
  if (key === 'End') return ids.at(-1) ?? null;
  const direction = DIRECTIONS[key];
  const here = points.get(from);
  if (!direction || !here) return direction ? null : undefined;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, point] of points) {
    const [dx, dy] = [point.x - here.x, point.y - here.y];
    const ahead = dx * direction.x + dy * direction.y;
    if (id === from || ahead <= 0) continue;
    const aside = Math.abs(dx * direction.y - dy * direction.x);
    const cost = ahead + aside * (aside > ahead * 1.73 ? 6 : 1.5);
    if (cost < least) {
      best = id;
      least = cost;
    }
  }
  return best;
}

import type { Point } from './seats.js';

/** Something drawn with its name below it: half as wide as the name is. */
export interface Named {
  readonly id: string;
  readonly halfWidth: number;
  /** Whether its name is drawn even where it has no room: the others give way. */
  readonly isKept?: boolean;
}

/** How far below a shape's middle its name begins and ends. */
export const NAME = { top: 17, bottom: 36 } as const;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** About half as wide as a name is drawn. */
export function halfWidthOf(name: string): number {
  return Math.max(17, name.length * 3.8 + 3);
}

/** Whose names have room: one that would cover a shape or a name is left out, those of the last first. */
export function namesWithRoom(all: readonly Named[], points: ReadonlyMap<string, Point>): Set<string> {
  const named = new Set<string>();
  const taken: Box[] = [...points.values()].map(({ x, y }) => boxOf(x, y, 13, -13, 13));
  for (const { id, halfWidth, isKept } of [...all].sort(
    (a, b) => Number(b.isKept ?? false) - Number(a.isKept ?? false),
  )) {
    const point = points.get(id);
    if (!point) continue;
    const box = boxOf(point.x, point.y, halfWidth, NAME.top, NAME.bottom);
    if (!isKept && taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    named.add(id);
  }
  return named;
}

function boxOf(x: number, y: number, halfWidth: number, above: number, below: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y + above, bottom: y + below };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

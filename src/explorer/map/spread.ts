import type { Point } from '../model/seats.js';

/** Something to be placed: where it belongs, and half as wide as its name is drawn. */
export interface Spot {
  readonly id: string;
  readonly at: Point;
  readonly halfWidth: number;
}

/** Where spots are drawn, and whose names have room. */
export interface Spread {
  readonly points: ReadonlyMap<string, Point>;
  readonly named: ReadonlySet<string>;
}

/** Half a shape, and how far a name below it reaches. */
const SHAPE = 16;
const NAME_TOP = 17;
const NAME_BOTTOM = 36;

/** Names that would push a shape farther from where it belongs are left out, those of the last spots first. */
const FARTHEST = 64;
const ROUNDS = 90;

/** How much of the way home a spot goes in each round. */
const PULL = 0.05;

interface Moving {
  readonly spot: Spot;
  readonly halfWidth: number;
  readonly below: number;
  x: number;
  y: number;
}

/**
 * Pushes spots apart until no shape and no name covers another, as near to where they belong as can be. Where that would tear them away, only shapes are
 * pushed apart and names stand where there is room. The same spots always come to lie at the same points; a larger scale makes room, so this is done for each.
 */
export function spread(spots: readonly Spot[]): Spread {
  const whole = pushed(spots, true);
  const farthest = Math.max(0, ...spots.map(({ id, at }) => distance(whole.get(id) ?? at, at)));
  if (farthest <= FARTHEST) return { points: whole, named: new Set(whole.keys()) };
  const points = pushed(spots, false);
  return { points, named: namesWithRoom(spots, points) };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function pushed(spots: readonly Spot[], withNames: boolean): Map<string, Point> {
  const moving = spots.map((spot): Moving => {
    const halfWidth = withNames ? Math.max(SHAPE, spot.halfWidth) : SHAPE;
    return { spot, halfWidth, below: withNames ? NAME_BOTTOM : SHAPE, x: spot.at.x, y: spot.at.y };
  });
  // among very many a pass takes long, and no number of passes makes room
  const rounds = moving.length > 300 ? ROUNDS / 10 : ROUNDS;
  for (let round = 0; round < rounds; round++) {
    // the last rounds only push, so that nothing is left covered
    for (const one of round > rounds * 0.7 ? [] : moving) {
      one.x += (one.spot.at.x - one.x) * PULL;
      one.y += (one.spot.at.y - one.y) * PULL;
    }
    for (const [i, one] of moving.entries()) {
      for (const other of moving.slice(i + 1)) push(one, other);
    }
  }
  return new Map(moving.map(({ spot: { id }, x, y }) => [id, { x, y }]));
}

/** Pushes two that overlap apart, the way in which they belong: what lies north of the other stays north of it. */
function push(one: Moving, other: Moving): void {
  const isAbove = one.y <= other.y;
  const roomY = SHAPE + (isAbove ? one.below : other.below);
  const roomX = one.halfWidth + other.halfWidth;
  if (Math.abs(one.x - other.x) >= roomX || Math.abs(one.y - other.y) >= roomY) return;
  const wayX = one.spot.at.x <= other.spot.at.x ? 1 : -1;
  const wayY = one.spot.at.y <= other.spot.at.y ? 1 : -1;
  const needX = roomX - (other.x - one.x) * wayX;
  const needY = roomY - (other.y - one.y) * wayY;
  if (needX < needY) {
    one.x -= (wayX * needX) / 2;
    other.x += (wayX * needX) / 2;
  } else {
    one.y -= (wayY * needY) / 2;
    other.y += (wayY * needY) / 2;
  }
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function namesWithRoom(spots: readonly Spot[], points: ReadonlyMap<string, Point>): Set<string> {
  const named = new Set<string>();
  const taken: Box[] = [...points.values()].map(({ x, y }) => boxOf(x, y, 13, -13, 13));
  for (const { id, at, halfWidth } of spots) {
    const { x, y } = points.get(id) ?? at;
    const box = boxOf(x, y, halfWidth, NAME_TOP, NAME_BOTTOM);
    if (taken.some((other) => overlap(box, other))) continue;
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

import { NAME, type Named, namesWithRoom } from '../model/name-room.js';
import type { Point } from '../model/seats.js';

/** Something to be placed: where it belongs. */
export interface Spot extends Named {
  readonly at: Point;
}

/** Where spots are drawn, and whose names have room. */
export interface Spread {
  readonly points: ReadonlyMap<string, Point>;
  readonly named: ReadonlySet<string>;
}

/** Half a shape. */
const SHAPE = 16;

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
    return { spot, halfWidth, below: withNames ? NAME.bottom : SHAPE, x: spot.at.x, y: spot.at.y };
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

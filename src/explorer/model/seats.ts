import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

/** What is placed: an entity with its rough position, if it has one. */
export interface Seated {
  readonly id: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
}

/** A point of the sheet: x to the east, y to the south, the same unit as the size of type. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of the sheet, where distances are drawn largest: most of the actors sit around it. */
const MIDDLE = { longitude: 122, latitude: 22 } as const;

/** Half the sheet. */
const HALF = { width: 1000, height: 560 } as const;

/** Distances from the middle are drawn by this power of theirs: what is near is spread out, what is far comes closer; more so to north and south, where few are. */
const SQUEEZE = { east: 0.46, north: 0.36 } as const;

/** Room that an entity takes with its name. */
const ROOM = 62;

/** Enough for the force to come to rest. */
const TICKS = 160;

/** Where a position lies on the sheet. The date line is in the east, so that the Pacific is not torn apart. */
export function seatOf(longitude: number, latitude: number): Point {
  const east = ((longitude - MIDDLE.longitude + 540) % 360) - 180;
  const north = latitude - MIDDLE.latitude;
  return { x: HALF.width * squeezed(east / 180, SQUEEZE.east), y: -HALF.height * squeezed(north / 80, SQUEEZE.north) };
}

function squeezed(share: number, power: number): number {
  return Math.sign(share) * Math.abs(share) ** power;
}

/** More entities without a seat than these push each other away. */
const FEW = 8;

/** Beyond so many entities the force gets less time, and is better left to a worker. */
export const MANY = 300;

interface Placed extends SimulationNodeDatum {
  readonly id: string;
  readonly seat: Point | null;
  x: number;
  y: number;
}

/** Two ids that a line ties together. */
export type Tie = readonly [string, string];

/**
 * Places entities: each at its seat, pushed aside where it would cover another; those without one between those that they are tied to. The same entities
 * and ties always come to lie at the same points, so that an address always shows the same picture. Time never enters: nothing moves when time moves.
 */
export function placed(entities: readonly Seated[], ties: readonly Tie[]): Map<string, Point> {
  const nodes = entities.map(start);
  const ids = new Set(nodes.map(({ id }) => id));
  const links = ties.filter(([a, b]) => ids.has(a) && ids.has(b)).map(([source, target]) => ({ source, target }));
  const floating = new Set(nodes.filter(({ seat }) => seat === null).map(({ id }) => id));
  const pulls = links.filter(({ source, target }) => floating.has(source) || floating.has(target));
  const simulation = forceSimulation(nodes)
    .force(
      'x',
      forceX<Placed>(({ seat, x }) => seat?.x ?? x).strength(({ seat }) => (seat ? 0.35 : 0.01)),
    )
    .force(
      'y',
      forceY<Placed>(({ seat, y }) => seat?.y ?? y).strength(({ seat }) => (seat ? 0.35 : 0.01)),
    )
    .force('apart', forceCollide<Placed>(roomFor(nodes.length)).strength(0.9).iterations(3))
    .force(
      'ties',
      forceLink<Placed, { source: string | Placed; target: string | Placed }>(pulls)
        .id(({ id }) => id)
        .distance(90)
        .strength(0.12),
    )
    .stop();
  // a few float between their ties; many would fall into one heap
  if (floating.size > FEW) simulation.force('room', forceManyBody<Placed>().strength(-90).distanceMax(600));
  simulation.tick(nodes.length > MANY ? TICKS / 4 : TICKS);
  return new Map(nodes.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]));
}

/** Many entities stand closer, or the sheet would have no end. */
function roomFor(count: number): number {
  return ROOM * (count <= 20 ? 1.3 : count <= 60 ? 1 : count <= 150 ? 0.75 : 0.5);
}

function start({ id, longitude, latitude }: Seated, i: number): Placed {
  const seat = longitude === null || latitude === null ? null : seatOf(longitude, latitude);
  // those without a seat begin on a spiral, each at a point of its own: the same each time
  const angle = i * 2.4;
  const radius = 60 + 26 * Math.sqrt(i);
  const { x, y } = seat ?? { x: radius * Math.cos(angle) + 120, y: radius * Math.sin(angle) };
  return { id, seat, x, y };
}

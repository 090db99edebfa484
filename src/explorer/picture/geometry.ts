import type { Line } from '../model/lines.js';
import { NAME } from '../model/name-room.js';
import type { Point } from '../model/seats.js';

/** How far the first line beside the straight one of a pair bends away from it, in pixels, and each further one from the one before. */
const BEND = { first: 34, further: 19 } as const;

/** Room around the middles of what is drawn when it is fitted into the window: for names, and beside the buttons where there is width for both. */
const MARGIN = { side: 66, besideButtons: 100, top: 56, bottom: 56 } as const;
const NARROW = { below: 400, side: 48, belowButtons: 132 } as const;

/** In a low window lines may be cut above, names may not below. */
const LOW = { below: 280, top: 36, bottom: 46 } as const;

/** The control point of a line's curve. */
function controlOf(from: Point, to: Point, bend: number): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  const steps = Math.abs(bend);
  const far = steps <= 1 ? steps * BEND.first : BEND.first + (steps - 1) * BEND.further;
  const away = Math.sign(bend) * far * 2;
  return { x: (from.x + to.x) / 2 - (dy / length) * away, y: (from.y + to.y) / 2 + (dx / length) * away };
}

/** A line's curve, as the `d` of a path. */
export function curve(from: Point, to: Point, { bend }: Pick<Line, 'bend'>): string {
  if (bend === 0) return `M${from.x} ${from.y}L${to.x} ${to.y}`;
  const control = controlOf(from, to, bend);
  return `M${from.x} ${from.y}Q${control.x} ${control.y} ${to.x} ${to.y}`;
}

/** The same curve as part of a canvas's path. */
export function trace(path: CanvasPath, from: Point, to: Point, { bend }: Pick<Line, 'bend'>): void {
  path.moveTo(from.x, from.y);
  if (bend === 0) {
    path.lineTo(to.x, to.y);
    return;
  }
  const control = controlOf(from, to, bend);
  path.quadraticCurveTo(control.x, control.y, to.x, to.y);
}

/** Where on a line its mark may stand, as shares of the way; the middle is best. */
const MARK_SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78] as const;

/** So far a mark keeps from entities. */
const MARK_CLEAR = 30;

/** The point of a line for its mark: near the middle, and not on an entity that the line passes. */
export function markPoint(from: Point, to: Point, line: Pick<Line, 'bend'>, entities: Iterable<Point>): Point {
  // an entity and the name below it
  const others = [...entities].flatMap(({ x, y }) => [
    { x, y },
    { x, y: y + 26 },
  ]);
  const isClear = (point: Point) => others.every(({ x, y }) => Math.hypot(x - point.x, y - point.y) > MARK_CLEAR);
  const points = MARK_SHARES.map((share) => pointOn(from, to, line, share));
  return points.find(isClear) ?? middleOf(from, to, line);
}

/** The middle of a line. */
export function middleOf(from: Point, to: Point, line: Pick<Line, 'bend'>): Point {
  return pointOn(from, to, line, 0.5);
}

/** A point of a line, by its share of the way. */
export function pointOn(from: Point, to: Point, { bend }: Pick<Line, 'bend'>, share: number): Point {
  const control = controlOf(from, to, bend);
  const rest = 1 - share;
  const at = (a: number, b: number, c: number) => rest * rest * a + 2 * rest * share * b + share * share * c;
  return { x: at(from.x, control.x, to.x), y: at(from.y, control.y, to.y) };
}

/** How near a straight line may pass an entity that is none of its ends. */
const PASSING = 18;

/** How much a straight line bends that would pass over an entity. */
const AROUND = -0.75;

/** The bend of a line once it is known what lies on its way. */
export function bendAround(from: Point, to: Point, bend: number, entities: Iterable<Point>): number {
  if (bend !== 0) return bend;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  for (const { x, y } of entities) {
    const along = ((x - from.x) * (to.x - from.x) + (y - from.y) * (to.y - from.y)) / length;
    const aside = Math.abs((x - from.x) * (to.y - from.y) - (y - from.y) * (to.x - from.x)) / length;
    if (along > PASSING && along < length - PASSING && aside < PASSING) return AROUND;
  }
  return 0;
}

/** How the sheet lies in the window: a point of the sheet times `scale` and moved by `x`, `y` is a point of the window. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Room that is left for the middles of what is drawn. */
export function roomIn(width: number, height: number) {
  if (width < NARROW.below && height > width) {
    const { side, belowButtons: top } = NARROW;
    return { left: side, top, width: width - 2 * side, height: height - top - MARGIN.bottom };
  }
  const [left, right] = width < NARROW.below ? [NARROW.side, NARROW.side] : [MARGIN.side, MARGIN.besideButtons];
  const { top, bottom } = height < LOW.below ? LOW : MARGIN;
  return { left, top, width: width - left - right, height: height - top - bottom };
}

/** The least box around points. */
export function boxAround(points: readonly Point[]) {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(1, Math.max(...xs) - left), height: Math.max(1, Math.max(...ys) - top) };
}

/** The camera that shows all points in a window. */
export function fitted(points: readonly Point[], width: number, height: number): Camera {
  if (points.length === 0 || width === 0 || height === 0) return { x: width / 2, y: height / 2, scale: 1 };
  const box = boxAround(points);
  const room = roomIn(width, height);
  const scale = Math.max(0.05, Math.min(1.4, room.width / box.width, room.height / box.height));
  return {
    x: room.left + room.width / 2 - (box.left + box.width / 2) * scale,
    y: room.top + room.height / 2 - (box.top + box.height / 2) * scale,
    scale,
  };
}

/** Whether shapes with their names lie inside a window. */
export function isWhole(spots: Iterable<Spot>, width: number, height: number): boolean {
  for (const { at, halfWidth } of spots) {
    if (at.x < halfWidth || at.x > width - halfWidth || at.y < SHAPE || at.y > height - NAME.bottom) return false;
  }
  return true;
}

interface Spot {
  readonly at: Point;
  readonly halfWidth: number;
}

/** Half a shape. */
const SHAPE = 16;

/** The camera after zooming about a point of the window. */
export function zoomed({ x, y, scale }: Camera, factor: number, about: Point): Camera {
  const next = Math.min(6, Math.max(0.05, scale * factor));
  const share = next / scale;
  return { x: about.x - (about.x - x) * share, y: about.y - (about.y - y) * share, scale: next };
}

/** The camera after the window has moved by a quarter of its size: x 1 is east, y 1 is south. */
export function panned(
  now: Camera,
  { width, height }: { width: number; height: number },
  x: number,
  y: number,
): Camera {
  return { ...now, x: now.x - (x * width) / 4, y: now.y - (y * height) / 4 };
}

/** How many points lie outside a window that has been measured. */
export function countOutside(points: Iterable<Point>, { width, height }: { width: number; height: number }): number {
  if (width === 0) return 0;
  return [...points].filter(({ x, y }) => x < 0 || y < 0 || x > width || y > height).length;
}

/** A line's ends, drawn back from the middles of its entities. */
export function trimmed(from: Point, to: Point, { bend }: Pick<Line, 'bend'>, by: number): readonly [Point, Point] {
  const control = controlOf(from, to, bend);
  return [toward(from, control, by), toward(to, control, by)];
}

function toward(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.min(0.45, by / length);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Point } from '../model/seats.js';
import { change } from '../state/history.js';
import { size } from './camera.js';
import { draw } from './canvas-drawing.js';
import { pairOf } from './choose.js';
import { chooseEntity } from './entity-keys.js';
import { pointOn } from './geometry.js';
import { CanvasPen } from './pen.js';
import { type Scene, sceneNow } from './scene.js';

/** How near a press must be to an entity, and to a line. */
const NEAR = { entity: 14, line: 7 } as const;

/** The picture of very many entities or lines, drawn on a canvas. The field beside it and the table lead to the same by keys. */
export function CanvasLayer({ label }: { label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scene = sceneNow();
  const { width, height } = size.value;
  // before the frame: a canvas that is moved back without being drawn anew would be seen to jump
  useLayoutEffect(() => {
    const { current } = canvas;
    const context = current?.getContext('2d');
    if (!current || !context) return;
    const ratio = devicePixelRatio;
    current.width = width * ratio;
    current.height = height * ratio;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    draw(new CanvasPen(context), scene);
  });
  return (
    <canvas
      ref={canvas}
      data-picture="graph"
      role="img"
      aria-label={label}
      onClick={({ offsetX, offsetY, shiftKey }) => press(scene, { x: offsetX, y: offsetY }, shiftKey)}
    />
  );
}

/** Chooses what lies nearest to a press: an entity before a line. */
function press({ actors, lines: drawn }: Scene, at: Point, withShift: boolean): void {
  const distance = (point: Point) => Math.hypot(point.x - at.x, point.y - at.y);
  const actor = nearest(actors, (one) => distance(one.at), NEAR.entity);
  if (actor) {
    chooseEntity(actor.entity.id, withShift);
    return;
  }
  const near = nearest(
    drawn,
    ({ from, to, line }) => Math.min(...SHARES.map((share) => distance(pointOn(from, to, line, share)))),
    NEAR.line,
  );
  if (near) change({ chosen: pairOf(near.line) });
}

const SHARES = Array.from({ length: 41 }, (_, i) => i / 40);

function nearest<T>(all: readonly T[], distance: (one: T) => number, within: number): T | null {
  let best: T | null = null;
  let least = within;
  for (const one of all) {
    const far = distance(one);
    if (far <= least) {
      best = one;
      least = far;
    }
  }
  return best;
}

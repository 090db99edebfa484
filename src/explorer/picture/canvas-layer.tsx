import { useLayoutEffect, useRef } from 'preact/hooks';
import { isDark } from '../app/theme.js';
import type { Point } from '../model/seats.js';
import { change, view } from '../state/history.js';
import { entities, lines } from '../state/shown.js';
import { isLookedAt, points, size } from './camera.js';
import { colorsNow } from './canvas-colors.js';
import { draw, type Scene } from './canvas-drawing.js';
import { pairOf } from './choose.js';
import { pointOn } from './geometry.js';
import { lookOf } from './look.js';

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
    draw(context, scene);
  });
  return (
    <canvas
      ref={canvas}
      data-picture="graph"
      role="img"
      aria-label={label}
      onClick={({ offsetX, offsetY }) => press(scene, { x: offsetX, y: offsetY })}
    />
  );
}

function sceneNow(): Scene {
  const { chosen } = view.value;
  const all = points.value;
  const weights = new Map<string, number>();
  const toChosen = new Set<string>();
  for (const { a, b, relations } of lines.value) {
    for (const id of [a, b]) weights.set(id, (weights.get(id) ?? 0) + relations.length);
    if (chosen !== null && 'id' in chosen && (a === chosen.id || b === chosen.id)) toChosen.add(a).add(b);
  }
  const drawn = lines.value.flatMap((line) => {
    const from = all.get(line.a);
    const to = all.get(line.b);
    return from && to ? [{ line, look: lookOf(line, view.value), from, to }] : [];
  });
  const actors = [...entities.value.values()].flatMap((entity) => {
    const at = all.get(entity.id);
    if (!at) return [];
    const isChosen = chosen !== null && 'id' in chosen && chosen.id === entity.id;
    return [{ entity, at, weight: weights.get(entity.id) ?? 0, isChosen, isFaint: !isLookedAt(entity.id, toChosen) }];
  });
  // another theme has other colors
  void isDark.value;
  return {
    lines: drawn.sort((one, other) => Number(other.look.isFaint) - Number(one.look.isFaint)),
    actors,
    colors: colorsNow(),
  };
}

/** Chooses what lies nearest to a press: an entity before a line. */
function press({ actors, lines: drawn }: Scene, at: Point): void {
  const distance = (point: Point) => Math.hypot(point.x - at.x, point.y - at.y);
  const actor = nearest(actors, (one) => distance(one.at), NEAR.entity);
  if (actor) {
    change({ chosen: { kind: 'entity', id: actor.entity.id } });
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

import { isDark } from '../app/theme.js';
import { type Line, pairKey } from '../model/lines.js';
import type { Point } from '../model/seats.js';
import type { Entity } from '../model/subgraph.js';
import { view } from '../state/history.js';
import { lookedAt } from '../state/looked-at.js';
import { type BlocMark, overlayMarks } from '../state/overlay-marks.js';
import { entities, lines } from '../state/shown.js';
import { isLookedAt, points } from './camera.js';
import { type Colors, colorsNow } from './canvas-colors.js';
import { isChosen } from './entity-keys.js';
import { type Look, lookOf } from './look.js';

/** A line in a picture of very many. */
export interface SceneLine {
  readonly line: Line;
  readonly look: Look;
  readonly from: Point;
  readonly to: Point;
  /** Whether it is a side of a strained triangle. */
  readonly isStrained: boolean;
}

/** An entity in a picture of very many. */
export interface SceneActor {
  readonly entity: Entity;
  readonly at: Point;
  /** How many relations are drawn of it. */
  readonly weight: number;
  readonly isChosen: boolean;
  readonly isFaint: boolean;
  readonly bloc: BlocMark | null;
}

/** A picture of very many entities or lines, in pixels of the window. What is drawn later lies above. */
export interface Scene {
  readonly lines: readonly SceneLine[];
  readonly actors: readonly SceneActor[];
  readonly colors: Colors;
}

/** What the picture shows now. */
export function sceneNow(): Scene {
  // another theme has other colors
  void isDark.value;
  const drawn = linesNow();
  return {
    lines: drawn.sort((one, other) => Number(other.look.isFaint) - Number(one.look.isFaint)),
    actors: actorsNow(),
    colors: colorsNow(),
  };
}

function linesNow(): SceneLine[] {
  const all = points.value;
  const { strained } = overlayMarks.value;
  return lines.value.flatMap((line) => {
    const from = all.get(line.a);
    const to = all.get(line.b);
    if (!from || !to) return [];
    return [
      {
        line,
        look: lookOf(line, view.value.time, lookedAt.value),
        from,
        to,
        isStrained: strained.has(pairKey(line.a, line.b)),
      },
    ];
  });
}

function actorsNow(): SceneActor[] {
  const { chosen } = view.value;
  const { blocs } = overlayMarks.value;
  const weights = new Map<string, number>();
  const toChosen = new Set<string>();
  for (const { a, b, relations } of lines.value) {
    for (const id of [a, b]) weights.set(id, (weights.get(id) ?? 0) + relations.length);
    if (chosen !== null && 'id' in chosen && (a === chosen.id || b === chosen.id)) toChosen.add(a).add(b);
  }
  return [...entities.value.values()].flatMap((entity) => {
    const at = points.value.get(entity.id);
    if (!at) return [];
    const { id } = entity;
    const look = { isChosen: isChosen(id), isFaint: !isLookedAt(id, toChosen), bloc: blocs.get(id) ?? null };
    return [{ entity, at, weight: weights.get(id) ?? 0, ...look }];
  });
}

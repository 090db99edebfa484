import type { Line } from '../model/lines.js';
import type { Point } from '../model/seats.js';
import type { Entity } from '../model/subgraph.js';
import type { Colors } from './canvas-colors.js';
import { middleOf, trace } from './geometry.js';
import type { Look } from './look.js';

/** What a canvas shows, in pixels of the window. */
export interface Scene {
  readonly lines: readonly { readonly line: Line; readonly look: Look; readonly from: Point; readonly to: Point }[];
  readonly actors: readonly {
    readonly entity: Entity;
    readonly at: Point;
    readonly weight: number;
    readonly isChosen: boolean;
    readonly isFaint: boolean;
  }[];
  readonly colors: Colors;
}

/** Radius of an entity. */
const DISC = 6;

/** Draws a scene line by line: to gather the lines of a style in one path was measured slower. */
export function draw(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { colors } = scene;
  for (const { line, look, from, to } of scene.lines) {
    canvas.globalAlpha = look.isFaint ? 0.18 : 0.75;
    canvas.strokeStyle = colors[look.tone];
    canvas.lineWidth = look.isDouble ? look.width + 1.5 : look.width * 0.7;
    canvas.setLineDash([...look.dash]);
    canvas.beginPath();
    trace(canvas, from, to, line);
    canvas.stroke();
    if (look.mark !== null) drawMark(canvas, middleOf(from, to, line), look.mark, colors);
  }
  canvas.globalAlpha = 1;
  canvas.setLineDash([]);
  for (const { at, isChosen, isFaint } of scene.actors) {
    canvas.globalAlpha = isFaint ? 0.4 : 1;
    canvas.beginPath();
    canvas.arc(at.x, at.y, isChosen ? DISC + 3 : DISC, 0, 2 * Math.PI);
    canvas.fillStyle = isChosen ? colors.accent : colors.card;
    canvas.fill();
    canvas.lineWidth = 1.5;
    canvas.strokeStyle = colors.edge;
    canvas.stroke();
  }
  canvas.globalAlpha = 1;
  drawNames(canvas, scene);
}

function drawMark(canvas: CanvasRenderingContext2D, at: Point, mark: string, { ink }: Colors): void {
  canvas.fillStyle = ink;
  canvas.font = '700 12px system-ui, sans-serif';
  canvas.textAlign = 'center';
  canvas.textBaseline = 'middle';
  canvas.fillText(mark, at.x, at.y);
}

/** Names, the most related entities first; one that would cover another is left out, until the picture is drawn larger. */
function drawNames(canvas: CanvasRenderingContext2D, { actors, colors }: Scene): void {
  canvas.font = '12px system-ui, sans-serif';
  canvas.textAlign = 'center';
  canvas.textBaseline = 'top';
  canvas.lineWidth = 3;
  const taken = new Set<string>();
  for (const { entity, at } of [...actors].sort((a, b) => b.weight - a.weight)) {
    const half = entity.name.length * 3.5;
    const cells = cellsOf(at.x - half, at.x + half, at.y + DISC);
    if (cells.some((cell) => taken.has(cell))) continue;
    for (const cell of cells) taken.add(cell);
    canvas.strokeStyle = colors.paper;
    canvas.strokeText(entity.name, at.x, at.y + DISC + 2);
    canvas.fillStyle = colors.ink;
    canvas.fillText(entity.name, at.x, at.y + DISC + 2);
  }
}

function cellsOf(left: number, right: number, top: number): string[] {
  const cells: string[] = [];
  for (let x = Math.floor(left / 24); x <= Math.floor(right / 24); x++) {
    for (const y of [Math.floor(top / 18), Math.floor((top + 14) / 18)]) cells.push(`${x} ${y}`);
  }
  return cells;
}

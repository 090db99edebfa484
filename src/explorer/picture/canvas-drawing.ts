import type { Point } from '../model/seats.js';
import type { Colors } from './canvas-colors.js';
import { middleOf, pointOn } from './geometry.js';
import type { Lettering, Outline, Pen } from './pen.js';
import type { Scene, SceneActor, SceneLine } from './scene.js';

/** Radius of an entity, of one with a bloc's letter in it, and what is added to the chosen one. */
const RADIUS = { usual: 6, lettered: 9, chosen: 3 } as const;

/** Outlines by kind, about 1 around the middle, as in the picture of few; a government is a disc. */
const OUTLINES: Readonly<Record<string, readonly Point[]>> = {
  Coalition: around(6, 0, 1.15),
  Organization: around(4, Math.PI / 4, 1.35),
  Place: around(4, 0, 1.15),
};

const STRAIN: Outline = [
  { x: 0, y: -6 },
  { x: 6, y: 4.5 },
  { x: -6, y: 4.5 },
];

/** Draws a scene line by line: to gather the lines of a style in one path was measured slower. */
export function draw(pen: Pen, { lines, actors, colors }: Scene): void {
  for (const line of lines) drawLine(pen, line, colors);
  for (const actor of actors) drawActor(pen, actor, colors);
  drawNames(pen, actors, colors);
}

function drawLine(pen: Pen, { line, look, from, to, isStrained }: SceneLine, colors: Colors): void {
  const stroke = colors[look.tone];
  const ink = { stroke, width: look.width * 0.7, dash: look.dash, opacity: look.isFaint ? 0.18 : 0.75 };
  pen.line(from, to, line, look.isDouble ? { ...ink, width: look.width + 2 } : ink);
  if (look.isDouble) pen.line(from, to, line, { stroke: colors.paper, width: 1.4, dash: [], opacity: 1 });
  const opacity = look.isFaint ? 0.3 : 1;
  const ground = { fill: colors.paper, stroke, width: 1.2, opacity };
  if (look.mark !== null) {
    const at = middleOf(from, to, line);
    pen.shape(at, 7, ground);
    pen.text(at, look.mark, { ...LETTER, fill: stroke, opacity });
  }
  if (isStrained) pen.shape(pointOn(from, to, line, 0.36), STRAIN, ground);
}

function radiusOf({ bloc, isChosen }: SceneActor): number {
  return (bloc ? RADIUS.lettered : RADIUS.usual) + (isChosen ? RADIUS.chosen : 0);
}

function drawActor(pen: Pen, actor: SceneActor, colors: Colors): void {
  const { entity, at, isChosen, isFaint, bloc } = actor;
  const radius = radiusOf(actor);
  const corners = OUTLINES[entity.__typename]?.map(({ x, y }) => ({ x: x * radius, y: y * radius }));
  const opacity = isFaint ? 0.4 : 1;
  const fill = isChosen ? colors.accent : bloc ? (colors.blocs[bloc.hue] ?? colors.card) : colors.card;
  pen.shape(at, corners ?? radius, { fill, stroke: colors.edge, width: 1.5, opacity });
  if (bloc) pen.text(at, bloc.letter, { ...LETTER, fill: isChosen ? colors.card : colors.ink, opacity });
}

const LETTER: Omit<Lettering, 'fill'> = { ground: null, size: 11, isBold: true, hangs: false, opacity: 1 };

/** Names, the most related entities first; one that would cover another is left out, until the picture is drawn larger. */
function drawNames(pen: Pen, actors: readonly SceneActor[], { ink, paper }: Colors): void {
  const taken = new Set<string>();
  for (const actor of [...actors].sort((a, b) => b.weight - a.weight)) {
    const { entity, at } = actor;
    const half = entity.name.length * 3.5;
    const below = at.y + radiusOf(actor);
    const cells = cellsOf(at.x - half, at.x + half, below);
    if (cells.some((cell) => taken.has(cell))) continue;
    for (const cell of cells) taken.add(cell);
    const lettering = { fill: ink, ground: paper, size: 12, isBold: false, hangs: true, opacity: 1 };
    pen.text({ x: at.x, y: below + 2 }, entity.name, lettering);
  }
}

function cellsOf(left: number, right: number, top: number): string[] {
  const cells: string[] = [];
  for (let x = Math.floor(left / 24); x <= Math.floor(right / 24); x++) {
    for (const y of [Math.floor(top / 18), Math.floor((top + 14) / 18)]) cells.push(`${x} ${y}`);
  }
  return cells;
}

/** Corners of a regular outline. */
function around(count: number, first: number, radius: number): Point[] {
  const angles = Array.from({ length: count }, (_, i) => first + (i * 2 * Math.PI) / count);
  return angles.map((angle) => ({ x: radius * Math.cos(angle), y: radius * Math.sin(angle) }));
}

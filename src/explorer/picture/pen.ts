import type { Line } from '../model/lines.js';
import type { Point } from '../model/seats.js';
import { trace } from './geometry.js';

/** How something is drawn. A color that is null is not laid on. */
export interface Ink {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
  readonly opacity: number;
}

/** How a line is drawn. */
export interface LineInk extends Pick<Ink, 'width' | 'opacity'> {
  readonly stroke: string;
  readonly dash: readonly number[];
}

/** How a text is drawn: in the middle of its point, or below it. */
export interface Lettering {
  readonly fill: string;
  /** What it is set off with from what lies below it; null: nothing. */
  readonly ground: string | null;
  readonly size: number;
  readonly isBold: boolean;
  readonly hangs: boolean;
  readonly opacity: number;
}

/** Corners of an outline around its middle; or the radius of a disc. */
export type Outline = readonly Point[] | number;

/** What a picture of very many is drawn with: on a canvas, or into a file. */
export interface Pen {
  line(from: Point, to: Point, line: Pick<Line, 'bend'>, ink: LineInk): void;
  shape(at: Point, outline: Outline, ink: Ink): void;
  text(at: Point, text: string, lettering: Lettering): void;
}

/** Draws on a canvas. */
export class CanvasPen implements Pen {
  readonly #canvas: CanvasRenderingContext2D;

  constructor(canvas: CanvasRenderingContext2D) {
    this.#canvas = canvas;
  }

  line(from: Point, to: Point, line: Pick<Line, 'bend'>, { stroke, width, dash, opacity }: LineInk): void {
    const canvas = this.#canvas;
    canvas.globalAlpha = opacity;
    canvas.strokeStyle = stroke;
    canvas.lineWidth = width;
    canvas.setLineDash([...dash]);
    canvas.beginPath();
    trace(canvas, from, to, line);
    canvas.stroke();
    canvas.setLineDash([]);
  }

  shape(at: Point, outline: Outline, { fill, stroke, width, opacity }: Ink): void {
    const canvas = this.#canvas;
    canvas.globalAlpha = opacity;
    canvas.beginPath();
    if (typeof outline === 'number') canvas.arc(at.x, at.y, outline, 0, 2 * Math.PI);
    else for (const { x, y } of outline) canvas.lineTo(at.x + x, at.y + y);
    canvas.closePath();
    if (fill !== null) {
      canvas.fillStyle = fill;
      canvas.fill();
    }
    if (stroke === null) return;
    canvas.lineWidth = width;
    canvas.strokeStyle = stroke;
    canvas.stroke();
  }

  text({ x, y }: Point, text: string, { fill, ground, size, isBold, hangs, opacity }: Lettering): void {
    const canvas = this.#canvas;
    canvas.globalAlpha = opacity;
    canvas.font = `${isBold ? '700 ' : ''}${size}px system-ui, sans-serif`;
    canvas.textAlign = 'center';
    canvas.textBaseline = hangs ? 'top' : 'middle';
    if (ground !== null) {
      canvas.lineWidth = 3;
      canvas.strokeStyle = ground;
      canvas.strokeText(text, x, y);
    }
    canvas.fillStyle = fill;
    canvas.fillText(text, x, y);
  }
}

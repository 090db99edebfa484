import type { Line } from '../model/lines.js';
import type { Point } from '../model/seats.js';
import { curve } from '../picture/geometry.js';
import type { Ink, Lettering, LineInk, Outline, Pen } from '../picture/pen.js';
import { element, xmlText } from './xml.js';

/** Writes down as SVG what a canvas would show, so that a file of it is as sharp, and can be edited like any other. */
export class SvgPen implements Pen {
  readonly #parts: string[] = [];

  /** All that was drawn. */
  get body(): string {
    return this.#parts.join('');
  }

  line(from: Point, to: Point, line: Pick<Line, 'bend'>, { stroke, width, dash, opacity }: LineInk): void {
    const [a, b] = [rounded(from), rounded(to)];
    this.#add('path', {
      ...{ d: curve(a, b, line), fill: 'none', stroke, 'stroke-width': short(width) },
      ...{ 'stroke-dasharray': dash.length === 0 ? null : dash.join(' '), opacity: seen(opacity) },
    });
  }

  shape(at: Point, outline: Outline, { fill, stroke, width, opacity }: Ink): void {
    const ink = { fill: fill ?? 'none', stroke, 'stroke-width': width, opacity: seen(opacity) };
    const { x, y } = rounded(at);
    if (typeof outline === 'number') this.#add('circle', { cx: x, cy: y, r: outline, ...ink });
    else {
      const corners = outline.map((corner) => rounded({ x: x + corner.x, y: y + corner.y }));
      this.#add('polygon', { points: corners.map((corner) => `${corner.x},${corner.y}`).join(' '), ...ink });
    }
  }

  text(at: Point, text: string, { fill, ground, size, isBold, hangs, opacity }: Lettering): void {
    const { x, y } = rounded(at);
    const set = ground === null ? {} : { stroke: ground, 'stroke-width': 3, 'paint-order': 'stroke' };
    this.#add(
      'text',
      {
        ...{ x, y: short(y + size * (hangs ? 0.9 : 0.36)), 'font-size': size, 'font-weight': isBold ? '700' : null },
        ...{ 'text-anchor': 'middle', fill, ...set, opacity: seen(opacity) },
      },
      xmlText(text),
    );
  }

  #add(...part: Parameters<typeof element>): void {
    this.#parts.push(element(...part));
  }
}

/** What is there in full need not be said. */
function seen(opacity: number): number | null {
  return opacity === 1 ? null : opacity;
}

function rounded({ x, y }: Point): Point {
  return { x: short(x), y: short(y) };
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}

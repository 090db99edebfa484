import type { Line } from '../model/lines.js';
import { isDirected, signWord } from '../model/words.js';
import { isLineOf, type LookedAt } from '../state/looked-at.js';
import type { View } from '../state/view.js';

/** How a line is drawn, whatever it is drawn on. Colour never says anything alone: sign has a dash too, standing a mark too. */
export interface Look {
  readonly tone: 'friendly' | 'neither' | 'adverse';
  /** Width in pixels. */
  readonly width: number;
  /** Lengths of strokes and gaps; empty: a whole line. */
  readonly dash: readonly number[];
  /** Whether it is drawn double, as what has changed is. */
  readonly isDouble: boolean;
  /** The sign that stands in its middle; null: none. */
  readonly mark: '+' | '×' | '↑' | '?' | null;
  /** Whether it stands back behind what is looked at. */
  readonly isFaint: boolean;
  /** The end that an arrow points to; null where the relations point both ways or neither. */
  readonly arrow: 'a' | 'b' | null;
}

const DASH = { friendly: [], adverse: [8, 5], neither: [2, 5] } as const;
const MARK = { NEW: '+', CHANGED: '↑', GONE: '×', SAME: null, UNCERTAIN: '?' } as const;

/** The look of a line in a picture of that time where something is looked at, or nothing. */
export function lookOf(line: Line, time: View['time'], lookedAt: LookedAt | null): Look {
  return { ...styleOf(line), isFaint: isFaint(line, time, lookedAt) };
}

/** What of a line's look is its own, whatever is looked at. */
export function styleOf(line: Line): Omit<Look, 'isFaint'> {
  const tone = signWord(line.sign) as Look['tone'];
  const isGone = line.standing === 'GONE';
  return {
    tone,
    width: 1.2 + line.width * 1.1,
    dash: isGone ? [1.5, 7] : DASH[tone],
    isDouble: line.standing === 'CHANGED',
    mark: MARK[line.standing],
    arrow: arrowOf(line),
  };
}

/** Whether a line stands back: behind what is looked at, or behind what differs in time. */
export function isFaint(line: Line, time: View['time'], lookedAt: LookedAt | null): boolean {
  if (lookedAt !== null) return !isLineOf(lookedAt, line.a, line.b);
  const isComparison = time.kind === 'between' || (time.kind === 'order' && time.phase === 'changed');
  return isComparison && line.standing === 'SAME';
}

function arrowOf({ relations, a }: Line): Look['arrow'] {
  if (!relations.every(({ type }) => isDirected(type))) return null;
  const towardA = relations.filter(({ to }) => to.id === a).length;
  return towardA === relations.length ? 'a' : towardA === 0 ? 'b' : null;
}

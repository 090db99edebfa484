import type { View } from '../state/view.js';

/** The time and the confidence of a view as arguments of a computation; null: as if absent, which is today. */
export interface Asked {
  readonly asOf: string | null;
  readonly undated: 'INCLUDE' | 'EXCLUDE' | null;
  readonly minConfidence: View['confidence'];
}

type Chosen = Pick<View, 'time' | 'undated' | 'confidence'>;

/** What a computation over the view's relations is asked for: it takes one day, of two the later. */
export function askedFor({ time, undated, confidence }: Chosen): Asked {
  if (time.kind === 'order') return { asOf: null, undated: null, minConfidence: confidence };
  const asOf = time.kind === 'day' ? time.day : time.to;
  return { asOf, undated: undated ? 'INCLUDE' : 'EXCLUDE', minConfidence: confidence };
}

/** The same in words, behind "relations". */
export function askedWords({ time }: Pick<View, 'time'>): string {
  if (time.kind === 'day') return `as of ${time.day}`;
  if (time.kind === 'between') return `as of ${time.to}, the later of the two days`;
  return time.phase === 'previous' ? 'as they stand today: what was before has no day' : 'as they stand today';
}

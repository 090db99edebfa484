import type { Line } from '../model/lines.js';
import { counted, signWord, words } from '../model/words.js';
import { nameOf } from '../state/shown.js';

/** So many types are named. */
const MOST_TYPES = 5;

/** A line in words: its ends, how many relations it stands for, what it is to the view's time (null: nothing of note), their types. */
export function lineLabel({ a, b, sign, relations }: Line, standing: string | null): string {
  const types = [...new Set(relations.map(({ type }) => words(type)))];
  const rest = types.length - MOST_TYPES;
  const named = rest > 0 ? [...types.slice(0, MOST_TYPES), `${rest} more`] : types;
  const count = counted(relations.length, `${signWord(sign)} relation`);
  return `${nameOf(a)} – ${nameOf(b)}: ${count}${standing === null ? '' : `, ${standing}`}. ${named.join(', ')}`;
}

import type { Time } from '../state/view.js';
import type { Standing } from './standing.js';

/** What a relation is to a time, in a few words. Without dates, what is new is only new to the record: no source says what was before. */
export function standingWord(standing: Exclude<Standing, 'ABSENT'>, time: Time): string {
  const isOrdered = time.kind === 'order';
  switch (standing) {
    case 'NEW':
      return isOrdered ? 'stated now; before: not stated by the source' : 'added';
    case 'CHANGED':
      return 'changed';
    case 'GONE':
      return isOrdered ? 'no longer stated' : 'gone';
    case 'SAME':
      return time.kind === 'day' ? 'holds' : 'unchanged';
    case 'UNCERTAIN':
      return 'not certain on that day';
  }
}

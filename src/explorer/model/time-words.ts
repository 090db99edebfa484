import type { Time } from '../state/view.js';

/** A time as words that stand behind a count: "12 relations, as of 1972-09-29". */
export function timeWords(time: Time): string {
  if (time.kind === 'day') return `as of ${time.day}`;
  if (time.kind === 'between') return `${time.from} compared with ${time.to}`;
  return { previous: 'before the changes', current: 'today', changed: 'before compared with today' }[time.phase];
}

import { today } from '../model/days.js';
import { change, view } from '../state/history.js';
import type { Phase } from '../state/view.js';
import { days } from './moments.js';

const PHASES: readonly Phase[] = ['previous', 'current', 'changed'];

/** Steps in time: among the phases of an undated order; else to the next day on which something begins or ends. Of two days compared, the later one moves. */
export function step(by: 1 | -1): void {
  const { time } = view.peek();
  if (time.kind === 'order') {
    const phase = PHASES[(PHASES.indexOf(time.phase) + by + PHASES.length) % PHASES.length] ?? 'current';
    change({ time: { kind: 'order', phase } });
    return;
  }
  const from = time.kind === 'day' ? time.day : time.to;
  const known = [...days.peek(), today()].sort();
  const next = by > 0 ? known.find((day) => day > from) : known.findLast((day) => day < from);
  if (next === undefined) return;
  if (time.kind === 'day') change({ time: { kind: 'day', day: next } });
  else if (next > time.from) change({ time: { ...time, to: next } });
}

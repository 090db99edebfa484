import type { Period } from './period.js';

// The times at which relations may hold, and what several of them have in common. Days are ISO texts, ends exclusive.

/** −∞ and +∞ as the graph stores them. */
const EARLIEST = '0001-01-01';
const LATEST = '9999-12-31';

/** From a day to the day before another. */
export interface Window {
  readonly from: string;
  readonly until: string;
}

/** Windows that do not touch one another, in order; null: always. */
export type Times = readonly Window[] | null;

/** The bounds of a relation's time, its end no later than what took its place. */
export interface Bounds {
  readonly isDated: boolean;
  readonly sinceMin: string;
  readonly sinceMax: string;
  readonly untilMin: string;
  readonly untilMax: string;
}

/** How surely relations hold, from the weakest. */
const CERTAINTIES = ['UNDATED', 'POSSIBLE', 'CERTAIN'] as const satisfies readonly Period['certainty'][];

/** The days that both have. */
export function intersection(a: Times, b: Times): Times {
  if (a === null) return b;
  if (b === null) return a;
  const both: Window[] = [];
  for (const one of a) {
    for (const other of b) {
      const [, from = ''] = [one.from, other.from].sort();
      const [until = ''] = [one.until, other.until].sort();
      if (from < until) both.push({ from, until });
    }
  }
  return both;
}

/** The days that any of the windows has, in normal form. */
export function union(windows: readonly Window[]): Times {
  const joined: Window[] = [];
  for (const window of [...windows].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (window.from >= window.until) continue;
    if (last === undefined || window.from > last.until) joined.push(window);
    else if (window.until > last.until) joined[joined.length - 1] = { from: last.from, until: window.until };
  }
  const [first] = joined;
  return first && first.from === EARLIEST && first.until === LATEST ? null : joined;
}

/**
 * When all hops of a path may hold at once, each by any of its relations: days on which that is equally sure in a row. A day is as sure as its
 * weakest hop, a hop as its surest relation; UNDATED where a hop rests on relations without dates alone.
 */
export function commonTimes(hops: readonly (readonly Bounds[])[]): Period[] {
  const bounds = hops
    .flat()
    .flatMap(({ sinceMin, sinceMax, untilMin, untilMax }) => [sinceMin, sinceMax, untilMin, untilMax]);
  const days = [...new Set([EARLIEST, LATEST, ...bounds])].sort();
  const times: Period[] = [];
  for (const [i, from] of days.entries()) {
    const until = days[i + 1];
    const certainty = CERTAINTIES[Math.min(...hops.map((hop) => Math.max(-1, ...hop.map((one) => surety(one, from)))))];
    if (until === undefined || certainty === undefined) continue;
    const last = times.at(-1);
    if (last?.certainty === certainty && last.until === from) times[times.length - 1] = { ...last, until };
    else times.push({ from, until, certainty });
  }
  return times.map(({ from, until, certainty }) => ({
    from: from === EARLIEST ? null : from,
    until: until === LATEST ? null : until,
    certainty,
  }));
}

/** Whether a relation may hold on a day of one of the times. One that was overtaken before it began holds on none. */
export function holdsWithin({ sinceMin, untilMax }: Bounds, times: readonly Period[]): boolean {
  return (
    sinceMin < untilMax &&
    times.some(({ from, until }) => sinceMin < (until ?? LATEST) && (from ?? EARLIEST) < untilMax)
  );
}

/** The place of a relation's certainty on a day; −1 where it does not hold. */
function surety({ isDated, sinceMin, sinceMax, untilMin, untilMax }: Bounds, day: string): number {
  if (day < sinceMin || day >= untilMax) return -1;
  if (!isDated) return 0;
  return sinceMax <= day && day < untilMin ? 2 : 1;
}

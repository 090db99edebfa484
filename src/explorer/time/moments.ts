import { computed } from '@preact/signals';
import { NEVER, today, yearOf } from '../model/days.js';
import { content } from '../state/graph.js';

/** The first years told by dates, from which the slider begins: a few claims reach farther back, and the fields for days lead there. */
const EARLIEST_SHARE = 0.02;

/** A year of the slider and how many relations of the picture begin or end in it. */
export interface Year {
  readonly year: number;
  readonly changes: number;
}

/** The days on which a relation of the content begins or ends, in order, each once. */
export const days = computed<readonly string[]>(() => {
  const found = new Set<string>();
  for (const day of bounds()) found.add(day);
  return [...found].sort();
});

/** The years of the slider, from the first with dates to this one; empty where nothing has a date. */
export const years = computed<readonly Year[]>(() => {
  const counts = new Map<number, number>();
  for (const day of bounds()) counts.set(yearOf(day), (counts.get(yearOf(day)) ?? 0) + 1);
  const known = [...counts.keys()].sort((a, b) => a - b);
  const first = known[Math.floor(known.length * EARLIEST_SHARE)];
  if (first === undefined) return [];
  const last = Math.max(yearOf(today()), known.at(-1) ?? 0);
  return Array.from({ length: last - first + 1 }, (_, i) => ({ year: first + i, changes: counts.get(first + i) ?? 0 }));
});

/** The first days on which relations hold, and on which they hold no longer, as far as dates say. */
function bounds(): string[] {
  const relations = content.value.graph?.relations ?? [];
  return relations
    .flatMap(({ since, until, sinceMin, untilMin }) => [
      since === null ? NEVER : sinceMin,
      until === null ? NEVER : untilMin,
    ])
    .filter((day) => day !== NEVER);
}

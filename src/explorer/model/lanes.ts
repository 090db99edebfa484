import type { PairRelationFragment, RelationType } from '../operations.generated.js';
import { ALWAYS, NEVER, yearOf } from './days.js';
import { isDirected } from './words.js';

type Dated = Pick<
  PairRelationFragment,
  | 'id'
  | 'type'
  | 'from'
  | 'spell'
  | 'since'
  | 'until'
  | 'sinceMin'
  | 'sinceMax'
  | 'untilMin'
  | 'untilMax'
  | 'superseded'
  | 'supersededFrom'
>;

/** How a bar ends. OPEN: no end is known; UNKNOWN: it is not known whether it has ended; SUPERSEDED: something has taken its place. */
type BarEnd = 'ENDED' | 'OPEN' | 'UNKNOWN' | 'SUPERSEDED';

/** A spell with dates on its lane: it may hold from `possible[0]` to `possible[1]`, and surely holds within `certain`. */
export interface Bar<R> {
  readonly relation: R;
  readonly possible: readonly [number, number];
  readonly certain: readonly [number, number];
  readonly isStartKnown: boolean;
  readonly end: BarEnd;
  /** Bars too near to each other to be hit apart stand in rows of their own. */
  readonly row: number;
}

/** All relations of one type and, where the type has one, one direction. */
export interface Lane<R> {
  readonly key: string;
  readonly type: RelationType;
  /** The holder; null: the type is mutual. */
  readonly holder: string | null;
  readonly bars: readonly Bar<R>[];
  /** Relations without a start and an end, in the order that sources give. */
  readonly before: readonly R[];
  readonly now: readonly R[];
  readonly rows: number;
}

/** Days along the width of a strip. */
export interface Axis {
  readonly width: number;
  at(day: string): number;
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
}

/** A bar is at least so wide and high for a finger. */
export const HIT = 24;

/** Whether a relation has a place on an axis of days. */
function hasPlaceInTime({ since, until }: Pick<Dated, 'since' | 'until'>): boolean {
  return (since !== null && since !== '..') || (until !== null && until !== '..');
}

/** The axis that holds all dates, today and the days of the view; null where no relation has a date. */
export function axisOf(relations: readonly Dated[], days: readonly string[], width: number): Axis | null {
  const bounds = relations
    .filter(hasPlaceInTime)
    .flatMap(({ sinceMin, sinceMax, untilMin, untilMax }) => [sinceMin, sinceMax, untilMin, untilMax])
    .filter((day) => day !== ALWAYS && day !== NEVER);
  if (bounds.length === 0) return null;
  const all = [...bounds, ...days].sort();
  const first = yearOf(all[0] ?? '');
  const last = yearOf(all.at(-1) ?? '') + 1;
  const [from, to] = [dayNumber(`${pad(first)}-01-01`), dayNumber(`${pad(last)}-01-01`)];
  const at = (day: string) => {
    if (day === ALWAYS) return 0;
    return day === NEVER ? width : ((dayNumber(day) - from) / (to - from)) * width;
  };
  return { width, at, ticks: ticksOf(first, last, width).map((year) => ({ year, x: at(`${pad(year)}-01-01`) })) };
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

function pad(year: number): string {
  return String(year).padStart(4, '0');
}

/** Round years, as many as can be read side by side. */
function ticksOf(first: number, last: number, width: number): number[] {
  const most = Math.max(2, Math.floor(width / 46));
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000].find((one) => (last - first) / one <= most) ?? 1000;
  const ticks = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push(year);
  return ticks;
}

/** A lane for each type and direction, in the order in which the types are first met. */
export function lanesOf<R extends Dated>(relations: readonly R[], axis: Axis | null): Lane<R>[] {
  const groups = new Map<string, R[]>();
  for (const relation of relations) {
    const key = laneKey(relation);
    const group = groups.get(key);
    if (group) group.push(relation);
    else groups.set(key, [relation]);
  }
  return [...groups.entries()].map(([key, group]) => laneOf(key, group, axis));
}

/** Relations of one lane have one key. */
function laneKey({ type, from }: Pick<Dated, 'type' | 'from'>): string {
  return isDirected(type) ? `${type} ${from.id}` : type;
}

function laneOf<R extends Dated>(key: string, group: readonly R[], axis: Axis | null): Lane<R> {
  const [type, holder] = key.split(' ') as [RelationType, string | undefined];
  const dated = axis === null ? [] : group.filter(hasPlaceInTime);
  const undated = group.filter((relation) => !dated.includes(relation));
  const isEarlier = (relation: R) => relation.spell === 'before' || relation.superseded;
  const bars = axis === null ? [] : inRows(dated.map((relation) => barOf(relation, axis)));
  const [before, now] = [undated.filter(isEarlier), undated.filter((relation) => !isEarlier(relation))];
  const rows = Math.max(1, before.length, now.length, ...bars.map(({ row }) => row + 1));
  return { key, type, holder: holder ?? null, bars, before, now, rows };
}

function barOf<R extends Dated>(relation: R, axis: Axis): Omit<Bar<R>, 'row'> {
  const { since, until, supersededFrom } = relation;
  const isReplaced = supersededFrom < relation.untilMax;
  const cut = (day: string) => axis.at(day < supersededFrom ? day : supersededFrom);
  const possible: [number, number] = [axis.at(relation.sinceMin), cut(relation.untilMax)];
  const certain: [number, number] = [axis.at(relation.sinceMax), cut(relation.untilMin)];
  // nothing is certain: the bar comes to its full height where both doubts meet
  if (certain[0] > certain[1]) certain[0] = certain[1] = peak(relation, possible, certain);
  const end: BarEnd = isReplaced ? 'SUPERSEDED' : until === null ? 'UNKNOWN' : until === '..' ? 'OPEN' : 'ENDED';
  return { relation, ...softened(possible, certain), isStartKnown: since !== null, end };
}

/** A doubt of a year is to be seen on a strip of a century: it is drawn at least so wide, half of it to either side. */
const LEAST_DOUBT = 8;

function softened([from, to]: readonly [number, number], [full, last]: readonly [number, number]) {
  const start = full > from ? Math.max(0, LEAST_DOUBT - (full - from)) / 2 : 0;
  const end = to > last ? Math.max(0, LEAST_DOUBT - (to - last)) / 2 : 0;
  const possible = [Math.max(0, from - start), to + end] as const;
  const middle = (full + last) / 2;
  return { possible, certain: [Math.min(full + start, middle), Math.max(last - end, middle)] as const };
}

function peak({ since, until }: Dated, possible: readonly number[], certain: readonly number[]): number {
  const [from = 0, to = 0] = possible;
  if (since === null) return to;
  if (until === null) return Math.min(certain[0] ?? from, to);
  return (from + to) / 2;
}

function inRows<R>(bars: readonly Omit<Bar<R>, 'row'>[]): Bar<R>[] {
  const ends: number[] = [];
  const ordered = [...bars].sort((one, other) => one.possible[0] - other.possible[0]);
  return ordered.map((bar) => {
    const [from, to] = hitOf(bar);
    const free = ends.findIndex((end) => end <= from);
    const row = free === -1 ? ends.length : free;
    ends[row] = to;
    return { ...bar, row };
  });
}

/** Where a bar can be hit. */
export function hitOf({ possible: [from, to] }: Pick<Bar<unknown>, 'possible'>): [number, number] {
  const lacking = Math.max(0, HIT - (to - from));
  return [from - lacking / 2, to + lacking / 2];
}

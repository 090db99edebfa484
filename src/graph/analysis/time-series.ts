import { wholeNumber } from '../../neo4j/parameters.js';
import type { Reader, Row } from '../../neo4j/transaction.js';
import { PROJECTING, type RelationType } from '../relation-id.js';
import type { RelationQuery } from '../relation-list.js';
import { RELATION_TYPES } from '../relation-types.generated.js';
import { SCALES } from '../scales.generated.js';
import { inEffect } from './counted.js';
import { listAll, tally } from './tally.js';
import { checkSpan, encodedDay, firstDayOf, stepOf, type TimeStep } from './time-steps.js';

/** What relations can be counted by besides. */
export type TimeSeriesKey = 'SIGN' | 'TYPE' | 'ASPECT';

/** Which series. The query's view shows all times. */
export interface TimeSeriesQuery {
  readonly relations: RelationQuery;
  readonly from: string;
  readonly until: string;
  readonly step: TimeStep;
  readonly by: TimeSeriesKey | null;
}

const COUNTS = ['certain', 'possible', 'began', 'ended', 'superseded'] as const;

type Counts = Record<(typeof COUNTS)[number], number>;

/** The first day of a step, with what holds on it and what happens within the step. */
export interface PointRecord extends Readonly<Counts> {
  readonly day: string;
  readonly groups: readonly (Readonly<Counts> & { readonly key: string })[];
}

/** A series, and what stands in none of its points. */
export interface TimeSeriesRecord {
  readonly points: readonly PointRecord[];
  readonly undated: number;
  readonly notInEffect: number;
  readonly beganUnplaced: number;
  readonly endedUnplaced: number;
}

/** The bounds of relations in steps, as `encodedDay` numbers them. */
interface Span {
  readonly sinceMin: number;
  readonly sinceMax: number;
  readonly untilMin: number;
  readonly untilMax: number;
  readonly supersededFrom: number;
}

const BOUNDS = ['sinceMin', 'sinceMax', 'untilMin', 'untilMax', 'supersededFrom'] as const;

/** Counts over time. The database counts by the steps that the bounds of relations are in; the rest is sums. */
export async function timeSeriesOf(reader: Reader, query: TimeSeriesQuery): Promise<TimeSeriesRecord> {
  checkSpan(query.from, query.until, query.step);
  const series = new Series(query);
  for (const row of await tally(reader, query.relations, columnsOf(query))) series.add(row);
  return series.told();
}

/** Ids of the relations that may hold on the first days of steps, in order, so many of each at most. Throws QUERY_TOO_COSTLY where there are too many to hold. */
export async function relationsOnDays(
  reader: Reader,
  query: TimeSeriesQuery,
  days: readonly string[],
  most: number,
): Promise<Map<string, string[]>> {
  const all = await listAll(reader, query.relations, columnsOf({ ...query, by: null }));
  const spans = all
    .filter(({ row }) => row.get('kind') === 'COUNTS')
    .map(({ id, row }) => ({ id, ...possible(spanOf(row)) }));
  const onDay = (day: string) => {
    const step = stepOf(day, query.step);
    const ids: string[] = [];
    for (const { id, first, end } of spans) {
      if (ids.length === most) break;
      if (first <= step && step < end) ids.push(id);
    }
    return ids;
  };
  return new Map(days.map((day) => [day, onDay(day)]));
}

/** Whether a relation stands in the points, and its bounds; what it is counted by, unless its type says. A relation without any date has all bounds at the ends of time. */
function columnsOf({ relations, step, by }: TimeSeriesQuery): string[] {
  const counts = relations.status === null ? inEffect('relation') : 'true';
  const isUndated = 'relation.since IS NULL AND relation.until IS NULL';
  return [
    `CASE WHEN NOT ${counts} THEN 'NOT_IN_EFFECT' WHEN ${isUndated} THEN CASE WHEN relation.superseded THEN 'PAST' ELSE 'UNDATED' END ELSE 'COUNTS' END AS kind`,
    'relation.supersededFrom < relation.untilMax AS isReplaced',
    "relation.since = '..' AS isWithoutStart",
    "relation.until = '..' AS isWithoutEnd",
    ...BOUNDS.map((bound) => `${encodedDay(`relation.${bound}`, step)} AS ${bound}`),
    ...(by === 'SIGN' ? ['relation.sign AS sign'] : []),
  ];
}

function spanOf(row: Row): Span {
  const [sinceMin = 0, sinceMax = 0, untilMin = 0, untilMax = 0, supersededFrom = 0] = BOUNDS.map((bound) =>
    wholeNumber(row.get(bound)),
  );
  return { sinceMin, sinceMax, untilMin, untilMax, supersededFrom };
}

/** The steps on whose first day a relation may hold: the first, and the first behind. */
function possible({ sinceMin, untilMax, supersededFrom }: Span) {
  return { first: Math.ceil(sinceMin / 2), end: Math.ceil(Math.min(untilMax, supersededFrom) / 2) };
}

function certain({ sinceMax, untilMin, supersededFrom }: Span) {
  return { first: Math.ceil(sinceMax / 2), end: Math.ceil(Math.min(untilMin, supersededFrom) / 2) };
}

const nothing = (): Counts => ({ certain: 0, possible: 0, began: 0, ended: 0, superseded: 0 });

/** Adds rows up to points. What holds is kept as changes from point to point until it is told. */
class Series {
  readonly #query: TimeSeriesQuery;
  readonly #start: number;
  readonly #end: number;
  readonly #all: Counts[];
  readonly #byKey = new Map<string, Counts[]>();
  readonly #left = { undated: 0, notInEffect: 0, beganUnplaced: 0, endedUnplaced: 0 };

  constructor(query: TimeSeriesQuery) {
    this.#query = query;
    this.#start = stepOf(query.from, query.step);
    this.#end = stepOf(query.until, query.step) + 1;
    this.#all = this.#line();
  }

  add(row: Row): void {
    const count = wholeNumber(row.get('count'));
    const kind = row.get('kind');
    if (kind === 'UNDATED') this.#left.undated += count;
    if (kind === 'NOT_IN_EFFECT') this.#left.notInEffect += count;
    if (kind !== 'COUNTS') return;
    const span = spanOf(row);
    for (const line of this.#linesOf(row)) {
      this.#hold(line, 'possible', possible(span), count);
      this.#hold(line, 'certain', certain(span), count);
    }
    const { sinceMin, sinceMax, untilMin, untilMax, supersededFrom } = span;
    if (row.get('isWithoutStart') !== true) this.#happen(row, 'began', sinceMin, sinceMax, count);
    if (row.get('isReplaced') === true) this.#happen(row, 'superseded', supersededFrom, supersededFrom, count);
    else if (row.get('isWithoutEnd') !== true) this.#happen(row, 'ended', untilMin, untilMax, count);
  }

  told(): TimeSeriesRecord {
    const lines = ORDER[this.#query.by ?? 'SIGN']
      .map((key) => [key, summed(this.#byKey.get(key) ?? [])] as const)
      .filter(([, line]) => line.some((counts) => COUNTS.some((name) => counts[name] > 0)));
    const points = summed(this.#all).map((counts, i) => ({
      day: firstDayOf(this.#start + i, this.#query.step),
      ...counts,
      groups: lines.map(([key, line]) => ({ key, ...(line[i] ?? nothing()) })),
    }));
    return { points, ...this.#left };
  }

  #line(): Counts[] {
    return Array.from({ length: this.#end - this.#start }, nothing);
  }

  #linesOf(row: Row): Counts[][] {
    const { by } = this.#query;
    if (by === null) return [this.#all];
    const type = row.get('type') as RelationType;
    const key = by === 'SIGN' ? String(wholeNumber(row.get('sign'))) : by === 'TYPE' ? type : aspectOf(type);
    const line = this.#byKey.get(key) ?? this.#line();
    this.#byKey.set(key, line);
    return [this.#all, line];
  }

  #hold(line: Counts[], what: 'certain' | 'possible', { first, end }: ReturnType<typeof possible>, count: number) {
    if (end <= first || end <= this.#start) return;
    const begun = line[Math.max(first - this.#start, 0)];
    if (begun) begun[what] += count;
    const over = line[end - this.#start];
    if (begun && over) over[what] -= count;
  }

  /** Counts what happens on a day between two in the step that both are in; apart where they are in several and it may be one of the series. */
  #happen(row: Row, what: 'began' | 'ended' | 'superseded', earliest: number, latest: number, count: number): void {
    const [first, last] = [Math.floor(earliest / 2), Math.floor(latest / 2)];
    if (first !== last) {
      if (last < this.#start || first >= this.#end) return;
      this.#left[what === 'began' ? 'beganUnplaced' : 'endedUnplaced'] += count;
      return;
    }
    for (const line of this.#linesOf(row)) {
      const point = line[first - this.#start];
      if (point) point[what] += count;
    }
  }
}

/** Values by which groups are counted, in the order in which they are told. */
const ORDER: Readonly<Record<TimeSeriesKey, readonly string[]>> = {
  SIGN: ['1', '0', '-1'],
  TYPE: PROJECTING,
  ASPECT: SCALES.Aspect,
};

/** Types that become relations have a matter of their own. */
function aspectOf(type: RelationType): string {
  return RELATION_TYPES[type].aspect ?? '';
}

function summed(line: readonly Counts[]): Counts[] {
  let [certainNow, possibleNow] = [0, 0];
  return line.map((counts) => {
    certainNow += counts.certain;
    possibleNow += counts.possible;
    return { ...counts, certain: certainNow, possible: possibleNow };
  });
}

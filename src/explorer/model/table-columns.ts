import type { Sorting, Time } from '../state/view.js';
import type { Line, Row } from './lines.js';
import { standingWord } from './standing-words.js';
import type { Relation } from './subgraph.js';
import { isDirected, signWord, words } from './words.js';

/** A relation as a row of the table: what the line says, and the names at its ends. */
export interface TableRow extends Row {
  readonly from: string;
  readonly to: string;
}

/** A column of the table: what stands in it, and what it is sorted by. What has no value comes last, whichever way round. */
export interface Column {
  readonly id: NonNullable<Sorting>['column'];
  readonly name: string;
  readonly text: (row: TableRow, time: Time) => string;
  readonly order: (row: TableRow) => string | number | null;
}

const CONFIDENCE = { LOW: 1, MODERATE: 2, HIGH: 3 } as const;
const STANDINGS = ['CHANGED', 'NEW', 'GONE', 'SAME', 'UNCERTAIN'] as const;

const COLUMNS: readonly Column[] = [
  { id: 'from', name: 'From', text: ({ from }) => from, order: ({ from }) => from },
  { id: 'relation', name: 'Relation', text: ({ relation }) => typeText(relation), order: byType },
  { id: 'to', name: 'To', text: ({ to }) => to, order: ({ to }) => to },
  {
    id: 'since',
    name: 'Since',
    text: ({ relation }) => relation.since ?? 'not stated',
    order: ({ relation }) => (relation.since === null ? null : relation.sinceMin),
  },
  {
    id: 'until',
    name: 'Until',
    text: ({ relation: { until } }) => (until === '..' ? 'no end known' : (until ?? 'not stated')),
    order: ({ relation }) => (relation.until === null ? null : relation.untilMax),
  },
  {
    id: 'sign',
    name: 'Sign',
    text: ({ relation }) => signWord(relation.sign),
    order: ({ relation }) => -relation.sign,
  },
  {
    id: 'standing',
    name: 'Change',
    text: ({ standing }, time) => standingWord(standing, time),
    order: ({ standing }) => STANDINGS.indexOf(standing),
  },
  {
    id: 'status',
    name: 'Status',
    text: ({ relation: { status } }) => (status === null ? '' : words(status)),
    order: ({ relation }) => relation.status,
  },
  {
    id: 'confidence',
    name: 'Confidence',
    text: ({ relation: { confidence } }) => (confidence === null ? 'not stated' : words(confidence)),
    order: ({ relation: { confidence } }) => confidence && CONFIDENCE[confidence],
  },
  {
    id: 'claims',
    name: 'Claims',
    text: ({ relation }) => `${relation.claimCount}`,
    order: (row) => row.relation.claimCount,
  },
  {
    id: 'sources',
    name: 'Sources',
    text: ({ relation }) => `${relation.sourceCount}`,
    order: (row) => row.relation.sourceCount,
  },
  {
    id: 'disputed',
    name: 'Disputed',
    text: ({ relation }) => (relation.disputed ? 'disputed' : 'no'),
    order: ({ relation }) => (relation.disputed ? 0 : 1),
  },
];

function typeText({ type }: Relation): string {
  return isDirected(type) ? words(type) : `${words(type)} (both ways)`;
}

function byType({ relation }: TableRow): string {
  return words(relation.type);
}

/** Whether a time compares two states, so that rows differ in what they are to it. */
export function isComparison(time: Time): boolean {
  return time.kind === 'between' || (time.kind === 'order' && time.phase === 'changed');
}

/** The columns that say something at a time. */
export function columnsAt(time: Time): readonly Column[] {
  if (time.kind === 'day')
    return COLUMNS.map((column) => (column.id === 'standing' ? { ...column, name: 'On the day' } : column));
  return isComparison(time) ? COLUMNS : COLUMNS.filter(({ id }) => id !== 'standing');
}

/** The rows of the lines drawn, in the order of these. */
export function tableRows(lines: readonly Line[], rows: readonly Row[], nameOf: (id: string) => string): TableRow[] {
  const standings = new Map(rows.map(({ relation, standing }) => [relation.id, standing]));
  return lines.flatMap(({ relations }) =>
    relations.map((relation) => ({
      relation,
      standing: standings.get(relation.id) ?? 'SAME',
      from: nameOf(relation.from.id),
      to: nameOf(relation.to.id),
    })),
  );
}

/** Sorts rows; those that are alike keep their order. */
export function sorted(rows: readonly TableRow[], sorting: Sorting): readonly TableRow[] {
  const column = COLUMNS.find(({ id }) => id === sorting?.column);
  if (!column || !sorting) return rows;
  const keyed = rows.map((row) => ({ row, key: column.order(row) }));
  const way = sorting.isDescending ? -1 : 1;
  keyed.sort((one, other) => compared(one.key, other.key, way));
  return keyed.map(({ row }) => row);
}

const collator = new Intl.Collator('en', { numeric: true });

function compared(a: string | number | null, b: string | number | null, way: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return way * (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(`${a}`, `${b}`));
}

/** The sorting after a column's heading is pressed: upward, downward, and back to the order of the lines. */
export function nextSorting(sorting: Sorting, column: Column['id']): Sorting {
  if (sorting?.column !== column) return { column, isDescending: false };
  return sorting.isDescending ? null : { column, isDescending: true };
}

import { wholeNumber } from '../../neo4j/parameters.js';
import type { Reader, Row } from '../../neo4j/transaction.js';
import { PROJECTING, type RelationType } from '../relation-id.js';
import type { RelationQuery } from '../relation-list.js';
import { RELATION_TYPES } from '../relation-types.generated.js';
import { SCALES } from '../scales.generated.js';
import { listAll, tally } from './tally.js';

/** What relations can be counted by. */
export type DistributionKey = 'TYPE' | 'ASPECT' | 'STATUS' | 'YEAR';

/** How many relations have one value; null: none, or not known. */
export interface Bucket {
  readonly key: string | null;
  readonly count: number;
}

/** The Cypher of a key that does not follow from the type, for the relationship in `relation`. The days of a start are all of one year. */
const COLUMNS: Readonly<Record<DistributionKey, readonly string[]>> = {
  TYPE: [],
  ASPECT: [],
  STATUS: ['relation.status AS key'],
  YEAR: ["CASE WHEN relation.since <> '..' THEN relation.sinceMin.year END AS key"],
};

const ORDER: Readonly<Record<Exclude<DistributionKey, 'YEAR'>, readonly string[]>> = {
  TYPE: PROJECTING,
  ASPECT: SCALES.Aspect,
  STATUS: SCALES.InstrumentStatus,
};

/** The relations of a list counted by a key, in the order of the vocabulary or of the years, null last. */
export async function distributionOf(reader: Reader, by: DistributionKey, query: RelationQuery): Promise<Bucket[]> {
  const counts = new Map<string | null, number>();
  for (const row of await tally(reader, query, COLUMNS[by])) {
    const key = keyOf(by, row);
    counts.set(key, (counts.get(key) ?? 0) + wholeNumber(row.get('count')));
  }
  const place = (key: string | null) =>
    key === null ? Number.POSITIVE_INFINITY : by === 'YEAR' ? Number(key) : ORDER[by].indexOf(key);
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => compare(place(a.key), place(b.key)));
}

/** Ids of the relations behind each key, in order. Throws QUERY_TOO_COSTLY where there are too many to hold. */
export async function relationsByKey(
  reader: Reader,
  by: DistributionKey,
  query: RelationQuery,
): Promise<Map<string | null, string[]>> {
  const lists = new Map<string | null, string[]>();
  for (const { id, row } of await listAll(reader, query, COLUMNS[by])) {
    const key = keyOf(by, row);
    const list = lists.get(key);
    if (list) list.push(id);
    else lists.set(key, [id]);
  }
  return lists;
}

function keyOf(by: DistributionKey, row: Row): string | null {
  const type = row.get('type') as RelationType;
  if (by === 'TYPE') return type;
  if (by === 'ASPECT') return RELATION_TYPES[type].aspect;
  const key = row.get('key');
  if (key === null || by === 'STATUS') return key as string | null;
  return String(wholeNumber(key)).padStart(4, '0');
}

/** Infinities are equal here, which their difference does not tell. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

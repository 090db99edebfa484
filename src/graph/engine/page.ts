import { encodeCursor, type Position } from '../cursor.js';
import { collected, Level, type Read } from './level.js';
import { objectOf } from './object.js';
import type { AskedField } from './skeleton.js';
import type { Spot } from './spots.js';

/** What a connection is a page of. */
export interface Paged {
  readonly first: number;
  /** Whether a cursor was given to go on behind. */
  readonly isBehind: boolean;
  /** The answer for a record. */
  node(field: AskedField, level: Level): Read;
  /** Where a record stands in the list. */
  position(level: Level): (values: readonly unknown[]) => Position;
  /** The mark of the list that a record is in, for cursors. */
  mark(level: Level): (values: readonly unknown[]) => string;
  /** The query of the page's records, with the end that the level gives it. */
  query(level: Level, limit: string): string;
  /** The query to count all records by, up to its RETURN; as an expression. */
  count(): string;
}

/** The answer for a connection: edges, how many there are in all, and where the page begins and ends, each only if asked for. */
export function page(field: AskedField, spot: Spot, paged: Paged): Read {
  const records = new Level();
  let list = -1;
  let isListed = false;
  let isMoreAsked = false;
  const rows = (values: readonly unknown[]) => {
    const all = values[list] as readonly unknown[][];
    return all.length > paged.first ? all.slice(0, paged.first) : all;
  };
  const cursor = (): Read => {
    const [position, mark] = [paged.position(records), paged.mark(records)];
    return (values) => encodeCursor(mark(values), position(values));
  };
  const edges = ({ below }: AskedField): Read => {
    isListed = true;
    const table = { node: (node: AskedField) => paged.node(node, records), cursor };
    const edge = objectOf(below, table, spot);
    return (values) => rows(values).map(edge);
  };
  const pageInfo = ({ below }: AskedField): Read => {
    isListed = true;
    isMoreAsked = true;
    const at = (which: 0 | -1) => {
      const read = cursor();
      return (values: readonly unknown[]) => {
        const record = rows(values).at(which);
        return record ? read(record) : null;
      };
    };
    const table = {
      hasNextPage: () => (values: readonly unknown[]) => (values[list] as unknown[]).length > paged.first,
      hasPreviousPage: () => () => paged.isBehind,
      startCursor: () => at(0),
      endCursor: () => at(-1),
    };
    return objectOf(below, table, spot);
  };
  const totalCount = ({ accept }: AskedField): Read => {
    const total = spot.level.value(paged.count());
    return (values) => accept(Number(values[total]));
  };
  const read = objectOf(field.below, { edges, pageInfo, totalCount }, spot);
  if (isListed) {
    const limit = spot.draft.given(isMoreAsked ? paged.first + 1 : paged.first);
    list = spot.level.value(collected(paged.query(records, limit)));
  }
  return read;
}

import type { Parameter } from '../neo4j/parameters.js';
import type { Column } from './leaves.js';
import type { Selection } from './selection.js';

/**
 * How to fetch a record: a Cypher list of just the values that are asked for, and how to read that list. Only what is asked travels: whole nodes
 * cost three times as much. The text is made from the closed tables of the fetchers, never from what a user wrote.
 */
export interface Fetch<T> {
  /** The list, for the node or relationship in the variable. */
  text(variable: string): string;
  /** Reads one such list. */
  read(values: readonly unknown[]): T;
  /** Values that the text refers to; the statement has to pass them on. */
  readonly values: Values;
}

/** Values by their names below `$p`. */
export type Values = Readonly<Record<string, Parameter>>;

type Table = Readonly<Record<string, Column>>;

/** The columns of a table that a record has whatever is asked. */
export function always(table: Table, ...names: string[]): [string, Column][] {
  return Object.entries(table).filter(([name]) => names.includes(name));
}

/** The columns of a table that a selection asks for, but for those that are there anyway. */
export function asked(table: Table, selection: Selection, ...there: string[]): [string, Column][] {
  return Object.entries(table).filter(([name]) => selection.has(name) && !there.includes(name));
}

/** A fetch of columns into a record made by `make` from the values by name. */
export function fetchColumns<T>(
  columns: readonly (readonly [string, Column])[],
  make: (values: Record<string, unknown>) => T,
): Fetch<T> {
  return {
    values: Object.assign({}, ...columns.map(([, column]) => column.values)),
    text: (variable) => `[${columns.map(([, column]) => column.text(variable)).join(', ')}]`,
    read: (values) => {
      const record: Record<string, unknown> = {};
      columns.forEach(([name, column], index) => {
        const value = values[index] ?? null;
        record[name] = column.read ? column.read(value) : value;
      });
      return make(record);
    },
  };
}

/** A column that holds the records which a pattern leads to, in order. `pattern` gets the two variables. */
export function many<T>(
  fetch: Fetch<T>,
  pattern: (from: string, to: string) => string,
  options: { order?: string; limit?: number; suffix: string },
): Column {
  return {
    text: (variable) => {
      const to = `${variable}_${options.suffix}`;
      const order = options.order ? ` ORDER BY ${to}.${options.order}` : '';
      // a literal: it comes from a checked `first`, and there are a hundred values at most
      const limit = options.limit === undefined ? '' : ` LIMIT ${options.limit}`;
      return `COLLECT { MATCH ${pattern(variable, to)} WITH ${to}${order}${limit} RETURN ${fetch.text(to)} }`;
    },
    read: (value) => (value as readonly (readonly unknown[])[]).map((values) => fetch.read(values)),
    values: fetch.values,
  };
}

/** A column that holds the record which a pattern leads to, or null. */
export function one<T>(fetch: Fetch<T>, pattern: (from: string, to: string) => string, suffix: string): Column {
  const { text } = many(fetch, pattern, { suffix, limit: 1, order: 'id' });
  const read = (value: unknown) => {
    const [first] = value as readonly (readonly unknown[])[];
    return first ? fetch.read(first) : null;
  };
  return { text, read, values: fetch.values };
}

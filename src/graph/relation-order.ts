import { Day, type Parameter } from '../neo4j/parameters.js';
import type { Position } from './cursor.js';

/** An order of relations that the API offers. */
export type RelationOrder = 'ID' | 'SINCE_ASC' | 'SINCE_DESC';

/** The columns to order the relationship in a variable by; an index of each type has them in this order. */
export function orderBy(order: RelationOrder, r: string): string {
  if (order === 'ID') return `${r}.id`;
  const way = order === 'SINCE_DESC' ? ' DESC' : '';
  return `${r}.sinceMin${way}, ${r}.id${way}`;
}

/** The value of the order that a cursor keeps beside the id, in Cypher. */
export function orderValue(order: RelationOrder, r: string): string {
  return order === 'ID' ? 'null' : `toString(${r}.sinceMin)`;
}

/** How a statement names where it goes on. */
export interface CursorNames {
  readonly id: string;
  readonly day: string;
}

const NAMES: CursorNames = { id: '$p.afterId', day: '$p.afterDay' };

/** The condition that a relationship stands behind a cursor; without one, a condition that is always true and lets the index give the order. */
export function behindCursor(order: RelationOrder, after: Position | null, r: string, names = NAMES): string {
  if (order === 'ID') return after ? `${r}.id > ${names.id}` : `${r}.id > ''`;
  if (after?.value == null) return `${r}.sinceMin IS NOT NULL AND ${r}.id IS NOT NULL`;
  const sign = order === 'SINCE_DESC' ? '<' : '>';
  return `${r}.sinceMin ${sign}= ${names.day} AND (${r}.sinceMin ${sign} ${names.day} OR ${r}.id ${sign} ${names.id})`;
}

/** The values that `behindCursor` refers to, under their usual names. */
export function cursorParameters(after: Position | null): Record<string, Parameter> {
  if (!after) return {};
  return { afterId: after.id, ...(after.value === null ? {} : { afterDay: new Day(after.value) }) };
}

import { createHash } from 'node:crypto';
import { IpgError } from '../errors/error.js';

/** Where an edge stands: the value that its list is ordered by, and its id. The id is unique, so that the order is total and pages stay stable under inserts. */
export interface Position {
  readonly value: string | null;
  readonly id: string;
}

/** A mark of the list that a cursor belongs to: what decides which edges are in it and in which order. */
export function listMark(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 10);
}

/** The cursor of an edge. Opaque to users. */
export function encodeCursor(mark: string, position: Position): string {
  return Buffer.from(JSON.stringify([mark, position.value, position.id])).toString('base64url');
}

/** Where a cursor points, or BAD_CURSOR if it is none or another list's. */
export function decodeCursor(mark: string, cursor: string): Position {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    parts = null;
  }
  if (!Array.isArray(parts) || parts.length !== 3) throw badCursor('is not a cursor');
  const [itsMark, value, id] = parts as unknown[];
  if (itsMark !== mark) throw badCursor('belongs to another list');
  if (typeof id !== 'string' || !(value === null || isDay(value))) throw badCursor('is not a cursor');
  return { value, id };
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}

function badCursor(what: string): IpgError {
  return new IpgError('BAD_CURSOR', `the cursor in "after" ${what}`, {
    hint: 'pass an endCursor of the same field with the same arguments (first may differ), or leave "after" out',
  });
}

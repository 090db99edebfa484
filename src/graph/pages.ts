import { IpgError } from '../errors/error.js';
import { decodeCursor, encodeCursor, type Position } from './cursor.js';

/** The largest page. */
export const MAX_FIRST = 100;

/** How many edges a page has unless another number is asked for. */
export const PAGE_FIRST = 20;

/** How many records other lists show unless another number is asked for. */
export const ALIASES_FIRST = 20;
export const CLAIMS_FIRST = 20;
export const EVIDENCE_FIRST = 10;
export const SEARCH_FIRST = 10;

/** Which page of a list. */
export interface PageRequest {
  /** How many edges, checked. */
  readonly first: number;
  readonly after: Position | null;
  /** The list's mark, for cursors. */
  readonly mark: string;
}

/** A page of records. */
export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Counts the whole list; called only when asked for. */
  readonly total: () => Promise<number>;
}

/** A record and where it stands in its list. */
export interface Placed<T> {
  readonly node: T;
  readonly position: Position;
}

/** Refuses a page size that is not from 1 to 100, before anything is computed from it. */
export function checkedFirst(first: number | null | undefined, otherwise: number, argument = 'first'): number {
  const value = first ?? otherwise;
  if (!Number.isInteger(value) || value < 1 || value > MAX_FIRST) {
    throw new IpgError('BAD_USER_INPUT', `${argument} must be from 1 to ${MAX_FIRST}, got ${value}`, {
      hint: `ask for at most ${MAX_FIRST} and go on with "after"`,
    });
  }
  return value;
}

/** The page that a field's arguments ask for. */
export function pageRequest(
  args: { first?: number | null | undefined; after?: string | null | undefined },
  otherwise: number,
  mark: string,
): PageRequest {
  const first = checkedFirst(args.first, otherwise);
  return { first, after: args.after == null ? null : decodeCursor(mark, args.after), mark };
}

/** A page from the records fetched, one more than asked for telling that another page follows. */
export function pageOf<T>(request: PageRequest, placed: readonly Placed<T>[], total: () => Promise<number>): Page<T> {
  return {
    edges: placed
      .slice(0, request.first)
      .map(({ node, position }) => ({ node, cursor: encodeCursor(request.mark, position) })),
    hasNextPage: placed.length > request.first,
    hasPreviousPage: request.after !== null,
    total,
  };
}

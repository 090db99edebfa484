import neo4j, { type Integer } from 'neo4j-driver';
import { IpgError } from '../errors/error.js';

/** A calendar day to be sent as a date, from its ISO text. */
export class Day {
  readonly iso: string;

  constructor(iso: string) {
    this.iso = iso;
  }
}

/** What may be sent to the database as a value. */
export type Parameter =
  | string
  | number
  | boolean
  | null
  | Day
  | readonly Parameter[]
  | { readonly [key: string]: Parameter };

/**
 * All values of a statement travel as one map, `$p`: the plan cache's key holds the type of each parameter and a bucket of each list's size, so that
 * `$ids` of 1, of 9 and of 150 would be planned three times; inside a map they share one plan.
 */
export function parameters(p: { readonly [key: string]: Parameter }): { p: unknown } {
  return { p: encode(p) };
}

/** Whole numbers become Neo4j integers: the driver sends a bare JavaScript number as a float, and `LIMIT 2.0` is an error. */
function encode(value: Parameter): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(encode);
  if (value instanceof Day) {
    const [year = 1, month = 1, day = 1] = value.iso.split('-').map(Number);
    return new neo4j.types.Date(neo4j.int(year), neo4j.int(month), neo4j.int(day));
  }
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, encode(one as Parameter)]));
  }
  return value;
}

/** A stored value in plain JavaScript: whole numbers as numbers, dates and instants as their ISO text. */
export function plainValue(value: unknown): Parameter {
  if (neo4j.isInt(value)) return wholeNumber(value);
  if (Array.isArray(value)) return value.map(plainValue);
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plainValue(one)]));
  }
  return String(value);
}

/** A whole number from the database. Throws beyond 2^53 rather than round in silence. */
export function wholeNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  if (neo4j.isInt(value)) {
    const integer = value as Integer;
    if (integer.inSafeRange()) return integer.toNumber();
  }
  throw new IpgError('UNEXPECTED_VALUE', `expected a whole number below 2^53 from the database, got ${String(value)}`);
}

import neo4j from 'neo4j-driver';

/**
 * A stored value as one text. Two values have the same text only if they are the same to the database: 1 and 1.0 differ, and so do a date
 * and its ISO text, which `plainValue` makes alike.
 */
export function canonicalText(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'boolean') return String(value);
  if (neo4j.isInt(value)) return `int ${value}`;
  if (typeof value === 'number') return `float ${Object.is(value, -0) ? '-0' : value}`;
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (value instanceof Int8Array) return `bytes ${Buffer.from(value).toString('hex')}`;
  if (Object.getPrototypeOf(value) === Object.prototype) return mapText(value as Readonly<Record<string, unknown>>);
  return `${value.constructor.name} ${value}`;
}

function mapText(map: Readonly<Record<string, unknown>>): string {
  const keys = Object.keys(map).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalText(map[key])}`).join(',')}}`;
}

import { Day, type Parameter } from './parameters.js';

/** The values of a statement as a line to be run in Neo4j Browser, or cypher-shell, before the statement. Without the parentheses, Neo4j Browser takes the map for Cypher in braces. */
export function parameterLine(p: { readonly [key: string]: Parameter }): string {
  return `:param p => (${literal(p)})`;
}

function literal(value: Parameter): string {
  if (value === null) return 'null';
  if (value instanceof Day) return `date('${value.iso}')`;
  if (typeof value === 'string') return `'${escaped(value)}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value as Record<string, Parameter>);
  return `{${entries.map(([name, one]) => `${name}: ${literal(one)}`).join(', ')}}`;
}

/** A line may hold no line break. */
function escaped(text: string): string {
  return text
    .replace(/[\\']/g, '\\$&')
    .replace(/[\p{Cc}\u2028\u2029]/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

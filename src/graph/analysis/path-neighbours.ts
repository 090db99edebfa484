import { wholeNumber } from '../../neo4j/parameters.js';
import type { Reader } from '../../neo4j/transaction.js';
import { neighbourConditions, neighbourPattern } from '../neighbour-pattern.js';
import { type Counted, countedConditions, countedParameters } from './counted.js';
import { union, type Window } from './path-time.js';
import type { Choices, Successors } from './simple-paths.js';

/** Which hops a path may take, and what they cost. */
export interface HopRules extends Counted {
  /** OUTGOING: from the holder to the other party, symmetric types either way. */
  readonly direction: 'OUTGOING' | 'INCOMING' | 'BOTH';
  readonly avoid: ReadonlySet<string>;
  readonly weight: 'HOPS' | 'CONFIDENCE';
  /** Whether all hops have to hold at a common time. */
  readonly overlap: boolean;
}

/** The cost of a hop by its best relation's confidence; 4 without one. */
const COSTS = { HIGH: 1, MODERATE: 2, LOW: 3 } as const;

/** What the dearest hop costs. */
export function dearestHop({ weight }: HopRules): number {
  return weight === 'HOPS' ? 1 : 4;
}

/** The pattern and the conditions of hops from the actor `me` by the relation `r` to `other`, walked back to front if asked for. */
export function hopText(rules: HopRules, backward = false): { readonly pattern: string; readonly conditions: string } {
  const names = { start: 'me', me: 'me', relation: 'r', other: 'other' };
  const direction = backward ? OPPOSITE[rules.direction] : rules.direction;
  const query = { types: rules.types, view: rules.view, direction, with: null, order: 'ID' } as const;
  const timed = rules.overlap ? [placeable('r')] : [];
  const conditions = new Set([...neighbourConditions(query, names), ...countedConditions(rules, 'r'), ...timed]);
  return { pattern: neighbourPattern(query, names), conditions: [...conditions].join(' AND ') };
}

const OPPOSITE = { OUTGOING: 'INCOMING', INCOMING: 'OUTGOING', BOTH: 'BOTH' } as const;

/** A relation that was overtaken nobody knows when cannot be said to have held together with another. */
function placeable(r: string): string {
  return `(NOT ${r}.superseded OR ${r}.untilMax < date('9999-12-31') OR ${r}.supersededFrom < date('9999-12-31'))`;
}

/** The end of the time at which the relation in a variable may hold, in Cypher. */
export function possibleEnd(r: string): string {
  return `CASE WHEN ${r}.untilMax < ${r}.supersededFrom THEN ${r}.untilMax ELSE ${r}.supersededFrom END`;
}

/** What reading some actors gave. */
export interface NeighboursRead {
  readonly found: ReadonlyMap<string, Successors>;
  /** Relations looked at. */
  readonly relations: number;
}

/**
 * The actors that some actors have a hop to, or from. Reads so many relations at most, by one statement; undefined if there are more: a part
 * of them would be of no use.
 */
export async function readNeighbours(
  reader: Reader,
  actors: readonly string[],
  backward: boolean,
  rules: HopRules,
  most: number,
): Promise<NeighboursRead | undefined> {
  const { pattern, conditions } = hopText(rules, backward);
  const rows = await reader.rows(
    `UNWIND $p.actors AS id
MATCH (me:Actor {id: id})
MATCH ${pattern}
WITH id, me, r, other LIMIT $p.most
WITH id, other, count(*) AS read,
  collect(DISTINCT CASE WHEN other:Actor AND ${conditions} THEN ${valueText(rules)} END) AS values
WITH id, sum(read) AS read, collect(CASE WHEN size(values) > 0 THEN ${isPlain(rules) ? 'other.id' : '[other.id, values]'} END) AS others
RETURN id, read, others`,
    { ...countedParameters(rules), actors, most: most + 1 },
  );
  const relations = rows.reduce((sum, row) => sum + wholeNumber(row.get('read')), 0);
  if (relations > most) return undefined;
  const found = rows.map((row) => {
    const others = isPlain(rules)
      ? (row.get('others') as string[]).map((id) => [id, ONE] as const)
      : (row.get('others') as [string, string[]][]).map(([id, values]) => [id, choices(values)] as const);
    return [row.get('id') as string, successors(others.filter(([id]) => !rules.avoid.has(id)))] as const;
  });
  return { found: new Map(found), relations };
}

function successors(others: readonly (readonly [string, Choices])[]): Successors {
  const sorted = [...others].sort(([x], [y]) => (x < y ? -1 : 1));
  return { ids: sorted.map(([id]) => id), hops: sorted.map(([, hop]) => hop) };
}

function isPlain({ weight, overlap }: HopRules): boolean {
  return weight === 'HOPS' && !overlap;
}

/** What is told of a relation: its cost, and where it matters its time. */
function valueText({ weight, overlap }: HopRules): string {
  const levels = Object.entries(COSTS).map(([level, cost]) => `WHEN '${level}' THEN '${cost}'`);
  const cost = weight === 'HOPS' ? "'1'" : `CASE r.confidence ${levels.join(' ')} ELSE '4' END`;
  return overlap ? `${cost} + toString(r.sinceMin) + toString(${possibleEnd('r')})` : cost;
}

const ONE: Choices = [{ cost: 1, times: null }];

/** At a common time any relation may be the one that counts; else the best does for all. */
function choices(values: readonly string[]): Choices {
  const windows = new Map<number, Window[]>();
  for (const value of values) {
    const cost = Number(value[0]);
    if (value.length === 1) windows.set(cost, []);
    else windows.set(cost, [...(windows.get(cost) ?? []), { from: value.slice(1, 11), until: value.slice(11) }]);
  }
  const all = [...windows].sort(([x], [y]) => x - y);
  const isTimed = all.some(([, own]) => own.length > 0);
  return isTimed
    ? all.map(([cost, own]) => ({ cost, times: union(own) })).filter(({ times }) => times?.length !== 0)
    : all.slice(0, 1).map(([cost]) => ({ cost, times: null }));
}

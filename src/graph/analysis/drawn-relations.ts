import { IpgError } from '../../errors/error.js';
import type { Reader } from '../../neo4j/transaction.js';
import type { RelationType } from '../relation-id.js';
import { type View, viewConditions, viewParameters } from '../view.js';
import { MOST_COUNTED } from './relations-among.js';

/** A relation between two entities of a drawing. */
export interface DrawnRelation {
  readonly id: string;
  /** The database's own id, by which it is found without an index. Good as long as the transaction, or until the relation is removed. */
  readonly elementId: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The relations that a view shows between entities, whatever their status. Each is gone through once, from its first end: to look between each pair of
 * entities took eighteen times as many hits. Throws QUERY_TOO_COSTLY rather than cut.
 */
export async function relationsBetween(
  reader: Reader,
  ids: readonly string[],
  { types, view }: { readonly types: readonly RelationType[]; readonly view: View },
): Promise<DrawnRelation[]> {
  if (types.length === 0) return [];
  const conditions = ['to IN drawn', ...viewConditions(view, 'relation'), 'relation.id IS NOT NULL'];
  const rows = await reader.rows(
    `MATCH (entity:Actor|Place) WHERE entity.id IN $p.ids
WITH collect(entity) AS drawn
UNWIND drawn AS from
MATCH (from)-[relation:${types.join('|')}]->(to)
WHERE ${conditions.join(' AND ')}
RETURN relation.id AS id, elementId(relation) AS elementId, from.id AS from, to.id AS to LIMIT $p.most`,
    { ...viewParameters(view), ids, most: MOST_COUNTED + 1 },
  );
  if (rows.length > MOST_COUNTED) {
    throw new IpgError('QUERY_TOO_COSTLY', `there are more than ${MOST_COUNTED} relations between the entities drawn`, {
      hint: 'lower "limit", or narrow it by "types" or "minConfidence"',
    });
  }
  return rows.map((row) => ({
    id: row.get('id') as string,
    elementId: row.get('elementId') as string,
    from: row.get('from') as string,
    to: row.get('to') as string,
  }));
}

/** How many of the relations each entity is an end of. */
export function relationCounts(relations: readonly DrawnRelation[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of relations) {
    for (const id of new Set([from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/**
 * Which relations to draw where not all can be: first one for each entity that ties it to a nearer one, so that nothing floats; then the first of every other pair
 * before the second of any; among equals those nearest to the center, then by id. Without a center all are equally near. In that order.
 */
export function chosenRelations(
  relations: readonly DrawnRelation[],
  most: number,
  hopsOf: ReadonlyMap<string, number> = new Map(),
): DrawnRelation[] {
  const tied = new Set<string>();
  const seenOfPair = new Map<string, number>();
  const hops = (id: string) => hopsOf.get(id) ?? 0;
  const ranked = [...relations].sort(byId).map((relation) => {
    const { from, to } = relation;
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    const nth = seenOfPair.get(pair) ?? 0;
    seenOfPair.set(pair, nth + 1);
    const farther = hops(from) > hops(to) ? from : to;
    const isTie = hops(from) !== hops(to) && !tied.has(farther);
    if (isTie) tied.add(farther);
    return { relation, nth: isTie ? -1 : nth, distance: hops(from) + hops(to) };
  });
  ranked.sort((a, b) => a.nth - b.nth || a.distance - b.distance || byId(a.relation, b.relation));
  return ranked.slice(0, most).map(({ relation }) => relation);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** Refuses a number that is not from 1 to the most that an argument may ask for. */
export function checkedMost(argument: string, value: number, most: number, hint: string): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new IpgError('BAD_USER_INPUT', `${argument} must be from 1 to ${most}, got ${value}`, { hint });
}

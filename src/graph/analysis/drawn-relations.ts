import { IpgError } from '../../errors/error.js';
import type { Reader } from '../../neo4j/transaction.js';
import type { RelationType } from '../relation-id.js';
import { type View, viewConditions, viewParameters } from '../view.js';
import { MOST_COUNTED } from './relations-among.js';

/** A relation between two entities of a drawing. */
export interface DrawnRelation {
  readonly id: string;
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
RETURN relation.id AS id, from.id AS from, to.id AS to LIMIT $p.most`,
    { ...viewParameters(view), ids, most: MOST_COUNTED + 1 },
  );
  if (rows.length > MOST_COUNTED) {
    throw new IpgError('QUERY_TOO_COSTLY', `there are more than ${MOST_COUNTED} relations between the entities drawn`, {
      hint: 'lower "limit", or narrow it by "types" or "minConfidence"',
    });
  }
  return rows.map((row) => ({
    id: row.get('id') as string,
    from: row.get('from') as string,
    to: row.get('to') as string,
  }));
}

/**
 * Which relations to draw where not all can be: first one for each entity that ties it to a nearer one, so that nothing floats; then the first of every other pair
 * before the second of any; among equals those nearest to the center, then by id. Ids, in that order.
 */
export function chosenRelations(
  relations: readonly DrawnRelation[],
  hopsOf: ReadonlyMap<string, number>,
  most: number,
): string[] {
  const tied = new Set<string>();
  const seenOfPair = new Map<string, number>();
  const hops = (id: string) => hopsOf.get(id) ?? 0;
  const ranked = [...relations].sort(byId).map(({ id, from, to }) => {
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    const nth = seenOfPair.get(pair) ?? 0;
    seenOfPair.set(pair, nth + 1);
    const farther = hops(from) > hops(to) ? from : to;
    const isTie = hops(from) !== hops(to) && !tied.has(farther);
    if (isTie) tied.add(farther);
    return { id, nth: isTie ? -1 : nth, distance: hops(from) + hops(to) };
  });
  ranked.sort((a, b) => a.nth - b.nth || a.distance - b.distance || byId(a, b));
  return ranked.slice(0, most).map(({ id }) => id);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

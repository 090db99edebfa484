import type { Reader } from '../../neo4j/transaction.js';
import { type Counted, countedConditions, countedParameters } from './counted.js';
import { type Bounds, boundsFrom, boundsText } from './period.js';
import { type CountedRelation, countedColumns, countedRelations, MOST_COUNTED } from './relations-among.js';

/** A relation that counts, and when. */
export interface DatedRelation extends CountedRelation {
  readonly bounds: Bounds;
}

/**
 * The relations between actors of a set, or between all actors, that have a date and count on some day, in order of id. One statement.
 * The view's own day is left aside. Throws QUERY_TOO_COSTLY rather than cut.
 */
export async function datedRelations(
  reader: Reader,
  among: readonly string[] | null,
  { types, view }: Counted,
): Promise<DatedRelation[]> {
  if (types.length === 0) return [];
  const counted = { types, view: { ...view, asOf: null, history: true } };
  const start = among === null ? 'MATCH (from:Actor)' : 'UNWIND $p.among AS id MATCH (from:Actor {id: id})';
  const conditions = [
    among === null ? 'to:Actor' : 'to.id IN $p.among',
    '(r.since IS NOT NULL OR r.until IS NOT NULL)',
    ...countedConditions(counted, 'r'),
  ];
  const rows = await reader.rows(
    `${start}
MATCH (from)-[r:${types.join('|')}]->(to)
WHERE ${conditions.join(' AND ')}
RETURN ${countedColumns('r')}, ${boundsText('r')} AS bounds LIMIT $p.most`,
    { ...countedParameters(counted), most: MOST_COUNTED + 1, ...(among === null ? {} : { among: [...among] }) },
  );
  const bounds = new Map(rows.map((row) => [row.get('id') as string, boundsFrom(row.get('bounds'))]));
  return countedRelations(rows).flatMap((relation) => {
    const own = bounds.get(relation.id);
    return own ? [{ ...relation, bounds: own }] : [];
  });
}

/** Whether a dated relation is shown on a day: begun at the earliest, not ended at the latest, nothing in its place by then. */
export function isShownOn({ sinceMin, untilMax, supersededFrom }: Bounds, day: string): boolean {
  return sinceMin <= day && day < untilMax && day < supersededFrom;
}

import type { Reader } from '../../neo4j/transaction.js';
import type { Counted } from './counted.js';
import { type Bounds, boundsFrom, boundsText } from './period.js';
import {
  amongParameters,
  type CountedRelation,
  countedColumns,
  countedRelations,
  matchAmong,
  type Scope,
} from './relations-among.js';

/** A relation that counts, and when. */
export interface DatedRelation extends CountedRelation {
  readonly bounds: Bounds;
}

/**
 * The relations between the actors of a scope that have a date and count on some day, in order of id. One statement.
 * The view's own day is left aside. Throws QUERY_TOO_COSTLY rather than cut.
 */
export async function datedRelations(reader: Reader, scope: Scope, { types, view }: Counted): Promise<DatedRelation[]> {
  if (types.length === 0 || scope.kinds?.length === 0) return [];
  const counted = { types, view: { ...view, asOf: null, history: true } };
  const conditions = ['(r.since IS NOT NULL OR r.until IS NOT NULL)'];
  const rows = await reader.rows(
    `${matchAmong(scope, counted, conditions)}
RETURN ${countedColumns('r')}, ${boundsText('r')} AS bounds LIMIT $p.most`,
    amongParameters(scope, counted),
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

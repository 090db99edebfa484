import type { Reader } from '../../neo4j/transaction.js';
import { type Counted, countedConditions, countedParameters } from './counted.js';
import { type CountedRelation, countedColumns, countedRelations, MOST_COUNTED } from './relations-among.js';

/** The counted relations of some actors with any actor, in order of id. One statement. Throws QUERY_TOO_COSTLY rather than cut. */
export async function relationsTouching(
  reader: Reader,
  ids: readonly string[],
  counted: Counted,
): Promise<CountedRelation[]> {
  if (counted.types.length === 0) return [];
  const rows = await reader.rows(
    `UNWIND $p.ids AS id
MATCH (me:Actor {id: id})-[r:${counted.types.join('|')}]-(:Actor)
WHERE ${countedConditions(counted, 'r').join(' AND ')}
RETURN ${countedColumns('r')} LIMIT $p.most`,
    { ...countedParameters(counted), ids: [...new Set(ids)], most: MOST_COUNTED + 1 },
  );
  return countedRelations(rows);
}

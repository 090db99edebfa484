import { wholeNumber } from '../../neo4j/parameters.js';
import type { Reader } from '../../neo4j/transaction.js';
import { type NeighbourQuery, neighbourConditions, neighbourPattern } from '../neighbour-pattern.js';
import { MAX_FIRST } from '../pages.js';
import { PROJECTING, type RelationType } from '../relation-id.js';
import { type View, viewParameters } from '../view.js';

/** The entities that one has relations of one type with. */
export interface NeighboursOfType {
  readonly type: RelationType;
  readonly relationCount: number;
  readonly entityCount: number;
  /** Ids; those with most relations of the type to it come first, then by id. As many as can be asked for. */
  readonly ids: readonly string[];
}

/** What is next to an entity, counted by type in the order of the vocabulary. One statement. */
export async function neighboursByType(reader: Reader, of: string, view: View): Promise<NeighboursOfType[]> {
  const query: NeighbourQuery = { types: null, direction: 'BOTH', view, with: null, order: 'ID' };
  const names = { start: 'me:Actor|Place {id: $p.of}', me: 'me', relation: 'relation', other: 'other' };
  const rows = await reader.rows(
    `MATCH ${neighbourPattern(query, names)}
WHERE ${neighbourConditions(query, names).join(' AND ')}
WITH type(relation) AS type, other, count(relation) AS relations
WITH type, other.id AS id, relations ORDER BY relations DESC, id
WITH type, collect(id) AS ids, sum(relations) AS relations
RETURN type, relations, size(ids) AS entities, ids[..$p.most] AS ids`,
    { ...viewParameters(view), of, most: MAX_FIRST },
  );
  const found = rows.map((row) => ({
    type: row.get('type') as RelationType,
    relationCount: wholeNumber(row.get('relations')),
    entityCount: wholeNumber(row.get('entities')),
    ids: row.get('ids') as readonly string[],
  }));
  return found.sort((a, b) => PROJECTING.indexOf(a.type) - PROJECTING.indexOf(b.type));
}

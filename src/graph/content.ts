import type { Database } from '../neo4j/database.js';
import { wholeNumber } from '../neo4j/parameters.js';
import { ownStatement } from './cypher-files.js';
import { RELATION_TYPES } from './relation-types.generated.js';

/** Revision and vocabulary come with the constraints: they are no content. */
const CONTENT = `RETURN COUNT { MATCH (:Claim) } AS claims, COUNT { MATCH (:Actor)-[r]->(:Actor|Place) } AS relations,
  COUNT { MATCH (n) } - COUNT { MATCH (:Claim) } - COUNT { MATCH (:Revision) } - COUNT { MATCH (:RelationType) } AS others`;

/** How much there is. `others`: nodes that are not claims. */
export async function graphContent(database: Database): Promise<{ claims: number; relations: number; others: number }> {
  const [row] = await database.read((reader) => reader.rows(CONTENT));
  const count = (column: string) => wholeNumber(row?.get(column) ?? 0);
  return { claims: count('claims'), relations: count('relations'), others: count('others') };
}

/** A claim whose relation is not there yet, or a relation whose claims no longer count, as `check` would name it; null if there is none. */
export async function unprojected(database: Database): Promise<string | null> {
  for (const path of ['cypher/check/40-claim-unprojected.cypher', 'cypher/check/44-relation-stale.cypher']) {
    const parameters = { limit: 1, types: RELATION_TYPES };
    const [row] = await database.read((reader) => reader.rows(ownStatement(path), parameters));
    if (row) return `${row.get('subject')} ${row.get('message')}`;
  }
  return null;
}

import type { Reader } from '../neo4j/transaction.js';
import { ownStatement } from './cypher-files.js';

/** The first entity among some ids, by id, whose position `check` would find fault with, and what is wrong. */
export async function malformedPosition(
  reader: Reader,
  ids: readonly string[],
): Promise<{ id: string; message: string } | null> {
  const [row] = await reader.rows(ownStatement('cypher/check/17-positions.cypher'), { ids, limit: 1 });
  return row ? { id: String(row.get('subject')), message: String(row.get('message')) } : null;
}

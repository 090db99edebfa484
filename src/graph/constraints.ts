import type { Database } from '../neo4j/database.js';
import { ownScript } from './cypher-files.js';

/**
 * Creates what Community can hold of the model: keys, indexes, the revision. Safe to repeat; waits until the indexes are usable.
 * Only what is missing is sent: seventy statements, each planned on a server just started, would be most of the time of a start.
 */
export async function applyConstraints(database: Database): Promise<void> {
  const { rows } = await database.runAlone('SHOW INDEXES YIELD name, state');
  const there = new Set(rows.map((row) => row.get('name')));
  // a constraint and its index have one name
  const missing = ownScript('cypher/constraints.cypher').statements.filter(({ text }) => {
    const name = text.match(/CREATE (?:CONSTRAINT|FULLTEXT INDEX|INDEX) (\w+) IF NOT EXISTS/)?.[1];
    return name === undefined || !there.has(name);
  });
  for (const { text } of missing) await database.runAlone(text);
  const isReady = missing.length <= 1 && rows.every((row) => row.get('state') === 'ONLINE');
  if (!isReady) await database.runAlone('CALL db.awaitIndexes(120)');
}

import type { Database } from '../src/neo4j/database.js';
import { emptyGraph } from './database.js';

/** Puts a graph in place of what is there that has so many relations of three types between two actors, all since 2000-01-01. Gives how many of each type. */
export async function manyRelations(database: Database, count: number): Promise<{ key: string; count: number }[]> {
  await emptyGraph(database);
  await database.runAlone("CREATE (:Actor:State {id: 'a', name: 'A'}), (:Actor:State {id: 'b', name: 'B'})");
  const parts = [
    { key: 'TENSION_WITH', count: 100 },
    { key: 'DEFENSE_COOPERATION_WITH', count: count - 300 },
    { key: 'MEMBER_OF', count: 200 },
  ];
  for (const part of parts) {
    await database.runAlone(
      `MATCH (a:Actor {id: 'a'}) MATCH (b:Actor {id: 'b'}) UNWIND range(1, $p.count) AS i
CALL (a, b, i) {
  CREATE (a)-[:${part.key} {id: 'a.${part.key.toLowerCase().replaceAll('_', '-')}.b.' + i, spell: toString(i), since: '2000-01-01', until: '..', sign: 0,
    sinceMin: date('2000-01-01'), sinceMax: date('2000-01-01'), untilMin: date('9999-12-31'), untilMax: date('9999-12-31'),
    superseded: false, supersededFrom: date('9999-12-31')}]->(b)
} IN TRANSACTIONS OF 5000 ROWS`,
      { count: part.count },
    );
  }
  return parts;
}

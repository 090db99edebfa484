import { applyConstraints } from '../src/graph/constraints.js';
import { ownScript, ownScripts } from '../src/graph/cypher-files.js';
import { projectAll } from '../src/graph/project.js';
import { seed } from '../src/graph/seed.js';
import { Database } from '../src/neo4j/database.js';
import { plainValue } from '../src/neo4j/parameters.js';
import { testServer } from './test-server.js';

/** The database of all tests. The test file that asks for it closes it. */
export function testDatabase(): Database {
  return new Database(testServer.login);
}

/** Removes all nodes and relationships and keeps the constraints, which are created if absent. */
export async function emptyGraph(database: Database): Promise<void> {
  // links first: to detach a node with very many takes more memory than a transaction may have
  const links = 'MATCH ()-[r]->() WITH r LIMIT 20000 CALL (r) { DELETE r } IN TRANSACTIONS OF 5000 ROWS';
  while ((await database.runAlone(links)).counters.relationshipsDeleted > 0);
  await database.runAlone('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
  await applyConstraints(database);
}

/**
 * Fills the graph with the project's own content, unless that is what it holds. A test that changes the graph by other means than
 * this project's writers, without changing how many nodes or relationships there are, has to call `emptyGraph` when it is done.
 */
export async function seededGraph(database: Database): Promise<void> {
  if (await isSeeded(database)) return;
  await emptyGraph(database);
  await seed(database, ownScripts('seed').map(ownScript));
  await projectAll(database);
  await database.runAlone(`${REVISION} SET revision.seeded = ${STATE}`);
}

const REVISION = "MATCH (revision:Revision {id: 'revision'})";

/** Changes with every writing transaction of the project, and with the size of the graph. */
const STATE = "revision.number + ' ' + COUNT { (n) } + ' ' + COUNT { ()-->() }";

async function isSeeded(database: Database): Promise<boolean> {
  const rows = await database.read((reader) =>
    reader.rows(`${REVISION} RETURN coalesce(revision.seeded = ${STATE}, false) AS seeded`),
  );
  return rows.length === 1 && plainValue(rows[0]?.get('seeded')) === true;
}

import { bulkLoad } from '../graph/bulk-load.js';
import type { Database } from '../neo4j/database.js';
import { WORLD_VERSION, world } from './world.js';

/** Told what is being done, how much of it is done, and about how much there is. */
export type LoadProgress = (phase: string, done: number, of: number) => void;

const REVISION = "MATCH (revision:Revision {id: 'revision'})";

/** Changes with every writing transaction of the project, and with the size of the graph. */
const STATE = "revision.number + ' ' + COUNT { (n) } + ' ' + COUNT { ()-->() }";

/** What follows a claim on average, to tell how far the loading is. */
const CLAIMS_OF_RELATION = 1.275;

/**
 * Fills a database with the world of a size, unless it holds that very world and nobody has written to it since. Throws GRAPH_NOT_EMPTY if it
 * holds other claims. False: nothing had to be done.
 */
export async function loadWorld(database: Database, relations: number, onProgress: LoadProgress): Promise<boolean> {
  if (await holdsWorld(database, relations)) return false;
  const claims = Math.round(relations * CLAIMS_OF_RELATION);
  await bulkLoad(database, world(relations), (phase, done, of) =>
    onProgress(phase, done, of ?? Math.max(claims, done)),
  );
  await database.runAlone(`${REVISION} SET revision.world = $p.mark + ${STATE}`, { mark: markOf(relations) });
  // what is asked next is planned for what the graph holds now
  await database.refreshPlans();
  return true;
}

async function holdsWorld(database: Database, relations: number): Promise<boolean> {
  const { rows } = await database.runAlone(
    `${REVISION} RETURN coalesce(revision.world = $p.mark + ${STATE}, false) AS holds`,
    { mark: markOf(relations) },
  );
  return rows[0]?.get('holds') === true;
}

function markOf(relations: number): string {
  return `world ${WORLD_VERSION} of ${relations}: `;
}

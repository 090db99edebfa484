import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyConstraints } from '../graph/constraints.js';
import { ownFolder, ownScript, ownScripts } from '../graph/cypher-files.js';
import { projectAll } from '../graph/project.js';
import { seed } from '../graph/seed.js';
import { Database, type DatabaseSettings } from '../neo4j/database.js';
import { ensureServer, stopServer } from '../neo4j/server/managed-server.js';
import { freePort } from '../neo4j/server/ports.js';
import { type ManagedServerSettings, NEO4J_VERSION } from '../neo4j/server/settings.js';
import { loadWorld } from './load.js';
import { loadProgress } from './load-progress.js';
import { readSubjects } from './subjects.js';
import type { Subjects } from './workloads.js';
import { CORE, hubs } from './world.js';

/** Settings of a managed server whose home is in a folder, on ports that are free. */
export async function serverIn(folder: string): Promise<ManagedServerSettings> {
  return {
    home: join(folder, 'home'),
    jars: ownFolder(`.neo4j/jars-${NEO4J_VERSION}`),
    boltPort: await freePort(),
    httpPort: await freePort(),
    apiUrl: 'http://localhost:4000',
  };
}

/** Does work on a managed database that holds a world of so many relations. What stands in `home` is used again, and stays. */
export function withWorld<T>(
  relations: number,
  home: string | null,
  progress: (text: string) => void,
  work: (settings: DatabaseSettings, subjects: Subjects) => Promise<T>,
): Promise<T> {
  return withDatabase(home && join(home, String(relations)), progress, async (database, settings) => {
    await loadWorld(database, relations, loadProgress(process.stderr));
    return work(settings, await readSubjects(database, CORE, hubs(relations)));
  });
}

/** Does work on a managed database that holds the project's own content. */
export function withSeed<T>(
  home: string | null,
  progress: (text: string) => void,
  work: (settings: DatabaseSettings, database: Database) => Promise<T>,
): Promise<T> {
  return withDatabase(home && join(home, 'seed'), progress, async (database, settings) => {
    await applyConstraints(database);
    await seed(database, ownScripts('seed').map(ownScript));
    await projectAll(database);
    return work(settings, database);
  });
}

/** Does work on a managed database that holds nothing. */
export function withEmpty<T>(
  progress: (text: string) => void,
  work: (database: Database, settings: DatabaseSettings) => Promise<T>,
): Promise<T> {
  return withDatabase(null, progress, work);
}

/** Does work on a managed database in a folder, which stays, or in a temporary one. */
async function withDatabase<T>(
  kept: string | null,
  progress: (text: string) => void,
  work: (database: Database, settings: DatabaseSettings) => Promise<T>,
): Promise<T> {
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'ipg-bench-')));
  await mkdir(folder, { recursive: true });
  const server = await serverIn(folder);
  const stop = async () => {
    await stopServer(server);
    if (kept === null) await rm(folder, { recursive: true, force: true });
  };
  const interrupted = () => {
    progress('interrupted: stopping Neo4j');
    // biome-ignore lint/nursery/noProcessExit: the measuring goes on until the process ends
    void stop().finally(() => process.exit(130));
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    const { uri, user, password } = (await ensureServer(server, progress)).server;
    const database = new Database({ uri, user, password });
    try {
      return await work(database, { uri, user, password });
    } finally {
      await database.close();
    }
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    await stop();
  }
}

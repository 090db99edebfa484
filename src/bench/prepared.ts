import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownFolder } from '../graph/cypher-files.js';
import { Database, type DatabaseSettings } from '../neo4j/database.js';
import { ensureServer, stopServer } from '../neo4j/server/managed-server.js';
import { freePort } from '../neo4j/server/ports.js';
import { NEO4J_VERSION } from '../neo4j/server/settings.js';
import { fillBenchGraph } from './graph.js';
import { readSubjects } from './subjects.js';
import type { Subjects } from './workloads.js';

const CORE = Array.from({ length: 64 }, (_, i) => `actor-${i + 1}`);

/** Does work on a managed database that holds a world of so many relations. What stands in `home` is used again, and stays. */
export async function withWorld<T>(
  relations: number,
  home: string | null,
  progress: (text: string) => void,
  work: (settings: DatabaseSettings, subjects: Subjects) => Promise<T>,
): Promise<T> {
  const folder = home === null ? await mkdtemp(join(tmpdir(), 'ipg-bench-')) : join(home, String(relations));
  await mkdir(folder, { recursive: true });
  const server = {
    home: join(folder, 'home'),
    jars: ownFolder(`.neo4j/jars-${NEO4J_VERSION}`),
    boltPort: await freePort(),
    httpPort: await freePort(),
    apiUrl: 'http://localhost:4000',
  };
  try {
    const { uri, user, password } = (await ensureServer(server, progress)).server;
    const database = new Database({ uri, user, password });
    try {
      await fill(database, join(folder, 'filled'), progress);
      return await work({ uri, user, password }, await readSubjects(database, CORE, CORE.slice(0, 3)));
    } finally {
      await database.close();
    }
  } finally {
    await stopServer(server);
    if (home === null) await rm(folder, { recursive: true, force: true });
  }
}

/** A file beside the database says that it holds everything: a load that was broken off begins anew. */
async function fill(database: Database, mark: string, progress: (text: string) => void): Promise<void> {
  if (existsSync(mark)) return;
  await fillBenchGraph(database, progress);
  await database.refreshPlans();
  await writeFile(mark, '');
}

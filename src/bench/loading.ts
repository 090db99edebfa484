import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bulkLoad } from '../graph/bulk-load.js';
import { BareDriver } from '../neo4j/bare-driver.js';
import { Database } from '../neo4j/database.js';
import { ensureServer, stopServer } from '../neo4j/server/managed-server.js';
import { plainLoad, type Relation, readRelations } from './plain-load.js';
import { serverIn } from './prepared.js';
import type { LoadingFigures, LoadingResult } from './results.js';
import { world } from './world.js';

/** Up to this many relations the plain way is measured beside the bulk path: it needs all of them in memory. */
const COMPARED = 100_000;

/** Loads a world into an empty managed database by the project's bulk path and, up to a size, by plain batches, each on a server of its own. */
export async function measureLoading(relations: number, progress: (text: string) => void): Promise<LoadingResult> {
  let found: Relation[] = [];
  progress(`${relations} relations: bulk loading`);
  const bulk = await onFreshServer(progress, async (database) => {
    const figures = await measured(database, () => bulkLoad(database.graph, world(relations)));
    if (relations <= COMPARED) found = await readRelations(database.graph);
    return figures;
  });
  if (relations > COMPARED) return { relations, bulk };
  progress(`${relations} relations: loading by plain batches`);
  const plain = await onFreshServer(progress, (database) =>
    measured(database, () => plainLoad(database.graph, world(relations), found)),
  );
  return { relations, bulk, plain };
}

interface Fresh {
  readonly graph: Database;
  readonly meter: BareDriver;
  readonly pid: number;
}

async function measured({ meter, pid }: Fresh, work: () => Promise<unknown>): Promise<LoadingFigures> {
  const [before, own, start] = [await meter.databaseCpuMs(), process.cpuUsage(), Date.now()];
  await work();
  const wallMs = Date.now() - start;
  const { user, system } = process.cpuUsage(own);
  const databaseMs = (await meter.databaseCpuMs()) - before;
  return {
    seconds: wallMs / 1000,
    databaseCpuSeconds: databaseMs / 1000,
    nodeCpuSeconds: (user + system) / 1e6,
    databasePeakMb: peakMb(pid),
    nodePeakMb: process.resourceUsage().maxRSS / 1024,
  };
}

/** The most memory that a process ever held; null where the system does not tell. */
function peakMb(pid: number): number | null {
  try {
    const [, kilobytes] = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

async function onFreshServer<T>(progress: (text: string) => void, work: (fresh: Fresh) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'ipg-load-'));
  const server = await serverIn(folder);
  try {
    const { uri, user, password, pid } = (await ensureServer(server, progress)).server;
    const graph = new Database({ uri, user, password });
    const meter = new BareDriver({ uri, user, password });
    try {
      return await work({ graph, meter, pid });
    } finally {
      await meter.close();
      await graph.close();
    }
  } finally {
    await stopServer(server);
    await rm(folder, { recursive: true, force: true });
  }
}

import { resolve } from 'node:path';
import { IpgError } from '../../errors/error.js';
import { type GraphDigest, graphDigest } from '../../graph/digest.js';
import { Database } from '../../neo4j/database.js';
import { dumpStore } from '../../neo4j/server/dump.js';
import { findJava } from '../../neo4j/server/java.js';
import { ensureServer, holdServer, stopServer } from '../../neo4j/server/managed-server.js';
import { layoutOf, type RunningServer } from '../../neo4j/server/settings.js';
import { assertAbsent, type Manifest, writeBackup } from '../backup-folder.js';
import { hasOtherUsers } from '../connection.js';
import { type Context, unlessInterrupted } from '../context.js';
import { managed } from './db.js';

/** Options of `db backup`. */
export interface BackupRequest {
  /** The folder to be made; absent: one in the current folder, named after the time. */
  readonly folder: string | undefined;
  /** Whether the server is stopped even if another program uses it. */
  readonly yes: boolean;
}

/** How it is done where this program does not manage the database. */
export const ELSEWHERE = '; there, `neo4j-admin database dump` and `load` do this';

/** What a server held when its graph was read, and how it can be told whether somebody wrote since. */
interface Reading {
  readonly digest: GraphDigest;
  readonly mark: string;
}

/** `db backup`: a dump of the graph, with what is needed to verify it. */
export async function backupVerb(context: Context, request: BackupRequest): Promise<number> {
  managed(context, ELSEWHERE);
  const created = new Date().toISOString();
  const folder = resolve(request.folder ?? `ipg-backup-${created.slice(0, 19).replaceAll(':', '-')}Z`);
  await assertAbsent(folder);
  const manifest = await writeBackup(folder, async (draft) => {
    const { digest, neo4j } = await dumpGraph(context, draft, request.yes);
    return { program: context.version, neo4j, created, ...digest };
  });
  context.output.answer(
    { folder, ...manifest },
    `${sizeInWords(manifest)}, in ${folder}\nto restore: ipg db restore ${folder}`,
  );
  return 0;
}

/** `813 nodes and 1469 relationships` */
export function sizeInWords({ nodes, relationships }: Pick<Manifest, 'nodes' | 'relationships'>): string {
  return `${nodes.total} nodes and ${relationships.total} relationships`;
}

async function dumpGraph(
  context: Context,
  draft: string,
  yes: boolean,
): Promise<{ digest: GraphDigest; neo4j: string }> {
  const { environment, output, signal } = context;
  const settings = environment.server;
  const { server, startedHere } = await ensureServer(settings, output.progress, signal);
  let stopped = false;
  try {
    if (!yes && (await hasOtherUsers(server, true))) throw inUse();
    const reading = await read(context, server);
    const java = await findJava(settings.javaHome);
    const tool = { java, jars: settings.jars, layout: await layoutOf(settings.home) };
    const again = await holdServer(settings, output.progress, signal, async (held) => {
      // somebody may have come while the graph was read
      if (!yes && (await hasOtherUsers(server, true))) throw inUse();
      await assertUnchanged(reading, server);
      output.progress('stopping Neo4j');
      stopped = await held.stop();
      try {
        output.progress('dumping the database');
        await dumpStore(tool, draft, signal);
      } catch (error) {
        if (stopped && !startedHere) await held.start();
        throw error;
      }
      return stopped && !startedHere ? held.start() : null;
    });
    if (again) await assertUnchanged(reading, again);
    return { digest: reading.digest, neo4j: server.version };
  } finally {
    if (startedHere && !stopped) await stopServer(settings);
  }
}

async function read(context: Context, server: RunningServer): Promise<Reading> {
  return withServer(server, async (database) => {
    const mark = await database.writeMark();
    const onProgress = (done: number, count: number) => context.output.progress(`reading the graph ${done}/${count}`);
    context.output.progress('reading the graph');
    const reading = { digest: await unlessInterrupted(context, graphDigest(database, onProgress)), mark };
    if ((await database.writeMark()) !== mark) throw changed();
    return reading;
  });
}

/** Between the reading and the dump somebody may have written: then the dump is not what the manifest says. */
async function assertUnchanged({ mark }: Reading, server: RunningServer): Promise<void> {
  await withServer(server, async (database) => {
    if ((await database.writeMark()) !== mark) throw changed();
  });
}

async function withServer<T>(server: RunningServer, work: (database: Database) => Promise<T>): Promise<T> {
  const database = new Database(server);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

function changed(): IpgError {
  return new IpgError('GRAPH_CHANGED', 'somebody wrote to the graph while it was backed up', {
    hint: 'try again when nobody writes',
  });
}

function inUse(): IpgError {
  return new IpgError('DATABASE_IN_USE', 'another program uses the database, which has to be stopped for a while', {
    hint: 'end that program first, or say --yes: it has no database for half a minute',
  });
}

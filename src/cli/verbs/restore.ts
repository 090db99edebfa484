import { resolve } from 'node:path';
import { IpgError } from '../../errors/error.js';
import { graphDigest, graphSize } from '../../graph/digest.js';
import { Database } from '../../neo4j/database.js';
import { isThere } from '../../neo4j/server/private-files.js';
import { restoreDump } from '../../neo4j/server/restore.js';
import { layoutOf, type RunningServer } from '../../neo4j/server/settings.js';
import { damaged, type Manifest, readBackup } from '../backup-folder.js';
import { withDatabase } from '../connection.js';
import { type Context, unlessInterrupted } from '../context.js';
import { ELSEWHERE, sizeInWords } from './backup.js';
import { managed } from './db.js';

/** Options of `db restore`. */
export interface RestoreRequest {
  /** A folder that `db backup` has written. */
  readonly folder: string;
  /** Whether the present graph may be given up. */
  readonly yes: boolean;
}

/** `db restore`: puts a backup in the place of the graph. */
export async function restoreVerb(context: Context, request: RestoreRequest): Promise<number> {
  const settings = managed(context, ELSEWHERE);
  const folder = resolve(request.folder);
  context.output.progress('looking at the backup');
  const manifest = await readBackup(folder);
  if (!request.yes) throw await unconfirmed(context, folder, manifest);
  const running = await restoreDump(settings, folder, {
    progress: context.output.progress,
    signal: context.signal,
    verify: (server) => verify(context, server, manifest),
  });
  const { created, nodes, relationships } = manifest;
  const words = `restored ${sizeInWords(manifest)}, as they were at ${created}; ${running ? 'Neo4j runs again' : 'Neo4j does not run, as before'}`;
  context.output.answer({ folder, created, nodes, relationships, running }, words);
  return 0;
}

/** What would be lost and what would come, for whoever decides. */
async function unconfirmed(context: Context, folder: string, manifest: Manifest): Promise<IpgError> {
  const { home, storeFolder } = await layoutOf(context.environment.server.home);
  const present = (await isThere(storeFolder)) ? `${await presentSize(context)} would be lost` : 'there is none yet';
  const message = `this would take the place of the graph in ${home}: ${present}, ${sizeInWords(manifest)} of ${manifest.created} would come`;
  return new IpgError('NOT_CONFIRMED', message, { hint: `say so: ipg db restore ${folder} --yes`, exitCode: 2 });
}

async function presentSize(context: Context): Promise<string> {
  try {
    const { nodes, relationships } = await withDatabase(context, graphSize);
    return `${nodes} nodes and ${relationships} relationships`;
  } catch (error) {
    context.signal.throwIfAborted();
    return `a graph that cannot be read (${error instanceof Error ? error.message : error})`;
  }
}

async function verify(context: Context, server: RunningServer, manifest: Manifest): Promise<void> {
  const database = new Database(server);
  try {
    const onProgress = (done: number, count: number) =>
      context.output.progress(`verifying the backup ${done}/${count}`);
    context.output.progress('verifying the backup');
    const found = await unlessInterrupted(context, graphDigest(database, onProgress));
    if (found.digest === manifest.digest) return;
    throw damaged(
      `the dump holds ${sizeInWords(found)}, and not the ${sizeInWords(manifest)} that its manifest describes; the present graph is as it was`,
    );
  } finally {
    await database.close();
  }
}

import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { IpgError } from '../../errors/error.js';
import { type AdminTool, runAdminTool } from './admin-tool.js';
import { NEO4J_DATABASE } from './settings.js';

/** The file that a dump is; the tool names it after the database. */
export const DUMP_FILE = `${NEO4J_DATABASE}.dump`;

/** Writes the graph's store into a file (0600) in the folder. The server must not run. The users are not in it. */
export async function dumpStore(tool: AdminTool, folder: string, signal: AbortSignal | undefined): Promise<void> {
  const { done, reason } = await runAdminTool(
    tool,
    ['database', 'dump', NEO4J_DATABASE, `--to-path=${folder}`],
    signal,
  );
  if (!done) {
    throw new IpgError('BACKUP_FAILED', `Neo4j could not dump the database: ${reason}`, {
      hint: `is there room in ${folder}? is the database in ${tool.layout.home} in use by another program?`,
    });
  }
  await chmod(join(folder, DUMP_FILE), 0o600);
}

/** Creates the graph's store of a home from the dump in the folder. The home must have none, and its server must not run. */
export async function loadStore(tool: AdminTool, folder: string, signal: AbortSignal | undefined): Promise<void> {
  const { done, reason } = await runAdminTool(
    tool,
    ['database', 'load', NEO4J_DATABASE, `--from-path=${folder}`],
    signal,
  );
  if (done) return;
  throw new IpgError('RESTORE_FAILED', `Neo4j could not load ${join(folder, DUMP_FILE)}: ${reason}`, {
    hint: 'the present graph is as it was; is there room on its disk? else take another backup',
  });
}

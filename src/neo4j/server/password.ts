import { randomBytes } from 'node:crypto';
import { IpgError } from '../../errors/error.js';
import { runAdminTool } from './admin-tool.js';
import type { Java } from './java.js';
import { isThere, readIfThere, writePrivately } from './private-files.js';
import type { Layout } from './settings.js';

/** The stored password, or null where there is none yet. */
export async function readPassword(layout: Layout): Promise<string | null> {
  const text = await readIfThere(layout.passwordFile);
  return text?.trim() || null;
}

/**
 * Gives the server its password before its first start. Until a store exists every step is done again,
 * so that a crash between any two of them heals; from then on the database alone knows its password.
 */
export async function preparePassword(layout: Layout, java: Java, jars: string): Promise<string> {
  const stored = await readPassword(layout);
  if (await isThere(layout.storeFolder)) return stored ?? lost(layout);
  const password = stored ?? newPassword();
  if (!stored) await writePrivately(layout.passwordFile, `${password}\n`);
  await setInitialPassword(layout, java, jars);
  return password;
}

/** The error for a database whose password file is gone. */
export function lost(layout: Layout): never {
  throw new IpgError('PASSWORD_MISSING', `The database in ${layout.home} has no password file beside it`, {
    hint: `put its password back into ${layout.passwordFile}, or move the folder away to begin with an empty database`,
  });
}

/** Hexadecimal, because it needs no quoting anywhere: no leading dash, no @, safe in a URL and in a shell. */
function newPassword(): string {
  return randomBytes(24).toString('hex');
}

/** The tool reads arguments from a file named with @, which keeps the password out of the list of processes. */
async function setInitialPassword(layout: Layout, java: Java, jars: string): Promise<void> {
  const tool = { java, jars, layout };
  const { done, reason } = await runAdminTool(tool, ['dbms', 'set-initial-password', `@${layout.passwordFile}`]);
  if (done) return;
  throw new IpgError('START_FAILED', `Neo4j did not take its first password: ${reason}`, {
    hint: `look at ${layout.home}: is it writable, and is ${layout.passwordFile} as it was written?`,
    exitCode: 3,
  });
}

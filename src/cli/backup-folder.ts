import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { IpgError } from '../errors/error.js';
import type { GraphDigest } from '../graph/digest.js';
import { DUMP_FILE } from '../neo4j/server/dump.js';
import { isThere } from '../neo4j/server/private-files.js';
import { NEO4J_VERSION } from '../neo4j/server/settings.js';

/** The form of a backup folder that this program writes, and the newest that it reads. */
const FORMAT = 1;
const MANIFEST = 'manifest.json';

/** What stands in manifest.json: what is in the dump beside it. */
export interface Manifest extends GraphDigest {
  readonly format: number;
  /** Version of the program that wrote it. */
  readonly program: string;
  readonly neo4j: string;
  /** ISO 8601, UTC */
  readonly created: string;
  readonly dump: { readonly file: string; readonly bytes: number; readonly sha256: string };
}

/** What is known of a backup before it is written. */
export type Description = Omit<Manifest, 'format' | 'dump'>;

/** Whether a file's name is that of a backup folder that is being written, or was when the program was killed. */
export function isUnfinished(name: string): boolean {
  return /^\..+\.partial-\w{6}$/.test(name);
}

/** Throws FOLDER_EXISTS: a backup never takes the place of anything. */
export async function assertAbsent(folder: string): Promise<void> {
  if (!(await isThere(folder))) return;
  throw new IpgError('FOLDER_EXISTS', `${folder} is there already`, {
    hint: 'name a folder that does not exist yet; a backup overwrites nothing',
    exitCode: 2,
  });
}

/** Writes a backup folder (0700, files 0600), which appears complete or not at all. `dump` writes the dump into the folder that it is given. */
export async function writeBackup(folder: string, dump: (draft: string) => Promise<Description>): Promise<Manifest> {
  await assertAbsent(folder);
  const draft = await draftOf(folder);
  try {
    const described = await dump(draft);
    const manifest = { format: FORMAT, ...described, dump: await dumpIn(draft) };
    await writeFile(join(draft, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    await assertAbsent(folder);
    await rename(draft, folder);
    return manifest;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Reads the manifest of a backup folder and looks whether the dump is the one that was written with it. */
export async function readBackup(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  const hint = 'use a newer indopacific-graph, at least the one that wrote the backup';
  if (manifest.format > FORMAT) {
    throw new IpgError('BACKUP_TOO_NEW', `${folder} has format ${manifest.format}, and ${FORMAT} is known here`, {
      hint,
    });
  }
  if (isNewer(manifest.neo4j, NEO4J_VERSION)) {
    const message = `${folder} is of Neo4j ${manifest.neo4j}, which is newer than the ${NEO4J_VERSION} here`;
    throw new IpgError('BACKUP_TOO_NEW', message, { hint });
  }
  const { bytes, sha256 } = await dumpIn(folder).catch((cause) => {
    throw damaged(`there is no ${DUMP_FILE} in ${folder} that can be read`, cause);
  });
  if (bytes === manifest.dump.bytes && sha256 === manifest.dump.sha256) return manifest;
  throw damaged(`${join(folder, DUMP_FILE)} is not as it was written: ${bytes} bytes of ${manifest.dump.bytes}`);
}

/** The error for a backup that is not what its manifest says. */
export function damaged(message: string, cause?: unknown): IpgError {
  return new IpgError('BACKUP_DAMAGED', message, { hint: 'use another backup, or another copy of this one', cause });
}

async function draftOf(folder: string): Promise<string> {
  try {
    // beside the folder, so that renaming it is one step
    return await mkdtemp(join(dirname(folder), `.${basename(folder)}.partial-`));
  } catch (cause) {
    throw new IpgError('FOLDER_UNUSABLE', `nothing can be written into ${dirname(folder)}`, {
      hint: 'name a folder below one that is there and yours',
      exitCode: 2,
      cause,
    });
  }
}

async function dumpIn(folder: string): Promise<Manifest['dump']> {
  const path = join(folder, DUMP_FILE);
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return { file: DUMP_FILE, bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}

async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, MANIFEST);
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    const message = (await isThere(path))
      ? `${path} is not JSON`
      : `${folder} is no backup: there is no ${MANIFEST} in it`;
    throw new IpgError('NOT_A_BACKUP', message, {
      hint: 'name a folder that `ipg db backup` has written',
      exitCode: 2,
      cause,
    });
  }
  if (isManifest(value)) return value;
  throw damaged(`${path} does not say what a manifest has to say`);
}

/** Of a newer format nothing is known but that it has a number. */
function isManifest(value: unknown): value is Manifest {
  const manifest = value as Partial<Manifest> | null;
  if (!Number.isSafeInteger(manifest?.format)) return false;
  if ((manifest?.format ?? 0) > FORMAT) return true;
  const texts = [manifest?.program, manifest?.neo4j, manifest?.created, manifest?.digest, manifest?.dump?.sha256];
  const numbers = [manifest?.nodes?.total, manifest?.relationships?.total, manifest?.dump?.bytes];
  return texts.every((text) => typeof text === 'string') && numbers.every((number) => Number.isSafeInteger(number));
}

function isNewer(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) > 0;
}

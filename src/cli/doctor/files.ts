import { constants } from 'node:fs';
import { access, readdir, stat, statfs } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isLocked } from '../../neo4j/server/lock.js';
import { isThere } from '../../neo4j/server/private-files.js';
import { layoutOf, type ManagedServerSettings } from '../../neo4j/server/settings.js';
import { isUnfinished } from '../backup-folder.js';
import { bytesInWords, type Check, ok, problem, warning } from './check.js';

/** Below this a start or a write may fail; a disk that is full stops the database until a restart. */
const DISK_PROBLEM = 300e6;
/** The download, Maven's own copy of it, and what it is unpacked to. */
const DOWNLOAD_BYTES = 400e6;
const DISK_WARNING = 1e9;

/** Whether the home is private and can be written. */
export async function checkHome({ home }: ManagedServerSettings): Promise<Check> {
  const { home: folder, passwordFile, storeFolder } = await layoutOf(home);
  const existing = await nearestFolder(folder);
  if (!(await isWritable(existing))) {
    return problem('home', `${existing} cannot be written`, 'make it yours, or choose another folder with IPG_HOME');
  }
  if (existing !== folder) return ok('home', `${folder}, made by the first start`);
  for (const [path, mode] of [
    [folder, 0o700],
    [passwordFile, 0o600],
  ] as const) {
    const fault = await openness(path, mode);
    if (fault !== null) return problem('home', fault, `chmod ${mode.toString(8)} ${path}`);
  }
  if ((await isThere(storeFolder)) && !(await isThere(passwordFile))) {
    const remedy = 'put the password back into that file, or move the folder away to begin with an empty database';
    return problem('home', `${passwordFile} is gone, and the database knows its password alone`, remedy);
  }
  return ok('home', folder);
}

/** Whether there is room for the database, and for the download if that is still to come. */
export async function checkDisk({ home, jars }: ManagedServerSettings): Promise<Check> {
  const { bavail, bsize } = await statfs(await nearestFolder(home));
  const free = bavail * bsize;
  const needed = DISK_PROBLEM + ((await isThere(jars)) ? 0 : DOWNLOAD_BYTES);
  const words = `${bytesInWords(free)} free`;
  const remedy = 'make room, or choose a folder on another disk with IPG_HOME';
  if (free < needed) return problem('disk', `${words}, and ${bytesInWords(needed)} are needed`, remedy);
  return free < DISK_WARNING ? warning('disk', words, remedy) : ok('disk', words);
}

/** Locks that nobody holds any more. */
export async function checkLocks({ home, jars }: ManagedServerSettings): Promise<Check> {
  const { lockFile, restoreLock } = await layoutOf(home);
  const held: string[] = [];
  for (const lock of [lockFile, restoreLock, `${jars}.lock`]) {
    if (!(await isThere(lock))) continue;
    if (!(await isLocked(lock))) {
      return warning('locks', `${lock} is of a program that was killed`, 'nothing: the next program takes it over');
    }
    held.push(basename(lock));
  }
  return ok('locks', held.length === 0 ? 'none' : `${held.join(', ')}: another program is at work`);
}

/** What an interrupted download, backup or restore has left. */
export async function checkLeftovers({ home, jars }: ManagedServerSettings): Promise<Check> {
  const { restoreFolder, restoreLock } = await layoutOf(home);
  const downloads = await namesIn(dirname(jars), (name) => name.startsWith(`${basename(jars)}.partial-`));
  const backups = await namesIn(resolve('.'), isUnfinished);
  if (backups[0]) return warning('leftovers', `${backups[0]} is of a backup that was not finished`, 'remove it');
  if ((await isThere(restoreFolder)) && !(await isLocked(restoreLock))) {
    const remedy = 'start the database anew (`ipg db stop`, `ipg db start`), or restore again: both put it in order';
    return warning('leftovers', `${restoreFolder} is of a restore that was not finished`, remedy);
  }
  if (downloads[0] && !(await isLocked(`${jars}.lock`))) {
    const remedy = 'remove it; the next download does so, too';
    return warning('leftovers', `${downloads[0]} is of a download that was not finished`, remedy);
  }
  return ok('leftovers', 'none');
}

async function namesIn(folder: string, isMeant: (name: string) => boolean): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter(isMeant).map((name) => join(folder, name));
}

/** The folder itself, or the nearest above it that is there. */
async function nearestFolder(folder: string): Promise<string> {
  if (await isThere(folder)) return folder;
  return dirname(folder) === folder ? folder : nearestFolder(dirname(folder));
}

function isWritable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** Who else may get at a file; null if nobody, or if there is none. Windows has no such modes. */
async function openness(path: string, right: number): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  if (found === null || process.platform === 'win32') return null;
  const mode = found.mode & 0o777;
  if ((mode & ~right) === 0) return null;
  return `${path} is open to others: its mode is ${mode.toString(8)}, right: ${right.toString(8)}`;
}

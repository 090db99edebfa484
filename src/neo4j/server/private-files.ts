import { access, chmod, mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import { IpgError } from '../../errors/error.js';
import { type Layout, layoutOf } from './settings.js';

/** Creates a home (0700) with the folders that must be there before Neo4j runs. Safe to repeat. Throws HOME_FOREIGN for a folder that holds other things. */
export async function createHome(folder: string): Promise<Layout> {
  await assertOwn(folder);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
    const layout = await layoutOf(folder);
    for (const inner of [layout.confFolder, layout.logFolder, layout.runFolder]) {
      await mkdir(inner, { recursive: true, mode: 0o700 });
    }
    return layout;
  } catch (cause) {
    throw new IpgError('HOME_UNUSABLE', `The database folder ${folder} cannot be created or made private`, {
      hint: 'choose a folder of your own with room on its disk',
      cause,
    });
  }
}

/** A home is closed to others, and things in it are removed: neither may happen to a folder that was there for something else. */
async function assertOwn(folder: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  if (names.length === 0 || (names.includes('conf') && names.includes('run'))) return;
  throw new IpgError('HOME_FOREIGN', `the folder ${folder} holds other things, and no database of this program`, {
    hint: 'let IPG_HOME name a folder that is new or empty',
    exitCode: 2,
  });
}

/** Writes a file that only its owner can read (0600). It has the old content or the new one, also after a crash. */
export async function writePrivately(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.draft`;
  const file = await open(draft, 'w', 0o600);
  try {
    // A draft left by a killed program keeps its old mode when it is opened again.
    await file.chmod(0o600);
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}

/** The file's text, or null where there is no such file. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Whether there is a file or a folder of that name. */
export async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

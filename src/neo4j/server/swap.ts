import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isThere } from './private-files.js';
import { type Layout, NEO4J_DATABASE } from './settings.js';

/*
 * A store is two folders, and two renames are not one: the program may be killed in between. So what was begun is always finished in the
 * direction in which it was begun, and each step tells from the folders alone whether it was done. `old` in the restore folder holds the old
 * store while and after the new one takes its place; `back` is its name once the way back was begun.
 */
const PARTS = ['databases', 'transactions'];

/** Whether a restored store has begun to take the place of the graph's, or the old one to come back. */
export async function isSwapBegun({ restoreFolder }: Layout): Promise<boolean> {
  return (await isThere(join(restoreFolder, 'old'))) || (await isThere(join(restoreFolder, 'back')));
}

/** Puts the store that was loaded in the restore folder into the home and keeps the old one. The server must not run. */
export async function swapStores(layout: Layout): Promise<void> {
  await mkdir(join(layout.restoreFolder, 'old'), { recursive: true, mode: 0o700 });
  await finishSwap(layout);
}

/** Finishes what was begun, in its direction; does nothing if nothing was. The server must not run. */
export async function finishSwap(layout: Layout): Promise<void> {
  if (await isThere(join(layout.restoreFolder, 'back'))) return moveBack(layout);
  if (!(await isThere(join(layout.restoreFolder, 'old')))) return;
  for (const part of PARTS) {
    const fresh = join(layout.restoreFolder, 'data', part, NEO4J_DATABASE);
    const live = liveFolder(layout, part);
    const kept = join(layout.restoreFolder, 'old', part);
    if (!(await isThere(fresh))) continue;
    await mkdir(dirname(live), { recursive: true });
    // an empty folder stands for none: Neo4j takes both for a database to be created
    if (await isThere(live)) await rename(live, kept);
    else await mkdir(kept, { recursive: true });
    await rename(fresh, live);
  }
}

/** Puts the old store back. The server must not run. */
export async function swapBack(layout: Layout): Promise<void> {
  const kept = join(layout.restoreFolder, 'old');
  if (await isThere(kept)) await rename(kept, join(layout.restoreFolder, 'back'));
  await moveBack(layout);
}

async function moveBack(layout: Layout): Promise<void> {
  for (const part of PARTS) {
    const kept = join(layout.restoreFolder, 'back', part);
    if (!(await isThere(kept))) continue;
    await rm(liveFolder(layout, part), { recursive: true, force: true });
    await rename(kept, liveFolder(layout, part));
  }
}

function liveFolder({ dataFolder }: Layout, part: string): string {
  return join(dataFolder, part, NEO4J_DATABASE);
}

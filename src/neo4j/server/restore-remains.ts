import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isLocked } from './lock.js';
import { isThere } from './private-files.js';
import { findProcess, terminate } from './process.js';
import { type Layout, layoutOf } from './settings.js';
import { finishSwap, isSwapBegun } from './swap.js';

/** It holds a copy of the graph, and nobody waits for it. */
const STOP_LIMIT_MS = 5000;

/**
 * Puts in order what a restore that was killed has left, before a server is started. True: a store has taken the place of another, which is
 * still kept; to be removed when the server answers.
 */
export async function healRestore(layout: Layout): Promise<boolean> {
  if (await isSwapBegun(layout)) {
    await finishSwap(layout);
    return true;
  }
  // a restore that lives has loaded its backup there, and needs it
  if (!(await isLocked(layout.restoreLock))) await removeRemains(layout);
  return false;
}

/** Removes the restore folder, and before it the server that may run in it. Nothing in it may be needed any more. */
export async function removeRemains(layout: Layout): Promise<void> {
  if (!(await isThere(layout.restoreFolder))) return;
  const inner = await layoutOf(layout.restoreFolder);
  const record = await findProcess(inner);
  if (record) await terminate(inner, record.pid, STOP_LIMIT_MS);
  // half removed, an old store must not be taken for one that is to come back
  const old = join(layout.restoreFolder, 'old');
  if (await isThere(old)) await rename(old, join(layout.restoreFolder, `done-${process.pid}-${Date.now()}`));
  await rm(layout.restoreFolder, { recursive: true, force: true });
}

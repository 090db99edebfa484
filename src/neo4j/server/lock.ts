import { setTimeout as sleep } from 'node:timers/promises';
import { check, lock } from 'proper-lockfile';

/** After this long without a sign of life the holder is taken to have been killed. */
const STALE_MS = 5000;
const RETRY_MS = 250;

/**
 * Does the work while no other program holds the lock; waits as long as another lives and holds it, and
 * says so every second with the seconds so far.
 * A holder whose event loop stalls may lose the lock without knowing. That is accepted: whoever comes
 * next finds the server's process, and Neo4j never opens a store that another process has open.
 */
export async function withLock<T>(
  lockFile: string,
  onWait: (seconds: number) => void,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const release = await acquire(lockFile, onWait, signal);
  try {
    return await work();
  } finally {
    // Fails only if the lock is no longer ours, and then there is nothing to release.
    await release().catch(() => undefined);
  }
}

/** Whether a program that lives holds the lock. The file of a holder that was killed does not count. */
export async function isLocked(lockFile: string): Promise<boolean> {
  return check(lockFile, { lockfilePath: lockFile, realpath: false, stale: STALE_MS });
}

async function acquire(lockFile: string, onWait: (seconds: number) => void, signal: AbortSignal | undefined) {
  for (let waited = 0; ; waited += RETRY_MS) {
    signal?.throwIfAborted();
    try {
      return await lock(lockFile, {
        lockfilePath: lockFile,
        realpath: false,
        stale: STALE_MS,
        update: 1000,
        // The library's default throws outside every try block, which would end the program.
        onCompromised: () => undefined,
      });
    } catch (error) {
      if (!isHeldByAnother(error)) throw error;
    }
    if (waited % 1000 === 0) onWait(waited / 1000);
    await sleep(RETRY_MS, undefined, { signal });
  }
}

function isHeldByAnother(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ELOCKED';
}

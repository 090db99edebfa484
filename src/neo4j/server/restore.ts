import { IpgError } from '../../errors/error.js';
import { loadStore } from './dump.js';
import { ensureJars } from './jars.js';
import { findJava, type Java } from './java.js';
import { withLock } from './lock.js';
import { ensureServer, type HeldServer, holdServer, stopServer } from './managed-server.js';
import { preparePassword } from './password.js';
import { freePort } from './ports.js';
import { createHome } from './private-files.js';
import { removeRemains } from './restore-remains.js';
import type { Layout, ManagedServerSettings, Progress, RunningServer } from './settings.js';
import { finishSwap, isSwapBegun, swapBack, swapStores } from './swap.js';

/** What a restore works with, and whom it tells. */
export interface RestoreOptions {
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** Looks at the restored graph on a server of its own; throws if it is not what it should be. */
  readonly verify: (server: RunningServer) => Promise<void>;
}

/**
 * Puts the dump in the folder in the place of the graph. It is loaded and verified on a server of its own, while the present one goes on; only
 * then the stores change places, and the server runs again if it ran. Whatever fails, and whenever the program is killed, the graph is the old one or
 * the restored one, whole. True: the server runs.
 */
export async function restoreDump(
  settings: ManagedServerSettings,
  folder: string,
  options: RestoreOptions,
): Promise<boolean> {
  const { progress, signal } = options;
  const layout = await createHome(settings.home);
  const java = await findJava(settings.javaHome);
  await ensureJars(settings.jars, java, progress, signal);
  const waiting = (seconds: number) => progress(`waiting for another program, which restores a backup (${seconds} s)`);
  return withLock(layout.restoreLock, waiting, signal, async () => {
    await holdServer(settings, progress, signal, (held) => settle(layout, held));
    try {
      await loadAndVerify(layout, { java, settings, folder }, options);
      return await holdServer(settings, progress, signal, (held) =>
        replace({ layout, java, settings }, held, progress),
      );
    } finally {
      if (!(await isSwapBegun(layout))) await removeRemains(layout);
    }
  });
}

/** Clears away what an earlier restore has left. */
async function settle(layout: Layout, held: HeldServer): Promise<void> {
  // a server that runs was started on what is there, so nothing is left to be moved
  if (!(await held.isRunning())) await finishSwap(layout);
  await removeRemains(layout);
}

async function loadAndVerify(
  layout: Layout,
  { java, settings, folder }: { java: Java; settings: ManagedServerSettings; folder: string },
  { progress, signal, verify }: RestoreOptions,
): Promise<void> {
  const inner = await createHome(layout.restoreFolder);
  const own = { ...settings, home: inner.home, boltPort: await freePort(), httpPort: await freePort() };
  await preparePassword(inner, java, settings.jars);
  progress('loading the backup');
  await loadStore({ java, jars: settings.jars, layout: inner }, folder, signal);
  try {
    const { server } = await ensureServer(own, progress, signal);
    await verify(server);
  } finally {
    await stopServer(own);
  }
}

/** From here on nothing is interrupted: it is a matter of seconds, and the server has to come back. */
async function replace(
  { layout, java, settings }: { layout: Layout; java: Java; settings: ManagedServerSettings },
  held: HeldServer,
  progress: Progress,
): Promise<boolean> {
  await preparePassword(layout, java, settings.jars);
  progress('stopping Neo4j');
  const ran = await held.stop();
  try {
    await swapStores(layout);
    if (ran) await held.start();
  } catch (cause) {
    await held.stop();
    await swapBack(layout);
    if (ran) await held.start();
    await removeRemains(layout);
    throw new IpgError(
      'RESTORE_FAILED',
      `the restored database could not be put in place: ${cause instanceof Error ? cause.message : cause}`,
      { hint: 'the graph is the old one again', cause },
    );
  }
  await removeRemains(layout);
  return ran;
}

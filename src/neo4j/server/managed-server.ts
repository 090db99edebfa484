import { IpgError } from '../../errors/error.js';
import { writeConfiguration } from './configuration.js';
import { probe, refusesLoadCsv } from './connection.js';
import { ensureJars } from './jars.js';
import { findJava, type Java } from './java.js';
import { launch } from './launch.js';
import { withLock } from './lock.js';
import { type LogMark, markLogs, reasonSince } from './log-reason.js';
import { lost, preparePassword, readPassword } from './password.js';
import { assertPortsFree } from './ports.js';
import { createHome } from './private-files.js';
import { findProcess, terminate } from './process.js';
import { type Outcome, waitForServer } from './readiness.js';
import { removeRecord, writeRecord } from './record.js';
import { healRestore, removeRemains } from './restore-remains.js';
import { type Layout, layoutOf, type ManagedServerSettings, type Progress, type RunningServer } from './settings.js';
import { endsInTornWrite, keepTransactionLogs } from './torn-log.js';

const START_LIMIT_MS = 90_000;
/** For a server that should be up already: longer than a pause of a busy machine, shorter than a person's patience. */
const SILENCE_LIMIT_MS = 20_000;
const STOP_LIMIT_MS = 30_000;
/** A server that never answered has nothing to finish. */
const FAILED_START_LIMIT_MS = 5000;

/** The server of this home if it runs and answers, else null. Changes nothing. */
export async function findServer(settings: ManagedServerSettings): Promise<RunningServer | null> {
  const layout = await layoutOf(settings.home);
  const record = await findProcess(layout);
  const password = record && (await readPassword(layout));
  return record && password ? probe(layout, record, password) : null;
}

/**
 * Finds the server of this home or starts it, whatever state an earlier crash left behind. Of several
 * programs that call this at once, one starts it and the others find it. The ports of a server that
 * runs win over the requested ones. After the signal nothing that was started here is left running.
 */
export async function ensureServer(
  settings: ManagedServerSettings,
  progress: Progress,
  signal?: AbortSignal,
): Promise<{ server: RunningServer; startedHere: boolean }> {
  try {
    signal?.throwIfAborted();
    const layout = await createHome(settings.home);
    const running = await findServer(settings);
    if (running) return { server: await assertClosed(layout, running), startedHere: false };
    const waiting = (seconds: number) =>
      progress(`waiting for another program, which is starting or stopping Neo4j (${seconds} s)`);
    return await withLock(layout.lockFile, waiting, signal, async () => {
      const adopted = await adopt(layout, progress, signal);
      if (adopted) return { server: await assertClosed(layout, adopted), startedHere: false };
      return { server: await start(layout, settings, progress, signal), startedHere: true };
    });
  } catch (cause) {
    if (!signal?.aborted) throw cause;
    throw new IpgError('INTERRUPTED', 'Starting Neo4j was interrupted', { exitCode: 130, cause });
  }
}

/** Stops the server of this home, whoever started it. False: none was running. */
export async function stopServer(settings: ManagedServerSettings): Promise<boolean> {
  if (!(await findProcess(await layoutOf(settings.home)))) return false;
  const layout = await createHome(settings.home);
  const silent = () => undefined;
  return withLock(layout.lockFile, silent, undefined, async () => {
    const record = await findProcess(layout);
    if (record) await discard(layout, record, STOP_LIMIT_MS);
    return record !== null;
  });
}

/** The server of a home, to the one program that may start and stop it meanwhile. */
export interface HeldServer {
  isRunning(): Promise<boolean>;
  /** False: it was not running. */
  stop(): Promise<boolean>;
  /** Starts it, on the ports that it had if it was stopped here. */
  start(): Promise<RunningServer>;
}

/** Does work for which the server must stand still, or must not be started by anybody else. The signal ends the waiting for it, not the work. */
export async function holdServer<T>(
  settings: ManagedServerSettings,
  progress: Progress,
  signal: AbortSignal,
  work: (held: HeldServer) => Promise<T>,
): Promise<T> {
  const layout = await createHome(settings.home);
  let ports = settings;
  const waiting = (seconds: number) =>
    progress(`waiting for another program, which is starting or stopping Neo4j (${seconds} s)`);
  return withLock(layout.lockFile, waiting, signal, () =>
    work({
      isRunning: async () => (await findProcess(layout)) !== null,
      stop: async () => {
        const record = await findProcess(layout);
        if (record) await discard(layout, record, STOP_LIMIT_MS);
        if (record) ports = { ...settings, boltPort: record.boltPort, httpPort: record.httpPort };
        return record !== null;
      },
      start: () => start(layout, ports, progress, undefined),
    }),
  );
}

/**
 * Takes over the process that another program started and did not see through, or whose record is lost.
 * One that stays silent (a full disk, for instance, stops all reads until a restart) is ended. Null: start one.
 */
async function adopt(layout: Layout, progress: Progress, signal?: AbortSignal): Promise<RunningServer | null> {
  const record = await findProcess(layout);
  if (!record) return null;
  const password = (await readPassword(layout)) ?? lost(layout);
  const age = Date.now() - Date.parse(record.startedAt);
  const limitMs = Math.max(START_LIMIT_MS - age, SILENCE_LIMIT_MS);
  const outcome = await waitForServer({ layout, record, password, limitMs }, progress, signal);
  if (outcome.state === 'ready') {
    await writeRecord(layout, record);
    return outcome.server;
  }
  if (outcome.state === 'silent') {
    progress('stopping Neo4j, which runs but does not answer');
    await discard(layout, record, STOP_LIMIT_MS);
  }
  return null;
}

async function start(
  layout: Layout,
  settings: ManagedServerSettings,
  progress: Progress,
  signal: AbortSignal | undefined,
): Promise<RunningServer> {
  await removeRecord(layout);
  await assertPortsFree(settings);
  const java = await findJava(settings.javaHome);
  await ensureJars(settings.jars, java, progress, signal);
  const isRestored = await healRestore(layout);
  await writeConfiguration(layout, settings);
  const password = await preparePassword(layout, java, settings.jars);
  signal?.throwIfAborted();
  const server = await launchHealed(
    { layout, settings, java, password, mark: await markLogs(layout) },
    progress,
    signal,
  );
  if (isRestored) await removeRemains(layout);
  return server;
}

/** Starts the server, and once more without the write that a full disk tore, if that is why it does not start. */
async function launchHealed(
  launch: Launch,
  progress: Progress,
  signal: AbortSignal | undefined,
): Promise<RunningServer> {
  const { layout, settings, mark } = launch;
  try {
    return await launchAndWait(launch, progress, signal);
  } catch (error) {
    if (!(await endsInTornWrite(layout, mark))) throw error;
    progress(
      `the disk was full: cutting off the write that it tore, after a copy to ${await keepTransactionLogs(layout)}`,
    );
    await writeConfiguration(layout, settings, { cutTornWrite: true });
    return launchAndWait({ ...launch, mark: await markLogs(layout) }, progress, signal);
  }
}

interface Launch {
  readonly layout: Layout;
  readonly settings: ManagedServerSettings;
  readonly java: Java;
  readonly password: string;
  /** The end of the logs before the start. */
  readonly mark: LogMark;
}

async function launchAndWait(
  { layout, settings, java, password, mark }: Launch,
  progress: Progress,
  signal: AbortSignal | undefined,
): Promise<RunningServer> {
  progress('starting Neo4j');
  const record = await launch(layout, settings, java);
  try {
    await writeRecord(layout, record);
    const isHopeless = () => endsInTornWrite(layout, mark);
    const wait = { layout, record, password, limitMs: START_LIMIT_MS, isHopeless };
    const server = await readyOrReason(layout, mark, await waitForServer(wait, progress, signal));
    return await assertClosed(layout, server);
  } catch (error) {
    await discard(layout, record, FAILED_START_LIMIT_MS);
    throw error;
  }
}

async function readyOrReason(layout: Layout, mark: LogMark, outcome: Outcome): Promise<RunningServer> {
  if (outcome.state === 'ready') return outcome.server;
  const { reason, file } = await reasonSince(layout, mark);
  const what = outcome.state === 'ended' ? 'Neo4j did not start' : `Neo4j did not answer in ${START_LIMIT_MS / 1000} s`;
  throw new IpgError('START_FAILED', `${what}: ${reason}`, { hint: `its log is ${file}`, exitCode: 3 });
}

/** A server that lets queries read files or call addresses is not left running. */
async function assertClosed(layout: Layout, server: RunningServer): Promise<RunningServer> {
  if (await refusesLoadCsv(layout, server)) return server;
  await discard(layout, server, STOP_LIMIT_MS);
  throw new IpgError('LOAD_CSV_OPEN', 'Neo4j let a query read a file or call an address, and was stopped', {
    hint: `Neo4j in ${layout.home} is perhaps not the release that this program was made for; please report it`,
  });
}

async function discard(layout: Layout, server: { pid: number }, patienceMs: number): Promise<void> {
  await terminate(layout, server.pid, patienceMs);
  await removeRecord(layout);
}

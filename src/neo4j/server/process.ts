import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { IpgError } from '../../errors/error.js';
import { runCommand } from './command.js';
import { readRecord, type ServerRecord } from './record.js';
import { type Layout, NEO4J_VERSION } from './settings.js';

const MAIN_CLASS = 'org.neo4j.server.CommunityEntryPoint';

/** The arguments that tell Neo4j its home, and tell us whose a process is. */
export function homeArguments(layout: Layout): string[] {
  return [MAIN_CLASS, `--home-dir=${layout.home}`, `--config-dir=${layout.confFolder}`];
}

/** System properties without meaning to Neo4j: the process carries its ports, so a lost record loses nothing. */
export function portArguments(ports: { boltPort: number; httpPort: number }): string[] {
  return [`-Dipg.boltPort=${ports.boltPort}`, `-Dipg.httpPort=${ports.httpPort}`];
}

/**
 * The live server process of this home, found by its record or, if the record is missing or stale, among
 * all processes. The list of processes knows also a server that is still starting and answers no query yet,
 * as after a kill -9 of the program that began to start it.
 */
export async function findProcess(layout: Layout): Promise<ServerRecord | null> {
  const record = await readRecord(layout);
  if (record && (await isServerOf(layout, record.pid))) return record;
  for (const { pid, command } of await listProcesses()) {
    const boltPort = numberAfter(command, '-Dipg.boltPort=');
    const httpPort = numberAfter(command, '-Dipg.httpPort=');
    if (!belongsTo(layout, command) || !boltPort || !httpPort) continue;
    return { pid, boltPort, httpPort, version: NEO4J_VERSION, startedAt: new Date().toISOString() };
  }
  return null;
}

/** Whether the process lives and its command line names this home. Numbers of ended processes are used again. */
export async function isServerOf(layout: Layout, pid: number): Promise<boolean> {
  const command = await commandOf(pid);
  return command !== null && belongsTo(layout, command);
}

/** Ends the server of this home: asks, waits, then kills. Does nothing to a process of another kind. */
export async function terminate(layout: Layout, pid: number, patienceMs: number): Promise<void> {
  if (await hasEnded(layout, pid, 'SIGTERM', patienceMs)) return;
  if (await hasEnded(layout, pid, 'SIGKILL', 5000)) return;
  throw new IpgError('STOP_FAILED', `Neo4j, process ${pid} of ${layout.home}, does not end`, {
    hint: 'end it as the user who started it',
  });
}

async function hasEnded(layout: Layout, pid: number, signal: NodeJS.Signals, patienceMs: number): Promise<boolean> {
  if (!(await isServerOf(layout, pid))) return true;
  try {
    process.kill(pid, signal);
  } catch {
    // It ended in between, or is another user's: the wait tells.
  }
  const deadline = Date.now() + patienceMs;
  while (await isServerOf(layout, pid)) {
    if (Date.now() > deadline) return false;
    await sleep(100);
  }
  await untilGone(pid);
  return true;
}

/**
 * A process that ends loses its command line first and its files and ports last. The wait is short, because
 * the number can be in use again by then.
 */
async function untilGone(pid: number): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    const state = await stateOf(pid);
    if (state === null || state.startsWith('Z')) return;
    await sleep(100);
  }
}

function belongsTo(layout: Layout, command: string): boolean {
  return command.includes(homeArguments(layout).join(' '));
}

function numberAfter(command: string, prefix: string): number | undefined {
  const start = command.indexOf(prefix);
  return start < 0 ? undefined : Number.parseInt(command.slice(start + prefix.length), 10);
}

/** Linux is read from /proc, because small container images have no `ps`. */
async function commandOf(pid: number): Promise<string | null> {
  if (process.platform === 'linux') {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
    return command?.replaceAll('\0', ' ') ?? null;
  }
  const listed = await runCommand('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
  return listed?.output.trim() || null;
}

/** The letter that the system gives to what the process does; Z, a zombie, has nothing left but its number. */
async function stateOf(pid: number): Promise<string | null> {
  if (process.platform === 'linux') {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
    return stat?.slice(stat.lastIndexOf(')') + 2) ?? null;
  }
  const listed = await runCommand('ps', ['-o', 'state=', '-p', String(pid)]);
  return listed?.output.trim() || null;
}

async function listProcesses(): Promise<{ pid: number; command: string }[]> {
  if (process.platform !== 'linux') {
    const listed = await runCommand('ps', ['-axww', '-o', 'pid=,command=']);
    return (listed?.output ?? '').split('\n').flatMap((line) => {
      const [, pid, command] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
      return pid && command ? [{ pid: Number(pid), command }] : [];
    });
  }
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const commands = await Promise.all(pids.map(commandOf));
  return pids.map((pid, index) => ({ pid, command: commands[index] ?? '' }));
}

import { setTimeout as sleep } from 'node:timers/promises';
import { probe } from './connection.js';
import { isServerOf } from './process.js';
import { reportWhile } from './progress.js';
import type { ServerRecord } from './record.js';
import type { Layout, Progress, RunningServer } from './settings.js';

/** What became of a server that was waited for: it answers, its process has ended, or it lives and is silent. */
export type Outcome = { state: 'ready'; server: RunningServer } | { state: 'ended' } | { state: 'silent' };

/** What is waited for, and for how long. */
export interface Wait {
  layout: Layout;
  record: ServerRecord;
  password: string;
  limitMs: number;
  /** Whether waiting is of no use any more. */
  isHopeless?: () => Promise<boolean>;
}

/** Waits until the server answers, or will not. Rejects when the signal says stop, and on a wrong password. */
export async function waitForServer(wait: Wait, progress: Progress, signal?: AbortSignal): Promise<Outcome> {
  return reportWhile(progress, 'waiting for Neo4j', outcomeOf(wait, signal));
}

async function outcomeOf(wait: Wait, signal: AbortSignal | undefined): Promise<Outcome> {
  const deadline = Date.now() + wait.limitMs;
  while (true) {
    signal?.throwIfAborted();
    if (!(await isServerOf(wait.layout, wait.record.pid))) return { state: 'ended' };
    const server = await probe(wait.layout, wait.record, wait.password);
    if (server) return { state: 'ready', server };
    if (Date.now() > deadline || (await wait.isHopeless?.())) return { state: 'silent' };
    await sleep(250, undefined, { signal });
  }
}

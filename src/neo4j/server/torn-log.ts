import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type LogMark, textSince } from './log-reason.js';
import type { Layout } from './settings.js';

const UNREADABLE =
  /Failure to read transaction log file number (\d+)\. Unreadable bytes are encountered after last readable position/g;

/**
 * Whether a database did not start because the last of its transaction logs ends in something unreadable. A disk that fills in the middle of a
 * write leaves that behind; the write was never acknowledged. Something unreadable in an earlier log is damage of another kind.
 */
export async function endsInTornWrite(layout: Layout, mark: LogMark): Promise<boolean> {
  const log = await textSince(layout.debugFile, mark.debug);
  // a start that cuts the write off warns of it as well, and goes on
  if (!log.includes('recovery not possible')) return false;
  const unreadable = [...log.matchAll(UNREADABLE)].map(([, number]) => Number(number));
  if (unreadable.length === 0) return false;
  const last = await lastLogs(layout);
  return unreadable.every((number) => last.includes(number));
}

/** Copies the transaction logs as they are, before Neo4j cuts the torn write off; gives the folder of the copy. */
export async function keepTransactionLogs(layout: Layout): Promise<string> {
  const copy = `${layout.transactionFolder}-torn-${new Date().toISOString().replaceAll(':', '')}`;
  await cp(layout.transactionFolder, copy, { recursive: true });
  return copy;
}

/** The number of the last log of each database. */
async function lastLogs(layout: Layout): Promise<number[]> {
  const databases = await readdir(layout.transactionFolder).catch(() => []);
  return Promise.all(
    databases.map(async (database) => {
      const files = await readdir(join(layout.transactionFolder, database)).catch(() => []);
      return Math.max(-1, ...files.map((file) => Number(/^neostore\.transaction\.db\.(\d+)$/.exec(file)?.[1] ?? -1)));
    }),
  );
}

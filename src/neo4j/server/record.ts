import { rm } from 'node:fs/promises';
import { readIfThere, writePrivately } from './private-files.js';
import type { Layout } from './settings.js';

/** What home/run/server.json says of the server that was started last. It may be stale: the process decides. */
export interface ServerRecord {
  pid: number;
  boltPort: number;
  httpPort: number;
  version: string;
  /** ISO 8601 */
  startedAt: string;
}

/** The record, or null where there is none that can be read. */
export async function readRecord(layout: Layout): Promise<ServerRecord | null> {
  const text = await readIfThere(layout.recordFile);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** Replaces the record. */
export async function writeRecord(layout: Layout, record: ServerRecord): Promise<void> {
  await writePrivately(layout.recordFile, `${JSON.stringify(record, null, 2)}\n`);
}

/** Removes the record, if there is one. */
export async function removeRecord(layout: Layout): Promise<void> {
  await rm(layout.recordFile, { force: true });
}

function isRecord(value: unknown): value is ServerRecord {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Record<string, unknown>;
  return (
    ['pid', 'boltPort', 'httpPort'].every((key) => Number.isSafeInteger(record[key])) &&
    ['version', 'startedAt'].every((key) => typeof record[key] === 'string')
  );
}

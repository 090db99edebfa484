import { readFile, stat } from 'node:fs/promises';
import type { Layout } from './settings.js';

/** How long the logs were at a moment, so that what came later can be told from what was there. */
export interface LogMark {
  log: number;
  console: number;
}

/** Marks the present end of the logs. */
export async function markLogs(layout: Layout): Promise<LogMark> {
  return { log: await sizeOf(layout.logFile), console: await sizeOf(layout.consoleFile) };
}

/** Why the server that was started at the mark did not come up, in its own words, and the file that says it all. */
export async function reasonSince(layout: Layout, mark: LogMark): Promise<{ reason: string; file: string }> {
  const log = await textSince(layout.logFile, mark.log);
  const fromConsole = reasonIn(await textSince(layout.consoleFile, mark.console));
  return {
    reason: fromConsole ?? reasonIn(log) ?? 'its log gives no reason',
    file: fromConsole === undefined && log !== '' ? layout.logFile : layout.consoleFile,
  };
}

/** The innermost cause of the last failure in a Java log; undefined where there is no failure in it. */
function reasonIn(log: string): string | undefined {
  const lines = log.split('\n');
  const line =
    lines.findLast((candidate) => candidate.startsWith('Caused by: ')) ??
    lines.findLast((candidate) => /^(Exception in thread|Error|Terminating due to)|^\S+ \S+ ERROR /.test(candidate));
  return line
    ?.replace(/^Caused by: |^Exception in thread "[^"]*" |^\S+ \S+ ERROR +/, '')
    .replace(/^(?:[\w$]+\.)+[\w$]+: /, '')
    .slice(0, 300);
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0;
}

/** A log that is shorter than it was has been rotated: all of it is new. */
async function textSince(path: string, mark: number): Promise<string> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  return bytes.subarray(bytes.length < mark ? 0 : mark).toString('utf8');
}

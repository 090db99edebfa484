import { readFile, stat } from 'node:fs/promises';
import type { Layout } from './settings.js';

/** How long the logs were at a moment, so that what came later can be told from what was there. */
export interface LogMark {
  log: number;
  console: number;
  debug: number;
}

/** Marks the present end of the logs. */
export async function markLogs(layout: Layout): Promise<LogMark> {
  const { logFile, consoleFile, debugFile } = layout;
  return { log: await sizeOf(logFile), console: await sizeOf(consoleFile), debug: await sizeOf(debugFile) };
}

/** Why the server that was started at the mark did not come up, in its own words, and the file that says it all. */
export async function reasonSince(layout: Layout, mark: LogMark): Promise<{ reason: string; file: string }> {
  const sources = [
    [layout.consoleFile, mark.console],
    [layout.logFile, mark.log],
    [layout.debugFile, mark.debug],
  ] as const;
  for (const [file, since] of sources) {
    const reason = reasonIn(await textSince(file, since));
    if (reason !== undefined) return { reason, file };
  }
  return { reason: 'its log gives no reason', file: layout.logFile };
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

/** What was written to a log since its length was taken. One that is shorter than it was has been rotated: all of it is new. */
export async function textSince(path: string, mark: number): Promise<string> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  return bytes.subarray(bytes.length < mark ? 0 : mark).toString('utf8');
}

import { join } from 'node:path';
import { runCommand } from './command.js';
import { neo4jEnvironment } from './environment.js';
import type { Java } from './java.js';
import type { Layout } from './settings.js';

/** With what Neo4j's own administration program is run, and on which home. */
export interface AdminTool {
  readonly java: Java;
  readonly jars: string;
  readonly layout: Layout;
}

/** Runs it to its end and tells whether it did its work, or why not in its own last words. Rejects when the signal stops it. */
export async function runAdminTool(
  { java, jars, layout }: AdminTool,
  args: readonly string[],
  signal?: AbortSignal,
): Promise<{ done: boolean; reason: string }> {
  const command = ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', ...args];
  const result = await runCommand(java.executable, command, { env: neo4jEnvironment(layout), signal }).catch(
    (error) => {
      signal?.throwIfAborted();
      throw error;
    },
  );
  // Ctrl-C in a terminal reaches the tool, too, and then it is not the tool that has failed
  signal?.throwIfAborted();
  if (!result) return { done: false, reason: `${java.executable} cannot be run` };
  return { done: result.exitCode === 0, reason: lastWords(result.output) };
}

/** What it said last, its progress and its advice on how to call it aside. */
function lastWords(output: string): string {
  const lines = output
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(Files: |Done: |Run with '--verbose')/.test(line));
  return lines.at(-1)?.slice(0, 300) ?? 'it gave no reason';
}

import { spawn } from 'node:child_process';
import { inheritedEnvironment } from './environment.js';

/** How a program ended, and what it printed on either stream. */
export interface CommandResult {
  exitCode: number | null;
  output: string;
}

/** What a command may be given besides its arguments. */
export interface CommandOptions {
  /** Added to this program's own environment. */
  env?: Record<string, string>;
  signal?: AbortSignal | undefined;
}

const NOT_RUNNABLE = new Set(['ENOENT', 'ENOTDIR', 'EACCES']);

/** Runs a program to its end. Null: there is no such program here. Rejects when the signal stops it. */
export function runCommand(
  file: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      env: { ...inheritedEnvironment(), ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: options.signal,
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (NOT_RUNNABLE.has(error.code ?? '')) resolve(null);
      else reject(error);
    });
    child.on('close', (exitCode) => resolve({ exitCode, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

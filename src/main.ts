import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mayColour, mayRewriteLines, readEnvironment } from './cli/environment.js';
import { runCommandLine } from './cli/program.js';
import { IpgError } from './errors/error.js';
import { NEO4J_VERSION } from './neo4j/server/settings.js';

// the only module that reads settings from the environment, takes signals and ends the process

/** A second Ctrl-C within this time is the first one: npm passes on what the terminal has sent already. */
const SAME_SIGNAL_MS = 1000;

/** This file lies one folder below the project's, compiled or not. */
const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
/** A clone keeps its database with it; the folder of an installed package goes with the next version. */
const state = existsSync(join(root, 'src', 'main.ts')) ? join(root, '.neo4j') : join(homedir(), '.indopacific-graph');

const interruption = new AbortController();
let interruptedAt = 0;
let ignoresInterrupts = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
let isLost = false;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // a reader such as `head` has had enough: no reason to fail
  if (error.code === 'EPIPE') return;
  isLost = true;
  process.stderr.write(`error: the answer cannot be written: ${error.code}\n`);
});

const exitCode = await runCommandLine(process.argv.slice(2), {
  environment: () => readEnvironment(process.env, state, NEO4J_VERSION),
  streams: {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    rewrites: mayRewriteLines(process.env, process.stderr.isTTY),
    width: () => process.stderr.columns || 80,
    colours: mayColour(process.env, process.stdout.isTTY),
  },
  signal: interruption.signal,
  isTerminal: process.stdout.isTTY,
  withoutInterrupts,
  version,
});
// an error of the last write is told in the turn after it
process.stdout.write('', () => setImmediate(() => leave(isLost ? 1 : exitCode)));

/** The first signal asks for a clean end; one more, later, leaves at once. */
function interrupt(name: NodeJS.Signals): void {
  if (name === 'SIGINT' && ignoresInterrupts) return;
  if (!interruption.signal.aborted) {
    interruptedAt = Date.now();
    interruption.abort(new IpgError('INTERRUPTED', 'interrupted', { exitCode: 130 }));
  } else if (Date.now() - interruptedAt > SAME_SIGNAL_MS) {
    leave(130);
  }
}

async function withoutInterrupts<T>(work: () => Promise<T>): Promise<T> {
  ignoresInterrupts = true;
  try {
    return await work();
  } finally {
    ignoresInterrupts = false;
  }
}

function leave(code: number): never {
  process.exit(code);
}

import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '../src/cli/environment.js';
import { runCommandLine } from '../src/cli/program.js';
import { NEO4J_VERSION } from '../src/neo4j/server/settings.js';
import { testServer } from './test-server.js';

const START = fileURLToPath(new URL('../src/start.mjs', import.meta.url));

/** How a run of the program ended, and what it printed. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The real program, running, with pipes for its streams. */
export interface Running {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves when it has printed the text, rejects if the program ends without it. */
  printed(text: string): Promise<void>;
}

/** Starts the program as a user does, away from its folder, with nothing of this environment but what finds Node and Java. */
export function launch(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input = '',
): Running {
  const { PATH = '', HOME = '', JAVA_HOME = '' } = process.env;
  const child = spawn(process.execPath, [START, ...args], {
    cwd: tmpdir(),
    env: { PATH, HOME, JAVA_HOME, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(input);
  let out = '';
  let err = '';
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  const printed = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if ((out + err).includes(text)) resolve();
      };
      look();
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      child.on('close', () => reject(new Error(`ended without printing ${JSON.stringify(text)}:\n${out}${err}`)));
    });
  return { process: child, ended, printed };
}

/** Runs the program to its end, by default with the database of the tests. */
export async function ipg(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input = '',
): Promise<Ended> {
  return launch(args, { ...testDatabaseVariables(), ...environment }, input).ended;
}

/** Names the database of the tests to the program. */
export function testDatabaseVariables(): Record<string, string> {
  const { uri, user, password } = testServer.login;
  return { NEO4J_URI: uri, NEO4J_USERNAME: user, NEO4J_PASSWORD: password };
}

/** Runs a command line inside this process: the same program without the seconds that a process takes to start. */
export async function ipgHere(...args: readonly string[]): Promise<Ended> {
  const printed = { out: '', err: '' };
  const into = (stream: 'out' | 'err') => (text: string) => {
    printed[stream] += text;
  };
  const streams = { out: into('out'), err: into('err'), rewrites: false };
  const environment = () => readEnvironment(testDatabaseVariables(), join(tmpdir(), 'ipg-none'), NEO4J_VERSION);
  const signal = new AbortController().signal;
  const code = await runCommandLine(args, {
    environment,
    streams,
    signal,
    isTerminal: false,
    withoutInterrupts: (work) => work(),
    version: '0',
  });
  return { ...printed, code };
}

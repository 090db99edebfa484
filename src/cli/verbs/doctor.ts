import { IpgError } from '../../errors/error.js';
import { Database } from '../../neo4j/database.js';
import { findServer } from '../../neo4j/server/managed-server.js';
import { findProcess } from '../../neo4j/server/process.js';
import { layoutOf, type RunningServer } from '../../neo4j/server/settings.js';
import { supportedVersion } from '../../neo4j/version.js';
import { credentials } from '../connection.js';
import { type Context, unlessInterrupted } from '../context.js';
import { type Check, examine, ok, problem } from '../doctor/check.js';
import { checkDisk, checkHome, checkLeftovers, checkLocks } from '../doctor/files.js';
import { checkGraph } from '../doctor/graph.js';
import { checkBrowser, checkLocale, checkMemory, checkNode } from '../doctor/machine.js';
import { checkApiPort, checkServerPorts } from '../doctor/ports.js';
import { checkJars, checkJava, checkMaven } from '../doctor/programs.js';
import type { Environment } from '../environment.js';
import type { Output } from '../output.js';

const TONES = { ok: 'good', warning: 'warning', problem: 'bad' } as const;

/** `doctor`: looks at what the program needs, starts nothing and changes nothing. 1 if there is a problem. */
export async function doctorVerb(context: Context): Promise<number> {
  const { environment, output } = context;
  output.progress('looking at this machine');
  const look = environment.database.uri === undefined ? lookAtManaged(environment) : lookAtNamed(environment);
  const checks = await unlessInterrupted(context, look);
  output.answer({ checks }, [...checks.map((check) => inWords(check, output)), summary(checks)].join('\n'));
  return checks.some(({ state }) => state === 'problem') ? 1 : 0;
}

/** The managed server and everything that it needs. */
async function lookAtManaged(environment: Environment): Promise<Check[]> {
  const { server: settings } = environment;
  let running: RunningServer | null = null;
  const database = await examine('database', async () => {
    running = await findServer(settings);
    return running ? ok('database', `Neo4j ${running.version} answers at ${running.uri}`) : silence(environment);
  });
  return [
    ...(await machineChecks(environment, true)),
    await examine('maven', () => checkMaven(settings)),
    await examine('jars', () => checkJars(settings)),
    await examine('memory', () => checkMemory(running !== null)),
    await examine('disk', () => checkDisk(settings)),
    await examine('home', () => checkHome(settings)),
    await examine('locks', () => checkLocks(settings)),
    await examine('leftovers', () => checkLeftovers(settings)),
    await examine('ports', () => checkServerPorts(environment, running)),
    await examine('API port', () => checkApiPort(environment)),
    database,
    ...(running ? await withDatabase(new Database(running), checkGraph) : []),
  ];
}

/** The database that NEO4J_URI names, and what is needed to use it. */
async function lookAtNamed(environment: Environment): Promise<Check[]> {
  const checks = [
    ...(await machineChecks(environment, false)),
    await examine('API port', () => checkApiPort(environment)),
  ];
  const { uri = '' } = environment.database;
  let database: Database;
  try {
    database = new Database({ uri, ...credentials(environment) });
  } catch (error) {
    return [...checks, await examine('database', () => Promise.reject(error))];
  }
  return withDatabase(database, async () => {
    const reached = await examine('database', async () =>
      ok('database', `Neo4j ${await versionOf(database, uri)} answers at ${uri}`),
    );
    return [...checks, reached, ...(reached.state === 'ok' ? await checkGraph(database) : [])];
  });
}

async function machineChecks(environment: Environment, isManaged: boolean): Promise<Check[]> {
  return [
    checkNode(),
    await examine('java', () => checkJava(environment.server, isManaged)),
    await examine('locale', () => checkLocale(environment.locale)),
    await examine('browser', () => checkBrowser()),
  ];
}

/** Not running is as it should be; running without an answer is not. */
async function silence({ server: { home } }: Environment): Promise<Check> {
  const record = await findProcess(await layoutOf(home));
  if (!record) return ok('database', 'does not run; a command that needs it starts it');
  const message = `Neo4j runs as process ${record.pid} and does not answer`;
  return problem('database', message, 'wait a moment if it is just starting; else `ipg db stop` and `ipg db start`');
}

async function versionOf(database: Database, uri: string): Promise<string> {
  try {
    return await supportedVersion(database);
  } catch (error) {
    if (error instanceof IpgError) throw error;
    throw new IpgError('DATABASE_UNAVAILABLE', `${uri} does not answer`, {
      hint: 'check NEO4J_URI, and that the database runs',
      cause: error,
    });
  }
}

async function withDatabase<T>(database: Database, work: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

function inWords({ name, state, message, remedy }: Check, output: Output): string {
  const line = `${output.paint(state.padEnd(7), TONES[state])}  ${name.padEnd(11)}  ${message}`;
  return remedy === null ? line : `${line}\n${' '.repeat(22)}remedy: ${remedy}`;
}

function summary(checks: readonly Check[]): string {
  const count = (state: Check['state'], word: string) => {
    const n = checks.filter((check) => check.state === state).length;
    return n === 1 ? `1 ${word}` : `${n} ${word}s`;
  };
  return `${count('problem', 'problem')}, ${count('warning', 'warning')}`;
}

import { IpgError } from '../errors/error.js';
import { Database } from '../neo4j/database.js';
import { ensureServer, stopServer } from '../neo4j/server/managed-server.js';
import type { RunningServer } from '../neo4j/server/settings.js';
import { supportedVersion } from '../neo4j/version.js';
import { type Context, unlessInterrupted } from './context.js';
import type { Environment } from './environment.js';

/** A running database as the program shows it; never with the password. Null: not known of a database that this program does not manage. */
export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly passwordFile: string | null;
  readonly browserUrl: string | null;
  readonly version: string;
  readonly home: string | null;
}

/**
 * Does the work with the database that the environment names, or else with the managed server. A server that is not running is started for
 * the work and stopped after it.
 */
export async function withDatabase<T>(
  context: Context,
  work: (database: Database, address: Address) => Promise<T>,
): Promise<T> {
  const { uri, user } = context.environment.database;
  if (uri === undefined) return withManagedServer(context, work);
  const database = new Database({ uri, ...credentials(context.environment) });
  return closing(database, async () => {
    const version = await answering(context, database);
    return work(database, { uri, user, passwordFile: null, browserUrl: null, version, home: null });
  });
}

async function withManagedServer<T>(
  { environment, output, signal }: Context,
  work: (database: Database, address: Address) => Promise<T>,
): Promise<T> {
  const { server, startedHere } = await ensureServer(environment.server, output.progress, signal);
  try {
    if (startedHere)
      output.note(`started Neo4j ${server.version} for this command (\`ipg db start\` keeps it running)`);
    const database = new Database({ uri: server.uri, user: server.user, password: server.password });
    return await closing(database, () => work(database, addressOf(server)));
  } finally {
    if (startedHere && (await hasOtherUsers(server))) {
      output.note('left Neo4j running: another program uses it (`ipg db stop` ends it)');
    } else if (startedHere) {
      output.progress('stopping Neo4j');
      await stopServer(environment.server);
      output.note('stopped Neo4j');
    }
  }
}

/** Whether another program of this project, a cypher-shell or Neo4j Browser is connected to the server; `unknown` where it cannot be asked. */
export async function hasOtherUsers(server: RunningServer, unknown = false): Promise<boolean> {
  const database = new Database({ uri: server.uri, user: server.user, password: server.password });
  try {
    return (await database.connections(AbortSignal.timeout(2000))) > 1;
  } catch {
    return unknown;
  } finally {
    await database.close();
  }
}

/** Shows a managed server without its password. */
export function addressOf({ uri, user, passwordFile, browserUrl, version, home }: RunningServer): Address {
  return { uri, user, passwordFile, browserUrl, version, home };
}

/** How the named database is entered. Throws PASSWORD_ABSENT. */
export function credentials({ database }: Environment) {
  if (database.password === undefined) {
    throw new IpgError('PASSWORD_ABSENT', `there is no password for ${database.uri}`, {
      hint: 'set NEO4J_PASSWORD, or give it with --password',
      exitCode: 2,
    });
  }
  return { user: database.user, password: database.password, database: database.name };
}

async function answering(context: Context, database: Database): Promise<string> {
  context.output.progress('connecting to the database');
  try {
    return await unlessInterrupted(context, supportedVersion(database));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    throw new IpgError('DATABASE_UNAVAILABLE', `${context.environment.database.uri} does not answer`, {
      hint: 'check NEO4J_URI or --address, and that the database runs',
      exitCode: 3,
      cause: error,
    });
  }
}

/** Closing the connections ends what an interrupted work still does; the server takes open transactions back. */
async function closing<T>(database: Database, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    await database.close();
  }
}

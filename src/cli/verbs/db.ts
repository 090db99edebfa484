import { IpgError } from '../../errors/error.js';
import { ensureServer, findServer, stopServer } from '../../neo4j/server/managed-server.js';
import type { ManagedServerSettings } from '../../neo4j/server/settings.js';
import { type Address, addressOf, withDatabase } from '../connection.js';
import type { Context } from '../context.js';

/** `db start`: starts the managed server and leaves it running. */
export async function startDatabase(context: Context): Promise<number> {
  const settings = managed(context);
  const { server, startedHere } = await ensureServer(settings, context.output.progress, context.signal);
  const status = { running: true, startedHere, ...addressOf(server) };
  context.output.answer(status, `${startedHere ? 'started' : 'already running'}\n${describe(status)}`);
  return 0;
}

/** `db stop`: stops the managed server, whoever started it. */
export async function stopDatabase(context: Context): Promise<number> {
  const settings = managed(context);
  context.output.progress('stopping Neo4j');
  const stopped = await stopServer(settings);
  context.output.answer({ stopped }, stopped ? 'stopped' : 'was not running');
  return 0;
}

/** `db status`: tells about the database that the other verbs would use. */
export async function databaseStatus(context: Context): Promise<number> {
  const { database, server } = context.environment;
  if (database.uri !== undefined) {
    return withDatabase(context, async (_, address) => {
      context.output.answer({ running: true, ...address }, describe(address));
      return 0;
    });
  }
  const running = await findServer(server);
  if (running) {
    context.output.answer({ running: true, ...addressOf(running) }, describe(addressOf(running)));
  } else {
    const nothing = { uri: null, user: null, passwordFile: null, browserUrl: null, version: null };
    context.output.answer({ running: false, ...nothing, home: server.home }, `not running\n  home      ${server.home}`);
  }
  return 0;
}

/** The managed server's settings. Throws NOT_MANAGED where another database is named; `hint` says how the same is done there. */
export function managed({ environment }: Context, hint = ''): ManagedServerSettings {
  if (environment.database.uri === undefined) return environment.server;
  throw new IpgError('NOT_MANAGED', `${environment.database.uri} is not a database that this program starts or stops`, {
    hint: `leave NEO4J_URI and --address out to mean the managed local one${hint}`,
    exitCode: 2,
  });
}

function describe(address: Address): string {
  const lines = [
    ['address', address.uri],
    ['user', address.user],
    ['password', address.passwordFile === null ? 'the one you gave' : `in ${address.passwordFile}`],
    ['browser', address.browserUrl],
    ['version', `Neo4j ${address.version}`],
    ['home', address.home],
  ];
  return lines.flatMap(([name, value]) => (value === null ? [] : [`  ${name?.padEnd(9)} ${value}`])).join('\n');
}

import { pathToFileURL } from 'node:url';
import neo4j, { type Driver } from 'neo4j-driver';
import { IpgError } from '../../errors/error.js';
import type { ServerRecord } from './record.js';
import { type Layout, NEO4J_USER, type RunningServer } from './settings.js';

const PROBE_MS = 5000;

/**
 * Asks the server with our password. Null: it does not answer, or not with data. A wrong password is an
 * error at once, because the database locks the user out after three.
 * The question is a real read: after a full disk the database says that it is online and reads nothing.
 */
export async function probe(layout: Layout, record: ServerRecord, password: string): Promise<RunningServer | null> {
  const uri = `bolt://127.0.0.1:${record.boltPort}`;
  try {
    // HTTP comes up last, so Bolt is up with it. And a frozen server is noticed here, where the question can be
    // withdrawn: the driver would keep its socket, and with it this program, open for as long as the server is frozen.
    const http = await fetch(`http://127.0.0.1:${record.httpPort}/`, { signal: AbortSignal.timeout(PROBE_MS) });
    await http.arrayBuffer();
    const version = await withDriver(uri, password, (driver) => readVersion(driver));
    return {
      uri,
      user: NEO4J_USER,
      password,
      passwordFile: layout.passwordFile,
      browserUrl: `http://127.0.0.1:${record.httpPort}/browser/`,
      version,
      home: layout.home,
      pid: record.pid,
      logFile: layout.logFile,
    };
  } catch (cause) {
    if (codeOf(cause) !== 'Neo.ClientError.Security.Unauthorized') return null;
    throw new IpgError('PASSWORD_WRONG', `The database in ${layout.home} refuses the password in its password file`, {
      hint: `put the right one into ${layout.passwordFile}, or move the folder away to begin with an empty database`,
      cause,
    });
  }
}

/**
 * Tries to read a file that is there and an address that answers, and tells whether both are refused by
 * the settings. Any other answer of the database counts as open, for one of the settings is internal and may go away.
 */
export async function refusesLoadCsv(layout: Layout, server: RunningServer): Promise<boolean> {
  const file = pathToFileURL(layout.confFile).href;
  const address = new URL('/', server.browserUrl).href;
  return withDriver(
    server.uri,
    server.password,
    async (driver) =>
      (await isRefused(driver, file, 'allow_csv_import_from_file_urls')) &&
      (await isRefused(driver, address, 'cypher_ip_blocklist')),
  );
}

async function isRefused(driver: Driver, url: string, setting: string): Promise<boolean> {
  try {
    await read(driver, 'LOAD CSV FROM $url AS line RETURN count(line)', { url });
    return false;
  } catch (error) {
    if (codeOf(error) === 'Neo.ClientError.Statement.ExternalResourceFailed') return String(error).includes(setting);
    throw new IpgError('NOT_ANSWERING', 'Neo4j stopped answering while it was checked', {
      hint: 'try again; if it stays so, stop it and start it',
      exitCode: 3,
      cause: error,
    });
  }
}

async function readVersion(driver: Driver): Promise<string> {
  const { summary } = await read(driver, 'MATCH (n) RETURN elementId(n) LIMIT 1');
  return summary.server.agent?.replace(/^Neo4j\//, '') ?? '';
}

async function read(driver: Driver, query: string, parameters: Record<string, string> = {}) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    return await session.run(query, parameters);
  } finally {
    await session.close();
  }
}

/** The driver's own limits do not cover a server that accepts connections and then says nothing: hence the race. */
async function withDriver<T>(uri: string, password: string, work: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(NEO4J_USER, password), {
    connectionTimeout: 2000,
    connectionAcquisitionTimeout: 3000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new IpgError('NOT_ANSWERING', `${uri} does not answer`, { exitCode: 3 })),
      PROBE_MS,
    );
  });
  try {
    return await Promise.race([work(driver), silence]);
  } finally {
    clearTimeout(timer);
    // Not awaited: closing waits for the silent server, too.
    driver.close().catch(() => undefined);
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { IpgError } from '../errors/error.js';
import { readRevision } from '../graph/revision.js';
import type { Database } from '../neo4j/database.js';
import { BROWSER_PATHS, type BrowserRoutes, browserRoutes } from './browser.js';
import { createExecution, type Execution } from './execution.js';
import { answerGraphql, sendJson } from './http.js';

/** How long requests under way may take to end when the server stops. */
const DRAIN_MS = 10_000;

/** How long the database may take to answer before the API is not ready. */
const READY_MS = 2_000;

/** What is where, for whoever asks at `/`. */
const INDEX = { graphql: '/graphql', live: '/live', ready: '/ready', browser: BROWSER_PATHS };

/** Where the API listens. */
export interface ApiOptions {
  readonly host: string;
  readonly port: number;
  /** Gets a line for each error that was masked. */
  readonly log: (line: string) => void;
}

/** An API that is being served. */
export interface Api {
  /** Address of the GraphQL endpoint. */
  readonly url: string;
  /** Lets requests under way end, then stops. The database stays open. */
  close(): Promise<void>;
}

/**
 * Serves the API over HTTP: `/graphql`, `/live` (the process answers), `/ready` (the database answers a real read), and under
 * `/browser/` what Neo4j Browser loads. Throws PORT_BUSY.
 */
export async function startApi(database: Database, options: ApiOptions): Promise<Api> {
  const execution = await createExecution(database, options.log);
  const origin = () => originOf(options.host, server.address() as AddressInfo);
  const forBrowser = browserRoutes(origin);
  const server = createServer((request, response) => {
    route({ execution, database, forBrowser }, request, response).catch((error: unknown) => {
      options.log(`request failed: ${error instanceof Error ? error.message : String(error)}`);
      if (response.headersSent) response.destroy();
      else
        sendJson(response, 500, {
          errors: [{ message: 'something went wrong on our side', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
        });
    });
  });
  server.requestTimeout = 30_000;
  await listen(server, options);
  return { url: `${origin()}/graphql`, close: () => close(server, execution) };
}

function originOf(host: string, { port }: AddressInfo): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** What the routes answer from. */
interface Routes {
  readonly execution: Execution;
  readonly database: Database;
  readonly forBrowser: BrowserRoutes;
}

async function route(
  { execution, database, forBrowser }: Routes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  if (path === '/graphql') return answerGraphql(execution, request, response);
  if (path === '/live') return sendJson(response, 200, { status: 'live' });
  if (path === '/ready') return ready(database, response);
  if (path === '/') return sendJson(response, 200, INDEX);
  if (forBrowser(path, request, response)) return;
  return sendJson(response, 404, {
    errors: [{ message: `nothing is at ${path}; GraphQL is at /graphql`, extensions: { code: 'NOT_FOUND' } }],
  });
}

/** Ready means a real read in the database in use: after a full disk, Neo4j calls itself online while every read fails. */
async function ready(database: Database, response: ServerResponse): Promise<void> {
  try {
    await database.read(readRevision, { timeoutMs: READY_MS, signal: AbortSignal.timeout(READY_MS) });
    sendJson(response, 200, { status: 'ready' });
  } catch (error) {
    const known = error instanceof IpgError && error.code !== 'STATEMENT_FAILED';
    const reason = known ? error.message : 'the database does not answer a read';
    sendJson(response, 503, { status: 'not ready', reason });
  }
}

function listen(server: Server, { host, port }: ApiOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const busy = error.code === 'EADDRINUSE';
      reject(
        new IpgError(
          busy ? 'PORT_BUSY' : 'CANNOT_LISTEN',
          busy ? `port ${port} on ${host} is in use` : `cannot listen on ${host}:${port}: ${error.code}`,
          {
            hint: 'set PORT (and HOST) to a free one, such as PORT=4001',
            cause: error,
          },
        ),
      );
    });
    server.listen(port, host, () => resolve());
  });
}

async function close(server: Server, execution: Execution): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await closed;
  clearTimeout(timer);
  await execution.stop();
}

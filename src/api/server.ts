import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { IpgError } from '../errors/error.js';
import { ownFolder } from '../graph/cypher-files.js';
import { readRevision } from '../graph/revision.js';
import type { Database } from '../neo4j/database.js';
import { answerBrokenHttp } from './broken-http.js';
import { BROWSER_PATHS, type BrowserRoutes, browserRoutes } from './browser.js';
import { isRead, refuseMethod } from './content.js';
import { Drain } from './drain.js';
import { createExecution, DEADLINE_MS, type Execution, type ExecutionOptions } from './execution.js';
import { answerGraphql, target } from './http.js';
import { createPages, PAGE_PATHS, type PageOptions, type Pages } from './pages.js';
import { failureBody, sendJson } from './refusal.js';
import { warmUp } from './warm-up.js';

/** How long the database may take to answer before the API is not ready. */
const READY_MS = 2_000;

/** What is where, for whoever asks at `/`. */
const INDEX = { ...PAGE_PATHS, graphql: '/graphql', live: '/live', ready: '/ready', browser: BROWSER_PATHS };

/** Where the build puts the pages. Run from its sources, the program finds there what was built last, or nothing. */
const PAGES = 'dist/explorer';

/** How long a request may take to arrive. */
const ARRIVAL_MS = 12_000;

/** Where the API listens, and what it serves beside answers; the pages are the built ones unless others are named. */
export interface ApiOptions extends ExecutionOptions, Partial<PageOptions> {
  readonly host: string;
  readonly port: number;
  /** Gets a line for each error that was masked. */
  readonly log: (line: string) => void;
  /** How long a request may take, all tries together; 10 s if absent. */
  readonly deadlineMs?: number;
  /** Whether what the explorer asks first is asked at the start already, beside other requests. */
  readonly warmUp?: boolean | undefined;
}

/** An API that is being served. */
export interface Api {
  /** Address of the GraphQL endpoint. */
  readonly url: string;
  /** Address of the explorer's page. */
  readonly explorer: string;
  /** Settles when what the explorer asks first has been asked; at once where that is not wanted. */
  readonly warm: Promise<void>;
  /** Lets requests under way end, then stops, after nine seconds in any case. The database stays open. */
  close(): Promise<void>;
}

/**
 * Serves the API over HTTP: the pages at `/` and `/graphiql/`, `/graphql`, `/live` (the process answers), `/ready` (the database answers
 * a real read), and under `/browser/` what Neo4j Browser loads. Throws PORT_BUSY.
 */
export async function startApi(database: Database, options: ApiOptions): Promise<Api> {
  const execution = await createExecution(database, options.log, options.deadlineMs ?? DEADLINE_MS, options);
  const origin = () => originOf(options.host, server.address() as AddressInfo);
  const pages = createPages(execution, { ...options, pagesFolder: options.pagesFolder ?? ownFolder(PAGES) });
  const forBrowser = browserRoutes(origin);
  const server = createServer({
    requireHostHeader: false,
    requestTimeout: ARRIVAL_MS,
    headersTimeout: ARRIVAL_MS,
    connectionsCheckingInterval: 1000,
  });
  const drain = new Drain(server);
  answerBrokenHttp(server, drain);
  server.on('request', (request, response) => {
    route({ execution, database, drain, pages, forBrowser }, request, response).catch((error: unknown) => {
      options.log(`request failed: ${error instanceof Error ? error.message : String(error)}`);
      if (response.headersSent) response.destroy();
      else sendJson(response, 500, failureBody('INTERNAL_SERVER_ERROR', 'something went wrong on our side'));
    });
  });
  await listen(server, options);
  const stopping = new AbortController();
  const warm = options.warmUp ? pages.warmUp().then(() => warmUp(execution, stopping.signal)) : Promise.resolve();
  const close = async () => {
    pages.stop();
    stopping.abort();
    await warm;
    await drain.stop(() => execution.abort());
    await execution.stop();
  };
  return { url: `${origin()}/graphql`, explorer: `${origin()}${PAGE_PATHS.explorer}`, warm, close };
}

function originOf(host: string, { port }: AddressInfo): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** What the routes answer from. */
interface Parts {
  readonly execution: Execution;
  readonly database: Database;
  readonly drain: Drain;
  readonly pages: Pages;
  readonly forBrowser: BrowserRoutes;
}

async function route(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { path } = target(request);
  if (path === '/graphql') return answerGraphql(parts.execution, request, response);
  if (path === '/live') return sendJson(response, 200, { status: 'live' });
  if (path === '/ready') return ready(parts, response);
  if (await parts.pages.answer(request, response)) return;
  if (path === '/') return index(request, response);
  if (parts.forBrowser(path, request, response)) return;
  return sendJson(
    response,
    404,
    failureBody('NOT_FOUND', `nothing is at ${path.slice(0, 100)}; GraphQL is at /graphql`),
  );
}

function index(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('vary', 'accept');
  if (isRead(request.method)) sendJson(response, 200, INDEX);
  else refuseMethod(request, response);
}

/** Ready means a real read in the database in use: after a full disk, Neo4j calls itself online while every read fails. */
async function ready({ database, drain }: Parts, response: ServerResponse): Promise<void> {
  if (drain.stopping) return sendJson(response, 503, { status: 'not ready', reason: 'the API is being stopped' });
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

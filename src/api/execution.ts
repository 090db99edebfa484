import { setMaxListeners } from 'node:events';
import { ApolloServer, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { IpgError } from '../errors/error.js';
import type { Database } from '../neo4j/database.js';
import { Context } from './context.js';
import { errorFormatter } from './errors.js';
import { LIMITS, sizeLimits } from './limits.js';
import { type Engine, operationPlugin } from './operation-plugin.js';
import { createSchema } from './schema.js';
import { asksForStatements } from './shown-statements.js';

/** How long a request may take, all tries together. */
export const DEADLINE_MS = 10_000;

/** How often an operation is read anew when a writer came in between, or when the connection broke. */
const TRIES = 3;

/** Answers GraphQL requests from a database, whatever they came by. */
export interface Execution {
  /** `signal` is aborted when nobody waits for the answer any longer. */
  answer(request: HTTPGraphQLRequest, signal?: AbortSignal): Promise<HTTPGraphQLResponse>;
  /** Ends what is under way: each request is answered at once, with SHUTTING_DOWN. */
  abort(): void;
  /** Lets go of the server, not of the database. */
  stop(): Promise<void>;
}

/** How requests are answered; all but `showStatements` is for tests and benchmarks, which compare with what is usual. */
export interface ExecutionOptions {
  /** RESOLVERS: every operation is answered by the resolvers, field by field. */
  readonly engine?: Engine | undefined;
  /** UNCHECKED: nobody looks whether a writer came in between. */
  readonly consistency?: 'CHECKED' | 'UNCHECKED' | undefined;
  /** Whether whoever asks for it may see the statements behind an answer. */
  readonly showStatements?: boolean | undefined;
}

/** Prepares the API over a database: the schema is read and checked here. */
export async function createExecution(
  database: Database,
  log: (line: string) => void,
  deadlineMs: number,
  options: ExecutionOptions = {},
): Promise<Execution> {
  const server = new ApolloServer<Context>({
    schema: createSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [sizeLimits],
    validationOptions: { maxErrors: 5 },
    formatError: errorFormatter(log),
    logger: { debug: () => {}, info: () => {}, warn: log, error: log },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      operationPlugin(options.engine ?? 'STATEMENT'),
    ],
  });
  await server.start();
  const stopping = new AbortController();
  // one for each request under way
  setMaxListeners(0, stopping.signal);
  return {
    answer: async (request, left) => {
      const bounds = new Bounds(deadlineMs, stopping.signal, left);
      try {
        return await answer(server, database, request, bounds, options);
      } finally {
        bounds.end();
      }
    },
    abort: () => stopping.abort(),
    stop: () => server.stop(),
  };
}

/** What may end a request before it is answered: its deadline, the end of the API, a client that leaves. The reasons are made when they are needed: an error costs a stack. */
class Bounds {
  readonly #controller = new AbortController();
  readonly #end: number;
  readonly #timer: NodeJS.Timeout;
  readonly #forget: (() => void)[] = [];

  constructor(deadlineMs: number, stopping: AbortSignal, left: AbortSignal | undefined) {
    this.#end = Date.now() + deadlineMs;
    this.#timer = setTimeout(() => this.#controller.abort(late(deadlineMs)), deadlineMs);
    this.#on(
      stopping,
      () => new IpgError('SHUTTING_DOWN', 'the API is being stopped', { hint: 'ask again in a moment' }),
    );
    if (left) this.#on(left, () => new IpgError('CLIENT_LEFT', 'the client left'));
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Milliseconds that are left. */
  get rest(): number {
    return Math.max(1, this.#end - Date.now());
  }

  end(): void {
    clearTimeout(this.#timer);
    for (const forget of this.#forget) forget();
  }

  #on(signal: AbortSignal, reason: () => IpgError): void {
    const abort = () => this.#controller.abort(reason());
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    this.#forget.push(() => signal.removeEventListener('abort', abort));
  }
}

function late(deadlineMs: number): IpgError {
  return new IpgError('DEADLINE_EXCEEDED', `the request took longer than ${deadlineMs / 1000} s`, {
    hint: 'ask for less: fewer levels, smaller pages, a narrower filter',
  });
}

async function answer(
  server: ApolloServer<Context>,
  database: Database,
  request: HTTPGraphQLRequest,
  bounds: Bounds,
  { consistency, showStatements }: ExecutionOptions,
): Promise<HTTPGraphQLResponse> {
  for (let attempt = 1; ; attempt++) {
    const context = new Context(database, {
      timeoutMs: bounds.rest,
      signal: bounds.signal,
      isChecked: consistency !== 'UNCHECKED',
      isShown: showStatements === true && asksForStatements(request),
    });
    const response = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: request,
      context: async () => context,
    });
    if (!context.outcome.again || attempt === TRIES || bounds.signal.aborted) return response;
  }
}

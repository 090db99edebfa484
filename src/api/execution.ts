import { setMaxListeners } from 'node:events';
import {
  ApolloServer,
  type ApolloServerPlugin,
  HeaderMap,
  type HTTPGraphQLRequest,
  type HTTPGraphQLResponse,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, getVariableValues } from 'graphql';
import { IpgError } from '../errors/error.js';
import type { Database } from '../neo4j/database.js';
import { DatabaseError } from '../neo4j/driver-errors.js';
import { Context } from './context.js';
import { costExtension, costOf, refuseCostly } from './cost.js';
import { answerByStatement } from './engine/answer.js';
import { errorFormatter, STATUS } from './errors.js';
import { LIMITS, sizeLimits } from './limits.js';
import { createSchema } from './schema.js';
import { asksForStatements, statementsExtension } from './shown-statements.js';

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
  readonly engine?: 'STATEMENT' | 'RESOLVERS' | undefined;
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
      costPlugin(),
      ...(options.engine === 'RESOLVERS' ? [] : [enginePlugin()]),
      finishPlugin(),
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

/** What may end a request before it is answered: its deadline, the end of the API, a client that leaves. */
class Bounds {
  readonly #controller = new AbortController();
  readonly #end: number;
  readonly #listeners = new AbortController();

  constructor(deadlineMs: number, stopping: AbortSignal, left: AbortSignal | undefined) {
    this.#end = Date.now() + deadlineMs;
    const late = new IpgError('DEADLINE_EXCEEDED', `the request took longer than ${deadlineMs / 1000} s`, {
      hint: 'ask for less: fewer levels, smaller pages, a narrower filter',
    });
    const stopped = new IpgError('SHUTTING_DOWN', 'the API is being stopped', { hint: 'ask again in a moment' });
    const timer = setTimeout(() => this.#controller.abort(late), deadlineMs);
    this.#listeners.signal.addEventListener('abort', () => clearTimeout(timer));
    this.#on(stopping, stopped);
    if (left) this.#on(left, new IpgError('CLIENT_LEFT', 'the client left'));
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Milliseconds that are left. */
  get rest(): number {
    return Math.max(1, this.#end - Date.now());
  }

  end(): void {
    this.#listeners.abort();
  }

  #on(signal: AbortSignal, reason: IpgError): void {
    const abort = () => this.#controller.abort(reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true, signal: this.#listeners.signal });
  }
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

/** Refuses a dear operation before anything is read. In didResolveOperation, because validation is skipped for a document seen before. */
function costPlugin(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (!operation) return;
          if (operation.operation !== 'query') throw notAQuery(operation.operation);
          const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          // variables that do not fit are refused by the execution, with the reason
          if (!coerced.coerced) return;
          const cost = costOf(schema, document, operation, coerced.coerced);
          refuseCostly(cost);
          contextValue.outcome.cost = cost;
          contextValue.outcome.variables = coerced.coerced;
        },
      };
    },
  };
}

function notAQuery(kind: string): GraphQLError {
  return new GraphQLError(`the graph is read here, there is no ${kind}; it is written by seed scripts`, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });
}

/** Answers by one statement where that can be done; else the resolvers do. */
function enginePlugin(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, contextValue }) {
          const { variables } = contextValue.outcome;
          if (!variables) return null;
          const data = await answerByStatement({ schema, document, operation, variables }, contextValue);
          if (data === null) return null;
          const result = { data: data as Record<string, unknown> };
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult: result },
          };
        },
      };
    },
  };
}

/** Ends the transaction, adds what was found out on the way, and tells whether to try again. */
function finishPlugin(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, response }) {
          const consistency = await contextValue.reads.finish();
          const { failure } = contextValue.reads;
          // where all connections are in use, another try would only wait once more
          const broken = failure instanceof DatabaseError && failure.retryable && failure.code !== 'DATABASE_BUSY';
          contextValue.outcome.again = consistency === 'MIXED' || broken;
          if (response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          const { resolved, outcome, statements } = contextValue;
          if (outcome.cost) result.extensions = { cost: costExtension(outcome.cost), ...result.extensions };
          if (resolved.length > 0) result.extensions = { ...result.extensions, resolved };
          if (statements) result.extensions = { ...result.extensions, statements: statementsExtension(statements) };
          if (consistency === 'MIXED') result.extensions = { ...result.extensions, consistency };
          const status = result.errors?.map((error) => STATUS[String(error.extensions?.['code'])]).find(Boolean);
          if (status) response.http.status = status;
        },
      };
    },
  };
}

import {
  ApolloServer,
  type ApolloServerPlugin,
  type HTTPGraphQLRequest,
  type HTTPGraphQLResponse,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { getVariableValues } from 'graphql';
import { IpgError } from '../errors/error.js';
import type { Database } from '../neo4j/database.js';
import { DatabaseError } from '../neo4j/driver-errors.js';
import { Context } from './context.js';
import { costOf, refuseCostly } from './cost.js';
import { errorFormatter, STATUS } from './errors.js';
import { LIMITS, sizeLimits } from './limits.js';
import { createSchema } from './schema.js';

/** How long a request may take, all tries together. */
const DEADLINE_MS = 10_000;

/** How often an operation is read anew when a writer came in between, or when the connection broke. */
const TRIES = 3;

/** Answers GraphQL requests from a database, whatever they came by. */
export interface Execution {
  /** `signal` is aborted when nobody waits for the answer any longer. */
  answer(request: HTTPGraphQLRequest, signal?: AbortSignal): Promise<HTTPGraphQLResponse>;
  /** Lets go of the server, not of the database. */
  stop(): Promise<void>;
}

/** Prepares the API over a database: the schema is read and checked here. */
export async function createExecution(database: Database, log: (line: string) => void): Promise<Execution> {
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
    formatError: errorFormatter(log),
    logger: { debug: () => {}, info: () => {}, warn: log, error: log },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      costPlugin(),
      finishPlugin(),
    ],
  });
  await server.start();
  return {
    answer: (request, signal) => answer(server, database, request, signal),
    stop: () => server.stop(),
  };
}

async function answer(
  server: ApolloServer<Context>,
  database: Database,
  request: HTTPGraphQLRequest,
  left?: AbortSignal,
): Promise<HTTPGraphQLResponse> {
  const controller = new AbortController();
  const end = Date.now() + DEADLINE_MS;
  const expired = new IpgError('DEADLINE_EXCEEDED', `the request took longer than ${DEADLINE_MS / 1000} s`, {
    hint: 'ask for less: fewer levels, smaller pages, a narrower filter',
  });
  const timer = setTimeout(() => controller.abort(expired), DEADLINE_MS);
  const onLeft = () => controller.abort(new IpgError('CLIENT_LEFT', 'the client left'));
  left?.addEventListener('abort', onLeft, { once: true });
  try {
    for (let attempt = 1; ; attempt++) {
      const context = new Context(database, { timeoutMs: Math.max(1, end - Date.now()), signal: controller.signal });
      const response = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: request,
        context: async () => context,
      });
      if (!context.outcome.again || attempt === TRIES || controller.signal.aborted) return response;
    }
  } finally {
    clearTimeout(timer);
    left?.removeEventListener('abort', onLeft);
  }
}

/** Refuses a dear operation before anything is read. In didResolveOperation, because validation is skipped for a document seen before. */
function costPlugin(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return;
          const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          // variables that do not fit are refused by the execution, with the reason
          if (coerced.coerced) refuseCostly(costOf(schema, document, operation, coerced.coerced));
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
          const broken = failure instanceof DatabaseError && failure.retryable;
          contextValue.outcome.again = consistency === 'MIXED' || broken;
          if (response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          const { resolved } = contextValue;
          if (resolved.length > 0) result.extensions = { ...result.extensions, resolved };
          if (consistency === 'MIXED') result.extensions = { ...result.extensions, consistency };
          const status = result.errors?.map((error) => STATUS[String(error.extensions?.['code'])]).find(Boolean);
          if (status) response.http.status = status;
        },
      };
    },
  };
}

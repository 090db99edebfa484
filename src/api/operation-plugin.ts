import {
  type ApolloServerPlugin,
  type GraphQLRequestContextDidResolveOperation,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLRequestContextWillSendResponse,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server';
import { GraphQLError, getVariableValues } from 'graphql';
import { DatabaseError } from '../neo4j/driver-errors.js';
import type { Context } from './context.js';
import { costExtension, costOf } from './cost.js';
import { refuseCostly } from './cost-refusal.js';
import { answerByStatement } from './engine/answer.js';
import { STATUS } from './errors.js';
import { statementsExtension } from './shown-statements.js';

/** Who answers operations: the engine and, where it cannot, the resolvers; or the resolvers always. */
export type Engine = 'STATEMENT' | 'RESOLVERS';

/** What happens to an operation beside Apollo's own: its cost is looked at, the engine answers it, the reading ends. */
export function operationPlugin(engine: Engine): ApolloServerPlugin<Context> {
  const listener = {
    // not a validation rule, because validation is skipped for a document seen before
    didResolveOperation: async (request: GraphQLRequestContextDidResolveOperation<Context>) => weigh(request),
    ...(engine === 'RESOLVERS' ? {} : { responseForOperation: answerAtOnce }),
    willSendResponse: finish,
  };
  return { requestDidStart: async () => listener };
}

/** Refuses a dear operation before anything is read. */
function weigh(requested: GraphQLRequestContextDidResolveOperation<Context>): void {
  const { schema, document, operation, request, contextValue } = requested;
  if (!operation) return;
  if (operation.operation !== 'query') throw notAQuery(operation.operation);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  // variables that do not fit are refused by the execution, with the reason
  if (!coerced) return;
  const cost = costOf(schema, document, operation, coerced);
  refuseCostly(cost);
  contextValue.outcome.cost = cost;
  contextValue.outcome.variables = coerced;
}

function notAQuery(kind: string): GraphQLError {
  return new GraphQLError(`the graph is read here, there is no ${kind}; it is written by seed scripts`, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });
}

/** Answers by one statement where that can be done; else, by giving nothing, has the resolvers do it. */
async function answerAtOnce(
  requested: GraphQLRequestContextResponseForOperation<Context>,
): Promise<GraphQLResponse | null> {
  const { schema, document, operation, contextValue } = requested;
  const { variables } = contextValue.outcome;
  if (!variables) return null;
  const data = await answerByStatement({ schema, document, operation, variables }, contextValue);
  if (data === null) return null;
  const singleResult = { data: data as Record<string, unknown> };
  return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
}

/** Ends the transaction, adds what was found out on the way, and tells whether to try again. */
async function finish({ contextValue, response }: GraphQLRequestContextWillSendResponse<Context>): Promise<void> {
  const { reads, resolved, outcome, statements } = contextValue;
  const consistency = await reads.finish();
  const { failure } = reads;
  // where all connections are in use, another try would only wait once more
  const broken = failure instanceof DatabaseError && failure.retryable && failure.code !== 'DATABASE_BUSY';
  outcome.again = consistency === 'MIXED' || broken;
  if (response.body.kind !== 'single') return;
  const result = response.body.singleResult;
  const extensions = {
    ...(outcome.cost && { cost: costExtension(outcome.cost) }),
    ...result.extensions,
    ...(resolved.length > 0 && { resolved }),
    ...(statements && { statements: statementsExtension(statements) }),
    ...(consistency === 'MIXED' && { consistency }),
  };
  if (Object.keys(extensions).length > 0) result.extensions = extensions;
  const status = result.errors?.map((error) => STATUS[String(error.extensions?.['code'])]).find(Boolean);
  if (status) response.http.status = status;
}

import type { GraphQLFormattedError } from 'graphql';
import { IpgError } from '../errors/error.js';
import { withDatabase } from './connection.js';
import { type Context, unlessInterrupted } from './context.js';
import type { ErrorReport } from './output.js';

/** Codes of what the user has to write otherwise. */
const REFUSED = new Set(['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST']);

/** One GraphQL request. */
export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** What the API answers, in the shape of the GraphQL specification. */
export interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: unknown;
}

/** Answers a question without a server, by the API's own execution: same limits, same errors. */
export async function answerTo<T>(context: Context, question: Question): Promise<Answer<T>> {
  return withDatabase(context, async (database) => {
    const { answerOnce } = await import('../api/execute.js');
    return (await unlessInterrupted(context, answerOnce(database, question))) as Answer<T>;
  });
}

/** The data that answers a question of the program's own. Throws what the API refuses, with its code and hint. */
export async function ask<T>(
  context: Context,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  const { data, errors } = await answerTo<T>(context, { query, variables });
  const [error] = errors ?? [];
  if (!error && data) return data;
  const { code, message, hint: given } = reportOf(error ?? { message: 'there is no answer' });
  // what the API calls a field is a verb here
  const hint =
    given?.replace(/^search\(text:\) finds/, '`ipg search` finds').replace(/with search$/, 'with `ipg search`') ?? null;
  const unreachable = code === 'DATABASE_UNAVAILABLE';
  throw new IpgError(code, hint === null ? message : message.replace(`; ${given}`, ''), {
    ...(hint !== null && { hint }),
    ...(code === 'GRAPHQL_VALIDATION_FAILED' && { hint: 'see --help' }),
    ...(REFUSED.has(code) && { exitCode: 2 }),
    ...(unreachable && { exitCode: 3 }),
  });
}

/** An error of the API as the command line reports it. */
export function reportOf({ message, path, extensions }: GraphQLFormattedError): ErrorReport {
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return {
    code: text(extensions?.['code']) ?? 'QUERY_FAILED',
    message,
    path: path ?? null,
    hint: text(extensions?.['hint']),
  };
}

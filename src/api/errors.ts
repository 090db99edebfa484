import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { IpgError } from '../errors/error.js';

/** Codes that a user of the API can meet and that another request avoids. These and the next are documented in docs/graphql.md; all else is masked. */
const OF_REQUEST = new Set(['BAD_USER_INPUT', 'BAD_CURSOR', 'NOT_FOUND', 'AMBIGUOUS_NAME']);

/** Codes that a user of the API can meet and that are not the request's fault, or not its alone. */
const OF_SERVER = new Set([
  'DEADLINE_EXCEEDED',
  'DATABASE_UNAVAILABLE',
  'DATABASE_TIMEOUT',
  'DATABASE_MEMORY',
  'DATABASE_BUSY',
  'SHUTTING_DOWN',
  'QUERY_TOO_COSTLY',
  // nobody reads the answer
  'CLIENT_LEFT',
]);

/** Codes that GraphQL itself gives, with words that hold nothing internal. */
const OF_GRAPHQL = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'QUERY_TOO_COSTLY',
]);

/**
 * Says, as Spring for GraphQL and graphql-java do, that the request has to change: a generic client, which does not know our codes, else takes
 * every error of a field for a failure of the server.
 */
const REFUSED = { classification: 'BAD_REQUEST' } as const;

/** HTTP status of a request that failed as a whole: the database's failure is every field's. */
export const STATUS: Readonly<Record<string, number>> = {
  DATABASE_UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 504,
  DATABASE_TIMEOUT: 504,
  DATABASE_BUSY: 503,
  SHUTTING_DOWN: 503,
  DATABASE_MEMORY: 400,
  QUERY_TOO_COSTLY: 400,
  PERSISTED_QUERY_NOT_SUPPORTED: 400,
};

/** A message may quote what was sent, which may be long. */
const MESSAGE_LENGTH = 500;

/** Makes the one place where errors are told to strangers: known ones with code and remedy, all others masked and logged once with an id. */
export function errorFormatter(log: (line: string) => void) {
  const ids = new WeakMap<object, string>();
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const message = shortened(formatted.message);
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const error = unwrapResolverError(thrown);
    if (error instanceof IpgError && (OF_REQUEST.has(error.code) || OF_SERVER.has(error.code))) {
      const hint = error.hint === undefined ? {} : { hint: error.hint };
      return {
        message: shortened(`${error.message}${error.hint ? `; ${error.hint}` : ''}`),
        ...place,
        extensions: { code: error.code, ...(OF_REQUEST.has(error.code) ? REFUSED : {}), ...hint },
      };
    }
    const code = String(formatted.extensions?.['code']);
    if (OF_GRAPHQL.has(code) && !isInternal(thrown)) {
      const { limit } = formatted.extensions ?? {};
      return { message, ...place, extensions: { code, ...REFUSED, ...(limit === undefined ? {} : { limit }) } };
    }
    const key = typeof error === 'object' && error !== null ? error : {};
    let id = ids.get(key);
    if (!id) {
      id = randomUUID();
      ids.set(key, id);
      log(`error ${id}: ${describe(error)}`);
    }
    return {
      message: `something went wrong on our side; it is logged as ${id}`,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    };
  };
}

function shortened(message: string): string {
  return message.length <= MESSAGE_LENGTH ? message : `${message.slice(0, MESSAGE_LENGTH)}…`;
}

/** A resolver's own failure that only looks like one of GraphQL's. */
function isInternal(thrown: unknown): boolean {
  const original = (thrown as GraphQLError | undefined)?.originalError;
  return original !== undefined && original !== null && !('extensions' in original);
}

/** For the log: name, code and message, and what the database said; never a password, which no error here carries. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = error instanceof IpgError ? ` ${error.code}` : '';
  const cause = error.cause instanceof Error ? ` (cause: ${error.cause.message.split('\n')[0]})` : '';
  return `${error.name}${code}: ${error.message}${cause}`;
}

import { Neo4jError } from 'neo4j-driver';
import { IpgError } from '../errors/error.js';

/** A failure of the database, in the project's own words. `retryable`: another try may succeed, and nothing was acknowledged. */
export class DatabaseError extends IpgError {
  readonly retryable: boolean;
  /** The server's own words, for whoever wrote the statement; never for a stranger. */
  readonly detail: string;

  constructor(code: string, message: string, options: ErrorDetails) {
    super(code, message, { hint: options.hint, exitCode: options.exitCode ?? 1, cause: options.cause });
    this.name = 'DatabaseError';
    this.retryable = options.retryable ?? false;
    this.detail = options.cause instanceof Error ? options.cause.message : String(options.cause);
  }
}

interface ErrorDetails {
  hint?: string;
  exitCode?: 1 | 3;
  cause: unknown;
  retryable?: boolean;
}

const REACH = 'start it with `ipg db start`, or check NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD';

/** Translates whatever the driver throws, once. An error of the project's own passes through. */
export function databaseError(error: unknown): IpgError {
  if (error instanceof IpgError) return error;
  // the driver reads past the end of an answer that was cut short
  if (error instanceof RangeError) return unavailable(error);
  if (!(error instanceof Neo4jError)) {
    return new DatabaseError('DATABASE_FAILED', 'the database driver failed', { cause: error });
  }
  const code = error.code;
  if (/Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired)/.test(code)) {
    return new DatabaseError('WRONG_PASSWORD', 'the database refuses the user name or password', {
      hint: 'check NEO4J_USERNAME and NEO4J_PASSWORD',
      exitCode: 3,
      cause: error,
    });
  }
  if (
    /TransactionTimedOut|LockAcquisitionTimeout|ExecutionTimeout/.test(code) ||
    /Transaction\.Terminated/.test(code)
  ) {
    return new DatabaseError('DATABASE_TIMEOUT', 'the database ended the transaction because it took too long', {
      hint: 'ask for less: fewer levels, smaller pages, a narrower filter',
      cause: error,
    });
  }
  // Neo4j calls this one transient, yet a second try needs the same memory: see docs/decisions.md
  if (/MemoryPoolOutOfMemory|StackOverFlow|OutOfMemory/.test(code)) {
    return new DatabaseError('DATABASE_MEMORY', 'the transaction needed more memory than one transaction may have', {
      hint: 'ask for less: fewer levels, smaller pages, a narrower filter',
      cause: error,
    });
  }
  if (/acquisition timed out/i.test(error.message)) {
    return new DatabaseError('DATABASE_BUSY', 'all connections to the database are in use', {
      hint: 'ask again in a moment',
      exitCode: 3,
      cause: error,
      retryable: true,
    });
  }
  if (isUnavailable(error)) return unavailable(error);
  return new DatabaseError('STATEMENT_FAILED', firstLine(error.message), {
    cause: error,
    retryable: error.retryable,
  });
}

function unavailable(cause: Error): DatabaseError {
  return new DatabaseError('DATABASE_UNAVAILABLE', 'the database cannot be reached', {
    hint: REACH,
    exitCode: 3,
    cause,
    retryable: true,
  });
}

function isUnavailable(error: Neo4jError): boolean {
  return (
    error.code === 'ServiceUnavailable' ||
    error.code === 'SessionExpired' ||
    /DatabaseUnavailable|DatabaseNotFound|General\.(DatabaseUnavailable|TransactionOutOfMemory)|Cluster\.NotALeader|GraphSchemaMoved/.test(
      error.code,
    ) ||
    /connection was closed|pool is closed|failed to connect/i.test(error.message) ||
    (error.code === 'N/A' && /connection|pool|closed/i.test(error.message))
  );
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}

import { HeaderMap } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Database } from '../neo4j/database.js';
import { createExecution, DEADLINE_MS } from './execution.js';

/** Answers one operation without HTTP, as `ipg query` does: same limits, same errors. */
export async function answerOnce(
  database: Database,
  request: { query: string; variables?: Readonly<Record<string, unknown>>; operationName?: string },
  log: (line: string) => void = () => {},
): Promise<{ data?: unknown; errors?: readonly GraphQLFormattedError[]; extensions?: unknown }> {
  const execution = await createExecution(database, log, DEADLINE_MS);
  try {
    const headers = new HeaderMap([['content-type', 'application/json']]);
    const response = await execution.answer({ method: 'POST', headers, search: '', body: request });
    return JSON.parse(response.body.kind === 'complete' ? response.body.string : '{}');
  } finally {
    await execution.stop();
  }
}

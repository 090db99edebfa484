import { HeaderMap } from '@apollo/server';
import type { Execution } from './execution.js';
import { FIRST_QUESTIONS } from './first-questions.generated.js';

/** Values do not matter to a plan; these are found in the project's own content. */
const VARIABLES = { holder: 'tokyo', toward: 'taipei', of: ['tokyo', 'taipei'], limit: 150, mostRelations: 2000 };

/**
 * Asks what the explorer's first screen asks, so that the database has planned it when the first reader comes: new to it, these take two seconds.
 * Never fails: in a graph without this content, or without a database, the first reader waits as before.
 */
export async function warmUp(execution: Execution, signal: AbortSignal): Promise<void> {
  for (const query of FIRST_QUESTIONS) {
    if (signal.aborted) return;
    const headers = new HeaderMap([['content-type', 'application/json']]);
    const body = { query, variables: VARIABLES };
    await execution.answer({ method: 'POST', headers, search: '', body }, signal).catch(() => {});
  }
}

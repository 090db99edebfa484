import type { GraphiQLProps } from 'graphiql';

/** The API on the origin of this page. */
const ENDPOINT = '../graphql';

/** Whether answers shall show the statements behind them. */
export const statements = { areAsked: false };

/** Sends a question to the API and gives its answer, that of a refusal too. */
export const ask: GraphiQLProps['fetcher'] = async (parameters, options) => {
  const headers: Record<string, string> = { 'content-type': 'application/json', ...options?.headers };
  if (statements.areAsked) headers['show-statements'] = '1';
  const response = await fetch(ENDPOINT, { method: 'POST', headers, body: JSON.stringify(parameters) });
  try {
    return await response.json();
  } catch {
    throw new Error(`the API answered ${response.status} ${response.statusText} without JSON`);
  }
};

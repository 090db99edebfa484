import { type Api, type ApiOptions, startApi } from '../src/api/server.js';
import type { Database } from '../src/neo4j/database.js';

/** An answer as it comes over HTTP. */
export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
  readonly data: any;
  readonly errors: readonly {
    message: string;
    path?: readonly (string | number)[];
    extensions: Record<string, unknown>;
  }[];
  readonly extensions: Record<string, unknown> | undefined;
}

/** A served API with a way to ask it; what it logs is kept. */
export interface TestApi extends Api {
  readonly logged: string[];
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
}

/** Serves the API, on a free port unless one is named. */
export async function testApi(
  database: Database,
  { port = 0, ...options }: Partial<ApiOptions> = {},
): Promise<TestApi> {
  const logged: string[] = [];
  const api = await startApi(database, {
    ...options,
    host: '127.0.0.1',
    port,
    log: (line) => {
      logged.push(line);
      if (process.env['IPG_TEST_LOG']) console.error(line);
    },
  });
  const ask = async (query: string, variables?: Record<string, unknown>): Promise<Answer> => {
    const response = await fetch(api.url, {
      method: 'POST',
      // a connection kept alive would be waited for when the API is closed
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Partial<Answer>;
    return { status: response.status, data: body.data, errors: body.errors ?? [], extensions: body.extensions };
  };
  return { ...api, logged, ask };
}

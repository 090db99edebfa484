import type { Document } from './document.js';

/** Why there is no answer: the server or its database is away, or the question was refused. `message` is for people. */
export class AskError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** A statement behind an answer, to be pasted into Neo4j Browser: first `parameters`, then `text`. */
export interface ShownStatement {
  readonly text: string;
  readonly parameters: string;
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: { readonly statements?: readonly ShownStatement[] };
}

/** Asks the API. Throws AskError; an abort by `signal` is thrown as it is. */
export async function ask<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const { answer, status } = await send(document, variables, {}, signal);
  if (answer?.data == null || answer.errors?.length || !isWhole(document, answer.data)) throw failureOf(answer, status);
  return answer.data;
}

/** The Cypher statements by which the API answers a question; empty where it is set not to show them. */
export async function statementsOf<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
): Promise<readonly ShownStatement[]> {
  const { answer, status } = await send(document, variables, { 'show-statements': '1' });
  if (answer?.data == null) throw failureOf(answer, status);
  return answer.extensions?.statements ?? [];
}

/** Fields that are null where there is nothing of that id. */
const NULLABLE: ReadonlySet<string> = new Set(['node', 'relation']);

/** Whether each part that a document asks for is there: what stands between may answer without being the API. */
function isWhole(document: string, data: object): boolean {
  const [operation = ''] = /^query .*?^\}/ms.exec(document) ?? [];
  const parts = Object.entries(data);
  return [...operation.matchAll(/^ {2}(\w+)(?!.*@include)/gm)].every(([, asked = '']) =>
    parts.some(([name, value]) => name === asked && (value !== null || NULLABLE.has(name))),
  );
}

/** The API tells a code with its messages; what has none comes from elsewhere, and is not meant for readers. */
function failureOf(answer: Answer<unknown> | null, status: number): AskError {
  const [first] = answer?.errors ?? [];
  const code = first?.extensions?.code;
  if (first === undefined || code === undefined || code === 'TOO_MANY_REQUESTS') return failureOfStatus(status, code);
  return new AskError(code, first.message);
}

function failureOfStatus(status: number, code?: string): AskError {
  if (status === 429 || code === 'TOO_MANY_REQUESTS') {
    return new AskError('BUSY', 'the server is busy: try again in a moment');
  }
  if (status >= 502 && status <= 504) return new AskError('AWAY', 'the server is away for the moment');
  if (status >= 400) return new AskError('SERVER_FAILED', 'the server had an error');
  return new AskError('NOT_WHOLE', 'the server gave an answer that this page cannot read');
}

async function send<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
  headers: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<{ readonly answer: Answer<Data> | null; readonly status: number }> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: document, variables }),
      signal: signal ?? null,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AskError('NO_ANSWER', 'the server does not answer');
  }
  try {
    return { answer: (await response.json()) as Answer<Data> | null, status: response.status };
  } catch (error) {
    if (signal?.aborted) throw error;
    throw failureOfStatus(response.status);
  }
}

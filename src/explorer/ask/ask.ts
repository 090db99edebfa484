import type { Document } from './document.js';

/** Why there is no answer: the server or its database is away, or the question was refused. `message` is for people. */
export class AskError extends Error {
  /** AWAY: asking again later can help. REFUSED: it cannot. */
  readonly kind: 'AWAY' | 'REFUSED';
  readonly code: string;

  constructor(kind: AskError['kind'], code: string, message: string) {
    super(message);
    this.kind = kind;
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

/** Codes of answers that say the database is away, not that the question is wrong. */
const AWAY = /^(DATABASE_|SHUTTING_DOWN|DEADLINE_EXCEEDED|INTERNAL_SERVER_ERROR)/;

/** Asks the API. Throws AskError; an abort by `signal` is thrown as it is. */
export async function ask<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const answer = await send(document, variables, {}, signal);
  if (answer.data == null || answer.errors?.length) throw failureOf(answer);
  return answer.data;
}

/** The Cypher statements by which the API answers a question; empty where it is set not to show them. */
export async function statementsOf<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
): Promise<readonly ShownStatement[]> {
  const answer = await send(document, variables, { 'show-statements': '1' });
  if (answer.data == null) throw failureOf(answer);
  return answer.extensions?.statements ?? [];
}

function failureOf({ errors }: Answer<unknown>): AskError {
  const [first] = errors ?? [];
  const code = first?.extensions?.code ?? 'INTERNAL_SERVER_ERROR';
  return new AskError(AWAY.test(code) ? 'AWAY' : 'REFUSED', code, first?.message ?? 'the server gave no answer');
}

async function send<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
  headers: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<Answer<Data>> {
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
    throw new AskError('AWAY', 'NO_ANSWER', 'the server does not answer');
  }
  try {
    return (await response.json()) as Answer<Data>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AskError('AWAY', 'NO_JSON', `the server answered ${response.status} without an answer that can be read`);
  }
}

import type { HTTPGraphQLRequest } from '@apollo/server';
import { parameterLine } from '../neo4j/parameter-line.js';
import type { Told } from '../neo4j/transaction.js';

/** The header, and the key in the `extensions` of a request, that ask for the statements behind an answer. */
const HEADER = 'show-statements';
const EXTENSION = 'showStatements';

/** Whether a request asks to see its statements. */
export function asksForStatements({ headers, body }: HTTPGraphQLRequest): boolean {
  const header = headers.get(HEADER);
  if (header !== undefined) return !['', '0', 'false'].includes(header.toLowerCase());
  const extensions = (body as { extensions?: Readonly<Record<string, unknown>> | null } | null)?.extensions;
  return extensions?.[EXTENSION] === true;
}

/** The statements behind an answer, in the order of their ends, each to be pasted into Neo4j Browser: first `parameters`, then `text`. */
export function statementsExtension(statements: readonly Told[]) {
  return statements.map(({ text, p, rows, databaseMs, isPlanned }) => ({
    text,
    parameters: parameterLine(p),
    rows,
    databaseMs,
    planCache: isPlanned ? 'HIT' : 'MISS',
  }));
}

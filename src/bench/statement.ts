/** The best Cypher written by hand for a question: one statement that answers in one row, or none where there is nothing. */
export interface Statement {
  /** What comes before the answer; empty where nothing does. */
  readonly match: string;
  readonly columns: readonly string[];
  /** The answer, in the shape of this project's API. */
  read(rows: readonly unknown[][]): unknown;
}

const REVISION = "Revision {id: 'revision'}";

/** The text of a statement. */
export function plainText({ match, columns }: Statement): string {
  return `${match}\nRETURN ${columns.join(', ')}`;
}

/** The text with the API's promise: the revision is read first and last, and a last column tells whether it stayed. */
export function promisingText({ match, columns }: Statement): string {
  const named = columns.map((column, index) => `${column} AS c${index}`).join(', ');
  const names = columns.map((_, index) => `c${index}`).join(', ');
  return `MATCH (first:${REVISION})
WITH first.number AS before
${match}
WITH before, ${named}
MATCH (last:${REVISION})
RETURN ${names}, before = last.number`;
}

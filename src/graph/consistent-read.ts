import type { Parameter } from '../neo4j/parameters.js';
import type { OpenTransaction, Reader, Row } from '../neo4j/transaction.js';
import { REVISION, readRevision } from './revision.js';

/**
 * Reads of one operation. Neo4j is READ COMMITTED: two statements of one transaction, and two parts of one statement, may see two states of the graph.
 * So the revision is read first and last; every writer of this project moves it.
 */
export class ConsistentRead implements Reader {
  readonly #open: (options: { single: boolean }) => OpenTransaction;
  readonly #isChecked: boolean;
  #transaction: OpenTransaction | undefined;
  #revision: Promise<number> | undefined;
  #statements = 0;
  #failure: unknown;
  #isMixed = false;

  /** `open` is called with the first statement; an operation that reads nothing opens nothing. Unchecked, what was read counts as consistent. */
  constructor(open: (options: { single: boolean }) => OpenTransaction, { isChecked = true } = {}) {
    this.#open = open;
    this.#isChecked = isChecked;
  }

  /** How many statements were sent so far, those that read the revision aside. */
  get statements(): number {
    return this.#statements;
  }

  async rows(text: string, p?: { readonly [key: string]: Parameter }): Promise<readonly Row[]> {
    this.#statements += 1;
    if (this.#failure) throw this.#failure;
    this.#transaction ??= this.#open({ single: false });
    if (this.#isChecked) {
      // sent together with the first statement, so it costs no round trip
      this.#revision ??= readRevision(this.#transaction);
      this.#revision.catch(() => {});
    }
    return this.#caught(this.#transaction.rows(text, p));
  }

  /**
   * Reads one row by the only statement of the operation, without a transaction around it: one message instead of three. The statement, which is given
   * without RETURN and has the columns `answer` and `holds`, itself reads the revision first and last; undefined where there is none. What is read by `rows` afterwards is read anew, in a transaction.
   */
  async alone(text: string, p: { readonly [key: string]: Parameter }): Promise<Row | undefined> {
    const transaction = this.#open({ single: true });
    try {
      const [row] = await this.#caught(transaction.rows(this.#isChecked ? checked(text) : `RETURN ${text}`, p));
      this.#isMixed = this.#isChecked && row !== undefined && row.get('isSame') !== true;
      return row;
    } finally {
      transaction.release();
    }
  }

  /** The first failure of the database during the operation, if there was one. */
  get failure(): unknown {
    return this.#failure;
  }

  /** Ends the transaction and tells whether all that was read was one state of the graph. */
  async finish(): Promise<'CONSISTENT' | 'MIXED'> {
    const transaction = this.#transaction;
    if (!transaction) return this.#isMixed ? 'MIXED' : 'CONSISTENT';
    try {
      if (this.#failure || !this.#isChecked) return 'CONSISTENT';
      return (await this.#revision) === (await readRevision(transaction)) ? 'CONSISTENT' : 'MIXED';
    } catch (error) {
      this.#failure ??= error;
      return 'MIXED';
    } finally {
      transaction.release();
    }
  }

  async #caught<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      this.#failure ??= error;
      throw error;
    }
  }
}

/** What stands in one clause may be read in any order; the clauses are read one after the other. No row where the graph has no revision yet. */
function checked(text: string): string {
  return `MATCH (first:${REVISION})
WITH first.number AS before
WITH before, ${text}
MATCH (last:${REVISION})
RETURN answer, holds, before = last.number AS isSame`;
}

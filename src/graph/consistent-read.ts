import type { OpenTransaction, Reader, Row } from '../neo4j/transaction.js';
import type { Parameter } from '../neo4j/parameters.js';
import { readRevision } from './revision.js';

/**
 * Reads of one operation, in one transaction. Neo4j is READ COMMITTED: two statements of one transaction may see two states of the graph. So the
 * revision is read before the first statement and, where there was more than one, after the last; every writer of this project moves it.
 */
export class ConsistentRead implements Reader {
  readonly #open: () => OpenTransaction;
  #transaction: OpenTransaction | undefined;
  #revision: Promise<number> | undefined;
  #statements = 0;
  #failure: unknown;

  /** `open` is called with the first statement; an operation that reads nothing opens nothing. */
  constructor(open: () => OpenTransaction) {
    this.#open = open;
  }

  async rows(text: string, p?: { readonly [key: string]: Parameter }): Promise<readonly Row[]> {
    this.#transaction ??= this.#open();
    // sent together with the first statement, so it costs no round trip
    this.#revision ??= readRevision(this.#transaction);
    this.#revision.catch(() => {});
    this.#statements += 1;
    try {
      return await this.#transaction.rows(text, p);
    } catch (error) {
      this.#failure ??= error;
      throw error;
    }
  }

  /** The first failure of the database during the operation, if there was one. */
  get failure(): unknown {
    return this.#failure;
  }

  /** Ends the transaction and tells whether all statements saw one state of the graph. */
  async finish(): Promise<'CONSISTENT' | 'MIXED'> {
    const transaction = this.#transaction;
    if (!transaction) return 'CONSISTENT';
    try {
      if (this.#statements === 1 || this.#failure) return 'CONSISTENT';
      return (await this.#revision) === (await readRevision(transaction)) ? 'CONSISTENT' : 'MIXED';
    } catch (error) {
      this.#failure ??= error;
      return 'MIXED';
    } finally {
      transaction.release();
    }
  }
}

import type { Parameter } from '../neo4j/parameters.js';
import type { OpenTransaction, Reader, Row } from '../neo4j/transaction.js';
import { readRevision } from './revision.js';

/**
 * Reads of one operation, in one transaction. Neo4j is READ COMMITTED: two statements of one transaction may see two states of the graph. So the
 * revision is read before the first statement and, where there was more than one, after the last; every writer of this project moves it.
 */
export class ConsistentRead implements Reader {
  readonly #open: (options: { single: boolean }) => OpenTransaction;
  #transaction: OpenTransaction | undefined;
  #revision: Promise<number> | undefined;
  #statements = 0;
  #single = false;
  #failure: unknown;

  /** `open` is called with the first statement; an operation that reads nothing opens nothing. */
  constructor(open: (options: { single: boolean }) => OpenTransaction) {
    this.#open = open;
  }

  /**
   * Announces that the next statement will be the only one: it needs no transaction around it and no look at the
   * revision, two statements and two messages that a small question can do without. If another one follows all the same, the answer counts as mixed.
   */
  announceSingle(): void {
    this.#single = this.#statements === 0;
  }

  /** Forgets the announced single statement, whose rows are not used: what follows is read on its own. */
  discard(): void {
    if (!this.#single) return;
    this.#transaction?.release();
    this.#transaction = undefined;
    this.#revision = undefined;
    this.#statements = 0;
    this.#single = false;
  }

  async rows(text: string, p?: { readonly [key: string]: Parameter }): Promise<readonly Row[]> {
    this.#statements += 1;
    if (this.#failure) throw this.#failure;
    if (this.#single && this.#statements === 2) this.#transaction?.release();
    if (!this.#transaction || (this.#single && this.#statements === 2)) {
      this.#transaction = this.#open({ single: this.#single && this.#statements === 1 });
    }
    if (!this.#single) {
      // sent together with the first statement, so it costs no round trip
      this.#revision ??= readRevision(this.#transaction);
      this.#revision.catch(() => {});
    }
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
      if (this.#single) return 'MIXED';
      return (await this.#revision) === (await readRevision(transaction)) ? 'CONSISTENT' : 'MIXED';
    } catch (error) {
      this.#failure ??= error;
      return 'MIXED';
    } finally {
      transaction.release();
    }
  }
}

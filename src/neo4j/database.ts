import { Connections, USER_AGENT } from './connections.js';
import { DatabaseError, databaseError } from './driver-errors.js';
import { KnownTexts } from './known-texts.js';
import { type Parameter, parameters, wholeNumber } from './parameters.js';
import {
  type Counters,
  counters,
  type OpenOptions,
  OpenTransaction,
  type Reader,
  type Row,
  type Writer,
} from './transaction.js';

/** Where a database is and how to enter it. */
export interface DatabaseSettings {
  /** `bolt://`, `neo4j://`, or with TLS `bolt+s://`, `neo4j+s://`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Name of the database; the server's default if absent. */
  readonly database?: string | undefined;
}

/** Bounds of one transaction. */
export interface TransactionOptions {
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

const WRITE_TRIES = 5;

/** A database that can be read and written. Reads go to followers, writes to the leader, and a read sees the writes that went before it. */
export class Database {
  readonly #connections: Connections;
  readonly #known = new KnownTexts();

  constructor(settings: DatabaseSettings) {
    this.#connections = new Connections(settings);
  }

  /** A transaction in read mode, where the server refuses every write. The caller releases it. */
  openRead(options: OpenOptions = {}): OpenTransaction {
    return new OpenTransaction(this.#connections.session('READ'), options, this.#known);
  }

  /** Reads in a transaction of its own. */
  async read<T>(work: (reader: Reader) => Promise<T>, options: TransactionOptions = {}): Promise<T> {
    const transaction = this.openRead(options);
    try {
      return await work(transaction);
    } finally {
      transaction.release();
    }
  }

  /** Writes in a transaction of its own, once: what `work` did is kept if it says so, else taken back. */
  async attempt<T>(
    work: (writer: Writer) => Promise<{ keep: boolean; value: T }>,
    options: TransactionOptions = {},
  ): Promise<T> {
    const transaction = new OpenTransaction(this.#connections.session('WRITE'), options, this.#known);
    try {
      const { keep, value } = await work(transaction);
      if (keep) await transaction.commit();
      return value;
    } finally {
      await transaction.rollback();
    }
  }

  /**
   * Writes, and tries again when the database says that another try may succeed. `work` must therefore be safe to repeat even if it was kept:
   * a lost reply to a commit looks like a failure.
   */
  async write<T>(work: (writer: Writer) => Promise<T>, options: TransactionOptions = {}): Promise<T> {
    return this.repeat(() => this.attempt(async (writer) => ({ keep: true, value: await work(writer) }), options));
  }

  /** Does work that is safe to repeat, and again while the database says that another try may succeed, as after a deadlock. */
  async repeat<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof DatabaseError && error.retryable) || attempt === WRITE_TRIES) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50 * 2 ** attempt));
      }
    }
  }

  /** Runs one statement outside an explicit transaction, as `CALL … IN TRANSACTIONS` and schema commands want it. */
  async runAlone(
    text: string,
    p: { readonly [key: string]: Parameter } = {},
    { timeoutMs }: { readonly timeoutMs?: number } = {},
  ): Promise<{ rows: readonly Row[]; counters: Counters }> {
    const { session, close, failed } = this.#connections.session('WRITE');
    try {
      const limits = timeoutMs === undefined ? {} : { timeout: timeoutMs };
      const result = await session.run(text, Object.keys(p).length === 0 ? {} : parameters(p), limits);
      return { rows: result.records, counters: counters(result) };
    } catch (error) {
      failed(error);
      throw databaseError(error);
    } finally {
      await close();
    }
  }

  /** Reads the rows of one statement one by one as they come, so that the memory does not grow with the answer. */
  async stream(text: string, onRow: (row: Row) => void, options: { timeoutMs: number }): Promise<void> {
    const { session, close, failed } = this.#connections.session('READ');
    try {
      for await (const row of session.run(text, {}, { timeout: options.timeoutMs })) onRow(row);
    } catch (error) {
      failed(error);
      throw databaseError(error);
    } finally {
      await close();
    }
  }

  /** A text that changes with every write to the database, whoever writes, and that outlasts a restart. */
  async writeMark(): Promise<string> {
    const { session, close, failed } = this.#connections.session('READ');
    try {
      // a single read: its bookmark names the last transaction of the database
      await session.run('RETURN 1');
      return session.lastBookmarks().join();
    } catch (error) {
      failed(error);
      throw databaseError(error);
    } finally {
      await close();
    }
  }

  /**
   * Has statements planned anew by what the graph holds now. A statement planned before a bulk load was planned for an almost empty graph, and
   * took a hundred times as long as it has to. Does nothing where the user may not.
   */
  async refreshPlans(): Promise<void> {
    this.#known.clear();
    for (const call of ['CALL db.prepareForReplanning()', 'CALL db.clearQueryCaches()']) {
      await this.runAlone(call).catch(() => {});
    }
  }

  /** How many connections programs of this project, this one among them, cypher-shells and Neo4j Browsers have to the server. */
  async connections(signal: AbortSignal): Promise<number> {
    const [row] = await this.read(
      (reader) =>
        reader.rows(
          `CALL dbms.listConnections() YIELD userAgent
WHERE any(agent IN $p.agents WHERE userAgent STARTS WITH agent) RETURN count(*) AS n`,
          { agents: [USER_AGENT, 'neo4j-cypher-shell', 'neo4j-browser'] },
        ),
      { signal },
    );
    return wholeNumber(row?.get('n') ?? 0);
  }

  /** Closes all connections. */
  async close(): Promise<void> {
    await this.#connections.close();
  }
}

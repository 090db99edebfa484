import type { QueryResult, Transaction } from 'neo4j-driver';
import { IpgError } from '../errors/error.js';
import type { OpenSession } from './connections.js';
import { databaseError } from './driver-errors.js';
import type { KnownTexts } from './known-texts.js';
import { type Parameter, parameters, wholeNumber } from './parameters.js';

/** One row of an answer, by the name of the column. */
export interface Row {
  readonly keys: readonly PropertyKey[];
  get(column: string): unknown;
}

/** What a statement did, as the database counts it. A SET of an equal value counts as a change there. */
export interface Counters {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  readonly propertiesSet: number;
  readonly labelsAdded: number;
  readonly labelsRemoved: number;
  readonly containsUpdates: boolean;
}

/** What became of one statement. */
export interface Told {
  readonly text: string;
  readonly p: { readonly [key: string]: Parameter };
  readonly rows: number;
  /** Milliseconds from its arrival in the database to its last row. */
  readonly databaseMs: number;
  /** Whether the database had its plan already; see KnownTexts. */
  readonly isPlanned: boolean;
}

/** Something that answers Cypher inside one transaction. */
export interface Reader {
  /** Runs a statement with its values in `$p` and gives all rows. */
  rows(text: string, p?: { readonly [key: string]: Parameter }): Promise<readonly Row[]>;
}

/** A transaction that may write. */
export interface Writer extends Reader {
  /** Runs a statement and gives its counters. */
  execute(text: string, p?: { readonly [key: string]: Parameter }): Promise<Counters>;
}

/** Bounds of a transaction, and whether it is for one statement only. */
export interface OpenOptions {
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly single?: boolean | undefined;
  /** Is told of each statement once its rows are there. */
  readonly onStatement?: ((told: Told) => void) | undefined;
}

/**
 * One explicit transaction, begun with its first statement and never retried by itself. Ends when `signal` is aborted, in the server too.
 * A statement that is under way when that happens is rejected with the signal's reason at once, even if the connection is dead.
 */
export class OpenTransaction implements Writer {
  readonly #open: OpenSession;
  readonly #timeoutMs: number | undefined;
  readonly #aborted: Promise<never>;
  readonly #signal: AbortSignal | undefined;
  readonly #single: boolean;
  readonly #onStatement: ((told: Told) => void) | undefined;
  readonly #known: KnownTexts;
  readonly #onAbort: () => void;
  #transaction: Transaction | undefined;
  #closed = false;

  /** `single`: there will be one statement, which is sent without a transaction around it, in one message instead of three. */
  constructor(open: OpenSession, options: OpenOptions, known: KnownTexts) {
    this.#open = open;
    this.#onStatement = options.onStatement;
    this.#known = known;
    this.#single = options.single ?? false;
    this.#timeoutMs = options.timeoutMs;
    this.#signal = options.signal;
    let reject: (reason: unknown) => void = () => {};
    this.#aborted = new Promise<never>((_, no) => {
      reject = no;
    });
    this.#aborted.catch(() => {});
    this.#onAbort = () => {
      reject(options.signal?.reason ?? new IpgError('INTERRUPTED', 'interrupted', { exitCode: 130 }));
      this.#abandon();
    };
    options.signal?.addEventListener('abort', this.#onAbort, { once: true });
    if (options.signal?.aborted) this.#onAbort();
  }

  async rows(text: string, p: { readonly [key: string]: Parameter } = {}): Promise<readonly Row[]> {
    if (!this.#onStatement) return (await this.#run(text, p)).records;
    const isPlanned = this.#known.meet(text);
    const { records, summary } = await this.#run(text, p);
    const databaseMs = wholeNumber(summary.resultAvailableAfter) + wholeNumber(summary.resultConsumedAfter);
    this.#onStatement({ text, p, rows: records.length, databaseMs, isPlanned });
    return records;
  }

  async execute(text: string, p: { readonly [key: string]: Parameter } = {}): Promise<Counters> {
    return counters(await this.#run(text, p));
  }

  async #run(text: string, p: { readonly [key: string]: Parameter }): Promise<QueryResult> {
    if (this.#signal?.aborted) return this.#aborted;
    // sent all the same, it would make the driver give the connection away before its COMMIT, and the next one to use it would find itself in this transaction
    if (this.#closed)
      throw new IpgError('TRANSACTION_ENDED', 'the transaction has ended; nothing is read in it any longer');
    const limits = this.#timeoutMs === undefined ? {} : { timeout: Math.max(1, Math.ceil(this.#timeoutMs)) };
    try {
      const sent = withoutStack(() =>
        this.#single
          ? this.#open.session.run(text, parameters(p), limits)
          : this.#begun(limits).run(text, parameters(p)),
      );
      return await Promise.race([sent, this.#aborted]);
    } catch (error) {
      if (this.#signal?.aborted) return this.#aborted;
      this.#open.failed(error);
      throw databaseError(error);
    }
  }

  #begun(limits: { timeout?: number }): Transaction {
    // not awaited: BEGIN and the first RUN travel together, and a failed BEGIN shows in the RUN
    this.#transaction ??= this.#open.session.beginTransaction(limits);
    return this.#transaction;
  }

  /** Commits and waits for the acknowledgement. */
  async commit(): Promise<void> {
    try {
      if (this.#signal?.aborted) return await this.#aborted;
      if (this.#transaction) await Promise.race([this.#transaction.commit(), this.#aborted]);
    } catch (error) {
      throw databaseError(error);
    } finally {
      this.#abandon();
    }
  }

  /** Ends a transaction that only read: nobody has to wait for that. */
  release(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#signal?.removeEventListener('abort', this.#onAbort);
    void this.#open.close(this.#transaction?.commit());
  }

  /** Takes everything back and waits until that is done. */
  async rollback(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#signal?.removeEventListener('abort', this.#onAbort);
    await Promise.race([this.#open.close(), this.#aborted]).catch(() => {});
  }

  #abandon(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#signal?.removeEventListener('abort', this.#onAbort);
    void this.#open.close();
  }
}

/** The driver writes out the stack for each statement, in case it fails: as much work as all else about a small one. Nobody reads it, errors are translated. */
function withoutStack<T>(work: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** The counters of a finished statement. */
export function counters(result: QueryResult): Counters {
  const updates = result.summary.counters.updates();
  const { nodesCreated, nodesDeleted, relationshipsCreated, relationshipsDeleted, propertiesSet } = updates;
  const number = (value: number | undefined) => value ?? 0;
  return {
    nodesCreated: number(nodesCreated),
    nodesDeleted: number(nodesDeleted),
    relationshipsCreated: number(relationshipsCreated),
    relationshipsDeleted: number(relationshipsDeleted),
    propertiesSet: number(propertiesSet),
    labelsAdded: number(updates['labelsAdded']),
    labelsRemoved: number(updates['labelsRemoved']),
    containsUpdates: result.summary.counters.containsUpdates(),
  };
}

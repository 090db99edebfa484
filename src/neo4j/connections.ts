import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { IpgError } from '../errors/error.js';
import type { DatabaseSettings } from './database.js';

const POOL_SIZE = 20;

/** A session that takes longer to close has lost its server: ending a transaction takes the server some 50 ms, and a slow line adds to that. */
const STUCK_MS = 3000;

/** How long the sessions of a driver that was replaced may go on. */
const RETIRED_MS = 30_000;

/** How long closing waits for servers to say goodbye. */
const CLOSE_MS = 2000;

/** By this the server knows this project's connections. */
export const USER_AGENT = 'indopacific-graph';

/**
 * Sessions of a driver that is replaced when its connections are dead. The driver keeps a connection whose network swallows everything until two
 * minutes are over, and gives it to the next session, or counts it as in use: after an outage of some seconds nothing would work for minutes.
 */
export class Connections {
  readonly #settings: DatabaseSettings;
  readonly #bookmarks = neo4j.bookmarkManager();
  readonly #retired = new Set<Driver>();
  #driver: Driver;
  #open = 0;

  constructor(settings: DatabaseSettings) {
    this.#settings = settings;
    this.#driver = this.#connect();
  }

  /** A session, to be closed by `close` of what is returned, which never rejects and need not be waited for. */
  session(mode: 'READ' | 'WRITE'): OpenSession {
    const driver = this.#driver;
    const { database, uri } = this.#settings;
    const session = driver.session({
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      // one server shows every read what was written before; it would wait for a write that a restored backup does not hold
      ...(uri.startsWith('neo4j') ? { bookmarkManager: this.#bookmarks } : {}),
      ...(database === undefined ? {} : { database }),
    });
    this.#open += 1;
    const close = (first: Promise<unknown> = Promise.resolve()) => this.#close(driver, session, first);
    const failed = (error: unknown) => this.#failed(driver, error);
    return { session, close, failed };
  }

  /** Closes all connections, those of drivers that were replaced too. */
  async close(): Promise<void> {
    const closed = [this.#driver, ...this.#retired].map((driver) => driver.close().catch(() => {}));
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, CLOSE_MS);
    });
    await Promise.race([Promise.all(closed), patience]);
    clearTimeout(timer);
  }

  async #close(driver: Driver, session: Session, first: Promise<unknown>): Promise<void> {
    const timer = setTimeout(() => this.#replace(driver), STUCK_MS);
    timer.unref();
    await first.catch(() => {});
    await session.close().catch(() => {});
    clearTimeout(timer);
    this.#open -= 1;
  }

  /** No connection was free, and fewer are in use than there may be: the others are dead. */
  #failed(driver: Driver, error: unknown): void {
    const isExhausted = error instanceof Error && /acquisition timed out/i.test(error.message);
    if (isExhausted && this.#open < POOL_SIZE) this.#replace(driver);
  }

  #replace(driver: Driver): void {
    if (this.#driver !== driver) return;
    this.#driver = this.#connect();
    this.#retired.add(driver);
    setTimeout(() => {
      this.#retired.delete(driver);
      driver.close().catch(() => {});
    }, RETIRED_MS).unref();
  }

  #connect(): Driver {
    const { uri, user, password } = this.#settings;
    try {
      return neo4j.driver(uri, neo4j.auth.basic(user, password), {
        maxConnectionPoolSize: POOL_SIZE,
        connectionTimeout: 2000,
        connectionAcquisitionTimeout: 3000,
        maxTransactionRetryTime: 5000,
        connectionLivenessCheckTimeout: 30_000,
        fetchSize: 5000,
        telemetryDisabled: true,
        userAgent: USER_AGENT,
      });
    } catch (error) {
      throw new IpgError('BAD_URI', `NEO4J_URI ${JSON.stringify(uri)} is not an address of a Neo4j database`, {
        hint: 'write it as bolt://HOST:PORT, neo4j://HOST:PORT or neo4j+s://HOST',
        exitCode: 2,
        cause: error,
      });
    }
  }
}

/** A session of one transaction or statement. */
export interface OpenSession {
  readonly session: Session;
  /** Closes the session once `first` is settled. */
  close(first?: Promise<unknown>): Promise<void>;
  /** To be told of what the driver throws. */
  failed(error: unknown): void;
}

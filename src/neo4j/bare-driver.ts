import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import type { DatabaseSettings } from './database.js';
import { type Parameter, parameters } from './parameters.js';

/** Values of a statement by their names below `$p`. */
type Values = { readonly [key: string]: Parameter };

/** The driver with nothing around it: what the benchmark compares with. Whole numbers come as plain numbers, and records as their values. */
export class BareDriver {
  readonly #driver: Driver;

  constructor({ uri, user, password }: DatabaseSettings) {
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      telemetryDisabled: true,
      disableLosslessIntegers: true,
    });
  }

  /** Runs one statement in a session of its own, in read mode. */
  async run(text: string, p: Values = {}): Promise<unknown[][]> {
    const session = this.#driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      return (await session.run(text, parameters(p))).records.map((record) => [...record.values()]);
    } finally {
      await session.close();
    }
  }

  /** What reading a statement costs by the database's own count, whose unit is one look at the store. */
  async hits(text: string, p: Values): Promise<number> {
    const session = this.#driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { summary } = await session.run(`PROFILE ${text}`, parameters(p));
      return summary.profile ? hitsOf(summary.profile) : Number.NaN;
    } finally {
      await session.close();
    }
  }

  /** CPU time that the database's process has used so far, in milliseconds. */
  async databaseCpuMs(): Promise<number> {
    const [row] = await this.run(
      "CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes RETURN toString(attributes.ProcessCpuTime.value)",
    );
    return Number(row?.[0]) / 1e6;
  }

  /** How many transactions are open beside the one that asks. */
  async openTransactions(): Promise<number> {
    const rows = await this.run('SHOW TRANSACTIONS YIELD currentQuery');
    return rows.filter(([query]) => !String(query).startsWith('SHOW TRANSACTIONS')).length;
  }

  /** Closes all connections. */
  close(): Promise<void> {
    return this.#driver.close();
  }
}

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return Number(dbHits) + children.reduce((sum, child) => sum + hitsOf(child), 0);
}

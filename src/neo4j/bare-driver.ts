import neo4j, { type Driver } from 'neo4j-driver';
import type { DatabaseSettings } from './database.js';

/** The driver with nothing around it: what the benchmark compares with. Reads each record's values, as a program has to. */
export class BareDriver {
  readonly #driver: Driver;

  constructor(settings: DatabaseSettings) {
    this.#driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
      telemetryDisabled: true,
    });
  }

  /** Runs one statement in a session of its own, in read mode. */
  async run(text: string, values: Readonly<Record<string, string>>): Promise<unknown[][]> {
    const session = this.#driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      return (await session.run(text, values)).records.map((record) => [...record.values()]);
    } finally {
      await session.close();
    }
  }

  /** CPU time that the database's process has used so far, in milliseconds. */
  async databaseCpuMs(): Promise<number> {
    const [row] = await this.run(
      "CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes RETURN toString(attributes.ProcessCpuTime.value)",
      {},
    );
    return Number(row?.[0]) / 1e6;
  }

  /** Closes all connections. */
  close(): Promise<void> {
    return this.#driver.close();
  }
}

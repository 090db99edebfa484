import { startApi } from '../api/server.js';
import { BareDriver } from '../neo4j/bare-driver.js';
import { Database, type DatabaseSettings } from '../neo4j/database.js';
import { CASES } from './cases.js';

/** What the parent sends: start, or run one round of one case. */
export type Order =
  | { readonly kind: 'api'; readonly settings: DatabaseSettings }
  | { readonly kind: 'driver'; readonly settings: DatabaseSettings }
  | { readonly kind: 'run'; readonly index: number; readonly from: number; readonly count: number }
  | { readonly kind: 'usage' };

/** What comes back. */
export type Reply =
  | { readonly kind: 'ready'; readonly url: string }
  | { readonly kind: 'ran'; readonly latencies: readonly number[] }
  | { readonly kind: 'usage'; readonly cpuMs: number; readonly rssMb: number };

let driver: BareDriver | undefined;

// a process of its own for each side, so that neither pays for the other, nor for the asking
process.on('message', (order: Order) => {
  handle(order).then(
    (reply) => process.send?.(reply),
    (error: unknown) => {
      console.error(error);
      process.disconnect();
    },
  );
});

async function handle(order: Order): Promise<Reply> {
  if (order.kind === 'api') {
    const database = new Database(order.settings);
    const api = await startApi(database, { host: '127.0.0.1', port: 0, log: console.error });
    return { kind: 'ready', url: api.url };
  }
  if (order.kind === 'driver') {
    driver = new BareDriver(order.settings);
    return { kind: 'ready', url: '' };
  }
  if (order.kind === 'usage') {
    const { user, system } = process.cpuUsage();
    return { kind: 'usage', cpuMs: (user + system) / 1000, rssMb: process.memoryUsage.rss() / 2 ** 20 };
  }
  const latencies: number[] = [];
  const one = CASES[order.index];
  for (let n = order.from; one && n < order.from + order.count; n++) {
    const start = performance.now();
    await driver?.run(one.cypher, one.variables(n));
    latencies.push(performance.now() - start);
  }
  return { kind: 'ran', latencies };
}

import { startApi } from '../api/server.js';
import { BareDriver } from '../neo4j/bare-driver.js';
import { Database } from '../neo4j/database.js';
import type { Parameter } from '../neo4j/parameters.js';
import type { OpenOptions, OpenTransaction } from '../neo4j/transaction.js';
import { type Order, obey, type Reply, usage } from './protocol.js';

interface Sent {
  readonly text: string;
  readonly p: { readonly [key: string]: Parameter };
}

/** The database, with an ear on what is sent while statements are recorded. */
class HeardDatabase extends Database {
  sent: Sent[] | null = null;

  override openRead(options: OpenOptions = {}): OpenTransaction {
    const transaction = super.openRead(options);
    const { sent } = this;
    if (!sent) return transaction;
    const rows = transaction.rows.bind(transaction);
    transaction.rows = (text, p = {}) => {
      sent.push({ text, p });
      return rows(text, p);
    };
    return transaction;
  }
}

let database: HeardDatabase | undefined;
let meter: BareDriver | undefined;

obey(async (order) => {
  if (order.kind === 'start') return start(order);
  if (order.kind === 'usage') return usage();
  if (order.kind === 'profile') return profile();
  if (database) database.sent = [];
  return { kind: 'done' };
});

async function start({ settings, consistency, engine, warmUp }: Extract<Order, { kind: 'start' }>): Promise<Reply> {
  database = new HeardDatabase(settings);
  meter = new BareDriver(settings);
  const how = { consistency, engine, warmUp };
  const { url, warm } = await startApi(database, { host: '127.0.0.1', port: 0, log: console.error, ...how });
  await warm;
  return { kind: 'ready', url };
}

async function profile(): Promise<Reply> {
  const sent = database?.sent ?? [];
  if (database) database.sent = null;
  let hits = 0;
  for (const { text, p } of sent) hits += (await meter?.hits(text, p)) ?? 0;
  return { kind: 'profile', texts: sent.map(({ text }) => text), hits };
}

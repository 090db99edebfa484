import type { BareDriver } from '../neo4j/bare-driver.js';
import { Client } from './client.js';
import type { SoakResult } from './results.js';
import type { Side } from './sides.js';
import { type Subjects, WORKLOADS } from './workloads.js';

const CONNECTIONS = 32;
/** One request of so many is given up before its answer. */
const CANCELLED = 12;
/** A request is given up at most so late. */
const PATIENCE_MS = 40;
/** How long the database may take to see that nobody waits any longer. */
const SETTLE_MS = 3000;

/** What is known while it lasts. */
interface Tally {
  asked: number;
  answered: number;
  cancelled: number;
  readonly errors: Record<string, number>;
}

/** All questions in turn on many connections for a long time, some of them given up on the way. */
export async function soak(
  { api, meter, subjects }: { api: Side; meter: BareDriver; subjects: Subjects },
  relations: number,
  seconds: number,
  progress: (text: string) => void,
): Promise<SoakResult> {
  const client = new Client(CONNECTIONS);
  const tally: Tally = { asked: 0, answered: 0, cancelled: 0, errors: {} };
  // warm before it counts: what is compiled and cached stays
  await run(client, api, subjects, { asked: 0, answered: 0, cancelled: 0, errors: {} }, Math.min(20, seconds / 4));
  const start = (await api.usage()).rssMb;
  const half = run(client, api, subjects, tally, seconds);
  const report = setInterval(() => progress(`${tally.answered} answered`), 10_000);
  await new Promise((resolve) => setTimeout(resolve, seconds * 500));
  const middle = (await api.usage()).rssMb;
  await half;
  clearInterval(report);
  const { rssMb: end, peakMb: peak } = await api.usage();
  client.close();
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const { answered, cancelled, errors } = tally;
  const openTransactions = await meter.openTransactions();
  const rssMb = { start, middle, end, peak };
  return { relations, seconds, connections: CONNECTIONS, answered, cancelled, errors, rssMb, openTransactions };
}

async function run(client: Client, api: Side, subjects: Subjects, tally: Tally, seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1000;
  const ask = async () => {
    while (performance.now() < end) await askOne(client, api, subjects, tally);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, ask));
}

async function askOne(client: Client, api: Side, subjects: Subjects, tally: Tally): Promise<void> {
  const n = tally.asked++;
  const workload = WORKLOADS[n % WORKLOADS.length];
  if (!workload) return;
  const body = api.body(workload, workload.variables(subjects, n));
  const isCancelled = n % CANCELLED === CANCELLED - 1;
  try {
    const text = await client.post(api.url, body, (sent) => {
      if (isCancelled) setTimeout(() => sent.destroy(new Error('given up')), Math.random() * PATIENCE_MS);
    });
    tally.answered++;
    const { errors } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
    if (errors) count(tally, errors[0]?.extensions?.code ?? 'an error without a code');
  } catch (error) {
    if (isCancelled && error instanceof Error && error.message === 'given up') tally.cancelled++;
    else count(tally, error instanceof Error ? error.message : String(error));
  }
}

function count({ errors }: Tally, name: string): void {
  errors[name] = (errors[name] ?? 0) + 1;
}

import type { BareDriver } from '../neo4j/bare-driver.js';
import { Day } from '../neo4j/parameters.js';
import { canonical } from './canonical.js';
import { Client } from './client.js';
import { COMPUTATIONS, type Computation } from './computations.js';
import type { ComputationFigures, ComputationResult } from './results.js';
import type { Side } from './sides.js';
import { median } from './statistics.js';

const ROUNDS = 7;
const WARM = 2;

/** What each computation costs the API and by hand, asked in turn. Throws where both can be compared and differ. */
export async function measureComputations(
  { api, meter, hubs }: { readonly api: Side; readonly meter: BareDriver; readonly hubs: readonly string[] },
  note: (text: string) => void,
): Promise<ComputationResult[]> {
  const client = new Client(1);
  const results: ComputationResult[] = [];
  for (const computation of COMPUTATIONS) {
    note(computation.title);
    results.push(await measured(computation, api, meter, client, hubs));
  }
  client.close();
  return results;
}

async function measured(
  computation: Computation,
  api: Side,
  meter: BareDriver,
  client: Client,
  hubs: readonly string[],
): Promise<ComputationResult> {
  const body = JSON.stringify({ query: computation.graphql, variables: computation.variables(hubs) });
  const p = { ...computation.parameters(hubs), day: new Day(new Date().toISOString().slice(0, 10)) };
  const ask = () => client.post(api.url, body);
  const byHand = () => meter.run(computation.cypher, p);
  const answer = JSON.parse(await ask()) as { data?: unknown; errors?: unknown };
  if (answer.errors || !answer.data) throw new Error(`${computation.name}: ${JSON.stringify(answer).slice(0, 500)}`);
  const rows = await byHand();
  const { compare } = computation;
  const [ours, theirs] = (compare?.(answer.data, rows) ?? [null, null]).map(canonical);
  if (ours !== theirs) throw new Error(`${computation.name}: the API says ${ours}, Cypher by hand ${theirs}`);
  const figures = {
    api: await costOf(ask, api, meter, () => api.profile(ask)),
    hand: {
      ...(await costOf(byHand, api, meter, async () => ({
        texts: [computation.cypher],
        hits: await meter.hits(computation.cypher, p),
      }))),
      nodeMs: null,
      peakMb: null,
    },
  };
  const { name, title, budget } = computation;
  const within = figures.api.hits <= budget.hits && figures.api.p50Ms <= budget.p50Ms;
  return { name, title, budget, isCompared: compare !== null, isWithin: within, ...figures };
}

async function costOf(
  ask: () => Promise<unknown>,
  api: Side,
  meter: BareDriver,
  profile: () => Promise<{ readonly texts: readonly string[]; readonly hits: number }>,
): Promise<ComputationFigures> {
  for (let i = 0; i < WARM; i++) await ask();
  const times: number[] = [];
  const [nodeBefore, databaseBefore] = [(await api.usage()).cpuMs, await meter.databaseCpuMs()];
  for (let i = 0; i < ROUNDS; i++) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
  }
  const { cpuMs, peakMb } = await api.usage();
  const databaseMs = (await meter.databaseCpuMs()) - databaseBefore;
  const { texts, hits } = await profile();
  return {
    p50Ms: median(times),
    nodeMs: (cpuMs - nodeBefore) / ROUNDS,
    databaseMs: databaseMs / ROUNDS,
    statements: texts.length,
    hits,
    peakMb,
  };
}

import type { BareDriver } from '../neo4j/bare-driver.js';
import { canonical } from './canonical.js';
import { Client } from './client.js';
import { isError, type Load, load } from './load-many.js';
import {
  type Figures,
  MEASURES,
  type Measure,
  PAIRS,
  type Pair,
  type SideName,
  type WorkloadResult,
} from './results.js';
import type { Side } from './sides.js';
import { median, medianRatio, percentile } from './statistics.js';
import type { Subjects, Workload } from './workloads.js';

/** How long each part of a run takes. */
export interface Effort {
  readonly rounds: number;
  /** Warming up before the first question: a database just started runs everything slowly. */
  readonly startMs: number;
  /** One side's warming up; the database and Node compile what is hot only after some hundred calls. */
  readonly warmMs: number;
  /** One side's requests of one round, one at a time. */
  readonly roundMs: number;
  /** One side's requests of one round, many at once. */
  readonly loadMs: number;
  readonly loadRounds: number;
}

/** What is measured with. */
export interface Bench {
  readonly sides: readonly Side[];
  readonly meter: BareDriver;
  readonly subjects: Subjects;
  readonly effort: Effort;
}

/** How many requests are under way at once when throughput is measured. */
const AT_ONCE = [8, 32] as const;

/** One side in one round of one request at a time. */
interface Round {
  readonly nodeMs: number;
  readonly databaseMs: number;
  readonly latencies: readonly number[];
  readonly seconds: number;
}

interface Sample {
  readonly rounds: Round[];
  readonly loads: Record<string, Load[]>;
}

/** Measures one question on all sides that can be asked it, in turns. Throws if their answers differ. */
export async function measure(bench: Bench, workload: Workload): Promise<WorkloadResult> {
  const sides = bench.sides.filter((side) => side.answers(workload));
  const answerBytes = await assertEqual({ ...bench, sides }, workload);
  const profiles = await profile({ ...bench, sides }, workload);
  const slowest = await warmUp({ ...bench, sides }, workload);
  const count = Math.max(5, Math.min(400, Math.round(bench.effort.roundMs / slowest)));
  const samples = new Map<SideName, Sample>(sides.map(({ name }) => [name, { rounds: [], loads: {} }]));
  for (let i = 0; i < bench.effort.rounds; i++) {
    for (const side of turned(sides, i)) {
      samples.get(side.name)?.rounds.push(await round(bench, side, workload, i * count, count));
    }
  }
  for (const atOnce of AT_ONCE) {
    for (let i = 0; i < bench.effort.loadRounds; i++) {
      for (const side of turned(sides, i)) {
        const { loads } = samples.get(side.name) as Sample;
        loads[atOnce] = [...(loads[atOnce] ?? []), await load(bench, side, workload, atOnce, bench.effort.loadMs)];
      }
    }
  }
  const figures = sides.map(({ name }) => {
    const { statements, hits } = profiles.get(name) ?? { statements: Number.NaN, hits: Number.NaN };
    const bytes = answerBytes.get(name) ?? Number.NaN;
    return [name, { ...figuresOf(samples.get(name) as Sample), statements, hits, answerBytes: bytes }];
  });
  const { name, title } = workload;
  return { name, title, sides: Object.fromEntries(figures), ratios: ratiosOf(samples) };
}

/** Each round begins with another side, so that none is always the first. */
function turned<T>(list: readonly T[], by: number): T[] {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

/** How many questions are compared before anything is measured. */
const COMPARED = 6;

async function assertEqual({ sides, subjects }: Bench, workload: Workload): Promise<Map<SideName, number>> {
  const client = new Client(1);
  const bytes = new Map<SideName, number>();
  for (let n = 0; n < COMPARED; n++) {
    const variables = workload.variables(subjects, n);
    let first: { name: string; text: string } | undefined;
    for (const side of sides) {
      const answer = await client.post(side.url, side.body(workload, variables));
      bytes.set(side.name, answer.length);
      const text = canonical(side.read(workload, answer));
      first ??= { name: side.name, text };
      if (text !== first.text) throw new Error(difference(workload, variables, first, { name: side.name, text }));
    }
  }
  client.close();
  return bytes;
}

function difference(workload: Workload, variables: unknown, one: Named, other: Named): string {
  let at = 0;
  while (one.text[at] === other.text[at]) at++;
  const part = ({ name, text }: Named) => `${name}: … ${text.slice(Math.max(0, at - 150), at + 150)} …`;
  return `${workload.name} ${JSON.stringify(variables)}: the answers differ\n${part(one)}\n${part(other)}`;
}

interface Named {
  readonly name: string;
  readonly text: string;
}

async function profile(
  { sides, subjects }: Bench,
  workload: Workload,
): Promise<Map<SideName, { statements: number; hits: number }>> {
  const client = new Client(1);
  const found = new Map<SideName, { statements: number; hits: number }>();
  for (const side of sides) {
    const body = side.body(workload, workload.variables(subjects, 0));
    const { texts, hits } = await side.profile(() => client.post(side.url, body));
    found.set(side.name, { statements: texts.length, hits });
  }
  client.close();
  return found;
}

/** Gives the milliseconds that the slowest side takes for a request once it is warm. */
async function warmUp({ sides, subjects, effort }: Bench, workload: Workload): Promise<number> {
  let slowest = 0;
  for (const part of [1, 2]) {
    for (const side of sides) {
      const { perSecond } = await load({ subjects }, side, workload, part === 1 ? 4 : 1, effort.warmMs / 2);
      if (part === 2) slowest = Math.max(slowest, 1000 / perSecond);
    }
  }
  return slowest;
}

/** All questions on all sides for a while. */
export async function warmAll({ sides, subjects, effort }: Bench, workloads: readonly Workload[]): Promise<void> {
  const pairs = workloads.flatMap((workload) =>
    sides.filter((side) => side.answers(workload)).map((side) => ({ workload, side })),
  );
  for (const { workload, side } of pairs) await load({ subjects }, side, workload, 4, effort.startMs / pairs.length);
}

async function round(bench: Bench, side: Side, workload: Workload, from: number, count: number): Promise<Round> {
  const client = new Client(1);
  const bodies = Array.from({ length: count }, (_, i) =>
    side.body(workload, workload.variables(bench.subjects, from + i)),
  );
  const latencies: number[] = [];
  const [node, database] = [(await side.usage()).cpuMs, await bench.meter.databaseCpuMs()];
  const start = performance.now();
  for (const body of bodies) {
    const sent = performance.now();
    const text = await client.post(side.url, body);
    latencies.push(performance.now() - sent);
    if (isError(text)) throw new Error(`${side.name}, ${workload.name}: ${text.slice(0, 500)}`);
  }
  const seconds = (performance.now() - start) / 1000;
  const databaseMs = ((await bench.meter.databaseCpuMs()) - database) / count;
  const nodeMs = ((await side.usage()).cpuMs - node) / count;
  client.close();
  return { nodeMs, databaseMs, latencies, seconds };
}

function figuresOf({ rounds, loads }: Sample): Omit<Figures, 'statements' | 'hits' | 'answerBytes'> {
  const latencies = rounds.flatMap((one) => one.latencies);
  const counted = Object.entries(loads).map(([atOnce, list]) => [atOnce, median(list.map((one) => one.perSecond))]);
  const all = Object.values(loads).flat();
  const sum = (pick: (one: Load) => number) => all.reduce((total, one) => total + pick(one), 0);
  return {
    nodeMs: median(rounds.map((one) => one.nodeMs)),
    databaseMs: median(rounds.map((one) => one.databaseMs)),
    cpuMs: median(rounds.map((one) => one.nodeMs + one.databaseMs)),
    p50Ms: percentile(latencies, 0.5),
    p99Ms: percentile(latencies, 0.99),
    perSecond: { 1: median(rounds.map((one) => one.latencies.length / one.seconds)), ...Object.fromEntries(counted) },
    refusedPercent: (100 * sum((one) => one.refused)) / sum((one) => one.answered + one.refused),
  };
}

const VALUES: Readonly<Record<Measure, (sample: Sample) => number[]>> = {
  nodeMs: ({ rounds }) => rounds.map((one) => one.nodeMs),
  databaseMs: ({ rounds }) => rounds.map((one) => one.databaseMs),
  cpuMs: ({ rounds }) => rounds.map((one) => one.nodeMs + one.databaseMs),
  p50Ms: ({ rounds }) => rounds.map((one) => median(one.latencies)),
  perSecond32: ({ loads }) => (loads['32'] ?? []).map((one) => one.perSecond),
};

function ratiosOf(samples: ReadonlyMap<SideName, Sample>): WorkloadResult['ratios'] {
  const ratios: Partial<Record<Pair, Record<Measure, number>>> = {};
  for (const pair of PAIRS) {
    const [above, below] = pair.split('/').map((name) => samples.get(name as SideName));
    if (!above || !below) continue;
    const entries = MEASURES.map((one) => [one, medianRatio(VALUES[one](above), VALUES[one](below))]);
    ratios[pair] = Object.fromEntries(entries) as Record<Measure, number>;
  }
  return ratios;
}

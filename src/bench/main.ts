import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ownFolder } from '../graph/cypher-files.js';
import { BareDriver } from '../neo4j/bare-driver.js';
import type { DatabaseSettings } from '../neo4j/database.js';
import { measureCold } from './cold.js';
import { figuresText } from './figures.js';
import { measureLoading } from './loading.js';
import { describeMachine } from './machine.js';
import { measureMathematics } from './mathematics.js';
import { measure, warmAll } from './measure.js';
import { measureComputations } from './measure-computations.js';
import { measureMemory } from './memory.js';
import { type BenchOptions, readOptions, USAGE } from './options.js';
import { measurePages } from './pages.js';
import { preparePeer } from './peer.js';
import { withWorld } from './prepared.js';
import { writeReport } from './report.js';
import {
  type ComputationsResult,
  type LoadingResult,
  type Machine,
  type Results,
  SIDES,
  type SizeResult,
  type SoakResult,
  type WorkloadResult,
} from './results.js';
import { Side } from './sides.js';
import { soak } from './soak.js';
import { type Subjects, WORKLOADS } from './workloads.js';
import { hubs } from './world.js';

const note = (text: string) => process.stderr.write(`${text}\n`);

/** Compares all sides at one size. */
async function compare(
  relations: number,
  options: BenchOptions,
  peer: string,
  { settings, subjects }: { settings: DatabaseSettings; subjects: Subjects },
): Promise<SizeResult> {
  const meter = new BareDriver(settings);
  const sides: Side[] = [];
  try {
    for (const name of SIDES) sides.push(await Side.start(name, settings, peer));
    const bench = { sides, meter, subjects, effort: options.effort };
    const asked = WORKLOADS.filter(({ name }) => options.only?.includes(name) ?? true);
    note(`${relations} relations: warming up`);
    await warmAll(bench, asked);
    const workloads: WorkloadResult[] = [];
    for (const workload of asked) {
      note(`${relations} relations: ${workload.title}`);
      workloads.push(await measure(bench, workload));
    }
    if (options.only) return { relations, workloads };
    note(`${relations} relations: shapes never seen before`);
    const cold = await measureCold(sides, subjects, options.coldTries);
    for (const side of sides.splice(0)) side.stop();
    note(`${relations} relations: memory of the largest answers`);
    const fresh = await Side.start('api', settings, peer);
    sides.push(fresh);
    return { relations, workloads, cold, memory: await measureMemory(fresh, subjects) };
  } finally {
    for (const side of sides) side.stop();
    await meter.close();
  }
}

/** Compares at each size in turn; what is known so far is handed on after each. */
async function compareAll(options: BenchOptions, known: (results: Results) => Promise<void>): Promise<Results> {
  const peer = await preparePeer(note);
  const sizes: SizeResult[] = [];
  let machine: Machine | undefined;
  for (const relations of options.sizes) {
    const size = await withWorld(relations, options.home, note, async (settings, subjects) => {
      machine ??= await describeMachine(settings);
      return compare(relations, options, peer, { settings, subjects });
    });
    sizes.push(size);
    if (machine) await known({ machine, rounds: options.effort.rounds, sizes });
  }
  if (!machine) throw new Error('no size was measured');
  return { machine, rounds: options.effort.rounds, sizes };
}

async function soakOnce(options: BenchOptions, seconds: number): Promise<SoakResult> {
  const [relations = 0] = options.sizes;
  return withWorld(relations, options.home, note, async (settings, subjects) => {
    const meter = new BareDriver(settings);
    const api = await Side.start('api', settings, '');
    try {
      note(`${seconds} s of all questions`);
      return await soak({ api, meter, subjects }, relations, seconds, note);
    } finally {
      api.stop();
      await meter.close();
    }
  });
}

/** What an earlier run has left, to be replaced in part. */
async function earlier(out: string | null): Promise<Results | null> {
  if (out === null) return null;
  const text = await readFile(join(out, 'results.json'), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as Results);
}

/** What is worked out of many relations, at each size. */
async function computeAll(options: BenchOptions): Promise<ComputationsResult[]> {
  const found: ComputationsResult[] = [];
  for (const relations of options.sizes) {
    const computations = await withWorld(relations, options.home, note, async (settings) => {
      const meter = new BareDriver(settings);
      const api = await Side.start('api', settings, '');
      try {
        return await measureComputations({ api, meter, hubs: hubs(relations, 50) }, note);
      } finally {
        api.stop();
        await meter.close();
      }
    });
    found.push({ relations, computations });
  }
  return found;
}

/** What is measured apart from the comparison, if that is asked for. */
async function partAsked(options: BenchOptions): Promise<Partial<Results> | null> {
  if (options.soak !== null) return { soak: await soakOnce(options, options.soak) };
  if (options.computations) return { computations: await computeAll(options) };
  if (options.mathematics) return { mathematics: await measureMathematics(options.sizes, options.home, note) };
  if (options.pages) return { pages: await measurePages(note) };
  if (!options.load) return null;
  const loading: LoadingResult[] = [];
  for (const relations of options.sizes) loading.push(await measureLoading(relations, note));
  return { loading };
}

async function main(args: string[]): Promise<void> {
  const options = readOptions(args, ownFolder('docs/benchmark'));
  const before = await earlier(options.out);
  const part = await partAsked(options);
  if (part) {
    console.log(JSON.stringify(part, null, 2));
    if (before && options.out) await writeReport(options.out, { ...before, ...part });
    return;
  }
  const { machine: _, rounds: __, sizes: ___, ...kept } = before ?? {};
  const results = await compareAll(options, async (known) => {
    if (options.out) await writeReport(options.out, { ...known, ...kept });
  });
  console.log(options.json ? JSON.stringify(results, null, 2) : figuresText(results));
  if (options.out) note(`the report is in ${options.out}`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  note(error instanceof Error ? error.message : String(error));
  note(USAGE);
  process.exitCode = 1;
}

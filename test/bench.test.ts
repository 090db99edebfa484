import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerByHand } from '../src/bench/by-hand-answer.js';
import { canonical } from '../src/bench/canonical.js';
import { COMPUTATIONS } from '../src/bench/computations.js';
import { drawnGraph, idsOf } from '../src/bench/drawn-graph.js';
import { readOptions } from '../src/bench/options.js';
import type { PictureFigures } from '../src/bench/page-results.js';
import { pageSizes } from '../src/bench/page-sizes.js';
import { targetsOf } from '../src/bench/page-targets.js';
import { writeReport } from '../src/bench/report.js';
import type { ComputationFigures, ComputationResult, Figures, Results, WorkloadResult } from '../src/bench/results.js';
import { median, medianRatio, percentile } from '../src/bench/statistics.js';
import { readSubjects } from '../src/bench/subjects.js';
import { coldWorkload, type Subjects, WORKLOADS } from '../src/bench/workloads.js';
import { CORE, world } from '../src/bench/world.js';
import { bulkLoad } from '../src/graph/bulk-load.js';
import type { BulkRecords } from '../src/graph/bulk-records.js';
import { BareDriver } from '../src/neo4j/bare-driver.js';
import { Day } from '../src/neo4j/parameters.js';
import { type TestApi, testApi } from './api-client.js';
import { emptyGraph, testDatabase } from './database.js';
import { relationsOf } from './fixture.js';
import { testServer } from './test-server.js';

describe('what the benchmark makes of its measurements', () => {
  test('a percentile is a value that was measured, whatever the order', () => {
    const values = [5, 1, 4, 2, 3, 10, 9, 8, 7, 6];
    expect(percentile(values, 0.5)).toBe(5);
    expect(percentile(values, 0.99)).toBe(10);
    expect(percentile(values, 0)).toBe(1);
    expect(median([3])).toBe(3);
    expect(median([])).toBeNaN();
  });

  test('a ratio is the median of the rounds’ own ratios', () => {
    // the medians alone would say 4 / 2
    expect(medianRatio([3, 4, 100], [1, 2, 100])).toBe(2);
    expect(medianRatio([2, 30, 4], [1, 10, 4])).toBe(2);
  });

  test('a part of the comparison is no report, unless a folder is named', () => {
    expect(readOptions([], 'docs').out).toBe('docs');
    expect(readOptions(['--quick'], 'docs').out).toBe(null);
    expect(readOptions(['--mathematics'], 'docs')).toMatchObject({ mathematics: true, sizes: [10_000] });
    expect(readOptions(['--pages'], 'docs')).toMatchObject({ pages: true, out: 'docs' });
    expect(readOptions(['--only', 'one-hop'], 'docs').out).toBe(null);
    expect(readOptions(['--only', 'one-hop', '--out', 'here'], 'docs').out).toBe('here');
    expect(() => readOptions(['--only', 'no-hop'], 'docs')).toThrow('there is no workload no-hop');
    expect(() => readOptions(['--sizes', '10k'], 'docs')).toThrow('"10k"');
  });
});

describe('the report', () => {
  const side = (nodeMs: number, databaseMs: number): Figures => ({
    ...{ nodeMs, databaseMs, cpuMs: nodeMs + databaseMs, p50Ms: 2.5, p99Ms: 12 },
    ...{ perSecond: { 1: 400, 8: 900, 32: 1234 }, refusedPercent: 0, statements: 1, hits: 4321, answerBytes: 1000 },
  });
  const ratio = (value: number) => ({ nodeMs: value, databaseMs: value, cpuMs: value, p50Ms: value, perSecond32: 0.5 });
  const workload = (factor: number, name: string): WorkloadResult => ({
    name,
    title: `question <${name}> & “more”`,
    sides: { api: side(factor, 2), hand: side(0.5, 1), ...(name === 'b' ? { peer: side(3, 3) } : {}) },
    ratios: { 'api/hand': ratio(1.75), ...(name === 'b' ? { 'peer/hand': ratio(4) } : {}) },
  });
  const size = (relations: number, factor: number) => ({
    relations,
    workloads: [workload(factor, 'a'), workload(factor, 'b')],
  });
  const cost: ComputationFigures = { p50Ms: 12, nodeMs: 3, databaseMs: 4, statements: 9, hits: 6980, peakMb: 230 };
  const computed: ComputationResult = {
    ...{ name: 'dyad', title: 'dyad of two hubs', budget: { hits: 100_000, p50Ms: 300 } },
    ...{ isWithin: true, isCompared: true, api: cost, hand: { ...cost, nodeMs: null, peakMb: null } },
  };
  const times = { median: 400, worst: 800 };
  const drawn: PictureFigures = {
    ...{ title: '150 actors', renderer: 'SVG', isForced: false, entities: 150, relations: 400, lines: 390 },
    ...{ notDrawn: '', firstDrawMs: 700, answerMs: 90 },
    steps: [
      {
        ...{ name: 'filter', count: 22, medianMs: 101, worstMs: 200 },
        ...{ threadCpuMs: 30, scriptCpuMs: 9, layoutCpuMs: 10, chromiumCpuMs: 100 },
      },
    ],
    motions: [{ name: 'drag', framesPerSecond: 59, longestMs: 33, chromiumCpuMsPerSecond: 400 }],
  };
  const weight = { files: 4, gzipBytes: 41_000, mostBytes: 60_000 };
  const page = {
    sizes: { firstLoad: weight, lazy: { ...weight, mostBytes: 40_000 }, graphiql: { ...weight, mostBytes: null } },
    firstScreens: [{ name: 'warm', tries: 12, storyMs: times, pictureMs: times, chromiumCpuMs: 300 }],
    pictures: [drawn],
  };
  const results: Results = {
    machine: {
      ...{ date: '2026-11-22', system: 'linux', cores: 2, memoryGb: 24, node: '20', java: '17', neo4j: '5' },
      peer: '7.6.3',
    },
    rounds: 5,
    sizes: [size(10_000, 1), size(1_000_000, 4)],
    soak: {
      ...{ relations: 10_000, seconds: 600, connections: 32, answered: 54_321, cancelled: 123, errors: {} },
      ...{ rssMb: { start: 100, middle: 120, end: 121, peak: 130 }, openTransactions: 0 },
    },
    computations: [{ relations: 10_000, computations: [computed] }],
    mathematics: [
      {
        ...{ graph: 'seed', networkX: '3.6.1', size: { actors: 17, pairs: 25, relations: 54 } },
        blocs: { cpuMs: 1, resolution: 1, runs: 10, count: 2 },
        compared: [{ measure: 'DEGREE', ourCpuMs: 0.5, networkXCpuMs: 2, maxDifference: 0 }],
      },
    ],
    pages: { chromium: '156', load: [1, 2], ...page, targets: targetsOf(page) },
  };

  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ipg-report-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const read = (name: string) => readFile(join(folder, name), 'utf8');

  test('tells sizes, ratios, growth and the long run, and keeps what stands around the figures', async () => {
    await writeReport(folder, results);
    await writeFile(join(folder, 'README.md'), (await read('README.md')).replace('# What', 'before\n\n# What'));
    await writeReport(folder, results);
    const page = await read('README.md');
    expect(page).toMatch(/^before\n\n# What a question costs\n/);
    expect(page.match(/^## 1,000,000 relations$/gm)).toHaveLength(1);
    expect(page).toContain('3.00 | – | 1.50 | 1.75 ×');
    // 4 + 2 ms beside 1 + 2 ms
    expect(page).toMatch(/## Growth[^#]*\| 2\.00 × \| – \| 1\.00 × \|/);
    expect(page).toContain('54,321 answers');
    expect(page).toContain('| dyad of two hubs | 100,000 / 300 | yes | 6,980 | 6,980 |');
    expect(page).toContain('| seed | 17.0 / 25.0 | DEGREE | 0.50 | 2.00 | 0 |');
    expect(page).toContain('| 150 actors: filter | ≤ 100 ms | 101.0 ms | no |');
    expect(page).toContain('| everything lazy, compressed | ≤ 40 kB | 41.0 kB | no |');
    expect(page).toContain('| story readable, warm | ≤ 1000 ms | 400.0 ms | yes |');
    expect(page).toContain('| 150 actors: drag | ≥ 50 frames/s | 59 frames/s | yes |');
    expect(page).toContain('| filter | 22 | 101 / 200 | 30.0 (9.00, 10.0) | 100 |');
    expect(JSON.parse(await read('results.json'))).toEqual(results);
  });

  test('counts a page’s files where they belong: fetched at once, later, or by GraphiQL alone', async () => {
    const built = join(folder, 'built');
    await mkdir(join(built, 'assets'), { recursive: true });
    await mkdir(join(built, 'graphiql'));
    const files = {
      'index.html': '<script src="./assets/index-1.js"></script>',
      'graphiql/index.html': '<script src="../assets/graphiql-1.js"></script>',
      'assets/index-1.js': 'import("./map-1.js")',
      'assets/map-1.js': 'import "./shared-1.js"',
      'assets/shared-1.js': 'export {}',
      'assets/graphiql-1.js': 'import "./shared-1.js"',
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(built, name), text);
    const { firstLoad, lazy, graphiql } = pageSizes(built, ['assets/index-1.js']);
    expect([firstLoad.files, lazy.files, graphiql.files]).toEqual([2, 2, 2]);
    expect(lazy.gzipBytes).toBe(files['assets/map-1.js'].length + files['assets/shared-1.js'].length);
  });

  test.each(['ratios.svg', 'growth.svg'])('draws %s, well-formed and within its frame', async (name) => {
    await writeReport(folder, results);
    const svg = await read(name);
    const open: string[] = [];
    for (const [, close, tag = '', self] of svg.matchAll(/<(\/?)([a-z]+)(?:\s+[\w:-]+="[^"<]*")*\s*(\/?)>/g)) {
      if (close) expect(open.pop()).toBe(tag);
      else if (!self) open.push(tag);
    }
    expect(open).toEqual([]);
    expect(svg.replaceAll(/<\/?[a-z][^<>]*>/g, '')).not.toMatch(/[<]|&(?!amp;|lt;|gt;|quot;)/);
    expect(svg).not.toContain('NaN');
    const [, width = '0', height = '0'] = svg.match(/viewBox="0 0 (\d+) ([\d.]+)"/) ?? [];
    for (const [, x] of svg.matchAll(/\bx="([^"]+)"/g)) expect(Number(x)).toBeLessThan(Number(width));
    for (const [, y] of svg.matchAll(/\by="([^"]+)"/g)) expect(Number(y)).toBeLessThan(Number(height));
  });
});

describe('the graph that is drawn', () => {
  test('is the same each time: two groups with as many relations of today as they are named for, each of its own', () => {
    const { claims, actors } = drawnGraph();
    const [usual, large] = [new Set(idsOf('usual')), new Set(idsOf('large'))];
    const standing = { usual: new Set<string>(), large: new Set<string>() };
    for (const { claim } of claims) {
      const group = usual.has(claim.subject) ? 'usual' : 'large';
      const ids = group === 'usual' ? usual : large;
      expect(ids.has(claim.subject) && ids.has(claim.object ?? '')).toBe(true);
      const until = claim.properties['until'] ?? '..';
      const isOfToday = claim.spell !== 'before' && until === '..' && claim.id.endsWith('-a');
      if (isOfToday) standing[group].add(claim.id);
    }
    expect([usual.size, standing.usual.size, large.size, standing.large.size]).toEqual([150, 400, 1000, 10_000]);
    const seats = [...actors].filter(({ properties }) => 'longitude' in properties).length;
    expect(seats).toBeGreaterThan(600);
    expect(seats).toBeLessThan(780);
    expect([...drawnGraph().claims].slice(0, 50)).toEqual([...claims].slice(0, 50));
  });
});

const SOME = CORE.slice(0, 10);

/** What some of the core's actors have among themselves, and who puts pressure on whom, with corrections and changes. */
function partOfWorld(): BulkRecords {
  const whole = world(5000);
  const kept = new Set<string>();
  const claims = [...whole.claims].filter(({ claim }) => {
    const isInside = SOME.includes(claim.subject) && SOME.includes(claim.object ?? '');
    if (!isInside && claim.type !== 'MILITARY_PRESSURE_ON') return false;
    const isWhole = Object.values(claim.links ?? {}).every((ids) => ids.every((id) => kept.has(id)));
    if (isWhole) kept.add(claim.id);
    return isWhole;
  });
  return { ...whole, claims };
}

describe('Cypher by hand answers as the API does', () => {
  const database = testDatabase();
  const driver = new BareDriver(testServer.login);
  let api: TestApi;
  let subjects: Subjects;
  beforeAll(async () => {
    await emptyGraph(database);
    await bulkLoad(database, partOfWorld());
    api = await testApi(database);
    subjects = await readSubjects(database, SOME, SOME);
  });
  afterAll(async () => {
    await api.close();
    await driver.close();
    await emptyGraph(database);
    await database.close();
  });

  const all = [...WORKLOADS, coldWorkload(['spell', 'status', 'disputed'])];
  test.each(all.map((workload) => [workload.name, workload] as const))('%s', async (_, workload) => {
    for (const n of [0, 1, 2]) {
      const variables = workload.variables(subjects, n);
      const { data, errors } = await api.ask(workload.graphql, variables);
      expect(errors).toEqual([]);
      for (const promise of [false, true]) {
        const request = { workload: workload.name, promise, variables };
        const fields = workload.name === 'cold' ? { fields: ['spell', 'status', 'disputed'] } : {};
        expect(canonical(await answerByHand(driver, { ...request, ...fields }))).toBe(canonical(data));
      }
    }
    const found = await answerByHand(driver, {
      ...{ workload: workload.name, promise: false, variables: workload.variables(subjects, 0) },
      ...(workload.name === 'cold' ? { fields: ['spell', 'status', 'disputed'] } : {}),
    });
    // an empty answer would equal any other
    expect(canonical(found)).toMatch(/"id":"|"totalCount":[1-9]/);
  });

  const compared = COMPUTATIONS.filter(({ compare }) => compare !== null);
  test.each(compared.map((computation) => [computation.name, computation] as const))('%s', async (_, computation) => {
    const hubs = hubsOf(await relationsOf(database));
    const { data, errors } = await api.ask(computation.graphql, computation.variables(hubs));
    expect(errors).toEqual([]);
    const day = new Day(new Date().toISOString().slice(0, 10));
    const rows = await driver.run(computation.cypher, { ...computation.parameters(hubs), day });
    const [ours, theirs] = computation.compare?.(data, rows) ?? [];
    expect(ours).toEqual(theirs);
    // nothing would equal nothing; this part of a world has no forces abroad
    if (computation.name !== 'paths-rare') expect(canonical(theirs)).toMatch(/[1-9]|"/);
  });

  /** The actors of this part of a world with the most relations. */
  function hubsOf(relations: Awaited<ReturnType<typeof relationsOf>>): string[] {
    const degrees = new Map<string, number>();
    for (const { from, to } of Object.values(relations)) {
      for (const end of [from, to]) degrees.set(String(end), (degrees.get(String(end)) ?? 0) + 1);
    }
    return [...degrees]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([id]) => id)
      .slice(0, 50);
  }
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { answerByHand } from '../src/bench/by-hand-answer.js';
import { canonical } from '../src/bench/canonical.js';
import { readOptions } from '../src/bench/options.js';
import { writeReport } from '../src/bench/report.js';
import type { Figures, Results, WorkloadResult } from '../src/bench/results.js';
import { median, medianRatio, percentile } from '../src/bench/statistics.js';
import { readSubjects } from '../src/bench/subjects.js';
import { coldWorkload, type Subjects, WORKLOADS } from '../src/bench/workloads.js';
import { CORE, world } from '../src/bench/world.js';
import { bulkLoad } from '../src/graph/bulk-load.js';
import type { BulkRecords } from '../src/graph/bulk-records.js';
import { BareDriver } from '../src/neo4j/bare-driver.js';
import { type TestApi, testApi } from './api-client.js';
import { emptyGraph, testDatabase } from './database.js';

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
    expect(JSON.parse(await read('results.json'))).toEqual(results);
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
  const driver = new BareDriver(inject('neo4j'));
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
});

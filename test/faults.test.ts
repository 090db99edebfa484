import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { Database } from '../src/neo4j/database.js';
import { freePort } from '../src/neo4j/server/ports.js';
import { type TestApi, testApi } from './api-client.js';
import { seededGraph, testDatabase } from './database.js';
import { type Fault, FaultProxy } from './fault-proxy.js';
import { figure, seconds } from './figures.js';
import { ipg } from './program.js';
import { testServer } from './test-server.js';

vi.setConfig({ hookTimeout: 300_000 });

const DEADLINE_MS = 4000;
/** What a request may take over its deadline. */
const GRACE_MS = 1000;
/** What `/ready` may take. */
const READY_MS = 3000;
/** How long after the end of a fault everything has to work again. */
const HEAL_MS = 8000;

const direct = testDatabase();
const neo4j = testServer.login;
const proxy = new FaultProxy(neo4j.uri);
let database: Database;
let api: TestApi;

beforeAll(async () => {
  await seededGraph(direct);
  await proxy.listen();
  database = new Database({ ...neo4j, uri: proxy.uri });
  api = await testApi(database, { deadlineMs: DEADLINE_MS });
});

afterAll(async () => {
  await api.close();
  await database.close();
  await proxy.close();
  await direct.close();
});

afterEach(() => proxy.set({ kind: 'pass' }));

const ONE = '{ actor(name: "Japan") { id } }';
const MANY =
  '{ relations(first: 100, history: true) { edges { node { id summary claims(first: 20) { summary note } } } } }';

async function timed<T>(work: Promise<T>): Promise<{ value: T; ms: number }> {
  const begun = performance.now();
  const value = await work;
  return { value, ms: performance.now() - begun };
}

/** Asks until the answer is right; how long that took. */
async function healed(): Promise<number> {
  const begun = performance.now();
  while (performance.now() - begun < HEAL_MS) {
    const answer = await api.ask(ONE);
    if (answer.data?.actor?.id === 'tokyo') return performance.now() - begun;
    expect(answer.status).toBeGreaterThanOrEqual(500);
  }
  throw new Error(`not healed after ${HEAL_MS} ms`);
}

async function readiness(): Promise<{ status: number; body: { status: string; reason?: string } }> {
  const response = await fetch(new URL('/ready', api.url));
  return { status: response.status, body: (await response.json()) as { status: string } };
}

const CODES = ['DATABASE_UNAVAILABLE', 'DATABASE_BUSY', 'DEADLINE_EXCEEDED', 'DATABASE_TIMEOUT'];

describe('a broken way to the database: an answer in time, and all is well when it is mended', () => {
  test.each<[string, Fault]>([
    ['connections are refused', { kind: 'refuse' }],
    ['connections are reset', { kind: 'reset' }],
    ['everything is swallowed', { kind: 'black hole' }],
    ['cut in the handshake', { kind: 'cut', afterBytes: 3 }],
    ['cut in the first answer', { kind: 'cut', afterBytes: 60 }],
    ['cut in the middle of rows', { kind: 'cut', afterBytes: 2000 }],
  ])('%s', async (name, fault) => {
    expect((await api.ask(ONE)).data.actor.id).toBe('tokyo');
    await proxy.set(fault);
    let worst = 0;
    for (const query of name.endsWith('rows') ? [MANY, MANY] : [ONE, MANY]) {
      const { value, ms } = await timed(api.ask(query));
      worst = Math.max(worst, ms);
      expect(value.status, JSON.stringify(value.errors)).toBeGreaterThanOrEqual(500);
      expect(CODES).toContain(value.errors[0]?.extensions['code']);
    }
    const ready = await timed(readiness());
    // an answer as short as this one comes through before the cut
    const isShort = fault.kind === 'cut' && fault.afterBytes > 1000;
    if (!isShort) expect([ready.value.status, ready.value.body.status]).toEqual([503, 'not ready']);
    expect(ready.ms).toBeLessThan(READY_MS);
    expect(worst).toBeLessThan(DEADLINE_MS + GRACE_MS);
    await proxy.set({ kind: 'pass' });
    const heal = await healed();
    expect((await readiness()).status).toBe(200);
    figure(
      `${name}: slowest answer (deadline ${seconds(DEADLINE_MS)}), healed after`,
      `${seconds(worst)}, ${seconds(heal)}`,
    );
  });

  test('everything is swallowed while twenty-five ask: no connection is lost for good', async () => {
    await proxy.set({ kind: 'black hole' });
    const answers = await Promise.all(Array.from({ length: 25 }, () => timed(api.ask(MANY))));
    for (const { value, ms } of answers) {
      expect(value.status).toBeGreaterThanOrEqual(500);
      expect(ms).toBeLessThan(DEADLINE_MS + GRACE_MS);
    }
    await proxy.set({ kind: 'pass' });
    const heal = await healed();
    const after = await Promise.all(Array.from({ length: 25 }, () => api.ask(ONE)));
    expect(after.map(({ data }) => data?.actor?.id)).toEqual(Array.from({ length: 25 }, () => 'tokyo'));
    figure('everything is swallowed while 25 ask: healed after', seconds(heal));
  });

  test('every message takes half a second: answers all the same, within the deadline of a served API', async () => {
    const served = await testApi(database);
    await proxy.set({ kind: 'delay', ms: 250 });
    const first = await timed(served.ask(ONE));
    expect(first.value.data.actor.id).toBe('tokyo');
    const next = await timed(served.ask(MANY));
    expect(next.value.errors).toEqual([]);
    expect(Math.max(first.ms, next.ms)).toBeLessThan(11_000);
    await proxy.set({ kind: 'pass' });
    await served.close();
    figure('half a second of latency: first answer, a large one', `${seconds(first.ms)}, ${seconds(next.ms)}`);
  });

  test('one kilobyte a second: small questions are answered, large ones refused in time', async () => {
    await healed();
    await proxy.set({ kind: 'slow', bytesPerSecond: 1000 });
    const small = await timed(api.ask(ONE));
    expect(small.ms).toBeLessThan(DEADLINE_MS + GRACE_MS);
    const large = await timed(api.ask(MANY));
    expect(large.value.status).toBeGreaterThanOrEqual(500);
    expect(large.ms).toBeLessThan(DEADLINE_MS + GRACE_MS);
    await proxy.set({ kind: 'pass' });
    figure(
      '1 kB/s: small answer, large one refused, healed after',
      `${seconds(small.ms)}, ${seconds(large.ms)}, ${seconds(await healed())}`,
    );
  });
});

test('all connections are in use: the next request is told so in time, and served once they are free', async () => {
  await healed();
  const held = Array.from({ length: 20 }, () => database.openRead());
  await Promise.all(held.map((transaction) => transaction.rows('RETURN 1 AS one')));
  const { value, ms } = await timed(api.ask(ONE));
  expect([value.status, value.errors[0]?.extensions['code']]).toEqual([
    503,
    expect.stringMatching(/DATABASE_BUSY|DEADLINE/),
  ]);
  expect(ms).toBeLessThan(DEADLINE_MS + GRACE_MS);
  for (const transaction of held) transaction.release();
  await healed();
  figure('all 20 connections in use: refused after', seconds(ms));
});

test('a statement that wants more memory than a transaction may have is tried once', async () => {
  const hog = 'UNWIND range(1, 3000000) AS x WITH collect(toString(x) + $p.mark) AS hog RETURN size(hog) AS hogs';
  let statements = 0;
  const read = database.read((reader) => {
    statements += 1;
    return reader.rows(hog, { mark: 'x'.repeat(50) });
  });
  const { ms } = await timed(expect(read).rejects.toMatchObject({ code: 'DATABASE_MEMORY', retryable: false }));
  expect(statements).toBe(1);
  expect(ms).toBeLessThan(10_000);
  const repeated = database.repeat(() => {
    statements += 1;
    return database.attempt(async (writer) => ({
      keep: false,
      value: await writer.rows(hog, { mark: 'x'.repeat(50) }),
    }));
  });
  await expect(repeated).rejects.toMatchObject({ code: 'DATABASE_MEMORY' });
  expect(statements).toBe(2);
  await healed();
});

describe('the command line', () => {
  test.each(['query', 'start', 'seed'])('%s with no database: exit 3, in time', async (verb) => {
    const port = await freePort();
    const environment = { NEO4J_URI: `bolt://127.0.0.1:${port}`, PORT: String(await freePort()) };
    const { value, ms } = await timed(ipg(verb === 'query' ? ['query', ONE] : [verb], environment));
    expect(value).toMatchObject({ code: 3, out: '', err: expect.stringMatching(/^error: .*database[\s\S]*hint: /m) });
    expect(ms).toBeLessThan(10_000);
  });

  test.each(['query', 'start'])('%s with a database that swallows everything: exit 3, in time', async (verb) => {
    await proxy.set({ kind: 'black hole' });
    const environment = { NEO4J_URI: proxy.uri, PORT: String(await freePort()) };
    const { value, ms } = await timed(ipg(verb === 'query' ? ['query', ONE] : [verb], environment));
    await proxy.set({ kind: 'pass' });
    expect(value).toMatchObject({ code: 3, out: '' });
    expect(value.err).toMatch(/^error: .*\nhint: /m);
    expect(ms).toBeLessThan(15_000);
    figure(`ipg ${verb}, database swallows everything: exit 3 after`, seconds(ms));
  });
});

import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownFolder } from '../graph/cypher-files.js';
import { BareDriver } from '../neo4j/bare-driver.js';
import { Database, type DatabaseSettings } from '../neo4j/database.js';
import { ensureServer, stopServer } from '../neo4j/server/managed-server.js';
import { NEO4J_VERSION } from '../neo4j/server/settings.js';
import { type BenchCase, CASES } from './cases.js';
import { fillBenchGraph, SIZE } from './graph.js';
import type { Order, Reply } from './worker.js';

const ROUNDS = 7;
const REQUESTS = 60;
/** Rounds that are not counted: the database and Node compile what is hot only after some hundred calls. */
const WARM_UP = 40;

/** Figures of one side in one round, for each request. */
interface Round {
  readonly nodeMs: number;
  readonly databaseMs: number;
  readonly latencyMs: number;
}

const note = (text: string) => process.stderr.write(`${text}\n`);

function ask(child: ChildProcess, order: Order): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('a worker ended'));
    child.once('exit', ended);
    child.once('message', (reply) => {
      child.off('exit', ended);
      resolve(reply as Reply);
    });
    child.send(order);
  });
}

async function cpuOf(child: ChildProcess): Promise<number> {
  const reply = await ask(child, { kind: 'usage' });
  return reply.kind === 'usage' ? reply.cpuMs : 0;
}

const agent = new Agent({ keepAlive: true });

function post(url: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => resolve(text));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

async function overHttp(url: string, one: BenchCase, from: number, count: number): Promise<number[]> {
  const latencies: number[] = [];
  for (let n = from; n < from + count; n++) {
    const { phrase: _, ...variables } = one.variables(n);
    const start = performance.now();
    const text = await post(url, JSON.stringify({ query: one.graphql, variables }));
    latencies.push(performance.now() - start);
    if (text.includes('"errors"')) throw new Error(text.slice(0, 300));
  }
  return latencies;
}

async function round(child: ChildProcess, meter: BareDriver, work: () => Promise<readonly number[]>): Promise<Round> {
  const [node, database] = [await cpuOf(child), await meter.databaseCpuMs()];
  const latencies = await work();
  const used = [(await cpuOf(child)) - node, (await meter.databaseCpuMs()) - database] as const;
  return { nodeMs: used[0] / REQUESTS, databaseMs: used[1] / REQUESTS, latencyMs: median(latencies) };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function measure(settings: DatabaseSettings): Promise<void> {
  const worker = new URL('worker.js', import.meta.url);
  const [apiSide, driverSide] = [fork(worker), fork(worker)];
  const meter = new BareDriver(settings);
  try {
    const ready = await ask(apiSide, { kind: 'api', settings });
    const url = ready.kind === 'ready' ? ready.url : '';
    await ask(driverSide, { kind: 'driver', settings });
    const usage = await ask(apiSide, { kind: 'usage' });
    console.log(
      `memory of the API before the first request: ${usage.kind === 'usage' ? usage.rssMb.toFixed(0) : '?'} MB`,
    );
    console.log(
      `medians of ${ROUNDS} rounds of ${REQUESTS} requests, one at a time; ratios are medians of the rounds' own ratios`,
    );
    for (const [index, one] of CASES.entries()) {
      note(`measuring: ${one.name}`);
      const pairs: { api: Round; driver: Round }[] = [];
      const run = async (from: number) => {
        const reply = await ask(driverSide, { kind: 'run', index, from, count: REQUESTS });
        return reply.kind === 'ran' ? reply.latencies : [];
      };
      for (let i = 0; i < WARM_UP; i++) {
        await overHttp(url, one, i * REQUESTS, REQUESTS);
        await run(i * REQUESTS);
      }
      for (let i = 0; i < ROUNDS; i++) {
        const from = i * REQUESTS;
        const api = await round(apiSide, meter, () => overHttp(url, one, from, REQUESTS));
        pairs.push({ api, driver: await round(driverSide, meter, () => run(from)) });
      }
      report(one.name, pairs);
    }
  } finally {
    apiSide.kill();
    driverSide.kill();
    agent.destroy();
    await meter.close();
  }
}

function report(name: string, pairs: readonly { api: Round; driver: Round }[]): void {
  console.log(`\n${name}`);
  const total = (one: Round) => one.nodeMs + one.databaseMs;
  const rows: [string, (one: Round) => number][] = [
    ['CPU in Node', (one) => one.nodeMs],
    ['CPU in the database', (one) => one.databaseMs],
    ['CPU together', total],
    ['latency', (one) => one.latencyMs],
  ];
  for (const [label, pick] of rows) {
    const api = median(pairs.map((pair) => pick(pair.api)));
    const driver = median(pairs.map((pair) => pick(pair.driver)));
    const ratio = median(pairs.map((pair) => pick(pair.api) / pick(pair.driver)));
    console.log(
      `  ${label.padEnd(20)} GraphQL ${api.toFixed(2).padStart(7)} ms   Cypher by hand ${driver.toFixed(2).padStart(7)} ms   ratio ${ratio.toFixed(2)}`,
    );
  }
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ipg-bench-'));
  const server = {
    home: join(folder, 'home'),
    jars: ownFolder(`.neo4j/jars-${NEO4J_VERSION}`),
    boltPort: 57687,
    httpPort: 57474,
    apiUrl: 'http://localhost:4000',
  };
  try {
    const { server: running } = await ensureServer(server, note);
    const database = new Database(running);
    note(`filling: ${SIZE.actors} actors, ${SIZE.claims} claims`);
    await fillBenchGraph(database, note);
    await database.close();
    await measure({ uri: running.uri, user: running.user, password: running.password });
  } finally {
    await stopServer(server);
    await rm(folder, { recursive: true, force: true });
  }
}

await main();

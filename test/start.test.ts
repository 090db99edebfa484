import { mkdtemp, readdir, readFile, readlink, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { freePort } from '../src/neo4j/server/ports.js';
import { launch, type Running } from './program.js';

// Neo4j takes 10 s to start on an idle machine, a minute on a busy one
vi.setConfig({ testTimeout: 300_000 });

/** A database of this file alone, as a user has one. */
let folder: string;
let home: string;
let environment: Record<string, string>;
let running: Running | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ipg-test-start-'));
  home = join(folder, 'home');
  environment = {
    IPG_HOME: home,
    IPG_BOLT_PORT: String(await freePort()),
    IPG_HTTP_PORT: String(await freePort()),
    PORT: String(await freePort()),
  };
  // the first run builds
  expect(await launch(['--version']).ended).toMatchObject({ code: 0 });
});

afterAll(async () => {
  running?.process.kill('SIGKILL');
  await launch(['db', 'stop'], environment).ended;
  await rm(folder, { recursive: true, force: true });
});

test('interrupted on the way, it leaves nothing running: exit 130', async () => {
  running = launch(['start'], environment);
  await vi.waitFor(() => stat(join(home, 'run', 'server.json')), { timeout: 60_000, interval: 50 });
  running.process.kill('SIGINT');
  const { code, out, err } = await running.ended;
  expect([code, out]).toEqual([130, '']);
  expect(err).toContain('error: ');
  expect(await databaseProcesses()).toEqual([]);
});

test('fills an empty graph, says where everything is and how to go on, and stops what it started', async () => {
  running = launch(['start'], environment);
  await running.printed('a first query');
  await expect(fetch(api('/ready'))).resolves.toMatchObject({ status: 200 });
  const { out, err } = await stop('SIGINT');
  expect(await databaseProcesses()).toEqual([]);
  expect(err).toMatch(/started Neo4j 5\.26\.30 for this command[\s\S]*filled the graph[\s\S]*stopped Neo4j\n$/);
  expect(out.split('\n')).toEqual([
    `Explorer       ${api('/')}`,
    `API            ${api('/graphql')}`,
    `Neo4j Browser  http://127.0.0.1:${environment['IPG_HTTP_PORT']}/browser/`,
    '  user         neo4j',
    `  password     in ${join(home, 'password')}`,
    'to stop        Ctrl-C',
    expect.stringMatching(/^a first query {2}npx ipg query '\{ .* \}'$/),
    '',
  ]);
  expect(out).not.toContain((await readFile(join(home, 'password'), 'utf8')).trim());
});

test('only this machine reaches it, and the password is in its file alone', async () => {
  running = launch(['start'], environment);
  await running.printed('a first query');
  const ports = ['IPG_BOLT_PORT', 'IPG_HTTP_PORT', 'PORT'].map((name) => Number(environment[name]));
  const listening = await listeningAddresses();
  for (const port of ports) {
    const addresses = listening.filter((one) => one.port === port).map(({ address }) => address);
    expect(addresses).toHaveLength(1);
    expect(LOOPBACK).toContain(addresses[0]);
  }
  // Neo4j opens no port besides
  const [database = 0] = await databaseProcesses();
  expect((await listeningAddresses(database)).map(({ port }) => port).sort()).toEqual(ports.slice(0, 2).sort());
  const password = (await readFile(join(home, 'password'), 'utf8')).trim();
  expect((await commandLines()).filter(([, command]) => command.includes(password))).toEqual([]);
  for (const name of await readdir(join(home, 'logs'))) {
    expect(await readFile(join(home, 'logs', name), 'utf8'), name).not.toContain(password);
  }
  const { out, err } = await stop('SIGTERM');
  expect(out + err).not.toContain(password);
});

test('a database that runs is used and left running, and a graph that is filled stays as it is', async () => {
  const started = await launch(['db', 'start', '--json'], environment).ended;
  expect(JSON.parse(started.out)).toMatchObject({ ok: true, data: { running: true, startedHere: true, home } });
  const again = await launch(['db', 'start', '--json'], environment).ended;
  const { startedHere, running: _, version, home: __, ...address } = JSON.parse(again.out).data;
  expect([startedHere, version]).toEqual([false, '5.26.30']);
  running = launch(['start', '--json'], environment);
  await running.printed('"ok":true');
  const second = await launch(['start'], environment).ended;
  const { out, err } = await stop('SIGTERM');
  expect(JSON.parse(out)).toEqual({ ok: true, data: { explorer: api('/'), api: api('/graphql'), ...address } });
  expect(err).not.toContain('filled');
  expect(second).toEqual({
    code: 1,
    out: '',
    err: expect.stringMatching(/^error: port \d+ on 127\.0\.0\.1 is used by another program\nhint: .*PORT=/),
  });
  expect(await databaseProcesses()).toHaveLength(1);
  const stopped = await launch(['db', 'stop', '--json'], environment).ended;
  expect(JSON.parse(stopped.out)).toEqual({ ok: true, data: { stopped: true } });
  expect(await databaseProcesses()).toEqual([]);
});

/** Ends the program that runs, as Ctrl-C does. */
async function stop(signal: NodeJS.Signals) {
  running?.process.kill(signal);
  const ended = await running?.ended;
  expect(ended).toMatchObject({ code: 0 });
  return { out: ended?.out ?? '', err: ended?.err ?? '' };
}

function api(path: string): string {
  return `http://127.0.0.1:${environment['PORT']}${path}`;
}

/** Counted apart from the code under test: the processes whose command line names this test's folder. */
async function databaseProcesses(): Promise<number[]> {
  return (await commandLines()).filter(([, command]) => command.includes(`--home-dir=${folder}`)).map(([pid]) => pid);
}

async function commandLines(): Promise<[number, string][]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  return Promise.all(
    pids.map(async (pid) => [pid, await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')] as [number, string]),
  );
}

/** 127.0.0.1 and ::ffff:127.0.0.1 as the kernel writes them. */
const LOOPBACK = ['0100007F', '0000000000000000FFFF00000100007F'];

/** Where somebody, or only one process, listens: a line for each socket in the kernel's tables. */
async function listeningAddresses(pid?: number): Promise<{ address: string; port: number }[]> {
  const tables = await Promise.all(
    ['tcp', 'tcp6'].map((name) => readFile(`/proc/net/${name}`, 'utf8').catch(() => '')),
  );
  const own = pid === undefined ? null : await socketsOf(pid);
  return tables.flatMap((table) =>
    table.split('\n').flatMap((line) => {
      const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/);
      const [address = '', port = ''] = local.split(':');
      if (state !== '0A' || (own && !own.has(`socket:[${inode}]`))) return [];
      return [{ address, port: Number.parseInt(port, 16) }];
    }),
  );
}

async function socketsOf(pid: number): Promise<Set<string>> {
  const names = await readdir(`/proc/${pid}/fd`);
  return new Set(await Promise.all(names.map((name) => readlink(`/proc/${pid}/fd/${name}`).catch(() => ''))));
}

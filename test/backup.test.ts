import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { ownFolder } from '../src/graph/cypher-files.js';
import { Database } from '../src/neo4j/database.js';
import { isLocked } from '../src/neo4j/server/lock.js';
import { ensureServer, findServer, stopServer } from '../src/neo4j/server/managed-server.js';
import { freePort } from '../src/neo4j/server/ports.js';
import { layoutOf, type ManagedServerSettings, type RunningServer } from '../src/neo4j/server/settings.js';
import { finishSwap, isSwapBegun, swapBack, swapStores } from '../src/neo4j/server/swap.js';
import { emptyGraph, seededGraph } from './database.js';
import { wholeGraph } from './fixture.js';
import { launch } from './program.js';

// Neo4j takes 10 s to start on an idle machine, a minute on a busy one
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** A server of this file alone, as a user has one, and one backup of it. */
let folder: string;
let settings: ManagedServerSettings;
let environment: Record<string, string>;
let server: RunningServer;
let database: Database;
let backup: string;
let graph: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ipg-backup-'));
  const jars = inject('jars');
  const ports = { boltPort: await freePort(), httpPort: await freePort() };
  settings = { home: join(folder, 'a home'), jars, ...ports, apiUrl: 'http://localhost:4000' };
  environment = {
    IPG_HOME: settings.home,
    IPG_BOLT_PORT: String(settings.boltPort),
    IPG_HTTP_PORT: String(settings.httpPort),
  };
  backup = join(folder, 'a backup');
  // the first run builds
  expect(await ipg('--version')).toMatchObject({ code: 0 });
  ({ server } = await ensureServer(settings, () => {}));
  database = new Database(server);
  await seededGraph(database);
  graph = await wholeGraph(database);
});

afterAll(async () => {
  await database.close();
  await stopServer(settings);
  await rm(folder, { recursive: true, force: true });
});

const ipg = (...args: string[]) => launch(args, environment).ended;

describe('db backup', () => {
  test('does not stop a database under a program that uses it, unless told to', async () => {
    const { code, err } = await ipg('db', 'backup', backup);
    expect(err).toMatch(/^error: another program uses the database.*\nhint: .*--yes/m);
    expect(code).toBe(1);
    expect(await readdir(folder)).toEqual(['a home']);
    expect(await findServer(settings)).toEqual(server);
  });

  test('writes a folder of its own that says what is in it, and starts the server again', async () => {
    const { code, out } = await ipg('db', 'backup', backup, '--yes', '--json');
    const { ok, data } = JSON.parse(out);
    expect([code, ok]).toEqual([0, true]);
    const manifest = JSON.parse(await readFile(join(backup, 'manifest.json'), 'utf8'));
    expect(data).toEqual({ folder: backup, ...manifest });
    const { version } = JSON.parse(await readFile(ownFolder('package.json'), 'utf8'));
    const { bytes, sha256 } = manifest.dump;
    expect(manifest).toEqual({
      format: 1,
      program: version,
      neo4j: '5.26.30',
      created: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      nodes: { total: expect.any(Number), by: expect.objectContaining({ Actor: 41 }) },
      relationships: { total: expect.any(Number), by: expect.objectContaining({ DEFENSE_PLEDGE_TO: 27 }) },
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      dump: { file: 'neo4j.dump', bytes, sha256 },
    });
    expect((await stat(join(backup, 'neo4j.dump'))).size).toBe(bytes);
    const modes = ['.', 'manifest.json', 'neo4j.dump'].map(
      async (name) => (await stat(join(backup, name))).mode & 0o777,
    );
    expect(await Promise.all(modes)).toEqual([0o700, 0o600, 0o600]);
    expect((await readdir(folder)).toSorted()).toEqual(['a backup', 'a home']);
    const again = await findServer(settings);
    expect([again?.uri, again?.pid === server.pid]).toEqual([server.uri, false]);
    expect(await wholeGraph(database)).toEqual(graph);
  });

  test('leaves nothing behind where it cannot write', async () => {
    const { code, err } = await ipg('db', 'backup', join(folder, 'nowhere', 'x'), '--yes');
    expect(err).toMatch(/^error: nothing can be written into .*nowhere\nhint: /);
    expect(code).toBe(2);
  });

  test('overwrites nothing', async () => {
    const { code, err } = await ipg('db', 'backup', backup, '--yes');
    expect(err).toMatch(/^error: .*a backup is there already\nhint: /);
    expect(code).toBe(2);
  });
});

test('db shell enters the managed server with its password', async () => {
  expect(await ipg('db', 'shell', 'RETURN 1 AS one')).toMatchObject({ code: 0, out: 'one\n1\n' });
});

describe('db restore', () => {
  test('only tells what would be lost without --yes', async () => {
    const { code, err } = await ipg('db', 'restore', backup);
    expect(err).toMatch(
      /error: .* \d+ nodes and \d+ relationships would be lost, \d+ nodes.* would come\nhint: .*--yes\n$/,
    );
    expect(code).toBe(2);
    expect(await wholeGraph(database)).toEqual(graph);
  });

  test('brings the graph back as it was, on the same server with the same password', async () => {
    await emptyGraph(database);
    await database.runAlone("CREATE (:Actor:State {id: 'atlantis'})");
    const { code, out } = await ipg('db', 'restore', backup, '--yes', '--json');
    expect([code, JSON.parse(out)]).toMatchObject([0, { ok: true, data: { folder: backup, running: true } }]);
    // the pool's connections of before are gone
    await vi.waitFor(async () => expect(await wholeGraph(database)).toEqual(graph), { timeout: 20_000 });
    expect(await findServer(settings)).toMatchObject({ uri: server.uri, password: server.password });
    expect((await readdir(settings.home)).toSorted()).toEqual(['conf', 'data', 'logs', 'password', 'run']);
  });

  test.each([
    ['is none', async (copy: string) => rm(join(copy, 'manifest.json')), 2, 'is no backup'],
    ['has a manifest of something else', manifestWith({ nodes: 'many' }), 1, 'does not say'],
    ['has a newer form', manifestWith({ format: 2, nodes: undefined }), 1, 'has format 2'],
    ['is of a newer Neo4j', manifestWith({ neo4j: '5.27.0' }), 1, 'Neo4j 5.27.0, which is newer'],
    ['has lost its dump', async (copy: string) => rm(join(copy, 'neo4j.dump')), 1, 'there is no neo4j.dump'],
    ['has a dump that was cut off', cutOff, 1, 'is not as it was written'],
  ])('refuses at once a folder that %s', async (_, spoil, exitCode, message) => {
    const copy = await copyOf(backup);
    await spoil(copy);
    const { code, err } = await ipg('db', 'restore', copy, '--yes');
    expect(err).toMatch(new RegExp(`^error: .*${message}.*\nhint: .+\n$`));
    expect(code).toBe(exitCode);
  });

  test('leaves the graph alone if the dump holds another one than the manifest says', async () => {
    const copy = await copyOf(backup);
    await manifestWith({ digest: '0'.repeat(64) })(copy);
    const { pid } = (await findServer(settings)) ?? {};
    const present = await wholeGraph(database);
    const { code, err } = await ipg('db', 'restore', copy, '--yes');
    expect(err).toMatch(/error: the dump holds .*the present graph is as it was\nhint: /);
    expect(code).toBe(1);
    expect(await findServer(settings)).toMatchObject({ pid });
    expect(await wholeGraph(database)).toEqual(present);
    expect(await readdir(settings.home)).not.toContain('.ipg-restore');
  });

  test('killed on the way, it leaves the old graph, and the next start of the database clears up', async () => {
    await database.runAlone("MERGE (:Actor:State {id: 'atlantis'})");
    const present = await wholeGraph(database);
    const restore = launch(['db', 'restore', backup, '--yes'], environment);
    await vi.waitFor(async () => expect(await serversIn('a home/.ipg-restore')).toHaveLength(1), { timeout: 60_000 });
    restore.process.kill('SIGKILL');
    await restore.ended;
    expect(await wholeGraph(database)).toEqual(present);
    expect((await ipg('db', 'stop')).code).toBe(0);
    // the server of the restore is still there
    expect(await serversIn('a home')).toHaveLength(1);
    // a lock counts for some seconds after its holder was killed
    const { restoreLock } = await layoutOf(settings.home);
    await vi.waitFor(async () => expect(await isLocked(restoreLock)).toBe(false), 20_000);
    // a backup starts a server that does not run, and stops it again
    const second = join(folder, 'second');
    expect((await ipg('db', 'backup', second)).code).toBe(0);
    expect(await serversIn('a home')).toEqual([]);
    expect(await readdir(settings.home)).not.toContain('.ipg-restore');
    const { nodes } = JSON.parse(await readFile(join(second, 'manifest.json'), 'utf8'));
    expect(nodes.by.Actor).toBe(present.filter((line) => line.startsWith('Actor:')).length);
  });
});

/** Names tell old from new; what a store consists of does not matter here. */
describe('stores that change places', () => {
  const parts = ['databases', 'transactions'] as const;
  let home: string;

  /** Everything but what each step moves: the steps of the way there, then of the way back, in their order. */
  const steps: readonly [from: string, to: string][] = [
    ['data/databases', '.ipg-restore/old/databases'],
    ['.ipg-restore/data/databases', 'data/databases'],
    ['data/transactions', '.ipg-restore/old/transactions'],
    ['.ipg-restore/data/transactions', 'data/transactions'],
  ];

  async function prepare(): Promise<void> {
    home = await mkdtemp(join(folder, 'swap-'));
    for (const part of parts) {
      await store(join(home, 'data', part, 'neo4j'), 'old');
      await store(join(home, '.ipg-restore', 'data', part, 'neo4j'), 'new');
    }
  }

  const present = () => Promise.all(parts.map((part) => readFile(join(home, 'data', part, 'neo4j', 'store'), 'utf8')));

  test.each([0, 1, 2, 3, 4])('killed after %i steps of the way there, it is gone to the end', async (count) => {
    await prepare();
    const layout = await layoutOf(home);
    expect(await isSwapBegun(layout)).toBe(false);
    await mkdir(join(home, '.ipg-restore', 'old'));
    for (const [from, to] of steps.slice(0, count)) await rename(path(from), path(to));
    expect(await isSwapBegun(layout)).toBe(true);
    await finishSwap(layout);
    expect(await present()).toEqual(['new', 'new']);
    // and from there back
    await swapBack(layout);
    expect(await present()).toEqual(['old', 'old']);
  });

  test.each([0, 1, 2, 3])('killed after %i steps of the way back, it is gone to the end', async (count) => {
    await prepare();
    const layout = await layoutOf(home);
    await swapStores(layout);
    await rename(path('.ipg-restore/old'), path('.ipg-restore/back'));
    if (count > 0) await rm(path('data/databases'), { recursive: true });
    if (count > 1) await rename(path('.ipg-restore/back/databases'), path('data/databases'));
    if (count > 2) await rm(path('data/transactions'), { recursive: true });
    await finishSwap(layout);
    expect(await present()).toEqual(['old', 'old']);
  });

  test('where there was none before, none is there after the way back', async () => {
    await prepare();
    await rm(join(home, 'data'), { recursive: true });
    const layout = await layoutOf(home);
    await swapStores(layout);
    expect(await present()).toEqual(['new', 'new']);
    await swapBack(layout);
    expect(await readdir(join(home, 'data', 'databases', 'neo4j'))).toEqual([]);
  });

  function path(name: string): string {
    return join(home, /data\//.test(name) ? `${name}/neo4j` : name);
  }

  async function store(at: string, text: string): Promise<void> {
    await mkdir(at, { recursive: true });
    await writeFile(join(at, 'store'), text);
  }
});

async function copyOf(original: string): Promise<string> {
  const copy = join(await mkdtemp(join(folder, 'copy-')), 'backup');
  await cp(original, copy, { recursive: true });
  return copy;
}

function manifestWith(changes: Record<string, unknown>): (copy: string) => Promise<void> {
  return async (copy) => {
    const path = join(copy, 'manifest.json');
    await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), ...changes }));
  };
}

async function cutOff(copy: string): Promise<void> {
  const path = join(copy, 'neo4j.dump');
  const bytes = await readFile(path);
  await writeFile(path, bytes.subarray(0, bytes.length / 2));
}

/** Counted apart from the code under test: the processes whose command line names a home below this test's folder. */
async function serversIn(name: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)('ps', ['-axww', '-o', 'pid=,command=']);
  return stdout.split('\n').filter((line) => line.includes(`--home-dir=${join(folder, name)}`));
}

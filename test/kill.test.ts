import { execFileSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { applyConstraints } from '../src/graph/constraints.js';
import { ownScript, ownScripts } from '../src/graph/cypher-files.js';
import { projectAll } from '../src/graph/project.js';
import { seed } from '../src/graph/seed.js';
import { Database } from '../src/neo4j/database.js';
import { ensureServer, stopServer } from '../src/neo4j/server/managed-server.js';
import { freePort } from '../src/neo4j/server/ports.js';
import type { ManagedServerSettings, RunningServer } from '../src/neo4j/server/settings.js';
import { testApi } from './api-client.js';
import { emptyGraph, seededGraph, testDatabase } from './database.js';
import { figure, seconds } from './figures.js';
import { relationsOf, wholeGraph } from './fixture.js';

const ROUNDS = Number(process.env['IPG_KILL_ROUNDS'] ?? 2);
const SEED = Number(process.env['IPG_KILL_SEED'] ?? 1);

let settings: ManagedServerSettings;
let folder: string;
let expected: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ipg-kill-'));
  settings = {
    home: join(folder, 'home'),
    jars: inject('jars'),
    boltPort: await freePort(),
    httpPort: await freePort(),
    apiUrl: 'http://localhost:4000',
  };
  const healthy = testDatabase();
  await seededGraph(healthy);
  expected = await wholeGraph(healthy);
  await healthy.close();
}, 300_000);

afterAll(async () => {
  await stopServer(settings);
  await rm(folder, { recursive: true, force: true });
}, 120_000);

const start = async (of = settings): Promise<RunningServer> => (await ensureServer(of, () => {})).server;
const scripts = ownScripts('seed').map(ownScript);

/** A repeatable stream of numbers from 0 to 1. */
function numbers(state: number): () => number {
  let value = state;
  return () => {
    value = (Math.imul(value, 1_103_515_245) + 12_345) & 0x7fffffff;
    return value / 0x7fffffff;
  };
}

/** Seeds and projects until the database is gone; how many scripts were acknowledged. */
async function fill(database: Database): Promise<number> {
  let begun = 0;
  try {
    await seed(database, scripts, { onScript: (_, index) => (begun = index) });
    begun = scripts.length;
    await projectAll(database);
  } catch {
    // the kill came
  }
  return begun;
}

async function twins(database: Database): Promise<unknown[]> {
  const { rows } = await database.runAlone(
    `MATCH (n) WHERE n.id IS NOT NULL AND NOT n:Revision WITH n.id AS id, count(*) AS many WHERE many > 1 RETURN id
     UNION ALL MATCH (:Actor)-[r]->() WHERE r.id IS NOT NULL WITH r.id AS id, count(*) AS many WHERE many > 1 RETURN id`,
  );
  return rows.map((row) => row.get('id'));
}

describe('kill -9 of the database', () => {
  test(`while seeding and projecting, ${ROUNDS} times: the graph comes out the same`, {
    timeout: (ROUNDS + 2) * 240_000,
  }, async () => {
    const random = numbers(SEED);
    const reached: number[] = [];
    let database = new Database(await start());
    await emptyGraph(database);
    await applyConstraints(database);
    const begun = performance.now();
    await fill(database);
    // the first time everything is planned for the first time, as after each start
    const whole = performance.now() - begun;
    await database.close();
    for (let round = 1; round <= ROUNDS; round++) {
      let server = await start();
      database = new Database(server);
      await emptyGraph(database);
      const timer = setTimeout(() => process.kill(server.pid, 'SIGKILL'), ((round - random()) / ROUNDS) * whole);
      const acknowledged = await fill(database);
      clearTimeout(timer);
      try {
        process.kill(server.pid, 'SIGKILL');
      } catch {
        // it is dead already
      }
      await database.close();
      server = await start();
      database = new Database(server);
      expect(await twins(database)).toEqual([]);
      const present = await relationsOf(database);
      const results = await seed(database, scripts);
      // what was acknowledged is there: nothing of it is made again
      expect(results.slice(0, acknowledged).filter(({ created, changed }) => created + changed > 0)).toEqual([]);
      await projectAll(database);
      // a relation that was there was whole: it stays as it is
      expect(await relationsOf(database)).toMatchObject(present);
      expect(await twins(database)).toEqual([]);
      expect(await wholeGraph(database)).toEqual(expected);
      reached.push(acknowledged);
      await database.close();
    }
    figure(
      `kill -9 while seeding and projecting, ${ROUNDS} rounds: graphs that came out the same`,
      `${reached.length}`,
    );
    figure(`scripts acknowledged before the kill, of ${scripts.length}`, reached.join(' '));
  });

  test('while the API runs: clear errors until it is back, then answers again by itself', {
    timeout: 300_000,
  }, async () => {
    const server = await start();
    const database = new Database(server);
    const api = await testApi(database);
    const ask = () => api.ask('{ actor(name: "Japan") { id relations(first: 1) { edges { node { id } } } } }');
    expect((await ask()).data.actor.id).toBe('tokyo');
    process.kill(server.pid, 'SIGKILL');
    for (let i = 0; i < 3; i++) {
      const answer = await ask();
      expect(answer.status).toBe(503);
      expect(answer.errors[0]).toMatchObject({
        extensions: { code: 'DATABASE_UNAVAILABLE' },
        message: expect.stringContaining('ipg db start'),
      });
    }
    const ready = await fetch(new URL('/ready', api.url));
    expect([ready.status, ((await ready.json()) as { status: string }).status]).toEqual([503, 'not ready']);
    expect((await fetch(new URL('/live', api.url))).status).toBe(200);
    await start();
    expect((await ask()).data.actor.id).toBe('tokyo');
    expect((await fetch(new URL('/ready', api.url))).status).toBe(200);
    await api.close();
    await database.close();
  });
});

/** Takes minutes and the right to mount: only `npm run reliability` does it. */
describe.skipIf(!process.env['IPG_DISK_FULL'])('a disk that fills', () => {
  test('/ready says so; after a restart with room again nothing acknowledged is lost', {
    timeout: 900_000,
  }, async () => {
    const disk = join(folder, 'disk');
    await mkdir(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=320m', 'tmpfs', disk]);
    const own = { ...settings, home: join(disk, 'home'), boltPort: await freePort(), httpPort: await freePort() };
    try {
      const database = new Database(await start(own));
      const api = await testApi(database);
      const ready = async () => {
        const response = await fetch(new URL('/ready', api.url));
        return { status: response.status, body: (await response.json()) as { reason?: string } };
      };
      expect((await ready()).status).toBe(200);
      await ballast(join(disk, 'ballast'));
      const acknowledged: number[] = [];
      let state = await ready();
      for (let batch = 0; batch < 2000 && state.status === 200; batch++) {
        const text = 'UNWIND range(1, 100) AS i CREATE (:Probe {batch: $p.batch, text: $p.text})';
        await database.runAlone(text, { batch, text: 'x'.repeat(2000) }).then(
          () => acknowledged.push(batch),
          () => sleep(1000),
        );
        state = await ready();
      }
      expect([state.status, state.body.reason]).toEqual([503, expect.stringMatching(/database/)]);
      await rm(join(disk, 'ballast'));
      expect((await ready()).status).toBe(503);
      const begun = performance.now();
      await start(own);
      figure('a full disk: back after room was made and `ipg db start`', seconds(performance.now() - begun));
      const { rows } = await database.runAlone(
        'MATCH (p:Probe) RETURN p.batch AS batch, count(*) AS many ORDER BY batch',
      );
      const stored = new Set(
        rows.filter((row) => String(row.get('many')) === '100').map((row) => Number(String(row.get('batch')))),
      );
      expect(acknowledged.filter((batch) => !stored.has(batch))).toEqual([]);
      expect((await ready()).status).toBe(200);
      figure('a full disk: writes acknowledged, lost', `${acknowledged.length}, 0`);
      await api.close();
      await database.close();
    } finally {
      await stopServer(own);
      execFileSync('umount', ['-l', disk]);
    }
  });
});

/** Takes all the room that is left on the disk. */
async function ballast(path: string): Promise<void> {
  const stream = createWriteStream(path);
  const chunk = Buffer.alloc(64_000);
  await new Promise<void>((resolve) => {
    stream.on('error', () => resolve());
    const write = () => {
      while (stream.write(chunk));
    };
    stream.on('drain', write);
    write();
  });
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { applyConstraints } from '../src/graph/constraints.js';
import { ownScript, ownScripts } from '../src/graph/cypher-files.js';
import { projectAll } from '../src/graph/project.js';
import { seed } from '../src/graph/seed.js';
import { Database } from '../src/neo4j/database.js';
import { ensureServer, stopServer } from '../src/neo4j/server/managed-server.js';
import type { ManagedServerSettings } from '../src/neo4j/server/settings.js';
import { testApi } from './api-client.js';
import { seededGraph, testDatabase } from './database.js';
import { wholeGraph } from './fixture.js';
import { freePort } from './free-port.js';

let settings: ManagedServerSettings;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ipg-crash-'));
  settings = {
    home: join(folder, 'home'),
    jars: inject('jars'),
    boltPort: await freePort(),
    httpPort: await freePort(),
    apiUrl: 'http://localhost:4000',
  };
});

afterAll(async () => {
  await stopServer(settings);
  await rm(folder, { recursive: true, force: true });
});

const start = async () => (await ensureServer(settings, () => {})).server;

describe('kill -9 of the database', () => {
  test('while seeding: seeding again gives the same graph', { timeout: 300_000 }, async () => {
    const healthy = testDatabase();
    await seededGraph(healthy);
    const expected = await wholeGraph(healthy);
    await healthy.close();
    const scripts = ownScripts('seed').map(ownScript);
    let server = await start();
    let database = new Database(server);
    await applyConstraints(database);
    const killAt = scripts.findIndex(({ file }) => file.includes('31-'));
    const failed = seed(database, scripts, {
      onScript: (_, index) => {
        if (index === killAt) setTimeout(() => process.kill(server.pid, 'SIGKILL'), 30);
      },
    });
    await expect(failed).rejects.toMatchObject({ code: expect.stringMatching(/DATABASE_UNAVAILABLE|SEED_FAILED/) });
    await database.close();
    server = await start();
    database = new Database(server);
    await seed(database, scripts);
    await projectAll(database);
    expect(await wholeGraph(database)).toEqual(expected);
    await database.close();
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

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ConsistentRead } from '../src/graph/consistent-read.js';
import { bumpRevision, readRevision } from '../src/graph/revision.js';
import { Database } from '../src/neo4j/database.js';
import { type TestApi, testApi } from './api-client.js';
import { seededGraph, testDatabase } from './database.js';
import { testServer } from './test-server.js';

const database = testDatabase();
let api: TestApi;
beforeAll(async () => {
  await seededGraph(database);
  api = await testApi(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const COUNT = 'MATCH (a:Actor) RETURN count(a) AS n';

describe('one operation sees one state of the graph', () => {
  test('a writer between two statements is noticed', async () => {
    const read = new ConsistentRead(() => database.openRead());
    await read.rows(COUNT);
    await database.write(bumpRevision);
    await read.rows(COUNT);
    expect(await read.finish()).toBe('MIXED');
  });

  test('without a writer it is consistent', async () => {
    const quiet = new ConsistentRead(() => database.openRead());
    await quiet.rows(COUNT);
    await quiet.rows(COUNT);
    expect(await quiet.finish()).toBe('CONSISTENT');
  });

  test('a statement that is alone looks itself whether a writer came while it was read', async () => {
    const open = (options: { single: boolean }) => database.openRead(options);
    const quiet = new ConsistentRead(open);
    expect(
      Number((await quiet.alone('COUNT { MATCH (:Actor) } AS answer, true AS holds', {}))?.get('answer')),
    ).toBeGreaterThan(0);
    expect(await quiet.finish()).toBe('CONSISTENT');
    const disturbed = new ConsistentRead(open);
    // long enough for a writer to come in the middle
    const long = disturbed.alone(
      'COUNT { UNWIND range(1, 6000000) AS i WITH i WHERE i % 7 = 0 RETURN i } AS answer, true AS holds',
      {},
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    await database.write(bumpRevision);
    await long;
    expect(await disturbed.finish()).toBe('MIXED');
  });

  test('an operation that reads nothing opens nothing', async () => {
    const read = new ConsistentRead(() => {
      throw new Error('opened');
    });
    expect(await read.finish()).toBe('CONSISTENT');
  });

  test('under a busy writer every answer is either of one state or says MIXED', { timeout: 60_000 }, async () => {
    // the writer moves a pair together; a mixed answer would see one half of a move
    await database.runAlone("MATCH (a:Actor) WHERE a.id IN ['tokyo', 'seoul'] SET a.note = '0'");
    let busy = true;
    const writer = (async () => {
      for (let i = 1; busy; i++) {
        await database.write(async (tx) => {
          await bumpRevision(tx);
          await tx.execute("MATCH (a:Actor) WHERE a.id IN ['tokyo', 'seoul'] SET a.note = $p.note", {
            note: String(i),
          });
        });
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
    })();
    let clean = 0;
    for (let i = 0; i < 60; i++) {
      const { data, extensions, errors } = await api.ask(
        '{ a: actor(id: "tokyo") { note } b: actor(id: "seoul") { note } }',
      );
      expect(errors).toEqual([]);
      if (extensions?.['consistency'] === 'MIXED') continue;
      clean += 1;
      expect(data.a.note).toBe(data.b.note);
    }
    busy = false;
    await writer;
    await database.runAlone("MATCH (a:Actor) WHERE a.id IN ['tokyo', 'seoul'] REMOVE a.note");
    expect(clean).toBeGreaterThan(5);
  });

  test('reads run in read mode, where the server refuses to write', async () => {
    await expect(database.read((reader) => reader.rows('CREATE (n:Oops) RETURN n'))).rejects.toMatchObject({
      code: 'STATEMENT_FAILED',
      message: expect.stringMatching(/read access mode|Writing/i),
    });
  });
});

test('over neo4j://, with routing, a read sees the write before it', async () => {
  const settings = testServer.login;
  const routed = new Database({ ...settings, uri: settings.uri.replace('bolt://', 'neo4j://') });
  for (let i = 0; i < 20; i++) {
    const before = await routed.read(readRevision);
    await routed.write(bumpRevision);
    expect(await routed.read(readRevision)).toBe(before + 1);
  }
  await routed.close();
});

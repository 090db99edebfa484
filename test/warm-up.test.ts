import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { FIRST_QUESTIONS } from '../src/api/first-questions.generated.js';
import { testApi } from './api-client.js';
import { seededGraph, testDatabase } from './database.js';

describe('what the explorer asks first', () => {
  const database = testDatabase();
  beforeAll(() => seededGraph(database));
  afterAll(() => database.close());

  test('is asked at the start where that is wanted, and is what the explorer really asks', async () => {
    const read = vi.spyOn(database, 'openRead');
    const quiet = await testApi(database);
    await quiet.warm;
    expect(read).not.toHaveBeenCalled();
    await quiet.close();
    const api = await testApi(database, { warmUp: true });
    await api.warm;
    // the page without JavaScript, the story, the picture
    expect(read.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(api.logged).toEqual([]);
    for (const name of ['story', 'picture']) {
      const text = readFileSync(new URL(`../src/explorer/operations/${name}.graphql`, import.meta.url), 'utf8');
      expect(FIRST_QUESTIONS).toContain(text);
    }
    await api.close();
    read.mockRestore();
  });

  test('holds nobody up: the API answers meanwhile, and stops at once', async () => {
    const api = await testApi(database, { warmUp: true });
    expect((await fetch(new URL('/live', api.url), { headers: { connection: 'close' } })).status).toBe(200);
    await api.close();
    await api.warm;
    expect(api.logged).toEqual([]);
  });

  test('that fails is no failure of the start', async () => {
    const gone = vi.spyOn(database, 'openRead').mockImplementation(() => {
      throw new Error('no database');
    });
    const api = await testApi(database, { warmUp: true });
    await api.warm;
    gone.mockRestore();
    expect((await api.ask('{ actor(id: "tokyo") { name } }')).data).toEqual({ actor: { name: 'Tokyo' } });
    await api.close();
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Database } from '../src/neo4j/database.js';
import { type TestApi, testApi } from './api-client.js';
import { builtPages } from './built-pages.js';
import { type FreshPage, freshPage, hasChromium } from './chromium.js';
import { seededGraph, testDatabase } from './database.js';
import { FaultProxy } from './fault-proxy.js';
import { testServer } from './test-server.js';

// the page without JavaScript, asked for before its story is there, as just after the start

const database = testDatabase();
const proxy = new FaultProxy(testServer.login.uri);
let through: Database;
let api: TestApi;
let fresh: FreshPage;

describe.skipIf(!hasChromium())('a story that is late', () => {
  beforeAll(async () => {
    await seededGraph(database);
    await proxy.listen();
    through = new Database({ ...testServer.login, uri: proxy.uri });
    fresh = await freshPage();
    const session = await fresh.page.context().newCDPSession(fresh.page);
    await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  });
  afterEach(() => api.close());
  afterAll(async () => {
    await fresh.close();
    await through.close();
    await proxy.close();
    await database.close();
  });

  const html = async (search = '') => {
    const headers = { accept: 'text/html', connection: 'close' };
    return (await fetch(`${api.explorer}${search}`, { headers })).text();
  };
  const LATE = 'The database has not answered yet';
  const STORY = 'stance on Taipei</h2>';

  test('comes by itself to who has no JavaScript, and holds up nobody else', async () => {
    // each statement takes its time, as one that the database has to plan
    await proxy.set({ kind: 'delay', ms: 40 });
    api = await testApi(through, { pagesFolder: await builtPages() });
    const seen = fresh.page.goto(api.explorer, { waitUntil: 'commit' });
    const first = await html();
    expect(first).toContain(LATE);
    expect(first).not.toContain(STORY);
    await seen;
    await fresh.page.getByRole('heading', { name: 'Tokyo’s stance on Taipei' }).waitFor();
    expect(fresh.page.url()).toBe(`${api.explorer}?patient`);
  });

  test('is not waited for without end', async () => {
    await proxy.set({ kind: 'black hole' });
    api = await testApi(through, { pagesFolder: await builtPages() });
    const page = await html('?patient');
    expect(page).toMatch(/has not answered yet|cannot be reached/);
    expect(page).not.toContain('http-equiv="refresh"');
    await proxy.set({ kind: 'pass' });
  });
});

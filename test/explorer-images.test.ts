import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownFolder } from '../src/graph/cypher-files.js';
import { hasChromium } from './chromium.js';
import { seededGraph, testDatabase } from './database.js';
import { type Reader, reader } from './explorer-page.js';

/** Whether the pictures of README and docs are made anew: `IPG_SCREENSHOT=1 npx vitest run test/explorer-images.test.ts`. */
const WRITES = Boolean(process.env['IPG_SCREENSHOT']);

/** The main states of the page. */
const STATES = [
  { name: 'explorer', search: '' },
  { name: 'explorer-passage', search: '?pair=tokyo~taipei~DIPLOMATIC_SUPPORT_FOR' },
  { name: 'explorer-compare', search: '?time=1970-01-01~1980-12-31&undated=no' },
  { name: 'explorer-all', search: '?of=*&time=current&overlay=blocs' },
  { name: 'explorer-table', search: '?show=table&time=current' },
  { name: 'explorer-map', search: '?of=*&show=map&time=current&without=MEMBERSHIP' },
  { name: 'explorer-paths', search: '?time=current&paths=manila~taipei', isDark: true },
] as const;

const database = testDatabase();
let r: Reader;

describe.skipIf(!hasChromium())('the pictures in the docs show states that there are', () => {
  beforeAll(async () => {
    await seededGraph(database);
    r = await reader();
  });
  afterAll(async () => {
    await r.close();
    await database.close();
  });

  test.each(STATES)('$name', async (state) => {
    await r.page.emulateMedia({ colorScheme: 'isDark' in state ? 'dark' : 'light' });
    await r.open(state.search);
    await r.page.locator('.stage[aria-busy=true]').waitFor({ state: 'detached' });
    await expect.poll(() => r.page.getByText('Loading …').count(), { timeout: 20_000 }).toBe(0);
    expect(await r.page.getByRole('alert').count()).toBe(0);
    expect(r.console).toEqual([]);
    if (WRITES) await r.page.screenshot({ path: ownFolder(`docs/images/${state.name}.png`) });
  });
});

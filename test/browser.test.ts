import { readFileSync } from 'node:fs';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { neo4jBrowserLink } from '../src/explorer/model/links.js';
import { ownFolder } from '../src/graph/cypher-files.js';
import { savedQueries } from '../src/graph/saved-queries.js';
import { parameterLine } from '../src/neo4j/parameter-line.js';
import { wholeNumber } from '../src/neo4j/parameters.js';
import { type TestApi, testApi } from './api-client.js';
import { builtPages } from './built-pages.js';
import { type FreshPage, freshPage, hasChromium } from './chromium.js';
import { seededGraph, testDatabase } from './database.js';
import { ipg } from './program.js';
import { testServer } from './test-server.js';

// what an explorer sees: the real Neo4j Browser in a real web browser. IPG_SCREENSHOT=<path> keeps the picture of docs/browser.md.

/** A busy machine takes its time to draw. */
const PATIENCE = { timeout: 60_000, interval: 200 };
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const { home, apiPort, login } = testServer;
const database = testDatabase();
let api: TestApi | undefined;
let fresh: FreshPage;

beforeAll(() => seededGraph(database));
afterEach(async () => {
  await fresh.close();
  await api?.close();
  api = undefined;
});
afterAll(() => database.close());

describe.skipIf(!hasChromium())('Neo4j Browser on the managed server', () => {
  test('greets with our guide and look, and draws just the relations that a query returns', async () => {
    api = await testApi(database, { port: apiPort });
    const page = await connected(await link('taipei-in-1975'));
    await expect.poll(() => setting(page, 'autoComplete'), PATIENCE).toBe(false);
    await expect.poll(() => stored(page, 'neo4j.grass'), PATIENCE).toEqual(ownStyle());
    await page.getByRole('heading', { name: 'Indo-Pacific relations' }).first().waitFor();

    const query = textOf('taipei-in-1975');
    await expect.poll(() => editorText(page), PATIENCE).toContain('Taipei on 1 January');
    await page.locator('[data-testid=editor-Run]').click();
    const rows = await database.read((reader) => reader.rows(query.replace(/;\s*$/, '')));
    await expect.poll(() => page.locator('g.relationship').count(), PATIENCE).toBe(rows.length);
    // lines that Browser adds would come a moment later, and there are some that it could add
    await page.waitForTimeout(2000);
    expect(await page.locator('g.relationship').count()).toBe(rows.length);
    expect(await relationsAmong(query)).toBeGreaterThan(rows.length);
    expect(await page.locator('g.relationship text').allTextContents()).toContain('military aid 1951');
  });

  test('takes a query of the guide into its editor, also at localhost', async () => {
    api = await testApi(database, { port: apiPort });
    const page = await connected((await link()).replace('127.0.0.1', 'localhost'));
    await page.locator('pre.runnable').first().click(PATIENCE);
    await expect.poll(() => editorText(page), PATIENCE).toContain("Tokyo's surroundings");
  });

  test('works without the API, only unadorned', async () => {
    const page = await connected(await link('pressure'));
    await page.getByText('InvalidGrassError').waitFor(PATIENCE);
    await page.getByText('Remote guide error').waitFor(PATIENCE);
    await expect.poll(() => setting(page, 'autoComplete'), PATIENCE).toBe(false);
    await page.locator('[data-testid=editor-Run]').click();
    await expect.poll(() => page.locator('g.node').count(), PATIENCE).toBe(3);
  });

  describe('opened from a panel of the explorer', () => {
    /** Every sign that means something to Cypher, to Neo4j Browser or to an address; run as Cypher, some of it would leave a node. */
    const HOSTILE = `O'Neil "{{$p}}" // + %20; \\ \n\\u000aCREATE (:Harm) WITH 1 AS x //`;

    test('draws the pair, and answers a statement with its parameters, whatever a name holds', async () => {
      const page = await connected(await link());
      const address = new URL('/browser/', page.url()).href;
      api = await testApi(database, {
        port: apiPort,
        pagesFolder: await builtPages(),
        showStatements: true,
        browserUrl: address,
      });
      const rename = (name: string) =>
        database.runAlone("MATCH (a:Actor {id: 'seoul'}) SET a.name = $p.name", { name });
      await rename(HOSTILE);
      try {
        const [draw, statement] = await linksOf(page.context(), `${api.explorer}?of=tokyo,seoul&pair=tokyo~seoul`);
        const drawing = await run(page.context(), draw ?? '');
        await expect
          .poll(() => drawing.locator('g.relationship').count(), PATIENCE)
          .toBe((await relationIds('seoul')).length);

        const told = await run(page.context(), statement ?? '');
        const [id = ''] = await relationIds('seoul');
        await (await answered(told, textIn(statement ?? ''))).getByText(id).first().waitFor(PATIENCE);

        const named = "MATCH (a:Actor {name: $p.name}) RETURN a.id + '!' AS id";
        const hostile = `${parameterLine({ name: HOSTILE })};\n${named};`;
        const found = await run(page.context(), neo4jBrowserLink(address, hostile) ?? '');
        await (await answered(found, hostile)).getByText('"seoul!"').first().waitFor(PATIENCE);
      } finally {
        await rename('Seoul');
      }
      const harm = await database.read((reader) => reader.rows('MATCH (n:Harm) RETURN n'));
      expect(harm).toEqual([]);
    });
  });

  const picture = process.env['IPG_SCREENSHOT'];
  test.runIf(picture)('sits for its portrait', async () => {
    api = await testApi(database, { port: apiPort });
    const page = await connected(await link('taipei-in-1975'));
    await expect.poll(() => stored(page, 'neo4j.grass'), PATIENCE).toEqual(ownStyle());
    await page.locator('[data-testid=editor-Run]').click();
    const frame = page.locator('article[data-testid=frame]').first();
    await frame.locator('g.relationship').first().waitFor(PATIENCE);
    await frame.getByTitle('Fullscreen').click();
    await page.getByLabel('Collapse the node properties display').click();
    await page.getByLabel('zoom-to-fit').click();
    await page.waitForTimeout(8000);
    await page.screenshot({ path: picture ?? '' });
  });
});

/** The link that `ipg browser` prints for the server of the tests. */
async function link(query?: string): Promise<string> {
  const args = ['browser', '--json', ...(query === undefined ? [] : ['--query', query])];
  const { out } = await ipg(args, { NEO4J_URI: '', IPG_HOME: home });
  return (JSON.parse(out) as { data: { url: string } }).data.url;
}

/** Opens the link and does what a user has to do: give the password. */
async function connected(url: string): Promise<Page> {
  fresh = await freshPage();
  await fresh.page.goto(url);
  await fresh.page.locator('input[type=password]').fill(login.password, PATIENCE);
  expect(await fresh.page.locator('[data-testid=username]').inputValue()).toBe('neo4j');
  await fresh.page.locator('[data-testid=connect]').click();
  await fresh.page.locator('[data-testid=connect]').waitFor({ ...PATIENCE, state: 'detached' });
  return fresh.page;
}

/** The relations between Tokyo and another, on any day. */
async function relationIds(id: string): Promise<string[]> {
  const rows = await database.read((reader) =>
    reader.rows(`MATCH (:Actor {id: 'tokyo'})-[r]-(:Actor {id: '${id}'}) RETURN r.id AS id ORDER BY id`),
  );
  return rows.map((row) => String(row.get('id')));
}

/** What a panel's links to Neo4j Browser are: the one that draws it, and the one of the statement that reads the relations of a pair. */
async function linksOf(context: BrowserContext, address: string): Promise<(string | undefined)[]> {
  const page = await context.newPage();
  await page.goto(address);
  const queries = page.locator('.panel .queries');
  await queries.getByText('Draw it in Neo4j Browser').click(PATIENCE);
  await queries.getByText('Show the Cypher').click();
  await queries.getByText('Statement 1', { exact: true }).waitFor(PATIENCE);
  const all = await queries
    .locator('a[target=_blank]')
    .evaluateAll((links) => links.map((one) => one.getAttribute('href') ?? ''));
  await page.close();
  return [all.find((href) => textIn(href).startsWith('//')), all.find((href) => textIn(href).includes('$p.b'))];
}

/** What a link puts into the editor. */
function textIn(href: string): string {
  return new URL(href).searchParams.get('arg') ?? '';
}

/** Opens a link where the user is known already, and runs what it has put into the editor; nothing runs before. */
async function run(context: BrowserContext, href: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(href);
  const [head = ''] = textIn(href).split('\n');
  await expect.poll(() => editorText(page), PATIENCE).toContain(head.slice(0, 12));
  // what it does by itself on each connection has to be over
  await page.getByRole('heading', { name: 'Indo-Pacific relations' }).first().waitFor(PATIENCE);
  await page.locator('article[data-testid=frame]', { hasText: ':style' }).waitFor(PATIENCE);
  expect(await page.locator('article[data-testid=frame]', { hasText: 'MATCH' }).count()).toBe(0);
  await page.locator('[data-testid=editor-Run]').click(PATIENCE);
  return page;
}

/** Of a parameter line with a statement Neo4j Browser shows that both were done, and no rows; these come when the statement is run once more, by itself. */
async function answered(page: Page, both: string): Promise<Locator> {
  const frames = page.locator('article[data-testid=frame]');
  const frame = frames.filter({ hasText: ':param' });
  // a press while it still runs opens what its end closes again
  await vi.waitFor(async () => {
    await frame.getByText('MATCH').nth(1).click({ timeout: 10_000 });
    await frame.getByText(/Completed after/).waitFor({ timeout: 3000 });
  }, PATIENCE);
  await page.locator('[data-testid=activeEditor] .view-lines').click();
  await page.keyboard.insertText(both.slice(both.indexOf(';\n') + 2));
  await page.locator('[data-testid=editor-Run]').click(PATIENCE);
  return frames.filter({ hasText: 'MATCH', hasNotText: ':param' }).first();
}

/** What stands in the editor, which sets some blanks as unbreakable ones. */
async function editorText(page: Page): Promise<string> {
  const text = await page.locator('[data-testid=activeEditor] .view-lines').textContent();
  return (text ?? '').replaceAll('\u00a0', ' ');
}

function textOf(name: string): string {
  return savedQueries().find((query) => query.name === name)?.text ?? '';
}

async function setting(page: Page, name: string): Promise<unknown> {
  return ((await stored(page, 'neo4j.settings')) as Record<string, unknown> | null)?.[name];
}

/** What Browser keeps in the page's storage. */
async function stored(page: Page, key: string): Promise<unknown> {
  const { origins } = await page.context().storageState();
  const entries = origins.flatMap((origin) => origin.localStorage);
  return JSON.parse(entries.find((entry) => entry.name === key)?.value ?? 'null');
}

/** Our sheet as Browser keeps one. */
function ownStyle(): Record<string, Record<string, string>> {
  const text = readFileSync(ownFolder('cypher/browser/style.grass'), 'utf8');
  return Object.fromEntries(
    [...text.matchAll(/^(\S+) \{\n([\s\S]*?)\n\}/gm)].map(([, selector = '', body = '']) => [
      selector,
      Object.fromEntries(
        [...body.matchAll(/([\w-]+): "?([^";]+)"?;/g)].map(([, key = '', value = '']) => [key, value]),
      ),
    ]),
  );
}

/** How many relations there are, on any day, between what a query returns: what Browser draws if it connects result nodes. */
async function relationsAmong(query: string): Promise<number> {
  const [row] = await database.read((reader) =>
    reader.rows(
      `${query.replace(/RETURN path[\s\S]*$/, 'WITH collect(path) AS paths')}
UNWIND paths AS path UNWIND nodes(path) AS node WITH collect(DISTINCT node) AS ends
UNWIND ends AS one MATCH (one)-[relation]->(other) WHERE other IN ends RETURN count(relation) AS n`,
    ),
  );
  return wholeNumber(row?.get('n')) ?? 0;
}

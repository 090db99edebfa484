import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { COOKBOOK } from '../src/explorer/graphiql/cookbook.generated.js';
import { ownFolder } from '../src/graph/cypher-files.js';
import { type TestApi, testApi } from './api-client.js';
import { builtPages } from './built-pages.js';
import { CHROMIUM, hasChromium } from './chromium.js';
import { recipesOf } from './cookbook.js';
import { seededGraph, testDatabase } from './database.js';

// GraphiQL and the page without JavaScript in a real web browser, as the API serves them. IPG_SCREENSHOTS=<folder> keeps pictures.

/** A busy machine takes its time to draw. */
const PATIENCE = { timeout: 60_000, interval: 200 };
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const database = testDatabase();
let api: TestApi;
let browser: Browser;

const recipes = COOKBOOK.flatMap((section) => section.recipes);

test('the questions that GraphiQL offers are those of the cookbook, all of them', () => {
  const page = readFileSync(ownFolder('docs/cookbook.md'), 'utf8');
  expect(recipes).toEqual(recipesOf(page).map(({ title, graphql }) => ({ title, query: graphql })));
  expect(recipes.length).toBeGreaterThan(30);
});

describe.skipIf(!hasChromium())('in Chromium', () => {
  beforeAll(async () => {
    await seededGraph(database);
    api = await testApi(database, { pagesFolder: await builtPages(), showStatements: true });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(async () => {
    await browser.close();
    await api.close();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });

  test('a question of the cookbook opens in a tab, runs when asked to, and nothing comes from elsewhere', async () => {
    const { page, requests, complaints } = await open('graphiql/');
    await ready(page);
    // the schema is read, no question asked
    expect(asked(requests)).toEqual(['IntrospectionQuery']);
    await picture(page, 'graphiql-first');
    await page.getByRole('button', { name: '1. Whom or what may 台湾 mean?' }).click();
    await expect.poll(() => editorText(page), PATIENCE).toContain('search(text: "台湾", first: 10)');
    expect(await editorText(page)).toContain('# 1. Whom or what may 台湾 mean?');
    const tabs = async () => (await page.getByRole('tab').allTextContents()).join(' ');
    await expect.poll(tabs, PATIENCE).toMatch(/^Recipe19\D.* Recipe1\D/);
    expect(asked(requests)).toHaveLength(1);
    await run(page);
    await expect.poll(() => resultText(page), PATIENCE).toContain('taiwan-strait');
    await picture(page, 'graphiql-answer');
    const hosts = new Set(requests.map(({ url }) => new URL(url)).map(({ protocol, host }) => `${protocol}${host}`));
    expect([...hosts].filter((host) => host !== `http:${new URL(api.url).host}`)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('completes names of the schema while they are typed', async () => {
    const { page, complaints } = await open(`graphiql/?query=${encodeURIComponent('{ act }')}`);
    await ready(page);
    await page.locator('.graphiql-query-editor .view-line').first().click();
    await page.keyboard.press('Home');
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
    await expect
      .poll(async () => {
        await page.keyboard.press('Control+Space');
        await page.waitForTimeout(1000);
        return page.locator('.suggest-widget').textContent();
      }, PATIENCE)
      .toContain('actors');
    await picture(page, 'graphiql-completion');
    expect(complaints).toEqual([]);
  });

  test('a link takes question and variables to somebody else, who runs them', async () => {
    const query = 'query Named($id: ID!) {\n  actor(id: $id) { name } # 東京 & <b>+%\n}';
    const variables = '{"id": "tokyo"}';
    const { page } = await open(`graphiql/?${new URLSearchParams({ query, variables })}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await ready(page);
    await page.getByRole('button', { name: 'Copy a link to this question' }).click();
    await expect.poll(() => message(page), PATIENCE).toContain('The link is copied');
    const link = await page.evaluate('navigator.clipboard.readText()');
    expect(link).toBe(page.url());
    await page.context().close();

    const other = await open(String(link));
    await ready(other.page);
    expect(await editorText(other.page)).toBe(query);
    expect(asked(other.requests)).toEqual(['IntrospectionQuery']);
    expect(await message(other.page)).toBe('');
    await run(other.page);
    await expect.poll(() => resultText(other.page), PATIENCE).toContain('"name": "Tokyo"');
    expect(other.complaints).toEqual([]);
  });

  test.each([
    ['cut', { query: '{ actor(id: "tok' }, /not GraphQL, perhaps because the link was cut/],
    [
      'with cut variables',
      { query: '{ __typename }', variables: '{"id": ' },
      /variables in the link are no JSON object/,
    ],
    ['with variables that are a list', { query: '{ __typename }', variables: '[1]' }, /no JSON object/],
    ['without a question', { query: '', variables: '{}' }, /holds no question/],
    ['damaged', { query: '{ a\uFFFD }' }, /damaged/],
  ] as [string, Record<string, string>, RegExp][])(
    'a link that is %s is told, and shown as it came',
    async (_, parameters, told) => {
      const { page, requests, complaints } = await open(`graphiql/?${new URLSearchParams(parameters)}`);
      await ready(page);
      expect(await message(page)).toMatch(told);
      expect(await editorText(page)).toBe(parameters['query']);
      expect(asked(requests)).toEqual(['IntrospectionQuery']);
      expect(complaints).toEqual([]);
    },
  );

  test('a link with percent signs that mean nothing opens all the same', async () => {
    const { page } = await open('graphiql/?query=%7B%20%E6%9D%20%zz');
    await ready(page);
    expect(await message(page)).toMatch(/damaged/);
  });

  test('a question that is too long for a link stays where it is, and that is told', async () => {
    const { page } = await open('graphiql/');
    await ready(page);
    const before = page.url();
    await page.locator('.graphiql-query-editor .view-line').first().click();
    await page.keyboard.insertText(`# ${'long '.repeat(2000)}`);
    await page.getByRole('button', { name: 'Copy a link to this question' }).click();
    await expect.poll(() => message(page), PATIENCE).toMatch(/too long for a link \(\d+ characters, at most 8000\)/);
    expect(page.url()).toBe(before);
  });

  test('hostile text in a link is text in the editor and in the answer, and runs nothing', async () => {
    const hostile = '<img src=x onerror="document.title=1"></script><script>document.title=2</script>';
    const query = `query Ask($name: String!) { actor(name: $name) { id } } # ${hostile} javascript:alert(1)`;
    const variables = JSON.stringify({ name: hostile });
    const { page, requests } = await open(`graphiql/?${new URLSearchParams({ query, variables })}`);
    await ready(page);
    expect(await editorText(page)).toBe(query);
    expect(asked(requests)).toEqual(['IntrospectionQuery']);
    await run(page);
    await expect.poll(() => resultText(page), PATIENCE).toContain('<img src=x onerror=');
    expect(await page.title()).toBe('GraphiQL · Indo-Pacific graph');
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(requests.filter(({ url }) => new URL(url).pathname.endsWith('/x'))).toEqual([]);
  });

  test('shows the statements behind an answer when they are asked for', async () => {
    const { page } = await open(`graphiql/?query=${encodeURIComponent('{ actor(id: "tokyo") { name } }')}`);
    await ready(page);
    const button = page.getByRole('button', { name: 'Show the Cypher statements behind answers' });
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await run(page);
    await expect.poll(() => resultText(page), PATIENCE).toContain('"statements"');
  });

  test('leads back to the explorer', async () => {
    const { page } = await open('graphiql/', { colorScheme: 'dark' });
    await ready(page);
    await picture(page, 'graphiql-dark');
    const link = page.getByRole('link', { name: 'Explorer' });
    expect(await link.evaluate((element) => (element as unknown as { href: string }).href)).toBe(api.explorer);
  });

  test.each(['light', 'dark'] as const)(
    'without JavaScript the story stands there as HTML (%s)',
    async (colorScheme) => {
      // what comes late is shown to who asks next
      await expect
        .poll(async () => (await fetch(api.explorer, { headers: { accept: 'text/html' } })).text(), PATIENCE)
        .toContain('stance on Taipei');
      const { page, requests, complaints } = await open('', { javaScriptEnabled: false, colorScheme });
      await picture(page, `plain-${colorScheme}`);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Indo-Pacific graph');
      expect(await page.getByRole('heading', { name: 'Tokyo’s stance on Taipei' }).isVisible()).toBe(true);
      const row = page.getByRole('row', { name: /Limited and indirect Expanded and direct changed/ });
      expect(await row.isVisible()).toBe(true);
      expect(await page.getByRole('table').count()).toBe(2);
      expect(requests.map(({ url }) => new URL(url).host)).toEqual(requests.map(() => new URL(api.url).host));
      expect(requests.some(({ url }) => url.endsWith('/plain.css'))).toBe(true);
      expect(complaints).toEqual([]);
      await page.setViewportSize({ width: 360, height: 700 });
      await picture(page, `plain-${colorScheme}-narrow`);
      // wide tables scroll by themselves
      const widths = await page.locator('main.plain').evaluate((main) => {
        const { scrollWidth, clientWidth } = main as unknown as Record<'scrollWidth' | 'clientWidth', number>;
        return [scrollWidth, clientWidth];
      });
      expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
    },
  );

  test('with JavaScript nothing of the page without it is seen', async () => {
    const { page } = await open('');
    expect(await page.locator('.plain').count()).toBe(0);
    expect(await page.getByText('needs JavaScript').count()).toBe(0);
  });
});

afterAll(() => database.close());

interface Opened {
  readonly page: Page;
  readonly requests: { readonly url: string; readonly body: string | null }[];
  /** Errors and warnings of the console, and exceptions. */
  readonly complaints: string[];
}

/** Opens an address below the API's in a context that nobody has used before. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  const page = await context.newPage();
  const requests: { url: string; body: string | null }[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url())) requests.push({ url: request.url(), body: request.postData() });
  });
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) complaints.push(line.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(new URL(path, api.explorer).href);
  return { page, requests, complaints };
}

/** The operations that were sent, by their names. */
function asked(requests: Opened['requests']): unknown[] {
  return requests
    .filter(({ url }) => url.endsWith('/graphql'))
    .map(({ body }) => (JSON.parse(body ?? '{}') as { operationName?: string }).operationName ?? null);
}

/** Waits until the editor is there and the schema is read. */
async function ready(page: Page): Promise<void> {
  await page.locator('.graphiql-query-editor .view-line').first().waitFor(PATIENCE);
  await page.locator('.graphiql-spinner').waitFor({ ...PATIENCE, state: 'detached' });
  await page.getByRole('button', { name: 'Execute query' }).waitFor(PATIENCE);
  await page.waitForLoadState('networkidle');
}

async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Execute query' }).click();
}

/** What stands in the editor: its view sets some blanks as unbreakable ones. */
async function editorText(page: Page): Promise<string> {
  return linesOf(page, '.graphiql-query-editor');
}

async function resultText(page: Page): Promise<string> {
  return linesOf(page, '.graphiql-response');
}

async function linesOf(page: Page, part: string): Promise<string> {
  // the lines stand in the document in the order in which they were drawn
  const lines = await page.locator(`${part} .view-line`).evaluateAll((elements) =>
    (elements as unknown as { offsetTop: number; textContent: string }[])
      .map(({ offsetTop, textContent }) => ({ offsetTop, textContent }))
      .sort((a, b) => a.offsetTop - b.offsetTop)
      .map(({ textContent }) => textContent),
  );
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

async function message(page: Page): Promise<string> {
  return (await page.locator('.message').textContent()) ?? '';
}

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['IPG_SCREENSHOTS'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: name.startsWith('plain') });
}

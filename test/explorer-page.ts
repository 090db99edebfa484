import type { Page } from 'playwright-core';
import { type TestApi, testApi } from './api-client.js';
import { builtPages } from './built-pages.js';
import { type FreshPage, freshPage } from './chromium.js';
import { testDatabase } from './database.js';
import { stillness } from './stillness.js';

/** A reader before the explorer: the page, what it said to the console, and whom it asked. */
export interface Reader {
  readonly page: Page;
  readonly api: TestApi;
  readonly url: string;
  /** Errors and warnings of the console, and failures of scripts; emptied by whoever expects them. */
  readonly console: string[];
  /** Hosts of all requests that leave the page. */
  readonly hosts: Set<string>;
  /** Opens the page at an address such as `?show=table`, and waits until its rows are there and it lies still. */
  open(search?: string): Promise<void>;
  /** Waits until the page lies still: nothing is loading, nothing moves. */
  still(): Promise<void>;
  close(): Promise<void>;
}

/** Serves the explorer before the tests' database and opens a web browser. */
export async function reader(): Promise<Reader> {
  const database = testDatabase();
  const api = await testApi(database, { showStatements: true, pagesFolder: await builtPages() });
  const fresh: FreshPage = await freshPage();
  const { page } = fresh;
  const lines: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) lines.push(message.text());
  });
  page.on('pageerror', (error) => lines.push(String(error)));
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    // files to take away are made in the page: `blob:`
    if (protocol.startsWith('http')) hosts.add(host);
  });
  const still = stillness(page);
  const open = async (search = '') => {
    await page.goto(`${api.explorer}${search}`);
    await page.locator('.not-drawn').waitFor();
    await page.locator('.shift').first().waitFor();
    await still();
  };
  const close = async () => {
    await fresh.close();
    await api.close();
    await database.close();
  };
  return { page, api, url: api.explorer, console: lines, hosts, open, still, close };
}

/** What is drawn: the lines by their keys, and where entities stand. */
export async function drawn(page: Page): Promise<{ lines: string[]; entities: Record<string, string> }> {
  return page.evaluate(`({
    lines: [...document.querySelectorAll('.picture [data-line]')].map((line) => line.getAttribute('data-line')).sort(),
    entities: Object.fromEntries(
      [...document.querySelectorAll('.picture [data-entity]')].map((one) => [one.getAttribute('data-entity'), one.getAttribute('transform')]),
    ),
  })`);
}

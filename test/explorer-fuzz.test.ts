import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { numbers } from '../src/graph/analysis/numbers.js';
import { hasChromium } from './chromium.js';
import { seededGraph, testDatabase } from './database.js';
import { drawn, type Reader, reader } from './explorer-page.js';

/** Interactions of one run; more with IPG_FUZZ. */
const STEPS = Number(process.env['IPG_FUZZ'] ?? 250);
const SEEDS = [11, 23];

const database = testDatabase();
let r: Reader;

/** What is pressed at random: all that does not leave the page, and does not write to the reader's own machine. */
const PRESSABLE =
  'button:not(:disabled), input[type=checkbox], .picture [data-entity], .picture [data-line], [role=option], summary';
const KEYS = [
  '[',
  ']',
  't',
  'g',
  'm',
  'e',
  'Escape',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'Enter',
  'Tab',
  'Control+z',
  '/',
];
const WORDS = ['Tok', '東京', 'Quad', 'zz', '<b>', 'Washington', '"'];

describe.skipIf(!hasChromium())('whatever is pressed', () => {
  beforeAll(async () => {
    await seededGraph(database);
    r = await reader();
  });
  afterAll(async () => {
    await r.close();
    await database.close();
  });

  test.each(SEEDS)(
    'the page stays whole, says nothing to the console, and undo leads back to the start (seed %d)',
    async (seed) => {
      const random = numbers(seed);
      await r.open();
      const start = await drawn(r.page);
      const done: string[] = [];
      for (let i = 0; i < STEPS; i++) {
        done.push(await interact(r.page, random));
        if (await r.page.locator('main').isHidden())
          throw new Error(`the page broke after ${done.slice(-5).join(', ')}`);
        if (r.console.length > 0) throw new Error(`${r.console.join('; ')} after ${done.slice(-5).join(', ')}`);
      }
      await expect.poll(() => r.page.locator('.stage[aria-busy=true]').count()).toBe(0);
      const address = await r.page.evaluate<string>('location.search');
      const reached = await r.page.evaluate<string>("document.querySelector('.not-drawn')?.textContent ?? ''");
      const other = await r.page.context().newPage();
      await other.goto(`${r.url}${address}`);
      await expect.poll(() => other.locator('.not-drawn').textContent()).toBe(reached);
      await other.close();
      await undoAll(r.page);
      expect(await r.page.evaluate('location.search')).toBe('');
      await expect.poll(async () => (await drawn(r.page)).lines).toEqual(start.lines);
      expect(r.console).toEqual([]);
      expect([...r.hosts]).toEqual([new URL(r.url).host]);
    },
    600_000,
  );
});

/** Does one thing at random; what it was. */
async function interact(page: Page, random: () => number): Promise<string> {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const kind = random();
  if (kind < 0.2) {
    const key = pick(KEYS);
    await page.keyboard.press(key);
    return key;
  }
  if (kind < 0.25) {
    const word = pick(WORDS);
    await page.locator('#search').fill(word);
    return `search ${word}`;
  }
  if (kind < 0.3) {
    await page.evaluate(
      `(() => { const one = document.querySelector('input[type=range]'); if (one) { one.value = ${Math.floor(1900 + random() * 130)}; for (const name of ['input', 'change']) one.dispatchEvent(new Event(name, { bubbles: true })); } })()`,
    );
    return 'slider';
  }
  if (kind < 0.33) {
    await page.evaluate('history.length > 2 && history.state && history.state.depth > 0 && history.back()');
    return 'Back';
  }
  // through the page, not the pointer: what lies under something else, or moves, is pressed too
  return page.evaluate<string>(`(() => {
    const all = [...document.querySelectorAll(${JSON.stringify(PRESSABLE)})].filter((one) => one.getClientRects().length > 0 && !one.hasAttribute('data-export'));
    const one = all[${Math.floor(random() * 1e6)} % all.length];
    const said = (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40);
    one.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    return 'press ' + said;
  })()`);
}

/** Takes back all that was changed, as long as something changes. */
async function undoAll(page: Page): Promise<void> {
  await page.evaluate("document.querySelectorAll('dialog[open]').forEach((one) => one.close())");
  for (let i = 0; i < 2 * STEPS; i++) {
    const depth = await page.evaluate<number>('history.state?.depth ?? 0');
    if (depth === 0) return;
    await page.evaluate('document.activeElement?.blur()');
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.evaluate<number>('history.state?.depth ?? 0'), { interval: 10 }).toBeLessThan(depth);
  }
}

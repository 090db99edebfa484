import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium } from './chromium.js';
import { seededGraph, testDatabase } from './database.js';
import { drawn, type Reader, reader } from './explorer-page.js';

// where the parts of the explorer stand on screens of several sizes

const database = testDatabase();
let r: Reader;

/** On a busy machine what follows a press takes long. */
const SOON = { timeout: 20_000 };

describe.skipIf(!hasChromium())('the explorer’s layout', () => {
  beforeAll(async () => {
    await seededGraph(database);
    r = await reader();
  });
  afterAll(async () => {
    await r?.close();
    await database.close();
  });
  afterEach(() => {
    expect(r.console.splice(0)).toEqual([]);
  });

  const open = async (width: number, height: number, search = '') => {
    await r.page.setViewportSize({ width, height });
    await r.open(search);
  };
  const button = (name: string) => r.page.getByRole('button', { name, exact: true });
  /** Names and shapes of entities that are not wholly inside the picture. */
  const cutOff = () =>
    r.page.evaluate<string[]>(`(() => {
      const window = document.querySelector('.picture').getBoundingClientRect();
      const isCut = ({ left, right, top, bottom }) =>
        left < window.left || right > window.right || top < window.top || bottom > window.bottom;
      return [...document.querySelectorAll('.picture [data-entity] :is(.disc, .name)')]
        .filter((part) => part.getClientRects().length > 0 && isCut(part.getBoundingClientRect()))
        .map((part) => part.parentElement.dataset.entity + ' ' + part.classList);
    })()`);
  /** Names that a button lies on. */
  const covered = () =>
    r.page.evaluate<string[]>(`(() => {
      const buttons = [...document.querySelectorAll('.picture-tools button')].map((one) => one.getBoundingClientRect());
      return [...document.querySelectorAll('.picture .name')].filter((name) => {
        const { left, right, top, bottom } = name.getBoundingClientRect();
        return buttons.some((one) => left < one.right && one.left < right && top < one.bottom && one.top < bottom);
      }).map(({ textContent }) => textContent);
    })()`);
  /** How far the page itself is scrolled, and how far it could be. */
  const pageScroll = () =>
    r.page.evaluate<number[]>(
      '[document.documentElement, document.body].flatMap((one) => [one.scrollTop, one.scrollHeight - one.clientHeight])',
    );
  const heightOf = async (selector: string) => (await r.page.locator(selector).boundingBox())?.height ?? 0;

  describe('a picture', () => {
    /** A layer that is kept holds the land beyond the window too: a narrow screen then stands still for seconds. */
    test.each(['graph', 'map'])('of the kind %s is a layer of its own while it moves, and only then', async (show) => {
      await open(360, 740, `?show=${show}`);
      await button(`Show the ${show}`).click();
      await r.page.locator(`svg[data-picture="${show}"] .actor`).first().waitFor();
      await r.still();
      const layer = () =>
        r.page.evaluate<string>(`getComputedStyle(document.querySelector('[data-picture]')).willChange`);
      expect(await layer()).toBe('auto');
      await r.page.locator('.picture').scrollIntoViewIfNeeded();
      const box = await r.page.locator('.picture').boundingBox();
      if (!box) throw new Error('there is no picture');
      const [x, y] = [box.x + 20, Math.max(0, box.y) + 150];
      await r.page.mouse.move(x, y);
      await r.page.mouse.down();
      await r.page.mouse.move(x + 30, y + 10, { steps: 3 });
      expect(await layer()).toBe('transform');
      await r.page.mouse.up();
      await expect.poll(layer, SOON).toBe('auto');
      await button('Show all').click();
      await r.still();
    });
  });

  describe('a wide screen', () => {
    const STATES = [
      ...['', '?show=table', '?show=map', '?entity=tokyo', '?paths=manila~taipei', '?claims=FORECAST'],
      '?pair=tokyo~taipei&overlay=triads',
    ];
    test('shows the whole page: nothing of it lies beyond the window', async () => {
      for (const state of STATES) {
        await open(1024, 700, state);
        expect([state, ...(await pageScroll())]).toEqual([state, 0, 0, 0, 0]);
      }
    });

    test('keeps its header wherever a heading of a panel is brought into view', async () => {
      await open(1024, 700, '?pair=tokyo~taipei~DIPLOMATIC_SUPPORT_FOR');
      await r.page.getByRole('link', { name: 'Officially neutral' }).or(button('“Officially neutral”')).first().click();
      await r.still();
      expect(await pageScroll()).toEqual([0, 0, 0, 0]);
      expect((await r.page.locator('.page-head').boundingBox())?.y).toBe(0);
    });

    test.each([
      [1400, 900],
      [1280, 800],
    ])('of %d to %d pixels cuts nothing off, and moves nothing, when days are compared', async (width, height) => {
      await open(width, height);
      expect(await cutOff()).toEqual([]);
      const { entities } = await drawn(r.page);
      await button('Compare two days').click();
      await r.still();
      expect(await cutOff()).toEqual([]);
      expect((await drawn(r.page)).entities).toEqual(entities);
    });

    test('fits the picture anew where its window becomes so low that something would be cut off', async () => {
      await open(1400, 900);
      await r.page.setViewportSize({ width: 1400, height: 850 });
      await r.still();
      expect(await cutOff()).toEqual([]);
    });

    test.each([
      [1024, 700, ''],
      [960, 540, ''],
      [1024, 700, '?pair=tokyo~taipei'],
      [1024, 700, '?time=1960-01-01~2020-01-01'],
      [960, 540, '?time=1960-01-01~2020-01-01'],
    ])('of %d to %d pixels at “%s” leaves the picture half of the stage, and names free', async (width, height, at) => {
      await open(width, height, at);
      expect(await heightOf('.stage-main')).toBeGreaterThanOrEqual((await heightOf('.stage')) / 2 - 1);
      expect(await cutOff()).toEqual([]);
      expect(await covered()).toEqual([]);
    });

    test('that is low has the legend behind a word, and nothing less in it', async () => {
      await open(1024, 700);
      const defense = r.page.getByRole('checkbox', { name: /^Defense/ });
      expect(await defense.isVisible()).toBe(false);
      await r.page.getByText('Legend and filters').click();
      await defense.uncheck();
      await expect.poll(() => r.page.evaluate('location.search'), SOON).toBe('?without=DEFENSE');
      await open(1400, 900);
      expect(await defense.isVisible()).toBe(true);
    });
  });

  describe('a narrow screen', () => {
    const shift = (name: string) => r.page.locator('.shift').filter({ hasText: name }).first();
    const isSeen = async (name: string) => {
      const box = await shift(name).boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= 740;
    };
    const close = async () => {
      await button('Close').click();
      await r.page.locator('.panel').waitFor({ state: 'detached' });
      await r.still();
    };

    test('leads from a closed panel back to what it was opened from last', async () => {
      await open(360, 740);
      await shift('Posture').click();
      await button('Close').waitFor();
      await r.still();
      await shift('Navigation').click();
      await r.page.getByRole('heading', { name: 'Tokyo → East China Sea' }).first().waitFor();
      await r.still();
      expect(await isSeen('Navigation')).toBe(false);
      await close();
      await expect.poll(() => isSeen('Navigation'), SOON).toBe(true);
      expect(await r.page.evaluate('document.activeElement.textContent')).toContain('Navigation');
    });

    test('leads to the story where a panel came with the address', async () => {
      await open(360, 740, '?pair=tokyo~taipei');
      await close();
      await expect.poll(async () => (await r.page.locator('.story').boundingBox())?.y ?? -1, SOON).toBeCloseTo(0, -1);
    });
  });
});

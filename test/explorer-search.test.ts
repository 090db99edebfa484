import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hasChromium } from './chromium.js';
import { seededGraph, testDatabase } from './database.js';
import { type Reader, reader } from './explorer-page.js';

const database = testDatabase();
let r: Reader;

describe.skipIf(!hasChromium())('the search', () => {
  beforeAll(async () => {
    await seededGraph(database);
    r = await reader();
  });
  afterAll(async () => {
    await r.close();
    await database.close();
  });
  beforeEach(() => r.open());
  afterEach(async () => {
    await r.page.unrouteAll();
    expect(r.console.splice(0)).toEqual([]);
  });

  const box = () => r.page.locator('#search');
  const options = () => r.page.locator('.search').getByRole('option');
  const said = () => r.page.locator('.search [role=status]').textContent();
  const address = () => r.page.evaluate<string>('decodeURIComponent(location.search)');
  const eventually = { timeout: 20_000 };
  const find = async (text: string) => {
    await box().fill(text);
    await expect.poll(said, eventually).toMatch(/found|Nearest/);
    return options().allInnerTexts();
  };
  /** Holds back what the search asks, until it is released. */
  const heldBack = async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await r.page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query Search(')) await held;
      // what the page has given up meanwhile needs no answer
      await route.continue().catch(() => {});
    });
    return release;
  };

  describe('what has no answer', () => {
    test('a text that is too long is not asked for, and takes no earlier answer', async () => {
      expect(await find('Japan')).toHaveLength(1);
      await r.page.keyboard.type('x'.repeat(196));
      await expect.poll(said, eventually).toMatch(/too long for a name: 201 characters, where 200 can be looked for/);
      expect(await options().count()).toBe(0);
      await r.page.keyboard.press('Enter');
      await r.still();
      expect(await address()).toBe('');
      await r.page.keyboard.press('Backspace');
      await expect.poll(said, eventually).toMatch(/^Nothing is called Japanx/);
    });

    test('says 200 because the API does', async () => {
      const long = await r.page.request.post(`${r.url}graphql`, {
        data: { query: `{ search(text: "${'x'.repeat(201)}") { surface } }` },
      });
      expect(await long.text()).toContain('a name at most 200');
    });

    test('Enter asks again where the server was away, and does what it found', async () => {
      await find('Seoul');
      await r.page.route('**/graphql', (route) => route.abort());
      await box().fill('Manila');
      await expect.poll(said, eventually).toBe('The search got no answer; Enter tries again.');
      expect(await options().count()).toBe(0);
      await r.page.unroute('**/graphql');
      await r.page.keyboard.press('Enter');
      await expect.poll(address, eventually).toContain('entity=manila');
      expect(r.console.splice(0).every((text) => text.includes('ERR_FAILED'))).toBe(true);
    });
  });

  describe('before the answer is there', () => {
    test('Enter waits for it', async () => {
      await box().pressSequentially('Manila', { delay: 10 });
      await r.page.keyboard.press('Enter');
      await expect.poll(address, eventually).toContain('entity=manila');
      expect(await box().inputValue()).toBe('');
    });

    test.each([
      ['another text', () => box().fill('Seoul')],
      ['Escape', () => r.page.keyboard.press('Escape')],
      ['leaving the box', () => r.page.getByRole('button', { name: 'Current' }).focus()],
    ])('Enter is forgotten after %s', async (_, act) => {
      const release = await heldBack();
      await box().fill('Manila');
      await r.page.keyboard.press('Enter');
      await act();
      release();
      await r.still();
      expect(await address()).toBe('');
    });

    test('Enter takes nothing unseen that only comes near', async () => {
      await box().pressSequentially('Tokio', { delay: 10 });
      await r.page.keyboard.press('Enter');
      await options().first().waitFor();
      await r.still();
      expect(await address()).toBe('');
      await r.page.keyboard.press('Enter');
      await expect.poll(address, eventually).toContain('entity=tokyo');
    });

    test('what was found before stays, marked as old, and is not taken for the answer', async () => {
      await find('Tai');
      const release = await heldBack();
      await r.page.keyboard.type('wan S');
      await r.page.locator('.search-list[aria-busy=true]').waitFor();
      expect(await options().first().innerText()).toContain('Taipei');
      expect(await box().getAttribute('aria-activedescendant')).toBeNull();
      await r.page.keyboard.press('Enter');
      expect(await address()).toBe('');
      release();
      await expect.poll(address, eventually).toContain('entity=taiwan-strait');
    });
  });

  describe('an empty box', () => {
    test('suggests whom the one in the middle has most relations with, of those not drawn', async () => {
      await box().focus();
      await options().first().waitFor();
      expect(await said()).toBe('Not drawn yet, those with most relations to Tokyo first:');
      const before = await options().locator('strong').allTextContents();
      expect(before).toHaveLength(8);
      expect(before).not.toContain('Taipei');
      expect(before).toContain('Seoul');
      // Enter alone takes none of them
      await r.page.keyboard.press('Enter');
      expect(await address()).toBe('');
      await r.page.keyboard.press('ArrowDown');
      expect(await box().getAttribute('aria-activedescendant')).toBe('search-0');
      await r.page.keyboard.press('Enter');
      await r.page.getByRole('heading', { name: before[0] ?? '', exact: true }).waitFor();
      await r.still();
      await box().click();
      await options().first().waitFor();
      expect(await options().locator('strong').allTextContents()).not.toContain(before[0]);
    });

    test('suggests by the entity that is chosen', async () => {
      await r.open('?entity=canberra');
      await box().focus();
      await expect.poll(said, eventually).toBe('Not drawn yet, those with most relations to Canberra first:');
    });
  });

  describe('the reason', () => {
    test.each([
      ['Ottawa', 'Ottawa government · by its name'],
      ['Tokio', 'Tokyo government · its name is near “Tokio”'],
      ['Canb', 'Canberra government · its name begins with “Canb”'],
      ['Canb', 'Ottawa government · “CAN”, a code of Ottawa, is near “Canb”'],
      ['JPN', 'Tokyo government · “JPN” is a code of Tokyo'],
      ['Republic of China', 'Taipei government · “Republic of China” is the formal name of Taipei'],
      [
        'Republic of Chi',
        'Taipei government · “Republic of China”, the formal name of Taipei, begins with “Republic of Chi”',
      ],
      ['China', 'East China Sea place · its name contains “China”'],
      ['Washington', 'Washington government · by its name'],
      ["People's Republic of China", "Beijing government · “People's Republic of China” is the formal name of Beijing"],
      [
        'Scarborogh',
        'Scarborough Shoal place · “Scarborough Reef”, a name of Scarborough Shoal (en), is near “Scarborogh”',
      ],
      [
        'Taiwan',
        'Taipei government · “Taiwan” is a name of Taipei (en); an actor is preferred to a place of the same name',
      ],
    ])('for %s is true: %s', async (text, why) => {
      expect(await find(text)).toContain(why);
    });

    test('where nothing is called so, the nearest are said to be no more than that', async () => {
      await find('Tokio');
      expect(await said()).toBe('Nothing is called Tokio. Nearest:');
      await box().fill('Tokyo');
      await expect.poll(said, eventually).toBe('1 found');
    });
  });

  test('Escape closes the list, then empties the box, and leaves the panel alone', async () => {
    await r.open('?entity=quad');
    await find('Seoul');
    await r.page.keyboard.press('Escape');
    expect([await options().count(), await box().inputValue()]).toEqual([0, 'Seoul']);
    await r.page.keyboard.press('Escape');
    expect(await box().inputValue()).toBe('');
    await r.page.keyboard.press('Escape');
    expect(await address()).toBe('?entity=quad');
  });
});

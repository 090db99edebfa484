import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium } from './chromium.js';
import { emptyGraph, seededGraph, testDatabase } from './database.js';
import { drawn, type Reader, reader } from './explorer-page.js';
import { axeFindings } from './in-page.js';

const database = testDatabase();
let r: Reader;

describe.skipIf(!hasChromium())('the explorer', () => {
  beforeAll(async () => {
    await seededGraph(database);
    r = await reader();
  });
  afterAll(async () => {
    await r.close();
    await seededGraph(database);
    await database.close();
  });
  afterEach(() => {
    expect(r.console.splice(0)).toEqual([]);
    expect([...r.hosts]).toEqual([new URL(r.url).host]);
  });

  const button = (name: string | RegExp) => r.page.getByRole('button', { name });
  const legend = (name: string) => r.page.getByRole('checkbox', { name: new RegExp(`^${name}`) });
  const entity = (id: string) => r.page.locator(`.picture [data-entity="${id}"]`);
  const line = (key: string) => r.page.locator(`.picture [data-line="${key}"]`);
  const search = () => r.page.evaluate<string>('decodeURIComponent(location.search)');
  const status = () => r.page.locator('.not-drawn [role=status]').textContent();

  describe('without a click', () => {
    beforeAll(() => r.open());

    test('tells what Tokyo changed, matter by matter, and what the source does not state', async () => {
      expect(await r.page.getByRole('heading', { level: 2 }).first().textContent()).toBe('Tokyo’s stance on Taipei');
      const rows = await r.page.locator('.shift').allInnerTexts();
      expect(rows.map((row) => row.replace(/\s+/g, ' '))).toEqual([
        expect.stringMatching(/Posture ambiguous → became more explicit .*changed/),
        expect.stringMatching(
          /Defense Limited and indirect → became Expanded and direct .*intensity limited → expanded/,
        ),
        expect.stringMatching(/Diplomacy Officially neutral → became Explicit support .*1 source, unreliable/),
        expect.stringMatching(/Intelligence not stated by the source → /),
        expect.stringMatching(/Alignment · Quad not stated by the source → /),
        expect.stringMatching(/Navigation · East China Sea not stated by the source \(that part is lost\) → /),
      ]);
    });

    test('draws the actors around it at their rough seats, changed lines apart from others', async () => {
      const { entities, lines } = await drawn(r.page);
      expect(Object.keys(entities).toSorted()).toEqual(
        [
          'beijing',
          'canberra',
          'east-china-sea',
          'new-delhi',
          'quad',
          'taipei',
          'taiwan-strait',
          'tokyo',
          'washington',
        ].toSorted(),
      );
      expect(lines).toContain('taipei~tokyo~1');
      expect(await line('taipei~tokyo~1').locator('.line-sign').textContent()).toBe('↑');
      expect(await line('beijing~tokyo~-1').locator('.line-sign').textContent()).toBe('+');
      expect(await line('canberra~washington~1').locator('.line').getAttribute('class')).toContain('faint');
      expect(await button('What changed').getAttribute('aria-pressed')).toBe('true');
    });

    test('counts what is drawn and names what is not', async () => {
      const { data } = await r.api.ask(
        '{ subgraph(of: ["tokyo","taipei","beijing","washington","quad","canberra","new-delhi","taiwan-strait","east-china-sea"]) { unprojected { modality claimCount } } }',
      );
      const text = await r.page.locator('.not-drawn').innerText();
      for (const { modality, claimCount } of data.subgraph.unprojected) {
        const noun = { FORECAST: 'forecasts', RECOMMENDED: 'recommendations', INTENDED: 'intentions' }[
          modality as string
        ];
        expect(text).toContain(`${claimCount} ${noun}`);
      }
      const counts = await r.page.locator('fieldset.legend').first().locator('label .soft').allTextContents();
      const shown = Number((await status())?.match(/^(\d+) relations/)?.[1]);
      expect(counts.map(Number).reduce((sum, one) => sum + one, 0)).toBe(shown);
    });

    test('has a slider with a bar for each year in which something began or ended', async () => {
      expect(await r.page.locator('.time-slider .bar').count()).toBeGreaterThan(20);
      expect(await r.page.getByRole('slider', { name: 'Year' }).count()).toBe(1);
    });
  });

  test('says who says so, and where, one action after the first screen', async () => {
    await r.open();
    await r.page.locator('.shift', { hasText: 'Explicit support' }).click();
    const panel = r.page.locator('.panel');
    await panel.getByText('table/r2/current').first().waitFor();
    await panel.getByText('Japan Clarifies Strategic Position on Taiwan').first().waitFor();
    expect(await search()).toContain('pair=tokyo~taipei~DIPLOMATIC_SUPPORT_FOR');
    expect(await line('taipei~tokyo~DIPLOMATIC_SUPPORT_FOR~1').count()).toBe(1);
  });

  describe('the legend', () => {
    test('filters by matter, sign and confidence, and leaves everything in its place', async () => {
      await r.open('?time=current');
      const before = await drawn(r.page);
      await legend('Membership').click();
      const after = await drawn(r.page);
      expect(after.entities).toEqual(before.entities);
      expect(after.lines.length).toBeLessThan(before.lines.length);
      expect(await search()).toContain('without=MEMBERSHIP');
      await legend('adverse').click();
      expect((await drawn(r.page)).lines.filter((key) => key.endsWith('~-1'))).toEqual([]);
      await r.page.getByRole('combobox', { name: 'Confidence' }).selectOption('HIGH');
      const { data } = await r.api.ask(
        '{ subgraph(of: ["tokyo","taipei","beijing","washington","quad","canberra","new-delhi","taiwan-strait","east-china-sea"], minConfidence: HIGH) { relations { sign type } } }',
      );
      const left = data.subgraph.relations.filter(
        (one: { sign: number; type: string }) => one.sign >= 0 && one.type !== 'MEMBER_OF',
      );
      expect(await status()).toMatch(new RegExp(`^${left.length} relations`));
    });

    test('that hides everything says so and offers the way back', async () => {
      await r.open('?time=current&signs=-friendly,-neither,-adverse');
      await r.page.getByText(/The legend hides all \d+ relations/).waitFor();
      await button('Show all matters and signs').click();
      expect((await drawn(r.page)).lines.length).toBeGreaterThan(10);
    });
  });

  describe('time', () => {
    test('Previous, Current, What changed: the same places, other lines', async () => {
      await r.open();
      const changed = await drawn(r.page);
      await button('Previous').click();
      const previous = await drawn(r.page);
      expect(previous.entities).toEqual(changed.entities);
      expect(previous.lines).not.toContain('beijing~tokyo~-1');
      await button('Current').click();
      expect((await drawn(r.page)).lines).toContain('beijing~tokyo~-1');
      await r.page.keyboard.press(']');
      expect(await button('What changed').getAttribute('aria-pressed')).toBe('true');
    });

    test('as of a day: what the API shows of that day; steps lead to the days on which something begins or ends', async () => {
      await r.open('?time=1972-09-28');
      const count = async () => Number((await status())?.match(/^(\d+) relation/)?.[1]);
      const { data } = await r.api.ask(
        '{ subgraph(of: ["tokyo","taipei","beijing","washington","quad","canberra","new-delhi","taiwan-strait","east-china-sea"], asOf: "1972-09-28", undated: INCLUDE) { relationCount } }',
      );
      expect(await count()).toBe(data.subgraph.relationCount);
      await button('To the next day of change').click();
      expect(await search()).toContain('time=1972-09-29');
      await r.page.getByRole('checkbox', { name: 'with undated' }).click();
      await r.page.getByText(/undated not drawn/).waitFor();
    });

    test('the slider moves the day, and one drag is one change', async () => {
      await r.open('?time=1990-01-01');
      const slider = r.page.getByRole('slider', { name: 'Year' });
      await slider.focus();
      await r.page.keyboard.press('ArrowLeft');
      await r.page.keyboard.press('ArrowLeft');
      expect(await search()).toContain('time=1988-01-01');
      await button('Compare two days').click();
      expect(await search()).toContain('time=1978-01-01~1988-01-01');
    });

    test('between two days added, changed and gone differ in sign and word, not in colour alone', async () => {
      await r.open('?time=1972-01-01~1980-06-01&undated=no');
      const marks = await r.page.locator('.picture .line-sign').allTextContents();
      expect(new Set(marks)).toEqual(new Set(['+', '↑', '×']));
      const words = await r.page.locator('.picture .line-group > title').allTextContents();
      for (const word of ['added', 'changed', 'gone'])
        expect(words.some((text) => text.includes(`, ${word}.`))).toBe(true);
    });

    test('a day without relations names the nearest days with some', async () => {
      await r.open('?of=tokyo,taipei&time=1930-01-01&undated=no');
      await r.page.getByText(/No relation between these entities is known/).waitFor();
      await button('Go to 1952-08-05').click();
      expect((await drawn(r.page)).lines.length).toBeGreaterThan(0);
    });
  });

  describe('the search', () => {
    const find = async (text: string) => {
      await r.page.getByRole('combobox', { name: 'Find an actor or a place' }).fill(text);
      return r.page.getByRole('option');
    };

    test.each([
      ['東京', 'Tokyo', /“東京” is a name of Tokyo \(ja\)/],
      ['Taiwan', 'Taipei', /Taiwan/],
      ['Quad', 'Quad', /by its name/],
      ['JPN', 'Tokyo', /JPN/],
    ])('finds %s, and says why', async (text, name, why) => {
      await r.open();
      const option = (await find(text)).first();
      await option.waitFor();
      expect(await option.innerText()).toContain(name);
      expect(await option.innerText()).toMatch(why);
    });

    test('lists the readings of an ambiguous name', async () => {
      await r.open();
      const options = await find('Washington');
      await options.first().waitFor();
      const texts = await options.allInnerTexts();
      expect(texts[0]).toContain('Washington');
      expect(texts.some((text) => text.includes('not in this graph'))).toBe(true);
    });

    test('draws and chooses with the keyboard alone; what is new to the picture is added', async () => {
      await r.open();
      await r.page.keyboard.press('/');
      await r.page.keyboard.type('Manila');
      await r.page.getByRole('option').first().waitFor();
      await r.page.keyboard.press('Enter');
      await entity('manila').waitFor();
      expect(await entity('manila').getAttribute('aria-pressed')).toBe('true');
      await r.page.getByRole('heading', { name: 'Manila' }).waitFor();
    });

    test('that finds nothing says so', async () => {
      await r.open();
      await find('Atlantis');
      await r.page.getByText('Nothing is called Atlantis.').waitFor();
    });
  });

  test('expanding lists counts by type, adds some, and undo takes them back', async () => {
    await r.open('?expand=tokyo');
    const type = r.page.locator('.expand-type', { hasText: 'defense cooperation with' });
    await type.waitFor();
    expect(await type.innerText()).toMatch(/\d+, \d+ not drawn/);
    await type.click();
    const before = await drawn(r.page);
    await button('Add all 2').click();
    await entity('london').waitFor();
    await r.page.keyboard.press('Control+z');
    await entity('london').waitFor({ state: 'detached' });
    await button('Add Manila').click();
    await entity('manila').waitFor();
    expect(await entity('london').count()).toBe(0);
    await r.page.goBack();
    await entity('manila').waitFor({ state: 'detached' });
    expect(await drawn(r.page)).toEqual(before);
  });

  describe('the address', () => {
    test('holds everything: reload shows the same', async () => {
      await r.open('?of=tokyo,beijing,seoul,washington&time=1990-05-01&without=DIPLOMACY&signs=-neither&entity=tokyo');
      const before = await drawn(r.page);
      await r.page.reload();
      await r.page.locator('.shift').first().waitFor();
      await entity('seoul').waitFor();
      expect(await drawn(r.page)).toEqual(before);
      expect(await r.page.getByRole('heading', { name: 'Tokyo', exact: true }).count()).toBe(1);
    });

    test('Back and Forward lead through what was chosen', async () => {
      await r.open();
      await button('Current').click();
      await legend('Defense').click();
      await r.page.goBack();
      expect(await search()).toBe('?time=current');
      expect(await legend('Defense').isChecked()).toBe(true);
      await r.page.goForward();
      expect(await legend('Defense').isChecked()).toBe(false);
    });

    test('undo after a reload goes on', async () => {
      await r.open();
      await button('Current').click();
      await button('Table').click();
      await r.page.reload();
      await r.page.locator('.shift').first().waitFor();
      await r.page.keyboard.press('Control+z');
      await r.page.waitForURL(/\?time=current$/);
    });

    test('that is broken or hostile is answered by what it should have been, as text', async () => {
      await r.open('?time=2012-02-30&show=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&of=tokyo,taipei,nowhere');
      await r.page.getByText('Not in this graph, and so left out: nowhere.').waitFor();
      const alert = r.page.getByRole('alert');
      expect(await alert.innerText()).toContain('“time=2012-02-30” in the address is not understood');
      expect(await alert.innerText()).toContain('<img src=x onerror=alert(1)>');
      expect(await r.page.locator('img').count()).toBe(0);
      expect(Object.keys((await drawn(r.page)).entities).toSorted()).toEqual(['taipei', 'tokyo']);
      await button('Dismiss').click();
      expect(await alert.count()).toBe(0);
    });

    test('that names nothing known offers what there is', async () => {
      await r.page.goto(`${r.url}?of=nowhere`);
      await r.page.getByText('None of the entities asked for is in this graph.').waitFor();
      await button('Show what there is').click();
      await entity('tokyo').waitFor();
    });
  });

  describe('by keyboard', () => {
    test('Tab enters the picture once, arrows lead between entities, Enter tells, Escape closes', async () => {
      await r.open();
      await r.page.locator('#search').focus();
      const focused = () =>
        r.page.evaluate<string | null>("document.activeElement?.getAttribute('data-entity') ?? null");
      for (let i = 0; i < 40 && (await focused()) === null; i++) await r.page.keyboard.press('Tab');
      expect(await focused()).toBe('tokyo');
      await r.page.keyboard.press('ArrowRight');
      expect(await focused()).toBe('washington');
      await r.page.keyboard.press('Enter');
      await r.page.getByRole('heading', { name: 'Washington' }).waitFor();
      await r.page.keyboard.press('Escape');
      expect(await r.page.locator('.panel').count()).toBe(0);
      expect(await r.page.locator('.picture [tabindex="0"]').count()).toBe(1);
    });

    test('Shift and Enter ask for the paths from the one that is chosen', async () => {
      await r.open('?entity=beijing');
      await entity('quad').focus();
      await r.page.keyboard.press('Shift+Enter');
      expect(await search()).toContain('paths=beijing~quad');
      await button('All between Beijing and Quad').click();
      expect(await search()).toContain('pair=beijing~quad');
      await r.page.getByRole('heading', { name: 'Beijing and Quad' }).waitFor();
    });

    test('the list of keys opens and closes', async () => {
      await r.open();
      await r.page.keyboard.press('?');
      await r.page.getByRole('dialog').waitFor();
      await button('Close').click();
      expect(await r.page.getByRole('dialog').count()).toBe(0);
    });
  });

  describe('the pointer', () => {
    test('drags the picture without choosing anything, zooms with the wheel, and fits it again', async () => {
      await r.open();
      const before = (await drawn(r.page)).entities;
      const box = await r.page.locator('.picture').boundingBox();
      const [x, y] = [(box?.x ?? 0) + 200, (box?.y ?? 0) + (box?.height ?? 0) - 60];
      await r.page.mouse.move(x, y);
      await r.page.mouse.down();
      await r.page.mouse.move(x + 80, y - 30, { steps: 5 });
      await r.page.mouse.up();
      await expect.poll(async () => (await drawn(r.page)).entities).not.toEqual(before);
      await r.page.mouse.wheel(0, -300);
      await r.still();
      expect(await r.page.locator('.panel').count()).toBe(0);
      await button('Show all').click();
      expect((await drawn(r.page)).entities).toEqual(before);
    });

    test('chooses a line, which opens into its types', async () => {
      await r.open('?time=current');
      await line('tokyo~washington~1').locator('.line-hit').dispatchEvent('click');
      expect(await search()).toContain('pair=tokyo~washington');
      expect(await line('tokyo~washington~HOSTS_FORCES_OF~1').count()).toBe(1);
    });
  });

  describe.each(['light', 'dark'] as const)('axe finds nothing in %s', (colorScheme) => {
    beforeAll(() => r.page.emulateMedia({ colorScheme }));
    afterAll(() => r.page.emulateMedia({ colorScheme: null }));

    test.each([
      ['the graph', ''],
      ['the graph of a day', '?time=1972-09-28&entity=tokyo'],
      ['two days', '?time=1972-01-01~1980-06-01&undated=no&overlay=triads'],
      ['the list of what to expand', '?expand=tokyo'],
      ['a broken address', '?time=never&of=nowhere,tokyo,taipei'],
    ])('%s', async (_, search) => {
      await r.open(search);
      await expect.poll(() => r.page.getByText('Loading …').count(), { timeout: 20_000 }).toBe(0);
      expect(await axeFindings(r.page)).toEqual([]);
    });

    test('the server away', async () => {
      await r.page.route('**/graphql', (route) => route.abort());
      await r.page.goto(r.url);
      await r.page.getByText('The server does not answer.').first().waitFor();
      expect(await axeFindings(r.page)).toEqual([]);
      await r.page.unroute('**/graphql');
      expect(r.console.splice(0).every((text) => text.includes('ERR_FAILED'))).toBe(true);
    });

    test('the list of keys', async () => {
      await r.open();
      await r.page.keyboard.press('?');
      await r.page.getByRole('dialog').waitFor();
      expect(await axeFindings(r.page)).toEqual([]);
    });
  });

  test('on a narrow screen the story comes first, then the table; the graph is behind a button', async () => {
    await r.page.setViewportSize({ width: 360, height: 740 });
    await r.open();
    const tops = await Promise.all(
      ['.story', '.stage table'].map(async (selector) => {
        await r.page.locator(selector).waitFor();
        return (await r.page.locator(selector).boundingBox())?.y ?? 0;
      }),
    );
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(await r.page.locator('.picture').count()).toBe(0);
    expect(await r.page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await button('Show the graph').click();
    await entity('tokyo').waitFor();
    await r.page.setViewportSize({ width: 1400, height: 900 });
  });

  describe('when something is missing', () => {
    test('the server is away: a plain sentence, the old picture, and a way to try again', async () => {
      await r.open();
      await r.page.route('**/graphql', (route) => route.abort());
      await r.page.locator('#search').fill('Seoul');
      await r.page.getByText('The search got no answer').waitFor();
      await r.page.goto(`${r.url}?of=tokyo,seoul`);
      await r.page.getByText('The server does not answer.').first().waitFor();
      await r.page.unroute('**/graphql');
      await button('Try again').first().click();
      await entity('seoul').waitFor();
      expect(r.console.splice(0).every((text) => text.includes('ERR_FAILED'))).toBe(true);
    });

    test('while more is loaded the old picture stays', async () => {
      await r.open('?expand=tokyo');
      await r.page.locator('.expand-type', { hasText: 'defense cooperation with' }).click();
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await r.page.route('**/graphql', async (route) => {
        await held;
        await route.continue();
      });
      await button('Add Manila').click();
      expect(await r.page.locator('.stage[aria-busy=true]').count()).toBe(1);
      expect(Object.keys((await drawn(r.page)).entities)).toHaveLength(9);
      release();
      await entity('manila').waitFor();
      await r.page.unroute('**/graphql');
    });

    test('the graph is empty: the command that fills it', async () => {
      await emptyGraph(database);
      await r.page.goto(r.url);
      await r.page.getByText('npx ipg seed').waitFor();
      await r.page.goto(`${r.url}?of=*`);
      await r.page.getByText('The graph is empty.').waitFor();
      await seededGraph(database);
    });
  });
});

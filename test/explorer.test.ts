import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FIRST_VIEW } from '../src/explorer/state/view.js';
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
  afterEach(async () => {
    // what one test holds back must not be missing in the next
    await r.page.unrouteAll();
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
      expect(await r.page.locator('.shift .badge').allTextContents()).toEqual(['↑', '↑', '↑', '?→', '?→', '?→']);
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
      expect(await r.page.title()).toBe('Indo-Pacific graph');
      await r.page.locator('.legends').getByText('no longer stated').waitFor();
    });

    test('has a slider with a bar for each year in which something began or ended', async () => {
      expect(await r.page.locator('.time-slider .bar').count()).toBeGreaterThan(20);
      expect(await r.page.getByRole('slider', { name: 'Year' }).count()).toBe(1);
      const { data } = await r.api.ask(
        'query ($of: [String!]) { subgraph(of: $of, history: true) { relations { since until sinceMin untilMin } } }',
        { of: FIRST_VIEW.of },
      );
      const relations: { since: string | null; until: string | null; sinceMin: string; untilMin: string }[] =
        data.subgraph.relations;
      const years = relations
        .flatMap(({ since, until, sinceMin, untilMin }) => [since && sinceMin, until && until !== '..' && untilMin])
        .flatMap((day) => (day ? [day.slice(0, 4)] : []));
      const { length } = years.filter((year) => year === '1972');
      const bars = await r.page
        .locator('.time-slider .bar')
        .evaluateAll((all) => all.map((one) => [one.textContent, Number(one.getAttribute('height'))] as const));
      expect(bars.map(([text]) => text)).toContain(`1972: ${length}`);
      const most = bars.toSorted(([, one], [, other]) => one - other).at(-1)?.[0];
      expect(Math.max(...bars.map(([text]) => Number(text?.split(': ')[1])))).toBe(Number(most?.split(': ')[1]));
      expect(new Set(bars.map(([, height]) => height)).size).toBeGreaterThan(2);
      const label = await r.page.locator('.time-slider').getByRole('img').getAttribute('aria-label');
      expect(label).toMatch(new RegExp(`^${years.length} beginnings and ends of relations`));
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
    const pressed = r.page.locator('.shift[aria-pressed=true]');
    expect(await pressed.allTextContents()).toEqual([expect.stringContaining('Explicit support')]);
    expect(await r.page.title()).toBe('Tokyo and Taipei · Indo-Pacific graph');
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
      const { data: all } = await r.api.ask('query ($of: [String!]) { subgraph(of: $of) { relations { type } } }', {
        of: FIRST_VIEW.of,
      });
      const members = all.subgraph.relations.filter(({ type }: { type: string }) => type === 'MEMBER_OF').length;
      expect(await r.page.locator('.legend label', { hasText: 'Membership' }).innerText()).toBe(
        `Membership\n${members}`,
      );
      await legend('Membership').click();
      expect((await drawn(r.page)).lines).toEqual(before.lines);
      await legend('Membership').click();
      expect((await drawn(r.page)).lines).toEqual(after.lines);
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

    test('stands above what is not drawn: its words lead to the claims, its counts to whom the picture has no room for', async () => {
      // with room for few
      await r.page.route('**/graphql', (route) => {
        const asked = (route.request().postData() ?? '').replace(
          '"limit":150,"mostRelations":2000',
          '"limit":5,"mostRelations":3',
        );
        return route.continue({ postData: asked });
      });
      await r.open('?of=*&time=current');
      const { data } = await r.api.ask(
        '{ subgraph(limit: 5, mostRelations: 3, history: true) { entitiesLeftOut relationCount } }',
      );
      const { entitiesLeftOut, relationCount } = data.subgraph;
      const text = await r.page.locator('.not-drawn').innerText();
      expect(text).toContain(`${entitiesLeftOut} more entities not shown.`);
      expect(text).toContain(`${relationCount - 3} more relations between them not drawn`);
      await button('Draw as many as can be').click();
      await button('Draw 150 at most').waitFor();
      expect(await search()).toContain('all=yes');
      await r.page.unroute('**/graphql');
      await r.still();
      await button(/^\d+ forecasts?$/).click();
      expect(await search()).toContain('claims=FORECAST');
      await expect.poll(() => r.page.title(), { timeout: 20_000 }).toMatch(/^Forecasts/);
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
      const { data: all } = await r.api.ask(
        'query ($of: [String!]) { subgraph(of: $of, history: true) { relations { since until } } }',
        { of: FIRST_VIEW.of },
      );
      const dates: { since: string | null; until: string | null }[] = all.subgraph.relations;
      const undated = dates.filter(({ since, until }) => since === null && until === null).length;
      expect(await status()).toMatch(/; 0 of them undated\./);
      await button(`${undated} undated not drawn: draw them`).click();
      expect(await status()).toMatch(/; [1-9]\d* of them undated\./);
      expect(await r.page.title()).toBe('as of 1972-09-29 · Indo-Pacific graph');
      await button('To the day of change before').click();
      const before = /time=([\d-]+)/.exec(await search())?.[1] ?? '';
      expect(before < '1972-09-29').toBe(true);
      await r.page.keyboard.press(']');
      expect(await search()).toContain('time=1972-09-29');
    });

    test('a day is typed, too; of two days the first stays before the second', async () => {
      await r.open('?time=1972-09-28');
      await r.page.getByLabel('Day', { exact: true }).fill('1980-05-05');
      expect(await search()).toContain('time=1980-05-05');
      await r.open('?time=1970-01-01~1980-01-01');
      const first = r.page.getByLabel('First day');
      await first.fill('1990-01-01');
      const refusal = "document.querySelector('input[type=date]').validationMessage";
      expect(await r.page.evaluate<string>(refusal)).toContain('the first must be before the second');
      await first.fill('1975-01-01');
      expect(await search()).toContain('time=1975-01-01~1980-01-01');
    });

    test('the slider moves the day, and one drag is one change', async () => {
      await r.open('?time=1992-02-29');
      const slider = r.page.getByRole('slider', { name: 'Year' });
      await slider.focus();
      await r.page.keyboard.press('ArrowLeft');
      await r.page.keyboard.press('ArrowLeft');
      expect(await search()).toContain('time=1990-02-28');
      expect(await slider.getAttribute('aria-valuetext')).toBe('1990-02-28');
      const passed = ['1980', '1970', '1960'].map((year) => `one.value = ${year}; tell('input');`).join(' ');
      await r.page.evaluate(
        `(() => { const one = document.querySelector('input[type=range]'); const tell = (name) => one.dispatchEvent(new Event(name, { bubbles: true })); ${passed} tell('change'); })()`,
      );
      expect(await search()).toContain('time=1960-02-28');
      await r.page.keyboard.press('Control+z');
      await expect.poll(search, { timeout: 20_000 }).toBe('?time=1990-02-28');
      await button('Compare two days').click();
      expect(await search()).toContain('time=1980-01-01~1990-02-28');
    });

    test('of two days the slider of the first stops before the second, and shows the day that counts', async () => {
      await r.open('?time=1960-01-01~1980-12-31');
      const first = r.page.getByRole('slider', { name: 'First year' });
      await first.focus();
      for (let i = 0; i < 30; i++) await r.page.keyboard.press('ArrowRight');
      expect(await first.getAttribute('aria-valuetext')).toBe('1980-01-01');
      expect(await first.inputValue()).toBe('1980');
    });

    test('between two days added, changed and gone differ in sign and word, not in colour alone', async () => {
      await r.open('?time=1972-01-01~1980-06-01&undated=no');
      const marks = await r.page.locator('.picture .line-sign').allTextContents();
      expect(new Set(marks)).toEqual(new Set(['+', '↑', '×']));
      const words = await r.page.locator('.picture .line-group > title').allTextContents();
      for (const word of ['added', 'changed', 'gone'])
        expect(words.some((text) => text.includes(`, ${word}.`))).toBe(true);
      expect((await r.page.locator('p.legend').innerText()).replaceAll(/\s+/g, ' ')).toBe(
        '+ added ↑ changed × gone faint: unchanged',
      );
    });

    test('a day without relations names the nearest days with some', async () => {
      await r.open('?of=tokyo,taipei&time=1930-01-01&undated=no');
      await r.page.getByText(/No relation between these entities is known/).waitFor();
      await button('Go to 1952-08-05').click();
      expect((await drawn(r.page)).lines.length).toBeGreaterThan(0);
      await r.open('?of=tokyo,taipei&time=1972-10-15&undated=no');
      await button('Go to 1972-12-01').waitFor();
      expect(await button(/^Go to/).allTextContents()).toEqual(['Go to 1952-08-05', 'Go to 1972-12-01']);
    });
  });

  describe('the search', () => {
    const find = async (text: string) => {
      await r.page.getByRole('combobox', { name: 'Find an actor or a place' }).fill(text);
      return r.page.locator('.search').getByRole('option');
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
      expect(await r.page.locator('.search [role=status]').textContent()).toBe(`${texts.length} found`);
      await r.page.keyboard.press('Escape');
      expect(await options.count()).toBe(0);
      await find('Washington,');
      await options.first().click();
      await r.page.getByRole('heading', { name: 'Washington', exact: true }).waitFor();
    });

    test('moves among what it found by arrows, and closes when it is left', async () => {
      await r.open();
      const options = await find('Tai');
      await options.nth(1).waitFor();
      const box = r.page.getByRole('combobox', { name: 'Find an actor or a place' });
      const chosen = () => r.page.locator('[role=option][aria-selected=true]').innerText();
      const first = await chosen();
      await r.page.keyboard.press('ArrowDown');
      expect(await chosen()).not.toBe(first);
      expect(await box.getAttribute('aria-activedescendant')).toBe('search-1');
      await r.page.keyboard.press('ArrowUp');
      expect(await chosen()).toBe(first);
      await button('Current').focus();
      expect(await options.count()).toBe(0);
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
    await button('Back to Tokyo').click();
    await r.page.getByRole('heading', { name: 'Tokyo', exact: true }).waitFor();
    await r.page.keyboard.press('e');
    await r.page.getByRole('heading', { name: 'Expand Tokyo', exact: true }).waitFor();
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
      await button('Current').click();
      await legend('Defense').click();
      await r.page.goBack();
      await expect.poll(search, { timeout: 20_000 }).toBe('?time=current');
      expect(await legend('Defense').isChecked()).toBe(true);
      await r.page.goForward();
      await expect.poll(() => legend('Defense').isChecked(), { timeout: 20_000 }).toBe(false);
      // what was pressed twice changed one thing
      await r.page.keyboard.press('Control+z');
      await r.page.keyboard.press('Control+z');
      await expect.poll(search, { timeout: 20_000 }).toBe('');
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
      await r.open('?time=never');
      await alert.waitFor();
      await button('Current').click();
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
      await r.page.locator('#panel-heading:focus', { hasText: 'Washington' }).waitFor();
      await r.page.keyboard.press('Escape');
      expect(await r.page.locator('.panel').count()).toBe(0);
      expect(await focused()).toBe('washington');
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
      await r.page.locator('.panel-head').getByRole('button', { name: 'Close' }).click();
      expect(await r.page.locator('.panel').count()).toBe(0);
      expect(await search()).not.toContain('pair');
    });

    test('letters switch between graph, table and map', async () => {
      await r.open();
      for (const [key, shown] of [
        ['t', '.table-view'],
        ['g', '.picture [data-entity]'],
        ['m', '.map-view'],
        ['t', '.table-view'],
        ['t', '.picture [data-entity]'],
      ] as const) {
        await r.page.keyboard.press(key);
        await r.page.locator(shown).first().waitFor();
      }
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
      // the same without dragging, where there is something to move to
      expect(await button('Move east').count()).toBe(0);
      for (let i = 0; i < 4; i++) await button('Zoom in').click();
      const zoomed = (await drawn(r.page)).entities;
      await button('Move east').click();
      expect((await drawn(r.page)).entities).not.toEqual(zoomed);
      await button('Move west').click();
      expect((await drawn(r.page)).entities).toEqual(zoomed);
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

  test('light or dark is chosen, and kept over a reload', async () => {
    await r.open();
    const theme = () => r.page.evaluate<string>('document.documentElement.dataset.theme');
    await button('Theme: system').click();
    await button('Theme: light').click();
    expect(await theme()).toBe('dark');
    await r.page.reload();
    await button('Theme: dark').click();
    await button('Theme: system').waitFor();
    expect(await theme()).toBe('light');
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
      await r.page.goto(`${r.url}?of=tokyo,seoul&entity=seoul`);
      for (const part of ['.stage', '.story', '.panel']) {
        await r.page.locator(part).getByText('Not loaded.').waitFor();
      }
      expect(await r.page.getByText('The server does not answer.').count()).toBe(1);
      await r.page.unroute('**/graphql');
      await button('Try again').click();
      await entity('seoul').waitFor();
      await r.page.locator('.shift').first().waitFor();
      await r.page.locator('.panel').getByText('ISO 3166-1 KR, KOR').waitFor();
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
      // and stays, named as old, when nothing comes
      await r.page.route('**/graphql', (route) => route.abort());
      await button('Add London').click();
      await r.page.getByRole('alert').getByText('What you see is what was there before.').waitFor();
      expect(Object.keys((await drawn(r.page)).entities)).toHaveLength(10);
      await r.page.unroute('**/graphql');
      expect(r.console.splice(0).every((text) => text.includes('ERR_FAILED'))).toBe(true);
    });

    test('too much was asked for: a way to less', async () => {
      const errors = [{ message: 'this costs too much', extensions: { code: 'QUERY_TOO_COSTLY' } }];
      await r.page.route('**/graphql', (route) =>
        route.request().postData()?.includes('"limit":1000') ? route.fulfill({ json: { errors } }) : route.continue(),
      );
      await r.page.goto(`${r.url}?of=tokyo,seoul&all=yes`);
      await r.page.getByText('This costs too much.').waitFor();
      await button('Draw 150 at most').first().click();
      await entity('seoul').waitFor();
      expect(await search()).not.toContain('all');
      await r.page.unroute('**/graphql');
    });

    test('a part of the page does not come: it can be asked for again', async () => {
      await r.open();
      await r.page.route('**/assets/table-*', (route) => route.abort());
      await button('Table').click();
      const alert = r.page.getByRole('alert').filter({ hasText: 'This part of the page could not be loaded.' });
      await alert.waitFor();
      await r.page.unroute('**/assets/table-*');
      await alert.getByRole('button', { name: 'Try again' }).click();
      await r.page.locator('.table-view').waitFor();
      expect(r.console.splice(0).every((text) => /ERR_FAILED|preload|dynamically imported/.test(text))).toBe(true);
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

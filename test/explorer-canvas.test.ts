import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { crowdReader } from './canvas-picture.js';
import { hasChromium } from './chromium.js';
import { CROWD, crowdedGraph } from './crowded-graph.js';
import { emptyGraph, testDatabase } from './database.js';
import { type Reader, reader } from './explorer-page.js';
import { axeFindings, svgFacts } from './in-page.js';

// the picture of very many entities or lines, which is a canvas

const database = testDatabase();
let r: Reader;
let crowd: ReturnType<typeof crowdReader>;

/** All 320 entities, and few enough lines that each can be told from the others. */
const sparse = (time = '2010-01-01') => `?of=*&time=${time}&without=DEFENSE&all=yes`;
/** Few entities and more than 1,500 lines. */
const DENSE = '?of=*&time=2010-01-01';

describe.skipIf(!hasChromium())('the picture of very many', () => {
  beforeAll(async () => {
    await crowdedGraph(database);
    r = await reader();
    crowd = crowdReader(r);
  });
  afterAll(async () => {
    await r.close();
    await emptyGraph(database);
    await database.close();
  });
  afterEach(() => {
    expect(r.console.splice(0)).toEqual([]);
    expect([...r.hosts]).toEqual([new URL(r.url).host]);
  });

  const button = (name: string) => r.page.getByRole('button', { name, exact: true });
  const panelOf = (name: string) => r.page.getByRole('heading', { name, exact: true });
  const search = () => r.page.evaluate<string>('decodeURIComponent(location.search)');
  const alphaAt = async (at: { x: number; y: number }) => (await crowd.pixel(at)).alpha;

  test.each([
    ['canvas', 'very many entities', sparse(), /among 320 entities.* 261 lines\. The table lists them\.$/],
    ['canvas', 'very many lines', DENSE, /among 150 entities.* 1,\d+ lines\. The table lists them\.$/],
    ['svg', 'fewer of both', `${DENSE}&without=DEFENSE`, /among 150 entities.* Arrow keys move between entities/],
  ])('is %s with %s', async (tag, _, address, said) => {
    await r.open(address);
    await r.page.locator(`${tag}[data-picture]`).waitFor();
    expect(await r.page.locator('[data-picture]').count()).toBe(1);
    expect(await r.page.locator('[data-picture]').getAttribute('aria-label')).toMatch(said);
  });

  describe('the pointer', () => {
    test('chooses an entity, and lets go of it; with Shift asks for the paths from one to another', async () => {
      const { west, east } = await crowd.openOutposts(sparse());
      await crowd.press(west);
      expect(await search()).toContain('&entity=outpost-west&');
      await panelOf('Outpost-west').waitFor();
      expect(await crowd.dots('accent')).toHaveLength(1);
      await crowd.press(east, ['Shift']);
      expect(await search()).toContain('&paths=outpost-west~outpost-east&');
      await crowd.press(east);
      await crowd.press(east);
      expect(await search()).toBe(sparse());
    });

    test('chooses a line; where nothing is it changes nothing', async () => {
      const { west, middle } = await crowd.openOutposts(sparse());
      await crowd.press(west);
      await crowd.press({ x: middle.x, y: middle.y + 5 });
      await panelOf('Outpost-east and Outpost-west').waitFor();
      const address = await search();
      expect(address).toContain('&pair=outpost-east~outpost-west~DIPLOMATIC_RELATIONS_WITH&');
      await crowd.press({ x: middle.x, y: middle.y - 20 });
      expect(await search()).toBe(address);
    });

    test('drags and zooms without choosing; all is shown again by a button', async () => {
      const before = await crowd.openOutposts(sparse());
      const address = await search();
      const { x, y } = before.west;
      // an entity lies under the pointer when it is let go: the one that it has dragged, then the one that was there before
      await crowd.drag({ x, y }, { x: x + 30, y: y - 20 });
      await crowd.drag({ x: x + 10, y: y - 30 }, { x: x + 30, y: y - 20 });
      const dragged = await crowd.outposts();
      expect([dragged.west.x - before.west.x, dragged.west.y - before.west.y].map(Math.round)).toEqual([50, -10]);
      await r.page.mouse.wheel(0, 300);
      const width = async () => (await crowd.outposts()).east.x - (await crowd.outposts()).west.x;
      const least = 0.7 * (before.east.x - before.west.x);
      await expect.poll(width, { timeout: 20_000 }).toBeLessThan(least);
      expect(await search()).toBe(address);
      await button('Show all').click();
      await r.still();
      expect(await crowd.outposts()).toEqual(before);
    });
  });

  describe('without a pointer', () => {
    /** What the API shows of the same. */
    const shown = async (limit: number) => {
      const { data } = await r.api.ask(
        'query ($limit: Int) { subgraph(limit: $limit, asOf: "2010-01-01", undated: INCLUDE, mostRelations: 2000) { nodes { entity { id } } relations { id } } }',
        { limit },
      );
      const nodes: { entity: { id: string } }[] = data.subgraph.nodes;
      const relations: { id: string }[] = data.subgraph.relations;
      const idsOf = (all: { id: string }[]) => all.map(({ id }) => id).toSorted();
      return { entities: idsOf(nodes.map(({ entity }) => entity)), relations: idsOf(relations) };
    };
    const tabTo = async (selector: string) => {
      for (let i = 0; i < 80; i++) {
        await r.page.keyboard.press('Tab');
        if (await r.page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
      }
      throw new Error(`Tab does not lead to ${selector}`);
    };

    test('a list that Tab leads to has every entity, lets keys pass others, and tells about the one chosen', async () => {
      await crowd.openCanvas(sparse());
      const options = r.page.getByRole('combobox', { name: 'Entity of the picture' }).locator('option');
      const ids = await options.evaluateAll((all) => all.map((one) => one.getAttribute('value')));
      expect(ids.slice(1).toSorted()).toEqual((await shown(1000)).entities);
      await tabTo('.picture-tools select');
      for (const key of ['End', 'ArrowUp', 'ArrowUp']) await r.page.keyboard.press(key);
      expect(await search()).toBe(sparse());
      await tabTo('.picture-tools button');
      await r.page.keyboard.press('Enter');
      await panelOf((await options.nth(-3).textContent()) ?? '').waitFor();
      await r.still();
      expect(await crowd.dots('accent')).toHaveLength(1);
    });

    test('the table has every relation that is drawn', async () => {
      await crowd.openCanvas(DENSE);
      await r.page.keyboard.press('t');
      const more = r.page.getByRole('button', { name: /^Show \d+ more$/ });
      await more.waitFor();
      for (; (await more.count()) > 0; await r.still()) await more.press('Enter');
      const rows = r.page.locator('tr[data-relation]');
      const ids = await rows.evaluateAll((all) => all.map((one) => one.getAttribute('data-relation')));
      const { relations } = await shown(150);
      expect(relations.length).toBeGreaterThan(1500);
      expect(ids.toSorted()).toEqual(relations);
    });
  });

  describe('is painted anew', () => {
    test('when the legend hides a line, when something else is looked at, and when time moves', async () => {
      const { middle } = await crowd.openOutposts(sparse('1981-01-01'));
      const whole = await crowd.pixel(middle);
      expect(await crowd.hasColor(whole, 'friendly')).toBe(true);
      expect(whole.alpha).toBeGreaterThan(140);
      const sign = r.page.getByRole('checkbox', { name: /^friendly/ });
      await sign.click();
      expect(await alphaAt(middle)).toBe(0);
      await sign.click();
      expect(await alphaAt(middle)).toBe(whole.alpha);
      const slider = r.page.getByRole('slider', { name: 'Year' });
      for (const [key, alpha] of [
        ['ArrowLeft', 0],
        ['ArrowRight', whole.alpha],
      ] as const) {
        await slider.press(key);
        await slider.press(key);
        await r.still();
        expect(await alphaAt(middle)).toBe(alpha);
      }
      await r.page.getByRole('combobox', { name: 'Entity of the picture' }).selectOption('leaf-7');
      await button('Choose').click();
      await panelOf('Leaf-7').waitFor();
      await r.still();
      expect(await alphaAt(middle)).toBeLessThan(whole.alpha / 2);
      expect(await alphaAt(middle)).toBeGreaterThan(20);
    });

    test('between two days, with a mark on what was added and none on what stayed', async () => {
      for (const [from, isAdded] of [
        ['1975-01-01', true],
        ['1985-01-01', false],
      ] as const) {
        const { middle } = await crowd.openOutposts(sparse(`${from}~2010-01-01`));
        expect((await alphaAt({ x: middle.x + 4, y: middle.y + 4 })) === 255).toBe(isAdded);
      }
    });

    test('with the blocs that were found', async () => {
      await crowd.openCanvas(`${sparse()}&overlay=blocs`);
      const first = await r.page.locator('.overlay-list li').first().innerText();
      const named = first.split(',').length;
      expect(named).toBeGreaterThan(20);
      expect((await crowd.dots('bloc-0')).length).toBeGreaterThan(named / 3);
    });

    test('in the colors of another theme', async () => {
      const { middle } = await crowd.openOutposts(sparse());
      const light = await crowd.pixel(middle);
      await crowd.inColors('dark', async () => {
        await r.still();
        expect(await crowd.hasColor(await crowd.pixel(middle), 'friendly')).toBe(true);
        expect(await crowd.hasColor(light, 'friendly')).toBe(false);
      });
    });

    test('with twice as many dots where a screen has them', async () => {
      const [plain, { dots, ratio }] = [await crowd.openOutposts(sparse()), await crowd.painted()];
      await crowd.onSharpScreen(async () => {
        const sharp = await crowd.openOutposts(sparse());
        const painted = await crowd.painted();
        expect([ratio, painted.ratio]).toEqual([1, 2]);
        expect(painted.dots / dots).toBeGreaterThan(3);
        expect(Math.hypot(sharp.middle.x - plain.middle.x, sharp.middle.y - plain.middle.y)).toBeLessThan(2);
      });
    });
  });

  test('is taken away as SVG with each line, entity and name, and as PNG', async () => {
    await crowd.openCanvas('?of=*&time=2010-01-01&all=yes');
    await button('Share and take away').click();
    const take = async (kind: string) => {
      const wait = r.page.waitForEvent('download');
      await button(kind).click();
      return readFile(await (await wait).path());
    };
    const svg = (await take('SVG')).toString();
    const { broken, unfit, texts, strokes, size } = await svgFacts(r.page, svg);
    expect([broken, unfit]).toEqual([null, 0]);
    // the legend's three, its mark of what is not certain (a disc, as on the one line that it tells of), and the picture's two rules
    expect(strokes).toHaveLength(CROWD.lines + 5);
    expect(svg.match(/<circle /g)).toHaveLength(CROWD.entities + 2);
    const names = texts.filter((text) => /^(Hub-|Leaf-|Outpost-|Tokyo$|Taipei$)/.test(text));
    expect(names.length).toBeGreaterThan(40);
    expect(names).toEqual(expect.arrayContaining(['Outpost-east', 'Outpost-west']));
    const printed = texts.join(' ');
    const counts = `${CROWD.lines.toLocaleString('en')} relations among ${CROWD.entities} entities, as of 2010-01-01`;
    for (const text of ['Relations among Hub-', 'and 316 more', counts, 'Sources: Register of the crowd']) {
      expect(printed).toContain(text);
    }
    const png = await take('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(size.map((side) => 2 * side));
    // an empty one is small
    expect(png.length).toBeGreaterThan(100_000);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in %s', async (colorScheme) => {
    await crowd.inColors(colorScheme, async () => {
      await crowd.openOutposts(sparse());
      expect(await axeFindings(r.page)).toEqual([]);
    });
  });
});

import { readFile } from 'node:fs/promises';
import { MultiGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import type { Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FIRST_VIEW } from '../src/explorer/state/view.js';
import { type TestApi, testApi } from './api-client.js';
import { builtPages } from './built-pages.js';
import { type FreshPage, freshPage, hasChromium } from './chromium.js';
import { csvRows } from './csv-rows.js';
import { seededGraph, testDatabase } from './database.js';
import { axeFindings, svgFacts } from './in-page.js';
import { stillness } from './stillness.js';

const database = testDatabase();
let api: TestApi;
let chromium: FreshPage;
let page: Page;
let still: () => Promise<void>;
/** What the page did that it must not do. */
let faults: string[];

const FIRST = FIRST_VIEW.of ?? [];

beforeAll(async () => {
  await seededGraph(database);
  api = await testApi(database, { pagesFolder: await builtPages() });
});
afterAll(async () => {
  await api?.close();
  await database.close();
});

describe.skipIf(!hasChromium())('tables, maps, files, paths and overlays', () => {
  beforeAll(async () => {
    chromium = await freshPage();
    await chromium.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  afterAll(() => chromium?.close());
  beforeEach(async () => {
    faults = [];
    page = await chromium.page.context().newPage();
    still = stillness(page);
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('dialog', (dialog) => {
      faults.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && `${origin}/` !== api.explorer) faults.push(`asked ${request.url()}`);
    });
  });
  afterEach(async () => {
    await page.close();
    expect(faults).toEqual([]);
  });

  const open = async (address: string) => {
    await page.goto(`${api.explorer}${address}`);
    await page.locator('.not-drawn [role="status"]').waitFor();
    await still();
  };

  /** Relations as the API shows them of a day. */
  const relationsOn = async (
    day: string,
  ): Promise<{ id: string; from: { id: string }; to: { id: string }; sign: number }[]> => {
    const { data, errors } = await api.ask(
      'query ($of: [String!], $day: Date) { subgraph(of: $of, asOf: $day, undated: INCLUDE) { relations { id sign from { id } to { id } } } }',
      { of: FIRST, day },
    );
    expect(errors).toEqual([]);
    return data.subgraph.relations;
  };
  const rowIds = async () => {
    const rows = page.locator('tr[data-relation]');
    await rows.first().waitFor();
    return rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-relation') ?? ''));
  };
  const column = async (n: number) =>
    (await page.locator(`table.rows tbody tr > :nth-child(${n})`).allTextContents()).map((text) => text.trim());

  describe('the table', () => {
    test.each(['1975-01-01', '2020-01-01'])(
      'has on %s each relation that the API shows, and each line that is drawn',
      async (day) => {
        const relations = await relationsOn(day);
        await open(`?time=${day}`);
        const drawn = await page
          .locator('[data-line]')
          .evaluateAll((all) => all.map((one) => one.getAttribute('data-line')));
        await page.getByRole('button', { name: 'Table', exact: true }).click();
        expect((await rowIds()).toSorted()).toEqual(relations.map(({ id }) => id).toSorted());
        const lines = relations.map(({ from, to, sign }) => `${[from.id, to.id].toSorted().join('~')}~${sign}`);
        expect(drawn.toSorted()).toEqual([...new Set(lines)].toSorted());
        await expect(page.locator('caption').textContent()).resolves.toContain(
          `${relations.length} relations, as of ${day}`,
        );
      },
    );

    test('says what each relation is to a comparison, in a word and a shape, and to a day nothing', async () => {
      await open('?show=table&time=1970-01-01~1980-01-01');
      const row = page.locator('tr[data-relation="tokyo.recognizes.beijing.1972"]');
      await expect(row.locator('.cell-standing').textContent()).resolves.toMatch(/\+\s*added/);
      await open('?show=table&time=1980-01-01');
      await expect(page.getByRole('button', { name: 'Change', exact: true }).count()).resolves.toBe(0);
    });

    test('is sorted by any heading, up, down, and back as the lines are drawn', async () => {
      await open('?show=table&time=2020-01-01');
      const drawn = await rowIds();
      const heading = page.getByRole('columnheader', { name: 'To', exact: true });
      await heading.getByRole('button').click();
      expect(await heading.getAttribute('aria-sort')).toBe('ascending');
      const names = await column(3);
      expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
      await heading.getByRole('button').click();
      expect(await heading.getAttribute('aria-sort')).toBe('descending');
      expect(await column(3)).toEqual(names.toReversed());
      await page.reload();
      await still();
      expect(await column(3)).toEqual(names.toReversed());
      await heading.getByRole('button').click();
      expect(await heading.getAttribute('aria-sort')).toBe('none');
      expect(await rowIds()).toEqual(drawn);
    });

    test('is copied as CSV, with every row and every cell', async () => {
      await open('?show=table&time=2020-01-01');
      await page.getByRole('button', { name: 'Copy as CSV' }).click();
      const ids = await rowIds();
      await page.getByText(`Copied ${ids.length} rows.`).waitFor();
      const [head, ...rows] = csvRows(await page.evaluate<string>('navigator.clipboard.readText()'));
      expect(rows.map((row) => row[head?.indexOf('Relation id') ?? -1])).toEqual(ids);
      expect(rows.map((row) => row[0])).toEqual(await column(1));
      expect(rows.map((row) => row[3])).toEqual(await column(4));
    });

    test('leads from a row to its pair and type', async () => {
      await open('?show=table');
      await page.getByRole('button', { name: 'Tokyo, recognizes, Beijing: who says so' }).click();
      expect(new URL(page.url()).searchParams.get('pair')).toBe('tokyo~beijing~RECOGNIZES');
      await page.locator('tr.is-chosen[data-relation="tokyo.recognizes.beijing.1972"]').waitFor();
    });

    test('shows very many rows by and by, and says how many there are', async () => {
      await page.route('**/graphql', async (route) => {
        const response = await route.fetch();
        const answer = await response.json();
        const { subgraph } = answer.data;
        const relations: { id: string }[] = subgraph?.relations ?? [];
        const many = [0, 1, 2, 3, 4, 5].flatMap((n) => relations.map((one) => ({ ...one, id: `${one.id}.${n}` })));
        if (subgraph) subgraph.relations = many;
        await route.fulfill({ response, json: answer });
      });
      await open('?show=table&of=*&time=current');
      await page.getByText('First 500 of', { exact: false }).waitFor();
      expect(await rowIds()).toHaveLength(500);
      await page.getByRole('button', { name: /^Show 500 more$/ }).click();
      await page.getByText('First 1,000 of', { exact: false }).waitFor();
      expect(new Set(await rowIds()).size).toBe(1000);
    });
  });

  describe('the map', () => {
    test('has a button for each entity with a position, lists the others and counts what is not drawn', async () => {
      await open('?show=map&time=2020-01-01');
      await page.locator('.map-land').waitFor({ state: 'attached' });
      const { data } = await api.ask(
        'query ($of: [String!]) { subgraph(of: $of) { nodes { entity { id longitude } } } }',
        { of: FIRST },
      );
      const nodes: { entity: { id: string; longitude: number | null } }[] = data.subgraph.nodes;
      const placed = nodes.filter(({ entity }) => entity.longitude !== null).map(({ entity }) => entity.id);
      const drawn = await page
        .locator('.map-window [data-entity]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-entity')));
      expect(drawn).toEqual(placed);
      expect(placed).not.toContain('quad');
      await page.getByText('No boundaries are drawn.', { exact: false }).waitFor();
      const withQuad = (await relationsOn('2020-01-01')).filter(
        ({ from, to }) => from.id === 'quad' || to.id === 'quad',
      );
      await page
        .getByText(`${withQuad.length} relation${withQuad.length === 1 ? '' : 's'} not drawn here`, { exact: false })
        .waitFor();
      await page.getByRole('button', { name: 'Quad', exact: true }).click();
      expect(new URL(page.url()).searchParams.get('entity')).toBe('quad');
    });

    test('leads by keys from entity to entity, and stays where it is when time moves', async () => {
      await open('?show=map&time=2020-01-01');
      const places = () =>
        page.locator('.map-window [data-entity]').evaluateAll((all) => all.map((one) => one.getAttribute('transform')));
      await page.getByRole('button', { name: /^Washington, / }).focus();
      await page.keyboard.press('ArrowLeft');
      const second = await page.evaluate<string>('document.activeElement.dataset.entity');
      expect(second).not.toBe('washington');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).searchParams.get('entity')).toBe(second);
      expect(await page.locator('.map-window [data-entity][tabindex="0"]').count()).toBe(1);
      await page.keyboard.press('Escape');
      await page.locator('.panel').waitFor({ state: 'detached' });
      await still();
      const before = await places();
      await page.getByRole('button', { name: 'Previous', exact: true }).click();
      await page.getByText('before the changes', { exact: false }).first().waitFor();
      await still();
      expect(await places()).toEqual(before);
    });

    test('is zoomed and moved by buttons and by dragging', async () => {
      await open('?show=map');
      const taipei = page.locator('.map-window [data-entity="taipei"]');
      await taipei.waitFor();
      const at = async () => (await taipei.boundingBox())?.x ?? 0;
      const start = await at();
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await expect.poll(at).not.toBe(start);
      await page.getByRole('button', { name: 'Show all' }).click();
      await expect.poll(at).toBeCloseTo(start, 0);
      const box = await page.locator('.map-window').boundingBox();
      if (!box) throw new Error('no map');
      await page.mouse.move(box.x + 60, box.y + box.height - 40);
      await page.mouse.down();
      await page.mouse.move(box.x + 160, box.y + box.height - 60, { steps: 5 });
      await page.mouse.up();
      await expect.poll(at).toBeCloseTo(start + 100, 0);
      await page.getByRole('button', { name: 'Move east' }).click();
      await expect.poll(at).toBeLessThan(start + 100);
    });
  });

  describe('what is taken away', () => {
    const take = async (kind: string): Promise<{ name: string; content: Buffer }> => {
      const wait: Promise<Download> = page.waitForEvent('download');
      await page.getByRole('button', { name: kind, exact: true }).click();
      const download = await wait;
      const content = await readFile(await download.path());
      await page.getByText(`Took away ${download.suggestedFilename()}.`).waitFor();
      return { name: download.suggestedFilename(), content };
    };
    const openDialog = () => page.getByRole('button', { name: 'Share and take away' }).click();
    const day = new Date().toISOString().slice(0, 10);

    test.each([
      ['graph', '?time=2020-01-01'],
      ['map', '?time=2020-01-01&show=map'],
    ])('the %s as SVG and PNG, with title, day, legend and sources printed in', async (_, address) => {
      await open(address);
      await page.locator('[data-picture] [data-entity="taipei"]').waitFor();
      await openDialog();
      const svg = await take('SVG');
      expect(svg.name).toBe(`indopacific-graph-${day}.svg`);
      const read = await svgFacts(page, svg.content.toString());
      expect(read).toMatchObject({ broken: null, unfit: 0 });
      const count = (await relationsOn('2020-01-01')).length;
      for (const text of [
        ...[
          'Relations among Tokyo, Taipei, Beijing, Washington and 5 more',
          `${count} relations among 9 entities, as of 2020-01-01`,
        ],
        ...[`Made on ${day}`, 'Sources: ', 'friendly', 'adverse', 'Taiwan Strait'],
      ]) {
        expect(read.texts.join(' ')).toContain(text);
      }
      expect(read.strokes.join()).not.toContain('var(');
      expect(new Set(read.strokes).size).toBeGreaterThan(2);
      const png = await take('PNG');
      expect(png.content.subarray(1, 4).toString()).toBe('PNG');
      expect([png.content.readUInt32BE(16), png.content.readUInt32BE(20)]).toEqual(read.size.map((side) => 2 * side));
    });

    test('the sources printed in are those of the relations drawn, and the rest is counted', async () => {
      await open('?of=tokyo,beijing&time=1980-01-01');
      await openDialog();
      const { content } = await take('SVG');
      const { data } = await api.ask(
        '{ subgraph(of: ["tokyo", "beijing"], asOf: "1980-01-01", undated: INCLUDE, mostRelations: 50) { relations { claims(first: 20) { evidence(first: 2) { source { title } } } } } }',
      );
      const relations: { claims: { evidence: { source: { title: string } }[] }[] }[] = data.subgraph.relations;
      const passages = relations.flatMap(({ claims }) => claims.flatMap(({ evidence }) => evidence));
      const titles = new Set(passages.map(({ source }) => source.title));
      const printed = (await svgFacts(page, content.toString())).texts.join(' ');
      expect(titles.size).toBeGreaterThan(1);
      for (const title of titles) expect(printed).toContain(title);
      expect(printed).not.toContain('Treaty of Mutual Cooperation and Security');
    });

    test('JSON, CSV and GEXF hold the rows of the table', async () => {
      await open('?show=table&time=2020-01-01');
      const ids = await rowIds();
      await openDialog();
      await page.getByText('Show the graph or the map first', { exact: false }).waitFor();
      const json = JSON.parse((await take('JSON')).content.toString());
      expect(json).toMatchObject({ format: 'indopacific-graph/view/1', address: page.url() });
      expect(json.relations.map(({ id }: { id: string }) => id)).toEqual(ids);
      expect(json.entities.map(({ id }: { id: string }) => id)).toEqual(FIRST);
      const [head, ...rows] = csvRows((await take('CSV')).content.toString());
      expect(rows.map((row) => row[head?.indexOf('Relation id') ?? -1])).toEqual(ids);
      const graph = parse(MultiGraph, (await take('GEXF')).content.toString());
      expect(graph.edges().toSorted()).toEqual(ids.toSorted());
      expect(graph.getNodeAttribute('taiwan-strait', 'kind')).toBe('Place');
    });

    test('the address, which leads to the same view', async () => {
      await open('?show=table&time=1975-01-01');
      const ids = await rowIds();
      await openDialog();
      await page.getByRole('button', { name: 'Copy address' }).click();
      await page.getByText('Copied the address.').waitFor();
      const address = await page.evaluate<string>('navigator.clipboard.readText()');
      expect(address).toBe(page.url());
      await page.goto(address);
      await expect.poll(rowIds).toEqual(ids);
    });

    test('a server that is away is said, and no picture without sources is made', async () => {
      await open('');
      await openDialog();
      await page.route('**/graphql', (route) => route.fulfill({ status: 502, body: 'away' }));
      await page.getByRole('button', { name: 'SVG', exact: true }).click();
      await page.getByText('The SVG could not be made: the server is away', { exact: false }).waitFor();
      faults = faults.filter((fault) => !fault.includes('502'));
    });
  });

  describe('paths', () => {
    test('are sentences first, each step leads to its pair, and are drawn second', async () => {
      await open('?paths=manila~taipei');
      const { data } = await api.ask(
        '{ paths(from: "manila", to: "taipei", first: 5) { relationsRead shortest { actors { name } } } }',
      );
      const shortest: { actors: { name: string }[] }[] = data.paths.shortest;
      await page.getByText(`The ${shortest.length} shortest paths`, { exact: false }).waitFor();
      await page.getByText(`${data.paths.relationsRead} relations looked at`, { exact: false }).waitFor();
      const named = await page
        .locator('.path')
        .evaluateAll((all) => all.map((one) => [...one.querySelectorAll('strong')].map((name) => name.textContent)));
      expect(named).toEqual(shortest.map(({ actors }) => actors.map(({ name }) => name)));
      await expect(page.locator('.path').nth(1).textContent()).resolves.toMatch(
        /^Manila .*hosts forces of Washington.*which gives military aid to Taipei\. friendly/,
      );
      await page
        .locator('.path')
        .nth(1)
        .getByRole('button', { name: /^Draw it/ })
        .click();
      await page.locator('[data-picture] [data-entity="manila"]').waitFor();
      expect(new URL(page.url()).searchParams.get('of')?.split(',')).toEqual([...FIRST, 'manila']);
      await page.locator('.path').nth(1).getByText('All its actors are drawn.').waitFor();
      await still();
      const path = new URL(page.url()).searchParams.get('paths')?.split('~') ?? [];
      expect(path).toHaveLength(3);
      const inInk = await page
        .locator('.picture [data-line]:not(:has(.line.faint))')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-line')?.split('~').slice(0, 2).join('~') ?? ''));
      const hops = path.slice(1).map((id, i) => [path[i] ?? '', id].toSorted().join('~'));
      expect(new Set(inInk)).toEqual(new Set(hops));
      expect(await page.locator('.picture [data-line] .line.faint').count()).toBeGreaterThan(5);
      // pressed again it stands out no more
      await page.locator('.path').nth(1).locator('button[aria-pressed=true]').click();
      expect(new URL(page.url()).searchParams.get('paths')).toBe('manila~taipei');
      await page.locator('.path-step').first().click();
      expect(new URL(page.url()).searchParams.get('pair')).toBe('manila~tokyo');
      await page.goBack();
      await page.getByRole('button', { name: 'Swap the ends' }).click();
      await page.getByRole('heading', { name: 'How is Taipei linked to Manila?' }).waitFor();
    });

    test('that are not there are said, with what was searched', async () => {
      await open('?paths=tokyo~pyongyang&time=1940-01-01&undated=no');
      await page.getByText('There is no path of at most 4 steps.').waitFor();
      await page.getByText('as of 1940-01-01', { exact: false }).first().waitFor();
    });

    test('between others are found by the form, and never from an actor to itself', async () => {
      await open('?paths=tokyo~taipei');
      await page.getByRole('combobox', { name: 'From' }).selectOption('taipei');
      expect(await page.getByRole('button', { name: 'Find paths' }).isDisabled()).toBe(true);
      await page.getByRole('combobox', { name: 'From' }).selectOption('canberra');
      await page.getByRole('button', { name: 'Find paths' }).click();
      expect(new URL(page.url()).searchParams.get('paths')).toBe('canberra~taipei');
      await page.getByRole('heading', { name: 'How is Canberra linked to Taipei?' }).waitFor();
    });
  });

  describe('overlays', () => {
    const actors = FIRST.filter((id) => !id.endsWith('strait') && !id.endsWith('sea'));

    test('blocs are named as the API names them, and say how they were computed', async () => {
      const { data } = await api.ask(
        'query ($among: [String!]) { blocs(among: $among) { method reference rows { size actors { name } } graph { relations } } }',
        { among: actors },
      );
      const { rows, method, reference, graph } = data.blocs;
      await open('?overlay=blocs');
      const [largest] = rows;
      await page.getByText(largest.actors.map(({ name }: { name: string }) => name).join(', ')).waitFor();
      await expect(page.locator('.bloc-chip').first().textContent()).resolves.toContain('A');
      await page.getByText('How it was computed').click();
      for (const text of ['Computed from these lines', method, reference, `${graph.relations} relations`]) {
        await expect(page.locator('.overlay-notes').textContent()).resolves.toContain(text);
      }
    });

    test('triads are counted as the API counts them, on the day of the view', async () => {
      const { data } = await api.ask(
        'query ($among: [String!]) { triads(among: $among, asOf: "2020-01-01", undated: INCLUDE) { counts { total balanced strained } } }',
        { among: actors },
      );
      const { total, balanced, strained } = data.triads.counts;
      await open('?overlay=triads&time=2020-01-01');
      await page.getByText(new RegExp(`^${total} triangles?: ${balanced} balanced .* ${strained} strained`)).waitFor();
      await page.getByText('How it was computed').click();
      await page.getByText('as of 2020-01-01, whatever the legend hides', { exact: false }).waitFor();
      await page.getByText('Cartwright and Harary 1956', { exact: false }).waitFor();
    });

    test('that find nothing say so', async () => {
      await open('?overlay=triads&of=tokyo,beijing');
      await page.getByText('A triangle needs three actors').waitFor();
      await open('?overlay=blocs&of=lima,santiago');
      await page.getByText('No bloc:', { exact: false }).waitFor();
    });
  });

  test('a hostile name is text everywhere', async () => {
    const name = '=1+1"<img src=x onerror=alert(1)>\' & ]]>';
    const set = (value: string) =>
      database.runAlone("MATCH (n:Actor {id: 'canberra'}) SET n.name = $p.value", { value });
    await set(name);
    try {
      await open('?show=table&time=2020-01-01');
      await page.getByRole('rowheader', { name }).first().waitFor();
      await page.getByRole('button', { name: 'Share and take away' }).click();
      for (const kind of ['GEXF', 'CSV']) {
        const wait = page.waitForEvent('download');
        await page.getByRole('button', { name: kind, exact: true }).click();
        const text = await readFile(await (await wait).path(), 'utf8');
        if (kind === 'GEXF') expect(parse(MultiGraph, text).getNodeAttribute('canberra', 'label')).toBe(name);
        else expect(csvRows(text).flat()).toContain(`'${name}`);
      }
      await open('?show=map&time=2020-01-01&paths=canberra~taipei');
      await page.locator('.path strong', { hasText: name }).first().waitFor();
      await page.getByRole('button', { name: 'Share and take away' }).click();
      const wait = page.waitForEvent('download');
      await page.getByRole('button', { name: 'SVG', exact: true }).click();
      const svg = await readFile(await (await wait).path(), 'utf8');
      const { texts, broken, unfit } = await svgFacts(page, svg);
      expect([broken, unfit]).toEqual([null, 0]);
      expect(texts).toContain(name);
      expect(await page.locator('img').count()).toBe(0);
    } finally {
      await set('Canberra');
    }
  });

  const VIEWS = [
    ['the table', '?show=table', []],
    ['a table of one day', '?show=table&time=1975-01-01&pair=tokyo~beijing', []],
    ['the map', '?show=map', []],
    ['the dialog', '', ['Share and take away']],
    ['paths', '?paths=manila~taipei', []],
    ['blocs', '?overlay=blocs', []],
    ['triads', '?overlay=triads', []],
  ] as const;

  test.each(VIEWS)('on a narrow screen nothing of %s lies beside the page', async (_, address, press) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(address);
    await page
      .getByRole('button', { name: /^Show the / })
      .click({ timeout: 2000 })
      .catch(() => {});
    for (const name of press) await page.getByRole('button', { name }).click();
    await still();
    // what is folded away has to have its room as well
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    await still();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(360);
    for (const button of await page
      .locator('.table-view button, .map-view button, dialog button, .paths button')
      .all()) {
      const box = await button.boundingBox();
      if (box) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    }
  });

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    test.each(VIEWS)('axe finds nothing in %s', async (_, address, press) => {
      await page.emulateMedia({ colorScheme });
      await open(address);
      for (const name of press) await page.getByRole('button', { name }).click();
      await still();
      expect(await axeFindings(page)).toEqual([]);
    });
  });
});

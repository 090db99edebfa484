import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { differences } from '../src/explorer/model/disagreement.js';
import { amongCypher, entityCypher } from '../src/explorer/model/drawn-cypher.js';
import { axisOf, hitOf, lanesOf } from '../src/explorer/model/lanes.js';
import { neo4jBrowserLink, webAddress } from '../src/explorer/model/links.js';
import { dateWords, fullSpellWords, spellWords } from '../src/explorer/model/spell.js';
import { boundsOf } from '../src/graph/edtf.js';
import { projectAll } from '../src/graph/project.js';
import { type Parameter, plainValue } from '../src/neo4j/parameters.js';
import { type TestApi, testApi } from './api-client.js';
import { builtPages } from './built-pages.js';
import { type FreshPage, freshPage, hasChromium } from './chromium.js';
import { emptyGraph, seededGraph, testDatabase } from './database.js';
import { addClaims, smallWorld } from './fixture.js';
import { stillness } from './stillness.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 240_000 });

describe('dates in words', () => {
  const spell = (since: string | null, until: string | null, name = '1972') =>
    spellWords({ spell: name, since, until });

  test('say what is known and what is not', () => {
    expect(dateWords('1972-12')).toBe('December 1972');
    expect(spell('1952-08-05', '1972-09-29')).toBe('from 1952-08-05 until 1972-09-29');
    expect(spell('1972-12', '..')).toBe('from December 1972 (the exact day is not known)');
    expect(spell('1951', '1979')).toBe('from 1951 until 1979 (the exact days are not known)');
    expect(spell('1951-01-01', null)).toBe('from 1951-01-01 until a day that is not known, if it has ended');
    expect(spell(null, '1980-01-01')).toBe('since when is not known, until 1980-01-01');
    expect(spell(null, '..', 'now')).toBe('now; since when is not known');
    expect(spell(null, null, 'before')).toBe('undated; before the change');
    expect(spell(null, null, 'now')).toBe('undated; the position now');
    expect(spell('..', '..')).toBe('from the beginning');
  });

  test('say what has come of it', () => {
    const relation = { spell: '1952', since: '1952', until: '..', superseded: false, supersededFrom: '9999-12-31' };
    expect(fullSpellWords(relation)).toMatch(/no end known$/);
    expect(fullSpellWords({ ...relation, superseded: true })).toMatch(/; superseded$/);
    expect(fullSpellWords({ ...relation, superseded: true, supersededFrom: '1972-09-29' })).toMatch(
      /; superseded from 1972-09-29 on$/,
    );
  });
});

describe('lanes', () => {
  const dated = (id: string, since: string | null, until: string | null, more: Partial<Dated> = {}): Dated => ({
    id,
    type: 'RECOGNIZES',
    from: { id: 'tokyo' },
    spell: '1950',
    since,
    until,
    ...boundsOf(since, until),
    superseded: false,
    supersededFrom: '9999-12-31',
    ...more,
  });
  interface Dated {
    id: string;
    type: 'RECOGNIZES' | 'TENSION_WITH';
    from: { id: string };
    spell: string;
    since: string | null;
    until: string | null;
    sinceMin: string;
    sinceMax: string;
    untilMin: string;
    untilMax: string;
    superseded: boolean;
    supersededFrom: string;
  }
  const lanesIn = (relations: readonly Dated[], width = 300) => {
    const axis = axisOf(relations, ['2026-01-01'], width);
    return { axis, lanes: lanesOf(relations, axis) };
  };

  test('are one for each type and direction; a mutual type has one', () => {
    const { lanes } = lanesIn([
      dated('1', '1950', '1960'),
      dated('2', '1950', '1960', { from: { id: 'taipei' } }),
      dated('3', '1950', '1960', { type: 'TENSION_WITH' }),
      dated('4', '1970', '1980', { type: 'TENSION_WITH', from: { id: 'taipei' } }),
    ]);
    expect(lanes.map(({ type, holder, bars }) => [type, holder, bars.length])).toEqual([
      ['RECOGNIZES', 'tokyo', 1],
      ['RECOGNIZES', 'taipei', 1],
      ['TENSION_WITH', null, 2],
    ]);
  });

  test('taper where a day is not known, and do not where it is', () => {
    const { axis, lanes } = lanesIn([dated('1', '1951', '1979-01-01')], 600);
    const [bar] = lanes[0]?.bars ?? [];
    expect(bar?.possible[0]).toBeLessThan(bar?.certain[0] ?? 0);
    expect(bar?.certain[0]).toBeGreaterThanOrEqual(axis?.at('1951-12-31') ?? Number.NaN);
    expect(bar?.certain[1]).toBe(axis?.at('1979-01-01'));
    expect(bar?.possible[1]).toBe(bar?.certain[1]);
    expect(bar?.end).toBe('ENDED');
  });

  test('tell open ends, unknown ends and replaced spells apart', () => {
    const { axis, lanes } = lanesIn([
      dated('open', '1950-01-01', '..'),
      dated('unknown', '1960-01-01', null),
      dated('replaced', '1970-01-01', '..', { superseded: true, supersededFrom: '1980-01-01' }),
      dated('startless', null, '1990-01-01'),
    ]);
    const bars = new Map(lanes[0]?.bars.map((bar) => [bar.relation.id, bar]));
    expect(bars.get('open')).toMatchObject({ end: 'OPEN', possible: [axis?.at('1950-01-01'), 300] });
    expect(bars.get('unknown')?.end).toBe('UNKNOWN');
    expect(bars.get('unknown')?.certain[1]).toBeLessThan(bars.get('unknown')?.possible[1] ?? 0);
    expect(bars.get('replaced')).toMatchObject({ end: 'SUPERSEDED' });
    expect(bars.get('replaced')?.possible[1]).toBe(axis?.at('1980-01-01'));
    expect(bars.get('startless')).toMatchObject({ isStartKnown: false, end: 'ENDED' });
  });

  test('keep what has no date aside, in the order that sources give, and need no axis for it', () => {
    const before = dated('b', null, null, { spell: 'before', superseded: true });
    const now = dated('n', null, '..', { spell: 'now' });
    const { axis, lanes } = lanesIn([now, before]);
    expect(axis).toBeNull();
    expect(lanes[0]).toMatchObject({ bars: [], before: [{ id: 'b' }], now: [{ id: 'n' }] });
  });

  test('never let two bars be hit at one place', () => {
    const many = Array.from({ length: 40 }, (_, i) => dated(String(i), `${1950 + i}-01-01`, `${1951 + i}-01-01`));
    const bars = lanesIn(many).lanes[0]?.bars ?? [];
    for (const one of bars) {
      expect(hitOf(one)[1] - hitOf(one)[0]).toBeGreaterThan(23.99);
      for (const other of bars) {
        if (one === other || one.row !== other.row) continue;
        expect(hitOf(one)[1] <= hitOf(other)[0] || hitOf(other)[1] <= hitOf(one)[0]).toBe(true);
      }
    }
  });

  test('have few ticks, in order and on the strip, whatever the span and the width', () => {
    for (const width of [120, 300, 700]) {
      for (const since of ['0900', '1895', '2025']) {
        const ticks = lanesIn([dated('1', since, '..')], width).axis?.ticks ?? [];
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(Math.max(3, width / 46 + 1));
        for (const { x } of ticks) expect(x).toBeGreaterThanOrEqual(0);
        for (const { x } of ticks) expect(x).toBeLessThanOrEqual(width);
      }
    }
  });
});

describe('what claims differ in', () => {
  const claim = (given: object) => ({
    ...{ intensity: null, channel: null, formality: null, explicitness: null, polarity: null, trend: null },
    ...{ standing: null, status: null, since: null, until: null },
    ...given,
  });

  test('is where two state something else; who says nothing takes no side', () => {
    expect(
      differences([claim({ intensity: 'LIMITED' }), claim({}), claim({ intensity: 'EXPANDED', channel: 'DIRECT' })]),
    ).toEqual([
      {
        matter: 'intensity',
        opinions: [
          { text: 'limited', camp: 0 },
          { text: 'not stated', camp: null },
          { text: 'expanded', camp: 1 },
        ],
      },
    ]);
  });

  test('is no date that the other says more exactly', () => {
    expect(differences([claim({ since: '1972' }), claim({ since: '1972-09-29' })])).toEqual([]);
    expect(differences([claim({ until: '..' }), claim({ until: '1979' })])).toMatchObject([
      { matter: 'until', opinions: [{ text: 'no end known' }, { text: '1979' }] },
    ]);
  });
});

test('a link leads to the web only, and keeps what Neo4j Browser is told besides', () => {
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', ' JaVaScRiPt:x', 'x', '', null, '//evil.example']) {
    expect(webAddress(bad)).toBeNull();
  }
  expect(webAddress('https://example.org/a b')).toBe('https://example.org/a%20b');
  const link = new URL(neo4jBrowserLink('http://localhost:7474/browser/?db=neo4j', "RETURN '+ &';") ?? '');
  expect(Object.fromEntries(link.searchParams)).toEqual({ db: 'neo4j', cmd: 'edit', arg: "RETURN '+ &';" });
  expect(link.href).not.toContain('+');
  expect(neo4jBrowserLink('http://localhost:7474/browser/', 'x'.repeat(9000))).toBeNull();
});

test('a name cannot break out of the Cypher to draw it', () => {
  const text = entityCypher({ id: "x'}) DETACH DELETE n //", name: 'a\nMATCH (n) DETACH DELETE n' });
  expect(text.split('\n')[0]).toBe('// a MATCH (n) DETACH DELETE n');
  expect(text).toContain("{id: 'x\\'}) DETACH DELETE n //'}");
});

const database = testDatabase();
let api: TestApi;
let fresh: FreshPage;
let page: Page;
let still: () => Promise<void>;

describe.skipIf(!hasChromium())('panels in a web browser', () => {
  beforeAll(async () => {
    await seededGraph(database);
    api = await testApi(database, { showStatements: true, pagesFolder: await builtPages() });
    fresh = await freshPage();
    page = fresh.page;
    still = stillness(page);
  });
  afterAll(async () => {
    await fresh.close();
    await api.close();
    await emptyGraph(database);
    await database.close();
  });

  describe('a pair', () => {
    test('opened with a type shows its passages without another action', async () => {
      const panel = await opened('?pair=tokyo~taipei~DIPLOMATIC_SUPPORT_FOR');
      const first = panel.locator('.type-first');
      await first.getByText('“Explicit support”', { exact: true }).first().waitFor();
      expect(await isInView(first.locator('.locator', { hasText: 'table/r2/current' }).first())).toBe(true);
      expect(await isInView(first.getByText(/^Japan Clarifies Strategic Position/).first())).toBe(true);
      expect(await first.getByText('Unreliable (E)').count()).toBeGreaterThan(0);
      await first.getByText('Stated as fact; truth cannot be judged (6), low confidence.').first().waitFor();
      // what it was before, one button away
      await first.getByRole('button', { name: '“Officially neutral”' }).click();
      expect(await page.evaluate('document.activeElement.id')).toBe(
        'relation-tokyo.diplomatic-support-for.taipei.before',
      );
    });

    test('shows them on a narrow screen too', async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      const panel = await opened('?pair=tokyo~taipei~DIPLOMATIC_SUPPORT_FOR');
      expect(await isInView(panel.locator('.locator').first())).toBe(true);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      await page.setViewportSize({ width: 1400, height: 900 });
    });

    test('names both directions and what is mutual, each with its relations, and who says so of each', async () => {
      const panel = await opened('?pair=tokyo~taipei');
      const headings = await panel.getByRole('heading', { level: 3 }).allTextContents();
      expect(headings.map((text) => text.replace(/\s+\d+$/, ''))).toEqual([
        ...['When', 'Tokyo toward Taipei', 'Taipei toward Tokyo', 'Mutual', 'The questions behind this'],
      ]);
      const { data } = await api.ask(
        '{ actor(id: "tokyo") { relations(with: "taipei", history: true, first: 100) { edges { node { id } } } } }',
      );
      const ids = data.actor.relations.edges.map(({ node }: { node: { id: string } }) => `relation-${node.id}`);
      expect(ids.length).toBeGreaterThan(10);
      expect((await panel.locator('.relation-name').evaluateAll((all) => all.map(({ id }) => id))).sort()).toEqual(ids);
      for (const relation of await panel.locator('.relation').all()) {
        expect(await relation.locator('.claim').first().locator('.locator').first().isVisible()).toBe(true);
        expect(await relation.locator('.claim').first().locator('cite').first().isVisible()).toBe(true);
      }
      expect(await panel.locator('.direction', { hasText: 'Taipei toward Tokyo' }).textContent()).toContain(
        'Nothing recorded.',
      );
    });

    test('tells what both come to and share; a partner is one button away', async () => {
      const panel = await opened('?pair=tokyo~taipei');
      const summary = (await panel.locator('.summary > *').allTextContents()).join(' ');
      expect(summary).toContain(
        'Friendly: friendly in defense, intelligence, diplomacy and alignment; neither in posture',
      );
      expect(summary).toMatch(/13 relations; \d+ of them stand, or may, today/);
      expect(summary).toContain('APEC from 1991-11-01');
      await panel.getByRole('button', { name: 'Washington' }).click();
      await page.getByRole('heading', { level: 2, name: 'Washington' }).waitFor();
    });

    test('has a lane for each type, every bar leading to its relation, undated ones aside', async () => {
      const panel = await opened('?pair=tokyo~taipei&time=1972-09-30');
      const bars = panel.locator('.lanes').getByRole('button');
      expect(await bars.count()).toBe(13);
      const lane = panel.locator('.lanes li', { hasText: 'Diplomatic relations, mutual' });
      expect(await lane.getByRole('button').count()).toBe(2);
      expect(await lane.locator('.lane-day').count()).toBe(1);
      const undated = panel.locator('.lanes li', { hasText: 'Diplomatic support for: Tokyo → Taipei' });
      expect(await undated.locator('.bar-undated').count()).toBe(2);
      await undated.getByRole('button', { name: /undated; before the change; superseded/ }).focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe(
        'relation-tokyo.diplomatic-support-for.taipei.before',
      );
      // the 1972 spell begins on a day of December that is not known
      await lane.getByRole('button', { name: /from December 1972 \(the exact day is not known\)/ }).waitFor();
      await panel.getByText('On balance on 1972-09-30').waitFor();
    });

    test('of an actor and a place reads from the actor, whichever is named first', async () => {
      const panel = await opened('?pair=taiwan-strait~tokyo');
      await panel.getByRole('heading', { level: 2, name: 'Tokyo → Taiwan Strait' }).waitFor();
      await panel.getByRole('heading', { name: 'Upholds navigation in Taiwan Strait' }).waitFor();
      expect(await panel.getByText('Taiwan Strait toward Tokyo').count()).toBe(0);
    });

    test('need not be drawn', async () => {
      const panel = await opened('?pair=moscow~pyongyang');
      await panel.getByRole('heading', { level: 2, name: 'Moscow and Pyongyang' }).waitFor();
      expect(await panel.locator('.relation').count()).toBeGreaterThan(0);
    });

    test('with an id of nobody, or of something else, says so', async () => {
      const panel = await opened('?pair=tokyo~nobody');
      await panel.getByText('There is no actor or place “nobody” in this graph.').waitFor();
      await opened('?pair=cl-article-01~tokyo');
      await panel.getByText('There is no actor or place “cl-article-01” in this graph.').waitFor();
    });
  });

  describe('an entity', () => {
    test('tells its names, with their languages, and its relations by aspect; each leads to its pair', async () => {
      const panel = await opened('?entity=tokyo');
      await panel.getByText('ISO 3166-1 JP, JPN').waitFor();
      expect(await panel.locator('[lang="zh-Hans"]').first().textContent()).toBe('东京');
      await panel.getByText('Traditional Chinese').or(panel.getByText('Simplified Chinese')).first().waitFor();
      await panel.getByRole('button', { name: /takes position on Taipei, undated; the position now/ }).click();
      await page.getByRole('heading', { level: 2, name: 'Tokyo and Taipei' }).waitFor();
      expect(new URL(page.url()).searchParams.get('pair')).toBe('tokyo~taipei~TAKES_POSITION_ON');
    });

    test('can be taken out and put in again, expanded, and asked for paths', async () => {
      const panel = await opened('?entity=canberra');
      await panel.getByRole('button', { name: 'Remove from the picture' }).click();
      await panel.getByText('Canberra is not in the picture.').waitFor();
      expect(new URL(page.url()).searchParams.get('of')).not.toContain('canberra');
      await panel.getByRole('button', { name: 'Add to the picture' }).click();
      await panel.getByRole('button', { name: 'Remove from the picture' }).waitFor();
      await panel.getByLabel('Paths from Canberra to').selectOption({ label: 'Taipei' });
      await panel.getByRole('button', { name: 'Show', exact: true }).click();
      expect(new URL(page.url()).searchParams.get('paths')).toBe('canberra~taipei');
      await opened('?entity=canberra');
      await panel.getByRole('button', { name: 'Expand' }).click();
      expect(new URL(page.url()).searchParams.get('expand')).toBe('canberra');
    });

    test('of the whole graph cannot be taken out, and says why', async () => {
      const panel = await opened('?of=*&entity=tokyo');
      await panel.getByText(/It cannot be taken out by itself/).waitFor();
      expect(await panel.getByRole('button', { name: 'Remove from the picture' }).count()).toBe(0);
      await panel.getByRole('button', { name: 'Expand' }).click();
      await panel.getByText('The whole graph is drawn: nothing can be added to it.').waitFor();
    });

    test('that does not exist is said not to', async () => {
      const panel = await opened('?entity=nobody');
      await panel.getByText('There is no actor or place “nobody” in this graph.').waitFor();
    });
  });

  test('claims that no relation is made of: as many as the API counts, with likelihood, addressee and passage', async () => {
    const panel = await opened('?claims=FORECAST&of=*');
    const { data } = await api.ask('{ subgraph(mostRelations: 1) { unprojected { modality claimCount } } }');
    const counts = new Map<string, number>(
      data.subgraph.unprojected.map((one: { modality: string; claimCount: number }) => [one.modality, one.claimCount]),
    );
    await panel.getByText('No line is drawn for them').waitFor();
    expect(await panel.locator('.claim').count()).toBe(counts.get('FORECAST'));
    const { data: told } = await api.ask(
      '{ subgraph(mostRelations: 1) { unprojected { modality claims(first: 100) { object { name } about { name } topic { name } } } } }',
    );
    const { claims } = told.subgraph.unprojected.find((one: { modality: string }) => one.modality === 'FORECAST');
    const headings = await panel.locator('.claim h3').allTextContents();
    for (const [i, { object, about, topic }] of claims.entries()) {
      for (const { name } of object ? [object, ...topic] : [...about, ...topic]) expect(headings[i]).toContain(name);
    }
    await panel.getByText('Likelihood: likely (55–80 %).').first().waitFor();
    await panel.getByText('The source gives no likelihood.').first().waitFor();
    expect(await panel.locator('.claim .locator').count()).toBeGreaterThanOrEqual(counts.get('FORECAST') ?? 99);
    await panel.getByRole('button', { name: /^Recommendations/ }).click();
    await page.getByRole('heading', { level: 2, name: 'Recommendations' }).waitFor();
    expect(await panel.locator('.claim').count()).toBe(counts.get('RECOMMENDED'));
    await panel
      .getByText(/Addressed to Tokyo/)
      .first()
      .waitFor();
  });

  describe('the questions behind a panel', () => {
    test('are what was asked: the shown GraphQL gives the same relations, and the link carries it', async () => {
      const panel = await opened('?pair=washington~taipei');
      await panel.getByText('Show the GraphQL').click();
      const document = (await panel.getByLabel('GraphQL', { exact: true }).textContent()) ?? '';
      const variables = (await panel.getByLabel('Variables', { exact: true }).textContent()) ?? '';
      const { data, errors } = await api.ask(document, JSON.parse(variables));
      expect(errors).toEqual([]);
      expect(data.node.relations.edges).toHaveLength(await panel.locator('.relation').count());
      const link = new URL(
        (await panel.getByRole('link', { name: 'Open in GraphiQL' }).getAttribute('href')) ?? '',
        page.url(),
      );
      expect(link.pathname).toBe('/graphiql/');
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await panel.getByRole('button', { name: 'Copy the GraphQL' }).click();
      await panel.getByText('Copied.').waitFor();
      expect((await page.evaluate<string>('navigator.clipboard.readText()')).trim()).toBe(document.trim());
      expect(link.searchParams.get('query')?.trim()).toBe(document.trim());
      expect(JSON.parse(link.searchParams.get('variables') ?? '')).toEqual(JSON.parse(variables));
    });

    test('come with the Cypher that answers: each statement runs as it is shown', async () => {
      const panel = await opened('?entity=washington');
      await panel.getByText('Show the Cypher').click();
      const shown = (await panel.getByLabel('Statement 1', { exact: true }).textContent()) ?? '';
      const [, parameters = '', text = ''] = /^:param p => (.*);\n([\s\S]*);$/.exec(shown.trim()) ?? [];
      const rows = await database.read((reader) => reader.rows(inlined(text, parameters)));
      expect(JSON.stringify(plainValue(rows[0]?.get('answer') as Parameter))).toContain('United States of America');
    });

    test('can be drawn: the Cypher to draw finds the pair’s relations', async () => {
      const panel = await opened('?pair=tokyo~taipei');
      await panel.getByText('Draw it in Neo4j Browser').click();
      const cypher = (await panel.getByLabel('Cypher to draw', { exact: true }).textContent()) ?? '';
      const rows = await database.read((reader) => reader.rows(cypher.replace(/;\s*$/, '')));
      expect(rows).toHaveLength(await panel.locator('.relation').count());
      const ids = ['tokyo', 'taipei', 'beijing', 'washington', 'quad'];
      for (const undated of ['INCLUDE', 'EXCLUDE'] as const) {
        for (const asOf of ['1975-01-01', '2008-06-01', null]) {
          const among = amongCypher(ids, { asOf, undated }).replace(/;\s*$/, '');
          const { data } = await api.ask(
            'query ($of: [String!], $asOf: Date, $undated: Undated, $history: Boolean) { subgraph(of: $of, asOf: $asOf, undated: $undated, history: $history) { relationCount } }',
            { of: ids, asOf, undated, history: asOf === null },
          );
          expect(await database.read((reader) => reader.rows(among))).toHaveLength(data.subgraph.relationCount);
        }
      }
      // the page is served by itself here, so nobody has said where Neo4j Browser is
      await panel.getByText('The server has not said where Neo4j Browser is').waitFor();
      await page.route(/\/\?claims=/, async (route) => {
        const response = await route.fetch();
        const meta = '<meta name="neo4j-browser" content="http://localhost:7474/browser/"></head>';
        await route.fulfill({ response, body: (await response.text()).replace('</head>', meta) });
      });
      await opened('?claims=FORECAST');
      await panel.getByText('Draw it in Neo4j Browser').click();
      const claims = (await panel.getByLabel('Cypher to draw', { exact: true }).textContent()) ?? '';
      const href = await panel.getByRole('link', { name: /Open in Neo4j Browser/ }).getAttribute('href');
      expect(new URL(href ?? '').searchParams.get('arg')).toBe(claims.trim());
      const found = await database.read((reader) =>
        reader.rows(claims.replace(/RETURN [\s\S]*$/, 'RETURN DISTINCT claim.id AS id')),
      );
      expect(found).toHaveLength(await panel.locator('.claim').count());
    });

    test('where the API does not show its Cypher, that is said', async () => {
      const quiet = await testApi(database);
      try {
        await page.route('**/graphql', (route) => route.continue({ url: quiet.url }));
        const panel = await opened('?entity=tokyo');
        await panel.getByText('Show the Cypher').click();
        await panel.getByText('This server is set not to show its Cypher; IPG_SHOW_STATEMENTS=1 lets it.').waitFor();
      } finally {
        await page.unroute('**/graphql');
        await quiet.close();
      }
    });
  });

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    test.each([
      '?pair=tokyo~taipei~DIPLOMATIC_SUPPORT_FOR',
      '?pair=washington~taipei&time=1975-01-01',
      '?entity=tokyo',
      '?claims=FORECAST',
    ])('axe finds nothing in %s', async (address) => {
      await page.emulateMedia({ colorScheme });
      const panel = await opened(address);
      for (const text of ['Show the GraphQL', 'Show the Cypher']) await panel.getByText(text).click();
      await panel.getByLabel('Statement 1', { exact: true }).waitFor();
      expect(await violations()).toEqual([]);
      const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  describe('in a world of disagreement and ill will', () => {
    beforeAll(async () => {
      await smallWorld(database);
      await database.runAlone(`
        MATCH (a:Actor {id: 'cairo'}) SET a.name = '<i>Cairo</i>'
        WITH 1 AS _ MATCH (s:Source {id: 'src-f'}) SET s.title = '<b>Bold</b>', s.url = 'javascript:window.hacked=1'
        WITH 1 AS _ MATCH (s:Source {id: 'src-c'}) SET s.url = 'https://example.org/c'`);
      const pair = { subject: 'ankara', object: 'berlin', credibility: 2, confidence: 'MODERATE' } as const;
      await addClaims(database, [
        {
          id: 'cl-1',
          ...pair,
          intensity: 'LIMITED',
          since: '1990',
          spell: '1990',
          summary: 'They work together a little.',
        },
        {
          id: 'cl-2',
          ...pair,
          intensity: 'EXPANDED',
          since: '1990-05',
          spell: '1990',
          cites: ['ps-c'],
          summary: 'Much.',
        },
        {
          id: 'cl-3',
          ...pair,
          modality: 'DENIED',
          spell: '1990',
          cites: ['ps-f'],
          contradicts: ['cl-1'],
          summary: 'Not at all.',
        },
        {
          id: 'cl-4',
          subject: 'berlin',
          object: 'cairo',
          cites: ['ps-f'],
          summary: '<img src="x" onerror="window.hacked=1">',
          wording: '<script>window.hacked=1</script>',
          note: '<a href="javascript:window.hacked=1">note</a>',
        },
      ]);
      await projectAll(database);
    });

    test('claims that differ stand side by side, and who contradicts them is named', async () => {
      const panel = await opened('?of=ankara,berlin,cairo&pair=ankara~berlin');
      const table = panel.getByRole('table', { name: 'Where the claims differ' });
      expect(await table.getByRole('columnheader').allTextContents()).toEqual([
        expect.stringContaining('Source a'),
        expect.stringContaining('Source c'),
      ]);
      expect(
        await table
          .getByRole('row', { name: /intensity/ })
          .getByRole('cell')
          .allTextContents(),
      ).toEqual([...['● limited', '■ expanded']]);
      expect(await table.getByRole('row', { name: /since/ }).count()).toBe(0);
      await panel.getByText('≠ disputed').waitFor();
      await panel.getByText(/Against claim 1 stands another, stated not to be so: Not at all\./).waitFor();
      expect(await panel.getByRole('link', { name: /Source c/ }).getAttribute('href')).toBe('https://example.org/c');
      expect(await violations()).toEqual([]);
    });

    test('what would be HTML or a script is text', async () => {
      const panel = await opened('?of=ankara,berlin,cairo&pair=berlin~cairo');
      await panel.getByText('“<script>window.hacked=1</script>”').waitFor();
      await panel.getByText('<img src="x" onerror="window.hacked=1">').waitFor();
      await panel.getByText('Address: javascript:window.hacked=1').waitFor();
      await panel.getByText('More of this claim').click();
      await panel.getByText('<a href="javascript:window.hacked=1">note</a>').waitFor();
      await panel.getByRole('heading', { level: 2, name: 'Berlin and <i>Cairo</i>' }).waitFor();
      expect(await panel.locator('img, script, b, [href^="javascript:" i]').count()).toBe(0);
      expect(await page.evaluate('"hacked" in window')).toBe(false);
    });
  });
});

/** Opens the page at an address and waits until its panel has its answer. */
async function opened(search: string): Promise<Locator> {
  await page.goto(`${api.explorer}${search}`);
  const panel = page.locator('.panel');
  await panel.waitFor();
  await panel.getByText('Loading …').waitFor({ state: 'detached' });
  await panel.locator('h3, .panel-body p').first().waitFor();
  await still();
  return panel;
}

async function isInView(locator: Locator): Promise<boolean> {
  await locator.waitFor();
  const box = await locator.boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= (page.viewportSize()?.height ?? 0);
}

async function violations(): Promise<unknown[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(context: string, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const found = await axe.run('.panel', { runOnly: { type: 'tag', values: tags } });
    return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))]);
  });
}

/** A statement with its parameters written into it, as Neo4j Browser would fill them in. */
function inlined(text: string, parameters: string): string {
  return text.replaceAll(/\$p\b/g, parameters);
}

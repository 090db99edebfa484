import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { projectAll } from '../src/graph/project.js';
import { hasChromium } from './chromium.js';
import { emptyGraph, testDatabase } from './database.js';
import { type Reader, reader } from './explorer-page.js';
import { addClaims, smallWorld } from './fixture.js';

const database = testDatabase();
let r: Reader;

/** What two governments have had to do with each other: dated to the day and not, replaced, withdrawn, disputed. */
async function world(): Promise<void> {
  await smallWorld(database);
  await database.runAlone(`
    MATCH (s:Source {id: 'src-c'}) SET s.kind = 'TREATY', s.publisher = 'The Ministry', s.publishedOn = '1990-06-01'
    WITH 1 AS _ MATCH (ps:Passage {id: 'ps-c'}) SET ps.locator = 'article 2'
    WITH 1 AS _ UNWIND [['tokyo', 'Tokyo'], ['taipei', 'Taipei']] AS one MERGE (a:Actor:State {id: one[0]}) SET a.name = one[1]`);
  const both = { subject: 'ankara', object: 'berlin', credibility: 2, confidence: 'MODERATE' } as const;
  const together = { ...both, spell: '1990', since: '1990' } as const;
  const forces = { ...both, subject: 'berlin', object: 'ankara', type: 'HOSTS_FORCES_OF' } as const;
  const recognition = { ...both, type: 'RECOGNIZES' } as const;
  await addClaims(database, [
    { id: 'cl-much', ...together, intensity: 'EXPANDED', cites: ['ps-a', 'ps-c'], summary: 'They do much.' },
    { id: 'cl-little', ...together, intensity: 'LIMITED', summary: 'They do little.', contradicts: ['cl-much'] },
    { id: 'cl-misread', ...together, summary: 'They do as ever.' },
    { id: 'cl-read-again', ...together, since: '1990-02', summary: 'They begin.', supersedes: ['cl-misread'] },
    { id: 'cl-withdrawn', ...together, summary: 'They are one.', retractedBecause: 'it was about others' },
    { id: 'cl-forces-1951', ...forces, spell: '1951', since: '1951', until: '1979', summary: 'Barracks.' },
    { id: 'cl-forces-1980', ...forces, spell: '1980', since: '1980-01-01', until: '..', summary: 'A port.' },
    { id: 'cl-recognition-before', ...recognition, spell: 'before', wording: 'not a word' },
    { id: 'cl-recognition', ...recognition, spell: 'now', wording: 'in full', supersedes: ['cl-recognition-before'] },
    { id: 'cl-aid', ...both, type: 'MILITARY_AID_TO', summary: 'It gives arms.' },
  ]);
  await database.runAlone("MATCH (c:Claim {id: 'cl-withdrawn'}) SET c.retractedAt = datetime('2026-05-04T10:00:00Z')");
  await projectAll(database);
}

describe.skipIf(!hasChromium())('what claims say', () => {
  afterEach(() => r.page.unrouteAll());
  beforeAll(async () => {
    await world();
    r = await reader();
  });
  afterAll(async () => {
    await r.close();
    await emptyGraph(database);
    await database.close();
  });

  const opened = async (chosen: string): Promise<Locator> => {
    await r.page.goto(`${r.url}?of=ankara,berlin,cairo&${chosen}`);
    const panel = r.page.locator('.panel');
    await panel.getByText('Loading …').waitFor({ state: 'detached' });
    await panel.locator('h3, .panel-body p').first().waitFor();
    await r.still();
    return panel;
  };
  // others may name it too, as what they contradict or replace
  const claimIn = (relation: Locator, summary: string) => relation.locator(`.claim:has(> p:text-is("${summary}"))`);
  const text = async (of: Locator) => (await of.innerText()).replaceAll(/\s+/g, ' ');

  test('a graph in which the story is not told says so', async () => {
    await opened('pair=ankara~berlin');
    await r.page.getByText('This graph holds no change of Tokyo’s stance on Taipei.').waitFor();
  });

  test('those that contradict each other are told to; every source of a claim is named, with who published it when', async () => {
    const panel = await opened('pair=ankara~berlin~DEFENSE_COOPERATION_WITH');
    const relation = panel.locator('.type-first .relation');
    const said = await text(relation);
    expect(said).toMatch(/Claim \d and claim \d contradict each other\./);
    expect(said).toMatch(/; 3 claims of 2 sources\./);
    const claim = claimIn(relation, 'They do much.');
    expect(await claim.locator('.locator').allTextContents()).toEqual(['whole document', 'article 2']);
    expect(await claim.locator('cite').allTextContents()).toEqual(['Source a', 'Source c']);
    expect(await text(claim)).toContain('Source c (treaty, The Ministry, 1990-06-01)');
    expect(await text(claimIn(relation, 'They begin.'))).toContain('holds from February 1990');
  });

  test('corrected and withdrawn ones come on request, with why and with what took their place', async () => {
    const panel = await opened('pair=ankara~berlin~DEFENSE_COOPERATION_WITH');
    const relation = panel.locator('.type-first .relation');
    expect(await relation.locator('.claim').count()).toBe(3);
    await relation.getByRole('button', { name: 'Also corrected and withdrawn claims' }).click();
    await relation.getByText('5 claims, corrected and withdrawn ones among them.').waitFor();
    const withdrawn = claimIn(relation, 'They are one.');
    expect(await text(withdrawn)).toContain('Withdrawn on 2026-05-04: it was about others.');
    const misread = claimIn(relation, 'They do as ever.');
    await misread.getByText('More of this claim').click();
    expect(await text(misread)).toContain('Replaced by They begin.');
  });

  test('what was before and what took its place lead to each other, and the earlier one is marked', async () => {
    const panel = await opened('pair=ankara~berlin~RECOGNIZES');
    const [now, before] = await panel.locator('.type-first .relation').all();
    if (!now || !before) throw new Error('two spells of recognition');
    expect(await text(now)).not.toContain('earlier');
    expect(await before.locator('.badge').allTextContents()).toEqual(['earlier']);
    await before.getByRole('button', { name: '“in full”' }).click();
    expect(await r.page.evaluate('document.activeElement.id')).toBe('relation-ankara.recognizes.berlin.now');
    // further down it is not told again, but pointed to
    await panel.locator('.direction').getByRole('button', { name: 'above' }).first().click();
    expect(await r.page.evaluate('document.activeElement.id')).toBe('relation-ankara.recognizes.berlin.now');
  });

  test('each relation is named from its holder, the latest first; a type without any is said to have none', async () => {
    const panel = await opened('pair=ankara~berlin~HOSTS_FORCES_OF');
    const headings = panel.locator('.type-first h4');
    expect(await headings.allTextContents()).toEqual(['Berlin → Ankara', 'Berlin → Ankara']);
    const spells = await panel.locator('.type-first .relation-spell').allTextContents();
    expect(spells).toEqual([
      expect.stringContaining('From 1980-01-01'),
      expect.stringContaining('From 1951 until 1979'),
    ]);
    await opened('pair=ankara~berlin~TENSION_WITH');
    await panel.getByText('No relation of the type “tension with” is recorded between Ankara and Berlin.').waitFor();
  });

  test('a lane has soft ends where no day is known, hard ones where it is, an arrow where it goes on, and says so', async () => {
    const panel = await opened('pair=ankara~berlin');
    const lane = panel.locator('.lanes li', { hasText: 'Hosts forces of: Berlin → Ankara' });
    /** How far the point of a bar lies from its full height, at its beginning and its end. */
    const softness = async (name: RegExp) => {
      const d = (await lane.getByRole('button', { name }).locator('.bar-possible').getAttribute('d')) ?? '';
      const [from = 0, full = 0, last = 0, to = 0] = [...d.matchAll(/[ML]([\d.]+) /g)].map(([, x]) => Number(x));
      return [full > from, to > last];
    };
    expect(await softness(/from 1951 until 1979/)).toEqual([true, true]);
    expect(await softness(/from 1980-01-01/)).toEqual([false, false]);
    expect(
      await lane
        .getByRole('button', { name: /from 1980-01-01/ })
        .locator('.bar-arrow')
        .count(),
    ).toBe(1);
    expect(
      await lane
        .getByRole('button', { name: /from 1951/ })
        .locator('.bar-arrow')
        .count(),
    ).toBe(0);
    const key = await text(panel.locator('.lanes > p'));
    expect(key).toContain('A tapered end: the exact day is not known. An arrow: no end is known.');
    expect(key).toContain('“Before” and “now”: undated');
  });

  test('of two days compared, a pair is weighed on the later', async () => {
    const panel = await opened('pair=ankara~berlin&time=1960-01-01~1985-01-01');
    await panel.getByText('On balance on 1985-01-01').waitFor();
  });

  test('of a pair without any, it is said that this says little', async () => {
    const panel = await opened('pair=ankara~cairo');
    await panel.getByText('That none is recorded does not say that there is none.').waitFor();
  });

  test('of a pair with very many come page by page, and what is left out is said', async () => {
    let most = 2;
    await r.page.route('**/graphql', (route) =>
      route.continue({ postData: (route.request().postData() ?? '').replace('first: 60', `first: ${most}`) }),
    );
    const panel = await opened('pair=ankara~berlin');
    const relations = panel.locator('.relation');
    await expect.poll(() => relations.count(), { timeout: 20_000 }).toBe(6);
    most = 1;
    await opened('pair=ankara~berlin');
    await panel.getByText('Only the first 5 relations are shown.').waitFor();
    expect(await relations.count()).toBe(5);
  });

  test('an entity’s relations stand by aspect, read from its side; those of another time are counted', async () => {
    const panel = await opened('entity=ankara');
    expect(await panel.locator('h4.aspect').allTextContents()).toEqual(['Defense 3', 'Sovereignty 1']);
    await panel.getByRole('button', { name: /^forces hosted by Berlin, from 1980-01-01/ }).waitFor();
    await panel.getByRole('button', { name: /^military aid to Berlin/ }).waitFor();
    await panel.getByText('Of 6 relations in the whole graph, at any time, 2 are not shown').waitFor();
    // the whole graph's picture may have no room for it
    await r.page.route('**/graphql', (route) =>
      route.continue({ postData: (route.request().postData() ?? '').replace('"limit":150', '"limit":2') }),
    );
    await r.page.goto(`${r.url}?of=*&entity=cairo`);
    await panel.getByRole('button', { name: 'Begin a picture with it' }).click();
    expect(new URL(r.page.url()).searchParams.get('of')).toBe('cairo');
  });
});

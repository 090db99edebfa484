import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { loadWorld } from '../src/bench/load.js';
import { loadProgress } from '../src/bench/load-progress.js';
import { world } from '../src/bench/world.js';
import { bulkLoad } from '../src/graph/bulk-load.js';
import type { BulkRecords, ClaimRecord } from '../src/graph/bulk-records.js';
import { check } from '../src/graph/check.js';
import { ownScript } from '../src/graph/cypher-files.js';
import { projectAll } from '../src/graph/project.js';
import { wholeNumber } from '../src/neo4j/parameters.js';
import { emptyGraph, testDatabase } from './database.js';
import { addClaims, relationsOf, smallWorld, wholeGraph } from './fixture.js';

const database = testDatabase();
const SIZE = 5000;

beforeEach(() => emptyGraph(database));
afterAll(() => database.close());

const count = async (what: string) => {
  const { rows } = await database.runAlone(`RETURN COUNT { ${what} } AS n`);
  return wholeNumber(rows[0]?.get('n'));
};

/** A claim on the world of `smallRecords`; what is left out is ordinary. */
function claim(id: string, more: Partial<ClaimRecord> = {}): ClaimRecord {
  const ends = { type: 'DEFENSE_COOPERATION_WITH', spell: 'now', subject: 'berlin', object: 'ankara' } as const;
  const recorded = { modality: 'ASSERTED', recordedAt: '2020-01-01T00:00:00Z', cites: ['ps-a'], properties: {} };
  return { id, ...ends, ...recorded, ...more };
}

/** The entities and passages of `smallWorld`, with these claims. */
function smallRecords(claims: readonly ClaimRecord[]): BulkRecords {
  const state = (id: string, name: string) => ({ id, kind: 'State' as const, properties: { name } });
  const grades = ['A', 'C', 'F'];
  const letter = (grade: string) => grade.toLowerCase();
  const passages = grades.map((grade) => ({
    id: `ps-${letter(grade)}`,
    source: `src-${letter(grade)}`,
    properties: { locator: 'whole document' },
  }));
  return {
    actors: [
      state('ankara', 'Ankara'),
      state('berlin', 'Berlin'),
      state('cairo', 'Cairo'),
      { id: 'quad', kind: 'Coalition', properties: { name: 'Quad' } },
    ],
    places: [{ id: 'strait', properties: { name: 'Strait', kind: 'STRAIT' } }],
    aliases: [],
    sources: grades.map((grade) => ({
      id: `src-${letter(grade)}`,
      properties: { title: `Source ${letter(grade)}`, reliability: grade },
    })),
    claims: claims.map((one, i) => ({ claim: one, passages: i === 0 ? passages : [] })),
  };
}

describe('what is loaded in bulk', () => {
  test('is in order, and its relations are what the script for curators makes of the same claims', async () => {
    expect(await bulkLoad(database, world(SIZE))).toBe(SIZE);
    expect(await check(database)).toEqual([]);
    const loaded = await relationsOf(database);
    expect(Object.keys(loaded)).toHaveLength(SIZE);
    await database.runAlone('MATCH (:Actor)-[r]->(:Actor|Place) CALL (r) { DELETE r } IN TRANSACTIONS');
    await database.runAlone('MATCH (c:Claim) CALL (c) { REMOVE c.relationId } IN TRANSACTIONS');
    for (const { text } of ownScript('cypher/project-relations.cypher').statements) {
      await database.runAlone(text, {}, { timeoutMs: 100_000 });
      // the first statement fills an index that the others would else be planned without
      await database.refreshPlans();
    }
    expect(await relationsOf(database)).toEqual(loaded);
  }, 240_000);

  test('is the same graph, to every property and link, as claims that were added one by one', async () => {
    const more = { type: 'DEFENSE_PLEDGE_TO', subject: 'ankara', object: 'cairo' } as const;
    const claims = [
      claim('cl-1', {
        properties: { intensity: 'FULL', credibility: 2, sectors: ['CYBER', 'MARITIME'], mutual: true },
      }),
      claim('cl-2', { subject: 'ankara', object: 'berlin', cites: ['ps-c', 'ps-f'], links: { SUPERSEDES: ['cl-1'] } }),
      claim('cl-3', { spell: '1999', properties: { since: '1999-05', until: '..' }, links: { SUPERSEDES: ['cl-2'] } }),
      claim('cl-4', { modality: 'DENIED', links: { CONTRADICTS: ['cl-3'] } }),
      claim('cl-5', { ...more, retractedAt: '2021-01-01T00:00:00Z' }),
      claim('cl-6', { type: 'UPHOLDS_NAVIGATION_IN', object: 'strait' }),
      claim('cl-7', { type: 'MEMBER_OF', object: 'quad' }),
    ];
    await bulkLoad(database, smallRecords(claims));
    const loaded = await wholeGraph(database);
    expect(await check(database)).toEqual([]);
    await smallWorld(database);
    for (const { id, links = {}, retractedAt: _, recordedAt: __, properties, object, ...own } of claims) {
      const chain = { supersedes: links.SUPERSEDES ?? [], contradicts: links.CONTRADICTS ?? [] };
      await addClaims(database, [{ id, ...own, ...chain, object: object ?? '', ...properties }]);
    }
    await database.runAlone("MATCH (c:Claim {id: 'cl-5'}) SET c.retractedAt = datetime('2021-01-01T00:00:00Z')");
    await projectAll(database);
    expect(loaded).toEqual(await wholeGraph(database));
  });

  test('holds a statement with what it is about', async () => {
    const links = { ABOUT: ['ankara', 'strait'], ATTRIBUTED_TO: ['cairo'] };
    const said = claim('cl-1', { type: 'STATEMENT_ABOUT', object: null, links, properties: { aspect: 'DEFENSE' } });
    expect(await bulkLoad(database, smallRecords([said]))).toBe(0);
    expect(await check(database)).toEqual([]);
    expect(await count("(:Claim {id: 'cl-1'})-[:ABOUT]->(:Actor|Place)")).toBe(2);
    expect(await count("(:Claim {id: 'cl-1'})-[:ATTRIBUTED_TO]->(:Actor {id: 'cairo'})")).toBe(1);
  });

  test('has a relation once, however far apart its claims lie', async () => {
    const between = Array.from({ length: 1500 }, (_, i) => claim(`cl-b${1000 + i}`, { spell: String(1000 + i) }));
    expect(await bulkLoad(database, smallRecords([claim('cl-a'), ...between, claim('cl-c')]))).toBe(1501);
    expect((await relationsOf(database))['ankara.defense-cooperation-with.berlin.now']).toMatchObject({
      claimCount: 2,
    });
  });

  test('moves the revision with each transaction, and no two to the same number', async () => {
    await bulkLoad(database, world(SIZE));
    const batches = Math.ceil((await count('(:Claim)')) / 1000);
    const { rows } = await database.runAlone('MATCH (revision:Revision) RETURN revision.number AS number');
    // one for each of actors, places, aliases and sources; of the claims' batches one for claims, one for links, one for relations
    expect(wholeNumber(rows[0]?.get('number'))).toBe(4 + 3 * batches);
  });

  test('is told by phase, and each stream is read once', async () => {
    const { actors, places, aliases, sources, claims } = world(SIZE);
    const once = <T>(stream: Iterable<T>): Iterable<T> => stream[Symbol.iterator]() as IterableIterator<T>;
    const told: string[] = [];
    const streams = { actors: once(actors), places: once(places), aliases: once(aliases), sources: once(sources) };
    await bulkLoad(database, { ...streams, claims: once(claims) }, (phase, done, of) => {
      if (told.at(-1)?.split(' ')[0] === phase) told.pop();
      told.push(`${phase} ${done}/${of}`);
    });
    const loaded = await count('(:Claim)');
    expect(told.slice(3)).toEqual(['sources 100/null', `claims ${loaded}/null`, `relations ${loaded}/${loaded}`]);
    expect(told.map((line) => line.split(' ')[0])).toEqual([
      'actors',
      'places',
      'aliases',
      'sources',
      'claims',
      'relations',
    ]);
  });
});

describe('bulk loading refuses', () => {
  test('a graph that holds claims, and leaves it alone', async () => {
    await smallWorld(database);
    await addClaims(database, [{ id: 'cl-1', subject: 'ankara', object: 'berlin' }]);
    const before = await wholeGraph(database);
    await expect(bulkLoad(database, world(SIZE))).rejects.toMatchObject({
      code: 'GRAPH_NOT_EMPTY',
      message: expect.stringContaining('holds 1 claim(s)'),
    });
    expect(await wholeGraph(database)).toEqual(before);
  });

  test('a graph with a relationship that no claim speaks of', async () => {
    await database.runAlone("CREATE (:Actor:State {id: 'x'})-[:TENSION_WITH]->(:Actor:State {id: 'y'})");
    await expect(bulkLoad(database, world(SIZE))).rejects.toMatchObject({ code: 'BARE_RELATIONSHIPS' });
    expect(await count('(:Actor)')).toBe(2);
  });

  test.each([
    ['a subject', { subject: 'nobody' }, 'cl-2 refers to nobody'],
    ['an object', { object: 'nowhere' }, 'cl-2 refers to nowhere'],
    ['a passage', { cites: ['ps-a', 'ps-none'] }, 'cl-2 refers to ps-none'],
    ['a claim', { links: { SUPERSEDES: ['cl-0'] } }, 'cl-2 refers to cl-0'],
  ])('%s that is not there, by name', async (_, more, message) => {
    await expect(bulkLoad(database, smallRecords([claim('cl-1'), claim('cl-2', more)]))).rejects.toMatchObject({
      code: 'BULK_REFERENCE',
      message: expect.stringContaining(message),
    });
  });
});

describe('loading a world', () => {
  test('is done once for a database, until somebody writes to it', async () => {
    expect(await loadWorld(database, SIZE, () => {})).toBe(true);
    expect(await check(database)).toEqual([]);
    expect(await loadWorld(database, SIZE, () => {})).toBe(false);
    await expect(loadWorld(database, SIZE + 1, () => {})).rejects.toMatchObject({ code: 'GRAPH_NOT_EMPTY' });
    await database.runAlone("CREATE (:Actor:State {id: 'stranger', name: 'Stranger'})");
    await expect(loadWorld(database, SIZE, () => {})).rejects.toMatchObject({ code: 'GRAPH_NOT_EMPTY' });
  });

  test('is shown as a bar on a terminal, and as a line for each tenth elsewhere', () => {
    const shown = (isTTY: boolean) => {
      let text = '';
      const write = (more: string | Uint8Array) => {
        text += more;
        return true;
      };
      const progress = loadProgress({ isTTY, write });
      for (let done = 0; done <= 1000; done += 10) progress('claims', done, 1000);
      return text;
    };
    expect(shown(false).split('\n')).toHaveLength(12);
    expect(shown(false)).toMatch(/^claims 0 % \(0 s\)\nclaims 10 % \(0 s\)\n/);
    expect(shown(true)).toContain('\r\u001b[Kclaims    [###############...............] 500 (0 s)');
    expect(shown(true)).not.toContain('\n');
  });
});

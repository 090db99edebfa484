import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { numbers } from '../src/graph/analysis/numbers.js';
import { timelineOf } from '../src/graph/analysis/timeline.js';
import { projectAll } from '../src/graph/project.js';
import { RELATION_TYPES } from '../src/graph/relation-types.generated.js';
import { type TestApi, testApi } from './api-client.js';
import { emptyGraph, seededGraph, testDatabase } from './database.js';
import { addClaims, smallWorld } from './fixture.js';
import {
  between,
  countedIn,
  isInEffect,
  isShown,
  type PlainRelation,
  plainSign,
  randomGraph,
  randomView,
} from './random-graph.js';

const database = testDatabase();
let api: TestApi;
beforeAll(async () => {
  api = await testApi(database);
});
afterEach(() => {
  expect(api.logged).toEqual([]);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

type Relation = { id: string };
const ids = (relations: readonly Relation[]) => relations.map(({ id }) => id);

const DYAD = `query ($a: String!, $b: String!, $asOf: Date, $history: Boolean, $undated: Undated, $minConfidence: Confidence, $types: [RelationType!]) {
  dyad(a: $a, b: $b, asOf: $asOf, history: $history, undated: $undated, minConfidence: $minConfidence, types: $types) {
    sign relationCount byAspect { aspect sign relations(first: 100) { id } }
    relations(first: 100) { id } mutual(first: 100) { id } fromA(first: 100) { id } fromB(first: 100) { id }
    pledgesFromA { id } pledgesFromB { id }
    timeline(first: 100) { placement relation { id } }
  } }`;

describe('a dyad', () => {
  test.each([11, 12, 13])('is what plain rules find, in random graph %i', async (seed) => {
    const graph = await randomGraph(database, seed, 70);
    const next = numbers(seed);
    const of = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
    let seen = 0;
    for (const a of graph.actors.slice(0, 3)) {
      for (const b of graph.actors.filter((one) => one !== a)) {
        const view = randomView(of);
        const { data, errors } = await api.ask(DYAD, { a, b, ...view });
        expect(errors).toEqual([]);
        const both = between(graph.relations, a, b);
        const shown = both.filter((relation) => isShown(relation, view)).sort(byId);
        seen += shown.length;
        expect(ids(data.dyad.relations)).toEqual(shown.map(({ id }) => id));
        expect(data.dyad.relationCount).toBe(shown.length);
        expect(ids(data.dyad.mutual)).toEqual(shown.filter((one) => isMutual(one, shown)).map(({ id }) => id));
        for (const [list, holder] of [
          ['fromA', a],
          ['fromB', b],
        ] as const) {
          const own = shown.filter((one) => one.from === holder && !isMutual(one, shown));
          expect(ids(data.dyad[list])).toEqual(own.map(({ id }) => id));
        }
        const counted = shown.filter(isInEffect);
        for (const [list, holder] of [
          ['pledgesFromA', a],
          ['pledgesFromB', b],
        ] as const) {
          const pledges = counted.filter(({ type, from }) => /_PLEDGE_TO$/.test(type) && from === holder);
          expect(ids(data.dyad[list])).toEqual(pledges.map(({ id }) => id));
        }
        expect(data.dyad.sign).toBe(plainSign(counted));
        expectTimeline(data.dyad.timeline, both, view.minConfidence ?? null);
      }
    }
    expect(seen).toBeGreaterThan(8);
  });

  function isMutual({ type, from }: PlainRelation, shown: readonly PlainRelation[]): boolean {
    return !RELATION_TYPES[type].directed || shown.some((other) => other.type === type && other.from !== from);
  }

  function byId(x: { id: string }, y: { id: string }): number {
    return x.id < y.id ? -1 : 1;
  }

  function expectTimeline(
    timeline: readonly { placement: string; relation: Relation }[],
    both: readonly PlainRelation[],
    minConfidence: 'LOW' | 'MODERATE' | 'HIGH' | null,
  ) {
    const all = both.filter((relation) => isShown(relation, { history: true, minConfidence }));
    expect(timeline.map(({ relation }) => relation.id).sort()).toEqual(all.map(({ id }) => id).sort());
    const dated = timeline.filter(({ placement }) => placement === 'DATED');
    const starts = dated.map(({ relation }) => all.find(({ id }) => id === relation.id)?.sinceMin ?? '');
    expect(starts).toEqual([...starts].sort());
    expect(dated.length).toBe(all.filter(({ since }) => since !== null).length);
  }

  test('of Tokyo and Taipei on the seeded graph', async () => {
    await seededGraph(database);
    const { data } = await api.ask(DYAD, { a: 'Japan', b: '台灣' });
    expect(data.dyad.sign).toBe(1);
    expect(ids(data.dyad.fromA)).toContain('tokyo.diplomatic-support-for.taipei.now');
    expect(data.dyad.fromB).toEqual([]);
    const timeline = data.dyad.timeline.map((entry: { relation: Relation }) => entry.relation.id);
    const [before, now] = ['before', 'now'].map((spell) => timeline.indexOf(`tokyo.takes-position-on.taipei.${spell}`));
    expect(before).toBeGreaterThan(timeline.indexOf('taipei.diplomatic-relations-with.tokyo.1972'));
    expect(now).toBe(Number(before) + 1);
  });

  test('counts a pledge not to attack as a pledge, not as friendship', async () => {
    await seededGraph(database);
    const { data } = await api.ask(DYAD, { a: 'Hanoi', b: 'Manila' });
    expect(data.dyad.sign).toBe(0);
    const world = await api.ask(
      '{ relations(filter: {types: [NONAGGRESSION_PLEDGE_TO]}, first: 5) { edges { node { from { id } to { id } } } } }',
    );
    const { from, to } = world.data.relations.edges[0].node;
    const pledged = await api.ask(DYAD, { a: from.id, b: to.id, types: ['NONAGGRESSION_PLEDGE_TO'] });
    expect(pledged.data.dyad.pledgesFromA).toHaveLength(1);
    expect(pledged.data.dyad.sign).toBe(0);
    expect(pledged.data.dyad.byAspect).toEqual([]);
  });

  test('shows what is signed only, and does not count it', async () => {
    await smallWorld(database);
    await addClaims(database, [
      { id: 'cl-1', subject: 'ankara', object: 'berlin', type: 'DEFENSE_PLEDGE_TO', status: 'SIGNED', since: '2020' },
    ]);
    await projectAll(database);
    const { data } = await api.ask(DYAD, { a: 'ankara', b: 'berlin' });
    expect(ids(data.dyad.fromA)).toEqual(['ankara.defense-pledge-to.berlin.now']);
    expect(data.dyad.pledgesFromA).toEqual([]);
    expect(data.dyad.sign).toBe(0);
  });

  test('of two who have nothing to do with each other is empty', async () => {
    await smallWorld(database);
    const { data } = await api.ask(DYAD, { a: 'ankara', b: 'cairo' });
    expect(data.dyad).toMatchObject({ sign: 0, relationCount: 0, byAspect: [], mutual: [], timeline: [] });
  });

  test.each([
    ['{ dyad(a: "Ankara", b: "ankara") { sign } }', 'BAD_USER_INPUT', /same actor, ankara/],
    ['{ dyad(a: "Ankara", b: "Atlantis") { sign } }', 'NOT_FOUND', /b: no actor is called/],
    ['{ dyad(a: "Ankara", b: "strait") { sign } }', 'NOT_FOUND', /b: /],
    ['{ dyad(a: "ankara", b: "berlin") { mutual(first: 0) { id } } }', 'BAD_USER_INPUT', /first must be from 1 to 100/],
    ['{ dyad(a: "ankara", b: "berlin") { timeline(first: 101) { placement } } }', 'BAD_USER_INPUT', /first must be/],
    ['{ commonPartners(a: "ankara", b: "Ankara") { totalCount } }', 'BAD_USER_INPUT', /same actor/],
    ['{ commonPartners(a: "ankara", b: "berlin", first: 101) { totalCount } }', 'BAD_USER_INPUT', /first must be/],
    ['{ dyad(a: "ankara", b: "berlin", types: [FRIENDSHIP]) { sign } }', 'GRAPHQL_VALIDATION_FAILED', /FRIENDSHIP/],
  ])('refuses %s', async (query, code, message) => {
    await smallWorld(database);
    const { errors } = await api.ask(query);
    expect(errors[0]?.extensions['code']).toBe(code);
    expect(errors[0]?.message).toMatch(message);
    if (code !== 'GRAPHQL_VALIDATION_FAILED') expect(errors[0]?.path?.[0]).toMatch(/dyad|commonPartners/);
  });

  test('in an empty graph refuses the name', async () => {
    await emptyGraph(database);
    expect((await api.ask('{ dyad(a: "Tokyo", b: "Taipei") { sign } }')).errors[0]?.extensions['code']).toBe(
      'NOT_FOUND',
    );
  });
});

describe('a timeline', () => {
  const place = (id: string, start: string | null, ...supersedes: string[]) => ({ id, start, supersedes });
  const order = (...relations: ReturnType<typeof place>[]) =>
    timelineOf(relations).map(({ relationId, placement }) => `${relationId} ${placement}`);

  test.each([
    ['by start', [place('b', '2001-01-01'), place('a', '2010-01-01')], ['b DATED', 'a DATED']],
    [
      'an undated one behind what it superseded',
      [place('a', null, 'x'), place('x', '1990-01-01'), place('y', '1995-01-01')],
      ['x DATED', 'a BY_SUPERSESSION', 'y DATED'],
    ],
    [
      'an undated one before what superseded it',
      [place('z', null), place('x', '1990-01-01', 'z'), place('y', '1985-01-01')],
      ['y DATED', 'z BY_SUPERSESSION', 'x DATED'],
    ],
    [
      'over several steps',
      [place('d', null, 'c'), place('c', null, 'b'), place('b', '1990-01-01', 'a'), place('a', null)],
      ['a BY_SUPERSESSION', 'b DATED', 'c BY_SUPERSESSION', 'd BY_SUPERSESSION'],
    ],
    [
      'what was superseded by something undated with a place',
      [place('w', null), place('x', null, 'w', 'a'), place('a', '1990-01-01'), place('b', '1991-01-01')],
      ['a DATED', 'w BY_SUPERSESSION', 'x BY_SUPERSESSION', 'b DATED'],
    ],
    [
      'chains without any date in their own order, before what nothing tells',
      [place('a', null), place('m', null, 'z'), place('z', null), place('b', '1990-01-01')],
      ['b DATED', 'z BY_SUPERSESSION', 'm BY_SUPERSESSION', 'a UNDATED'],
    ],
    [
      'branches: what supersedes stands behind all of it',
      [place('y', null, 'x', 'a'), place('x', null), place('a', null)],
      ['a BY_SUPERSESSION', 'x BY_SUPERSESSION', 'y BY_SUPERSESSION'],
    ],
  ] as const)('orders %s', (_, relations, expected) => {
    expect(order(...relations)).toEqual(expected);
    expect(order(...[...relations].reverse())).toEqual(expected);
  });

  test('ends with a cycle', () => {
    expect(order(place('a', null, 'b'), place('b', null, 'a'))).toHaveLength(2);
  });
});

describe('common partners', () => {
  const PARTNERS = `query ($a: String!, $b: String!, $ties: Ties, $asOf: Date, $undated: Undated, $minConfidence: Confidence) {
    commonPartners(a: $a, b: $b, ties: $ties, asOf: $asOf, undated: $undated, minConfidence: $minConfidence, first: 100) {
      totalCount partners { partner { id } withA { a { id } b { id } sign relations(first: 100) { id } } withB { sign relations(first: 100) { id } } } } }`;

  test.each([21, 22])('are what plain rules find, in random graph %i', async (seed) => {
    const graph = await randomGraph(database, seed, 110);
    const next = numbers(seed);
    const of = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
    let seen = 0;
    for (let i = 0; i < 25; i++) {
      const [a, b] = [of(graph.actors), of(graph.actors)];
      if (a === b) continue;
      const { history: _, ...view } = randomView(of);
      const ties = of(['FRIENDLY', 'ADVERSE', 'ALL'] as const);
      const { data } = await api.ask(PARTNERS, { a, b, ties, ...view });
      const counted = countedIn(graph, view).filter(({ type }) => RELATION_TYPES[type].takesSides);
      const tie = (x: string, y: string) => between(counted, x, y);
      const expected: string[] = [];
      for (const partner of graph.actors.filter((one) => one !== a && one !== b)) {
        const both = [tie(a, partner), tie(b, partner)];
        const wanted = ties === 'FRIENDLY' ? 1 : -1;
        if (both.every((one) => one.length > 0 && (ties === 'ALL' || plainSign(one) === wanted))) {
          expected.push(partner);
          const found = data.commonPartners.partners.find((one: { partner: Relation }) => one.partner.id === partner);
          expect([found.withA.sign, found.withB.sign]).toEqual(both.map(plainSign));
          expect(ids(found.withA.relations)).toEqual(both[0]?.map(({ id }) => id).sort());
        }
      }
      expect(data.commonPartners.partners.map((one: { partner: Relation }) => one.partner.id)).toEqual(expected);
      expect(data.commonPartners.totalCount).toBe(expected.length);
      seen += expected.length;
    }
    expect(seen).toBeGreaterThan(2);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { numbers } from '../src/graph/analysis/numbers.js';
import { projectAll } from '../src/graph/project.js';
import { RELATION_TYPES } from '../src/graph/relation-types.generated.js';
import { type TestApi, testApi } from './api-client.js';
import { emptyGraph, seededGraph, testDatabase } from './database.js';
import { addClaims, smallWorld } from './fixture.js';
import { between, countedIn, plainSign, randomGraph, randomView } from './random-graph.js';

const database = testDatabase();
let api: TestApi;
beforeAll(async () => {
  api = await testApi(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const TRIADS = `query ($among: [String!], $asOf: Date, $undated: Undated, $minConfidence: Confidence, $first: Int) {
  triads(among: $among, asOf: $asOf, undated: $undated, minConfidence: $minConfidence, first: $first) {
    counts { total balanced strained allFriendly oneAdverse twoAdverse allAdverse balance }
    graph { actors pairs friendlyPairs adversePairs mixedPairs relations }
    triads { kind balanced actors { id } pairs { a { id } b { id } sign relationCount } strainedBy { a { id } b { id } sign } } } }`;

describe('triads', () => {
  test.each([31, 32, 33])(
    'are all triples that close, with the signs of plain rules, in random graph %i',
    async (seed) => {
      const graph = await randomGraph(database, seed, 130);
      const next = numbers(seed);
      const of = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
      let seen = 0;
      for (let i = 0; i < 12; i++) {
        const { history: _, ...view } = randomView(of);
        const among = i % 3 === 0 ? graph.actors.slice(0, 3 + (i % 6)) : undefined;
        const { data, errors } = await api.ask(TRIADS, { among, first: 100, ...view });
        expect(errors).toEqual([]);
        const inside = among ?? graph.states;
        const relations = countedIn(graph, view).filter(
          ({ type, from, to }) => RELATION_TYPES[type].takesSides && inside.includes(from) && inside.includes(to),
        );
        const expected: string[] = [];
        for (const x of inside) {
          for (const y of inside.filter((one) => one > x)) {
            for (const z of inside.filter((one) => one > y)) {
              const signs = [between(relations, x, y), between(relations, x, z), between(relations, y, z)].map(
                plainSign,
              );
              if (signs.every((sign) => sign !== 0)) expected.push(`${x} ${y} ${z} ${signs.join(' ')}`);
            }
          }
        }
        const found = data.triads.triads.map((triad: { actors: { id: string }[]; pairs: { sign: number }[] }) =>
          [...triad.actors.map(({ id }) => id), ...triad.pairs.map(({ sign }) => sign)].join(' '),
        );
        expect([...found].sort()).toEqual(expected.sort());
        const adverse = (text: string) => text.split(' ').filter((word) => word === '-1').length;
        const kinds = [0, 1, 2, 3].map((n) => expected.filter((text) => adverse(text) === n).length);
        const { allFriendly, oneAdverse, twoAdverse, allAdverse, total, balanced, strained, balance } =
          data.triads.counts;
        expect([allFriendly, oneAdverse, twoAdverse, allAdverse]).toEqual(kinds);
        expect([total, balanced + strained]).toEqual([expected.length, expected.length]);
        expect(balance).toBe(total === 0 ? null : balanced / total);
        expect(data.triads.graph.relations).toBe(relations.length);
        for (const triad of data.triads.triads) {
          expect(triad.balanced).toBe(
            adverse(triad.pairs.map((tie: { sign: number }) => tie.sign).join(' ')) % 2 === 0,
          );
          const strainedBy = triad.balanced ? [] : triad.pairs.filter((tie: { sign: number }) => tie.sign === -1);
          expect(triad.strainedBy.map((tie: { a: object; b: object }) => [tie.a, tie.b])).toEqual(
            strainedBy.map((tie: { a: object; b: object }) => [tie.a, tie.b]),
          );
        }
        const states = data.triads.triads.map((triad: { balanced: boolean }) => triad.balanced);
        expect(states).toEqual([...states].sort());
        seen += expected.length;
      }
      expect(seen).toBeGreaterThan(10);
    },
  );

  test('on the seeded graph: two friends with one adversary', async () => {
    await seededGraph(database);
    const { data } = await api.ask(TRIADS, { among: ['Tokyo', 'Taipei', 'Beijing'] });
    expect(data.triads.triads).toHaveLength(1);
    expect(data.triads.triads[0]).toMatchObject({ kind: 'TWO_ADVERSE', balanced: true, strainedBy: [] });
  });

  test('no trade pact, embassy or shared membership closes a triangle', async () => {
    await smallWorld(database);
    const states = ['ankara', 'berlin', 'cairo'];
    const pairs = states.flatMap((a) => states.filter((b) => a < b).map((b) => [a, b] as const));
    const quiet = ['TRADE_AGREEMENT_WITH', 'DIPLOMATIC_RELATIONS_WITH', 'NONAGGRESSION_PLEDGE_TO'];
    await addClaims(
      database,
      pairs.flatMap(([subject, object], i) =>
        quiet.map((type) => ({ id: `cl-${i}-${type.toLowerCase().replaceAll('_', '-')}`, subject, object, type })),
      ),
    );
    await addClaims(
      database,
      states.map((subject) => ({ id: `cl-${subject}-quad`, subject, object: 'quad', type: 'MEMBER_OF' })),
    );
    await projectAll(database);
    const all = await api.ask('{ triads { counts { total balance } graph { actors relations } } }');
    expect(all.data.triads).toEqual({ counts: { total: 0, balance: null }, graph: { actors: 0, relations: 0 } });
    const asked = await api.ask('{ triads(types: [TRADE_AGREEMENT_WITH]) { counts { total balanced } } }');
    expect(asked.data.triads.counts).toEqual({ total: 1, balanced: 1 });
  });

  test('in an empty graph there are none', async () => {
    await emptyGraph(database);
    const { data } = await api.ask(TRIADS);
    expect(data.triads).toMatchObject({ counts: { total: 0, balance: null }, graph: { actors: 0 }, triads: [] });
  });

  test.each([
    [
      '{ triads(among: ["ankara", "berlin"]) { counts { total } } }',
      'BAD_USER_INPUT',
      /among must name 3 to 100 actors, got 2/,
    ],
    [`{ triads(among: [${'"ankara", '.repeat(101)}]) { counts { total } } }`, 'BAD_USER_INPUT', /got 101/],
    ['{ triads(among: ["ankara", "Ankara", "berlin"]) { counts { total } } }', 'BAD_USER_INPUT', /names ankara again/],
    ['{ triads(among: ["ankara", "berlin", "Atlantis"]) { counts { total } } }', 'NOT_FOUND', /among\[2\]/],
    ['{ triads(first: 0) { counts { total } } }', 'BAD_USER_INPUT', /first must be from 1 to 100/],
    ['{ triads(asOf: "2012-02-30") { counts { total } } }', 'GRAPHQL_VALIDATION_FAILED', /is not a day/],
  ])('refuses %s', async (query, code, message) => {
    await smallWorld(database);
    const { errors } = await api.ask(query);
    expect([errors[0]?.extensions['code'], errors[0]?.message]).toEqual([code, expect.stringMatching(message)]);
  });
});

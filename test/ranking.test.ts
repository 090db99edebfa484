import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { betweenness, MOST_STEPS, mostShortestPaths } from '../src/graph/analysis/centrality.js';
import { SIDE_TAKING } from '../src/graph/analysis/counted.js';
import { numbers } from '../src/graph/analysis/numbers.js';
import { graphOf, neighboursOf, type PairGraph } from '../src/graph/analysis/pair-graph.js';
import { pairsOf } from '../src/graph/analysis/pair-sign.js';
import { type RankingMeasure, rankingOf, type Ties } from '../src/graph/analysis/ranking.js';
import { RELATION_TYPES } from '../src/graph/relation-types.generated.js';
import { type TestApi, testApi } from './api-client.js';
import { emptyGraph, seededGraph, testDatabase } from './database.js';
import { graphFrom, randomPairGraph } from './pair-graphs.js';
import { countedIn, randomGraph, randomView } from './random-graph.js';

const database = testDatabase();
let api: TestApi;
beforeAll(async () => {
  api = await testApi(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const MEASURES: RankingMeasure[] = ['DEGREE', 'PAGERANK', 'BETWEENNESS'];
const TIES: Ties[] = ['FRIENDLY', 'ADVERSE', 'ALL'];

/** Every measure by its definition, as slow as that is. */
function plainValues(graph: PairGraph, by: RankingMeasure, ties: Ties): Map<string, number> {
  const { actors } = graph;
  const sign = { FRIENDLY: 1, ADVERSE: -1, ALL: null }[ties];
  const pairs = graph.pairs.filter((pair) => sign === null || pair.sign === sign);
  const isTied = (x: string, y: string) => pairs.some(({ a, b }) => (a === x && b === y) || (a === y && b === x));
  if (by === 'DEGREE') return new Map(actors.map((x) => [x, actors.filter((y) => isTied(x, y)).length]));
  if (by === 'BETWEENNESS') return plainBetweenness(actors, isTied);
  const leads = (x: string, y: string) =>
    pairs.some(({ relations }) =>
      relations.some(
        (r) =>
          (sign === null || r.sign === sign) &&
          ((r.from === x && r.to === y) || (!RELATION_TYPES[r.type].directed && r.from === y && r.to === x)),
      ),
    );
  return plainPageRank(actors, leads);
}

function plainPageRank(actors: readonly string[], leads: (x: string, y: string) => boolean): Map<string, number> {
  const n = actors.length;
  const matrix = actors.map((x) => {
    const row = actors.map((y) => (leads(x, y) ? 1 : 0));
    const out = row.reduce<number>((sum, one) => sum + one, 0);
    return row.map((one) => (out === 0 ? 1 / n : one / out));
  });
  let values = actors.map(() => 1 / n);
  for (let round = 0; round < 400; round++) {
    values = actors.map(
      (_, j) => 0.15 / n + 0.85 * values.reduce((sum, one, i) => sum + one * (matrix[i]?.[j] ?? 0), 0),
    );
  }
  return new Map(actors.map((id, i) => [id, values[i] ?? 0]));
}

function plainBetweenness(actors: readonly string[], isTied: (x: string, y: string) => boolean): Map<string, number> {
  const friends = new Map(actors.map((x) => [x, actors.filter((y) => isTied(x, y))]));
  const values = new Map(actors.map((id) => [id, 0]));
  const others = ((actors.length - 1) * (actors.length - 2)) / 2;
  actors.forEach((from, i) => {
    for (const to of actors.slice(i + 1)) {
      const paths = shortestPaths(from, to, friends);
      for (const id of actors) {
        const through = paths.filter((path) => path.slice(1, -1).includes(id)).length;
        if (through > 0) values.set(id, (values.get(id) ?? 0) + through / paths.length / others);
      }
    }
  });
  return values;
}

/** All of them, by growing all paths a step at a time. */
function shortestPaths(from: string, to: string, friends: ReadonlyMap<string, readonly string[]>): string[][] {
  let paths = [[from]];
  while (paths.length > 0) {
    const done = paths.filter((path) => path.at(-1) === to);
    if (done.length > 0) return done;
    paths = paths.flatMap((path) =>
      (friends.get(path.at(-1) ?? '') ?? []).filter((id) => !path.includes(id)).map((id) => [...path, id]),
    );
  }
  return [];
}

type Row = { rank: number; value: number; actor: { id: string } };

function expectRanked(
  rows: readonly { rank: number; value: number; id: string }[],
  plain: ReadonlyMap<string, number>,
) {
  expect(rows.map(({ id }) => id).sort()).toEqual([...plain.keys()].sort());
  for (const { id, value } of rows) expect(value).toBeCloseTo(plain.get(id) ?? -1, 9);
  rows.forEach(({ rank, value, id }, place) => {
    const before = rows[place - 1];
    expect(rank).toBe(1 + rows.filter((other) => other.value > value).length);
    if (before) expect(before.value > value || (before.value === value && before.id < id)).toBe(true);
  });
}

describe('the measures are what their definitions say', () => {
  test.each(Array.from({ length: 30 }, (_, seed) => seed))('in random graph %i', (seed) => {
    const graph = randomPairGraph(seed, 4 + (seed % 9), 4 + ((seed * 7) % 30));
    for (const by of MEASURES) {
      for (const ties of TIES) {
        const { rows } = rankingOf(graph, by, ties);
        expectRanked(
          rows.map(({ actor, ...row }) => ({ ...row, id: actor })),
          plainValues(graph, by, ties),
        );
        for (const row of rows) {
          const own = graph.pairs.filter(({ a, b }) => a === row.actor || b === row.actor);
          expect(row.friendly).toBe(own.filter(({ sign }) => sign === 1).length);
          expect(row.adverse).toBe(own.filter(({ sign }) => sign === -1).length);
          expect(row.mixed).toBe(own.filter(({ sign }) => sign === 0).length);
          expect(row.relationIds).toEqual(own.flatMap(({ relations }) => relations.map(({ id }) => id)).sort());
        }
      }
    }
  });

  test('in two parts, with an actor whom no friend ties', () => {
    const graph = graphFrom('a + b', 'b + c', 'd + e', 'f - a');
    const { rows } = rankingOf(graph, 'BETWEENNESS', 'FRIENDLY');
    expect(rows.map(({ rank, actor, value }) => [rank, actor, value])).toEqual([
      [1, 'b', 0.1],
      [2, 'a', 0],
      [2, 'c', 0],
      [2, 'd', 0],
      [2, 'e', 0],
      [2, 'f', 0],
    ]);
    const sum = rankingOf(graph, 'PAGERANK', 'FRIENDLY').rows.reduce((all, { value }) => all + value, 0);
    expect(sum).toBeCloseTo(1, 9);
  });

  test('of one pair, and of nothing', () => {
    for (const by of MEASURES) {
      const { rows } = rankingOf(graphFrom('a + b'), by, 'ADVERSE');
      expect(rows.map(({ rank, value }) => [rank, value])).toEqual(Array(2).fill([1, by === 'PAGERANK' ? 0.5 : 0]));
      expect(rankingOf(graphFrom(), by, 'FRIENDLY')).toEqual({ tieCount: 0, rows: [] });
    }
    expect(rankingOf(graphFrom('a + b'), 'DEGREE', 'FRIENDLY').rows[0]).toMatchObject({ value: 1, normalized: 1 });
  });

  test('in a friendly pair, hostility leads nowhere', () => {
    const [cooperation, pledge] = [
      { id: '1', type: 'DEFENSE_COOPERATION_WITH' as const, from: 'a', to: 'b', sign: 1 },
      { id: '2', type: 'DEFENSE_PLEDGE_TO' as const, from: 'a', to: 'b', sign: 1 },
    ];
    const pressure = { id: '3', type: 'DIPLOMATIC_PRESSURE_ON' as const, from: 'b', to: 'a', sign: -1 };
    const intelligence = { id: '4', type: 'INTELLIGENCE_SHARING_WITH' as const, from: 'a', to: 'b', sign: 1 };
    const oneWay = graphOf(pairsOf([pledge, pressure, { ...pledge, id: '5', type: 'REGARDS_AS_PARTNER' }]));
    expect(oneWay.pairs[0]?.sign).toBe(1);
    expect(rankingOf(oneWay, 'PAGERANK', 'FRIENDLY').tieCount).toBe(1);
    expect(rankingOf(oneWay, 'PAGERANK', 'ALL').tieCount).toBe(2);
    const both = graphOf(pairsOf([cooperation, pressure, intelligence]));
    expect(rankingOf(both, 'PAGERANK', 'FRIENDLY').tieCount).toBe(2);
  });
});

describe('what cannot be computed well is refused', () => {
  test('betweenness of a large graph', () => {
    const graph = randomPairGraph(1, 1600, 16_000);
    expect(graph.actors.length * (graph.actors.length + 2 * graph.pairs.length)).toBeGreaterThan(MOST_STEPS);
    expect(() => rankingOf(graph, 'BETWEENNESS', 'ALL')).toThrow(/steps, at most 25000000 are allowed/);
    expect(rankingOf(graph, 'PAGERANK', 'ALL').rows).toHaveLength(graph.actors.length);
  });

  test('more shortest paths than the library can count', () => {
    const diamonds = (count: number) =>
      graphFrom(
        ...Array.from({ length: count }, (_, i) =>
          ['x', 'y'].flatMap((side) => [`n${i} + ${side}${i}`, `${side}${i} + n${i + 1}`]),
        ).flat(),
      );
    const few = diamonds(31);
    expect(mostShortestPaths(neighboursOf(few.actors, few.pairs))).toBe(2 ** 31);
    expect(betweenness(few.actors, few.pairs).values.get('n15')).toBeGreaterThan(0.5);
    expect(() => rankingOf(diamonds(33), 'BETWEENNESS', 'FRIENDLY')).toThrow('4294967295 shortest paths');
  });
});

const ASK = `query ($by: RankingMeasure!, $ties: Ties, $among: [String!], $kinds: [ActorKind!], $asOf: Date, $history: Boolean, $undated: Undated, $minConfidence: Confidence) {
  ranking(by: $by, ties: $ties, among: $among, kinds: $kinds, asOf: $asOf, history: $history, undated: $undated, minConfidence: $minConfidence) {
    types tieCount relationCount unconnectedCount unconnected { id }
    graph { actors pairs friendlyPairs adversePairs mixedPairs relations }
    relations(first: 100) { id }
    rows(first: 100) { rank value normalized friendly adverse mixed relationCount relations(first: 100) { id } actor { id } }
  }
}`;

describe('as a field', () => {
  test.each([1, 2, 3])('it shows what the view shows, in random graph %i', async (seed) => {
    const graph = await randomGraph(database, seed);
    const next = numbers(seed);
    let seen = 0;
    for (let i = 0; i < 6; i++) {
      const view = randomView((list) => list[Math.floor(next() * list.length)] as (typeof list)[number]);
      const by = MEASURES[i % 3] ?? 'DEGREE';
      const ties = TIES[Math.floor(i / 2)] ?? 'ALL';
      const among = i % 2 === 0 ? null : graph.actors.slice(3);
      const scope = among ?? graph.states;
      const counted = countedIn(graph, { ...view, types: SIDE_TAKING }).filter(
        ({ from, to }) => scope.includes(from) && scope.includes(to),
      );
      const plain = graphOf(pairsOf(counted.sort((x, y) => (x.id < y.id ? -1 : 1))));
      const { data, errors } = await api.ask(ASK, { by, ties, among, ...view });
      expect(errors).toEqual([]);
      const { rows, relations, unconnected, ...told } = data.ranking;
      expectRanked(
        rows.map(({ actor, ...row }: Row) => ({ ...row, id: actor.id })),
        plainValues(plain, by, ties),
      );
      expect(relations.map(({ id }: { id: string }) => id)).toEqual(counted.map(({ id }) => id));
      expect(told).toMatchObject({ types: SIDE_TAKING, relationCount: counted.length });
      const missing = (among ?? []).filter((id) => !plain.actors.includes(id));
      expect(unconnected.map(({ id }: { id: string }) => id)).toEqual(missing);
      expect(told.unconnectedCount).toBe(missing.length);
      seen += rows.length;
    }
    expect(seen).toBeGreaterThan(15);
  });

  test('nothing is ranked in an empty graph', async () => {
    await emptyGraph(database);
    const { data } = await api.ask(ASK, { by: 'PAGERANK' });
    expect(data.ranking).toMatchObject({ rows: [], relationCount: 0, tieCount: 0, graph: { actors: 0, pairs: 0 } });
  });

  describe('on the project’s own content', () => {
    beforeAll(() => seededGraph(database));

    test('governments are ranked unless others are named or asked for', async () => {
      const tied = async (variables: object) => {
        const { data } = await api.ask(ASK, { by: 'DEGREE', ...variables });
        return data.ranking.rows.map(({ actor }: Row) => actor.id);
      };
      expect(await tied({})).not.toContain('quad');
      expect(await tied({ kinds: ['STATE', 'COALITION'] })).toContain('quad');
      expect(await tied({ among: ['Quad', 'Japan'] })).toEqual(['quad', 'tokyo']);
      expect(await tied({ among: ['Quad', 'Japan'], kinds: ['STATE'] })).toEqual([]);
      expect(await tied({ kinds: [] })).toEqual([]);
    });

    test('it says its method, and the rows are cut as asked', async () => {
      const { data } = await api.ask(
        `{ ranking(by: PAGERANK, asOf: "1960-01-01") { by ties method reference directed damping tolerance maxIterations digits rows(first: 2) { rank actor { id } relations(first: 1) { claims(first: 1) { id } } } }
           degree: ranking(by: DEGREE, asOf: "1960-01-01") { directed damping rows(first: 1) { rank value normalized actor { id name } } } }`,
      );
      const { rows, ...told } = data.ranking;
      expect(rows.map(({ rank, actor }: Row) => [rank, actor.id])).toEqual([
        [1, 'washington'],
        [2, 'canberra'],
      ]);
      expect(rows[0].relations[0].claims).toHaveLength(1);
      expect(told).toMatchObject({ by: 'PAGERANK', ties: 'FRIENDLY', directed: true, damping: 0.85, digits: 12 });
      expect([told.tolerance, told.maxIterations]).toEqual([1e-12, 200]);
      expect(told.method).toMatch(/^PageRank/);
      expect(told.reference).toMatch(/1999/);
      expect(data.degree).toEqual({
        directed: false,
        damping: null,
        rows: [{ rank: 1, value: 8, normalized: 0.888888888889, actor: { id: 'washington', name: 'Washington' } }],
      });
    });

    test('the same question has the same answer, to the last digit', async () => {
      const ask = () => api.ask(ASK, { by: 'BETWEENNESS' });
      expect((await ask()).data).toEqual((await ask()).data);
    });

    test.each([
      [{ among: ['tokyo'] }, 'BAD_USER_INPUT', 'among must name 2 to 500 actors, got 1'],
      [{ among: [] }, 'BAD_USER_INPUT', 'among must name 2 to 500 actors, got 0'],
      [{ among: ['Japan', 'tokyo'] }, 'BAD_USER_INPUT', 'names tokyo again'],
      [{ among: ['tokyo', 'Atlantis'] }, 'NOT_FOUND', 'among[1]: no actor is called "Atlantis"'],
      [{ among: ['tokyo', 'taiwan-strait'] }, 'NOT_FOUND', 'among[1]: no actor is called "taiwan-strait"'],
    ])('%o is refused', async (variables, code, message) => {
      const { errors } = await api.ask(ASK, { by: 'DEGREE', ...variables });
      expect(errors[0]?.extensions['code']).toBe(code);
      expect(errors[0]?.message).toContain(message);
      expect(errors[0]?.path).toEqual(['ranking']);
    });

    test('more names than 500 are refused', async () => {
      const among = Array.from({ length: 501 }, () => 'tokyo');
      const { errors } = await api.ask(ASK, { by: 'DEGREE', among });
      expect(errors[0]?.message).toContain('among must name 2 to 500 actors, got 501');
    });

    test.each(['rows(first: 0) { rank }', 'rows(first: 101) { rank }', 'unconnected(first: 0) { id }'])(
      '%s is refused',
      async (field) => {
        const { errors } = await api.ask(`{ ranking(by: DEGREE) { ${field} } }`);
        expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
        expect(errors[0]?.message).toMatch(/first must be from 1 to 100/);
      },
    );
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BlocsRecord, blocsOf } from '../src/graph/analysis/blocs.js';
import { SIDE_TAKING } from '../src/graph/analysis/counted.js';
import { numbers } from '../src/graph/analysis/numbers.js';
import { graphOf, type PairGraph } from '../src/graph/analysis/pair-graph.js';
import { pairsOf } from '../src/graph/analysis/pair-sign.js';
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

/** The bloc of each actor, by number. */
type Division = ReadonlyMap<string, number>;

const divisionOf = ({ blocs }: BlocsRecord): Division =>
  new Map(blocs.flatMap(({ actorIds }, bloc) => actorIds.map((id) => [id, bloc] as const)));

/** Friends (sign 1) or foes (sign −1) of an actor. */
const othersOf = ({ pairs }: PairGraph, id: string, sign: number) =>
  pairs.filter((pair) => pair.sign === sign && (pair.a === id || pair.b === id)).map(({ a, b }) => (a === id ? b : a));

/** Σ over ordered pairs of actors in one bloc of (tie − what chance gives): twice the ties times modularity. */
function excess(graph: PairGraph, division: Division, sign: 1 | -1, resolution: number): number {
  const ties = graph.pairs.filter((pair) => pair.sign === sign);
  if (ties.length === 0) return 0;
  const others = new Map(graph.actors.map((id) => [id, othersOf(graph, id, sign)]));
  let sum = 0;
  for (const x of graph.actors) {
    for (const y of graph.actors) {
      if (division.get(x) !== division.get(y)) continue;
      const [ofX = [], ofY = []] = [others.get(x), others.get(y)];
      sum += (ofX.includes(y) ? 1 : 0) - (resolution * ofX.length * ofY.length) / (2 * ties.length);
    }
  }
  return sum;
}

function plainSigned(graph: PairGraph, division: Division, resolution: number): number {
  const sides = graph.pairs.filter(({ sign }) => sign !== 0).length;
  return (excess(graph, division, 1, resolution) - excess(graph, division, -1, 1)) / (2 * sides);
}

/** Divisions that differ by one actor: in the bloc of a friend, or alone. */
function* neighbours(graph: PairGraph, division: Division): Generator<Division> {
  for (const id of graph.actors) {
    const friends = othersOf(graph, id, 1);
    if (friends.length === 0) continue;
    for (const bloc of new Set([...friends.map((friend) => division.get(friend) ?? -1), 1_000_000])) {
      if (bloc !== division.get(id)) yield new Map(division).set(id, bloc);
    }
  }
}

function isHeldTogether(graph: PairGraph, actorIds: readonly string[]): boolean {
  const reached = [...actorIds.slice(0, 1)];
  for (const here of reached) {
    for (const there of othersOf(graph, here, 1)) {
      if (actorIds.includes(there) && !reached.includes(there)) reached.push(there);
    }
  }
  return reached.length === actorIds.length;
}

/** All divisions of actors into blocs that friends hold together, for few actors. */
function* allDivisions(graph: PairGraph, place = 0, chosen: number[] = []): Generator<Division> {
  if (place === graph.actors.length) {
    const division = new Map(graph.actors.map((id, i) => [id, chosen[i] ?? -1]));
    const blocs = new Set(chosen);
    if (
      [...blocs].every((bloc) =>
        isHeldTogether(
          graph,
          graph.actors.filter((id) => division.get(id) === bloc),
        ),
      )
    )
      yield division;
    return;
  }
  for (let bloc = 0; bloc <= Math.max(-1, ...chosen) + 1; bloc++)
    yield* allDivisions(graph, place + 1, [...chosen, bloc]);
}

describe('blocs are what their definition says', () => {
  test.each(Array.from({ length: 40 }, (_, seed) => seed))('in random graph %i', async (seed) => {
    const graph = randomPairGraph(seed, 5 + (seed % 14), 8 + ((seed * 5) % 50), 0.4 + (seed % 5) / 10);
    for (const resolution of [0.3, 1, 2]) {
      const found = await blocsOf(graph, resolution);
      const division = divisionOf(found);
      expect([...division.keys()].sort()).toEqual(graph.actors);
      const friendly = graph.pairs.filter(({ sign }) => sign === 1).length;
      const signed = plainSigned(graph, division, resolution);
      expect(found.signedModularity).toBeCloseTo(signed, 9);
      expect(found.modularity).toBeCloseTo(excess(graph, division, 1, resolution) / (2 * friendly), 9);
      // nobody gains by moving
      for (const other of neighbours(graph, division)) {
        expect(plainSigned(graph, other, resolution)).toBeLessThan(signed + 1e-9);
      }
      for (const { actorIds } of found.blocs) expect(isHeldTogether(graph, actorIds)).toBe(true);
    }
  });

  test.each(Array.from({ length: 12 }, (_, seed) => seed))(
    'what they count is so, in random graph %i',
    async (seed) => {
      const graph = randomPairGraph(seed, 12, 30);
      const found = await blocsOf(graph, 1);
      const division = divisionOf(found);
      const contradicts = graph.pairs.filter(({ a, b, sign }) =>
        division.get(a) === division.get(b) ? sign === -1 : sign === 1,
      );
      expect(found.frustrated).toEqual(contradicts);
      found.blocs.forEach((bloc, place) => {
        const own = (id: string) => bloc.actorIds.includes(id);
        const within = graph.pairs.filter(({ a, b }) => own(a) && own(b));
        const out = graph.pairs.filter(({ a, b }) => own(a) !== own(b));
        const count = (pairs: typeof within, sign: number) => pairs.filter((pair) => pair.sign === sign).length;
        expect(bloc).toMatchObject({
          size: bloc.actorIds.length,
          friendlyWithin: count(within, 1),
          adverseWithin: count(within, -1),
          friendlyOut: count(out, 1),
          adverseOut: count(out, -1),
          relationIds: within.flatMap(({ relations }) => relations.map(({ id }) => id)).sort(),
        });
        const friends = bloc.actorIds.map((id) => othersOf(graph, id, 1).filter(own).length);
        expect(friends).toEqual([...friends].sort((x, y) => y - x));
        const before = found.blocs[place - 1];
        const least = (ids: readonly string[]) => [...ids].sort()[0] ?? '';
        if (before) {
          const isInOrder = before.size > bloc.size || least(before.actorIds) < least(bloc.actorIds);
          expect(before.size >= bloc.size && isInOrder).toBe(true);
        }
      });
    },
  );

  test('of all divisions they are the best, or nearly always', async () => {
    let best = 0;
    const seeds = Array.from({ length: 40 }, (_, seed) => seed);
    for (const seed of seeds) {
      const graph = randomPairGraph(seed, 7, 14, 0.7);
      const found = await blocsOf(graph, 1);
      const most = Math.max(...[...allDivisions(graph)].map((division) => plainSigned(graph, division, 1)));
      expect(found.signedModularity).toBeLessThan(most + 1e-9);
      if ((found.signedModularity ?? 0) > most - 1e-9) best++;
    }
    expect(best).toBeGreaterThanOrEqual(0.9 * seeds.length);
  });

  test('without a resolution, fewest pairs contradict them', async () => {
    const chosen = new Set<number>();
    for (let seed = 0; seed < 30; seed++) {
      const graph = randomPairGraph(seed, 14, 30, 0.85);
      const all = await Promise.all([1, 0.5, 0.25, 0.1].map((resolution) => blocsOf(graph, resolution)));
      const least = Math.min(...all.map(({ frustrated }) => frustrated.length));
      const found = await blocsOf(graph, null);
      expect(found).toEqual(all.find(({ frustrated }) => frustrated.length === least));
      chosen.add(found.resolution);
    }
    expect(chosen.size).toBeGreaterThan(2);
  });

  test('adversaries are not left in one bloc for their common friend', async () => {
    const { blocs, frustrated } = await blocsOf(graphFrom('a + hub', 'b + hub', 'a - b'), 1);
    expect(blocs.filter(({ actorIds }) => actorIds.includes('a') && actorIds.includes('b'))).toEqual([]);
    expect(frustrated).toHaveLength(1);
  });

  test('common enemies make no bloc, and no friend leaves one alone', async () => {
    const { blocs, modularity, signedModularity } = await blocsOf(graphFrom('a - x', 'b - x', 'c 0 x'), null);
    expect(blocs.map(({ actorIds }) => actorIds)).toEqual([['a'], ['b'], ['c'], ['x']]);
    expect(modularity).toBeNull();
    expect(signedModularity).not.toBeNull();
    expect(await blocsOf(graphFrom('c 0 x'), 1)).toMatchObject({ modularity: null, signedModularity: null });
  });

  test('two parts, one pair, and nothing', async () => {
    const found = await blocsOf(graphFrom('a + b', 'b + c', 'a + c', 'd + e', 'd + f', 'e + f'), null);
    expect(found.blocs.map(({ actorIds }) => actorIds)).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    expect(found).toMatchObject({
      resolution: 1,
      modularity: 0.5,
      signedModularity: 0.5,
      agreeing: 10,
      runs: 10,
      seed: 1,
    });
    expect((await blocsOf(graphFrom('a + b'), 1)).blocs.map(({ actorIds }) => actorIds)).toEqual([['a', 'b']]);
    expect(await blocsOf(graphFrom(), null)).toMatchObject({ blocs: [], frustrated: [], modularity: null });
  });

  test('a large graph has fewer starts', async () => {
    const { runs } = await blocsOf(randomPairGraph(3, 1500, 12_000), 1);
    expect(runs).toBeGreaterThan(1);
    expect((await blocsOf(randomPairGraph(3, 3000, 60_000), null)).runs).toBe(1);
  });
});

const ASK = `query ($among: [String!], $kinds: [ActorKind!], $asOf: Date, $history: Boolean, $undated: Undated, $minConfidence: Confidence, $resolution: Float) {
  blocs(among: $among, kinds: $kinds, asOf: $asOf, history: $history, undated: $undated, minConfidence: $minConfidence, resolution: $resolution) {
    types resolution runs seed agreeing modularity signedModularity digits frustration count relationCount unconnected { id } unconnectedCount
    graph { actors pairs friendlyPairs adversePairs mixedPairs relations }
    frustrated(first: 100) { a { id } b { id } sign relationCount relations(first: 1) { id } }
    rows(first: 100) { size friendlyWithin adverseWithin friendlyOut adverseOut relationCount actors(first: 100) { id } relations(first: 1) { id } }
  }
}`;

type Named = { id: string };

describe('as a field', () => {
  test.each([4, 5, 6])('it shows what the view shows, in random graph %i', async (seed) => {
    const graph = await randomGraph(database, seed, 70);
    const next = numbers(seed);
    let seen = 0;
    for (let i = 0; i < 5; i++) {
      const view = randomView((list) => list[Math.floor(next() * list.length)] as (typeof list)[number]);
      const among = i % 2 === 0 ? null : graph.actors.slice(3);
      const resolution = i < 3 ? null : 1.5;
      const scope = among ?? graph.states;
      const counted = countedIn(graph, { ...view, types: SIDE_TAKING })
        .filter(({ from, to }) => scope.includes(from) && scope.includes(to))
        .sort((x, y) => (x.id < y.id ? -1 : 1));
      const plain = graphOf(pairsOf(counted));
      const expected = await blocsOf(plain, resolution);
      const { data, errors } = await api.ask(ASK, { among, resolution, ...view });
      expect(errors).toEqual([]);
      const { rows, frustrated, unconnected, ...told } = data.blocs;
      expect(rows.map(({ actors }: { actors: Named[] }) => actors.map(({ id }) => id))).toEqual(
        expected.blocs.map(({ actorIds }) => actorIds),
      );
      expect(frustrated.map(({ a, b, sign }: { a: Named; b: Named; sign: number }) => [a.id, b.id, sign])).toEqual(
        expected.frustrated.map(({ a, b, sign }) => [a, b, sign]),
      );
      const { modularity, signedModularity, runs, agreeing } = expected;
      expect(told).toMatchObject({ modularity, signedModularity, runs, agreeing, resolution: expected.resolution });
      expect(told).toMatchObject({ types: SIDE_TAKING, relationCount: counted.length, frustration: frustrated.length });
      expect(told.count).toBe(rows.length);
      expect(unconnected.map(({ id }: Named) => id)).toEqual((among ?? []).filter((id) => !plain.actors.includes(id)));
      seen += rows.length;
    }
    expect(seen).toBeGreaterThan(8);
  });

  test('an empty graph has none', async () => {
    await emptyGraph(database);
    const { data } = await api.ask(ASK);
    expect(data.blocs).toMatchObject({ rows: [], count: 0, frustration: 0, modularity: null, signedModularity: null });
  });

  describe('on the project’s own content', () => {
    beforeAll(() => seededGraph(database));

    test('allies of one hub stand together, and their adversaries apart', async () => {
      const { data } = await api.ask(ASK, { asOf: '1985-01-01' });
      expect(data.blocs.frustration).toBe(0);
      expect(data.blocs.rows.map(({ actors }: { actors: Named[] }) => actors.map(({ id }) => id))).toEqual([
        ['washington', 'canberra', 'wellington', 'bangkok', 'london', 'manila', 'seoul', 'taipei', 'tokyo'],
        ['moscow', 'pyongyang', 'beijing', 'hanoi'],
      ]);
      const finer = await api.ask(ASK, { asOf: '1985-01-01', resolution: 1 });
      expect(finer.data.blocs).toMatchObject({ count: 3, frustration: 2, resolution: 1 });
      expect(finer.data.blocs.frustrated[0]).toMatchObject({ a: { id: 'canberra' }, b: { id: 'washington' }, sign: 1 });
    });

    test('it says its method', async () => {
      const { data } = await api.ask(
        '{ blocs { method reference digits rows(first: 1) { relations { claims { id } } } } }',
      );
      expect(data.blocs).toMatchObject({ digits: 12, method: expect.stringContaining('Louvain') });
      expect(data.blocs.reference).toContain('Gómez');
      expect(data.blocs.rows).toHaveLength(1);
    });

    test.each([
      [{ resolution: 0.05 }, 'BAD_USER_INPUT', 'resolution must be from 0.1 to 10, got 0.05'],
      [{ resolution: 11 }, 'BAD_USER_INPUT', 'resolution must be from 0.1 to 10, got 11'],
      [{ among: ['tokyo'] }, 'BAD_USER_INPUT', 'among must name 2 to 500 actors, got 1'],
      [{ among: ['tokyo', 'Atlantis'] }, 'NOT_FOUND', 'among[1]: no actor is called "Atlantis"'],
    ])('%o is refused', async (variables, code, message) => {
      const { errors } = await api.ask(ASK, variables);
      expect(errors[0]?.extensions['code']).toBe(code);
      expect(errors[0]?.message).toContain(message);
      expect(errors[0]?.path).toEqual(['blocs']);
    });

    test.each([
      'rows(first: 0) { size }',
      'frustrated(first: 101) { sign }',
      'rows(first: 1) { actors(first: 0) { id } }',
    ])('%s is refused', async (field) => {
      const { errors } = await api.ask(`{ blocs(resolution: 2) { ${field} } }`);
      expect(errors[0]?.message).toMatch(/first must be from 1 to 100/);
    });
  });
});

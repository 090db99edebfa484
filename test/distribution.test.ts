import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { numbers } from '../src/graph/analysis/numbers.js';
import { PROJECTING } from '../src/graph/relation-id.js';
import { RELATION_TYPES } from '../src/graph/relation-types.generated.js';
import { SCALES } from '../src/graph/scales.generated.js';
import { type TestApi, testApi } from './api-client.js';
import { emptyGraph, seededGraph, testDatabase } from './database.js';
import { manyRelations } from './many-relations.js';
import { isShown, type PlainRelation, randomGraph, randomView } from './random-graph.js';

const database = testDatabase();
let api: TestApi;
beforeAll(async () => {
  api = await testApi(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const QUERY = `query ($by: DistributionKey!, $filter: RelationFilter, $asOf: Date, $history: Boolean, $undated: Undated, $first: Int) {
  distribution(by: $by, filter: $filter, asOf: $asOf, history: $history, undated: $undated) {
    total buckets { key count relations(first: $first) { id } } } }`;

type Key = 'TYPE' | 'ASPECT' | 'STATUS' | 'YEAR';

const KEYS: Readonly<Record<Key, (relation: PlainRelation) => string | null>> = {
  TYPE: ({ type }) => type,
  ASPECT: ({ type }) => RELATION_TYPES[type].aspect,
  STATUS: ({ status }) => status,
  YEAR: ({ since }) => (since === null ? null : since.slice(0, 4)),
};

const ORDER: Readonly<Record<Key, readonly string[]>> = {
  TYPE: PROJECTING,
  ASPECT: SCALES.Aspect,
  STATUS: SCALES.InstrumentStatus,
  YEAR: Array.from({ length: 200 }, (_, i) => String(1900 + i)),
};

/** Plain counting, in the words of the SDL. */
function plainDistribution(relations: readonly PlainRelation[], by: Key, first: number) {
  const buckets = [...ORDER[by], null].map((key) => {
    const own = relations.filter((relation) => KEYS[by](relation) === key).map(({ id }) => ({ id }));
    return { key, count: own.length, relations: own.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, first) };
  });
  return { total: relations.length, buckets: buckets.filter(({ count }) => count > 0) };
}

describe('distribution', () => {
  const nulls = new Set<string>();
  test.each([1, 2, 3])('is that of plain counting, in random graph %i', async (seed) => {
    const graph = await randomGraph(database, seed);
    const next = numbers(seed);
    const of = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
    for (let i = 0; i < 25; i++) {
      const { minConfidence, ...view } = randomView(of);
      const by = of(['TYPE', 'ASPECT', 'STATUS', 'YEAR'] as const);
      const first = of([1, 3, 100]);
      const involving = of([null, null, 'berlin', 'strait', 'x-pact']);
      const types = of([null, null, ['MEMBER_OF'], ['TENSION_WITH', 'MEMBER_OF', 'STATEMENT_ABOUT']]);
      const status = of([null, null, null, 'IN_FORCE']);
      const filter = { minConfidence, involving, types, status };
      const { data, errors } = await api.ask(QUERY, { by, filter, ...view, first });
      expect(errors).toEqual([]);
      const counted = graph.relations.filter(
        (relation) =>
          isShown(relation, { ...view, minConfidence: minConfidence ?? null }) &&
          (involving === null || relation.from === involving || relation.to === involving) &&
          (types === null || types.includes(relation.type)) &&
          (status === null || relation.status === status),
      );
      const plain = plainDistribution(counted, by, first);
      expect(data.distribution).toEqual(plain);
      if (plain.buckets.some(({ key }) => key === null)) nulls.add(by);
    }
  });

  test('was compared with relations that have no value', () => {
    expect([...nulls].sort()).toEqual(['STATUS', 'YEAR']);
  });

  test('of an empty graph has no buckets', async () => {
    await emptyGraph(database);
    for (const by of Object.keys(ORDER)) {
      expect((await api.ask(QUERY, { by })).data.distribution).toEqual({ total: 0, buckets: [] });
    }
  });

  test('of types that never become relations has no buckets; an unknown name and a bad page are refused', async () => {
    await seededGraph(database);
    const never = { by: 'TYPE', filter: { types: ['STATEMENT_ABOUT'] } };
    expect((await api.ask(QUERY, never)).data.distribution).toEqual({ total: 0, buckets: [] });
    const unknown = await api.ask(QUERY, { by: 'TYPE', filter: { involving: 'nobody at all' } });
    expect(unknown.errors[0]?.extensions['code']).toBe('NOT_FOUND');
    expect(unknown.errors[0]?.path).toEqual(['distribution']);
    const page = await api.ask(QUERY, { by: 'TYPE', first: 101 });
    expect(page.errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  test('agrees with the list of relations on the seeded graph, whatever their status', async () => {
    await seededGraph(database);
    const { data, errors } = await api.ask(
      `{ distribution(by: STATUS, filter: { types: [DEFENSE_PLEDGE_TO] }) { total buckets { key count } }
        relations(filter: { types: [DEFENSE_PLEDGE_TO] }) { totalCount }
        signed: relations(filter: { types: [DEFENSE_PLEDGE_TO], status: SIGNED }) { totalCount } }`,
    );
    expect(errors).toEqual([]);
    expect(data.distribution.total).toBe(data.relations.totalCount);
    expect(data.signed.totalCount).toBeGreaterThan(0);
    expect(data.distribution.buckets).toContainEqual({ key: 'SIGNED', count: data.signed.totalCount });
  });

  test('counts a graph too large to be read whole; too many to name are refused', async () => {
    const made = await manyRelations(database, 50_100);
    const { data, errors } = await api.ask('{ distribution(by: TYPE) { total buckets { key count } } }');
    expect(errors).toEqual([]);
    expect(data.distribution).toEqual({ total: 50_100, buckets: made });
    const named = await api.ask(QUERY, { by: 'TYPE' });
    expect(named.errors[0]?.extensions['code']).toBe('QUERY_TOO_COSTLY');
    expect(named.errors[0]?.path).toEqual(['distribution', 'buckets', 0, 'relations']);
    const few = await api.ask(QUERY, { by: 'YEAR', filter: { types: ['TENSION_WITH', 'MEMBER_OF'] }, first: 1 });
    expect(few.errors).toEqual([]);
    expect(few.data.distribution.buckets[0].relations).toHaveLength(1);
    const days = 'from: "1999-01-01", until: "2000-12-31"';
    const series = await api.ask(`{ timeSeries(${days}) { points { possible certain began } } }`);
    expect(series.data.timeSeries.points).toEqual([
      { possible: 0, certain: 0, began: 0 },
      { possible: 50_100, certain: 50_100, began: 50_100 },
    ]);
    await emptyGraph(database);
  });
});

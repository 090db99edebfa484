import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Expansion, type NeighbourhoodQuery, neighbourhoodOf } from '../src/graph/analysis/neighbourhood.js';
import { numbers } from '../src/graph/analysis/numbers.js';
import { PROJECTING } from '../src/graph/relation-id.js';
import { RELATION_TYPES } from '../src/graph/relation-types.generated.js';
import { defaultView, type View } from '../src/graph/view.js';
import { type TestApi, testApi } from './api-client.js';
import { emptyGraph, seededGraph, testDatabase } from './database.js';
import { denseGraph } from './dense-graph.js';
import {
  isShown,
  type PlainRelation,
  type PlainView,
  type RandomGraph,
  randomGraph,
  randomView,
} from './random-graph.js';

const database = testDatabase();
let api: TestApi;
beforeAll(async () => {
  api = await testApi(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

type Plain = Omit<NeighbourhoodQuery, 'view'> & { readonly view: PlainView } & Expansion;

/** A neighbourhood by breadth first, in the words of the SDL. */
function plainNeighbourhood(graph: RandomGraph, query: Plain) {
  const ofTypes = graph.relations.filter(({ type }) => query.types.includes(type));
  const shown = ofTypes.filter((relation) => isShown(relation, query.view));
  const total = (id: string) => ofTypes.filter(({ from, to }) => from === id || to === id).length;
  const drawn = [{ id: query.of, hops: 0, isExpanded: false }];
  const unexpanded: string[] = [];
  let [cut, isExact, together] = [0, true, 0];
  for (let hops = 1; hops <= query.hops; hops++) {
    const links = new Map<string, number>();
    for (const entity of drawn.filter((one) => one.hops === hops - 1)) {
      if (drawn.length > query.limit) {
        isExact = false;
        continue;
      }
      if (hops > 1) {
        if (total(entity.id) > query.each || together + total(entity.id) > query.together) {
          unexpanded.push(entity.id);
          isExact = false;
          continue;
        }
        together += total(entity.id);
      }
      entity.isExpanded = true;
      for (const relation of shown) {
        const next = otherEnd(relation, entity.id, query.direction);
        if (next && !drawn.some(({ id }) => id === next)) links.set(next, (links.get(next) ?? 0) + 1);
      }
    }
    const best = [...links].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
    const room = query.limit + 1 - drawn.length;
    cut += Math.max(0, best.length - room);
    drawn.push(...best.slice(0, room).map((id) => ({ id, hops, isExpanded: false })));
  }
  const ids = new Set(drawn.map(({ id }) => id));
  const between = shown.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const nodes = drawn.map((entity) => ({
    ...entity,
    relationCount: between.filter(({ from, to }) => from === entity.id || to === entity.id).length,
    totalRelations: total(entity.id),
  }));
  return { nodes, between, unexpanded, cut, isExact };
}

function otherEnd({ from, to, type }: PlainRelation, id: string, direction: Plain['direction']) {
  const isDirected = RELATION_TYPES[type].directed;
  if (from === id && !(isDirected && direction === 'INCOMING')) return to;
  if (to === id && !(isDirected && direction === 'OUTGOING')) return from;
  return null;
}

describe('neighbourhood', () => {
  const seen = { cut: 0, unexpanded: 0, far: 0, relationsCut: 0 };
  test.each([1, 2, 3, 4, 5])('is that of a plain breadth-first walk, in random graph %i', async (seed) => {
    const graph = await randomGraph(database, seed, 30);
    const next = numbers(seed);
    const of = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
    for (let i = 0; i < 30; i++) {
      const asked = randomView(of);
      const expansion = of([
        { each: 1000, together: 50_000 },
        { each: 9, together: 50_000 },
        { each: 12, together: 20 },
      ]);
      const query = {
        of: of([...graph.actors, 'strait']),
        hops: of([1, 2, 3]),
        limit: of([1, 3, 5, 200]),
        mostRelations: of([1, 8, 2000]),
        types: of([PROJECTING, ['DEFENSE_PLEDGE_TO', 'TENSION_WITH', 'MEMBER_OF'] as const]),
        direction: of(['BOTH', 'BOTH', 'OUTGOING', 'INCOMING'] as const),
      };
      const view: View = { ...defaultView(), ...(asked as Partial<View>) };
      const found = await database.read((reader) => neighbourhoodOf(reader, { ...query, view }, expansion));
      const plain = plainNeighbourhood(graph, { ...query, ...expansion, view: asked });
      expect(found.center).toBe(query.of);
      expect(found.nodes).toEqual(plain.nodes);
      expect(found.relationCount).toBe(plain.between.length);
      expect(found.cut).toEqual({
        entities: plain.cut,
        isExact: plain.isExact,
        relations: Math.max(0, plain.between.length - query.mostRelations),
        unexpanded: plain.nodes.filter(({ id }) => plain.unexpanded.includes(id)),
      });
      expectChosenWell(
        found.relations.map(({ id }) => id),
        plain,
        query.mostRelations,
      );
      seen.cut += plain.cut;
      seen.unexpanded += plain.unexpanded.length;
      seen.far += plain.nodes.filter(({ hops }) => hops > 1).length;
      seen.relationsCut += found.cut.relations;
    }
  });

  test('was compared where something was cut, a hub in the way, an entity far', () => {
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
  });

  /** By the words of the SDL: each entity tied to a nearer one, then one relation of each pair before the second of any, nearest first, then by id. */
  function expectChosenWell(ids: readonly string[], plain: ReturnType<typeof plainNeighbourhood>, most: number) {
    const hops = new Map(plain.nodes.map((entity) => [entity.id, entity.hops]));
    const hopsOf = (id: string) => hops.get(id) ?? Number.NaN;
    const between = [...plain.between].sort((a, b) => (a.id < b.id ? -1 : 1));
    const tie = (id: string) =>
      between.find(
        ({ from, to }) => (from === id && hopsOf(to) < hopsOf(id)) || (to === id && hopsOf(from) < hopsOf(id)),
      );
    const ties = new Set(plain.nodes.map(({ id }) => tie(id)?.id));
    const pair = ({ from, to }: PlainRelation) => [from, to].sort().join();
    const key = (relation: PlainRelation) => [
      ties.has(relation.id) ? -1 : between.filter((one) => pair(one) === pair(relation)).indexOf(relation),
      hopsOf(relation.from) + hopsOf(relation.to),
    ];
    const sorted = between
      .map((relation) => ({ id: relation.id, key: key(relation) }))
      .sort((a, b) => (a.key[0] ?? 0) - (b.key[0] ?? 0) || (a.key[1] ?? 0) - (b.key[1] ?? 0) || (a.id < b.id ? -1 : 1));
    expect(ids).toEqual(sorted.slice(0, most).map(({ id }) => id));
  }

  test('of what does not exist, has no relations, or in an empty graph', async () => {
    const graph = await randomGraph(database, 1);
    const ask = (of: string) =>
      api.ask(
        `{ neighbourhood(of: "${of}", hops: 3) { center { id } nodes { entity { id } hops relationCount totalRelations isExpanded } relations { id } relationCount cut { entities isExact relations unexpanded { hops } } } }`,
      );
    const isolated = graph.actors.at(-1) ?? '';
    expect((await ask(isolated)).data.neighbourhood).toEqual({
      center: { id: isolated },
      nodes: [{ entity: { id: isolated }, hops: 0, relationCount: 0, totalRelations: 0, isExpanded: true }],
      relations: [],
      relationCount: 0,
      cut: { entities: 0, isExact: true, relations: 0, unexpanded: [] },
    });
    expect((await ask('nobody at all')).errors[0]?.extensions['code']).toBe('NOT_FOUND');
    await emptyGraph(database);
    expect((await ask(isolated)).errors[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  test.each([
    ['hops: 0', 'hops must be from 1 to 3, got 0'],
    ['hops: 4', 'hops must be from 1 to 3, got 4'],
    ['limit: 0', 'limit must be from 1 to 200, got 0'],
    ['limit: 201', 'limit must be from 1 to 200, got 201'],
    ['mostRelations: 0', 'mostRelations must be from 1 to 2000, got 0'],
    ['mostRelations: 2001', 'mostRelations must be from 1 to 2000, got 2001'],
  ])('refuses %s', async (argument, message) => {
    await seededGraph(database);
    const { errors } = await api.ask(`{ neighbourhood(of: "Tokyo", ${argument}) { relationCount } }`);
    expect(errors[0]?.message).toContain(message);
    expect(errors[0]?.path).toEqual(['neighbourhood']);
    expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(errors[0]?.extensions['hint']).toBeTruthy();
  });

  test('of a place, with entities and relations as the view shows them', async () => {
    await seededGraph(database);
    const { data, errors } = await api.ask(
      `{ neighbourhood(of: "Taiwan Strait", limit: 2, asOf: "2025-01-01", undated: INCLUDE) {
        center { name } nodes { hops entity { id } } relations { id certainty from { id } to { id } } cut { entities isExact } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.neighbourhood).toEqual({
      center: { name: 'Taiwan Strait' },
      nodes: [
        { hops: 0, entity: { id: 'taiwan-strait' } },
        { hops: 1, entity: { id: 'london' } },
        { hops: 1, entity: { id: 'tokyo' } },
      ],
      relations: [
        {
          id: 'london.upholds-navigation-in.taiwan-strait.2021',
          certainty: 'CERTAIN',
          from: { id: 'london' },
          to: { id: 'taiwan-strait' },
        },
        {
          id: 'tokyo.upholds-navigation-in.taiwan-strait.2024',
          certainty: 'CERTAIN',
          from: { id: 'tokyo' },
          to: { id: 'taiwan-strait' },
        },
        {
          id: 'london.defense-cooperation-with.tokyo.2023',
          certainty: 'CERTAIN',
          from: { id: 'london' },
          to: { id: 'tokyo' },
        },
      ],
      cut: { entities: 1, isExact: true },
    });
  });

  test('costs what it may hold', async () => {
    await seededGraph(database);
    const cost = async (query: string, variables?: Record<string, unknown>) =>
      ((await api.ask(query, variables)).extensions?.['cost'] as { value: number } | undefined)?.value ?? Number.NaN;
    const nodes = 'query ($n: Int) { neighbourhood(of: "Tokyo", limit: $n) { nodes { hops } } }';
    const base = await cost('{ neighbourhood(of: "Tokyo") { relationCount } }');
    expect(await cost(nodes, { n: 10 })).toBe(base - 1 + 11 * 6);
    expect(await cost(nodes, { n: 200 })).toBe(base - 1 + 201 * 6);
    expect(await cost('{ neighbourhood(of: "Tokyo", mostRelations: 300) { relations { id } } }')).toBe(
      base - 1 + 300 * 6,
    );
  });

  test('a hub is shown and not gone beyond, and what is left out is counted', async () => {
    await denseGraph(database);
    const { data, errors } = await api.ask(
      `{ neighbourhood(of: "actor-105", hops: 2, limit: 200) { nodes { isExpanded } relations { id } relationCount
        cut { entities isExact relations unexpanded { entity { id } totalRelations isExpanded } } }
        few: neighbourhood(of: "actor-105", limit: 9) { nodes { entity { id } } cut { entities isExact } } }`,
    );
    expect(errors).toEqual([]);
    const { nodes, relations, relationCount, cut } = data.neighbourhood;
    const [{ links, hub }] = (
      await database.runAlone(
        "MATCH (a:Actor) WITH sum(COUNT { (a)-[:DEFENSE_COOPERATION_WITH]->() }) AS links MATCH (h:Actor {id: 'actor-100'}) RETURN links, COUNT { (h)--(:Actor) } AS hub",
      )
    ).rows.map((row) => ({ links: Number(row.get('links')), hub: Number(row.get('hub')) })) as [
      { links: number; hub: number },
    ];
    expect(hub).toBeGreaterThan(1000);
    expect(nodes).toHaveLength(110);
    expect(nodes.filter((node: { isExpanded: boolean }) => node.isExpanded)).toHaveLength(109);
    expect(relations).toHaveLength(400);
    expect(relationCount).toBe(links);
    expect(cut).toEqual({
      entities: 0,
      isExact: false,
      relations: links - 400,
      unexpanded: [{ entity: { id: 'actor-100' }, totalRelations: hub, isExpanded: false }],
    });
    expect(data.few.cut).toEqual({ entities: 100, isExact: true });
    expect(data.few.nodes[1]).toEqual({ entity: { id: 'actor-100' } });
  });
});

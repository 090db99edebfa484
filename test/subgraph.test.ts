import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { neighboursByType } from '../src/graph/analysis/neighbours-by-type.js';
import { numbers } from '../src/graph/analysis/numbers.js';
import { type SubgraphQuery, subgraphOf } from '../src/graph/analysis/subgraph.js';
import { projectAll } from '../src/graph/project.js';
import { PROJECTING } from '../src/graph/relation-id.js';
import { defaultView, type View } from '../src/graph/view.js';
import { type TestApi, testApi } from './api-client.js';
import { emptyGraph, seededGraph, testDatabase } from './database.js';
import { denseGraph } from './dense-graph.js';
import { addClaims, smallWorld } from './fixture.js';
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
  await emptyGraph(database);
  api = await testApi(database);
});
afterAll(async () => {
  await emptyGraph(database);
  await api.close();
  await database.close();
});

const entitiesOf = ({ actors }: RandomGraph) => [...actors, 'strait'];
const touches = (id: string) => (relation: PlainRelation) => relation.from === id || relation.to === id;
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const viewOf = (asked: PlainView): View => ({ ...defaultView(), ...(asked as Partial<View>) });

type Plain = Omit<SubgraphQuery, 'view'> & { readonly view: PlainView };

/** A subgraph by the words of the SDL. */
function plainSubgraph(graph: RandomGraph, query: Plain) {
  const ofTypes = graph.relations.filter(({ type }) => query.types.includes(type));
  const total = (id: string) => ofTypes.filter(touches(id)).length;
  const all = entitiesOf(graph);
  const wanted = query.of
    ? query.of.filter((id, i, of) => all.includes(id) && of.indexOf(id) === i)
    : all.sort((a, b) => total(b) - total(a) || byText(a, b));
  const drawn = wanted.slice(0, query.limit);
  const between = ofTypes
    .filter((relation) => isShown(relation, query.view) && drawn.includes(relation.from) && drawn.includes(relation.to))
    .sort((a, b) => byText(a.id, b.id));
  const pair = ({ from, to }: PlainRelation) => [from, to].sort().join();
  const nth = (relation: PlainRelation) =>
    between.filter((one) => pair(one) === pair(relation)).findIndex(({ id }) => id === relation.id);
  return {
    nodes: drawn.map((id) => ({
      id,
      totalRelations: total(id),
      relationCount: between.filter(touches(id)).length,
    })),
    entitiesLeftOut: wanted.length - drawn.length,
    relationCount: between.length,
    relations: [...between]
      .sort((a, b) => nth(a) - nth(b) || byText(a.id, b.id))
      .slice(0, query.mostRelations)
      .map(({ id, from, to }) => ({ id, from, to })),
  };
}

describe('subgraph', () => {
  const seen = { entitiesLeftOut: 0, relationsLeftOut: 0, named: 0, all: 0, secondOfPair: 0 };
  test.each([1, 2, 3, 4, 5])('is what slow, plain code finds, in random graph %i', async (seed) => {
    const graph = await randomGraph(database, seed, 60);
    const next = numbers(seed);
    const of = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
    const ids = [...entitiesOf(graph), 'nobody'];
    for (let i = 0; i < 40; i++) {
      const asked = randomView(of);
      const query = {
        of: of([true, false]) ? null : Array.from({ length: of([0, 1, 3, 8, 20]) }, () => of(ids)),
        limit: of([1, 3, 6, 1000]),
        mostRelations: of([1, 5, 5000]),
        types: of([PROJECTING, ['DEFENSE_PLEDGE_TO', 'TENSION_WITH', 'MEMBER_OF'] as const, []]),
      };
      const found = await database.read((reader) => subgraphOf(reader, { ...query, view: viewOf(asked) }));
      const relations = found.relations.map(({ id, from, to }) => ({ id, from, to }));
      const plain = plainSubgraph(graph, { ...query, view: asked });
      expect({ ...found, relations }, JSON.stringify({ ...query, asked })).toEqual(plain);
      seen.entitiesLeftOut += found.entitiesLeftOut;
      seen.relationsLeftOut += found.relationCount - relations.length;
      seen.secondOfPair += relations.length - new Set(relations.map(({ from, to }) => [from, to].sort().join())).size;
      seen[query.of ? 'named' : 'all'] += found.nodes.length;
    }
  });

  test('was compared where something was cut, some were named, and pairs had several relations', () => {
    for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(0);
  });

  test('of an empty graph, of nobody, of who has no relations', async () => {
    const fields =
      'nodes { entity { id } relationCount totalRelations } missing entitiesLeftOut relations { id } relationCount unprojected { modality }';
    const nothing = { nodes: [], missing: [], entitiesLeftOut: 0, relations: [], relationCount: 0, unprojected: [] };
    const graph = await randomGraph(database, 1);
    const isolated = graph.actors.at(-1) ?? '';
    const { data, errors } = await api.ask(
      `{ nobody: subgraph(of: []) { ${fields} } alone: subgraph(of: ["${isolated}", "nobody"]) { ${fields} } }`,
    );
    expect(errors).toEqual([]);
    expect(data.nobody).toEqual(nothing);
    const node = { entity: { id: isolated }, relationCount: 0, totalRelations: 0 };
    expect(data.alone).toEqual({ ...nothing, nodes: [node], missing: ['nobody'] });
    await emptyGraph(database);
    expect((await api.ask(`{ subgraph { ${fields} } }`)).data).toEqual({ subgraph: nothing });
    expect((await api.ask('{ subgraph(of: ["Tokyo"]) { missing } }')).data.subgraph.missing).toEqual(['Tokyo']);
  });

  test.each([
    ['no room', 'limit: 0', 'limit must be from 1 to 1000, got 0'],
    ['too much room', 'limit: 1001', 'limit must be from 1 to 1000, got 1001'],
    ['no relations', 'mostRelations: 0', 'mostRelations must be from 1 to 5000, got 0'],
    ['too many relations', 'mostRelations: 5001', 'mostRelations must be from 1 to 5000, got 5001'],
    ['too many names', `of: [${'"a" '.repeat(201)}]`, 'of must name at most 200 entities, got 201'],
  ])('refuses %s', async (_, argument, message) => {
    const { errors } = await api.ask(`{ subgraph(${argument}) { relationCount } }`);
    expect(errors[0]?.message).toContain(message);
    expect(errors[0]?.path).toEqual(['subgraph']);
    expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(errors[0]?.extensions['hint']).toBeTruthy();
  });

  test('a hub: what is left out is counted, one relation of each pair comes before the second of any', async () => {
    await denseGraph(database);
    const { data, errors } = await api.ask(
      `{ subgraph(limit: 20, mostRelations: 200) { nodes { entity { id } relationCount totalRelations } entitiesLeftOut relationCount relations { id from { id } to { id } } } }`,
    );
    expect(errors).toEqual([]);
    const { nodes, entitiesLeftOut, relationCount, relations } = data.subgraph;
    expect(nodes[0].entity).toEqual({ id: 'actor-100' });
    expect(nodes[0].totalRelations).toBeGreaterThan(1000);
    expect(nodes[0].relationCount).toBeLessThan(nodes[0].totalRelations);
    expect(nodes.map((node: { entity: { id: string } }) => node.entity.id)).toEqual(
      Array.from({ length: 20 }, (_, i) => `actor-${100 + i}`),
    );
    expect(entitiesLeftOut).toBe(110 + 110 - 20);
    const pairs = (20 * 19) / 2;
    expect(relationCount).toBe(pairs + 19 * Math.ceil(1000 / 109));
    expect(relations).toHaveLength(200);
    const ends = relations.map(({ from, to }: { from: { id: string }; to: { id: string } }) => `${from.id} ${to.id}`);
    expect(new Set(ends.slice(0, pairs)).size).toBe(pairs);
    for (const pair of ends.slice(pairs)) expect(pair).toMatch(/^actor-100 /);
  });

  test('more relations than one statement fetches: all of them, in order, each with its ends', async () => {
    const text = `query ($n: Int!) { subgraph(limit: 110, mostRelations: $n) { relations { id sign from { id name } to { id } } } }`;
    const { data, errors } = await api.ask(text, { n: 2500 });
    expect(errors).toEqual([]);
    const { relations } = data.subgraph;
    expect(relations).toHaveLength(2500);
    expect(new Set(relations.map(({ id }: { id: string }) => id)).size).toBe(2500);
    for (const { id, from, to } of relations) {
      expect(id.startsWith(`${from.id}.defense-cooperation-with.${to.id}.`)).toBe(true);
      expect(from.name).toBe(from.id.replace('actor-', 'Actor '));
    }
    expect((await api.ask(text, { n: 1200 })).data.subgraph.relations).toEqual(relations.slice(0, 1200));
  });
});

describe('the names of a subgraph', () => {
  const HOSTILE = [
    '',
    '   ',
    '"',
    "'}) DETACH DELETE n //",
    '"})-[]-() MATCH (n) DETACH DELETE n RETURN "',
    '$p.ids',
    '*:* OR name:[* TO *]',
    'a AND (b',
    '\\',
    '<img src=x onerror=alert(1)>',
    'x'.repeat(5000),
    '\u0000',
    '\u202Etokyo',
    '東'.repeat(200),
    '__proto__',
    'toString',
  ];
  const text =
    'query ($of: [String!]) { subgraph(of: $of) { nodes { entity { id name } } missing entitiesLeftOut relations { id } } }';

  test('lead to ids in any form, each once; what leads nowhere or to several stands in missing', async () => {
    await smallWorld(database);
    await database.runAlone(`MATCH (a:Actor {id: 'ankara'}) MATCH (b:Actor {id: 'berlin'})
      CREATE (:Alias {id: 'al-a', surface: 'The Two'})-[:NAMES]->(a) CREATE (:Alias {id: 'al-b', surface: 'The Two'})-[:NAMES]->(b)
      CREATE (:Alias {id: 'al-c', surface: '安卡拉'})-[:NAMES]->(a)`);
    await database.runAlone('CALL db.awaitIndexes(30)');
    await addClaims(database, [{ id: 'cl-1', subject: 'ankara', object: 'berlin' }]);
    await projectAll(database);
    const globalId = (await api.ask('{ actor(id: "cairo") { globalId } }')).data.actor.globalId;
    const claim = (await api.ask('{ claim(id: "cl-1") { globalId } }')).data.claim.globalId;
    const of = ['BERLIN', 'nobody', '安卡拉', 'The Two', globalId, 'berlin', 'Strait', 'nobody', claim, 'cl-1', 'Quad'];
    const { data, errors } = await api.ask(text, { of });
    expect(errors).toEqual([]);
    const ids = data.subgraph.nodes.map((node: { entity: { id: string } }) => node.entity.id);
    expect(ids).toEqual(['berlin', 'ankara', 'cairo', 'strait', 'quad']);
    expect(data.subgraph.missing).toEqual(['nobody', 'The Two', claim, 'cl-1']);
    expect(data.subgraph.relations).toEqual([{ id: 'ankara.defense-cooperation-with.berlin.now' }]);
  });

  test('may be hostile, and do no harm', async () => {
    const { data, errors } = await api.ask(text, { of: [...HOSTILE, 'ankara'] });
    expect(errors).toEqual([]);
    expect(data.subgraph.missing).toEqual(HOSTILE);
    expect(data.subgraph.nodes).toEqual([{ entity: { id: 'ankara', name: 'Ankara' } }]);
    expect((await api.ask('{ actors { totalCount } }')).data.actors.totalCount).toBe(4);
  });

  test('may be two hundred that mean nothing', async () => {
    const of = Array.from({ length: 200 }, (_, i) => `Nobody ${i}`);
    const { data, errors } = await api.ask(text, { of });
    expect(errors).toEqual([]);
    expect(data.subgraph).toEqual({ nodes: [], missing: of, entitiesLeftOut: 0, relations: [] });
  });

  test('with other readings are told of', async () => {
    await seededGraph(database);
    const { data, extensions } = await api.ask(text, { of: ['Washington', 'Taiwan'] });
    expect(data.subgraph.nodes.map((node: { entity: { id: string } }) => node.entity.id)).toEqual([
      'washington',
      'taipei',
    ]);
    expect(extensions?.['resolved']).toMatchObject([
      { argument: 'of', name: 'Washington', id: 'washington' },
      { argument: 'of', name: 'Taiwan', id: 'taipei' },
    ]);
  });
});

describe('unprojected', () => {
  const ask = async (args: string) => {
    const { data, errors } = await api.ask(
      `{ subgraph(${args}) { unprojected { modality claimCount claims(first: 2) { id modality } } } }`,
    );
    expect(errors).toEqual([]);
    return data.subgraph.unprojected as { modality: string; claimCount: number; claims: { id: string }[] }[];
  };
  const brief = (found: Awaited<ReturnType<typeof ask>>) =>
    found.map(({ modality, claimCount, claims }) => [modality, claimCount, ...claims.map(({ id }) => id)]);

  test('are live claims by modality, of whatever end, those about an entity among them', async () => {
    await smallWorld(database);
    await addClaims(database, [
      { id: 'cl-fact', subject: 'ankara', object: 'berlin' },
      { id: 'cl-said', subject: 'ankara', object: 'berlin', modality: 'ATTRIBUTED', spell: 'before' },
      { id: 'cl-f1', subject: 'ankara', object: 'berlin', modality: 'FORECAST' },
      { id: 'cl-f2', subject: 'cairo', object: 'ankara', modality: 'FORECAST' },
      { id: 'cl-f3', subject: 'ankara', object: 'quad', modality: 'FORECAST', type: 'MEMBER_OF' },
      { id: 'cl-gone', subject: 'ankara', object: 'berlin', modality: 'FORECAST' },
      { id: 'cl-no', subject: 'cairo', object: 'strait', modality: 'DENIED', type: 'TERRITORIAL_CLAIM_ON' },
      { id: 'cl-else', subject: 'berlin', object: 'cairo', modality: 'HYPOTHETICAL' },
    ]);
    await database.runAlone(`MATCH (gone:Claim {id: 'cl-gone'}) SET gone.retractedAt = datetime(), gone.retractedBecause = 'wrong'
      WITH 1 AS _ MATCH (b:Actor {id: 'berlin'}) MATCH (strait:Place {id: 'strait'}) MATCH (p:Passage {id: 'ps-a'})
      CREATE (c:Claim {id: 'cl-about', type: 'STATEMENT_ABOUT', modality: 'RECOMMENDED', spell: 'now', recordedAt: datetime()})
      CREATE (c)-[:SUBJECT]->(b) CREATE (c)-[:ABOUT]->(strait) CREATE (c)-[:CITES]->(p)`);
    await projectAll(database);
    expect(brief(await ask('of: ["ankara"]'))).toEqual([['FORECAST', 3, 'cl-f1', 'cl-f2']]);
    expect(brief(await ask('of: ["strait"]'))).toEqual([
      ['DENIED', 1, 'cl-no'],
      ['RECOMMENDED', 1, 'cl-about'],
    ]);
    // a claim between two of them counts once; neither view nor types matter
    expect(brief(await ask('types: [TENSION_WITH], asOf: "1900-01-01"'))).toEqual([
      ['DENIED', 1, 'cl-no'],
      ['FORECAST', 3, 'cl-f1', 'cl-f2'],
      ['RECOMMENDED', 1, 'cl-about'],
      ['HYPOTHETICAL', 1, 'cl-else'],
    ]);
    expect(await ask('of: ["quad"], limit: 1, mostRelations: 1')).toMatchObject([{ claimCount: 1 }]);
    expect(await ask('of: []')).toEqual([]);
    const { errors } = await api.ask('{ subgraph { unprojected { claims(first: 101) { id } } } }');
    expect(errors[0]?.message).toContain('first must be from 1 to 100, got 101');
  });
});

describe('neighbours', () => {
  function plainNeighbours(graph: RandomGraph, of: string, view: PlainView) {
    const mine = graph.relations.filter((relation) => touches(of)(relation) && isShown(relation, view));
    return PROJECTING.flatMap((type) => {
      const others = mine.filter((one) => one.type === type).map(({ from, to }) => (from === of ? to : from));
      const times = (id: string) => others.filter((one) => one === id).length;
      const ids = [...new Set(others)].sort((a, b) => times(b) - times(a) || byText(a, b));
      return others.length === 0 ? [] : [{ type, relationCount: others.length, entityCount: ids.length, ids }];
    });
  }

  test.each([1, 2, 3])('are what slow, plain code finds, in random graph %i', async (seed) => {
    const graph = await randomGraph(database, seed, 80);
    const next = numbers(seed);
    const of = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
    let several = 0;
    for (let i = 0; i < 40; i++) {
      const [entity, asked] = [of(entitiesOf(graph)), randomView(of)];
      const found = await database.read((reader) => neighboursByType(reader, entity, viewOf(asked)));
      expect(found, JSON.stringify([entity, asked])).toEqual(plainNeighbours(graph, entity, asked));
      several += found.filter(({ relationCount, entityCount }) => relationCount > entityCount).length;
    }
    // of a symmetric type by spells, of a directed one also both ways
    expect(several).toBeGreaterThan(0);
  });

  test('come with the matter of the type, and are entities', async () => {
    await seededGraph(database);
    const { data, errors } = await api.ask(
      '{ neighbours(of: "釣魚臺") { entity { id } relationCount byType { type aspect relationCount entityCount entities(first: 2) { id name } } } }',
    );
    expect(errors).toEqual([]);
    expect(data.neighbours).toEqual({
      entity: { id: 'senkaku-islands' },
      relationCount: 4,
      byType: [
        {
          type: 'TERRITORIAL_CLAIM_ON',
          aspect: 'SOVEREIGNTY',
          relationCount: 3,
          entityCount: 3,
          entities: [
            { id: 'beijing', name: 'Beijing' },
            { id: 'taipei', name: 'Taipei' },
          ],
        },
        {
          type: 'ADMINISTERS',
          aspect: 'SOVEREIGNTY',
          relationCount: 1,
          entityCount: 1,
          entities: [{ id: 'tokyo', name: 'Tokyo' }],
        },
      ],
    });
  });

  test.each([
    ['an unknown name', 'of: "Nowhere"', 'NOT_FOUND'],
    ['an empty name', 'of: ""', 'NOT_FOUND'],
    ['what is too long for a name', `of: "${'x'.repeat(300)}"`, 'BAD_USER_INPUT'],
  ])('refuses %s', async (_, args, code) => {
    const { errors } = await api.ask(`{ neighbours(${args}) { relationCount } }`);
    expect(errors[0]?.extensions['code']).toBe(code);
  });

  test('of a hub are counted, and the first hundred named', async () => {
    await denseGraph(database);
    const { data } = await api.ask(
      '{ neighbours(of: "actor-100") { relationCount byType { entityCount entities(first: 100) { id } } } }',
    );
    expect(data.neighbours.relationCount).toBeGreaterThan(1000);
    expect(data.neighbours.byType).toMatchObject([{ entityCount: 109 }]);
    expect(data.neighbours.byType[0].entities).toHaveLength(100);
  });
});

interface Bounded {
  readonly id: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly sinceMin: string;
  readonly sinceMax: string;
  readonly untilMin: string;
  readonly untilMax: string;
  readonly superseded: boolean;
  readonly supersededFrom: string;
}

const BOUNDS = 'id since until sinceMin sinceMax untilMin untilMax superseded supersededFrom';

describe('the bounds of a relation', () => {
  /** What a view of a day shows and how surely, by the words of the SDL. */
  function onDay(relations: readonly Bounded[], day: string, undated: 'INCLUDE' | 'EXCLUDE') {
    return relations.flatMap((relation) => {
      const isDated = relation.since !== null || relation.until !== null;
      const isPossible = relation.sinceMin <= day && day < relation.untilMax;
      if (!isPossible || day >= relation.supersededFrom) return [];
      if (!isDated && (undated === 'EXCLUDE' || relation.superseded)) return [];
      const isCertain = relation.sinceMax <= day && day < relation.untilMin;
      return [`${relation.id} ${isDated ? (isCertain ? 'CERTAIN' : 'POSSIBLE') : 'UNDATED'}`];
    });
  }

  const dayAfter = (day: string, by: number) =>
    new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

  async function bounded(): Promise<Bounded[]> {
    const { data, errors } = await api.ask(`{ subgraph(history: true, limit: 100) { relations { ${BOUNDS} } } }`);
    expect(errors).toEqual([]);
    return data.subgraph.relations;
  }

  async function shown(day: string, undated: string): Promise<string[]> {
    const { data, errors } = await api.ask(
      `{ relations(asOf: "${day}", undated: ${undated}, first: 100) { edges { node { id certainty } } } }`,
    );
    expect(errors).toEqual([]);
    return data.relations.edges.map(
      ({ node }: { node: { id: string; certainty: string } }) => `${node.id} ${node.certainty}`,
    );
  }

  async function expectSame(relations: readonly Bounded[], most: number): Promise<Set<string>> {
    const edges = relations.flatMap((one) => [
      one.sinceMin,
      one.sinceMax,
      one.untilMin,
      one.untilMax,
      one.supersededFrom,
    ]);
    const days = [...new Set(edges)]
      .filter((day) => day > '0001-01-01' && day < '9999-12-31')
      .flatMap((day) => [day, dayAfter(day, -1), dayAfter(day, 1)]);
    // some of them, evenly chosen
    const chosen = [...new Set(days)].sort().filter((_, i, all) => i % Math.ceil(all.length / most) === 0);
    const asked = ['0001-01-01', '9999-12-30', '9999-12-31', ...chosen];
    const certainties = new Set<string>();
    for (const day of asked) {
      for (const undated of ['INCLUDE', 'EXCLUDE'] as const) {
        const mine = onDay(relations, day, undated).sort();
        expect(mine, `${day} ${undated}`).toEqual((await shown(day, undated)).sort());
        for (const one of mine) certainties.add(one.replace(/.* /, ''));
      }
    }
    return certainties;
  }

  test.each([1, 2])('tell what each day shows, in random graph %i', async (seed) => {
    await randomGraph(database, seed, 60);
    const certainties = await expectSame(await bounded(), 20);
    expect([...certainties].sort()).toEqual(['CERTAIN', 'POSSIBLE', 'UNDATED']);
  });

  test('of the first content as well', async () => {
    await seededGraph(database);
    const { data } = await api.ask(
      `{ subgraph(of: ["Tokyo", "Taipei", "Beijing", "Washington"], history: true) { relations { ${BOUNDS} } } }`,
    );
    const relations = data.subgraph.relations as Bounded[];
    expect(relations.length).toBeGreaterThan(20);
    for (const day of ['1952-04-28', '1971-10-25', '1972-09-29', '1979-06-01', '1996-03-20', '2024-01-01']) {
      const { data: then } = await api.ask(
        `{ subgraph(of: ["Tokyo", "Taipei", "Beijing", "Washington"], asOf: "${day}") { relations { id certainty } } }`,
      );
      const found = then.subgraph.relations.map(
        (one: { id: string; certainty: string }) => `${one.id} ${one.certainty}`,
      );
      expect(onDay(relations, day, 'EXCLUDE').sort()).toEqual(found.sort());
    }
  });

  test('are the first and last days that the dates allow, sentinels where there is none', async () => {
    await smallWorld(database);
    const pair = { subject: 'ankara', object: 'berlin' };
    await addClaims(database, [
      { id: 'cl-dated', ...pair, spell: '1990', since: '1990-03-10', until: '1995-06' },
      { id: 'cl-open', ...pair, spell: '2000', since: '2000-02', until: '..' },
      { id: 'cl-vague', ...pair, spell: '2008', since: '2008' },
      { id: 'cl-undated', ...pair, spell: 'now' },
      { id: 'cl-end', ...pair, spell: 'before', until: '1985' },
      { id: 'cl-was', ...pair, type: 'TENSION_WITH', spell: 'before' },
      { id: 'cl-is', ...pair, type: 'TENSION_WITH', spell: '2010', since: '2010', until: '..', supersedes: ['cl-was'] },
      { id: 'cl-old', ...pair, type: 'TRADE_AGREEMENT_WITH', spell: 'before' },
      { id: 'cl-new', ...pair, type: 'TRADE_AGREEMENT_WITH', spell: 'now', supersedes: ['cl-old'] },
    ]);
    await projectAll(database);
    const relations = await bounded();
    const [least, most] = ['0001-01-01', '9999-12-31'];
    const table = Object.fromEntries(
      relations.map((one) => [
        one.id.replace(/.*?\.(.*)-with\.berlin/, '$1'),
        [one.sinceMin, one.sinceMax, one.untilMin, one.untilMax, one.supersededFrom],
      ]),
    );
    expect(table).toEqual({
      'defense-cooperation.1990': ['1990-03-10', '1990-03-10', '1995-06-01', '1995-06-30', most],
      'defense-cooperation.2000': ['2000-02-01', '2000-02-29', most, most, most],
      'defense-cooperation.2008': ['2008-01-01', '2008-12-31', '2008-01-01', most, most],
      'defense-cooperation.now': [least, most, least, most, most],
      'defense-cooperation.before': [least, most, '1985-01-01', '1985-12-31', most],
      'tension.before': [least, most, least, most, '2010-12-31'],
      'tension.2010': ['2010-01-01', '2010-12-31', most, most, most],
      'trade-agreement.before': [least, most, least, most, most],
      'trade-agreement.now': [least, most, least, most, most],
    });
    await expectSame(relations, 30);
  });
});

describe('positions', () => {
  const ask = async (engine: 'RESOLVERS' | undefined) => {
    const one = await testApi(database, engine ? { engine } : {});
    const { data, errors } = await one.ask(
      `{ actors(first: 10) { edges { node { id longitude latitude } } } place(id: "strait") { longitude latitude }
        subgraph { nodes { entity { id longitude latitude } } } }`,
    );
    await one.close();
    expect(errors).toEqual([]);
    const node = ({ node: { id, longitude, latitude } }: { node: Record<string, unknown> }) => [
      id,
      longitude,
      latitude,
    ];
    return { actors: data.actors.edges.map(node), place: data.place, data };
  };

  test('are decimal numbers whatever a script writes, and null unless both are good', async () => {
    await smallWorld(database);
    await database.runAlone(`
      MATCH (a:Actor {id: 'ankara'}) SET a.longitude = 33, a.latitude = 40
      WITH 1 AS _ MATCH (b:Actor {id: 'berlin'}) SET b.longitude = 13.4, b.latitude = 52.5
      WITH 1 AS _ MATCH (c:Actor {id: 'cairo'}) SET c.longitude = 31.2
      WITH 1 AS _ MATCH (q:Actor {id: 'quad'}) SET q.longitude = 278.4, q.latitude = 10
      WITH 1 AS _ MATCH (s:Place {id: 'strait'}) SET s.longitude = -180, s.latitude = -90.0`);
    for (const engine of [undefined, 'RESOLVERS'] as const) {
      const { actors, place } = await ask(engine);
      expect(actors).toEqual([
        ['ankara', 33, 40],
        ['berlin', 13.4, 52.5],
        ['cairo', null, null],
        ['quad', null, null],
      ]);
      expect(place).toEqual({ longitude: -180, latitude: -90 });
    }
    await database.runAlone(`
      MATCH (a:Actor {id: 'ankara'}) SET a.longitude = 'east', a.latitude = 40
      WITH 1 AS _ MATCH (b:Actor {id: 'berlin'}) SET b.longitude = 0.0 / 0.0, b.latitude = 52.5
      WITH 1 AS _ MATCH (c:Actor {id: 'cairo'}) SET c.longitude = [31.2], c.latitude = 30.0
      WITH 1 AS _ MATCH (q:Actor {id: 'quad'}) SET q.longitude = true, q.latitude = 1.0 / 0.0`);
    for (const engine of [undefined, 'RESOLVERS'] as const) {
      for (const [, longitude, latitude] of (await ask(engine)).actors)
        expect([longitude, latitude]).toEqual([null, null]);
    }
  });
});

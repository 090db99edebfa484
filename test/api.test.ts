import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApi, testApi } from './api-client.js';
import { seededGraph, testDatabase } from './database.js';

const database = testDatabase();
let api: TestApi;
beforeAll(async () => {
  await seededGraph(database);
  api = await testApi(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const code = (answer: Awaited<ReturnType<TestApi['ask']>>) => answer.errors[0]?.extensions['code'];

describe('names', () => {
  test.each([
    ['Tokyo', 'tokyo'],
    ['Japan', 'tokyo'],
    ['日本', 'tokyo'],
    ['JPN', 'tokyo'],
    ['Q17', 'tokyo'],
    ['tokyo', 'tokyo'],
    ['Washington', 'washington'],
    ['US', 'washington'],
    ['Taiwan', 'taipei'],
    ['viet nam', 'hanoi'],
    ['ประเทศไทย', 'bangkok'],
    ['독도', null],
    ['us', null],
    ['in', null],
    ['Atlantis', null],
  ])('%s is %s', async (name, id) => {
    const answer = await api.ask('query ($name: String!) { actor(name: $name) { id } }', { name });
    expect(answer.data.actor?.id ?? null).toBe(id);
    if (id === null) {
      expect(code(answer)).toBe('NOT_FOUND');
      expect(answer.errors[0]?.path).toEqual(['actor']);
    }
  });

  test('resolve tells why and what else', async () => {
    const { data } = await api.ask(
      '{ resolve(name: "Washington") { entity { id } reason alternatives { match sense entity { id } } } place: resolve(name: "Taiwan", kinds: [PLACE]) { entity { id } } }',
    );
    expect(data.resolve.entity.id).toBe('washington');
    expect(data.resolve.alternatives).toEqual([{ match: 'SENSE', sense: 'the US state of Washington', entity: null }]);
    expect(data.place.entity.id).toBe('taiwan');
  });

  test('an actor is preferred to a place of the same name, and the answer says so', async () => {
    const { extensions } = await api.ask('{ shifts(holder: "tokyo", toward: "Taiwan") { aspect } }');
    expect(extensions).toMatchObject({
      resolved: [{ argument: 'toward', name: 'Taiwan', id: 'taipei', otherReadings: [{ id: 'taiwan' }] }],
    });
  });

  test('an ambiguous name gives the readings, never a silent pick', async () => {
    await database.runAlone("MERGE (a:Actor:State {id: 'tokyo-two'}) SET a.name = 'Japan'");
    const answer = await api.ask('{ actor(name: "Japan") { id } }');
    await database.runAlone("MATCH (a:Actor {id: 'tokyo-two'}) DELETE a");
    expect(answer.data.actor).toBeNull();
    expect(code(answer)).toBe('AMBIGUOUS_NAME');
    expect(answer.errors[0]?.message).toMatch(/tokyo-two.*tokyo|tokyo.*tokyo-two/);
  });

  test.each([
    ['日本', 'tokyo'],
    ['austral', 'canberra'],
    ['viet', 'hanoi'],
    ['대한민국', 'seoul'],
    ['росси', 'moscow'],
    ['Phillippines', 'manila'],
  ])('search finds %s', async (text, id) => {
    const { data } = await api.ask('query ($text: String!) { search(text: $text) { surface entity { id } } }', {
      text,
    });
    expect(data.search.map((hit: { entity: { id: string } }) => hit.entity.id)).toContain(id);
  });

  test('a search for more words than the index can take is cut, a text that is no name is refused', async () => {
    const words = Array.from({ length: 30 }, (_, i) => `w${i}x`).join(' ');
    const ask = (name: string) =>
      api.ask('query ($name: String!) { search(text: $name) { surface } actor(name: $name) { id } }', { name });
    expect((await ask(words)).errors.map(({ extensions }) => extensions['code'])).toEqual(['NOT_FOUND']);
    expect(code(await ask('x '.repeat(150)))).toBe('BAD_USER_INPUT');
  });

  test('a search for no letters, or for the index’s own signs, finds nothing and breaks nothing', async () => {
    const { data, errors } = await api.ask(
      '{ a: search(text: "!!!") { surface } b: search(text: "a\\" OR *:* ~(") { surface } }',
    );
    expect(errors).toEqual([]);
    expect(data.a).toEqual([]);
  });
});

describe('walking', () => {
  test('from relation to relation, both ways over a symmetric type', async () => {
    const { data } =
      await api.ask(`{ actor(name: "Japan") { relations(types: [DEFENSE_COOPERATION_WITH], with: "Taiwan") { edges { node {
      id from { id } to { id } other { id ... on State { iso2 } relations(types: [DEFENSE_COOPERATION_WITH], with: "tokyo") { edges { node { id other { id } } } } } } } } } }`);
    const [edge] = data.actor.relations.edges;
    expect(edge.node).toMatchObject({
      id: 'taipei.defense-cooperation-with.tokyo.now',
      from: { id: 'taipei' },
      to: { id: 'tokyo' },
      other: { id: 'taipei', iso2: 'TW' },
    });
    expect(edge.node.other.relations.edges[0].node).toEqual({ id: edge.node.id, other: { id: 'tokyo' } });
  });

  test('through places too', async () => {
    const { data } =
      await api.ask(`{ place(name: "尖閣諸島") { kind relations(types: [TERRITORIAL_CLAIM_ON, ADMINISTERS]) { totalCount edges { node {
      type other { id relations(types: [MEMBER_OF], with: "rcep") { edges { node { to { name } } } } } } } } } }`);
    expect(data.place.relations.totalCount).toBe(4);
    const tokyo = data.place.relations.edges.find(
      (edge: { node: { other: { id: string } } }) => edge.node.other.id === 'tokyo',
    );
    expect(tokyo.node.other.relations.edges).toEqual([{ node: { to: { name: 'RCEP' } } }]);
  });

  test('direction holds for directed types; symmetric ones are always in', async () => {
    const ask = async (direction: string) => {
      const { data } = await api.ask(
        `{ actor(id: "washington") { relations(direction: ${direction}, with: "tokyo", history: true, first: 50) { edges { node { id } } } } }`,
      );
      return data.actor.relations.edges.map((edge: { node: { id: string } }) => edge.node.id);
    };
    const [out, into, both] = [await ask('OUTGOING'), await ask('INCOMING'), await ask('BOTH')];
    expect(out).toContain('washington.defense-pledge-to.tokyo.1960');
    expect(out).not.toContain('tokyo.hosts-forces-of.washington.1952');
    expect(into).toContain('tokyo.hosts-forces-of.washington.1952');
    for (const list of [out, into]) expect(list).toContain('tokyo.diplomatic-relations-with.washington.1952');
    expect(new Set([...out, ...into])).toEqual(new Set(both));
  });

  test('two aliases with different days do not disturb each other, nor does what lies below them', async () => {
    const part =
      '{ relations(types: [MEMBER_OF], with: "quad") { edges { node { since other { relations(types: [MEMBER_OF], first: 50) { totalCount } } } } } }';
    const { data } = await api.ask(
      `{ a: actor(id: "canberra", asOf: "2007-09-01") ${part} b: actor(id: "canberra", asOf: "2012-01-01") ${part} c: actor(id: "canberra") ${part} }`,
    );
    expect(data.a.relations.edges).toEqual([{ node: { since: '2007-05', other: { relations: { totalCount: 4 } } } }]);
    expect(data.b.relations.edges).toEqual([]);
    expect(data.c.relations.edges).toEqual([
      { node: { since: '2017-11-12', other: { relations: { totalCount: 4 } } } },
    ]);
  });

  test('a field’s own view replaces the one above', async () => {
    const { data } = await api.ask(
      '{ actor(id: "canberra", asOf: "2012-01-01") { relations(types: [MEMBER_OF], with: "quad", asOf: "2018-01-01") { edges { node { id certainty } } } } }',
    );
    expect(data.actor.relations.edges).toEqual([
      { node: { id: 'canberra.member-of.quad.2017', certainty: 'CERTAIN' } },
    ]);
  });

  test.each([
    ['2007-06-01', 'CERTAIN'],
    ['2007-05-15', 'POSSIBLE'],
    ['2008-06-01', 'POSSIBLE'],
    ['2009-01-01', undefined],
    ['2007-04-30', undefined],
  ])('on %s the first Quad is %s', async (asOf, certainty) => {
    const { data } = await api.ask(
      'query ($asOf: Date!) { actor(id: "canberra", asOf: $asOf) { relations(types: [MEMBER_OF], with: "quad") { edges { node { certainty } } } } }',
      { asOf },
    );
    expect(data.actor.relations.edges[0]?.node.certainty).toBe(certainty);
  });

  test('the undated stand aside beside a day unless asked for, and the superseded show with history', async () => {
    const count = async (view: string) => {
      const { data } = await api.ask(
        `{ actor(id: "tokyo"${view}) { relations(types: [DEFENSE_COOPERATION_WITH], with: "taipei") { edges { node { certainty superseded } } } } }`,
      );
      return data.actor.relations.edges.map((edge: { node: unknown }) => edge.node);
    };
    const now = { certainty: 'UNDATED', superseded: false };
    expect(await count('')).toEqual([now]);
    expect(await count(', history: true')).toEqual([{ certainty: 'UNDATED', superseded: true }, now]);
    expect(await count(', asOf: "2024-01-01"')).toEqual([]);
    expect(await count(', asOf: "2024-01-01", undated: INCLUDE')).toEqual([now]);
  });

  test('confidence at least', async () => {
    const { data } = await api.ask(
      '{ all: actor(id: "tokyo") { relations { totalCount } } sure: actor(id: "tokyo", minConfidence: HIGH) { relations(first: 100) { totalCount edges { node { confidence } } } } }',
    );
    expect(data.sure.relations.totalCount).toBeLessThan(data.all.relations.totalCount);
    expect(
      new Set(data.sure.relations.edges.map((edge: { node: { confidence: string } }) => edge.node.confidence)),
    ).toEqual(new Set(['HIGH']));
  });

  test('on whose word: relation, claim, passage, source', async () => {
    const { data } =
      await api.ask(`{ relation(id: "taipei.defense-cooperation-with.tokyo.now") { other { id } claimCount sourceCount supersedes { id supersededBy { id } }
      claims { id subject { id } wording evidence { locator sha256 source { title reliability } } supersedes { id relation { id superseded } } } } }`);
    const { relation } = data;
    expect(relation.other).toBeNull();
    expect(relation.claims).toHaveLength(relation.claimCount);
    expect(relation.claims[0]).toMatchObject({
      id: 'cl-article-15',
      subject: { id: 'tokyo' },
      wording: 'Expanded and direct',
      supersedes: [
        { id: 'cl-article-16', relation: { id: 'taipei.defense-cooperation-with.tokyo.before', superseded: true } },
      ],
    });
    expect(relation.claims[0].evidence[0].source.reliability).toBe('E');
    expect(relation.supersedes).toEqual([
      {
        id: 'taipei.defense-cooperation-with.tokyo.before',
        supersededBy: [{ id: 'taipei.defense-cooperation-with.tokyo.now' }],
      },
    ]);
  });

  test('fragments, aliases, variables and directives come to the same as plain fields', async () => {
    const { data } = await api.ask(
      `query ($deep: Boolean!, $n: Int = 1) { x: actor(id: "tokyo") { ...Ties } y: actor(id: "tokyo") { ...Ties @skip(if: true) id } }
       fragment Ties on Actor { id relations(first: $n) { edges { node { ...R ... @include(if: $deep) { other { called: name } } } } } } fragment R on Relation { id kind: type }`,
      { deep: true },
    );
    expect(data.x.relations.edges).toHaveLength(1);
    expect(data.x.relations.edges[0].node.other.called).toBeTypeOf('string');
    expect(data.y).toEqual({ id: 'tokyo' });
  });

  test('one page size for each alias of evidence and aliases', async () => {
    const { data } = await api.ask(
      '{ claim(id: "cl-article-11") { one: evidence(first: 1) { locator } all: evidence { locator } } actor(id: "tokyo") { two: aliases(first: 2) { surface } aliases { surface } } }',
    );
    expect(data.claim.one).toHaveLength(1);
    expect(data.claim.all).toHaveLength(4);
    expect(data.actor.two).toEqual(data.actor.aliases.slice(0, 2));
  });

  test('readable and opaque ids mean one thing, for every kind of node', async () => {
    const ids = [
      'tokyo',
      'quad',
      'asean',
      'taiwan-strait',
      'cl-article-15',
      'ps-article-lede-s1',
      'src-quad-17',
      'gap-article-navigation-previous',
      'taipei.defense-cooperation-with.tokyo.now',
    ];
    const readable = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id globalId } }', { ids });
    expect(readable.data.nodes.map((node: { id: string }) => node.id)).toEqual(ids);
    expect(new Set(readable.data.nodes.map((node: { __typename: string }) => node.__typename)).size).toBe(9);
    const opaque = readable.data.nodes.map((node: { globalId: string }) => node.globalId);
    expect(
      (await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id globalId } }', { ids: opaque })).data,
    ).toEqual(readable.data);
    expect((await api.ask('{ nodes(ids: ["nobody", "tokyo"]) { id } }')).data.nodes).toEqual([null, { id: 'tokyo' }]);
  });

  test('unknown ids are null, not errors', async () => {
    const answer = await api.ask(
      '{ actor(id: "nobody") { id } place(id: "tokyo") { id } relation(id: "a.b.c.d") { id } claim(id: "cl-x") { id } source(id: "tokyo") { id } node(id: "cl-x") { id } }',
    );
    expect(answer.errors).toEqual([]);
    expect(Object.values(answer.data)).toEqual([null, null, null, null, null, null]);
  });
});

describe('a list fetched ahead, in its parent’s statement, is the same as one fetched on its own', () => {
  const NODE = `{ totalCount edges { cursor node { id certainty from { id } to { name } other { id relations(first: 2, direction: OUTGOING) { edges { node { id other { name } } } } }
    claims(first: 3) { id evidence(first: 1) { locator } } one: claims(first: 1) { id } } } }`;
  test.each([
    ['tokyo', ''],
    ['washington', 'direction: OUTGOING, first: 5'],
    ['washington', 'direction: INCOMING, history: true, first: 100'],
    ['taipei', 'types: [DIPLOMATIC_RELATIONS_WITH, RECOGNIZES], direction: INCOMING, history: true'],
    ['tokyo', 'types: MEMBER_OF, orderBy: SINCE_ASC'],
    ['beijing', 'orderBy: SINCE_DESC, minConfidence: MODERATE, asOf: "1999-06-01"'],
    ['tokyo', 'asOf: "2024-01-01", undated: INCLUDE'],
    ['taiwan-strait', ''],
    ['mexico-city', 'types: [TENSION_WITH]'],
  ])('%s(%s)', async (id, args) => {
    const ask = async (more: string) => {
      const list = [args, more].filter(Boolean).join(', ');
      const { data, errors } = await api.ask(
        `{ node(id: "${id}") { ... on Entity { list: relations${list ? `(${list})` : ''} ${NODE} } } }`,
      );
      expect(errors).toEqual([]);
      return data.node.list;
    };
    const ahead = await ask('');
    if (ahead.edges.length === 0) return;
    // a cursor before everything sends the field to its own statement
    const [mark] = JSON.parse(Buffer.from(ahead.edges[0].cursor, 'base64url').toString());
    const first = args.includes('SINCE_DESC')
      ? ['9999-12-31', 'zzz']
      : args.includes('SINCE_ASC')
        ? ['0001-01-01', '']
        : [null, ''];
    const after = Buffer.from(JSON.stringify([mark, ...first])).toString('base64url');
    expect(await ask(`after: "${after}"`)).toEqual(ahead);
  });
});

describe('mentions that share a key in the answer keep their own arguments', () => {
  test('under other types of object', async () => {
    const { data } = await api.ask(`{ quad: actor(id: "quad") { ...Both } tokyo: actor(id: "tokyo") { ...Both } }
      fragment Both on Actor {
        ... on State { relations(first: 1, types: [RECOGNIZES]) { edges { node { type } } } aliases(first: 1) { surface } }
        ... on Coalition { relations(first: 50, types: [MEMBER_OF]) { edges { node { type } } } aliases(first: 3) { surface } }
      }`);
    expect(data.quad.relations.edges).toHaveLength(4);
    expect(data.tokyo.relations.edges).toEqual([{ node: { type: 'RECOGNIZES' } }]);
    expect([data.quad.aliases.length, data.tokyo.aliases.length]).toEqual([3, 1]);
  });

  test('under other ends of one relation, and under other aliases of edges', async () => {
    const { data } =
      await api.ask(`{ actor(id: "canberra") { relations(types: [MEMBER_OF], with: "quad", history: true) {
      a: edges { node { claims(first: 1) { id } } } b: edges { node { claims(first: 9, all: true) { id } } }
      edges { node { other { relations(first: 1, types: [MEMBER_OF]) { edges { node { type } } } } to { relations(first: 50, asOf: "2007-09-01") { totalCount edges { node { type } } } } } } } } }`);
    const [{ node }] = data.actor.relations.edges;
    expect(node.other.relations.edges).toHaveLength(1);
    expect(node.to.relations.edges).toHaveLength(4);
    const [a, b] = [data.actor.relations.a, data.actor.relations.b].map((edges) =>
      edges.map((edge: { node: { claims: unknown[] } }) => edge.node.claims.length),
    );
    expect(a).toEqual([1, 1]);
    expect(b).toEqual([1, 2]);
  });
});

test.each([
  '{ claims { totalCount } }',
  '{ claims { a: totalCount b: totalCount } }',
  '{ claims(filter: { subject: "Japan" }) { edges { node { id } } } }',
  '{ relations(filter: { involving: "japan" }) { totalCount edges { node { id } } } }',
  '{ actor(name: "Japan") { relations(first: 1) { edges { node { id other { relations(first: 1) { edges { node { supersedes { id } } } } } } } } } }',
  '{ ...R } fragment R on Query { a: actor(id: "tokyo") { id } b: actor(id: "taipei") { id } }',
  '{ actor(name: "Nobody At All") { id } }',
])('without a writer no answer is mixed: %s', async (query) => {
  const { extensions, errors } = await api.ask(query);
  expect(extensions?.['consistency']).toBeUndefined();
  for (const { extensions } of errors) expect(extensions['code']).toBe('NOT_FOUND');
});

test('a bare relationship neither breaks a walk nor is counted', async () => {
  await database.runAlone(
    "MATCH (a:Actor {id: 'tokyo'}), (b:Actor {id: 'lima'}) CREATE (a)-[:TENSION_WITH {bare: true}]->(b)",
  );
  const { data, errors } = await api.ask(
    '{ actor(id: "lima") { relations(history: true) { totalCount edges { node { id } } } } relations(history: true, filter: { types: [TENSION_WITH] }) { totalCount } }',
  );
  await database.runAlone('MATCH ()-[r:TENSION_WITH {bare: true}]->() DELETE r');
  expect(errors).toEqual([]);
  expect(data.actor.relations.totalCount).toBe(data.actor.relations.edges.length);
  expect(data.relations.totalCount).toBe(0);
});

describe('lists and pages', () => {
  const all = async (field: string, args: string, node: string) => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { data, errors }: Awaited<ReturnType<TestApi['ask']>> = await api.ask(
        `query ($after: String) { page: ${field}(first: 7, after: $after${args}) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ${node} } } } }`,
        { after },
      );
      expect(errors).toEqual([]);
      expect(data.page.pageInfo.hasPreviousPage).toBe(after !== null);
      ids.push(...data.page.edges.map((edge: { node: { id: string } }) => edge.node.id));
      after = data.page.pageInfo.hasNextPage ? data.page.pageInfo.endCursor : null;
      if (!after) expect(ids).toHaveLength(data.page.totalCount);
    } while (after);
    return ids;
  };

  test.each([
    ['actors', '', 41],
    ['actors', ', kind: COALITION', 4],
    ['places', ', kind: STRAIT', 1],
    ['claims', ', filter: { modality: RECOMMENDED }', 6],
    ['claims', ', filter: { source: "src-quad-17" }', 4],
    [
      'claims',
      ', filter: { subject: "Japan", object: "Taiwan", modality: ASSERTED, type: DEFENSE_COOPERATION_WITH }',
      3,
    ],
    ['sources', ', filter: { reliability: E }', 1],
    ['relations', ', history: true', 238],
    ['relations', ', history: true, orderBy: SINCE_DESC', 238],
    ['relations', ', history: true, orderBy: SINCE_ASC, filter: { aspects: [MEMBERSHIP] }', 75],
    ['relations', ', history: true, filter: { involving: "taiwan-strait" }', 3],
    ['relations', ', history: true, filter: { from: "Tokyo", to: "Taipei", sign: 1 }', 3],
    ['relations', ', filter: { types: [STATEMENT_ABOUT] }', 0],
  ])('%s(%s): every one once, %i in all', async (field, args, count) => {
    const ids = await all(field, args, 'id');
    expect(ids).toHaveLength(count);
    expect(new Set(ids).size).toBe(count);
  });

  test('newest first puts the undated last', async () => {
    const { data } = await api.ask(
      '{ relations(orderBy: SINCE_DESC, first: 3, history: true) { edges { node { since } } } }',
    );
    const dates = data.relations.edges.map((edge: { node: { since: string } }) => edge.node.since);
    expect(dates[0]).toBe('2025-10-26');
    expect([...dates].sort().reverse()).toEqual(dates);
  });

  test('a page is stable when something is put in before it', async () => {
    const query =
      'query ($after: String) { actors(first: 5, after: $after) { pageInfo { endCursor } edges { node { id } } } }';
    const first = await api.ask(query);
    const after = first.data.actors.pageInfo.endCursor;
    const before = await api.ask(query, { after });
    await database.runAlone("CREATE (:Actor:State {id: 'aaa', name: 'Aaa'})");
    const then = await api.ask(query, { after });
    await database.runAlone("MATCH (a:Actor {id: 'aaa'}) DELETE a");
    expect(then.data).toEqual(before.data);
  });

  test.each([
    ['a text that is no cursor', '{ actors(after: "bm90LWEtY3Vyc29y") { totalCount } }'],
    ['another field’s cursor', '{ places(after: "$") { totalCount } }'],
    ['the same field’s with another filter', '{ actors(kind: STATE, after: "$") { totalCount } }'],
    ['the same field’s below another entity', '{ actor(id: "tokyo") { relations(after: "$") { totalCount } } }'],
  ])('BAD_CURSOR: %s', async (_, query) => {
    const { data } = await api.ask('{ actors(first: 1) { pageInfo { endCursor } } }');
    const answer = await api.ask(query.replace('$', data.actors.pageInfo.endCursor));
    expect(code(answer)).toBe('BAD_CURSOR');
    expect(answer.errors[0]?.message).toContain('after');
  });

  test.each([
    '{ actors(first: 0) { totalCount } }',
    '{ actors(first: 101) { totalCount } }',
    '{ actors(first: -1) { totalCount } }',
    '{ actor(id: "tokyo") { relations(first: 1000000) { totalCount } } }',
    '{ relation(id: "taipei.defense-cooperation-with.tokyo.now") { claims(first: 0) { id } } }',
    '{ claim(id: "cl-article-11") { evidence(first: 0) { id } } }',
    '{ shifts(holder: "tokyo", first: 0) { aspect } }',
    '{ search(text: "a", first: 101) { surface } }',
    '{ actor { id } }',
    '{ actor(id: "tokyo", name: "Tokyo") { id } }',
  ])('refused with the reason: %s', async (query) => {
    const answer = await api.ask(query);
    expect(code(answer)).toBe('BAD_USER_INPUT');
    expect(answer.errors[0]?.message.length).toBeGreaterThan(20);
  });

  test('the vocabulary is told whole', async () => {
    const { data } = await api.ask(
      '{ relationTypes { type directed inverse to aspect sign takesPolarity takesSides partOf projects cameo plover meaning } }',
    );
    expect(data.relationTypes).toHaveLength(31);
  });

  test('gaps can be shown and counted', async () => {
    const { data } = await api.ask('{ gaps(holder: "Japan") { id aspect side reason toward { id } source { id } } }');
    expect(data.gaps.map((gap: { reason: string }) => gap.reason).sort()).toEqual([
      'ANNOUNCED_MISSING',
      'ANNOUNCED_MISSING',
      'LOST_IN_SOURCE',
      'LOST_IN_SOURCE',
      'SILENT',
      'SILENT',
    ]);
  });
});

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSchema } from '../src/api/schema.js';
import { readEnvironment } from '../src/cli/environment.js';
import { numbers } from '../src/graph/analysis/numbers.js';
import { type Answer, type TestApi, testApi } from './api-client.js';
import { seededGraph, testDatabase } from './database.js';
import { type Material, OperationMaker } from './operations.js';

const database = testDatabase();
let engine: TestApi;
let resolvers: TestApi;
beforeAll(async () => {
  await seededGraph(database);
  engine = await testApi(database, { showStatements: true });
  resolvers = await testApi(database, { engine: 'RESOLVERS' });
});
afterAll(async () => {
  await engine.close();
  await resolvers.close();
  await database.close();
});

async function material(): Promise<Material> {
  const { data } = await resolvers.ask(`{
    actors(first: 30) { edges { cursor node { id globalId } } }
    relations(first: 40, history: true) { edges { cursor node { id } } }
    claims(first: 30) { edges { cursor node { id } } }
    actor(id: "tokyo") { relations(first: 5) { edges { cursor } } }
  }`);
  const edges = (name: string) => data[name].edges as { cursor: string; node: { id: string; globalId?: string } }[];
  const ids = ['actors', 'relations', 'claims'].flatMap((name) => edges(name).map(({ node }) => node.id));
  const opaque = edges('actors')
    .flatMap(({ node }) => node.globalId ?? [])
    .slice(0, 5);
  return {
    ids: [...ids, ...opaque, 'src-quad-17', 'gap-article-1', 'nobody', 'cl-none'],
    names: ['Tokyo', 'Japan', '日本', 'the Quad', 'Taiwan', 'Washington', 'Nowhere', 'us', 'JPN', 'Peking'],
    cursors: [...edges('relations').slice(0, 3), ...data.actor.relations.edges, ...edges('actors').slice(0, 3)].map(
      ({ cursor }) => cursor,
    ),
  };
}

interface Shown {
  readonly text: string;
  readonly parameters: string;
  readonly rows: number;
  readonly databaseMs: number;
  readonly planCache: 'HIT' | 'MISS';
}

/** An answer with the statements behind it, those that look at the revision left out. */
async function shown(query: string, variables: Record<string, unknown> = {}) {
  const response = await fetch(engine.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close', 'show-statements': '1' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors = [], extensions } = (await response.json()) as Omit<Answer, 'status'>;
  const statements = (extensions?.['statements'] ?? []) as Shown[];
  const asked = statements.filter(({ text }) => !text.startsWith('MATCH (revision'));
  return { status: response.status, data, errors, extensions, statements: asked };
}

const inEssence = ({ status, data, errors, extensions }: Answer) => ({
  status,
  // as text: the order of the keys counts
  data: JSON.stringify(data),
  errors,
  resolved: JSON.stringify(extensions?.['resolved']),
});

describe('what the engine answers is what GraphQL’s own execution answers', () => {
  const count = Number(process.env['IPG_OPERATIONS'] ?? 120);
  test(`${count} operations that were made up`, { timeout: 600_000 }, async () => {
    const maker = new OperationMaker(createSchema(), await material(), numbers(Number(process.env['IPG_SEED'] ?? 1)));
    let byStatement = 0;
    for (let n = 0; n < count; n++) {
      const { query, variables } = maker.next();
      const [mine, theirs] = [await shown(query, variables), await resolvers.ask(query, variables)];
      expect(inEssence(mine), `${query}\n${JSON.stringify(variables)}`).toEqual(inEssence(theirs));
      if (mine.statements.at(-1)?.text.includes(' AS answer, ')) byStatement += 1;
    }
    // else the resolvers were compared with themselves; errors and the fields that are theirs alone are the rest
    expect(byStatement / count).toBeGreaterThan(0.5);
  });
});

describe('one statement for an operation', () => {
  test.each([
    [
      'three hops with claims and sources',
      `{ actor(id: "tokyo") { name relations(first: 2) { totalCount pageInfo { endCursor } edges { cursor node { id from { name } other { name
        relations(first: 2, history: true) { edges { node { id claims { summary evidence { source { title } } } other { relations(first: 1) { totalCount } } } } } } } } } } }`,
    ],
    [
      'several root fields',
      '{ a: actor(id: "tokyo") { name } b: relation(id: "tokyo.member-of.quad.2017") { supersedes { id } } sources(first: 1) { totalCount } }',
    ],
    [
      'a list with a filter on an end',
      '{ relations(filter: { involving: "tokyo", minConfidence: HIGH }, first: 3) { edges { node { id } } } }',
    ],
    [
      'claims with all their links',
      '{ claims(filter: { subject: "tokyo" }, first: 3) { edges { node { id relation { id } supersedes { id } topic { name } attributedTo { words actor { id } } } } } }',
    ],
    ['a name', '{ actor(name: "Japan") { id formalName } }'],
    ['a search', '{ search(text: "quad") { entity { id } surface } }'],
    ['anything by id', '{ nodes(ids: ["tokyo", "src-quad-17", "nothing"]) { id __typename } }'],
  ])('%s', async (_, query) => {
    const { statements, data, errors } = await shown(query);
    expect(errors).toEqual([]);
    expect(data).toEqual((await resolvers.ask(query)).data);
    expect(statements).toHaveLength(1);
  });

  test('a name above lists takes one beforehand, a list over many types two', async () => {
    const byName = await shown('{ actor(name: "Japan") { relations(first: 1) { edges { node { id } } } } }');
    expect(byName.statements).toHaveLength(2);
    const wide = await shown('{ relations(first: 2) { edges { node { id } } } }');
    expect(wide.statements).toHaveLength(3);
  });

  test('the page on how it works shows the statement as it is', async () => {
    const page = readFileSync(new URL('../docs/engine.md', import.meta.url), 'utf8');
    const query = page.match(/^`(\{ actor.*?)` is sent as$/m)?.[1] ?? '';
    const text = page.match(/```text\n([\s\S]*?)\n```/)?.[1];
    expect((await shown(query)).statements.map((one) => one.text)).toEqual([text]);
  });
});

describe('a question is planned once', () => {
  const query = `query ($id: ID!, $first: Int, $asOf: Date, $types: [RelationType!]) {
    actor(id: $id, asOf: $asOf) { relations(types: $types, first: $first) { edges { node { since } } } } }`;
  const types = ['MEMBER_OF'];

  test('whatever its values are', async () => {
    const first = await shown(query, { id: 'tokyo', first: 3, asOf: '2019-01-01', types });
    const again = await shown(query, { id: 'canberra', first: 50, asOf: '2020-02-02', types });
    expect(again.statements[0]?.text).toBe(first.statements[0]?.text);
    expect(again.statements[0]?.planCache).toBe('HIT');
    expect(first.statements[0]?.rows).toBe(1);
  });

  test('a page behind a cursor is the same question for every cursor', async () => {
    const text = async (after: string | undefined) => {
      const { data, statements } = await shown(
        'query ($after: String) { claims(first: 2, after: $after) { pageInfo { endCursor } } }',
        { after },
      );
      return { cursor: data.claims.pageInfo.endCursor as string, text: statements[0]?.text };
    };
    const first = await text(undefined);
    const second = await text(first.cursor);
    expect((await text(second.cursor)).text).toBe(first.text);
  });
});

describe('the statements behind an answer', () => {
  const query = `{ actor(id: "tokyo") { note aliases(first: 2) { surface } relations(minConfidence: LOW, asOf: "2018-01-01", first: 2) { edges { node { id } } } } }`;

  test('can be pasted, with their values', async () => {
    const { statements } = await shown(query);
    const [{ text, parameters: line }] = statements as [Shown];
    const literal = line.replace(/^:param p => /, '');
    await database.read(async (reader) => {
      const [row] = await reader.rows(`WITH ${literal} AS given RETURN given.v0 AS id`);
      expect(row?.get('id')).toBe('tokyo');
      // the values in the place of the parameter
      const pasted = await reader.rows(text.replaceAll('$p.', `${literal}.`));
      expect(pasted).toHaveLength(1);
    });
  });

  test('are asked for by the header or in the request, and shown only where that is allowed', async () => {
    const body = (extensions: object) => JSON.stringify({ query: '{ actor(id: "tokyo") { id } }', extensions });
    const ask = async (url: string, extensions: object) => {
      const headers = { 'content-type': 'application/json', connection: 'close' };
      const response = await fetch(url, { method: 'POST', headers, body: body(extensions) });
      return ((await response.json()) as { extensions: Record<string, unknown> }).extensions['statements'];
    };
    expect(await ask(engine.url, { showStatements: true })).toHaveLength(1);
    expect(await ask(engine.url, {})).toBeUndefined();
    expect(await ask(resolvers.url, { showStatements: true })).toBeUndefined();
  });

  test('are shown where only this machine reaches the API, or as a setting says', () => {
    const isShown = (variables: Record<string, string>) =>
      readEnvironment(variables, '/', '5.26.30').api.showStatements;
    expect(isShown({})).toBe(true);
    for (const HOST of ['127.0.0.1', '::1', 'localhost']) expect(isShown({ HOST })).toBe(true);
    for (const HOST of ['0.0.0.0', '::', 'graph.example.org']) expect(isShown({ HOST })).toBe(false);
    expect(isShown({ HOST: '0.0.0.0', IPG_SHOW_STATEMENTS: '1' })).toBe(true);
    expect(isShown({ IPG_SHOW_STATEMENTS: '0' })).toBe(false);
    expect(() => isShown({ IPG_SHOW_STATEMENTS: 'yes' })).toThrow(/IPG_SHOW_STATEMENTS is "yes"/);
  });

  test('a question that is too dear has none: it is refused before', async () => {
    const deep =
      '{ actors(first: 100) { edges { node { relations(first: 100) { edges { node { claims(first: 100) { summary } } } } } } } }';
    const { errors, statements, data } = await shown(deep);
    expect([data, statements]).toEqual([undefined, []]);
    expect(errors[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', limit: { name: 'cost', most: 250_000 } });
  });
});

describe('bad input is an error at its place, by the resolvers', () => {
  test.each([
    [
      'a cursor of another list',
      '{ actor(id: "tokyo") { one: relations(after: "$cursor") { edges { cursor } } } }',
      'BAD_CURSOR',
      ['actor', 'one'],
    ],
    ['a page out of range', '{ claims(first: 0) { edges { cursor } } }', 'BAD_USER_INPUT', ['claims']],
    [
      'a name that nobody has',
      '{ actor(id: "tokyo") { relations(with: "Nowhere") { totalCount } } }',
      'NOT_FOUND',
      ['actor', 'relations'],
    ],
    [
      'an id that nothing has',
      '{ relations(filter: { from: "nobody" }) { edges { cursor } } }',
      'NOT_FOUND',
      ['relations'],
    ],
  ])('%s', async (_, query, code, path) => {
    const { data } = await engine.ask('{ claims(first: 1) { edges { cursor } } }');
    const { errors } = await engine.ask(query.replace('$cursor', data.claims.edges[0].cursor));
    expect(errors).toHaveLength(1);
    expect([errors[0]?.extensions['code'], errors[0]?.path]).toEqual([code, path]);
  });

  test('an unknown type or order is refused before anything is executed', async () => {
    const { status, errors } = await engine.ask(
      '{ actor(id: "tokyo") { relations(types: [FRIENDSHIP], orderBy: AGE) { totalCount } } }',
    );
    expect(status).toBe(400);
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(Array(2).fill('GRAPHQL_VALIDATION_FAILED'));
  });
});

import { request } from 'node:http';
import { getIntrospectionQuery } from 'graphql';
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

const JSON_TYPE = { 'content-type': 'application/json' };

async function send(
  init: RequestInit,
  path = '',
): Promise<{ status: number; code: unknown; message: string; text: string }> {
  const response = await fetch(new URL(path, api.url), init);
  const text = await response.text();
  const error = (JSON.parse(text) as { errors?: { message: string; extensions?: { code: unknown } }[] }).errors?.[0];
  return { status: response.status, code: error?.extensions?.code, message: error?.message ?? '', text };
}

const post = (query: string, headers: Record<string, string> = JSON_TYPE) =>
  send({ method: 'POST', headers, body: JSON.stringify({ query }) });

describe('hostile and broken requests get a short 4xx in JSON', () => {
  const deep = `{ actor(id: "tokyo") ${'{ relations { edges { node { other '.repeat(12)}{ id }${' } } } }'.repeat(12)} }`;
  const bomb = `{ ...F0 } ${Array.from({ length: 30 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F30 on Query { relationTypes { type } }`;
  test.each([
    ['too deep', deep, 'GRAPHQL_VALIDATION_FAILED', /depth/],
    [
      'too many aliases',
      `{ ${Array.from({ length: 61 }, (_, i) => `a${i}: relationTypes { type }`).join(' ')} }`,
      'GRAPHQL_VALIDATION_FAILED',
      /aliases/,
    ],
    ['a bomb of fragments', bomb, 'GRAPHQL_VALIDATION_FAILED', /fields/],
    [
      'a cycle of fragments',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
      /fragment/,
    ],
    ['too many tokens', `{ ${'relationTypes { type } '.repeat(600)} }`, 'GRAPHQL_PARSE_FAILED', /tokens/i],
    [
      'too dear',
      '{ actors(first: 100) { edges { node { relations(first: 100) { edges { node { claims(first: 100) { id } } } } } } } }',
      'QUERY_TOO_COSTLY',
      /first/,
    ],
    [
      'too dear by many ids',
      `{ nodes(ids: [${Array.from({ length: 100 }, () => '"tokyo"').join(',')}]) { ... on State { relations(first: 100) { edges { node { claims { id } } } } } } }`,
      'QUERY_TOO_COSTLY',
      /first/,
    ],
    ['no GraphQL', 'hello', 'GRAPHQL_PARSE_FAILED', /Syntax/],
    ['an unknown field', '{ actor(id: "tokyo") { nome } }', 'GRAPHQL_VALIDATION_FAILED', /name/],
    [
      'an unknown type of relation',
      '{ relations(filter: { types: [LIKES] }) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      /LIKES/,
    ],
    ['no such day', '{ actor(id: "tokyo", asOf: "2023-02-29") { id } }', 'GRAPHQL_VALIDATION_FAILED', /2023-02-29/],
  ])('%s', async (_, query, code, message) => {
    const answer = await post(query);
    expect(answer).toMatchObject({ status: 400, code, message: expect.stringMatching(message) });
    expect(answer.text.length).toBeLessThan(2000);
    expect(answer.text).not.toMatch(/stacktrace|node_modules|\.ts:|\.js:/);
  });

  test('the second time with other variables too', async () => {
    const query =
      'query ($n: Int) { actors(first: $n) { edges { node { relations(first: $n) { edges { node { claims(first: $n) { id } } } } } } } }';
    const ask = (n: number) =>
      send({ method: 'POST', headers: JSON_TYPE, body: JSON.stringify({ query, variables: { n } }) });
    expect((await ask(1)).status).toBe(200);
    expect(await ask(100)).toMatchObject({ status: 400, code: 'QUERY_TOO_COSTLY' });
    expect(await ask(1_000_000)).toMatchObject({ status: 400 });
    expect((await ask(-5)).code).toBe('BAD_USER_INPUT');
  });

  test.each([
    ['no JSON', { method: 'POST', headers: JSON_TYPE, body: '{"query":' }, 400],
    ['no UTF-8', { method: 'POST', headers: JSON_TYPE, body: new Uint8Array([123, 34, 255, 34, 125]) }, 400],
    [
      'another type',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{relationTypes{type}}"}' },
      415,
    ],
    [
      'another charset',
      { method: 'POST', headers: { 'content-type': 'application/json; charset=utf-16' }, body: '{}' },
      415,
    ],
    ['another method', { method: 'PUT', headers: JSON_TYPE, body: '{}' }, 405],
    ['an empty body', { method: 'POST', headers: JSON_TYPE, body: '{}' }, 400],
    ['a batch', { method: 'POST', headers: JSON_TYPE, body: '[{"query":"{relationTypes{type}}"}]' }, 400],
    ['a large body', { method: 'POST', headers: JSON_TYPE, body: JSON.stringify({ query: ' '.repeat(200_000) }) }, 413],
    ['a read that any page could make a browser send', { method: 'GET' }, 400],
  ] as [string, RequestInit, number][])('%s', async (name, init, status) => {
    const path = name.startsWith('a read') ? '/graphql?query={relationTypes{type}}' : '';
    expect(await send(init, path)).toMatchObject({ status, message: expect.stringMatching(/.{15}/) });
  });

  test('nothing else is there', async () => {
    expect(await send({}, '/admin')).toMatchObject({ status: 404 });
  });
});

describe('health', () => {
  test('/live answers, /ready has read the database', async () => {
    expect(await (await fetch(new URL('/live', api.url))).json()).toEqual({ status: 'live' });
    expect(await (await fetch(new URL('/ready', api.url))).json()).toEqual({ status: 'ready' });
  });

  test('introspection is on and within the limits', async () => {
    const { errors, data } = await api.ask(
      getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }),
    );
    expect(errors).toEqual([]);
    expect(data.__schema.queryType.name).toBe('Query');
  });
});

test('an error of ours is masked, and logged once with the id that the user sees', async () => {
  await database.runAlone("MATCH (c:Claim {id: 'cl-article-15'}) SET c.credibility = 9007199254740993");
  const answer = await api.ask('{ a: claim(id: "cl-article-15") { credibility } }');
  await database.runAlone("MATCH (c:Claim {id: 'cl-article-15'}) SET c.credibility = 4");
  expect(answer.errors[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
  const id = String(answer.errors[0]?.extensions['id']);
  expect(answer.errors[0]?.message).toContain(id);
  expect(api.logged.filter((line) => line.includes(id))).toHaveLength(1);
  expect(JSON.stringify(answer)).not.toContain('9007199254740993');
});

describe('nobody waits: the transaction ends in the database', () => {
  const running = async (begin: string) => {
    const { rows } = await database.runAlone(
      'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $p.begin RETURN count(*) AS n',
      { begin },
    );
    return Number(String(rows[0]?.get('n')));
  };
  const gone = async (begin: string) => {
    const end = Date.now() + 1000;
    while ((await running(begin)) > 0) if (Date.now() > end) return false;
    return true;
  };

  test('when its signal is aborted, in the middle of a statement', async () => {
    const text = 'UNWIND range(1, 1000000000) AS x RETURN count(x * x) AS n';
    const controller = new AbortController();
    const read = database.read((reader) => reader.rows(text), { signal: controller.signal });
    while ((await running(text)) === 0);
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(read).rejects.toBe(reason);
    expect(await gone(text)).toBe(true);
  });

  test('when the client leaves', async () => {
    const leave = request(api.url, { method: 'POST', headers: JSON_TYPE });
    leave.on('error', () => {});
    leave.end(
      JSON.stringify({
        query:
          '{ relations(first: 100, history: true, orderBy: SINCE_ASC) { edges { node { wording claims(first: 20) { note summary } } } } }',
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 60));
    leave.destroy();
    expect(await gone('CALL () {')).toBe(true);
    expect((await api.ask('{ actor(id: "tokyo") { id } }')).data.actor.id).toBe('tokyo');
  });
});

import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { isInputType, isListType, isNonNullType, isScalarType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSchema } from '../src/api/schema.js';
import { numbers } from '../src/graph/analysis/numbers.js';
import { type TestApi, testApi } from './api-client.js';
import { seededGraph, testDatabase } from './database.js';
import { figure } from './figures.js';

const database = testDatabase();
let api: TestApi;
let address: { host: string; port: number };
beforeAll(async () => {
  await seededGraph(database);
  api = await testApi(database);
  const { hostname, port } = new URL(api.url);
  address = { host: hostname, port: Number(port) };
});
afterAll(async () => {
  await api.close();
  await database.close();
});

interface RawAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly ms: number;
}

/** Sends bytes and reads until the server closes the connection, or sends no more for that long. */
async function raw(bytes: string | Buffer, quietMs = 3000): Promise<RawAnswer[]> {
  const begun = performance.now();
  const socket = connect(address);
  socket.setTimeout(quietMs, () => socket.destroy());
  socket.on('error', () => {});
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
    // one answer is enough where the connection stays open
    if (answersIn(text).length > 0 && /keep-alive/i.test(text) && !pipelined(bytes)) socket.end();
  });
  socket.write(bytes);
  await once(socket, 'close');
  const ms = performance.now() - begun;
  return answersIn(text).map((answer) => ({ ...answer, ms }));
}

const pipelined = (bytes: string | Buffer) => bytes.toString('latin1').split('HTTP/1.1').length > 2;

function answersIn(text: string): { status: number; type: string; body: string }[] {
  const answers = [];
  for (let rest = text; rest.startsWith('HTTP/1.1'); ) {
    const end = rest.indexOf('\r\n\r\n');
    if (end < 0) break;
    const head = rest.slice(0, end);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
    const status = Number(head.split(' ')[1]);
    const type = /content-type: (.*)/i.exec(head)?.[1] ?? '';
    if (status !== 100) answers.push({ status, type, body: rest.slice(end + 4, end + 4 + length) });
    rest = rest.slice(end + 4 + (status === 100 ? 0 : length));
  }
  return answers;
}

function http(head: string[], body: string | Buffer = ''): Buffer {
  const length = body.length > 0 ? [`Content-Length: ${Buffer.byteLength(body)}`] : [];
  return Buffer.concat([Buffer.from([...head, ...length, '', ''].join('\r\n'), 'latin1'), Buffer.from(body)]);
}

const POST = ['POST /graphql HTTP/1.1', 'Host: x', 'Connection: close', 'Content-Type: application/json'];
const post = (body: unknown) =>
  http(POST, typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body));
const GET = (path: string, ...head: string[]) =>
  http([`GET ${path} HTTP/1.1`, 'Host: x', 'Connection: close', 'apollo-require-preflight: 1', ...head]);
const query = (text: string, more: object = {}) => post({ query: text, ...more });
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const introspection = (depth: number) =>
  `{ __schema { types { ${'fields { type { '.repeat(depth)} name ${'} }'.repeat(depth)} } } }`;
const rounds = (depth: number) => `${'ofType { '.repeat(depth)} name ${'}'.repeat(depth)}`;
const ONE = '{ actor(id: "tokyo") { id } }';

/** Each is answered 4xx. */
const REFUSED: [string, () => Buffer][] = [
  ['two thousand directives', () => query(`{ relationTypes ${'@skip(if: false) '.repeat(2000)} { type } }`)],
  ['a directive twenty times', () => query(`{ relationTypes ${'@skip(if: false) '.repeat(20)} { type } }`)],
  ['an unknown directive', () => query('{ relationTypes @nobody { type } }')],
  ['@defer', () => query('{ ... @defer { relationTypes { type } } }')],
  ['variables that are a list', () => query(ONE, { variables: [1] })],
  ['variables that are text', () => query(ONE, { variables: '{"a":1}' })],
  [
    'a variable nested fifty thousand deep',
    () => post(`{"query":"query($a: Int) { actors(first: $a) { totalCount } }","variables":{"a":${nested(49_000)}}}`),
  ],
  ['a list nested a thousand deep in the query', () => query(`{ nodes(ids: ${nested(1000)}) { id } }`)],
  [
    'a number without bounds',
    () => post('{"query":"query($a: Int) { actors(first: $a) { totalCount } }","variables":{"a":1e999}}'),
  ],
  ['a number without bounds in the query', () => query('{ actors(first: 1e999) { totalCount } }')],
  ['a whole number of 300 digits', () => query(`{ actors(first: ${'9'.repeat(300)}) { totalCount } }`)],
  ['a name of 90,000 letters', () => query(`{ ${'a'.repeat(90_000)} }`)],
  [
    'a variable of 90,000 letters where a number is wanted',
    () => query('query($a: Int) { actors(first: $a) { totalCount } }', { variables: { a: 'x'.repeat(90_000) } }),
  ],
  ['a NUL in the query', () => query('{ actor(id: "a") { id } }\u0000')],
  ['a lone surrogate as a field', () => post('{"query":"{ \\ud800 }"}')],
  ['a lone surrogate in the query', () => query('{ actor(name: "\\ud800") { id } }')],
  ['a mutation', () => query('mutation { remove }')],
  ['a subscription', () => query('subscription { relationTypes { type } }')],
  ['an unknown operation name', () => query(ONE, { operationName: 'Nobody' })],
  ['two operations and no name', () => query('query A { relationTypes { type } } query B { relationTypes { type } }')],
  ['an operation name that is a number', () => query(ONE, { operationName: 7 })],
  ['a query that is a number', () => post({ query: 7 })],
  ['a query that is empty', () => query('')],
  ['a persisted query', () => post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } })],
  ['extensions that are text', () => query(ONE, { extensions: 'x' })],
  ['a batch', () => post([{ query: ONE }, { query: ONE }])],
  ['JSON null', () => post('null')],
  ['JSON text', () => post('"query"')],
  ['JSON nested fifty thousand deep', () => post(nested(50_000))],
  ['introspection twenty deep', () => query(introspection(20))],
  ['introspection that fans out', () => query(introspection(3))],
  ['introspection of types a hundred deep', () => query(`{ __schema { types { ${rounds(100)} } } }`)],
  [
    'the schema forty times',
    () =>
      query(
        `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: __schema { types { name description fields { name description args { name description } } } }`).join(' ')} }`,
      ),
  ],
  ['__typename a thousand and one times', () => query(`{ ${'__typename '.repeat(1001)} }`)],
  ['a field a thousand and one times', () => query(`{ relationTypes { ${'type '.repeat(1001)} } }`)],
  [
    'fragments in a circle of fifty',
    () =>
      query(
        `{ ...F0 } ${Array.from({ length: 50 }, (_, i) => `fragment F${i} on Query { ...F${(i + 1) % 50} }`).join(' ')}`,
      ),
  ],
  [
    'fragments that double at thirty levels',
    () =>
      query(
        `{ ...F0 } ${Array.from({ length: 30 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F30 on Query { relationTypes { type } }`,
      ),
  ],
  ['a thousand unknown fields', () => query(`{ ${Array.from({ length: 990 }, (_, i) => `f${i}`).join(' ')} }`)],
  [
    'fields that do not go together',
    () => query(`{ ${Array.from({ length: 30 }, (_, i) => `a: actor(id: "${i}") { id }`).join(' ')} }`),
  ],
  ['UTF-16', () => post(Buffer.from(`\ufeff${JSON.stringify({ query: ONE })}`, 'utf16le'))],
  ['bytes that are no UTF-8', () => post(Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d]))],
  ['gzip', () => http([...POST, 'Content-Encoding: gzip'], gzipSync(JSON.stringify({ query: ONE })))],
  [
    'a form',
    () =>
      http(
        ['POST /graphql HTTP/1.1', 'Host: x', 'Connection: close', 'Content-Type: application/x-www-form-urlencoded'],
        'query={relationTypes{type}}',
      ),
  ],
  ['no type', () => http(['POST /graphql HTTP/1.1', 'Host: x', 'Connection: close'], JSON.stringify({ query: ONE }))],
  [
    'a charset nobody has',
    () =>
      http(
        [
          'POST /graphql HTTP/1.1',
          'Host: x',
          'Connection: close',
          `Content-Type: application/json; charset=${'x'.repeat(3000)}`,
        ],
        '{}',
      ),
  ],
  ['an answer in a type that there is not', () => http([...POST, 'Accept: image/png'], JSON.stringify({ query: ONE }))],
  ['DELETE', () => http(['DELETE /graphql HTTP/1.1', 'Host: x', 'Connection: close'])],
  ['TRACE', () => http(['TRACE /graphql HTTP/1.1', 'Host: x', 'Connection: close'])],
  ['OPTIONS', () => http(['OPTIONS /graphql HTTP/1.1', 'Host: x', 'Connection: close'])],
  ['CONNECT', () => http(['CONNECT other:443 HTTP/1.1', 'Host: x'])],
  ['a method that there is not', () => http(['BREW /graphql HTTP/1.1', 'Host: x', 'Connection: close'])],
  ['GET with no query', () => GET('/graphql')],
  ['GET with a bad escape', () => GET('/graphql?query=%zz%')],
  ['GET with variables that are no JSON', () => GET('/graphql?query={relationTypes{type}}&variables={')],
  ['GET with the query twice', () => GET('/graphql?query={relationTypes{type}}&query={x}')],
  ['an address of 20 kB', () => GET(`/graphql?query=${'x'.repeat(20_000)}`)],
  ['two slashes', () => GET('//graphql?query={relationTypes{type}}')],
  ['a path with a bad escape', () => GET('/%zz')],
  ['a path of 10 kB', () => GET(`/${'x'.repeat(10_000)}`)],
  ['a space in the path', () => http(['GET /graph ql HTTP/1.1', 'Host: x', 'Connection: close'])],
  ['another machine’s address', () => GET('http://other.example/nothing')],
  ['headers of 20 kB', () => GET('/graphql', `X-Large: ${'x'.repeat(20_000)}`)],
  ['a header that is none', () => http(['GET /graphql HTTP/1.1', 'Host: x', 'no colon here'])],
  ['no Host', () => http(['POST /graphql HTTP/1.1', 'Content-Type: application/json', 'Connection: close'], '{}')],
  ['HTTP of another version', () => http(['GET /graphql HTTP/3.7', 'Host: x'])],
  ['no HTTP at all', () => Buffer.from('\u0016\u0003\u0001\u0002\u0000 hello\r\n\r\n')],
  ['two lengths', () => http(['POST /graphql HTTP/1.1', 'Host: x', 'Content-Length: 3', 'Content-Length: 4'], 'abc')],
  ['a length and chunks', () => http([...POST, 'Transfer-Encoding: chunked'], '{}')],
  [
    'chunks that are none',
    () => Buffer.concat([http([...POST, 'Transfer-Encoding: chunked']), Buffer.from('zz\r\nhello')]),
  ],
  ['an expectation that nobody knows', () => http([...POST, 'Expect: the-unexpected'], '{}')],
  ['a body of 2 MB', () => post(`{"query":"${' '.repeat(2_000_000)}"}`)],
  ['a body that is said to be endless', () => http([...POST, 'Content-Length: 99999999999'])],
];

describe('refused: a short 4xx in JSON, within a second', () => {
  test.each(REFUSED)('%s', async (_, bytes) => {
    const [answer, ...more] = await raw(bytes());
    expect(more).toEqual([]);
    expect(answer?.type).toMatch(/^application\/(graphql-response\+)?json/);
    const { errors } = JSON.parse(answer?.body ?? '') as {
      errors: { message: string; extensions: { code: string } }[];
    };
    expect(answer?.status, answer?.body).toBeGreaterThanOrEqual(400);
    expect(answer?.status, answer?.body).toBeLessThan(500);
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/.{10}/),
      extensions: { code: expect.stringMatching(/^[A-Z_]+$/) },
    });
    expect(answer?.body.length).toBeLessThan(4000);
    expect(answer?.body).not.toMatch(/stacktrace|node_modules|\.[jt]s:\d/);
    expect(answer?.ms).toBeLessThan(2000);
  });

  test('HEAD has no body', async () => {
    expect(await raw(http(['HEAD /graphql HTTP/1.1', 'Host: x', 'Connection: close']))).toMatchObject([
      { status: 405 },
    ]);
  });
});

/** Odd, and answered with data all the same; the error, where there is one, is a field's. */
const ANSWERED: [string, () => Buffer][] = [
  [
    'HTTP/1.0',
    () => http(['POST /graphql HTTP/1.0', 'Content-Type: application/json'], JSON.stringify({ query: ONE })),
  ],
  ['the whole address in the first line', () => GET('http://x/graphql?query={relationTypes{type}}')],
  [
    'GET with a body',
    () =>
      http(
        [
          'GET /graphql?query={relationTypes{type}} HTTP/1.1',
          'Host: x',
          'Connection: close',
          'apollo-require-preflight: 1',
        ],
        'hello',
      ),
  ],
  ['a key twice', () => post(`{"query":"x","query":${JSON.stringify(ONE)}}`)],
  ['a query with a byte order mark', () => query(`\ufeff${ONE}`)],
  [
    'an odd Host',
    () =>
      http(
        ['POST /graphql HTTP/1.1', 'Host: a b<>"', 'Connection: close', 'Content-Type: application/json'],
        JSON.stringify({ query: ONE }),
      ),
  ],
  ['a NUL in a name', () => query('{ actor(name: "a\\u0000b") { id } }')],
  [
    'a lone surrogate in a name',
    () => post('{"query":"query($n: String) { actor(name: $n) { id } }","variables":{"n":"\\ud800"}}'),
  ],
  [
    'inline fragments three hundred deep',
    () => query(`${'{ ... '.repeat(300)}{ relationTypes { type } }${' }'.repeat(300)}`),
  ],
  ['a name of 90,000 letters', () => query(`{ actor(name: "${'x'.repeat(90_000)}") { id } }`)],
  ['an id of 90,000 letters', () => query(`{ actor(id: "${'x'.repeat(90_000)}") { id } }`)],
  ['a search for 90,000 letters', () => query(`{ search(text: "${'ab '.repeat(30_000)}") { surface } }`)],
  [
    'a search in the language of the index',
    () => query('{ search(text: "a* OR \\"b~ AND (c:[* TO *] \\\\") { surface } }'),
  ],
  ['a cursor that is none', () => query('{ actors(after: "%%%") { totalCount } }')],
  ['a cursor of another list', () => query('{ actors(after: "eyJhIjoxfQ==") { totalCount } }')],
  ['a cursor of 90,000 letters', () => query(`{ actors(after: "${'QUJD'.repeat(22_000)}") { totalCount } }`)],
];

describe('odd, and answered', () => {
  test.each(ANSWERED)('%s', async (_, bytes) => {
    const [answer] = await raw(bytes());
    expect(answer?.status, answer?.body).toBe(200);
    expect(answer?.body.length).toBeLessThan(20_000);
    expect(answer?.body).not.toContain('INTERNAL_SERVER_ERROR');
    expect(answer?.ms).toBeLessThan(2000);
  });

  test('requests that do not wait for answers are answered in order', async () => {
    const head = ['POST /graphql HTTP/1.1', 'Host: x', 'Content-Type: application/json'];
    const ask = (id: string) => http(head, JSON.stringify({ query: `{ actor(id: "${id}") { id } }` }));
    const last = http([...head, 'Connection: close'], JSON.stringify({ query: '{ actor(id: "seoul") { id } }' }));
    const answers = await raw(Buffer.concat([ask('tokyo'), ask('taipei'), last]));
    expect(answers.map(({ body }) => JSON.parse(body).data.actor.id)).toEqual(['tokyo', 'taipei', 'seoul']);
  });
});

describe('slow senders are cut off with a reason', () => {
  test.each([
    [
      'a body that never ends',
      http([...POST, 'Content-Length: 50'], '')
        .toString('latin1')
        .concat('{"qu'),
    ],
    ['headers that never end', 'POST /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: a'],
  ])('%s', async (_, bytes) => {
    const [answer] = await raw(bytes, 20_000);
    expect(answer).toMatchObject({ status: 408, type: expect.stringMatching(/json/) });
    expect(answer?.ms).toBeLessThan(16_000);
  });
});

const FUZZ = Number(process.env['IPG_FUZZ'] ?? 200);

describe(`${FUZZ} random requests`, () => {
  test('with bytes changed: never 5xx, always JSON', async () => {
    const random = numbers(42);
    const pick = (n: number) => Math.floor(random() * n);
    const statuses: Record<number, number> = {};
    const originals = [
      query(ONE),
      GET('/graphql?query={relationTypes{type}}'),
      query('query A($n: Int = 3) { actors(first: $n) { edges { node { id name } } } }', { variables: { n: 2 } }),
    ];
    for (let i = 0; i < FUZZ; i++) {
      const bytes = Buffer.from(originals[pick(originals.length)] ?? '');
      for (let k = 0; k <= pick(4); k++) bytes[pick(bytes.length)] = pick(256);
      const cut = pick(10) === 0 ? bytes.subarray(0, pick(bytes.length)) : bytes;
      // a request that is not whole has no answer: nobody waits for the rest here
      const [answer] = await raw(cut, 300);
      if (!answer) continue;
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      expect(answer.status, cut.toString('latin1')).toBeLessThan(500);
      if (answer.body) JSON.parse(answer.body);
    }
    figure(`${FUZZ} requests with bytes changed: answers by status`, JSON.stringify(statuses));
    expect((await api.ask(ONE)).data.actor.id).toBe('tokyo');
  });

  test('of documents that fit the schema: never 5xx, nothing masked', async () => {
    const random = numbers(43);
    const documents = randomDocuments(random);
    const codes: Record<string, number> = {};
    for (let i = 0; i < FUZZ; i++) {
      const text = documents();
      const { status, errors } = await api.ask(text);
      expect(status, text).toBeLessThan(500);
      for (const { extensions } of errors) {
        const code = String(extensions['code']);
        codes[code] = (codes[code] ?? 0) + 1;
        expect(code, text).not.toBe('INTERNAL_SERVER_ERROR');
      }
      if (errors.length === 0) codes['none'] = (codes['none'] ?? 0) + 1;
    }
    figure(`${FUZZ} random documents: errors by code`, JSON.stringify(codes));
  });
});

/** Documents made from the schema, with values that are sometimes good, sometimes odd. */
function randomDocuments(random: () => number): () => string {
  const schema = createSchema();
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const texts = [
    'tokyo',
    'Japan',
    '日本',
    '',
    ' ',
    '"',
    "'}) DETACH DELETE n //",
    '\u0000',
    '-1',
    'cl-article-15',
    'x'.repeat(300),
    '%',
    '*',
    '../..',
    '2020-01-01',
  ];
  const value = (type: ReturnType<typeof schema.getType>): string => {
    if (isNonNullType(type)) return value(type.ofType as never);
    if (isListType(type))
      return `[${Array.from({ length: Math.floor(random() * 3) }, () => value(type.ofType as never)).join(', ')}]`;
    if (isScalarType(type)) {
      if (type.name === 'Int') return pick(['1', '5', '100', '0', '-1', '101', '2147483647']);
      if (type.name === 'Boolean') return pick(['true', 'false']);
      if (type.name === 'Date') return pick(['"2020-01-01"', '"2020-02-30"', '"0001-01-01"', '"9999-12-31"', '"now"']);
      return JSON.stringify(pick(texts));
    }
    if (type && 'getValues' in type) return pick(type.getValues()).name;
    if (type && 'getFields' in type && isInputType(type)) {
      const fields = Object.values(type.getFields()).filter(() => random() < 0.3);
      return `{ ${fields.map((field) => `${field.name}: ${value(field.type as never)}`).join(', ')} }`;
    }
    return 'null';
  };
  const set = (name: string, depth: number): string => {
    const type = schema.getType(name);
    if (!type || !('getFields' in type) || isInputType(type)) return '{ __typename }';
    const fields = Object.values(type.getFields()).filter(() => random() < (name === 'Query' ? 0.1 : 0.35));
    const parts = fields.flatMap((field, index) => {
      const inner = field.type.toString().replace(/[[\]!]/g, '');
      const isLeaf = !hasFields(inner);
      if (!isLeaf && depth === 0) return [];
      const args = field.args.filter(({ type: of }) => isNonNullType(of) || random() < 0.25);
      const given =
        args.length > 0 ? `(${args.map((arg) => `${arg.name}: ${value(arg.type as never)}`).join(', ')})` : '';
      return [`f${index}: ${field.name}${given}${isLeaf ? '' : ` ${set(inner, depth - 1)}`}`];
    });
    return `{ __typename ${parts.join(' ')} }`;
  };
  const hasFields = (name: string) => 'getFields' in (schema.getType(name) ?? {});
  return () => set('Query', 5);
}

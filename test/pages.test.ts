import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Database } from '../src/neo4j/database.js';
import { type TestApi, testApi } from './api-client.js';
import { builtPages } from './built-pages.js';
import { emptyGraph, seededGraph, testDatabase } from './database.js';
import { FaultProxy } from './fault-proxy.js';
import { testServer } from './test-server.js';

// the pages may have to be built, and the graph to be filled
vi.setConfig({ hookTimeout: 300_000 });

/** What Chromium sends with the address of a page. */
const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8' };
const STRICT = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY' };

const database = testDatabase();
let pagesFolder: string;
let api: TestApi;
beforeAll(async () => {
  pagesFolder = await builtPages();
  await seededGraph(database);
  api = await testApi(database, { pagesFolder, browserUrl: 'http://127.0.0.1:7474/browser/?a="><b>&c' });
});
afterAll(async () => {
  await api.close();
  await database.close();
});

interface Raw {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** Asks without unpacking, tidying paths or headers of its own, as fetch would. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET', to = api): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(to.url);
    const sent = request({ hostname, port, path, method, headers: { ...headers, connection: 'close' } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(chunks) });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

async function html(to: TestApi, path = '/'): Promise<string> {
  const { status, bytes } = await get(path, BROWSER, 'GET', to);
  expect(status).toBe(200);
  return bytes.toString();
}

/** Asks until the page without JavaScript holds the words: what comes late is shown to who asks next. */
async function untilHtml(to: TestApi, words: string): Promise<string> {
  await expect.poll(() => html(to), { timeout: 60_000, interval: 200 }).toContain(words);
  return html(to);
}

/** The files that a page names. */
function filesOf(page: string): string[] {
  return [...page.matchAll(/(?:src|href)="([^"]*assets\/[^"]+)"/g)].map(([, name = '']) => name.replace(/^\.+\//, '/'));
}

/** The rows of the tables, tags taken away. */
function rowsOf(page: string): string[][] {
  return [...page.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '')),
  );
}

describe('/', () => {
  test.each([
    ['a web browser', BROWSER.accept, 'text/html'],
    ['whoever takes HTML only', 'text/html', 'text/html'],
    ['any text', 'text/*', 'text/html'],
    ['fetch', '*/*', 'application/json'],
    ['who says nothing', undefined, 'application/json'],
    ['a program', 'application/json', 'application/json'],
    ['who likes JSON more', 'text/html;q=0.5, application/json', 'application/json'],
    ['who takes no HTML', 'text/html;q=0, */*', 'application/json'],
    ['a broken header', ';;q=x,,/', 'application/json'],
  ])('gives %s what it prefers', async (_, accept, type) => {
    const answer = await get('/', accept === undefined ? {} : { accept });
    expect([answer.status, answer.headers['content-type']]).toEqual([200, `${type}; charset=utf-8`]);
    expect(answer.headers['vary']).toContain('accept');
  });

  test('names the pages in JSON', async () => {
    const index = (await (await fetch(new URL('/', api.url))).json()) as Record<string, unknown>;
    expect(index).toMatchObject({ explorer: '/', graphiql: '/graphiql/', graphql: '/graphql' });
    expect(api.explorer).toBe(new URL('/', api.url).href);
  });

  test('is the same page with any question in its address', async () => {
    expect(await html(api, '/?actors=%3Cscript%3E&x=../../etc')).toBe(await html(api));
  });

  test('carries the address of Neo4j Browser as text, if there is one', async () => {
    expect(await html(api)).toContain(
      '<meta name="neo4j-browser" content="http://127.0.0.1:7474/browser/?a=&quot;&gt;&lt;b&gt;&amp;c">',
    );
    const other = await testApi(database, { pagesFolder });
    expect(await html(other)).not.toContain('neo4j-browser');
    await other.close();
  });
});

describe('headers', () => {
  test('the explorer runs nothing that stands in the page or elsewhere', async () => {
    const { headers } = await get('/', BROWSER);
    expect(headers).toMatchObject({
      ...STRICT,
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-cache',
      'content-security-policy':
        "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; img-src 'self' data: blob:",
    });
  });

  test('GraphiQL may set styles beyond that, and nothing else', async () => {
    const { headers } = await get('/graphiql/');
    expect(headers).toMatchObject(STRICT);
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/^default-src 'self';.*; style-src 'self' 'unsafe-inline'$/);
    expect(policy).not.toMatch(/script-src|unsafe-eval|https?:|\*|worker-src/);
  });

  test('no page has a script, a style or a handler of its own in it', async () => {
    for (const path of ['/', '/graphiql/']) {
      const page = await html(api, path);
      expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:|<script(?![^>]*\ssrc=)/i);
      expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    }
  });

  test('files with a name of their own content are kept for ever, others are asked for each time', async () => {
    const names = [...filesOf(await html(api)), ...filesOf(await html(api, '/graphiql/'))];
    expect(names.length).toBeGreaterThan(4);
    const types = new Set<unknown>();
    for (const name of names) {
      const { status, headers } = await get(name);
      expect([status, headers['cache-control']], name).toEqual([200, 'public, max-age=31536000, immutable']);
      expect(headers['x-content-type-options']).toBe('nosniff');
      types.add(headers['content-type']);
    }
    expect([...types].sort()).toEqual(['image/svg+xml', 'text/css; charset=utf-8', 'text/javascript; charset=utf-8']);
    expect((await get('/plain.css')).headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'no-cache',
    });
  });
});

describe('saving bytes', () => {
  test('what is asked for again and has not changed is not sent again', async () => {
    for (const [path, headers] of [
      ['/', BROWSER],
      ['/graphiql/', {}],
      ['/plain.css', {}],
    ] as const) {
      const first = await get(path, headers);
      const etag = String(first.headers['etag']);
      for (const known of [etag, `"x", ${etag.replace('W/', '')}`, '*']) {
        const again = await get(path, { ...headers, 'if-none-match': known });
        expect([again.status, again.bytes.length, again.headers['etag']], path).toEqual([304, 0, etag]);
        expect(again.headers['content-security-policy']).toBe(first.headers['content-security-policy']);
      }
      expect((await get(path, { ...headers, 'if-none-match': '"other"' })).status).toBe(200);
    }
  });

  test('is compressed for who takes gzip', async () => {
    for (const path of ['/', '/graphiql/', ...filesOf(await html(api, '/graphiql/'))]) {
      const plain = await get(path, BROWSER);
      const packed = await get(path, { ...BROWSER, 'accept-encoding': 'br, gzip;q=0.5' });
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(plain.headers['vary']).toContain('accept-encoding');
      if (plain.bytes.length < 500) continue;
      expect(packed.headers['content-encoding'], path).toBe('gzip');
      expect(packed.bytes.length).toBe(Number(packed.headers['content-length']));
      expect(gunzipSync(packed.bytes).equals(plain.bytes)).toBe(true);
      expect(packed.bytes.length).toBeLessThan(plain.bytes.length);
    }
    const refused = await get('/', { ...BROWSER, 'accept-encoding': 'gzip;q=0, identity' });
    expect(refused.headers['content-encoding']).toBeUndefined();
  });

  test('HEAD tells the same without the body', async () => {
    for (const path of ['/', '/graphiql/', '/plain.css']) {
      const whole = await get(path, BROWSER);
      const head = await get(path, BROWSER, 'HEAD');
      expect([head.status, head.bytes.length, head.headers['content-length']], path).toEqual([
        200,
        0,
        String(whole.bytes.length),
      ]);
    }
    expect((await get('/', {}, 'HEAD')).bytes.length).toBe(0);
  });
});

describe('what is not to be had', () => {
  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s', async (method) => {
    for (const [path, headers] of [
      ['/', BROWSER],
      ['/', {}],
      ['/graphiql/', {}],
      ['/plain.css', {}],
    ] as const) {
      const answer = await get(path, headers, method);
      expect([answer.status, answer.headers['allow']], path).toEqual([405, 'GET, HEAD']);
      expect(JSON.parse(answer.bytes.toString())).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    }
  });

  test.each([
    '/../package.json',
    '/assets/../../package.json',
    '/assets/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..\\package.json',
    '/assets//etc/passwd',
    '//etc/passwd',
    '/assets/',
    '/assets',
    '/index.html',
    '/graphiql/index.html',
    '/__proto__',
    '/constructor',
    '/assets/x%00.js',
  ])('%s', async (path) => {
    const answer = await get(path, BROWSER);
    expect([answer.status, JSON.parse(answer.bytes.toString()).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  });

  test('a file that was put there after the start', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ipg-test-pages-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<head></head><!--plain-->');
    await writeFile(join(folder, 'assets', 'early.js'), '1');
    const other = await testApi(database, { pagesFolder: folder });
    await writeFile(join(folder, 'assets', 'late.js'), '2');
    expect((await get('/assets/early.js', {}, 'GET', other)).headers['cache-control']).toBe('no-cache');
    expect((await get('/assets/late.js', {}, 'GET', other)).status).toBe(404);
    await other.close();
    await rm(folder, { recursive: true });
  });

  test('pages that are not built: who wants them is told, all else works', async () => {
    const other = await testApi(database, { pagesFolder: join(pagesFolder, 'nowhere') });
    for (const path of ['/', '/graphiql/']) {
      const answer = await get(path, BROWSER, 'GET', other);
      expect([answer.status, answer.bytes.toString()]).toEqual([
        503,
        'the pages are not built: npm start builds them\n',
      ]);
    }
    expect((await get('/', {}, 'GET', other)).status).toBe(200);
    await other.close();
  });
});

test('/graphiql leads to /graphiql/ with its question, also below the path of a proxy', async () => {
  const { status, headers } = await get('/graphiql?query=%7Bx%7D&variables=');
  expect([status, headers['location']]).toEqual([308, 'graphiql/?query=%7Bx%7D&variables=']);
  expect(await html(api, '/graphiql/?query=%3C/script%3E')).toBe(await html(api, '/graphiql/'));
});

describe('the page without JavaScript', () => {
  test('tells the story, with what is not stated by the source and how reliable it is', async () => {
    const page = await untilHtml(api, 'stance on Taipei</h2>');
    const title = 'Japan Clarifies Strategic Position on Taiwan Amid Rising Regional Tensions';
    const source = `${title} (reliability E)`;
    const rows = rowsOf(page);
    expect(rows).toContainEqual([
      'defense',
      'Taipei',
      'Limited and indirect',
      'Expanded and direct',
      'changed',
      source,
    ]);
    expect(rows).toContainEqual(['diplomacy', 'Taipei', 'Officially neutral', 'Explicit support', 'changed', source]);
    const navigation = rows.find(([aspect]) => aspect === 'navigation');
    expect(navigation?.slice(1, 3)).toEqual(['East China Sea', 'not stated by the source']);
    expect(navigation?.[4]).toMatch(/the source does not state what was before/);
    const shifts = await api.ask('{ shifts(holder: "Tokyo", toward: "Taipei") { aspect } }');
    expect(rows.filter((row) => row.length === 6)).toHaveLength(shifts.data.shifts.length + 1);
  });

  test('has each relation of Tokyo and Taipei once, and says how many there are and what is left out', async () => {
    const page = await untilHtml(api, 'stance on Taipei</h2>');
    const { data } = await api.ask(`{ tokyo: actor(id: "tokyo") { ...r } taipei: actor(id: "taipei") { ...r } }
      fragment r on Actor { relations(first: 100) { totalCount edges { node { id from { name } type } } } }`);
    const ids = [...data.tokyo.relations.edges, ...data.taipei.relations.edges].map(({ node }) => node.id);
    const relations = rowsOf(page).filter((row) => row.length === 9);
    expect(relations).toHaveLength(new Set(ids).size + 1);
    expect(page).toContain(`All ${data.tokyo.relations.totalCount} relations of <bdi>Tokyo</bdi>`);
    expect(page).toContain('Left out are relations that have ended');
    expect(relations[1]?.slice(0, 3).join(' ')).toMatch(/^(Tokyo|Taipei) [a-z ]+ (Tokyo|Taipei)$/);
    expect(relations.flat()).toEqual(expect.arrayContaining(['friendly', 'adverse', 'not stated', 'no end known']));
  });

  test('shows hostile names and words as text, and cannot be left by them', async () => {
    const hostile = `</noscript><script>alert(1)</script><img src=x onerror=alert(2)>"'&amp; $& <!--plain-->`;
    await database.runAlone("MATCH (a:Actor {id: 'washington'}) SET a.name = $p.name", { name: hostile });
    const other = await testApi(database, { pagesFolder });
    let page = '';
    try {
      page = await untilHtml(other, 'stance on Taipei</h2>');
    } finally {
      await other.close();
      await database.runAlone("MATCH (a:Actor {id: 'washington'}) SET a.name = 'Washington'");
    }
    expect(page).toContain(
      '&lt;/noscript&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;&quot;&#39;&amp;amp; $&amp; &lt;!--plain--&gt;',
    );
    expect(page.match(/<\/noscript>/g)).toHaveLength(1);
    expect(page).not.toMatch(/<img|<script>/);
  });

  test('is the same for who asks again, and newer after a while', async () => {
    const first = await get('/', BROWSER);
    expect((await get('/', BROWSER)).headers['etag']).toBe(first.headers['etag']);
    await database.runAlone("MATCH (a:Actor {id: 'tokyo'}) SET a.name = 'Tokyo renamed'");
    try {
      await untilHtml(api, '<bdi>Tokyo renamed</bdi>');
    } finally {
      await database.runAlone("MATCH (a:Actor {id: 'tokyo'}) SET a.name = 'Tokyo'");
    }
    await untilHtml(api, 'relations of <bdi>Tokyo</bdi>');
  });
});

describe('a database that is away', () => {
  test('is told in a sentence, with the page, and forgotten when it is back', async () => {
    const proxy = new FaultProxy(testServer.login.uri);
    await proxy.listen();
    const through = new Database({ ...testServer.login, uri: proxy.uri });
    const other = await testApi(through, { pagesFolder });
    try {
      await proxy.set({ kind: 'refuse' });
      const page = await untilHtml(other, 'The database cannot be reached');
      expect(filesOf(page).length).toBeGreaterThan(1);
      await proxy.set({ kind: 'pass' });
      await untilHtml(other, 'stance on Taipei</h2>');
    } finally {
      await other.close();
      await through.close();
      await proxy.close();
    }
  });

  test('that swallows everything does not hold up the page', async () => {
    const proxy = new FaultProxy(testServer.login.uri);
    await proxy.listen();
    const through = new Database({ ...testServer.login, uri: proxy.uri });
    const other = await testApi(through, { pagesFolder });
    try {
      await proxy.set({ kind: 'black hole' });
      // the page waits for half a second, the answer would take ten
      const race = await Promise.race([html(other), new Promise((resolve) => setTimeout(resolve, 5000))]);
      expect(race).toContain('The database has not answered yet');
    } finally {
      await other.close();
      await through.close();
      await proxy.close();
    }
  });
});

describe('a graph without the story', () => {
  test('names the command that fills an empty one, and tells of one with other content', async () => {
    await emptyGraph(database);
    const other = await testApi(database, { pagesFolder });
    await untilHtml(other, '<code>npx ipg seed</code>');
    await database.runAlone("CREATE (:Actor:State {id: 'atlantis', name: 'Atlantis'})");
    await untilHtml(other, 'does not hold Tokyo and Taipei');
    await other.close();
    await emptyGraph(database);
  });
});

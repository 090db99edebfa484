import { request } from 'node:http';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownScript } from '../src/graph/cypher-files.js';
import { savedQueries } from '../src/graph/saved-queries.js';
import { type TestApi, testApi } from './api-client.js';
import { testDatabase } from './database.js';

const database = testDatabase();
let api: TestApi;
beforeAll(async () => {
  api = await testApi(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const at = (path: string, init?: RequestInit) => fetch(new URL(path, api.url), init);

describe.each([
  ['/browser/style.grass', 'text/plain; charset=utf-8'],
  ['/browser/guide.html', 'text/html; charset=utf-8'],
  ['/browser/queries.zip', 'application/zip'],
])('%s', (path, type) => {
  test('is served to pages of other origins, as what it is', async () => {
    const response = await at(path, { headers: { origin: 'http://localhost:7474' } });
    const { length } = new Uint8Array(await response.arrayBuffer());
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'content-type': type,
      'content-length': String(length),
      'x-content-type-options': 'nosniff',
    });
    expect(length).toBeGreaterThan(1000);
    const head = await at(path, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, String(length), '']);
  });

  test('lets Neo4j Browser ask beforehand, with whatever headers it will send', async () => {
    const headers = { origin: 'http://127.0.0.1:7474', 'access-control-request-method': 'GET' };
    const response = await at(path, {
      method: 'OPTIONS',
      headers: { ...headers, 'access-control-request-headers': 'sentry-trace,cache-control,pragma' },
    });
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-headers')).toBe('*');
  });

  test('is there to be read only', async () => {
    const response = await at(path, { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('is named at /', async () => {
    const index = (await (await at('/')).json()) as { browser: Record<string, string> };
    expect(Object.values(index.browser)).toContain(path);
  });
});

test('nothing else is there, and other routes are for no other origin', async () => {
  expect((await at('/browser/')).status).toBe(404);
  expect((await at('/browser/../package.json')).status).toBe(404);
  expect((await at('/live')).headers.get('access-control-allow-origin')).toBeNull();
});

describe('the guide', () => {
  test('holds the texts of saved queries, each once, and no place that was left open', async () => {
    const guide = await (await at('/browser/guide.html')).text();
    expect(guide).not.toContain('{{');
    const shown = [...guide.matchAll(/<pre class="code runnable">([\s\S]*?)<\/pre>/g)].map(([, text = '']) =>
      text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    );
    expect(shown.toSorted()).toEqual(
      savedQueries()
        .map(({ text }) => text.trim())
        .toSorted(),
    );
    expect(guide.match(/<slide /g)?.length).toBe(7);
    expect(guide).toContain('Connect result nodes');
  });

  test.each(['localhost:4000', '127.0.0.1:80', 'graph.example.org', '[::1]:4000'])(
    'leads back to the server as it was reached: %s',
    async (host) => {
      const guide = await guideFor(host);
      expect(guide).toContain(`data-exec="style http://${host}/browser/style.grass"`);
      expect(guide).toContain(`href="http://${host}/browser/queries.zip"`);
    },
  );

  test.each([
    'x"><script>alert(1)</script>',
    "x' onload='y",
    'localhost:4000/../evil',
    'localhost; :server disconnect',
    'user@localhost',
    '-x',
    'localhost:123456',
    '',
    `${'a'.repeat(300)}.example`,
  ])('takes no other text for a host: %j', async (host) => {
    const guide = await guideFor(host);
    expect(guide).toContain(`data-exec="style ${new URL(api.url).origin}/browser/style.grass"`);
    if (host !== '') expect(guide).not.toContain(host);
  });
});

test('the archive holds the saved queries in one folder, and the same bytes each time', async () => {
  const bytes = async () => new Uint8Array(await (await at('/browser/queries.zip')).arrayBuffer());
  const archive = await bytes();
  const other = await testApi(database);
  const again = new Uint8Array(await (await fetch(new URL('/browser/queries.zip', other.url))).arrayBuffer());
  await other.close();
  expect(again).toEqual(archive);
  const files = Object.entries(unzipSync(archive)).filter(([name]) => !name.endsWith('/'));
  expect(files.map(([name, text]) => [name, strFromU8(text)])).toEqual(
    savedQueries().map(({ file, text }) => [`Indo-Pacific/${file}`, text]),
  );
});

test('the look has the base that Browser needs, a rule for each relation type, and nothing that its parser trips over', async () => {
  const style = await (await at('/browser/style.grass')).text();
  const projecting = ownScript('seed/00-relation-types.cypher').text.match(/type: '\w+'(?=.*projects: true)/g) ?? [];
  const selectors = [...style.matchAll(/^(\S+) \{$/gm)].map(([, selector]) => selector);
  expect(selectors).toEqual(expect.arrayContaining(['node', 'relationship', 'node.Actor', 'node.Place', 'node.Claim']));
  expect(selectors.filter((selector) => selector?.startsWith('relationship.'))).toEqual(
    projecting.map((text) => `relationship.${text.slice(7, -1)}`),
  );
  expect(style).not.toMatch(/\/\*|\/\//);
  for (const [, value] of style.matchAll(/^ {2}[\w-]+: (.*)$/gm)) expect(value).toMatch(/^[^:]+;$/);
});

/** What is sent for a Host header as it stands; `fetch` would not send most of these. */
function guideFor(host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL('/browser/guide.html', api.url), { headers: { host } }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve(text));
    });
    asked.on('error', reject).end();
  });
}

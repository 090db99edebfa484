import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { strToU8, zipSync } from 'fflate';
import { ownFolder } from '../graph/cypher-files.js';
import { type SavedQuery, savedQueries } from '../graph/saved-queries.js';
import { failureBody, sendJson } from './refusal.js';

/** What Neo4j Browser, a page of another origin, loads from this API: its look, its guide and the saved queries. */
export const BROWSER_PATHS = {
  style: '/browser/style.grass',
  guide: '/browser/guide.html',
  queries: '/browser/queries.zip',
} as const;

/** Browser puts headers of its own on these requests (Sentry's, cache-control), so they are asked for beforehand, and any is allowed. */
const CROSS_ORIGIN = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD, OPTIONS',
  'access-control-allow-headers': '*',
  'access-control-max-age': '600',
};

/** The folder that a dropped archive becomes among Browser's favourites. */
const FAVOURITES = 'Indo-Pacific';

/** The earliest date that an archive can hold: the same queries make the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** A host name or address with or without a port, and nothing that could end an attribute or a command of Browser. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]{0,252}[a-z0-9])?|\[[0-9a-f:]{2,39}\])(?::\d{1,5})?$/i;

interface Asset {
  readonly type: string;
  /** What is sent to who reached this server at `origin`. */
  readonly body: (origin: string) => Buffer;
}

/** Answers requests for Neo4j Browser. False: the path is none of these. */
export type BrowserRoutes = (path: string, request: IncomingMessage, response: ServerResponse) => boolean;

/** Reads the files once; `own` is this server's origin, for requests that name no host that can be one. */
export function browserRoutes(own: () => string): BrowserRoutes {
  const assets = readAssets();
  return (path, request, response) => {
    const asset = assets.get(path);
    if (asset) answer(asset, own(), request, response);
    return asset !== undefined;
  };
}

function readAssets(): Map<string, Asset> {
  const queries = savedQueries();
  const style = readFileSync(ownFolder('cypher/browser/style.grass'));
  const archive = archiveOf(queries);
  const guide = withQueries(readFileSync(ownFolder('cypher/browser/guide.html'), 'utf8'), queries);
  return new Map<string, Asset>([
    [BROWSER_PATHS.style, { type: 'text/plain; charset=utf-8', body: () => style }],
    [BROWSER_PATHS.queries, { type: 'application/zip', body: () => archive }],
    [
      BROWSER_PATHS.guide,
      { type: 'text/html; charset=utf-8', body: (origin) => Buffer.from(guide.replaceAll('{{origin}}', origin)) },
    ],
  ]);
}

function answer({ type, body }: Asset, own: string, request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of Object.entries(CROSS_ORIGIN)) response.setHeader(name, value);
  const { method = 'GET', headers } = request;
  if (method === 'OPTIONS') {
    response.writeHead(204).end();
  } else if (method === 'GET' || method === 'HEAD') {
    const { host = '' } = headers;
    const bytes = body(HOST.test(host) ? `http://${host}` : own);
    response.writeHead(200, {
      'content-type': type,
      'content-length': bytes.length,
      'x-content-type-options': 'nosniff',
      // shown as a page of its own, the guide runs nothing
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'cache-control': 'no-cache',
      vary: 'host',
    });
    response.end(method === 'HEAD' ? undefined : bytes);
  } else {
    response.setHeader('allow', 'GET, HEAD, OPTIONS');
    const message = `${method} is not answered here; use GET`;
    sendJson(response, 405, failureBody('BAD_REQUEST', message));
  }
}

function archiveOf(queries: readonly SavedQuery[]): Buffer {
  const files = Object.fromEntries(queries.map(({ file, text }) => [file, strToU8(text)]));
  return Buffer.from(zipSync({ [FAVOURITES]: files }, { mtime: NO_DATE }));
}

/** The guide with the saved queries in the places that name them, such as `{{query pressure}}`: their texts stand once. */
function withQueries(guide: string, queries: readonly SavedQuery[]): string {
  return guide.replace(/\{\{query ([\w-]+)\}\}/g, (_, name: string) => {
    const query = queries.find((one) => one.name === name);
    if (!query) throw new Error(`cypher/browser/guide.html names ${name}, which is no saved query`);
    return escaped(query.text.trim());
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

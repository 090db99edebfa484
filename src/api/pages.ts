import type { IncomingMessage, ServerResponse } from 'node:http';
import { Content, isRead, refuseMethod, sendContent } from './content.js';
import { prefersHtml } from './content-negotiation.js';
import type { Execution } from './execution.js';
import { escapeHtml } from './html.js';
import { target } from './http.js';
import { readPageFiles } from './page-files.js';
import { PATIENT_SEARCH, PlainPage } from './plain-page.js';
import { PLAIN_STYLE } from './plain-style.js';

/** Where the pages are. */
export const PAGE_PATHS = { explorer: '/', graphiql: '/graphiql/' } as const;

/** Where the page without JavaScript has its look. */
const PLAIN_STYLE_PATH = '/plain.css';

/** A name that Vite has given, which changes with the content. */
const HASHED = /^assets\/.+-[\w-]{8}\.\w+$/;

const EXPLORER_POLICY =
  "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; img-src 'self' data: blob:";

/** Its editor writes style elements and attributes, and has a few pictures in its style sheet. */
const GRAPHIQL_POLICY =
  "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline'";

const SECURITY = {
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
};

/** What the pages are served with. */
export interface PageOptions {
  /** The folder of the built pages. */
  readonly pagesFolder: string;
  /** Neo4j Browser on the same database, for links to it; absent where there is none. */
  readonly browserUrl?: string | null | undefined;
}

/** The pages of an API. */
export interface Pages {
  /** Answers a request for a page or for what belongs to one. False: the path is none of these. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Reads what is shown without JavaScript, for who asks first. */
  warmUp(): Promise<void>;
  /** Ends what is under way. */
  stop(): void;
}

/** Reads the built pages once. Whoever asks for `/` and does not prefer HTML is left to others. */
export function createPages(execution: Execution, { pagesFolder, browserUrl }: PageOptions): Pages {
  const files = readPageFiles(pagesFolder);
  const plain = new PlainPage(execution);
  const explorer = explorerPage(files.get('index.html'), browserUrl ?? null);
  const style = new Content('text/css; charset=utf-8', Buffer.from(PLAIN_STYLE));
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const { path, search } = target(request);
    const page = (content: Content, policy: string) => sendPage(request, response, content, policy);
    if (path === PAGE_PATHS.explorer) {
      if (!prefersHtml(request.headers.accept)) return false;
      if (!isRead(request.method)) refuseMethod(request, response);
      else if (explorer === null) sendNotBuilt(response);
      else await page(explorer(await plain.html(search === PATIENT_SEARCH)), EXPLORER_POLICY);
    } else if (path === '/graphiql') {
      // the page names its files relatively, so that it may stand below any path of a proxy
      response.writeHead(308, { location: `graphiql/${search}` }).end();
    } else if (path === PAGE_PATHS.graphiql) {
      const graphiql = files.get('graphiql/index.html');
      if (graphiql === undefined) sendNotBuilt(response);
      else await page(graphiql, GRAPHIQL_POLICY);
    } else {
      const name = path.slice(1);
      const file = path === PLAIN_STYLE_PATH ? style : name.endsWith('.html') ? undefined : files.get(name);
      if (file === undefined) return false;
      await sendContent(request, response, file, assetHeaders(name));
    }
    return true;
  };
  return { answer, warmUp: () => plain.warmUp(), stop: () => plain.stop() };
}

function assetHeaders(name: string): Record<string, string> {
  return {
    'cache-control': HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'cross-origin-resource-policy': 'same-origin',
    // a picture opened by itself is a document, and a worker has the policy of its own file
    'content-security-policy': "default-src 'self'; frame-ancestors 'none'",
  };
}

function sendPage(request: IncomingMessage, response: ServerResponse, content: Content, policy: string): Promise<void> {
  const headers = { ...SECURITY, 'content-security-policy': policy, 'cache-control': 'no-cache' };
  return sendContent(request, response, content, { ...headers, vary: 'accept' });
}

function sendNotBuilt(response: ServerResponse): void {
  const text = 'the pages are not built: npm start builds them\n';
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(response.req.method === 'HEAD' ? undefined : text);
}

/** Makes the explorer's page with what it looks like without JavaScript. The same text gives the same content, which is compressed once. */
function explorerPage(built: Content | undefined, browserUrl: string | null): ((plain: string) => Content) | null {
  if (built === undefined) return null;
  const link = browserUrl === null ? '' : `  <meta name="neo4j-browser" content="${escapeHtml(browserUrl)}">\n  `;
  const html = built.bytes.toString('utf8').replace('</head>', () => `${link}</head>`);
  let last: { plain: string; content: Content } | undefined;
  return (plain) => {
    if (last?.plain !== plain) {
      const text = html.replace('<!--plain-->', () => plain);
      last = { plain, content: new Content(built.type, Buffer.from(text)) };
    }
    return last.content;
  };
}

import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { acceptsGzip } from './content-negotiation.js';
import { failureBody, sendJson } from './refusal.js';

const compress = promisify(gzip);

/** What is smaller is not worth the two headers. */
const LEAST_BYTES = 500;

/** Bytes that are sent often; they are compressed once, when the first client asks for them so. */
export class Content {
  readonly type: string;
  readonly bytes: Buffer;
  readonly etag: string;
  #gzip: Promise<Buffer> | undefined;

  constructor(type: string, bytes: Buffer) {
    this.type = type;
    this.bytes = bytes;
    // weak: it names the compressed form as well
    this.etag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  }

  /** The compressed form; null where it would not be smaller. */
  async gzip(): Promise<Buffer | null> {
    if (this.bytes.length < LEAST_BYTES || !/^text\/|json|svg|font\/ttf|wasm/.test(this.type)) return null;
    this.#gzip ??= compress(this.bytes, { level: constants.Z_BEST_COMPRESSION });
    return this.#gzip;
  }
}

/** Answers GET and HEAD with the content, or with 304 if the client has it; anything else with 405. */
export async function sendContent(
  request: IncomingMessage,
  response: ServerResponse,
  content: Content,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const { method, headers: asked } = request;
  if (!isRead(method)) return refuseMethod(request, response);
  const vary = ['accept-encoding', headers['vary']].filter((name) => name !== undefined).join(', ');
  const always = { ...headers, etag: content.etag, 'x-content-type-options': 'nosniff', vary };
  if (names(asked['if-none-match'], content.etag)) {
    response.writeHead(304, always).end();
    return;
  }
  const packed = acceptsGzip(String(asked['accept-encoding'] ?? '')) ? await content.gzip() : null;
  const bytes = packed ?? content.bytes;
  response.writeHead(200, {
    ...always,
    ...(packed ? { 'content-encoding': 'gzip' } : {}),
    'content-type': content.type,
    'content-length': bytes.length,
  });
  response.end(method === 'HEAD' ? undefined : bytes);
}

/** Whether a request only reads. */
export function isRead(method: string | undefined): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Tells that here is only something to read. */
export function refuseMethod({ method }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('allow', 'GET, HEAD');
  sendJson(response, 405, failureBody('BAD_REQUEST', `${method} is not answered here; use GET`));
}

/** Whether If-None-Match names the tag; weak and strong ones are the same to it. */
function names(header: string | undefined, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return (header ?? '').split(',').some((tag) => tag.trim() === '*' || bare(tag) === bare(etag));
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { Execution } from './execution.js';
import { LIMITS } from './limits.js';

/** What a request over HTTP can fail with before GraphQL sees it. */
class Refusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Answers one HTTP request to `/graphql`. Every failure is JSON in the shape of a GraphQL answer. */
export async function answerGraphql(
  execution: Execution,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const left = new AbortController();
  response.once('close', () => left.abort());
  try {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const headers = new HeaderMap();
    for (const [key, value] of Object.entries(request.headers)) {
      if (value !== undefined) headers.set(key, Array.isArray(value) ? value.join(', ') : value);
    }
    const method = (request.method ?? 'GET').toUpperCase();
    if (method !== 'POST' && method !== 'GET')
      throw new Refusal(405, 'BAD_REQUEST', `${method} is not answered here; use POST`);
    const body = method === 'POST' ? await jsonBody(request) : {};
    const answer = await execution.answer({ method, headers, search: url.search, body }, left.signal);
    if (answer.body.kind !== 'complete') throw new Refusal(406, 'BAD_REQUEST', 'answers in parts are not given');
    response.writeHead(answer.status ?? 200, {
      ...Object.fromEntries(answer.headers),
      'content-length': Buffer.byteLength(answer.body.string),
    });
    response.end(answer.body.string);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.status === 405) response.setHeader('allow', 'GET, POST');
    // what is left of the body is thrown away, and the connection with it: the next request must not be read out of the middle of this one
    response.setHeader('connection', 'close');
    request.resume();
    sendJson(response, error.status, { errors: [{ message: error.message, extensions: { code: error.code } }] });
  }
}

/** Sends a JSON answer. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const text = `${JSON.stringify(value)}\n`;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  });
  response.end(text);
}

async function jsonBody(request: IncomingMessage): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new Refusal(415, 'BAD_REQUEST', 'send the query as JSON with content-type application/json');
  }
  const charset = type.match(/charset\s*=\s*"?([\w-]+)/i)?.[1];
  if (charset && !/^utf-?8$/i.test(charset)) throw new Refusal(415, 'BAD_REQUEST', `send UTF-8, not ${charset}`);
  if (request.headers['content-encoding'] && request.headers['content-encoding'] !== 'identity') {
    throw new Refusal(415, 'BAD_REQUEST', 'send the body without a content-encoding');
  }
  const text = await limitedText(request);
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'BAD_REQUEST', 'the body is not JSON; send {"query": "{ … }"}');
  }
}

async function limitedText(request: IncomingMessage): Promise<string> {
  const body = await new Promise<Buffer>((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LIMITS.bodyBytes) chunks.push(chunk);
      else
        reject(
          new Refusal(413, 'BAD_REQUEST', `the body is larger than ${LIMITS.bodyBytes} bytes; ask in several requests`),
        );
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', reject);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new Refusal(400, 'BAD_REQUEST', 'the body is not valid UTF-8');
  }
}

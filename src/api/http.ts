import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { Execution } from './execution.js';
import { LIMITS } from './limits.js';
import { failureBody, Refusal, writeJson } from './refusal.js';

/** How long a body may take to arrive. */
const BODY_MS = 10_000;

/** How long, and how much, of a refused body is read, so that its sender gets to read the answer. */
const LINGER = { ms: 1000, bytes: 20_000_000 } as const;

/** The path and the query of a request, whichever form its target has. */
export function target(request: IncomingMessage): { path: string; search: string } {
  const [path = '/', ...query] = (request.url ?? '/').replace(/^https?:\/\/[^/?]*/i, '').split('?');
  return { path: path || '/', search: query.length === 0 ? '' : `?${query.join('?')}` };
}

/** Answers one HTTP request to `/graphql`. Every failure is JSON in the shape of a GraphQL answer. */
export async function answerGraphql(
  execution: Execution,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const left = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) left.abort('the client left');
  });
  try {
    const method = (request.method ?? 'GET').toUpperCase();
    if (method !== 'POST' && method !== 'GET') throw new Refusal(405, `${method} is not answered here; use POST`);
    if (request.httpVersion === '1.1' && !request.headers.host) throw new Refusal(400, 'HTTP/1.1 wants a Host header');
    const body = method === 'POST' ? await jsonBody(request) : {};
    const { search } = target(request);
    const answer = await execution.answer({ method, headers: headersOf(request), search, body }, left.signal);
    if (answer.body.kind !== 'complete') throw new Refusal(406, 'answers in parts are not given');
    const bytes = Buffer.from(answer.body.string);
    if (bytes.length > LIMITS.answerBytes) throw tooLarge(bytes.length);
    response.writeHead(answer.status ?? 200, { ...Object.fromEntries(answer.headers), 'content-length': bytes.length });
    response.end(bytes);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refuse(request, response, error);
  }
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [key, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(key, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

function tooLarge(length: number): Refusal {
  return new Refusal(
    400,
    `the answer has ${length} bytes, at most ${LIMITS.answerBytes} are allowed; lower "first", leave long texts out, or ask in several requests`,
    'ANSWER_TOO_LARGE',
  );
}

/** The connection ends with a refusal: the next request must not be read out of the middle of this one. */
function refuse(request: IncomingMessage, response: ServerResponse, error: Refusal): void {
  if (error.status === 405) response.setHeader('allow', 'GET, POST');
  response.setHeader('connection', 'close');
  writeJson(response, error.status, failureBody(error.code, error.message));
  if (request.complete) {
    response.end();
    return;
  }
  // a connection closed under a sender is reset, and the answer with it
  let rest = LINGER.bytes;
  const timer = setTimeout(end, LINGER.ms);
  function end(): void {
    clearTimeout(timer);
    response.end();
  }
  request.on('data', (chunk: Buffer) => {
    rest -= chunk.length;
    if (rest < 0) end();
  });
  request.once('close', end);
  request.resume();
}

async function jsonBody(request: IncomingMessage): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new Refusal(415, 'send the query as JSON with content-type application/json');
  }
  const charset = type.match(/charset\s*=\s*"?([\w-]+)/i)?.[1];
  if (charset && !/^utf-?8$/i.test(charset)) throw new Refusal(415, `send UTF-8, not ${charset.slice(0, 40)}`);
  if (request.headers['content-encoding'] && request.headers['content-encoding'] !== 'identity') {
    throw new Refusal(415, 'send the body without a content-encoding');
  }
  const text = await limitedText(request);
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'the body is not JSON; send {"query": "{ … }"}');
  }
}

async function limitedText(request: IncomingMessage): Promise<string> {
  const body = await limitedBody(request);
  if (!isUtf8(body)) throw new Refusal(400, 'the body is not valid UTF-8');
  return body.toString('utf8');
}

function limitedBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise<Buffer>((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const tooMuch = () =>
      reject(new Refusal(413, `the body is larger than ${LIMITS.bodyBytes} bytes; ask in several requests`));
    if (Number(request.headers['content-length']) > LIMITS.bodyBytes) tooMuch();
    const timer = setTimeout(
      () => reject(new Refusal(408, `the body did not arrive within ${BODY_MS / 1000} s`)),
      BODY_MS,
    );
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LIMITS.bodyBytes) chunks.push(chunk);
      else tooMuch();
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    // nobody is there to read why
    request.once('error', () => reject(new Refusal(400, 'the body did not arrive')));
    request.once('close', () => clearTimeout(timer));
    request.once('end', () => clearTimeout(timer));
  });
}

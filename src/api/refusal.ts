import type { ServerResponse } from 'node:http';

/** What a request over HTTP can fail with before GraphQL sees it. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, message: string, code = 'BAD_REQUEST') {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** A failure in the shape of a GraphQL answer. */
export function failureBody(code: string, message: string): unknown {
  return { errors: [{ message, extensions: { code } }] };
}

/** Sends a JSON answer. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  writeJson(response, status, value);
  response.end();
}

/** Writes a whole JSON answer and leaves the connection open: what the client still sends can be read meanwhile. */
export function writeJson(response: ServerResponse, status: number, value: unknown): void {
  const text = `${JSON.stringify(value)}\n`;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  });
  if (response.req.method !== 'HEAD') response.write(text);
}

import { type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Drain } from './drain.js';
import { failureBody, sendJson } from './refusal.js';

/** What the parser of HTTP finds, and what is said of it. All else is a request that cannot be read. */
const REASONS: Readonly<Record<string, readonly [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'the headers are too large; send fewer or shorter ones, and the query in the body'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'the chunks carry too much besides the body'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'the request did not arrive in time'],
};

/** Answers in JSON where Node's own answers have no body: requests that are not HTTP, come too slowly, or ask for what is not there. */
export function answerBrokenHttp(server: Server, drain: Drain): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const [status, reason] = REASONS[error.code ?? ''] ?? [400, 'this is not an HTTP request that can be read'];
    // in the middle of an answer nothing can be said
    if (error.code === 'ECONNRESET' || !socket.writable || drain.responseOn(socket)?.headersSent) socket.destroy();
    else refuse(socket, status, reason);
  });
  server.on('connect', (_: unknown, socket: Duplex) => {
    // an aborted tunnel is nobody's failure
    socket.on('error', () => {});
    refuse(socket, 405, 'CONNECT is not answered here; use POST');
  });
  server.on('checkExpectation', (_: unknown, response: ServerResponse) => {
    response.setHeader('connection', 'close');
    sendJson(response, 417, failureBody('BAD_REQUEST', 'of Expect only 100-continue is known'));
  });
}

function refuse(socket: Duplex, status: number, message: string): void {
  const text = `${JSON.stringify(failureBody('BAD_REQUEST', message))}\n`;
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(text)}\r\nConnection: close\r\n\r\n${text}`,
  );
}

import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';

/** How long a connection that is not used stays open; answers announce it, and clients that heed it send nothing later. */
const KEEP_ALIVE_MS = 5000;

/** How long requests under way may take to end when the server stops. */
const DRAIN_MS = 8000;

/** How long those may be let in who wait at the door when the server stops. */
const ACCEPT_MS = 1000;

/** Between the abort of what still runs and the end of all connections. */
const LAST_WORDS_MS = 1000;

/**
 * Stops a server without resetting a connection on which a request is, or may be, on its way: nobody new is let in, each connection is closed with its
 * next answer, which says so, and one that is not used is closed when the time is over that was announced for it.
 */
export class Drain {
  readonly #server: Server;
  readonly #responses = new Set<ServerResponse>();
  readonly #sockets = new Set<Socket>();
  #stopping = false;
  #accepted = 0;

  constructor(server: Server) {
    this.#server = server;
    server.keepAliveTimeout = KEEP_ALIVE_MS;
    server.on('connection', (socket: Socket) => {
      this.#accepted += 1;
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
    server.on('request', (_: IncomingMessage, response: ServerResponse) => this.#watch(response));
  }

  /** Whether the server is being stopped. */
  get stopping(): boolean {
    return this.#stopping;
  }

  /** What is being answered on this connection, if anything is. */
  responseOn(socket: Socket): ServerResponse | undefined {
    return [...this.#responses].find((response) => response.socket === socket);
  }

  /** Resolves when all connections are closed. `abort` is called when what is under way has to end at once. */
  async stop(abort: () => void): Promise<void> {
    await this.#acceptWaiting();
    // the close of http.Server would close the unused connections at once, under a request that is on its way
    const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(this.#server, () => resolve()));
    // not earlier: clients that are told to close come back at once, and now they are refused
    this.#stopping = true;
    for (const response of this.#responses) if (!response.headersSent) response.setHeader('connection', 'close');
    const timers = [
      setTimeout(() => this.#closeUnused(), KEEP_ALIVE_MS + 1000),
      setTimeout(abort, DRAIN_MS),
      setTimeout(() => this.#server.closeAllConnections(), DRAIN_MS + LAST_WORDS_MS),
    ];
    await closed;
    for (const timer of timers) clearTimeout(timer);
    this.#server.close();
  }

  /**
   * Lets in who is in the system's queue: what waits there when it is closed is reset. A turn of the event loop accepts one connection, so the
   * queue is empty after a turn without any.
   */
  async #acceptWaiting(): Promise<void> {
    const end = Date.now() + ACCEPT_MS;
    for (let before = -1; before < this.#accepted && Date.now() < end; ) {
      before = this.#accepted;
      for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
    }
  }

  #watch(response: ServerResponse): void {
    this.#responses.add(response);
    response.once('close', () => this.#responses.delete(response));
    if (this.#stopping) response.setHeader('connection', 'close');
  }

  /** Of connections that never sent a request nothing was announced. */
  #closeUnused(): void {
    for (const socket of this.#sockets) if (!this.responseOn(socket)) socket.end();
  }
}

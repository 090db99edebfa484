import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What the proxy does to connections. What a connection has lost in a black hole stays lost, as behind a router that forgot it. */
export type Fault =
  | { readonly kind: 'pass' }
  | { readonly kind: 'refuse' }
  | { readonly kind: 'black hole' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'cut'; readonly afterBytes: number }
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'slow'; readonly bytesPerSecond: number };

/** A TCP proxy whose faults can be switched while it runs. */
export class FaultProxy {
  readonly #target: { host: string; port: number };
  readonly #pairs = new Set<{ client: Socket; server: Socket; lost: boolean }>();
  #server: Server | undefined;
  #fault: Fault = { kind: 'pass' };
  #port = 0;
  /** How many connections were opened through it. */
  connections = 0;

  constructor(target: string) {
    const { hostname, port } = new URL(target);
    this.#target = { host: hostname, port: Number(port) };
  }

  /** Address to give to a driver. */
  get uri(): string {
    return `bolt://127.0.0.1:${this.#port}`;
  }

  async listen(): Promise<void> {
    this.#server = createServer({ allowHalfOpen: false }, (client) => this.#join(client));
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Switches; open connections feel it as well. */
  async set(fault: Fault): Promise<void> {
    this.#fault = fault;
    if (fault.kind === 'black hole') for (const pair of this.#pairs) pair.lost = true;
    if (fault.kind === 'reset') for (const { client } of this.#pairs) client.resetAndDestroy();
    if (fault.kind === 'refuse') await this.close();
    else if (!this.#server?.listening) await this.listen();
  }

  async close(): Promise<void> {
    for (const { client, server } of this.#pairs) {
      client.destroy();
      server.destroy();
    }
    if (!this.#server?.listening) return;
    this.#server.close();
    await once(this.#server, 'close');
  }

  #join(client: Socket): void {
    this.connections += 1;
    if (this.#fault.kind === 'reset') {
      client.resetAndDestroy();
      return;
    }
    const server = connect(this.#target);
    const pair = { client, server, lost: this.#fault.kind === 'black hole' };
    this.#pairs.add(pair);
    for (const socket of [client, server]) {
      socket.setNoDelay(true);
      socket.on('error', () => {});
      socket.on('close', () => {
        this.#pairs.delete(pair);
        client.destroy();
        server.destroy();
      });
    }
    let sent = 0;
    this.#pump(client, server, pair, () => Number.POSITIVE_INFINITY);
    this.#pump(server, client, pair, (size) => {
      const rest = this.#fault.kind === 'cut' ? this.#fault.afterBytes - sent : Number.POSITIVE_INFINITY;
      sent += size;
      return rest;
    });
  }

  /** Carries bytes one way, in order. `rest` tells how many bytes of a chunk of that size may still pass before the cut. */
  #pump(from: Socket, to: Socket, pair: { lost: boolean }, rest: (size: number) => number): void {
    let line: Promise<unknown> = Promise.resolve();
    from.on('data', (chunk: Buffer) => {
      from.pause();
      const arrived = Date.now();
      line = line.then(async () => {
        const fault = this.#fault;
        if (pair.lost) return from.resume();
        if (fault.kind === 'delay') {
          // what comes meanwhile is on its way as well
          from.resume();
          await sleep(Math.max(0, arrived + fault.ms - Date.now()));
        }
        if (fault.kind === 'slow') return this.#drip(chunk, from, to, fault.bytesPerSecond);
        const pass = rest(chunk.length);
        to.write(chunk.subarray(0, Math.max(0, Math.min(pass, chunk.length))));
        if (pass <= chunk.length) to.end(() => to.destroy());
        return from.resume();
      });
    });
  }

  async #drip(chunk: Buffer, from: Socket, to: Socket, bytesPerSecond: number): Promise<void> {
    const step = Math.ceil(bytesPerSecond / 10);
    for (let start = 0; start < chunk.length && !to.destroyed; start += step) {
      to.write(chunk.subarray(start, start + step));
      if (this.#fault.kind === 'slow') await sleep(100);
    }
    from.resume();
  }
}

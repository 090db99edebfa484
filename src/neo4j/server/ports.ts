import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { IpgError } from '../../errors/error.js';
import type { ManagedServerSettings } from './settings.js';

/** A database that was killed a moment ago still has its ports. */
const PATIENCE_MS = 1000;

/** Throws PORT_BUSY, before anything is started, when another program has one of the ports. */
export async function assertPortsFree({ boltPort, httpPort }: ManagedServerSettings): Promise<void> {
  await assertFree(boltPort, 'IPG_BOLT_PORT');
  await assertFree(httpPort, 'IPG_HTTP_PORT');
}

/**
 * A port that nobody listens on at this moment, and that the system gives to no outgoing connection: those it takes from
 * 32768 on, and one of them may have the port by the time that a server is ready to listen.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    if (await isFree(port)) return port;
  }
}

/** Whether nobody listens on it. */
export async function isFree(port: number): Promise<boolean> {
  return (await tryPort(port)) === null;
}

async function assertFree(port: number, variable: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  let refusal = await tryPort(port);
  while (refusal?.busy && Date.now() < deadline) {
    await sleep(100);
    refusal = await tryPort(port);
  }
  if (!refusal) return;
  const { busy, cause } = refusal;
  const message = busy
    ? `Port ${port} on 127.0.0.1 is used by another program`
    : `Port ${port} on 127.0.0.1 cannot be opened`;
  throw new IpgError(busy ? 'PORT_BUSY' : 'PORT_UNUSABLE', message, {
    hint: `choose another one with ${variable}, or set NEO4J_URI to use a database that is running already`,
    cause,
  });
}

/** Binds the very address that Neo4j will bind, so the answer is the one that Neo4j would get. Null: it is free. */
async function tryPort(port: number): Promise<{ busy: boolean; cause: unknown } | null> {
  try {
    await new Promise<void>((resolve, reject) => {
      const server = createServer();
      server.once('error', reject);
      server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve()));
    });
    return null;
  } catch (cause) {
    return { busy: cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE', cause };
  }
}

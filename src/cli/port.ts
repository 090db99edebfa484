import { createServer } from 'node:net';
import { IpgError } from '../errors/error.js';

/** Throws PORT_BUSY, before anything is started, when the API could not listen there. */
export async function assertFree({ host, port }: { host: string; port: number }): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject);
      probe.listen({ host, port, exclusive: true }, resolve);
    });
  } catch (cause) {
    const busy = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
    throw new IpgError(
      busy ? 'PORT_BUSY' : 'PORT_UNUSABLE',
      busy
        ? `port ${port} on ${host} is used by another program`
        : `the API cannot listen on ${host}, port ${port}: ${cause instanceof Error ? cause.message : cause}`,
      { hint: `end that program, or choose another port, such as PORT=${port === 65_535 ? 4000 : port + 1}`, cause },
    );
  }
  await new Promise((resolve) => probe.close(resolve));
}

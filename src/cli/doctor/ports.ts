import { isFree } from '../../neo4j/server/ports.js';
import type { RunningServer } from '../../neo4j/server/settings.js';
import type { Environment } from '../environment.js';
import { assertFree } from '../port.js';
import { type Check, ok, problem } from './check.js';

const PATIENCE_MS = 2000;

/** Whether the managed server has its ports, or could have them. */
export async function checkServerPorts({ server }: Environment, running: RunningServer | null): Promise<Check> {
  if (running) {
    const port = (url: string) => new URL(url).port;
    return ok('ports', `${port(running.uri)} (Bolt) and ${port(running.browserUrl)} (HTTP) are Neo4j's`);
  }
  const wanted = [
    [server.boltPort, 'Bolt', 'IPG_BOLT_PORT'],
    [server.httpPort, 'HTTP', 'IPG_HTTP_PORT'],
  ] as const;
  for (const [port, name, variable] of wanted) {
    if (await isFree(port)) continue;
    const message = `${port} (${name}) is used by another program`;
    return problem('ports', message, `choose another one with ${variable}, or set NEO4J_URI to use that database`);
  }
  return ok(
    'ports',
    wanted
      .map(([port, name]) => `${port} (${name})`)
      .join(' and ')
      .concat(' are free'),
  );
}

/** Whether the API could listen, or does. */
export async function checkApiPort({ api }: Environment): Promise<Check> {
  try {
    await assertFree(api);
    return ok('API port', `${api.port} is free`);
  } catch (error) {
    if (await isApi(api)) return ok('API port', `${api.port}: the API serves there`);
    throw error;
  }
}

/** Whether what answers there is this program's API. */
async function isApi({ host, port }: Environment['api']): Promise<boolean> {
  // an address that stands for all of the machine's is none to ask
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  const url = `http://${name.includes(':') ? `[${name}]` : name}:${port}/`;
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return ((await answer.json()) as { graphql?: unknown } | null)?.graphql === '/graphql';
  } catch {
    return false;
  }
}

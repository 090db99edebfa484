import { inject } from 'vitest';
import { ensureServer } from '../src/neo4j/server/managed-server.js';

/** The real server of this worker: no two test files use it at the same time. The run stops it at its end. */
export const testServer = await started();

async function started() {
  const settings = inject('servers')[Number(process.env['VITEST_POOL_ID']) - 1];
  if (!settings) throw new Error('the test runs in a worker for which there is no server');
  const { server } = await ensureServer(settings, () => {});
  const { uri, user, password, home } = server;
  return { home, apiPort: settings.apiPort, login: { uri, user, password } };
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { ensureServer, stopServer } from '../src/neo4j/server/managed-server.js';
import { type ManagedServerSettings, NEO4J_VERSION } from '../src/neo4j/server/settings.js';
import { freePort } from './free-port.js';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string };
    /** The folder of the server's jars, shared with the program. */
    jars: string;
  }
}

/** Starts one real server for all tests, in a folder of its own, and takes both away at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'ipg-test-database-'));
  const jars = fileURLToPath(new URL(`../.neo4j/jars-${NEO4J_VERSION}`, import.meta.url));
  const settings: ManagedServerSettings = {
    home: join(folder, 'home'),
    jars,
    boltPort: await freePort(),
    httpPort: await freePort(),
  };
  const remove = async () => {
    await stopServer(settings);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const { server } = await ensureServer(settings, () => {});
    const { uri, user, password } = server;
    project.provide('neo4j', { uri, user, password });
    project.provide('jars', jars);
    return remove;
  } catch (error) {
    await remove();
    throw error;
  }
}

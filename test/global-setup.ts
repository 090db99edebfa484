import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { ensureServer, stopServer } from '../src/neo4j/server/managed-server.js';
import { freePort } from '../src/neo4j/server/ports.js';
import { type ManagedServerSettings, NEO4J_VERSION } from '../src/neo4j/server/settings.js';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string };
    /** Where the server lives, and the port on which its Neo4j Browser expects the API. */
    managed: { home: string; apiPort: number };
    /** The folder of the server's jars, for tests that run its programs. */
    jars: string;
  }
}

/** Names the folder of a test run's database; the process' id tells whether the run has ended. */
const FOLDER = /^ipg-test-database-(\d+)-/;

/** Starts one real server for all tests, in a folder of its own, and takes both away at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeLeftovers();
  const folder = await mkdtemp(join(tmpdir(), `ipg-test-database-${process.pid}-`));
  const apiPort = await freePort();
  const settings = settingsIn(folder, await freePort(), await freePort(), apiPort);
  const remove = () => removeDatabase(settings, folder);
  try {
    const { server } = await ensureServer(settings, () => {});
    const { uri, user, password } = server;
    project.provide('neo4j', { uri, user, password });
    project.provide('managed', { home: server.home, apiPort });
    project.provide('jars', settings.jars);
    return remove;
  } catch (error) {
    await remove();
    throw error;
  }
}

function settingsIn(folder: string, boltPort: number, httpPort: number, apiPort: number): ManagedServerSettings {
  const jars = fileURLToPath(new URL(`../.neo4j/jars-${NEO4J_VERSION}`, import.meta.url));
  return { home: join(folder, 'home'), jars, boltPort, httpPort, apiUrl: `http://localhost:${apiPort}` };
}

async function removeDatabase(settings: ManagedServerSettings, folder: string): Promise<void> {
  await stopServer(settings);
  await rm(folder, { recursive: true, force: true });
}

/** A test run that was killed could not take its database away. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(FOLDER.exec(name)?.[1] ?? 0);
    const folder = join(tmpdir(), name);
    if (pid > 0 && !isAlive(pid)) await removeDatabase(settingsIn(folder, 0, 0, 0), folder);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

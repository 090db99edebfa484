import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { ensureJars } from '../src/neo4j/server/jars.js';
import { findJava } from '../src/neo4j/server/java.js';
import { stopServer } from '../src/neo4j/server/managed-server.js';
import { freePort } from '../src/neo4j/server/ports.js';
import { type ManagedServerSettings, NEO4J_VERSION } from '../src/neo4j/server/settings.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A server for each test file that runs at the same time as others; started by the first file that needs it. */
    servers: TestServerSettings[];
    /** The folder of the server's jars, for tests that run its programs. */
    jars: string;
  }
}

/** `apiPort`: where the server's Neo4j Browser expects the API. */
export interface TestServerSettings extends ManagedServerSettings {
  readonly apiPort: number;
}

/** Names the folder of a test run's databases; the process' id tells whether the run has ended. */
const FOLDER = /^ipg-test-database-(\d+)-/;

/** Gives every worker a real server's settings, in a folder of this run, and takes what became of them away at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeLeftovers();
  const jars = fileURLToPath(new URL(`../.neo4j/jars-${NEO4J_VERSION}`, import.meta.url));
  await ensureJars(jars, await findJava(undefined), () => {}, undefined);
  const folder = await mkdtemp(join(tmpdir(), `ipg-test-database-${process.pid}-`));
  const workers = Array.from({ length: project.config.maxWorkers }, (_, index) => index);
  const servers = await Promise.all(workers.map((index) => settingsIn(join(folder, `home-${index}`), jars)));
  project.provide('servers', servers);
  project.provide('jars', jars);
  return () => removeDatabases(folder);
}

async function settingsIn(home: string, jars: string): Promise<TestServerSettings> {
  const apiPort = await freePort();
  return {
    home,
    jars,
    boltPort: await freePort(),
    httpPort: await freePort(),
    apiUrl: `http://localhost:${apiPort}`,
    apiPort,
  };
}

async function removeDatabases(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await stopServer(await settingsIn(join(folder, name), ''));
  await rm(folder, { recursive: true, force: true });
}

/** A test run that was killed could not take its databases away. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(FOLDER.exec(name)?.[1] ?? 0);
    if (pid > 0 && !isAlive(pid)) await removeDatabases(join(tmpdir(), name));
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { findJava } from '../src/neo4j/server/java.js';
import { launch } from '../src/neo4j/server/launch.js';
import { ensureServer, findServer, stopServer } from '../src/neo4j/server/managed-server.js';
import { freePort } from '../src/neo4j/server/ports.js';
import { layoutOf, type ManagedServerSettings, type RunningServer } from '../src/neo4j/server/settings.js';

const START_MS = 95_000;
const jars = process.env['IPG_JARS'] || fileURLToPath(new URL('../.neo4j/jars-5.26.30', import.meta.url));
const quiet = () => undefined;

/** Folders and a port of this test alone. */
let folder: string;
let settings: ManagedServerSettings;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ipg-server-'));
  settings = {
    home: join(folder, 'home of a database'),
    jars,
    boltPort: await freePort(),
    httpPort: await freePort(),
    apiUrl: 'http://localhost:4000',
  };
});

afterAll(async () => {
  await stopServer(settings);
  await rm(folder, { recursive: true, force: true });
}, 40_000);

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a managed server', () => {
  let server: RunningServer;

  test('leaves nothing running when its first start is interrupted', { timeout: START_MS }, async () => {
    const interrupt = new AbortController();
    const progress = (step: string) => {
      if (step.startsWith('waiting for Neo4j (')) interrupt.abort();
    };
    const started = ensureServer(settings, progress, interrupt.signal);
    await expect(started).rejects.toMatchObject({ code: 'INTERRUPTED', exitCode: 130 });
    expect(await serverProcesses()).toEqual([]);
  });

  test('is started once when two programs ask at the same time, also after the interruption', {
    timeout: START_MS,
  }, async () => {
    const steps: string[] = [];
    const [one, two] = await Promise.all([
      ensureServer(settings, (step) => steps.push(step)),
      ensureServer(settings, (step) => steps.push(step)),
    ]);
    server = one.server;
    expect(two.server).toEqual(one.server);
    expect([one.startedHere, two.startedHere].toSorted()).toEqual([false, true]);
    expect(await serverProcesses()).toEqual([server.pid]);
    expect(server).toMatchObject({ user: 'neo4j', version: '5.26.30', uri: `bolt://127.0.0.1:${settings.boltPort}` });
    expect(steps).toContain('starting Neo4j');
    expect(steps).toContain('waiting for another program, which is starting or stopping Neo4j (1 s)');
  });

  test('keeps its files to their owner', async () => {
    expect(await modeOf('.')).toBe('700');
    for (const secret of ['password', 'conf/neo4j.conf', 'run/server.json', 'logs/console.log']) {
      expect([secret, await modeOf(secret)]).toEqual([secret, '600']);
    }
    expect(await readFile(server.passwordFile, 'utf8')).toBe(`${server.password}\n`);
    expect(server.password).toMatch(/^[0-9a-f]{48}$/);
  });

  test('accepts its password and no other', async () => {
    expect(await ask(server.password, 'RETURN 1 AS answer')).toEqual([1]);
    await expect(ask('neo4j', 'RETURN 1')).rejects.toMatchObject({ code: 'Neo.ClientError.Security.Unauthorized' });
  });

  test('shows Neo4j Browser, and its answers to no other web page', async () => {
    const page = await fetch(server.browserUrl, { headers: { Origin: 'http://elsewhere.example' } });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Neo4j Browser');
    expect(page.headers.get('access-control-allow-origin')).not.toBe('*');
  });

  test.each(['file:///etc/passwd', 'file:///../conf/neo4j.conf', 'http://127.0.0.1', 'ftp://localhost/x'])(
    'lets no query read %s',
    async (url) => {
      const answer = ask(server.password, `LOAD CSV FROM '${url}' AS line RETURN count(line)`);
      await expect(answer).rejects.toThrow(/cypher_ip_blocklist|allow_csv_import_from_file_urls/);
    },
  );

  test('is found by its process when the record is lost, and keeps its ports', async () => {
    await rm(join(settings.home, 'run', 'server.json'));
    expect(await findServer(settings)).toEqual(server);
    const others = { ...settings, boltPort: await freePort(), httpPort: await freePort() };
    expect(await ensureServer(others, quiet)).toEqual({ server, startedHere: false });
  });

  test('is not confused by a record that names a process of another program', async () => {
    const record = {
      pid: process.pid,
      boltPort: 1,
      httpPort: 1,
      version: '5.26.30',
      startedAt: new Date().toISOString(),
    };
    await writeFile(join(settings.home, 'run', 'server.json'), JSON.stringify(record));
    expect(await findServer(settings)).toEqual(server);
  });

  test('comes back after kill -9 with all that was acknowledged', { timeout: START_MS }, async () => {
    await ask(server.password, "CREATE (:Kept {name: 'Tokyo'})");
    process.kill(server.pid, 'SIGKILL');
    await vi.waitFor(async () => expect(await serverProcesses()).toEqual([]));
    expect(await findServer(settings)).toBeNull();
    const again = await ensureServer(settings, quiet);
    expect(again.startedHere).toBe(true);
    expect(again.server.pid).not.toBe(server.pid);
    expect(await ask(server.password, 'MATCH (kept:Kept) RETURN kept.name')).toEqual(['Tokyo']);
  });

  test('stops', { timeout: 40_000 }, async () => {
    expect(await stopServer(settings)).toBe(true);
    expect(await serverProcesses()).toEqual([]);
    expect(await findServer(settings)).toBeNull();
    expect(await stopServer(settings)).toBe(false);
  });

  test('is waited for when a program that is gone began to start it, and stopped if queries can call out', {
    timeout: START_MS,
  }, async () => {
    const layout = await layoutOf(settings.home);
    const configuration = await readFile(layout.confFile, 'utf8');
    await writeFile(layout.confFile, configuration.replace(/^internal.dbms.cypher_ip_blocklist=.*$/m, ''));
    const { pid } = await launch(layout, settings, await findJava(undefined));
    expect(await serverProcesses()).toEqual([pid]);
    await expect(ensureServer(settings, quiet)).rejects.toMatchObject({ code: 'LOAD_CSV_OPEN' });
    expect(await serverProcesses()).toEqual([]);
  });

  test('says why it cannot start, and is not left half running', { timeout: START_MS }, async () => {
    await writeFile(join(settings.home, 'data', 'databases', 'system', 'neostore'), Buffer.alloc(8192, 7));
    await expect(ensureServer(settings, quiet)).rejects.toMatchObject({
      code: 'START_FAILED',
      exitCode: 3,
      message: expect.stringMatching(/^Neo4j did not start: .*(store|metadata)/),
      hint: `its log is ${join(server.home, 'logs', 'neo4j.log')}`,
    });
    expect(await serverProcesses()).toEqual([]);
    expect(await readdir(join(settings.home, 'run'))).not.toContain('server.json');
  });

  test('does not invent a password for a database that has lost its own', async () => {
    await rm(join(settings.home, 'password'));
    await expect(ensureServer(settings, quiet)).rejects.toMatchObject({ code: 'PASSWORD_MISSING' });
  });
});

describe('what is missing is said before anything is started', () => {
  test.each(['boltPort', 'httpPort'] as const)('a busy %s', async (which) => {
    const occupant = await listen();
    const busy = portOf(occupant);
    try {
      await expect(ensureServer({ ...elsewhere(), [which]: busy }, quiet)).rejects.toMatchObject({
        code: 'PORT_BUSY',
        message: `Port ${busy} on 127.0.0.1 is used by another program`,
        hint: expect.stringMatching(which === 'boltPort' ? /IPG_BOLT_PORT.*NEO4J_URI/ : /IPG_HTTP_PORT.*NEO4J_URI/),
      });
    } finally {
      occupant.close();
    }
  });

  test('no Java', async () => {
    vi.stubEnv('JAVA_HOME', '');
    vi.stubEnv('PATH', folder);
    await expect(ensureServer(elsewhere(), quiet)).rejects.toMatchObject({
      code: 'JAVA_MISSING',
      hint: expect.stringContaining('Java 17'),
    });
  });

  test('no Java where JAVA_HOME says', async () => {
    vi.stubEnv('JAVA_HOME', folder);
    await expect(ensureServer(elsewhere(), quiet)).rejects.toThrow(`There is no working Java in ${folder}`);
  });

  test('a Java that is too old', async () => {
    await writeProgram(
      join(folder, 'old', 'bin'),
      'java',
      'echo " java.home = /old"; echo " java.specification.version = 1.8"',
    );
    await expect(ensureServer({ ...elsewhere(), javaHome: join(folder, 'old') }, quiet)).rejects.toMatchObject({
      code: 'JAVA_TOO_OLD',
      message: 'Neo4j needs Java 17 or newer, and /old is Java 1.8',
    });
  });

  test('no Maven, when the jars are not here', async () => {
    const { home: javaHome } = await findJava(undefined);
    vi.stubEnv('PATH', folder);
    await expect(ensureServer({ ...withoutJars(), javaHome }, quiet)).rejects.toMatchObject({ code: 'MAVEN_MISSING' });
  });

  test('a download that fails, which leaves nothing behind', async () => {
    const { home: javaHome } = await findJava(undefined);
    const program = 'echo "[ERROR] no route to the repository"; echo "[ERROR] Re-run Maven with -X"; exit 1';
    vi.stubEnv('PATH', await writeProgram(join(folder, 'maven'), 'mvn', program));
    await expect(ensureServer({ ...withoutJars(), javaHome }, quiet)).rejects.toMatchObject({
      code: 'DOWNLOAD_FAILED',
      message: 'Maven could not fetch Neo4j 5.26.30: no route to the repository',
    });
    expect(await readdir(join(folder, 'jars'))).toEqual([]);
  });
});

function elsewhere(): ManagedServerSettings {
  return { ...settings, home: join(folder, 'elsewhere') };
}

function withoutJars(): ManagedServerSettings {
  return { ...elsewhere(), jars: join(folder, 'jars', 'not-here') };
}

async function ask(password: string, query: string): Promise<unknown[]> {
  const driver = neo4j.driver(`bolt://127.0.0.1:${settings.boltPort}`, neo4j.auth.basic('neo4j', password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: 0,
  });
  try {
    const { records } = await driver.executeQuery(query);
    return records.map((record) => record.get(0));
  } finally {
    await driver.close();
  }
}

/** Counted apart from the code under test: the processes whose command line names this test's folder. */
async function serverProcesses(): Promise<number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-axww', '-o', 'pid=,command=']);
  const ours = stdout.split('\n').filter((line) => line.includes(`--home-dir=${folder}`));
  return ours.map((line) => Number.parseInt(line, 10));
}

async function modeOf(name: string): Promise<string> {
  return ((await stat(join(settings.home, name))).mode & 0o777).toString(8);
}

async function writeProgram(into: string, name: string, body: string): Promise<string> {
  await mkdir(into, { recursive: true });
  await writeFile(join(into, name), `#!/bin/sh\n${body}\n`);
  await chmod(join(into, name), 0o700);
  return into;
}

function listen(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

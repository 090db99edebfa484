import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { emptyGraph, testDatabase } from './database.js';
import { ipg, launch, testDatabaseVariables } from './program.js';
import { testServer } from './test-server.js';

const database = testDatabase();
const script = join(tmpdir(), `ipg-test-shell-${process.pid}.cypher`);

beforeAll(async () => {
  // the first run builds
  expect(await ipg(['--version'])).toMatchObject({ code: 0 });
});

afterAll(async () => {
  await rm(script, { force: true });
  await emptyGraph(database);
  await database.close();
});

const shell = (args: readonly string[], input = '') => ipg(['db', 'shell', ...args], {}, input);

test('runs a statement', async () => {
  expect(await shell(["RETURN '東京' AS name, 1 AS one"])).toEqual({ code: 0, out: 'name, one\n"東京", 1\n', err: '' });
});

test('shows rows as asked', async () => {
  const { code, out } = await shell(['--format', 'verbose', 'RETURN 1 AS one']);
  expect(out).toContain('| one |');
  expect(code).toBe(0);
});

test('runs what is piped in, up to the first statement that fails: exit 1', async () => {
  const { code, out, err } = await shell([], 'RETURN 1 AS a; RETURN nothing; RETURN 2 AS b;');
  expect([code, out]).toEqual([1, 'a\n1\n']);
  expect(err).toContain('`nothing` not defined');
});

test('goes on after it with --fail-at-end, and fails all the same', async () => {
  const { code, out } = await shell(['--fail-at-end'], 'RETURN 1 AS a; RETURN nothing; RETURN 2 AS b;');
  expect([code, out]).toEqual([1, 'a\n1\nb\n2\n']);
});

test('runs a file, as a curator would', async () => {
  await writeFile(
    script,
    "MERGE (a:Actor:State {id: 'suva'}) SET a.name = 'Suva';\nMATCH (a:Actor {id: 'suva'}) RETURN a.name AS name;\n",
  );
  expect(await shell(['-f', script])).toEqual({ code: 0, out: 'name\n"Suva"\n', err: '' });
});

test.each([
  ['JSON', ['--json', 'RETURN 1'], 'ipg query'],
  ['a statement and a file', ['-f', 'x.cypher', 'RETURN 1'], '--help'],
  ['a form that does not exist', ['--format', 'fancy', 'RETURN 1'], '--help'],
])('refuses %s: exit 2', async (_, args, hint) => {
  const { code, out, err } = await shell(args);
  expect(out + err).toContain(hint);
  expect(code).toBe(2);
});

test.runIf(process.platform === 'linux')(
  'keeps the password out of its arguments, and leaves Ctrl-C to the shell',
  async () => {
    const { uri, password } = testServer.login;
    const input = 'UNWIND range(1, 2000000000) AS n RETURN sum(n);';
    const running = launch(['db', 'shell'], testDatabaseVariables(), input);
    const [pid, command] = await vi.waitFor(() => shellProcess(uri), 60_000);
    expect(command).not.toContain(password);
    expect(await readFile(`/proc/${pid}/environ`, 'utf8')).toContain(`NEO4J_PASSWORD=${password}`);
    // to the program alone: the shell would get it from the terminal
    for (const _ of [1, 2]) {
      running.process.kill('SIGINT');
      await new Promise((resolve) => setTimeout(resolve, 1200));
    }
    expect(await shellProcess(uri)).toEqual([pid, command]);
    running.process.kill('SIGTERM');
    expect(await running.ended).toMatchObject({ code: 130 });
    await expect(shellProcess(uri)).rejects.toThrow();
  },
);

/** The number and the command line of the shell that is on this database. */
async function shellProcess(uri: string): Promise<[number, string]> {
  for (const name of await readdir('/proc')) {
    const command = /^\d+$/.test(name) ? await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '') : '';
    if (command.includes('org.neo4j.shell.Main') && command.includes(uri)) return [Number(name), command];
  }
  throw new Error(`there is no shell on ${uri}`);
}

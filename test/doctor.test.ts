import { chmod, mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { coloured } from '../src/cli/colour.js';
import type { Check } from '../src/cli/doctor/check.js';
import { checkLocale } from '../src/cli/doctor/machine.js';
import { checkJars } from '../src/cli/doctor/programs.js';
import { mayColour } from '../src/cli/environment.js';
import { applyConstraints } from '../src/graph/constraints.js';
import { freePort } from '../src/neo4j/server/ports.js';
import { emptyGraph, seededGraph, testDatabase } from './database.js';
import { launch, testDatabaseVariables } from './program.js';

const database = testDatabase();
let folder: string;
let home: string;
let environment: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ipg-test-doctor-'));
  // the first run builds
  expect(await launch(['--version']).ended).toMatchObject({ code: 0 });
});

beforeEach(async () => {
  home = join(await mkdtemp(join(folder, 'home-')), 'home');
  environment = {
    IPG_HOME: home,
    IPG_BOLT_PORT: String(await freePort()),
    IPG_HTTP_PORT: String(await freePort()),
    PORT: String(await freePort()),
    LANG: 'C.UTF-8',
  };
});

afterAll(async () => {
  await rm(folder, { recursive: true });
  await database.close();
});

describe('the managed database', () => {
  test('that was never started is no problem, and none is made', async () => {
    const { code, checks } = await doctor(environment);
    expect(names(checks)).toEqual([
      'node',
      'java',
      'locale',
      'browser',
      'maven',
      'jars',
      'memory',
      'disk',
      'home',
      'locks',
      'leftovers',
      'ports',
      'API port',
      'database',
    ]);
    expect([code, checks.filter(({ state }) => state === 'problem')]).toEqual([0, []]);
    expect(await readdir(join(home, '..'))).toEqual([]);
  });

  test('without anything on PATH: says what to install', async () => {
    const { code, checks } = await doctor({ ...environment, PATH: folder, JAVA_HOME: '' });
    expect(found(checks, 'java')).toEqual({
      name: 'java',
      state: 'problem',
      message: expect.stringContaining('no working `java` on PATH'),
      remedy: expect.stringContaining('install Java 17'),
    });
    expect(found(checks, 'browser').state).toBe('ok');
    expect(code).toBe(1);
  });

  test.each([
    ['ports', 'IPG_BOLT_PORT', 'IPG_BOLT_PORT'],
    ['ports', 'IPG_HTTP_PORT', 'IPG_HTTP_PORT'],
    ['API port', 'PORT', 'end that program'],
  ])('%s: names the port that another program has (%s)', async (name, variable, remedy) => {
    const other = createServer((_, response) => response.end('{}')).listen(Number(environment[variable]), '127.0.0.1');
    const { code, checks } = await doctor(environment);
    other.close();
    other.closeAllConnections();
    expect(found(checks, name)).toMatchObject({
      state: 'problem',
      message: expect.stringContaining(`${environment[variable]}`),
      remedy: expect.stringContaining(remedy),
    });
    expect(code).toBe(1);
  });

  test('names what others could read', async () => {
    await mkdir(home, { mode: 0o700 });
    await writeFile(join(home, 'password'), 'secret\n');
    await chmod(join(home, 'password'), 0o644);
    const file = await doctor(environment);
    expect(found(file.checks, 'home')).toMatchObject({ state: 'problem', remedy: `chmod 600 ${home}/password` });
    await chmod(home, 0o755);
    const all = await doctor(environment);
    expect(found(all.checks, 'home')).toMatchObject({ state: 'problem', remedy: `chmod 700 ${home}` });
    expect(file.out + all.out).not.toContain('secret');
  });

  test('names what killed programs have left', async () => {
    const lock = join(home, 'run', 'start.lock');
    await mkdir(lock, { recursive: true });
    await mkdir(join(home, '.ipg-restore'));
    const held = await doctor(environment);
    expect(found(held.checks, 'locks')).toMatchObject({ state: 'ok', message: expect.stringContaining('start.lock') });
    await utimes(lock, 1, 1);
    const { code, checks } = await doctor(environment);
    expect(found(checks, 'locks')).toMatchObject({ state: 'warning', message: expect.stringContaining(lock) });
    expect(found(checks, 'leftovers')).toMatchObject({
      state: 'warning',
      message: expect.stringContaining(join(home, '.ipg-restore')),
    });
    // the home of this test is not private
    expect([code, (await readdir(home)).toSorted()]).toEqual([1, ['.ipg-restore', 'run']]);
  });

  test('jars: tells none from some from all', async () => {
    const apiUrl = 'http://localhost:4000';
    const settings = { home, jars: join(folder, 'jars'), boltPort: 1, httpPort: 1, apiUrl };
    expect(await checkJars(settings)).toMatchObject({
      state: 'warning',
      message: expect.stringContaining('not downl'),
    });
    await mkdir(settings.jars);
    await writeFile(join(settings.jars, 'neo4j-server-5.26.30.jar'), 'PK');
    expect(await checkJars(settings)).toMatchObject({
      state: 'problem',
      message: expect.stringMatching(/lacks neo4j-5.26.30.jar, cypher-shell-5.26.30.jar, neo4j-browser-5.24.0.jar$/),
    });
    expect(await checkJars({ ...settings, jars: inject('jars') })).toMatchObject({ state: 'ok' });
  });
});

describe('the database that NEO4J_URI names', () => {
  test('is looked at instead', async () => {
    await seededGraph(database);
    const { code, checks } = await doctor({ ...environment, ...testDatabaseVariables() });
    expect(checks.map(({ name, state }) => [name, state])).toEqual(
      ['node', 'java', 'locale', 'browser', 'API port', 'database', 'graph', 'constraints', 'relations'].map((name) => [
        name,
        'ok',
      ]),
    );
    expect(code).toBe(0);
  });

  test('tells what it lacks: constraints, a projection, content', async () => {
    await emptyGraph(database);
    await database.runAlone('DROP CONSTRAINT actor_id');
    const empty = await doctor({ ...environment, ...testDatabaseVariables() });
    await applyConstraints(database);
    expect(empty.checks.filter(({ state }) => state !== 'ok')).toEqual([
      { name: 'graph', state: 'warning', message: 'is empty', remedy: expect.stringContaining('ipg seed') },
      {
        name: 'constraints',
        state: 'warning',
        message: expect.stringContaining('actor_id'),
        remedy: expect.stringContaining('ipg seed'),
      },
    ]);
    expect(empty.code).toBe(0);
    await seededGraph(database);
    await database.runAlone("MATCH (claim:Claim {id: 'cl-article-01'}) REMOVE claim.relationId");
    const unprojected = await doctor({ ...environment, ...testDatabaseVariables() });
    await emptyGraph(database);
    expect(found(unprojected.checks, 'relations')).toMatchObject({
      state: 'warning',
      message: expect.stringContaining('cl-article-01'),
      remedy: 'run `ipg project`',
    });
  });

  test.each([
    ['nobody listens', { NEO4J_URI: 'bolt://127.0.0.1:1' }, 'cannot be reached'],
    ['there is no password', { NEO4J_PASSWORD: '' }, 'there is no password'],
    // not the user of the tests: the server locks a user out after three tries
    ['the user is unknown', { NEO4J_USERNAME: 'nobody' }, 'refuses the user name or password'],
    ['the address is none', { NEO4J_URI: 'here' }, 'not an address'],
  ])('%s: a problem, and the rest is looked at', async (_, variables, message) => {
    const { code, checks } = await doctor({ ...environment, ...testDatabaseVariables(), ...variables });
    expect(found(checks, 'database')).toMatchObject({ state: 'problem', message: expect.stringContaining(message) });
    expect([code, found(checks, 'node').state]).toEqual([1, 'ok']);
  });
});

test('in words: one aligned line for each check, what to do below it, the sum at the end', async () => {
  const { code, out, err } = await launch(['doctor'], { ...environment, NEO4J_URI: 'bolt://127.0.0.1:1', LANG: 'C' })
    .ended;
  expect(out.split('\n')).toEqual([
    expect.stringMatching(/^ok {7}node {9}Node \d/),
    expect.stringMatching(/^ok {7}java {9}/),
    expect.stringMatching(/^warning {2}locale {7}C: .*東京/),
    expect.stringMatching(/^ {22}remedy: set LANG/),
    expect.stringMatching(/^ok {7}browser {6}/),
    expect.stringMatching(/^ok {7}API port {5}\d+ is free/),
    expect.stringMatching(/^problem {2}database {5}there is no password/),
    expect.stringMatching(/^ {22}remedy: set NEO4J_PASSWORD/),
    '1 problem, 1 warning',
    '',
  ]);
  expect([code, err]).toEqual([1, '']);
});

test('colours only where they are wanted', () => {
  expect(coloured('ok', 'good')).toBe('\u001b[32mok\u001b[39m');
  expect(mayColour({ TERM: 'xterm' }, true)).toBe(true);
  expect(mayColour({ TERM: 'xterm' }, false)).toBe(false);
  for (const variables of [{ NO_COLOR: '1' }, { TERM: 'dumb' }, { CI: 'true' }]) {
    expect(mayColour(variables, true)).toBe(false);
  }
});

test.each([
  ['C.UTF-8', 'ok'],
  ['ja_JP.utf8', 'ok'],
  ['POSIX', 'warning'],
  [undefined, 'warning'],
])('the locale %s: %s', (locale, state) => {
  expect(checkLocale(locale).state).toBe(process.platform === 'linux' ? state : 'ok');
});

async function doctor(
  variables: Record<string, string>,
): Promise<{ code: number | null; out: string; checks: Check[] }> {
  const { code, out } = await launch(['doctor', '--json'], variables).ended;
  return { code, out, checks: JSON.parse(out).data.checks };
}

function names(checks: readonly Check[]): string[] {
  return checks.map(({ name }) => name);
}

function found(checks: readonly Check[], name: string): Check {
  const check = checks.find((one) => one.name === name);
  if (!check) throw new Error(`there is no check ${name}`);
  return check;
}

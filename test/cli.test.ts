import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { commandLine } from '../src/cli/command-line.js';
import { readEnvironment } from '../src/cli/environment.js';
import { runCommandLine } from '../src/cli/program.js';
import { ownFolder } from '../src/graph/cypher-files.js';
import { wholeNumber } from '../src/neo4j/parameters.js';
import { freePort } from '../src/neo4j/server/ports.js';
import { emptyGraph, seededGraph, testDatabase } from './database.js';
import { ipg, ipgHere, launch, testDatabaseVariables } from './program.js';
import { testServer } from './test-server.js';

const TOKYO_TAIPEI = "MATCH (a:Actor {id: 'tokyo'}), (b:Actor {id: 'taipei'})";

const VERBS = [
  ...['start', 'browser', 'doctor', 'search', 'resolve', 'actor', 'explain', 'query'],
  ...['seed', 'project', 'check', 'claim', 'db'],
];
const SILENT = { out: () => {}, err: () => {}, rewrites: false };

/** All commands below one, as they are typed. */
function commands(command: Command, path = ''): string[] {
  return command.commands.flatMap((one) => [`${path}${one.name()}`, ...commands(one, `${path}${one.name()} `)]);
}

const database = testDatabase();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ipg-test-cli-'));
  // the first run builds
  expect(await ipg(['--version'])).toMatchObject({ code: 0 });
});

afterAll(async () => {
  await rm(folder, { recursive: true });
  await database.close();
});

describe('usage', () => {
  test('--version', async () => {
    const { version } = JSON.parse(await readFile(join(ownFolder('.'), 'package.json'), 'utf8'));
    expect(await ipg(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test('--help names every verb', async () => {
    const { code, out, err } = await ipg(['--help']);
    for (const verb of VERBS) expect(out).toContain(`\n  ${verb} `);
    expect([code, err]).toEqual([0, '']);
  });

  test.each(commands(commandLine('0', SILENT, async () => {})))(
    '%s --help shows examples and the options of every verb',
    async (path) => {
      const { code, out } = await ipgHere(...path.split(' '), '--help');
      expect((out.match(/^ {2}\$ .*ipg/gm) ?? []).length).toBeGreaterThanOrEqual(2);
      expect(out).toContain('--address');
      expect(code).toBe(0);
    },
  );

  test.each([
    ['an unknown option, with a suggestion', ['seed', '--dry-rn'], {}, "unknown option '--dry-rn'", '--dry-run'],
    ['an unknown verb, with a suggestion', ['sede'], {}, "unknown command 'sede'", 'seed'],
    ['an option without its value', ['query', '--variables'], {}, 'argument missing', '--help'],
    ['one argument too many', ['check', 'it'], {}, 'too many arguments', '--help'],
    ['no document', ['query'], {}, 'query wants one document', '--help'],
    ['variables that are no object', ['query', '{ x }', '--variables', '[1]'], {}, 'JSON object', 'such as'],
    ['a file that is not there', ['seed', 'nothing.cypher'], {}, 'nothing.cypher cannot be read', 'path'],
    ['a port that is none', ['check'], { PORT: 'abc' }, 'PORT is "abc", which is no port', '65535'],
    ['an address that is none', ['check', '-a', 'here'], {}, '"here" is not an address', 'bolt://'],
    [
      'a password in the address',
      ['check', '-a', 'bolt://neo4j:secret@h:7687'],
      {},
      'holds a user or a password',
      'NEO4J_PASSWORD',
    ],
    ['a user without an address', ['check', '-u', 'x'], { NEO4J_URI: '' }, 'database that is named', '--address'],
    [
      'a folder that is no home',
      ['db', 'start'],
      { NEO4J_URI: '', IPG_HOME: ownFolder('docs') },
      'holds other things',
      'IPG_HOME',
    ],
    ['an empty document', ['query', ' '], {}, 'the document is empty', '--help'],
    ['a file for the shell that is not there', ['db', 'shell', '-f', 'no.cypher'], {}, 'cannot be read', 'path'],
    ['no password', ['check'], { NEO4J_PASSWORD: '' }, 'there is no password for bolt://', 'NEO4J_PASSWORD'],
    [
      'an unknown saved query, with a suggestion',
      ['browser', '--query', 'quadd'],
      {},
      '"quadd"',
      'did you mean quad? there',
    ],
    ['Neo4j Browser of a database that is only named', ['browser'], {}, 'not known where bolt://', '7474'],
    ['a managed server where another is named', ['db', 'start'], {}, 'not a database that this program', 'NEO4J_URI'],
    ['a backup of another database', ['db', 'backup'], {}, 'not a database that this program', 'neo4j-admin'],
    ['a restore to another database', ['db', 'restore', 'x'], {}, 'not a database that this program', 'neo4j-admin'],
    ['no folder to restore', ['db', 'restore'], {}, "missing required argument 'folder'", '--help'],
  ])('%s: exit 2', async (_, args, environment, message, hint) => {
    const { code, out, err } = await ipg(args, environment);
    expect(err).toMatch(/^error: .*\nhint: .*\n$/);
    expect(err.split('\n')[0]).toContain(message);
    expect(err.split('\n')[1]).toContain(hint);
    expect([code, out]).toEqual([2, '']);
  });

  test.each([
    [['seed', '--dry-rn', '--json'], 'USAGE', "unknown option '--dry-rn'"],
    [['--json', 'seed', 'nothing.cypher'], 'FILE_UNREADABLE', 'the file nothing.cypher cannot be read'],
  ])('with --json errors are JSON on stdout, also those of the command line: %j', async (args, errorCode, message) => {
    const { code, out, err } = await ipg(args);
    expect(JSON.parse(out)).toEqual({ error: { code: errorCode, message, path: null, hint: expect.any(String) } });
    expect([code, err]).toEqual([2, '']);
  });
});

test.skipIf(process.platform !== 'linux')('an answer that cannot be written is a failure: exit 1', async () => {
  const full = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, [ownFolder('src/start.mjs'), '--version'], { stdio: ['ignore', full, 'pipe'] });
  let err = '';
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  closeSync(full);
  expect([code, err]).toEqual([1, 'error: the answer cannot be written: ENOSPC\n']);
});

describe('a database that cannot be used: exit 3', () => {
  test('nobody listens', async () => {
    const { code, err } = await ipg(['check'], { NEO4J_URI: `bolt://127.0.0.1:${await freePort()}` });
    expect(err).toMatch(/^error: the database cannot be reached\nhint: .*NEO4J_URI/);
    expect(code).toBe(3);
  });

  test('the user or the password is wrong', async () => {
    // not the user of the tests: the server locks a user out after three tries
    const { code, err } = await ipg(['check', '--username', 'nobody', '-p', 'wrong']);
    expect(err).toMatch(/^error: the database refuses the user name or password\nhint: .*NEO4J_PASSWORD/);
    expect(code).toBe(3);
  });
});

describe('db status', () => {
  test('tells about the database that is named, without its password', async () => {
    const { code, out } = await ipg(['db', 'status', '--json']);
    expect(JSON.parse(out)).toEqual({
      ok: true,
      data: {
        running: true,
        uri: expect.stringMatching(/^bolt:/),
        user: 'neo4j',
        passwordFile: null,
        browserUrl: null,
        version: '5.26.30',
        home: null,
      },
    });
    expect(code).toBe(0);
  });

  test('tells that the managed one does not run', async () => {
    const { code, out } = await ipg(['db', 'status', '--json'], { NEO4J_URI: '', IPG_HOME: folder });
    expect(JSON.parse(out)).toMatchObject({ ok: true, data: { running: false, uri: null, home: folder } });
    expect(code).toBe(0);
  });
});

describe('browser', () => {
  const managed = () => ({ NEO4J_URI: '', IPG_HOME: testServer.home });

  test('prints the address of Neo4j Browser with the database and the user, and opens nothing without a terminal', async () => {
    const { code, out, err } = await ipg(['browser'], managed());
    const url = new URL(out.trim());
    expect([url.hostname, url.pathname]).toEqual(['127.0.0.1', '/browser/']);
    const { uri, user } = testServer.login;
    expect(Object.fromEntries(url.searchParams)).toEqual({ dbms: uri.replace('://', `://${user}@`), db: 'neo4j' });
    expect(err).toMatch(/^user neo4j, password in .*password\n$/);
    expect(out + err).not.toContain(testServer.login.password);
    expect(code).toBe(0);
  });

  test('puts a saved query into the address', async () => {
    const { code, out } = await ipg(['browser', '--query', 'quad', '--json'], managed());
    const { ok, data } = JSON.parse(out);
    expect([code, ok, data.query]).toEqual([0, true, 'quad']);
    expect(data.url).not.toContain('+');
    const text = await readFile(ownFolder('cypher/browser/06-quad.cypher'), 'utf8');
    expect(Object.fromEntries(new URL(data.url).searchParams)).toMatchObject({ cmd: 'edit', arg: text.trim() });
  });

  test('says what to do while the database does not run: exit 3', async () => {
    const { code, err } = await ipg(['browser'], { NEO4J_URI: '', IPG_HOME: folder });
    expect(err).toMatch(/^error: the database in .* does not run\nhint: .*npm start/);
    expect(code).toBe(3);
  });

  test.skipIf(process.platform !== 'linux')('opens the address where somebody sits at a terminal', async () => {
    const opened = join(folder, 'opened');
    const opener = join(folder, 'xdg-open');
    vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`);
    await writeFile(opener, `#!/bin/sh\necho "$1" >> '${opened}'\n`, { mode: 0o700 });
    const address = await atTerminal(['browser', '--query', 'quad']);
    expect([await readFile(opened, 'utf8'), address.err]).toEqual([
      address.out,
      expect.stringMatching(/^user [^\n]*\n$/),
    ]);
    await atTerminal(['browser', '--print']);
    await atTerminal(['browser', '--json']);
    expect(await readFile(opened, 'utf8')).toBe(address.out);
    await writeFile(opener, '#!/bin/sh\nexit 3\n');
    expect(await atTerminal(['browser'])).toMatchObject({
      code: 0,
      err: expect.stringContaining('could not be opened'),
    });
    vi.unstubAllEnvs();
  });

  /** Runs the program in this process, as if its answer went to a terminal. */
  async function atTerminal(args: string[]) {
    const said = { out: '', err: '' };
    const code = await runCommandLine(args, {
      environment: () => readEnvironment(managed(), folder, '5.26.30'),
      streams: { out: (text) => (said.out += text), err: (text) => (said.err += text), rewrites: false },
      signal: new AbortController().signal,
      isTerminal: true,
      withoutInterrupts: (work) => work(),
      version: '0',
    });
    return { code, ...said };
  }
});

describe('db path', () => {
  test('tells where the home is, and with --json where everything is', async () => {
    const { code, out } = await ipg(['db', 'path'], { IPG_HOME: join(folder, 'nowhere') });
    expect([code, out]).toEqual([0, `${folder}/nowhere\n`]);
    const { data } = JSON.parse((await ipg(['db', 'path', '--json'], { IPG_HOME: join(folder, 'nowhere') })).out);
    expect(data).toEqual({
      home: join(folder, 'nowhere'),
      data: join(folder, 'nowhere', 'data'),
      logs: join(folder, 'nowhere', 'logs'),
      configuration: join(folder, 'nowhere', 'conf', 'neo4j.conf'),
      passwordFile: join(folder, 'nowhere', 'password'),
      jars: expect.stringContaining('jars-5.26.30'),
    });
  });
});

test('nothing of a terminal goes into a pipe, whatever the environment says', async () => {
  await seededGraph(database);
  for (const args of [['--help'], ['check'], ['doctor'], ['sede']]) {
    const { out, err } = await ipg(args, { TERM: 'xterm-256color', FORCE_COLOR: '1' });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  }
});

describe('check', () => {
  test('finds nothing in the own content: exit 0', async () => {
    await seededGraph(database);
    const { code, out } = await ipg(['check']);
    expect([code, out]).toEqual([0, '0 findings\n']);
  });

  test('names what is wrong and what to do about it: exit 1', async () => {
    await seededGraph(database);
    await database.runAlone(`${TOKYO_TAIPEI} CREATE (a)-[:PLEDGES_SUPPORT_TO]->(b)`);
    const words = await ipg(['check']);
    const json = await ipg(['check', '--json']);
    await database.runAlone(`${TOKYO_TAIPEI} MATCH (a)-[r:PLEDGES_SUPPORT_TO]->(b) DELETE r`);
    expect(words.out).toMatch(/tokyo.*taipei[\s\S]*\n {2}remedy: .*\n\n1 finding\n$/);
    const text = expect.any(String);
    expect(JSON.parse(json.out)).toEqual({
      ok: true,
      data: { findings: [{ code: text, subject: text, message: text, remedy: text }] },
    });
    expect([words.code, json.code]).toEqual([1, 1]);
  });
});

describe('query', () => {
  const document = 'query Named($name: String) { actor(name: $name) { id } } query Other { relationTypes { type } }';
  const tokyo = { data: { actor: { id: 'tokyo' } } };

  test('prints the answer', async () => {
    await seededGraph(database);
    const { code, out, err } = await ipg(['query', '{ actor(name: "Tokyo") { id } }']);
    const cost = { value: 6, most: 250_000, reads: 1, mostReads: 28 };
    expect([code, JSON.parse(out), err]).toEqual([0, { ...tokyo, extensions: { cost } }, '']);
  });

  test.each([
    ['from a file', 'query.graphql', '{"name": "日本"}'],
    ['from the standard input, with variables from a file', '-', '@variables.json'],
  ])('takes the document %s', async (_, file, variables) => {
    await seededGraph(database);
    const path = (name: string) => join(folder, name);
    await writeFile(path('query.graphql'), document);
    await writeFile(path('variables.json'), '{"name": "日本"}');
    const args = ['-f', file === '-' ? file : path(file), '--variables', variables.replace('@', `@${folder}/`)];
    const { code, out } = await ipg(['query', ...args, '--operation', 'Named', '--json'], {}, document);
    expect([code, JSON.parse(out)]).toEqual([0, { ok: true, ...tokyo }]);
  });

  test('fails with what is wrong, and where: exit 1', async () => {
    const bad = '{ actor(name: "Tokyo") { nothing } }';
    const words = await ipg(['query', bad]);
    expect([words.code, words.err]).toEqual([1, '']);
    const { errors } = JSON.parse(words.out);
    expect(errors).toHaveLength(1);
    const json = await ipg(['query', bad, '--json']);
    const { code, path, hint } = JSON.parse(json.out).error;
    expect(JSON.parse(json.out)).toEqual({ error: { code, message: errors[0].message, path, hint }, data: null });
    expect([json.code, code, path]).toEqual([1, 'GRAPHQL_VALIDATION_FAILED', null]);
  });
});

describe('seed', () => {
  test('tells with --dry-run what it would do, and does nothing', async () => {
    await seededGraph(database);
    const before = await state();
    const script = await scriptOf("MERGE (a:Actor:State {id: 'atlantis'}) SET a.name = 'Atlantis';");
    const { code, out } = await ipg(['seed', '--dry-run', script]);
    const words = '1 created, 0 changed, 0 unchanged, 0 removed (dry run: nothing of it is kept)\n';
    expect([code, out]).toEqual([0, words]);
    expect(await state()).toEqual(before);
  });

  test('names file and line of what fails, and leaves the graph as it was: exit 1', async () => {
    await seededGraph(database);
    const before = await state();
    const script = await scriptOf("// first\nMERGE (a:Actor:State {id: 'atlantis'});\n\nMATCH (a:Actor) RETRUN a;");
    const { code, out, err } = await ipg(['seed', script]);
    expect(err).toMatch(/error: .*script\.cypher:4: Invalid input 'RETRUN'.*\nhint: mend the script/);
    expect([code, out]).toEqual([1, '']);
    expect(await state()).toEqual(before);
  });

  test('ends at Ctrl-C and takes back what is not done: exit 130', async () => {
    await seededGraph(database);
    const before = await state();
    const long = 'WITH 1 AS one UNWIND range(1, 2000000000) AS n RETURN sum(n)';
    const script = await scriptOf(`CREATE (:Actor:State {id: 'atlantis'}) ${long};`);
    const running = launch(['seed', script], testDatabaseVariables());
    // what lasts longer than two seconds gets a line
    await running.printed('seeding 1/1');
    running.process.kill('SIGINT');
    const { code, err } = await running.ended;
    expect(err).toMatch(/\nerror: interrupted\n$/);
    expect(code).toBe(130);
    expect(await state()).toEqual(before);
  });

  test('keeps and projects what came before the script that fails', async () => {
    await seededGraph(database);
    const good = await scriptOf(
      `MERGE (c:Claim {id: 'cl-test'}) ON CREATE SET c += {type: 'MEMBER_OF', spell: '2020', modality: 'ASSERTED', recordedAt: datetime()}
WITH c MATCH (tokyo:Actor {id: 'tokyo'}), (aukus:Actor {id: 'aukus'}) MERGE (c)-[:SUBJECT]->(tokyo) MERGE (c)-[:OBJECT]->(aukus);`,
      'good.cypher',
    );
    const { code, err } = await ipg(['seed', good, await scriptOf('RETURN nothing;')]);
    expect(err).toMatch(/kept: 1 created, .* before the one that failed\nerror: .*script\.cypher:1: /);
    expect(code).toBe(1);
    await database.runAlone("MATCH (claim:Claim {id: 'cl-test'}) SET claim.retractedAt = datetime()");
    expect((await ipg(['project'])).out).toBe('relations: 0 created, 0 changed, 1 removed\n');
    expect((await ipg(['project'])).out).toBe('nothing to change: the relations follow from the claims\n');
    await database.runAlone("MATCH (claim:Claim {id: 'cl-test'}) DETACH DELETE claim");
  });

  test('refuses a claim that is stored otherwise, and takes it with --amend', async () => {
    await seededGraph(database);
    const before = await state();
    const own = await readFile(ownFolder('seed/30-memberships.cypher'), 'utf8');
    const script = await scriptOf(
      own.replace("summary: 'Tokyo is a member of the Quad.'", "summary: 'Tokyo is in it.'"),
    );
    const refused = await ipg(['seed', script, '--json']);
    expect(JSON.parse(refused.out)).toEqual({
      error: {
        code: 'CLAIM_DIFFERS',
        message: expect.stringMatching(/script\.cypher:\d+: claim cl-tokyo-member-of-quad-2017 differs: summary/),
        path: null,
        hint: expect.stringContaining('--amend'),
      },
    });
    expect(refused.code).toBe(1);
    expect(await state()).toEqual(before);
    const amended = await ipg(['seed', script, '--amend']);
    expect(amended.out).toContain('1 claims amended');
    expect(amended.code).toBe(0);
  });

  test('fills an empty graph, and a second time changes nothing', async () => {
    await emptyGraph(database);
    const first = await ipg(['seed', '--json']);
    const { ok, data } = JSON.parse(first.out);
    expect([first.code, ok, data.changed, data.removed]).toEqual([0, true, 0, 0]);
    expect(data.created).toBeGreaterThan(500);
    expect(data.relations.created).toBeGreaterThan(200);
    const before = await state();
    const second = await ipg(['seed']);
    expect([second.code, second.out]).toEqual([0, expect.stringMatching(/^nothing to change: \d+ unchanged\n$/)]);
    expect(await state()).toEqual(before);
  });
});

/** Everything that the graph holds, its revision aside, which trials may not touch either. */
async function state(): Promise<unknown> {
  const rows = await database.read((reader) =>
    reader.rows(`MATCH (n) OPTIONAL MATCH (n)-[r]->()
WITH n, count(r) AS links, sum(size(keys(r))) AS values ORDER BY elementId(n)
RETURN count(n) AS nodes, sum(links) AS links, sum(values) AS values, sum(size(keys(n))) AS keys`),
  );
  const revision = await database.read((reader) => reader.rows('MATCH (r:Revision) RETURN r.number AS number'));
  const numbers = ['nodes', 'links', 'values', 'keys'].map((key) => wholeNumber(rows[0]?.get(key)));
  return [...numbers, revision.map((row) => wholeNumber(row.get('number')))];
}

async function scriptOf(text: string, name = 'script.cypher'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

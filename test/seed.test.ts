import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ownFolder, ownScript, ownScripts, type Script } from '../src/graph/cypher-files.js';
import { projectAll } from '../src/graph/project.js';
import { readRevision } from '../src/graph/revision.js';
import { seed } from '../src/graph/seed.js';
import { findJava } from '../src/neo4j/server/java.js';
import { splitStatements } from '../src/neo4j/statements.js';
import { emptyGraph, seededGraph, testDatabase } from './database.js';
import { relationsOf, wholeGraph } from './fixture.js';
import { testServer } from './test-server.js';

const database = testDatabase();
beforeAll(() => seededGraph(database));
afterAll(() => database.close());

function script(text: string, file = 'mine.cypher'): Script {
  return { file, text, statements: splitStatements(text, file) };
}

const CLAIM = (values: string, id = 'cl-test') => `UNWIND [
  {id: '${id}', type: 'TENSION_WITH', subject: 'manila', object: 'beijing', spell: 'now', modality: 'ASSERTED', ${values} cites: ['ps-quad-17-whole-document']}
] AS row
MERGE (claim:Claim {id: row.id})
  ON CREATE SET claim += row {.*, subject: null, object: null, cites: null, recordedAt: datetime()}
WITH claim, row
OPTIONAL MATCH (subject:Actor {id: row.subject})
OPTIONAL MATCH (object:Actor|Place {id: row.object})
MERGE (claim)-[:SUBJECT]->(subject)
MERGE (claim)-[:OBJECT]->(object)
WITH claim, row
UNWIND row.cites AS cited
OPTIONAL MATCH (passage:Passage {id: cited})
MERGE (claim)-[:CITES]->(passage);`;

const forget = () =>
  database.runAlone("MATCH (c:Claim) WHERE c.id STARTS WITH 'cl-test' DETACH DELETE c").then(async () => {
    await database.runAlone(
      "MATCH ()-[r:TENSION_WITH]->() WHERE r.id STARTS WITH 'beijing.tension-with.manila' DELETE r",
    );
  });

describe('a second run', () => {
  test('reports no change and makes none, not even in the revision', async () => {
    const before = await wholeGraph(database);
    const revision = await database.read(readRevision);
    const results = await seed(database, ownScripts('seed').map(ownScript));
    for (const { file, created, changed, removed } of results)
      expect({ file, created, changed, removed }).toEqual({ file, created: 0, changed: 0, removed: 0 });
    expect(results.reduce((sum, { unchanged }) => sum + unchanged, 0)).toBeGreaterThan(700);
    expect(await wholeGraph(database)).toEqual(before);
    expect(await database.read(readRevision)).toBe(revision);
  });

  test('counts what really differs: a source put right in place is one change', async () => {
    await database.runAlone("MATCH (s:Source {id: 'src-quad-17'}) SET s.title = 'something else'");
    const [result] = await seed(database, [ownScript('seed/20-sources.cypher')]);
    expect(result).toMatchObject({ created: 0, changed: 1, removed: 0 });
  });
});

describe('a failing script', () => {
  test.each([
    [
      'an unknown id is named with its line',
      CLAIM('').replace("'manila'", "'manilla'"),
      /^mine\.cypher:2: nothing has the id 'manilla'$/,
    ],
    [
      'an error of syntax names the statement’s line',
      "MERGE (a:Actor {id: 'x1'});\n// a comment\nMERGE (a:Actor {id: 'x2')",
      /^mine\.cypher:3: /,
    ],
    ['a type error', "MERGE (a:Actor {id: 'x1'});\nRETURN 1 + date('nonsense')", /^mine\.cypher:2: /],
    [
      'half a position',
      "MERGE (a:Actor {id: 'x1'}) SET a:State, a.name = 'X';\nMERGE (a:Actor {id: 'x2'}) SET a:State, a.name = 'X', a.latitude = 1;",
      /^mine\.cypher:2: x2: has a latitude without a longitude; right: both or neither$/,
    ],
    [
      'a position out of range',
      "UNWIND [{id: 'x1', longitude: 120, latitude: 1},\n  {id: 'x2', longitude: 1.5, latitude: 120}] AS row\nMERGE (a:Actor {id: row.id}) SET a += row, a:State, a.name = 'X'",
      /^mine\.cypher:2: x2: latitude is 120; right: from -90 to 90$/,
    ],
    [
      'a position of a place in words',
      "MERGE (p:Place {id: 'x1'}) SET p.longitude = '120 E', p.latitude = 1.0",
      /^mine\.cypher:1: x1: longitude is 120 E, which is no number; right: decimal degrees, such as 139\.7$/,
    ],
    ['a constraint', "MERGE (a:Actor {id: 'x1'});\nCREATE (:Actor {id: 'tokyo'})", /^mine\.cypher:2: .*tokyo/],
  ])('%s, and nothing of it is kept', async (_, text, message) => {
    const before = await wholeGraph(database);
    await expect(seed(database, [script(text)])).rejects.toMatchObject({
      code: 'SEED_FAILED',
      message: expect.stringMatching(message),
    });
    expect(await wholeGraph(database)).toEqual(before);
  });

  test('a bad position that another script brought is no matter of this one', async () => {
    await database.runAlone("MATCH (q:Actor {id: 'quad'}) SET q.longitude = 999");
    const named = script("MATCH (q:Actor {id: 'quad'}) SET q.name = 'Quad';");
    const other = script("MERGE (a:Actor {id: 'tokyo'}) SET a.name = 'Tokyo';");
    await expect(seed(database, [other])).resolves.toHaveLength(1);
    await expect(seed(database, [named])).rejects.toMatchObject({ code: 'SEED_FAILED' });
    await database.runAlone("MATCH (q:Actor {id: 'quad'}) REMOVE q.longitude");
  });

  test('scripts before the failing one stay', async () => {
    const good = script("MERGE (a:Actor {id: 'test-good'}) SET a:State, a.name = 'Good';", 'a.cypher');
    await expect(seed(database, [good, script('NONSENSE', 'b.cypher')])).rejects.toMatchObject({ code: 'SEED_FAILED' });
    const { counters } = await database.runAlone("MATCH (a:Actor {id: 'test-good'}) DETACH DELETE a");
    expect(counters.nodesDeleted).toBe(1);
  });
});

describe('a stored claim', () => {
  afterAll(forget);

  test('is never overwritten: a script that says it otherwise is refused, with claim, line and difference', async () => {
    await seed(database, [script(CLAIM("intensity: 'LIMITED',"))]);
    const before = await wholeGraph(database);
    await expect(seed(database, [script(CLAIM("intensity: 'FULL',"))])).rejects.toMatchObject({
      code: 'CLAIM_DIFFERS',
      message: 'mine.cypher:2: claim cl-test differs: intensity is "LIMITED" in the graph and "FULL" in the script',
    });
    await expect(seed(database, [script(CLAIM('').replace("'beijing'", "'hanoi'"))])).rejects.toMatchObject({
      code: 'CLAIM_DIFFERS',
    });
    await expect(
      seed(database, [script(CLAIM("intensity: 'LIMITED',").replace("'beijing'", "'hanoi'"))]),
    ).rejects.toMatchObject({
      message: expect.stringContaining('OBJECT'),
    });
    expect(await wholeGraph(database)).toEqual(before);
  });

  test('can be amended, which keeps when it was recorded; projection follows', async () => {
    const [recorded] = (await database.runAlone("MATCH (c:Claim {id: 'cl-test'}) RETURN toString(c.recordedAt) AS at"))
      .rows;
    await projectAll(database);
    const text = CLAIM("intensity: 'FULL',").replace("spell: 'now'", "spell: '2012', since: '2012'");
    const [result] = await seed(database, [script(text)], { amend: true });
    expect(result).toMatchObject({ amended: 1, changed: 1 });
    await projectAll(database);
    const relations = await relationsOf(database);
    expect(relations['beijing.tension-with.manila.2012']).toMatchObject({ intensity: 'FULL' });
    expect(relations).not.toHaveProperty(['beijing.tension-with.manila.now']);
    const [row] = (await database.runAlone("MATCH (c:Claim {id: 'cl-test'}) RETURN toString(c.recordedAt) AS at")).rows;
    expect(row?.get('at')).toBe(recorded?.get('at'));
    expect((await seed(database, [script(text)]))[0]).toMatchObject({ changed: 0, amended: 0 });
  });

  test('may be given more citations, and be referred to, by another script', async () => {
    await seed(database, [script(CLAIM('', 'cl-test-2'))]);
    const more = script(
      `MATCH (c:Claim {id: 'cl-test-2'}), (p:Passage {id: 'ps-aukus-21-whole-document'}) MERGE (c)-[:CITES]->(p);
       ${CLAIM('', 'cl-test-3')}
       MATCH (new:Claim {id: 'cl-test-3'}), (old:Claim {id: 'cl-test-2'}) MERGE (new)-[:SUPERSEDES]->(old);`,
      'more.cypher',
    );
    expect((await seed(database, [more]))[0]).toMatchObject({ created: 1 });
    for (const one of [script(CLAIM('', 'cl-test-2')), more])
      expect((await seed(database, [one]))[0]).toMatchObject({ created: 0, changed: 0 });
  });

  test('a dry run tells and keeps nothing', async () => {
    const before = await wholeGraph(database);
    expect((await seed(database, [script(CLAIM('', 'cl-test-4'))], { dryRun: true }))[0]).toMatchObject({ created: 1 });
    expect(await wholeGraph(database)).toEqual(before);
  });
});

describe('nothing that a script does is lost, whatever its form', () => {
  test.each([
    [
      'ids put together in the script',
      "UNWIND range(1, 3) AS i MERGE (p:Place {id: 'test-pl-' + i}) SET p.name = 'Place ' + i;",
      "MATCH (p:Place) WHERE p.id STARTS WITH 'test-pl-' RETURN count(p) AS n",
      3,
      { created: 3 },
    ],
    [
      'a bare relationship removed',
      "MATCH (:Actor {id: 'tokyo'})-[r:KNOWS]->() DELETE r;",
      'MATCH ()-[r:KNOWS]->() RETURN count(r) AS n',
      0,
      { changed: 1 },
    ],
    [
      'a sweep over claims',
      "MATCH (c:Claim {type: 'RECOGNIZES'}) SET c.swept = true;",
      'MATCH (c:Claim {swept: true}) RETURN count(c) AS n',
      14,
      {},
    ],
  ])('%s', async (_, text, question, n, counts) => {
    await database.runAlone("MATCH (a:Actor {id: 'tokyo'}), (b:Actor {id: 'lima'}) MERGE (a)-[:KNOWS]->(b)");
    const [result] = await seed(database, [script(text)]);
    expect(result).toMatchObject(counts);
    expect(Number(String((await database.runAlone(question)).rows[0]?.get('n')))).toBe(n);
    await database.runAlone("MATCH (p:Place) WHERE p.id STARTS WITH 'test-pl-' DETACH DELETE p");
    await database.runAlone('MATCH (c:Claim) REMOVE c.swept');
    await database.runAlone('MATCH ()-[r:KNOWS]->() DELETE r');
  });

  test('a new script may look up stored claims in any form, and link them; what it links is no difference later', async () => {
    const links = script(
      `OPTIONAL MATCH (new:Claim {id: 'cl-article-30'})
OPTIONAL MATCH (old:Claim {id: 'cl-article-10'})
MERGE (new)-[:BECAUSE_OF]->(old);`,
      'links.cypher',
    );
    expect((await seed(database, [links]))[0]).toMatchObject({ created: 0, changed: 1 });
    expect(
      (await seed(database, [links, ownScript('seed/41-article-claims.cypher')])).map(({ changed }) => changed),
    ).toEqual([0, 0]);
    await database.runAlone("MATCH (:Claim {id: 'cl-article-30'})-[r:BECAUSE_OF]->() DELETE r");
  });
});

describe('cypher-shell alone', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ipg-shell-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function shell(files: readonly string[]): Promise<void> {
    const { executable } = await findJava(undefined);
    const { uri, user, password } = testServer.login;
    for (const file of files) {
      await promisify(execFile)(executable, [
        '-cp',
        join(inject('jars'), '*'),
        'org.neo4j.shell.Main',
        '-a',
        uri,
        '-u',
        user,
        '-p',
        password,
        '-f',
        file,
      ]);
    }
  }

  test('gives the same graph as the program, and a second run changes nothing', { timeout: 600_000 }, async () => {
    await forget();
    await emptyGraph(database);
    await seededGraph(database);
    const expected = await wholeGraph(database);
    await database.runAlone('MATCH (n) DETACH DELETE n');
    const all = [
      ownFolder('cypher/constraints.cypher'),
      ...ownScripts('seed').map(ownFolder),
      ownFolder('cypher/project-relations.cypher'),
    ];
    await shell(all);
    expect(await wholeGraph(database)).toEqual(expected);
    const revision = await database.read(readRevision);
    // one shell for the second run: starting twenty takes a minute
    const joined = join(folder, 'all.cypher');
    await writeFile(joined, all.map((file) => ownScript(file.slice(ownFolder('').length)).text).join('\n'));
    await shell([joined]);
    expect(await wholeGraph(database)).toEqual(expected);
    expect(await database.read(readRevision)).toBe(revision);
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkGraph } from '../src/graph/check.js';
import { seed } from '../src/graph/seed.js';
import { splitStatements } from '../src/neo4j/statements.js';
import { emptyGraph, seededGraph, testDatabase } from './database.js';
import { relationsOf } from './fixture.js';
import { ipgHere } from './program.js';

const database = testDatabase();
beforeAll(() => seededGraph(database));
afterAll(async () => {
  await emptyGraph(database);
  await database.close();
});

const FULL = [
  ...['--since', '2024-08', '--modality', 'ASSERTED', '--mutual', '--credibility', '2', '--confidence', 'MODERATE'],
  ...['--intensity', 'MODERATE', '--sectors', 'MARITIME', 'CYBER'],
  ...['--summary', "Canberra's and Jakarta's forces exercise \\ together.", '--cites', 'ps-jp-au-2007-whole-document'],
];

const scriptOf = (out: string) => [
  { file: 'draft.cypher', text: out, statements: splitStatements(out, 'draft.cypher') },
];

describe('claim new', () => {
  test('what it prints is a seed script that makes just that claim and its relation', async () => {
    const { code, out, err } = await ipgHere('claim', 'new', 'Jakarta', 'joint exercise with', 'Australia', ...FULL);
    expect(err).toContain('it will make the relation canberra.joint-exercise-with.jakarta.2024\n');
    expect(code).toBe(0);
    const [result] = await seed(database, scriptOf(out));
    expect(result).toMatchObject({ created: 1, changed: 0 });
    expect((await ipgHere('project')).out).toBe('relations: 1 created, 0 changed, 0 removed\n');
    expect((await relationsOf(database))['canberra.joint-exercise-with.jakarta.2024']).toMatchObject({
      summary: "Canberra's and Jakarta's forces exercise \\ together.",
      since: '2024-08',
      confidence: 'MODERATE',
      intensity: 'MODERATE',
      sectors: ['CYBER', 'MARITIME'],
    });
    expect(await database.read((reader) => checkGraph(reader))).toEqual([]);
  });

  test('the second claim of a relation gets an id of its own and says what it joins', async () => {
    const { out, err } = await ipgHere('claim', 'new', 'Canberra', 'JOINT_EXERCISE_WITH', 'Jakarta', ...FULL);
    expect(out).toContain("{id: 'cl-canberra-joint-exercise-with-jakarta-2024-2', ");
    expect(err).toContain('it will count for canberra.joint-exercise-with.jakarta.2024, beside 1 claim\n');
  });

  test('without passages it drafts one with a source, and check names what was left to fill in', async () => {
    const { out, err } = await ipgHere('claim', 'new', 'Tokyo', 'TENSION_WITH', 'Moscow');
    expect(err).toMatch(/fill in what begins with TODO/);
    await database.attempt(async (writer) => {
      for (const { text } of splitStatements(out, 'draft.cypher')) await writer.execute(text);
      const findings = (await checkGraph(writer)).filter(({ code }) => code === 'TEXT_PLACEHOLDER');
      expect(findings.map(({ subject }) => subject)).toEqual([
        'cl-tokyo-tension-with-moscow-now',
        ...Array(2).fill('ps-tokyo-tension-with-moscow-now'),
        ...Array(2).fill('src-tokyo-tension-with-moscow-now'),
      ]);
      return { keep: false, value: null };
    });
  });

  test('a one-sided claim keeps its holder first, whatever the order of the relation', async () => {
    const { out, err } = await ipgHere('claim', 'new', 'Tokyo', 'DEFENSE_COOPERATION_WITH', 'Taipei', '--spell', 'now');
    expect(out).toContain("subject: 'tokyo', object: 'taipei', spell: 'now'");
    expect(err).toContain('it will count for taipei.defense-cooperation-with.tokyo.now, beside 2 claims\n');
  });

  test('advice makes no relation, and says so', async () => {
    const { err } = await ipgHere('claim', 'new', 'Tokyo', 'TENSION_WITH', 'Moscow', '--modality', 'RECOMMENDED');
    expect(err).toContain('of this modality, it will become no relation\n');
  });

  test('an id of the script that it is for is not free, though nothing stored has it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ipg-draft-'));
    const file = join(folder, 'my claims.cypher');
    const draft = () => ipgHere('claim', 'new', 'Tokyo', 'TENSION_WITH', 'Moscow', '--beside', file);
    const first = await draft();
    await writeFile(file, first.out);
    const second = await draft();
    await rm(folder, { recursive: true });
    for (const kind of ['cl', 'ps', 'src']) {
      expect(first.out).toContain(`'${kind}-tokyo-tension-with-moscow-now'`);
      expect(second.out).toContain(`'${kind}-tokyo-tension-with-moscow-now-2'`);
      expect(second.out).not.toContain(`'${kind}-tokyo-tension-with-moscow-now'`);
    }
  });

  test('a script that defines a claim twice is refused: the second would be left out in silence', async () => {
    const { out } = await ipgHere('claim', 'new', 'Tokyo', 'TENSION_WITH', 'Moscow');
    const twice = `${out}${out}`;
    const line = twice.slice(0, twice.lastIndexOf("{id: 'cl-")).split('\n').length;
    await expect(seed(database, scriptOf(twice))).rejects.toMatchObject({
      code: 'SEED_FAILED',
      message: `draft.cypher:${line}: the claim cl-tokyo-tension-with-moscow-now stands in this script already`,
    });
    const { rows } = await database.runAlone("MATCH (n {id: 'src-tokyo-tension-with-moscow-now'}) RETURN n");
    expect(rows).toEqual([]);
  });

  test('with --json, id, relation and script', async () => {
    const { out } = await ipgHere('claim', 'new', 'Tokyo', 'TENSION_WITH', 'Moscow', '--json');
    expect(JSON.parse(out)).toEqual({
      ok: true,
      data: {
        id: 'cl-tokyo-tension-with-moscow-now',
        relationId: 'moscow.tension-with.tokyo.now',
        companions: 0,
        script: expect.stringContaining('MERGE (claim:Claim {id: row.id})'),
      },
    });
  });

  test.each<[string, string[], RegExp, 1 | 2]>([
    ['an unknown actor', ['Tokio', 'TENSION_WITH', 'Moscow'], /did you mean tokyo/, 1],
    ['an unknown type', ['Tokyo', 'LIKES', 'Moscow'], /no such relation type/, 2],
    [
      'an end that the type does not take',
      ['Tokyo', 'ADMINISTERS', 'Moscow'],
      /moscow is a State, and the second end of ADMINISTERS is one of Place/,
      2,
    ],
    ['a holder that cannot act', ['Taiwan Strait', 'TENSION_WITH', 'Moscow'], /taiwan-strait is a Place/, 2],
    ['twice the same end', ['Tokyo', 'TENSION_WITH', 'Japan'], /both ends are tokyo/, 2],
    ['a type without a second end', ['Tokyo', 'STATEMENT_ABOUT', 'Moscow'], /no second end/, 2],
    ['a passage that is not there', ['Tokyo', 'TENSION_WITH', 'Moscow', '--cites', 'ps-no'], /no passage "ps-no"/, 1],
    ['no date', ['Tokyo', 'TENSION_WITH', 'Moscow', '--since', '2023-13'], /year, month or day/, 2],
    ['no level', ['Tokyo', 'TENSION_WITH', 'Moscow', '--intensity', 'HUGE'], /NONE, LIMITED/, 2],
    [
      'an end before its beginning',
      ['Tokyo', 'TENSION_WITH', 'Moscow', '--since', '2024', '--until', '2020'],
      /ends before it begins/,
      2,
    ],
    [
      'a spell of another year',
      ['Tokyo', 'TENSION_WITH', 'Moscow', '--since', '2024', '--spell', '2019'],
      /spell is 2019/,
      2,
    ],
    [
      'a likelihood of what is asserted',
      ['Tokyo', 'TENSION_WITH', 'Moscow', '--likelihood', 'LIKELY'],
      /only on a FORECAST/,
      2,
    ],
    [
      'a polarity that the type does not take',
      ['Tokyo', 'TENSION_WITH', 'Moscow', '--polarity', 'OPPOSES'],
      /takes no polarity/,
      2,
    ],
    ['a blank summary', ['Tokyo', 'TENSION_WITH', 'Moscow', '--summary', ' '], /summary is blank/, 2],
    ['no grade', ['Tokyo', 'TENSION_WITH', 'Moscow', '--credibility', '7'], /1 to 6/, 2],
  ])('%s: a clear error, nothing printed', async (_, args, message, exitCode) => {
    const { code, out, err } = await ipgHere('claim', 'new', ...args);
    expect(err).toMatch(message);
    expect([code, out]).toEqual([exitCode, '']);
  });
});

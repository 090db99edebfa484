import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownFolder } from '../src/graph/cypher-files.js';
import { emptyGraph, seededGraph, testDatabase } from './database.js';
import { ipgHere } from './program.js';

const database = testDatabase();
beforeAll(() => seededGraph(database));
afterAll(() => database.close());

/** The data of a verb's answer with `--json`. */
async function data(...args: string[]) {
  const { out } = await ipgHere(...args, '--json');
  return JSON.parse(out).data;
}

describe('resolve', () => {
  test('tells who a name means in any script, and why', async () => {
    expect(await ipgHere('resolve', '日本')).toMatchObject({
      code: 0,
      out: 'tokyo  State  Tokyo\n"日本" is another name of tokyo\n',
    });
  });

  test('tells the other readings', async () => {
    const { out } = await ipgHere('resolve', 'Washington');
    expect(out).toContain('other readings:\n  –  SENSE  the US state of Washington\n');
  });

  test('a name that means nobody: exit 1, with --json as an error beside the answer', async () => {
    const { code, out } = await ipgHere('resolve', 'Atlantis', '--json');
    expect(JSON.parse(out)).toMatchObject({
      error: { code: 'NOT_FOUND', message: expect.stringContaining('Atlantis'), path: ['resolve'] },
      data: { name: 'Atlantis', entity: null },
    });
    expect(code).toBe(1);
  });
});

describe('search', () => {
  test('finds by parts of names in any script', async () => {
    expect(await ipgHere('search', '海峡')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^taiwan-strait {2}Place {2}Taiwan Strait {2}.*海峡/),
    });
    expect((await data('search', 'austral', '--first', '1'))[0]).toMatchObject({ entity: { id: 'canberra' } });
  });

  test('nobody: exit 1', async () => {
    expect(await ipgHere('search', 'Atlantis')).toMatchObject({ code: 1, out: 'nothing is called so\n' });
  });
});

describe('actor', () => {
  test('shows names and relations by matter, seen from the actor, with the ids to explain', async () => {
    const { code, out } = await ipgHere('actor', 'Japan', '--with', 'China');
    expect(out.split('\n').slice(0, 2)).toEqual([
      'Tokyo (tokyo), State, Japan',
      expect.stringContaining('also: Japanese government, '),
    ]);
    expect(out).toMatch(
      /\nDEFENSE\n {2}← {2}NONAGGRESSION_PLEDGE_TO +Beijing {2}1978-10-23 – +HIGH +beijing\.nonaggression-pledge-to\.tokyo\.1978\n/,
    );
    expect(out).toMatch(/\n {2}→ {2}NONAGGRESSION_PLEDGE_TO .*\n/);
    expect(out).toMatch(/\n {2}– {2}DIPLOMATIC_RELATIONS_WITH .*\n/);
    expect(out).toMatch(/\n\d+ relations\n$/);
    expect(code).toBe(0);
  });

  test('of a day, a type, a confidence, and what has ended', async () => {
    const ids = async (...options: string[]) =>
      (await data('actor', 'canberra', ...options)).relations.edges.map(
        (edge: { node: { id: string } }) => edge.node.id,
      );
    expect(await ids('--as-of', '2012-01-01', '--type', 'MEMBER_OF', '--with', 'Quad')).toEqual([]);
    expect(await ids('--history', '--type', 'member-of', '--with', 'Quad')).toEqual([
      'canberra.member-of.quad.2007',
      'canberra.member-of.quad.2017',
    ]);
    const types = await ids('--type', 'MEMBER_OF', '--type', 'HOSTS_FORCES_OF', '--min-confidence', 'HIGH');
    expect(types.length).toBeGreaterThan(1);
    expect(types.filter((id: string) => !/member-of|hosts-forces-of/.test(id))).toEqual([]);
  });

  test('says how many more there are', async () => {
    const { out } = await ipgHere('actor', 'Tokyo', '--first', '2');
    expect(out).toMatch(/\n\d+ relations\n… and \d+ more: --first \d+, --type, --with\n$/);
  });

  test('an unknown name: exit 1, with names that come near', async () => {
    const { code, err } = await ipgHere('actor', 'Tokio');
    expect(err).toBe('error: name: no actor is called "Tokio"\nhint: did you mean tokyo?\n');
    expect(code).toBe(1);
  });

  test.each([
    [['--as-of', '2023-02-29'], /YYYY-MM-DD/],
    [['--type', 'DEFENCE_COOPERATION'], /near to it are DEFENSE_COOPERATION_WITH/],
    [['--type', 'LIKES'], /relationTypes/],
    [['--first', '0'], /1 to 100/],
    [['--min-confidence', 'sure'], /LOW, MODERATE, HIGH/],
  ])('%j: exit 2, and what would be right', async (options, message) => {
    const { code, out, err } = await ipgHere('actor', 'Tokyo', ...options);
    expect(err).toMatch(message);
    expect([code, out]).toEqual([2, '']);
  });
});

test('--json has the shape that the docs show', async () => {
  const page = await readFile(ownFolder('docs/command-line.md'), 'utf8');
  const shown = [...page.matchAll(/`ipg ([^`]+) --json`:\n\n```json\n(.*)\n```/g)];
  expect(shown).toHaveLength(2);
  for (const [, command = '', json = ''] of shown) {
    const { out } = await ipgHere(...command.split(' '), '--json');
    expect(JSON.parse(out), command).toEqual(JSON.parse(json));
  }
});

describe('explain', () => {
  test('a relation: what it replaced, its claims, their passages and sources with grades', async () => {
    const { code, out } = await ipgHere('explain', 'taipei.defense-cooperation-with.tokyo.now');
    expect(out).toMatch(
      /^relation taipei\.defense-cooperation-with\.tokyo\.now: Taipei DEFENSE_COOPERATION_WITH Tokyo\n {2}spell now, undated, EXPANDED, DIRECT, RISING, confidence LOW\n {2}took the place of taipei\.defense-cooperation-with\.tokyo\.before\n\nclaim cl-article-15: /,
    );
    expect(out).toContain('\n  passage ps-article-table-r1-current: table/r1/current\n');
    expect(out).toContain('\n    source src-japan-taiwan-article: Japan Clarifies Strategic Position');
    expect(out).toContain('\n      reliability E: no author');
    expect(code).toBe(0);
  });

  test('a claim, a passage, a source, a gap', async () => {
    const claim = await ipgHere('explain', 'cl-article-15');
    expect(claim.out).toContain('\n  counts for taipei.defense-cooperation-with.tokyo.now\n');
    expect((await ipgHere('explain', 'ps-article-table-r1-current')).out).toMatch(
      /^passage .*\n.*\n {2}sha256 [0-9a-f]{64}\n {2}source /,
    );
    expect((await ipgHere('explain', 'src-tra')).out).toBe(
      'source src-tra: Taiwan Relations Act (Public Law 96-8)\n  LAW, United States Congress, 1979-04-10\n  reliability A: primary instrument\n',
    );
    const gap = await ipgHere('explain', 'gap-article-alignment-previous');
    expect(gap.out).toMatch(
      /^gap gap-article-alignment-previous: what Tokyo holds toward .* in the matter of ALIGNMENT\n {2}side PREVIOUS, reason /,
    );
  });

  test('an opaque id as well', async () => {
    const { globalId } = (await data('query', '{ claim(id: "cl-article-15") { globalId } }')).claim;
    expect((await ipgHere('explain', globalId)).out).toMatch(/^claim cl-article-15: /);
  });

  test('with --json, the same as data', async () => {
    expect(await data('explain', 'cl-article-15')).toMatchObject({
      __typename: 'Claim',
      evidence: [{ locator: 'table/r1/current', source: { reliability: 'E' } }],
      supersedes: [{ id: 'cl-article-16' }],
    });
  });

  test('a retracted claim says when and why', async () => {
    await database.runAlone(
      "MATCH (c:Claim {id: 'cl-article-13'}) SET c.retractedAt = datetime('2026-01-02'), c.retractedBecause = 'a test'",
    );
    const { out } = await ipgHere('explain', 'cl-article-13');
    await emptyGraph(database);
    expect(out).toContain('  retracted on 2026-01-02: a test\n');
  });

  test('what is no statement, and what is not there: exit 1, and where to look', async () => {
    await seededGraph(database);
    expect(await ipgHere('explain', 'tokyo')).toMatchObject({
      code: 1,
      err: expect.stringContaining('`ipg actor tokyo`'),
    });
    const absent = await ipgHere('explain', 'cl-nothing', '--json');
    expect(JSON.parse(absent.out).error).toMatchObject({
      code: 'NOT_FOUND',
      message: 'nothing has the id "cl-nothing"',
    });
    expect(absent.code).toBe(1);
  });
});

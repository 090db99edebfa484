import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApi, testApi } from './api-client.js';
import { seededGraph, testDatabase } from './database.js';
import { ipgHere } from './program.js';

const database = testDatabase();
let api: TestApi;
beforeAll(async () => {
  await seededGraph(database);
  api = await testApi(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const field = (from: string, type: string, to: string, more = '', below = 'answer basis reason') =>
  api.ask(`{ holds(from: "${from}", type: ${type}, to: "${to}"${more && `, ${more}`}) { ${below} } }`);

describe('the field on the seeded graph', () => {
  test.each([
    ['Washington', 'DEFENSE_PLEDGE_TO', 'Tokyo', 'at: "2020-01-01"', 'YES HOLDS', 'since 1960-06-23'],
    ['Tokyo', 'DEFENSE_PLEDGE_TO', 'Washington', '', 'UNKNOWN NO_CLAIM', 'no claim speaks of'],
    [
      'Washington',
      'DEFENSE_PLEDGE_TO',
      'Wellington',
      'at: "1970-01-01"',
      'YES HOLDS',
      'from 1952-04-29 until 1986-09-17',
    ],
    ['Washington', 'DEFENSE_PLEDGE_TO', 'Wellington', '', 'NO NOT_IN_FORCE', 'SUSPENDED since 1986-09-17'],
    ['Canberra', 'DEFENSE_PLEDGE_TO', 'Port Moresby', '', 'NO NOT_IN_FORCE', 'SIGNED'],
    ['Tokyo', 'MEMBER_OF', 'Quad', '', 'YES HOLDS', 'since 2017-11-12'],
    [
      'Tokyo',
      'MEMBER_OF',
      'Quad',
      'at: "2012-01-01"',
      'NO ENDED',
      'from 2007-05 until 2008, and next since 2017-11-12',
    ],
    ['Seoul', 'MEMBER_OF', 'Quad', '', 'NO COVERAGE', 'cov-quad-members-2017'],
    ['Seoul', 'MEMBER_OF', 'Quad', 'at: "2007-09-01"', 'NO COVERAGE', 'cov-quad-members-2007'],
    ['Seoul', 'MEMBER_OF', 'Quad', 'at: "2012-01-01"', 'UNKNOWN NO_CLAIM', 'no source is known to name all'],
    ['Tokyo', 'MEMBER_OF', 'ASEAN', '', 'NO COVERAGE', 'cov-asean-members'],
    ['Dili', 'MEMBER_OF', 'ASEAN', '', 'YES HOLDS', 'since 2025-10-26'],
    ['Dili', 'MEMBER_OF', 'ASEAN', 'at: "2010-01-01"', 'NO LESSER_STANDING', 'OBSERVER'],
    ['London', 'MEMBER_OF', 'CPTPP', 'at: "2020-01-01"', 'NO COVERAGE', 'from 2018-12-30 until 2024-12-15'],
    ['Beijing', 'MEMBER_OF', 'CPTPP', '', 'UNKNOWN NO_CLAIM', 'no source'],
    ['Naypyidaw', 'MEMBER_OF', 'RCEP', '', 'UNKNOWN NO_CLAIM', 'no source'],
    ['Tokyo', 'DIPLOMATIC_RELATIONS_WITH', 'Taipei', '', 'NO LESSER_STANDING', 'UNOFFICIAL_OFFICE'],
    [
      'Tokyo',
      'DIPLOMATIC_RELATIONS_WITH',
      'Taiwan',
      'at: "1965-01-01"',
      'YES HOLDS',
      'from 1952-08-05 until 1972-09-29',
    ],
    [
      'Taiwan',
      'DIPLOMATIC_RELATIONS_WITH',
      'Japan',
      'at: "1965-01-01"',
      'YES HOLDS',
      'Taipei DIPLOMATIC_RELATIONS_WITH Tokyo',
    ],
    ['Beijing', 'ADMINISTERS', 'Senkaku Islands', '', 'NO COVERAGE', 'cov-senkaku-islands-administration'],
    ['Washington', 'ADMINISTERS', 'Senkaku Islands', 'at: "1960-01-01"', 'YES HOLDS', 'from 1952-04-28'],
    ['Beijing', 'ADMINISTERS', 'Aksai Chin', '', 'YES HOLDS', 'of the present'],
    ['Tokyo', 'DEFENSE_COOPERATION_WITH', 'Taipei', 'at: "2020-01-01"', 'UNKNOWN UNDATED', 'without a date'],
    ['London', 'MEMBER_OF', 'Five Eyes', 'minConfidence: HIGH', 'UNKNOWN LOW_CONFIDENCE', 'LOW, which is below HIGH'],
  ])('%s %s %s %s: %s', async (from, type, to, more, expected, reason) => {
    const { data, errors } = await field(from, type, to, more);
    expect(errors).toEqual([]);
    expect(`${data.holds.answer} ${data.holds.basis}`).toBe(expected);
    expect(data.holds.reason).toContain(reason);
  });

  test('names what it rests on, down to the source', async () => {
    const below = `at certainty disputed relationCount from { name } to { name } type relations { id certainty }
      claims { id evidence { source { reliability } } } against { id } coverage { id }`;
    expect((await field('US', 'DEFENSE_PLEDGE_TO', 'JPN', 'at: "2020-01-01"', below)).data.holds).toEqual({
      at: '2020-01-01',
      certainty: 'CERTAIN',
      disputed: false,
      relationCount: 1,
      from: { name: 'Washington' },
      to: { name: 'Tokyo' },
      type: 'DEFENSE_PLEDGE_TO',
      relations: [{ id: 'washington.defense-pledge-to.tokyo.1960', certainty: 'CERTAIN' }],
      claims: [{ id: 'cl-washington-defense-pledge-to-tokyo-1960', evidence: [{ source: { reliability: 'A' } }] }],
      against: [],
      coverage: [],
    });
  });

  test('a coverage tells of whom it is and who says so, here and by its id', async () => {
    const below = 'coverage { id type end since until covers { id } evidence { id source { id } } }';
    const { coverage } = (await field('Tokyo', 'MEMBER_OF', 'AUKUS', '', below)).data.holds;
    expect(coverage).toEqual([
      {
        ...{ id: 'cov-aukus-members', type: 'MEMBER_OF', end: 'TO', since: '2021-09-15', until: '..' },
        covers: { id: 'aukus' },
        evidence: [{ id: 'ps-aukus-21-whole-document', source: { id: 'src-aukus-21' } }],
      },
    ]);
    const first = (await api.ask('{ node(id: "cov-aukus-members") { globalId ... on Coverage { summary } } }')).data
      .node;
    expect(first.summary).toBe('AUKUS has three members.');
    const { data } = await api.ask(`{ nodes(ids: ["${first.globalId}", "tokyo", "cov-none"]) { id } }`);
    expect(data.nodes).toEqual([{ id: 'cov-aukus-members' }, { id: 'tokyo' }, null]);
  });

  test.each([
    ['equal ends', 'Tokyo', 'TENSION_WITH', 'Japan', 'BAD_USER_INPUT', 'from and to are both tokyo'],
    ['a type that makes no relation', 'Tokyo', 'STATEMENT_ABOUT', 'Beijing', 'BAD_USER_INPUT', 'claims(filter:'],
    [
      'a place as holder',
      'Taiwan Strait',
      'TENSION_WITH',
      'Beijing',
      'BAD_USER_INPUT',
      'from: taiwan-strait is a place',
    ],
    ['membership of a state', 'Tokyo', 'MEMBER_OF', 'Washington', 'BAD_USER_INPUT', 'right: coalition or organization'],
    ['control of an actor', 'Tokyo', 'ADMINISTERS', 'beijing', 'BAD_USER_INPUT', 'right: place'],
    ['an unknown name', 'Tokio', 'MEMBER_OF', 'Quad', 'NOT_FOUND', 'did you mean tokyo?'],
    ['an unknown other name', 'Tokyo', 'MEMBER_OF', 'Kwad', 'NOT_FOUND', 'to: '],
  ])('refuses %s', async (_, from, type, to, code, message) => {
    const { data, errors } = await field(from, type, to);
    expect(data).toBe(null);
    expect(errors).toMatchObject([{ path: ['holds'], extensions: { code } }]);
    expect(errors[0]?.message).toContain(message);
  });

  test('refuses a day that there is not, and a page too large', async () => {
    expect((await field('Tokyo', 'MEMBER_OF', 'Quad', 'at: "2020-02-30"')).errors[0]?.message).toContain('2020-02-30');
    expect((await field('Tokyo', 'MEMBER_OF', 'Quad', '', 'claims(first: 101) { id }')).errors).toMatchObject([
      { path: ['holds', 'claims'], extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});

describe('ipg holds', () => {
  test('yes: exit 0, the reason, the claims with their sources', async () => {
    expect(await ipgHere('holds', 'Washington', 'defense-pledge-to', 'Tokyo', '--at', '2020-01-01')).toMatchObject({
      code: 0,
      out: `YES  Washington DEFENSE_PLEDGE_TO Tokyo on 2020-01-01
  since 1960-06-23, no end known.

claims
  cl-washington-defense-pledge-to-tokyo-1960  ASSERTED  HIGH  Treaty of Mutual Cooperation and Security between Japan and the United States of America (A)  Washington is pledged to help defend Tokyo.
`,
    });
  });

  test('no: exit 1, with what names all', async () => {
    const { code, out } = await ipgHere('holds', 'Seoul', 'MEMBER_OF', 'Quad');
    expect(code).toBe(1);
    expect(out).toMatch(/^NO {2}Seoul MEMBER_OF Quad on \d{4}-\d\d-\d\d\n {2}the source that names all/);
    expect(out).toContain(
      '\nnamed in full by\n  cov-quad-members-2017  Consultations on the Indo-Pacific, Manila (B)  ',
    );
  });

  test('unknown: exit 1; with --json, the same as data', async () => {
    const { code, out } = await ipgHere('holds', 'Seoul', 'MEMBER_OF', 'Quad', '--at', '2012-01-01', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ ok: true, data: { answer: 'UNKNOWN', basis: 'NO_CLAIM', claims: [] } });
  });

  test('less sure claims count only if they may', async () => {
    const { out } = await ipgHere('holds', 'London', 'MEMBER_OF', 'Five Eyes', '--min-confidence', 'HIGH');
    expect(out).toMatch(/^UNKNOWN .*\n.*only with confidence LOW/);
  });

  test.each([
    [['holds', 'Tokyo', 'ADMINISTERS', 'Beijing'], 2, 'hint: right: place'],
    [['holds', 'Tokyo', 'LIKES', 'Beijing'], 2, 'There is no such relation type'],
    [['holds', 'Tokyo', 'MEMBER_OF', 'Quad', '--at', 'today'], 2, 'YYYY-MM-DD'],
    [['holds', 'Tokio', 'MEMBER_OF', 'Quad'], 1, 'did you mean tokyo?'],
  ])('%j is refused', async (args, code, text) => {
    const ended = await ipgHere(...args);
    expect(ended).toMatchObject({ code, out: '' });
    expect(ended.err).toContain(text);
  });

  test('explain tells what a coverage says', async () => {
    const { out } = await ipgHere('explain', 'cov-asean-members');
    expect(out).toMatch(
      /^coverage cov-asean-members: everybody whose MEMBER_OF leads to ASEAN is named\n {2}1967-08-08 to \.\.\n/,
    );
    expect(out).toContain('source src-bangkok: ASEAN Declaration');
  });
});

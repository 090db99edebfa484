import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectAll } from '../src/graph/project.js';
import { type ShiftRecord, shiftsOf } from '../src/graph/shifts.js';
import { seededGraph, testDatabase } from './database.js';
import { addClaims, type ClaimFixture, smallWorld } from './fixture.js';

const database = testDatabase();
afterAll(() => database.close());

type Query = { holder?: string; toward?: string; aspect?: ShiftRecord['aspect']; asOf?: string };

function shifts({ holder = 'ankara', toward, aspect, asOf }: Query = {}): Promise<ShiftRecord[]> {
  const query = { holder, toward: toward ?? null, aspect: aspect ?? null, asOf: asOf ?? null, today: '2026-01-01' };
  return database.read((reader) => shiftsOf(reader, query));
}

const short = (shift: ShiftRecord) => `${shift.aspect} ${shift.type} ${shift.toward} ${shift.state}`;

describe('the article', () => {
  beforeAll(() => seededGraph(database));

  test('Tokyo toward Taipei: stated chains, then gaps', async () => {
    expect((await shifts({ holder: 'tokyo', toward: 'taipei' })).map(short)).toEqual([
      'POSTURE TAKES_POSITION_ON taipei CHANGED',
      'DEFENSE DEFENSE_COOPERATION_WITH taipei CHANGED',
      'DIPLOMACY DIPLOMATIC_SUPPORT_FOR taipei CHANGED',
      'INTELLIGENCE INTELLIGENCE_SHARING_WITH taipei UNSTATED_BEFORE',
      'ALIGNMENT STRATEGIC_ALIGNMENT_WITH quad UNSTATED_BEFORE',
      'NAVIGATION UPHOLDS_NAVIGATION_IN east-china-sea UNSTATED_BEFORE',
    ]);
  });

  test('defense: two steps up, from through others to direct; joint exercises are a part spelled out only now', async () => {
    const [defense] = await shifts({ holder: 'tokyo', toward: 'taipei', aspect: 'DEFENSE' });
    expect(defense?.changes).toEqual([
      { axis: 'INTENSITY', from: 'LIMITED', to: 'EXPANDED', steps: 2 },
      { axis: 'CHANNEL', from: 'INDIRECT', to: 'DIRECT', steps: 1 },
    ]);
    expect(defense?.components.map(short)).toEqual(['DEFENSE JOINT_EXERCISE_WITH taipei UNSTATED_BEFORE']);
  });

  test('diplomacy: what is not stated before is no change', async () => {
    const [diplomacy] = await shifts({ holder: 'tokyo', toward: 'taipei', aspect: 'DIPLOMACY' });
    expect(diplomacy?.current).toMatchObject({ explicitness: 'EXPLICIT', label: 'Explicit support' });
    expect(diplomacy?.changes).toEqual([{ axis: 'POLARITY', from: 'NEUTRAL', to: 'SUPPORTS', steps: 1 }]);
    expect(diplomacy?.components.map(short)).toEqual(['DIPLOMACY DIPLOMATIC_RELATIONS_WITH taipei CHANGED']);
  });

  test('navigation: nothing is invented for before', async () => {
    const [navigation] = await shifts({ holder: 'tokyo', aspect: 'NAVIGATION' });
    expect(navigation).toMatchObject({ previous: null, gapId: 'gap-article-navigation-previous' });
  });

  test('Tokyo’s shift is not Taipei’s; an instrument of both is both’s', async () => {
    expect((await shifts({ holder: 'taipei', toward: 'tokyo' })).map(short)).toEqual([
      'DIPLOMACY DIPLOMATIC_RELATIONS_WITH tokyo CHANGED',
    ]);
  });

  test('memberships only when asked for', async () => {
    expect((await shifts({ holder: 'canberra' })).some(({ aspect }) => aspect === 'MEMBERSHIP')).toBe(false);
    expect((await shifts({ holder: 'canberra', aspect: 'MEMBERSHIP' })).map(short)).toEqual([
      'MEMBERSHIP MEMBER_OF quad UNCHANGED',
    ]);
  });

  test('beside a day, what has no date is left out, and what had ended by then has', async () => {
    expect((await shifts({ holder: 'tokyo', toward: 'taipei', asOf: '2000-01-01' })).map(short)).toEqual([
      'DIPLOMACY DIPLOMATIC_RELATIONS_WITH taipei CHANGED',
    ]);
    expect(await shifts({ holder: 'tokyo', toward: 'taipei', asOf: '1960-01-01' })).toEqual([]);
    const yaren = (asOf: string) => shifts({ holder: 'yaren', toward: 'taipei', asOf }).then((list) => list.map(short));
    expect(await yaren('2004-01-01')).toEqual([]);
    expect(await yaren('2010-01-01')).toEqual(['SOVEREIGNTY RECOGNIZES taipei UNCHANGED']);
    expect(await yaren('2025-01-01')).toEqual(['SOVEREIGNTY RECOGNIZES taipei ENDED']);
  });
});

describe('what makes a shift', () => {
  const between = { subject: 'ankara', object: 'berlin' };
  const cases: [string, ClaimFixture[], string[]][] = [
    ['one dated spell is none', [{ id: 'cl-1', ...between, spell: '2001', since: '2001' }], []],
    [
      'before and now without a word that one took the other’s place are none',
      [
        { id: 'cl-1', ...between, spell: 'before', intensity: 'LIMITED' },
        { id: 'cl-2', ...between, intensity: 'FULL', cites: ['ps-c'] },
      ],
      [],
    ],
    [
      'a stated chain is one',
      [
        { id: 'cl-1', ...between, spell: 'before', intensity: 'LIMITED' },
        { id: 'cl-2', ...between, intensity: 'FULL', supersedes: ['cl-1'] },
      ],
      ['DEFENSE DEFENSE_COOPERATION_WITH berlin CHANGED'],
    ],
    [
      'a chain from a stated nothing is NEW',
      [
        { id: 'cl-1', ...between, spell: 'before', intensity: 'NONE' },
        { id: 'cl-2', ...between, intensity: 'FULL', supersedes: ['cl-1'] },
      ],
      ['DEFENSE DEFENSE_COOPERATION_WITH berlin NEW'],
    ],
    [
      'a chain to a stated nothing has ended',
      [
        { id: 'cl-1', ...between, spell: 'before', intensity: 'FULL' },
        { id: 'cl-2', ...between, intensity: 'NONE', supersedes: ['cl-1'] },
      ],
      ['DEFENSE DEFENSE_COOPERATION_WITH berlin ENDED'],
    ],
    [
      'a retracted successor is none',
      [
        { id: 'cl-1', ...between, spell: 'before' },
        { id: 'cl-2', ...between, supersedes: ['cl-1'], retractedAt: '2026-01-01' },
      ],
      [],
    ],
    [
      'two dated spells in sequence are one',
      [
        { id: 'cl-1', ...between, spell: '1990', since: '1990', until: '2000', intensity: 'LIMITED' },
        { id: 'cl-2', ...between, spell: '2000', since: '2000', until: '..', intensity: 'FULL' },
      ],
      ['DEFENSE DEFENSE_COOPERATION_WITH berlin CHANGED'],
    ],
    [
      'two spells side by side are none',
      [
        { id: 'cl-1', ...between, spell: '1990', since: '1990', until: '..' },
        { id: 'cl-2', ...between, spell: '2000', since: '2000', until: '..' },
      ],
      [],
    ],
    [
      'a change of type is one where a source says so',
      [
        { id: 'cl-1', ...between, type: 'CONSULTATION_PLEDGE_TO', spell: '1990', since: '1990' },
        { id: 'cl-2', ...between, type: 'DEFENSE_PLEDGE_TO', spell: '2000', since: '2000', supersedes: ['cl-1'] },
      ],
      ['DEFENSE DEFENSE_PLEDGE_TO berlin CHANGED'],
    ],
  ];

  test.each(cases)('%s', async (_, claims, expected) => {
    await smallWorld(database);
    await addClaims(database, claims);
    await projectAll(database);
    expect((await shifts()).map(short)).toEqual(expected);
  });

  test('of two spells that run side by side, the one that begins where the other ended has taken its place', async () => {
    await smallWorld(database);
    await addClaims(database, [
      { id: 'cl-1', ...between, spell: '2007', since: '2007', until: '2022-10' },
      { id: 'cl-2', ...between, spell: '2022', since: '2022-10', until: '..' },
      { id: 'cl-3', ...between, spell: '2023', since: '2023-08', until: '..' },
    ]);
    await projectAll(database);
    expect((await shifts()).map(({ previous, current }) => [previous?.since, current?.since])).toEqual([
      ['2007', '2022-10'],
    ]);
  });

  test('beside a day, a chain is as it stood then; what begins later is not yet', async () => {
    await smallWorld(database);
    const step = (id: string, since: string, intensity: string, supersedes: string[] = []) => ({
      id,
      ...between,
      spell: since,
      since,
      intensity,
      supersedes,
    });
    await addClaims(database, [
      step('cl-1', '1952', 'LIMITED'),
      step('cl-2', '1972', 'FULL', ['cl-1']),
      step('cl-3', '2022', 'MODERATE', ['cl-2']),
      step('cl-4', '2099', 'NONE', ['cl-3']),
    ]);
    await projectAll(database);
    const steps = async (asOf?: string) =>
      (await shifts({ ...(asOf && { asOf }) })).flatMap(({ changes }) =>
        changes.map(({ from, to }) => `${from} ${to}`),
      );
    expect(await steps('1960-01-01')).toEqual([]);
    expect(await steps('2000-01-01')).toEqual(['LIMITED FULL']);
    expect(await steps()).toEqual(['FULL MODERATE']);
  });

  test('a chain stands in a matter if any of its claims does', async () => {
    await smallWorld(database);
    await addClaims(database, [
      { id: 'cl-1', ...between, spell: 'before' },
      { id: 'cl-2', ...between, supersedes: ['cl-1'] },
    ]);
    await database.runAlone("MATCH (c:Claim {id: 'cl-2'}), (t:Actor {id: 'cairo'}) MERGE (c)-[:TOPIC]->(t)");
    await projectAll(database);
    expect((await shifts({ toward: 'cairo' })).map(short)).toEqual((await shifts()).map(short));
    expect(await shifts({ toward: 'quad' })).toEqual([]);
  });

  test('a gap speaks for its own source only', async () => {
    await smallWorld(database);
    await addClaims(database, [{ id: 'cl-1', ...between, cites: ['ps-a'] }]);
    await projectAll(database);
    const gap = (source: string) =>
      database.runAlone(
        `MATCH (a:Actor {id: 'ankara'}), (b:Actor {id: 'berlin'}), (s:Source {id: $p.source})
         CREATE (g:Gap {id: 'gap-' + $p.source, aspect: 'DEFENSE', side: 'PREVIOUS', reason: 'SILENT'})
         CREATE (g)-[:IN]->(s) CREATE (g)-[:HOLDER]->(a) CREATE (g)-[:TOWARD]->(b)`,
        { source },
      );
    await gap('src-c');
    expect(await shifts()).toEqual([]);
    await gap('src-a');
    expect((await shifts()).map(short)).toEqual(['DEFENSE DEFENSE_COOPERATION_WITH berlin UNSTATED_BEFORE']);
  });

  test('a gap in the present leaves the earlier position standing alone', async () => {
    await smallWorld(database);
    await addClaims(database, [{ id: 'cl-1', ...between, spell: 'before' }]);
    await projectAll(database);
    await database.runAlone(
      `MATCH (a:Actor {id: 'ankara'}), (b:Actor {id: 'berlin'}), (s:Source {id: 'src-a'})
       CREATE (g:Gap {id: 'gap-1', aspect: 'DEFENSE', side: 'CURRENT', reason: 'LOST_IN_SOURCE'})
       CREATE (g)-[:IN]->(s) CREATE (g)-[:HOLDER]->(a) CREATE (g)-[:TOWARD]->(b)`,
    );
    const [shift] = await shifts();
    expect(shift).toMatchObject({ state: 'UNSTATED_NOW', current: null, gapId: 'gap-1' });
    expect(shift?.previous).not.toBeNull();
  });

  test('an unknown holder has none', async () => {
    expect(await shifts({ holder: 'nobody' })).toEqual([]);
  });
});

import { afterAll, describe, expect, test } from 'vitest';
import { type HoldingRecord, holds } from '../src/graph/analysis/holds.js';
import { numbers } from '../src/graph/analysis/numbers.js';
import { projectAll } from '../src/graph/project.js';
import { PROJECTING, type RelationType } from '../src/graph/relation-id.js';
import { RELATION_TYPES } from '../src/graph/relation-types.generated.js';
import { defaultView, type View } from '../src/graph/view.js';
import type { Database } from '../src/neo4j/database.js';
import type { Parameter } from '../src/neo4j/parameters.js';
import { testDatabase } from './database.js';
import { addClaims, type ClaimFixture, smallWorld } from './fixture.js';
import { plainAnswer, saidByAll } from './plain-holds.js';
import { type RandomGraph, randomGraph } from './random-graph.js';

const database = testDatabase();
afterAll(() => database.close());

interface CoverageFixture {
  readonly id: string;
  readonly type: string;
  readonly end: string;
  readonly covers: string;
  readonly since: string | null;
  readonly until: string | null;
}

async function addCoverages(to: Database, coverages: readonly CoverageFixture[]): Promise<void> {
  await to.runAlone(
    `UNWIND $p.coverages AS row
     MATCH (covered:Actor|Place {id: row.covers}) MATCH (passage:Passage {id: 'ps-a'})
     CREATE (coverage:Coverage) SET coverage += row {.*, covers: null}
     CREATE (coverage)-[:COVERS]->(covered) CREATE (coverage)-[:CITES]->(passage)`,
    { coverages: coverages as unknown as Parameter },
  );
}

const ask = (type: RelationType, from: string, to: string, asked: Partial<View> = {}) =>
  database.read((reader) => holds(reader, { type, from, to, view: { ...defaultView(), ...asked } }));

const brief = ({ answer, basis, certainty, disputed, ...ids }: HoldingRecord) => ({
  ...{ answer, basis, certainty, disputed },
  relations: ids.relationIds,
  denials: ids.denialIds,
  against: ids.againstIds,
  coverage: ids.coverageIds,
});

describe('random graphs with denials and coverages', () => {
  test.each([1, 2])(
    'answer as the plain rules do, graph %i',
    async (seed) => {
      const graph = await randomGraph(database, seed, 90);
      const next = numbers(seed);
      const of = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
      await spice(graph, of);
      const all = await saidByAll(database);
      const seen = new Map<string, number>();
      for (const { type, from, to } of pairs(graph)) {
        const isSpokenOf = all.relations.some(
          (one) => one.type === type && [one.from, one.to].includes(from) && [one.from, one.to].includes(to),
        );
        // of the many pairs that nobody speaks of, a few
        if (!isSpokenOf && next() < 0.8) continue;
        for (let i = 0; i < (isSpokenOf ? 3 : 1); i++) {
          const view = randomDay(of);
          const found = await ask(type, from, to, view);
          const context = `${from} ${type} ${to} ${JSON.stringify(view)}`;
          expect([context, brief(found)]).toEqual([context, plainAnswer(all, { type, from, to }, view)]);
          expect(found.reason).toMatch(/^[^.]+\.$/);
          const key = `${found.answer} ${found.basis}`;
          seen.set(key, (seen.get(key) ?? 0) + 1);
        }
      }
      const usual = ['YES HOLDS', 'NO ENDED', 'NO DENIED', 'NO COVERAGE', 'UNKNOWN POSSIBLE', 'UNKNOWN NO_CLAIM'];
      expect([...seen.keys()]).toEqual(expect.arrayContaining([...usual, 'UNKNOWN LOW_CONFIDENCE']));
      expect(seen.size).toBeGreaterThan(8);
    },
    120_000,
  );

  function* pairs({ actors, coalitions }: RandomGraph) {
    for (const type of PROJECTING) {
      const { to: kinds } = RELATION_TYPES[type] as { to: readonly string[] };
      const ends = kinds.includes('Actor') ? actors : kinds.includes('Place') ? ['strait'] : coalitions;
      if (
        ![
          'TENSION_WITH',
          'MEMBER_OF',
          'ADMINISTERS',
          'DEFENSE_PLEDGE_TO',
          'DIPLOMATIC_SUPPORT_FOR',
          'TRADE_AGREEMENT_WITH',
        ].includes(type)
      )
        continue;
      for (const from of actors) for (const to of ends) if (from !== to) yield { type, from, to };
    }
  }

  async function spice({ states, coalitions }: RandomGraph, of: <T>(list: readonly T[]) => T): Promise<void> {
    const times = [null, '1995', '2003-05', '2010'] as const;
    const denials = Array.from({ length: 40 }, (_, i) => ({
      id: `cl-denied-${i}`,
      type: of(['TENSION_WITH', 'TENSION_WITH', 'DEFENSE_PLEDGE_TO', 'MEMBER_OF']),
      subject: of(states),
      object: of(states),
      modality: 'DENIED',
      ...(of([true, false]) ? { confidence: of(['LOW', 'MODERATE', 'HIGH']) } : {}),
      ...dates(of(times), of([null, null, '..', '2020'])),
    }));
    await addClaims(
      database,
      denials
        .map((one) => (one.type === 'MEMBER_OF' ? { ...one, object: of(coalitions) } : one))
        .filter((one) => one.subject !== one.object),
    );
    const coverages = Array.from({ length: 12 }, (_, i) => {
      const type = of(['MEMBER_OF', 'MEMBER_OF', 'TENSION_WITH', 'DEFENSE_PLEDGE_TO']);
      const end = type === 'DEFENSE_PLEDGE_TO' ? of(['FROM', 'TO']) : 'TO';
      const covers = type === 'MEMBER_OF' ? of(coalitions) : of(states);
      return {
        id: `cov-${i}`,
        type,
        end,
        covers,
        since: of([...times, '..']),
        until: of([null, '..', '2011-06', '2020']),
      };
    });
    await addCoverages(database, coverages);
  }

  function dates(since: string | null, until: string | null) {
    return { ...(since === null ? {} : { since }), ...(until === null ? {} : { until }) };
  }

  function randomDay(of: <T>(list: readonly T[]) => T): Pick<View, 'asOf' | 'undated' | 'minConfidence'> {
    return {
      asOf: of([null, null, null, '1991-06-01', '2003-05-15', '2005-02-01', '2010-03-10', '2012-01-01', '2100-01-01']),
      undated: of(['EXCLUDE', 'EXCLUDE', 'INCLUDE'] as const),
      minConfidence: of([null, null, 'LOW', 'MODERATE', 'HIGH'] as const),
    };
  }
});

/** A claim between Ankara and Berlin, unless told otherwise. */
const claim = (given: Omit<Partial<ClaimFixture>, 'id'> & { id?: string }): ClaimFixture =>
  ({ id: 'cl-1', subject: 'ankara', object: 'berlin', type: 'DEFENSE_PLEDGE_TO', ...given }) as ClaimFixture;
const member = (given: Omit<Partial<ClaimFixture>, 'id'> & { id?: string }): ClaimFixture =>
  claim({ type: 'MEMBER_OF', object: 'quad', ...given });
const quad = (since: string | null, until: string | null, end = 'TO'): CoverageFixture => ({
  ...{ id: 'cov-quad', type: 'MEMBER_OF', end, covers: 'quad', since, until },
});

const TODAY = new Date().toISOString().slice(0, 10);

type Case = readonly [
  title: string,
  said: readonly (ClaimFixture | CoverageFixture)[],
  day: string | null,
  expected: string,
  reason?: RegExp,
  asked?: Partial<View>,
];

/** What is said, the day, and `ANSWER BASIS CERTAINTY`. Memberships are asked of Ankara and the Quad. */
// biome-ignore format: a case is a line
const CASES: readonly Case[] = [
  ['nothing is said', [], null, 'UNKNOWN NO_CLAIM null', /no claim speaks of/],
  ['the first day', [claim({ spell: '2000', since: '2000-01-01', until: '..' })], '2000-01-01', 'YES HOLDS CERTAIN', /since 2000-01-01, no end known/],
  ['the day before the first', [claim({ spell: '2000', since: '2000-01-01', until: '..' })], '1999-12-31', 'UNKNOWN NO_CLAIM null', /first known start is 2000-01-01/],
  ['a day in the year of the start', [claim({ spell: '2000', since: '2000', until: '..' })], '2000-06-01', 'UNKNOWN POSSIBLE POSSIBLE', /leaves 2000-06-01 open/],
  ['the last day', [claim({ spell: '2000', since: '2000', until: '2010-05-01' })], '2010-04-30', 'YES HOLDS CERTAIN'],
  ['the first day no longer', [claim({ spell: '2000', since: '2000', until: '2010-05-01' })], '2010-05-01', 'NO ENDED null', /from 2000 until 2010-05-01/],
  ['a day in the year of the end', [claim({ spell: '2000', since: '2000', until: '2010' })], '2010-12-30', 'UNKNOWN POSSIBLE POSSIBLE'],
  ['the last day of the year of the end', [claim({ spell: '2000', since: '2000', until: '2010' })], '2010-12-31', 'NO ENDED null'],
  ['a start and no word of an end', [claim({ spell: '1972', since: '1972' })], null, 'UNKNOWN POSSIBLE POSSIBLE', /since 1972, end not stated, so that it may have ended/],
  ['the same, stated of now', [claim({ spell: 'now', since: '1972' })], null, 'YES HOLDS POSSIBLE'],
  ['an end and no start, before it', [claim({ until: '2010' })], '1980-01-01', 'UNKNOWN POSSIBLE POSSIBLE', /until 2010, start not known/],
  ['an end and no start, after it', [claim({ until: '2010' })], '2011-01-01', 'NO ENDED null'],
  ['no end known and no start, today', [claim({ until: '..' })], null, 'YES HOLDS POSSIBLE', /stated of the present, since a day not known, no end known/],
  ['no end known and no start, earlier', [claim({ until: '..' })], '1980-01-01', 'UNKNOWN POSSIBLE POSSIBLE'],
  ['no end known, in days to come', [claim({ spell: '2000', since: '2000', until: '..' })], '2100-01-01', 'UNKNOWN POSSIBLE POSSIBLE', /yet to come/],
  ['an end in days to come', [claim({ spell: '2000', since: '2000', until: '2150' })], '2100-01-01', 'YES HOLDS CERTAIN'],
  ['undated, today', [claim({})], null, 'YES HOLDS UNDATED', /stated of the present, without a date/],
  ['undated, a day', [claim({})], '2020-01-01', 'UNKNOWN UNDATED UNDATED', /nothing is known of 2020-01-01/],
  ['undated, a day, the undated included', [claim({})], '2020-01-01', 'YES HOLDS UNDATED', /of no certain time/, { undated: 'INCLUDE' }],
  ['undated included, in days to come', [claim({})], '2100-01-01', 'UNKNOWN UNDATED UNDATED', /./, { undated: 'INCLUDE' }],
  ['undated and of an earlier time', [claim({ spell: 'before' })], null, 'UNKNOWN UNDATED UNDATED', /of an earlier time/],
  ['superseded, both undated', [claim({ spell: 'before' }), claim({ id: 'cl-2', intensity: 'NONE', supersedes: ['cl-1'] })], null, 'NO CONTRARY_STANCE UNDATED', /intensity NONE/],
  ['superseded, on an earlier day', [claim({ spell: '2000', since: '2000', until: '..' }), claim({ id: 'cl-2', intensity: 'NONE', supersedes: ['cl-1'] })], '2010-01-01', 'UNKNOWN POSSIBLE POSSIBLE', /another stance took its place on a day that is not certain/],
  ['superseded by a dated one, before it', [claim({ spell: '2000', since: '2000', until: '..' }), claim({ id: 'cl-2', spell: '2010', since: '2010', until: '..', intensity: 'NONE', supersedes: ['cl-1'] })], '2009-12-31', 'YES HOLDS CERTAIN'],
  ['superseded by a dated one, in its first year', [claim({ spell: '2000', since: '2000', until: '..' }), claim({ id: 'cl-2', spell: '2010', since: '2010', until: '..', intensity: 'NONE', supersedes: ['cl-1'] })], '2010-06-01', 'UNKNOWN POSSIBLE POSSIBLE'],
  ['superseded by a dated one, after it', [claim({ spell: '2000', since: '2000', until: '..' }), claim({ id: 'cl-2', spell: '2010', since: '2010', until: '..', intensity: 'NONE', supersedes: ['cl-1'] })], '2010-12-31', 'NO CONTRARY_STANCE CERTAIN'],
  ['between two spells', [claim({ spell: '2000', since: '2000', until: '2005' }), claim({ id: 'cl-2', spell: '2010', since: '2010-02', until: '..' })], '2007-01-01', 'NO ENDED null', /from 2000 until 2005, and next since 2010-02/],
  ['signed', [claim({ spell: '2020', since: '2020-01-01', until: '..', status: 'SIGNED' })], null, 'NO NOT_IN_FORCE CERTAIN', /SIGNED, not in force/],
  ['signed, beside one in force', [claim({ spell: '2020', since: '2020-01-01', until: '..', status: 'SIGNED' }), claim({ id: 'cl-2', spell: '1990', since: '1990', until: '..', status: 'IN_FORCE' })], null, 'YES HOLDS CERTAIN'],
  ['announced, with no word of an end', [claim({ spell: '2020', since: '2020-01-01', status: 'ANNOUNCED' })], null, 'UNKNOWN POSSIBLE POSSIBLE', /may not hold either/],
  ['suspended, today', [claim({ spell: '1952', since: '1952', until: '..', status: 'SUSPENDED' })], TODAY, 'NO NOT_IN_FORCE CERTAIN'],
  ['suspended nobody says when, earlier', [claim({ spell: '1952', since: '1952', until: '..', status: 'SUSPENDED' })], '1980-01-01', 'UNKNOWN POSSIBLE POSSIBLE', /SUSPENDED nobody says since when/],
  ['suspended since a day, before it', [claim({ spell: '1952', since: '1952', until: '1986', status: 'SUSPENDED' })], '1980-01-01', 'YES HOLDS CERTAIN'],
  ['suspended since a day, after it', [claim({ spell: '1952', since: '1952', until: '1986', status: 'SUSPENDED' })], '1990-01-01', 'NO NOT_IN_FORCE null', /SUSPENDED since 1986, in force before that since 1952/],
  ['terminated nobody says when, today', [claim({ spell: '1952', since: '1952', status: 'TERMINATED' })], null, 'NO ENDED null'],
  ['terminated nobody says when, earlier', [claim({ spell: '1952', since: '1952', until: '..', status: 'TERMINATED' })], '1980-01-01', 'UNKNOWN POSSIBLE POSSIBLE'],
  ['denied for a time', [claim({ modality: 'DENIED', since: '2000', until: '2010' })], '2005-01-01', 'NO DENIED null', /denied for 2005-01-01 by cl-1/],
  ['denied for another time', [claim({ modality: 'DENIED', since: '2000', until: '2010' })], '2015-01-01', 'UNKNOWN NO_CLAIM null'],
  ['denied without a date, today', [claim({ modality: 'DENIED' })], null, 'NO DENIED null'],
  ['denied without a date, a day', [claim({ modality: 'DENIED' })], '2005-01-01', 'UNKNOWN NO_CLAIM null'],
  ['denied and retracted', [claim({ modality: 'DENIED', retractedAt: '2020' })], null, 'UNKNOWN NO_CLAIM null'],
  ['denied of the other direction', [claim({ subject: 'berlin', object: 'ankara', modality: 'DENIED' })], null, 'UNKNOWN NO_CLAIM null'],
  ['pledged in the other direction', [claim({ subject: 'berlin', object: 'ankara' })], null, 'UNKNOWN NO_CLAIM null'],
  ['forecast, advised, intended', ['FORECAST', 'RECOMMENDED', 'INTENDED'].map((modality, i) => claim({ id: `cl-${i}`, modality })), null, 'UNKNOWN NO_CLAIM null'],
  ['only with low confidence', [claim({ confidence: 'LOW' })], null, 'UNKNOWN LOW_CONFIDENCE UNDATED', /only with confidence LOW, which is below HIGH/, { minConfidence: 'HIGH' }],
  ['with no confidence stated', [claim({})], null, 'UNKNOWN LOW_CONFIDENCE UNDATED', /confidence not stated/, { minConfidence: 'LOW' }],
  ['an observer', [member({ spell: '2000', since: '2000', until: '..', standing: 'OBSERVER' })], null, 'NO LESSER_STANDING CERTAIN', /only with standing OBSERVER/],
  ['an observer who became a member', [member({ spell: '2000', since: '2000', until: '2010-01-01', standing: 'OBSERVER' }), member({ id: 'cl-2', spell: '2010', since: '2010-01-01', until: '..', standing: 'FULL' })], '2010-01-01', 'YES HOLDS CERTAIN', /standing FULL/],
  ['an observer no longer', [member({ spell: '2000', since: '2000', until: '2010', standing: 'OBSERVER' })], '2015-01-01', 'UNKNOWN NO_CLAIM null'],
  ['an observer no longer, and all are named', [member({ spell: '2000', since: '2000', until: '2010', standing: 'OBSERVER' }), quad('1990', '..')], '2015-01-01', 'NO COVERAGE null'],
  ['not among all who are named', [member({ subject: 'berlin' }), quad('2000', '..')], null, 'NO COVERAGE null', /the source that names all, since 2000, no end known, does not name this one \(cov-quad\)/],
  ['named of the other end', [quad('2000', '..', 'FROM')], null, 'UNKNOWN NO_CLAIM null'],
  ['all are named, in the year of the start', [quad('2000', '..')], '2000-12-30', 'UNKNOWN NO_CLAIM null'],
  ['all are named, until then', [quad('2000', '2005')], '2005-01-01', 'UNKNOWN NO_CLAIM null'],
  ['all are named, in days to come', [quad('2000', '..')], '2100-01-01', 'UNKNOWN NO_CLAIM null'],
  ['all are named, with no word of an end', [quad('2000', null)], '2005-01-01', 'UNKNOWN NO_CLAIM null'],
  ['named, with low confidence', [member({ confidence: 'LOW' }), quad('2000', '..')], null, 'UNKNOWN LOW_CONFIDENCE UNDATED', /LOW/, { minConfidence: 'HIGH' }],
  ['a member that joined later', [member({ spell: '2010', since: '2010', until: '..' }), quad('2000', '..')], '2005-01-01', 'NO COVERAGE null'],
  ['a member that may have joined', [member({ spell: '2010', since: '2010', until: '..' }), quad('2000', '..')], '2010-05-01', 'UNKNOWN POSSIBLE POSSIBLE'],
  ['a member that left, and all are named', [member({ spell: '2001', since: '2001', until: '2005' }), quad('2000', '..')], '2010-01-01', 'NO ENDED null'],
];

describe('what holds where', () => {
  test.each(CASES.map((one) => [one[0], one] as const))(
    '%s',
    async (_, [, said, day, expected, reason = /./, asked = {}]) => {
      await smallWorld(database);
      await addClaims(database, said.filter((one) => !('covers' in one)) as ClaimFixture[]);
      await addCoverages(database, said.filter((one) => 'covers' in one) as CoverageFixture[]);
      await projectAll(database);
      const isMembership = said.some(({ type }) => type === 'MEMBER_OF');
      const [type, to] = isMembership ? (['MEMBER_OF', 'quad'] as const) : (['DEFENSE_PLEDGE_TO', 'berlin'] as const);
      const found = await ask(type, 'ankara', to, { ...asked, asOf: day });
      expect(`${found.answer} ${found.basis} ${found.certainty}`).toBe(expected);
      expect(found.reason).toMatch(reason);
      expect(found.at).toBe(day ?? TODAY);
    },
  );

  test('a denial stands against what is said, and makes it disputed', async () => {
    await smallWorld(database);
    await addClaims(database, [
      claim({ spell: '2000', since: '2000', until: '..' }),
      claim({ id: 'cl-2', modality: 'DENIED', since: '2005', until: '2010' }),
    ]);
    await projectAll(database);
    const during = await ask('DEFENSE_PLEDGE_TO', 'ankara', 'berlin', { asOf: '2007-01-01' });
    expect(during).toMatchObject({ answer: 'YES', disputed: true, againstIds: ['cl-2'], denialIds: [] });
    const after = await ask('DEFENSE_PLEDGE_TO', 'ankara', 'berlin', { asOf: '2012-01-01' });
    expect(after).toMatchObject({ answer: 'YES', disputed: false, againstIds: [] });
  });

  test('an undated word does not stand against a dated one to the contrary, but beside it', async () => {
    await smallWorld(database);
    await addClaims(database, [
      claim({}),
      claim({ id: 'cl-2', spell: '2000', since: '2000', until: '..', intensity: 'NONE' }),
    ]);
    await projectAll(database);
    expect(await ask('DEFENSE_PLEDGE_TO', 'ankara', 'berlin')).toMatchObject({
      ...{ answer: 'NO', basis: 'CONTRARY_STANCE', againstIds: ['cl-1'], disputed: true },
    });
  });

  test('a support that is refused or neutral is none; a position may point either way', async () => {
    await smallWorld(database);
    const stance = { spell: '2000', since: '2000', until: '..' };
    await addClaims(database, [
      claim({ ...stance, type: 'DIPLOMATIC_SUPPORT_FOR', polarity: 'NEUTRAL' }),
      claim({ ...stance, id: 'cl-2', type: 'DIPLOMATIC_SUPPORT_FOR', object: 'cairo', polarity: 'OPPOSES' }),
      claim({ ...stance, id: 'cl-3', type: 'TAKES_POSITION_ON', polarity: 'OPPOSES' }),
      claim({ ...stance, id: 'cl-4', type: 'DIPLOMATIC_RELATIONS_WITH', standing: 'LIAISON' }),
      claim({ ...stance, id: 'cl-5', type: 'ADMINISTERS', object: 'strait', standing: 'PARTIAL' }),
    ]);
    await projectAll(database);
    const answers = await Promise.all([
      ask('DIPLOMATIC_SUPPORT_FOR', 'ankara', 'berlin'),
      ask('DIPLOMATIC_SUPPORT_FOR', 'ankara', 'cairo'),
      ask('TAKES_POSITION_ON', 'ankara', 'berlin'),
      ask('DIPLOMATIC_RELATIONS_WITH', 'berlin', 'ankara'),
      ask('ADMINISTERS', 'ankara', 'strait'),
    ]);
    expect(answers.map(({ basis }) => basis)).toEqual([
      ...['CONTRARY_STANCE', 'CONTRARY_STANCE', 'HOLDS', 'LESSER_STANDING', 'HOLDS'],
    ]);
  });
});

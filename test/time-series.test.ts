import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { numbers } from '../src/graph/analysis/numbers.js';
import { PROJECTING } from '../src/graph/relation-id.js';
import { RELATION_TYPES } from '../src/graph/relation-types.generated.js';
import { SCALES } from '../src/graph/scales.generated.js';
import { type TestApi, testApi } from './api-client.js';
import { emptyGraph, seededGraph, testDatabase } from './database.js';
import { isInEffect, isShown, type PlainRelation, randomGraph } from './random-graph.js';

const database = testDatabase();
let api: TestApi;
beforeAll(async () => {
  api = await testApi(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const COUNTS = 'certain possible began ended superseded';
const QUERY = `query ($filter: RelationFilter, $from: Date!, $until: Date!, $step: TimeStep, $by: TimeSeriesKey, $named: Boolean = false) {
  timeSeries(filter: $filter, from: $from, until: $until, step: $step, by: $by) {
    undated notInEffect beganUnplaced endedUnplaced
    points { day ${COUNTS} groups { key ${COUNTS} } relations(first: 100) @include(if: $named) { id certainty } } } }`;

const MONTHS = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;
type Step = keyof typeof MONTHS;

/** First days of steps, from the one that a day is in, until behind the one that another is in. */
function daysOf(from: string, until: string, step: Step): string[] {
  const days: string[] = [];
  const date = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
  while (date.getUTCMonth() % MONTHS[step] !== 0) date.setUTCMonth(date.getUTCMonth() - 1);
  for (;;) {
    const day = date.toISOString().slice(0, 10);
    days.push(day);
    if (day > until) return days;
    date.setUTCMonth(date.getUTCMonth() + MONTHS[step]);
  }
}

const KEYS = {
  SIGN: ({ sign }: PlainRelation) => String(sign),
  TYPE: ({ type }: PlainRelation) => type as string,
  ASPECT: ({ type }: PlainRelation) => RELATION_TYPES[type].aspect as string,
};
const ORDER = { SIGN: ['1', '0', '-1'], TYPE: PROJECTING, ASPECT: SCALES.Aspect };

const isDated = ({ since, until }: PlainRelation) => since !== null || until !== null;
const isReplaced = ({ supersededFrom, untilMax }: PlainRelation) => supersededFrom < untilMax;

/** Counts on the first day of a step, and in the step, by the words of the SDL. */
function plainCounts(relations: readonly PlainRelation[], day: string, next: string) {
  const within = (earliest: string, latest: string) => earliest >= day && latest < next;
  const shown = relations.filter((relation) => isShown(relation, { asOf: day }));
  return {
    certain: shown.filter(({ sinceMax, untilMin }) => sinceMax <= day && day < untilMin).length,
    possible: shown.length,
    began: relations.filter(({ since, sinceMin, sinceMax }) => since !== null && within(sinceMin, sinceMax)).length,
    ended: relations.filter(
      (one) => one.until !== null && one.until !== '..' && within(one.untilMin, one.untilMax) && !isReplaced(one),
    ).length,
    superseded: relations.filter((one) => isReplaced(one) && within(one.supersededFrom, one.supersededFrom)).length,
  };
}

function plainSeries(
  all: readonly PlainRelation[],
  days: readonly string[],
  by: keyof typeof KEYS | null,
  named = false,
) {
  const effective = all.filter(isInEffect);
  const dated = effective.filter(isDated);
  const steps = days.slice(0, -1).map((day, i) => [day, days[i + 1] ?? ''] as const);
  const keys = by === null ? [] : ORDER[by];
  const lines = keys
    .map((key) => ({ key, own: dated.filter((one) => by !== null && KEYS[by](one) === key) }))
    .filter(({ own }) => steps.some(([day, next]) => Object.values(plainCounts(own, day, next)).some((n) => n > 0)));
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const isApart = (earliest: string, latest: string) =>
    earliest < last && latest >= first && stepOf(earliest, days) !== stepOf(latest, days);
  return {
    undated: effective.filter((one) => !isDated(one) && !one.superseded).length,
    notInEffect: all.length - effective.length,
    beganUnplaced: dated.filter((one) => isApart(one.sinceMin, one.sinceMax)).length,
    endedUnplaced: dated.filter((one) => one.until !== '..' && !isReplaced(one) && isApart(one.untilMin, one.untilMax))
      .length,
    points: steps.map(([day, next]) => ({
      day,
      ...plainCounts(dated, day, next),
      groups: lines.map(({ key, own }) => ({ key, ...plainCounts(own, day, next) })),
      ...(named ? { relations: plainRelations(dated, day) } : {}),
    })),
  };
}

function plainRelations(relations: readonly PlainRelation[], day: string) {
  return relations
    .filter((relation) => isShown(relation, { asOf: day }))
    .map(({ id, sinceMax, untilMin }) => ({
      id,
      certainty: sinceMax <= day && day < untilMin ? 'CERTAIN' : 'POSSIBLE',
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** How many first days of the series have come by a day; before and behind it the year tells steps apart as well as need be. */
function stepOf(day: string, days: readonly string[]): number {
  return days.filter((one) => one <= day).length;
}

describe('timeSeries', () => {
  const seen = { possible: 0, began: 0, ended: 0, superseded: 0, undated: 0, notInEffect: 0, apart: 0, doubtful: 0 };
  test.each([1, 2, 3, 4])('is that of plain counting, in random graph %i', async (seed) => {
    const graph = await randomGraph(database, seed, 90);
    const next = numbers(seed);
    const of = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
    for (let i = 0; i < 12; i++) {
      const step = of(['MONTH', 'QUARTER', 'YEAR'] as const);
      const from = of(['1989-01-01', '2000-02-11', '2009-12-31']);
      const until = step === 'MONTH' ? `${Number(from.slice(0, 4)) + 4}-05-01` : of(['2012-04-05', '2013-12-31']);
      const by = of([null, 'SIGN', 'TYPE', 'ASPECT'] as const);
      const involving = of([null, null, 'berlin']);
      const minConfidence = of([null, null, 'MODERATE'] as const);
      const filter = { involving, minConfidence };
      const named = i % 4 === 0;
      const { data, errors } = await api.ask(QUERY, { from, until, step, by, filter, named });
      expect(errors).toEqual([]);
      const all = graph.relations.filter(
        (relation) =>
          isShown(relation, { history: true, minConfidence }) &&
          (involving === null || relation.from === involving || relation.to === involving),
      );
      const plain = plainSeries(all, daysOf(from, until, step), by, named);
      expect(data.timeSeries).toEqual(plain);
      for (const point of plain.points) {
        for (const name of ['possible', 'began', 'ended', 'superseded'] as const) seen[name] += point[name];
        seen.doubtful += point.possible - point.certain;
      }
      seen.undated += plain.undated;
      seen.notInEffect += plain.notInEffect;
      seen.apart += plain.beganUnplaced + plain.endedUnplaced;
    }
  });

  test('was compared where everything that it counts occurs', () => {
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
  });

  test('counts the relations of a state instead if the filter names one', async () => {
    const graph = await randomGraph(database, 2, 90);
    const [from, until] = ['1989-01-01', '2020-12-31'];
    const { data } = await api.ask(QUERY, { from, until, filter: { status: 'SUSPENDED' } });
    const own = graph.relations.filter(({ status }) => status === 'SUSPENDED');
    expect(own.length).toBeGreaterThan(0);
    expect(data.timeSeries.notInEffect).toBe(0);
    const plain = plainSeries(
      own.map((one) => ({ ...one, status: 'IN_FORCE' })),
      daysOf(from, until, 'YEAR'),
      null,
    );
    expect(data.timeSeries.points.map(({ possible }: { possible: number }) => possible)).toEqual(
      plain.points.map(({ possible }) => possible),
    );
  });

  test('of an empty graph is a line of zeros', async () => {
    await emptyGraph(database);
    const { data } = await api.ask(QUERY, { from: '2000-05-05', until: '2000-09-01', step: 'QUARTER', by: 'TYPE' });
    const zeros = { certain: 0, possible: 0, began: 0, ended: 0, superseded: 0, groups: [] };
    expect(data.timeSeries).toEqual({
      undated: 0,
      notInEffect: 0,
      beganUnplaced: 0,
      endedUnplaced: 0,
      points: ['2000-04-01', '2000-07-01'].map((day) => ({ day, ...zeros })),
    });
  });

  test.each([
    [{ from: '2000-01-02', until: '2000-01-01' }, 'from 2000-01-02 is after until 2000-01-01'],
    [{ from: '1500-01-01', until: '2000-01-01' }, '1500-01-01 to 2000-01-01 are 501 steps, at most 500 are allowed'],
    [{ from: '1958-05-31', until: '2000-01-01', step: 'MONTH' }, 'are 501 steps'],
    [{ from: '2000-01-01', until: '2001-01-01', filter: { from: 'nobody at all' } }, 'nobody at all'],
  ])('refuses %o', async (variables, message) => {
    await seededGraph(database);
    const { errors } = await api.ask(
      'query ($filter: RelationFilter, $from: Date!, $until: Date!, $step: TimeStep) { timeSeries(filter: $filter, from: $from, until: $until, step: $step) { undated } }',
      variables,
    );
    expect(errors[0]?.message).toContain(message);
    expect(errors[0]?.path).toEqual(['timeSeries']);
    expect(errors[0]?.extensions['code']).toBe(message.startsWith('nobody') ? 'NOT_FOUND' : 'BAD_USER_INPUT');
  });

  test('names relations of a hundred points at most', async () => {
    await seededGraph(database);
    const ask = (from: string) =>
      api.ask(
        `{ timeSeries(from: "${from}", until: "2000-01-01", filter: { types: [DEFENSE_PLEDGE_TO] }) { points { relations(first: 1) { id } } } }`,
      );
    expect((await ask('1901-01-01')).data.timeSeries.points).toHaveLength(100);
    const { errors } = await ask('1900-01-01');
    expect(errors[0]?.extensions['code']).toBe('QUERY_TOO_COSTLY');
    expect(errors[0]?.path).toEqual(['timeSeries', 'points', 0, 'relations']);
  });

  test('takes 500 steps', async () => {
    await seededGraph(database);
    const { data } = await api.ask(
      '{ timeSeries(from: "1501-01-01", until: "2000-01-01") { points { day } } cheap: timeSeries(from: "2000-01-01", until: "2000-01-01") { points { day } } }',
    );
    expect(data.timeSeries.points).toHaveLength(500);
    expect(data.cheap.points).toEqual([{ day: '2000-01-01' }]);
  });

  test('costs what it may hold', async () => {
    await seededGraph(database);
    const cost = async (until: string, points: string) => {
      const text = `{ timeSeries(from: "2001-01-01", until: "${until}", by: SIGN) { points { ${points} } } }`;
      return ((await api.ask(text)).extensions?.['cost'] as { value: number } | undefined)?.value;
    };
    expect(await cost('2010-12-31', 'day')).toBe(50_000 + 5 + 10 * 6);
    expect(await cost('2001-12-31', 'day groups { key }')).toBe(50_000 + 5 + 6 + 3 * 6);
  });

  test('the pledges of the seeded graph: what is terminated counts until its end, what is only signed never', async () => {
    await seededGraph(database);
    const filter = { types: ['DEFENSE_PLEDGE_TO'], from: 'Washington', to: 'Taipei' };
    const { data } = await api.ask(QUERY, { from: '1954-01-01', until: '1981-01-01', filter });
    const held = data.timeSeries.points
      .filter(({ certain }: { certain: number }) => certain > 0)
      .map(({ day }: { day: string }) => day.slice(0, 4));
    expect([held[0], held.at(-1)]).toEqual(['1956', '1979']);
    const signed = await api.ask(QUERY, { from: '2024-01-01', until: '2026-01-01', filter: { status: 'SIGNED' } });
    const all = await api.ask(QUERY, { from: '2024-01-01', until: '2026-01-01' });
    const possible = ({ data: { timeSeries } }: typeof all) => timeSeries.points.at(-1).possible;
    expect(possible(signed)).toBeGreaterThan(0);
    expect(all.data.timeSeries.notInEffect).toBeGreaterThanOrEqual(possible(signed));
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isDay } from '../src/explorer/model/days.js';
import { linesOf, type Row } from '../src/explorer/model/lines.js';
import { placed, seatOf } from '../src/explorer/model/seats.js';
import { certaintyOn, nearestDays, standings } from '../src/explorer/model/standing.js';
import type { Relation } from '../src/explorer/model/subgraph.js';
import { nextInDirection } from '../src/explorer/picture/roving.js';
import { optionsOf } from '../src/explorer/search/options.js';
import { addressOf, viewAt } from '../src/explorer/state/address.js';
import { ASPECTS, type Chosen, FIRST_VIEW, type Time, type View } from '../src/explorer/state/view.js';
import { numbers } from '../src/graph/analysis/numbers.js';
import { type TestApi, testApi } from './api-client.js';
import { seededGraph, testDatabase } from './database.js';

const database = testDatabase();
let api: TestApi;
let relations: Relation[];
beforeAll(async () => {
  await seededGraph(database);
  api = await testApi(database);
  const { data, errors } = await api.ask(
    '{ subgraph(limit: 200, history: true) { relations { id type spell from { id } to { id } since until sinceMin sinceMax untilMin untilMax superseded supersededFrom intensity sign } } }',
  );
  expect(errors).toEqual([]);
  relations = data.subgraph.relations;
});
afterAll(async () => {
  await api.close();
  await database.close();
});

describe('on any day the page shows what the API shows of that day', () => {
  const days = [
    '1940-01-01',
    '1952-08-05',
    '1972-09-28',
    '1972-09-29',
    '1979-01-01',
    '2007-12-31',
    '2008-06-01',
    '2026-01-01',
  ];
  test.each(days.flatMap((day) => [[day, true] as const, [day, false] as const]))(
    '%s, undated %s',
    async (day, undated) => {
      const shown: [string, string][] = [];
      let after: string | null = null;
      do {
        const { data } = await api.ask(
          'query ($day: Date!, $undated: Undated, $after: String) { relations(asOf: $day, undated: $undated, first: 100, after: $after) { edges { node { id certainty } } pageInfo { hasNextPage endCursor } } }',
          { day, undated: undated ? 'INCLUDE' : 'EXCLUDE', after },
        );
        const { edges, pageInfo } = data.relations;
        for (const { node } of edges) shown.push([node.id, node.certainty]);
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      const own = relations
        .map((one) => [one.id, certaintyOn(one, day, undated)])
        .filter(([, certainty]) => certainty !== null);
      expect(own.toSorted()).toEqual(shown.toSorted());
    },
  );
});

describe('what a relation is to a time', () => {
  const at = (time: Time, undated = true) => {
    const all = standings(relations, time, undated, '2026-01-01');
    return new Map(relations.map(({ id }, i) => [id, all[i]]));
  };

  test('today is what the API shows when nothing is asked for', async () => {
    const { data } = await api.ask('{ actor(id: "tokyo") { relations(first: 100) { edges { node { id } } } } }');
    const current = at({ kind: 'order', phase: 'current' });
    const own = relations.filter(
      ({ id, from, to }) => current.get(id) === 'SAME' && [from.id, to.id].includes('tokyo'),
    );
    expect(own.map(({ id }) => id).toSorted()).toEqual(
      data.actor.relations.edges.map(({ node }: { node: { id: string } }) => node.id).toSorted(),
    );
  });

  test('without dates: what superseded something has changed, what is only stated now is new, the old one is not drawn twice', () => {
    const changed = at({ kind: 'order', phase: 'changed' });
    expect(changed.get('tokyo.diplomatic-support-for.taipei.now')).toBe('CHANGED');
    expect(changed.get('tokyo.diplomatic-support-for.taipei.before')).toBe('ABSENT');
    expect(changed.get('taipei.intelligence-sharing-with.tokyo.now')).toBe('NEW');
    expect(changed.get('tokyo.member-of.quad.2017')).toBe('SAME');
    // that it goes on is known, since when is not: nobody says that this has changed
    expect(changed.get('washington.upholds-navigation-in.taiwan-strait.now')).toBe('SAME');
    const previous = at({ kind: 'order', phase: 'previous' });
    expect(previous.get('tokyo.diplomatic-support-for.taipei.before')).toBe('SAME');
    expect(previous.get('tokyo.diplomatic-support-for.taipei.now')).toBe('ABSENT');
    expect(previous.get('taipei.intelligence-sharing-with.tokyo.now')).toBe('ABSENT');
  });

  test('of one day: what its dates leave open and what has none is told from what holds', () => {
    const day = at({ kind: 'day', day: '1972-12-15' });
    expect(day.get('tokyo.recognizes.beijing.1972')).toBe('SAME');
    // ended in December 1972, on a day that is not known
    expect(day.get('canberra.diplomatic-relations-with.taipei.1941')).toBe('UNCERTAIN');
    expect(day.get('tokyo.diplomatic-support-for.taipei.now')).toBe('UNCERTAIN');
    expect(at({ kind: 'day', day: '1972-12-15' }, false).get('tokyo.diplomatic-support-for.taipei.now')).toBe('ABSENT');
  });

  test('between two days: added, changed, gone, unchanged', () => {
    const between = at({ kind: 'between', from: '1972-01-01', to: '1973-06-01' });
    expect(between.get('tokyo.recognizes.beijing.1972')).toBe('NEW');
    expect(between.get('tokyo.recognizes.taipei.1952')).toBe('GONE');
    expect(between.get('taipei.diplomatic-relations-with.tokyo.1972')).toBe('CHANGED');
    expect(between.get('taipei.diplomatic-relations-with.tokyo.1952')).toBe('ABSENT');
    expect(between.get('washington.defense-pledge-to.tokyo.1960')).toBe('SAME');
  });

  test('two days the other way round swap what is added and what is gone', () => {
    const days = [...new Set(relations.flatMap(({ sinceMin, untilMin }) => [sinceMin, untilMin]))]
      .filter((day) => day > '1900' && day < '2027')
      .sort();
    for (const [i, from] of days.entries()) {
      const to = days[i + 7];
      if (i % 7 > 0 || to === undefined) continue;
      const there = at({ kind: 'between', from, to });
      const back = at({ kind: 'between', from: to, to: from });
      for (const [id, standing] of there) {
        if (standing === 'NEW') expect(back.get(id)).toBe('GONE');
        if (standing === 'SAME') expect(back.get(id)).toBe('SAME');
      }
    }
  });

  test('the nearest days with something are days on which something is shown', () => {
    expect(nearestDays(relations, '1800-01-01').before).toBeNull();
    for (const day of ['1800-01-01', '1950-01-01', '2030-01-01']) {
      for (const near of Object.values(nearestDays(relations, day))) {
        if (near !== null) expect(relations.some((one) => certaintyOn(one, near, false) !== null)).toBe(true);
      }
    }
  });
});

test('every row is part of one line; lines of a pair lie apart; an opened pair has a line for each type', () => {
  const rows: Row[] = relations.map((relation) => ({ relation, standing: 'SAME' }));
  for (const opened of [null, 'taipei~tokyo']) {
    const lines = linesOf(rows, opened);
    expect(lines.flatMap((line) => line.relations.map(({ id }) => id)).toSorted()).toEqual(
      relations.map(({ id }) => id).toSorted(),
    );
    expect(new Set(lines.map(({ a, b, bend }) => `${a} ${b} ${bend}`)).size).toBe(lines.length);
    for (const { relations: some, sign } of lines) for (const one of some) expect(Math.sign(one.sign)).toBe(sign);
  }
  const types = new Set(
    relations
      .filter(({ from, to }) => [from.id, to.id].sort().join('~') === 'taipei~tokyo')
      .map(({ type, sign }) => `${type} ${sign}`),
  );
  expect(linesOf(rows, 'taipei~tokyo').filter(({ a, b }) => `${a}~${b}` === 'taipei~tokyo')).toHaveLength(types.size);
});

describe('an address', () => {
  const random = numbers(7);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const some = <T>(all: readonly T[]): T[] => all.filter(() => random() < 0.3);
  const chosen: (Chosen | null)[] = [
    null,
    { kind: 'entity', id: 'tokyo' },
    { kind: 'pair', a: 'tokyo', b: 'taipei', type: null },
    { kind: 'pair', a: 'tokyo', b: 'taipei', type: 'RECOGNIZES' },
    { kind: 'expand', id: 'quad' },
    { kind: 'paths', a: 'manila', b: 'taipei' },
    { kind: 'paths', a: 'manila', b: 'taipei', via: [] },
    { kind: 'paths', a: 'manila', b: 'taipei', via: ['canberra', 'tokyo'] },
    { kind: 'claims', modality: 'FORECAST' },
  ];
  const times: Time[] = [
    ...(['previous', 'current', 'changed'] as const).map((phase) => ({ kind: 'order' as const, phase })),
    { kind: 'day', day: '1972-09-29' },
    { kind: 'between', from: '1960-01-01', to: '1980-12-31' },
  ];

  test('leads back to the same view, whatever was chosen', () => {
    for (let i = 0; i < 500; i++) {
      const view: View = {
        of: pick([null, FIRST_VIEW.of, [], ['tokyo'], ['quad', 'five-eyes', 'tokyo']]),
        show: pick(['graph', 'table', 'map']),
        sorting: pick([null, { column: 'since', isDescending: false }, { column: 'claims', isDescending: true }]),
        time: pick(times),
        undated: random() < 0.5,
        without: some(ASPECTS),
        withoutSigns: some([1, 0, -1] as const),
        confidence: pick([null, 'LOW', 'MODERATE', 'HIGH']),
        chosen: pick(chosen),
        overlay: pick([null, 'triads', 'blocs']),
        all: random() < 0.5,
      };
      expect(viewAt(addressOf(view))).toEqual({ view, complaints: [] });
    }
  });

  test('of the first view is empty', () => {
    expect(addressOf(FIRST_VIEW)).toBe('');
    expect(viewAt('')).toEqual({ view: FIRST_VIEW, complaints: [] });
  });

  test.each([
    ['?time=2012-02-30', /time=2012-02-30.*not understood.*1972-09-29/],
    ['?time=1980-01-01~1970-01-01', /the first day must be before/],
    ['?show=cube', /graph, table, map/],
    ['?sort=beauty', /from, relation, to/],
    ['?of=<script>alert(1)</script>', /ids such as tokyo,taipei/],
    [`?of=${Array.from({ length: 201 }, (_, i) => `a${i}`).join(',')}`, /at most 200/],
    ['?pair=tokyo~tokyo', /two ids/],
    ['?pair=tokyo~taipei~DROP', /relation type/],
    ['?claims=ASSERTED', /FORECAST/],
    ['?without=WEATHER', /POSTURE/],
    ['?signs=-sideways', /-friendly/],
    ['?entity=Tokyo%20Tower', /an id such as tokyo/],
    ['?utm_source=x', /says nothing to this page/],
    ['?time=%E0%A4%A', /not understood/],
    ['?time=9999-12-31', /a day such as/],
  ])('that is broken says where, and takes nothing else with it: %s', (search, said) => {
    const { view, complaints } = viewAt(`${search}&undated=no`);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(said);
    expect(view).toEqual({ ...FIRST_VIEW, undated: false });
  });

  test('that says two things of one takes the first and says so', () => {
    const twoDays = viewAt('?time=1972-09-29&time=1980-01-01');
    expect(twoDays.view.time).toEqual({ kind: 'day', day: '1972-09-29' });
    expect(twoDays.complaints).toEqual(['“time” stands in the address more than once: the first is taken.']);
    const twoChosen = viewAt('?pair=tokyo~taipei&entity=tokyo');
    expect(twoChosen.view.chosen).toEqual({ kind: 'entity', id: 'tokyo' });
    expect(twoChosen.complaints).toEqual(['“pair” in the address is left out: “entity” says already what is chosen.']);
    // what cannot be read does not keep the other out
    expect(viewAt('?pair=tokyo~taipei&entity=TOKYO').view.chosen).toMatchObject({ kind: 'pair', a: 'tokyo' });
  });
});

describe('places', () => {
  const entities = ['tokyo', 'quad', 'taipei', 'beijing', 'washington'].map((id) => ({
    id,
    ...({
      tokyo: { longitude: 139.7, latitude: 35.7 },
      taipei: { longitude: 121.5, latitude: 25 },
      beijing: { longitude: 116.4, latitude: 39.9 },
      washington: { longitude: -77, latitude: 38.9 },
    }[id] ?? { longitude: null, latitude: null }),
  }));
  const ties = [
    ['quad', 'tokyo'],
    ['quad', 'washington'],
  ] as const;

  test('are rough seats: Beijing north-west of Taipei, Tokyo north-east, Washington across the Pacific', () => {
    const points = placed(entities, ties);
    const at = (id: string) => points.get(id) ?? { x: Number.NaN, y: Number.NaN };
    expect(at('beijing').x).toBeLessThan(at('taipei').x);
    expect(at('beijing').y).toBeLessThan(at('taipei').y);
    expect(at('tokyo').x).toBeGreaterThan(at('taipei').x);
    expect(at('tokyo').y).toBeLessThan(at('taipei').y);
    expect(at('washington').x).toBeGreaterThan(at('tokyo').x);
  });

  test('are the same each time, apart from each other, and found for those without a seat', () => {
    const points = placed(entities, ties);
    expect(placed(entities, ties)).toEqual(points);
    const all = [...points.values()];
    for (const [i, one] of all.entries()) {
      for (const other of all.slice(i + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(60);
    }
    expect(points.get('quad')).toBeDefined();
  });

  test('do not tear the Pacific apart', () => {
    expect(seatOf(179, 0).x).toBeLessThan(seatOf(-179, 0).x);
  });

  test('arrow keys lead to every entity from any other', () => {
    const points = placed(entities, ties);
    for (const start of points.keys()) {
      const reached = new Set([start]);
      const open = [start];
      while (open.length > 0) {
        const from = open.pop() ?? '';
        for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
          const next = nextInDirection(points, from, key);
          if (next && !reached.has(next)) {
            reached.add(next);
            open.push(next);
          }
        }
      }
      expect(reached.size).toBe(points.size);
    }
    expect(nextInDirection(points, 'tokyo', 'x')).toBeUndefined();
  });
});

test('a name with several readings lists each, and says so; one with a reading does not', () => {
  const codes = { formalName: null, iso2: null, iso3: null, wikidata: null };
  const actor = (id: string) => ({ __typename: 'State' as const, id, name: id, ...codes });
  const reading = (id: string) => ({ surface: 'Georgia', match: 'NAME' as const, sense: null, entity: actor(id) });
  const found = {
    search: [],
    resolve: { name: 'Georgia', entity: null, alternatives: [reading('tbilisi'), reading('atlanta')] },
  };
  const options = optionsOf(found as Parameters<typeof optionsOf>[0], 'Georgia');
  expect(options.map(({ id }) => id)).toEqual(['tbilisi', 'atlanta']);
  for (const { why } of options) expect(why).toMatch(/“Georgia” has several readings$/);
  const one = { ...found, resolve: { ...found.resolve, entity: actor('atlanta') } };
  const [first, ...others] = optionsOf(one as Parameters<typeof optionsOf>[0], 'Georgia');
  expect([first?.id, ...others.map(({ id }) => id)]).toEqual(['atlanta', 'tbilisi']);
  expect(first?.why).not.toMatch(/several/);
});

test('a day is a day of the calendar', () => {
  expect(['1972-09-29', '0001-01-01', '2024-02-29'].map(isDay)).toEqual([true, true, true]);
  expect(['2023-02-29', '1972-9-29', '1972', '', '0000-01-01', '9999-99-99'].map(isDay)).toEqual(Array(6).fill(false));
});

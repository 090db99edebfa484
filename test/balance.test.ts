import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectAll } from '../src/graph/project.js';
import { type TestApi, testApi } from './api-client.js';
import { emptyGraph, seededGraph, testDatabase } from './database.js';
import { addClaims, smallWorld } from './fixture.js';
import { randomGraph } from './random-graph.js';

const database = testDatabase();
let api: TestApi;
beforeAll(async () => {
  api = await testApi(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const PARTS =
  'counts { total balanced allFriendly oneAdverse twoAdverse allAdverse balance } graph { actors friendlyPairs adversePairs mixedPairs relations }';
const BALANCE = `query ($from: Date!, $until: Date!, $step: TimeStep, $among: [String!], $minConfidence: Confidence) {
  balance(from: $from, until: $until, step: $step, among: $among, minConfidence: $minConfidence) {
    day ${PARTS} triads(first: 20) { kind actors { id } } } }`;
const TRIADS = `query ($asOf: Date, $among: [String!], $minConfidence: Confidence) {
  triads(asOf: $asOf, among: $among, minConfidence: $minConfidence, first: 20) { ${PARTS} triads { kind actors { id } } } }`;

describe('balance over time', () => {
  test.each([51, 52])('is what `triads` says of each day, in random graph %i', async (seed) => {
    const graph = await randomGraph(database, seed, 130);
    const among = seed % 2 === 0 ? graph.states : undefined;
    const minConfidence = seed % 2 === 0 ? null : 'LOW';
    const span = { from: '1988-05-01', until: '2016-01-01', among, minConfidence };
    const { data, errors } = await api.ask(BALANCE, span);
    expect(errors).toEqual([]);
    expect(data.balance.map(({ day }: { day: string }) => day.slice(5))).toEqual(Array(29).fill('01-01'));
    expect(data.balance.some((point: { counts: { total: number } }) => point.counts.total > 0)).toBe(true);
    for (const { day, ...point } of data.balance) {
      const { data: then } = await api.ask(TRIADS, { asOf: day, among, minConfidence });
      expect(point).toEqual(then.triads);
    }
  });

  test('on the seeded graph, by month: the first triangles close with the alliances of the 1950s', async () => {
    await seededGraph(database);
    const { data } = await api.ask(BALANCE, { from: '1945-01-01', until: '1985-12-31', step: 'QUARTER' });
    expect(data.balance).toHaveLength(164);
    expect(data.balance[0].counts).toMatchObject({ total: 0, balance: null });
  });

  test('a stance counts no longer once a dated one has taken its place', async () => {
    await smallWorld(database);
    const cooperation = (id: string, subject: string, object: string, more = {}) => ({
      ...{ id, subject, object, spell: '1990', since: '1990', until: '..' },
      ...more,
    });
    await addClaims(database, [
      cooperation('cl-ac', 'ankara', 'cairo'),
      cooperation('cl-bc', 'berlin', 'cairo'),
      cooperation('cl-ab', 'ankara', 'berlin'),
      cooperation('cl-none', 'ankara', 'berlin', {
        ...{ spell: '2000', since: '2000', intensity: 'NONE' },
        supersedes: ['cl-ab'],
      }),
    ]);
    await projectAll(database);
    const { data } = await api.ask(BALANCE, { from: '1995-01-01', until: '2005-01-01' });
    const totals = data.balance.map(({ counts }: { counts: { total: number } }) => counts.total);
    expect(totals).toEqual([1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
  });

  test('in an empty graph each step has nothing', async () => {
    await emptyGraph(database);
    const { data } = await api.ask(BALANCE, { from: '2000-01-01', until: '2001-12-31', step: 'MONTH' });
    expect(data.balance).toHaveLength(24);
    expect(data.balance.every((point: { triads: unknown[] }) => point.triads.length === 0)).toBe(true);
  });

  test.each([
    ['from: "2001-01-01", until: "2000-01-01"', 'BAD_USER_INPUT', /from 2001-01-01 is after until 2000-01-01/],
    ['from: "1900-01-01", until: "2000-01-01", step: MONTH', 'BAD_USER_INPUT', /at most 500/],
    ['from: "1990-01-01", until: "2000-01-01", among: ["Tokyo", "Taipei"]', 'BAD_USER_INPUT', /3 to 100/],
    ['from: "1990-13-01", until: "2000-01-01"', 'GRAPHQL_VALIDATION_FAILED', /not a day/],
  ])('refuses %s', async (args, code, message) => {
    await seededGraph(database);
    const { errors } = await api.ask(`{ balance(${args}) { day } }`);
    expect([errors[0]?.extensions['code'], errors[0]?.message]).toEqual([code, expect.stringMatching(message)]);
  });

  test('a point shows from 1 to 20 triangles', async () => {
    await seededGraph(database);
    const { errors } = await api.ask(
      '{ balance(from: "2000-01-01", until: "2000-12-31") { triads(first: 21) { kind } } }',
    );
    expect(errors[0]?.message).toMatch(/first must be from 1 to 20, got 21/);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { numbers } from '../src/graph/analysis/numbers.js';
import { RELATION_TYPES } from '../src/graph/relation-types.generated.js';
import { type TestApi, testApi } from './api-client.js';
import { emptyGraph, seededGraph, testDatabase } from './database.js';
import { countedIn, type PlainRelation, randomGraph, randomView } from './random-graph.js';

const database = testDatabase();
let api: TestApi;
beforeAll(async () => {
  api = await testApi(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const INHERITED = `query ($of: String!, $with: String, $types: [RelationType!], $asOf: Date, $history: Boolean, $undated: Undated, $minConfidence: Confidence) {
  inherited(of: $of, with: $with, types: $types, asOf: $asOf, history: $history, undated: $undated, minConfidence: $minConfidence, first: 100) {
    totalCount inherited { rule type sign member { id } body { id } other { id } relation { id } memberships { id } period { from until certainty } } } }`;

interface Inherited {
  readonly rule: string;
  readonly body: { readonly id: string };
  readonly other: { readonly id: string };
  readonly relation: { readonly id: string } | null;
  readonly memberships: readonly { readonly id: string }[];
  readonly period: object;
}

const written = ({ rule, body, other, relation, memberships, period }: Inherited) =>
  JSON.stringify([rule, body.id, other.id, relation?.id ?? null, memberships.map(({ id }) => id), period]);

describe('inherited relations', () => {
  test.each([41, 42, 43])('are what plain rules find, in random graph %i', async (seed) => {
    const graph = await randomGraph(database, seed, 130);
    const next = numbers(seed);
    const of = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
    const members = graph.relations.filter(({ type }) => type === 'MEMBER_OF').map(({ from }) => from);
    let seen = 0;
    for (let i = 0; i < 25; i++) {
      const [member, view] = [of([...members, ...graph.actors]), randomView(of)];
      const other = of([null, null, null, ...graph.actors.filter((one) => one !== member)]);
      const { data, errors } = await api.ask(INHERITED, { of: member, with: other, ...view });
      expect(errors).toEqual([]);
      const expected = plain(countedIn(graph, view), member, graph.coalitions).filter(
        (one) => other === null || one.other.id === other,
      );
      expect(data.inherited.inherited.map(written).sort()).toEqual(expected.map(written).sort());
      expect(data.inherited.totalCount).toBe(expected.length);
      seen += expected.length;
    }
    expect(seen).toBeGreaterThan(1);
  });

  /** Every combination of a membership with every relation, tried one by one. */
  function plain(counted: readonly PlainRelation[], member: string, coalitions: readonly string[]): Inherited[] {
    const memberships = counted.filter(({ type, standing }) => type === 'MEMBER_OF' && standing !== 'OBSERVER');
    const found: Inherited[] = [];
    for (const own of memberships.filter(({ from, to }) => from === member && coalitions.includes(to))) {
      const body = { id: own.to };
      for (const relation of counted) {
        const period = common(own, relation);
        if (!period || relation.id === own.id) continue;
        const touches = relation.from === own.to || relation.to === own.to;
        const other = { id: relation.from === own.to ? relation.to : relation.from };
        if (!touches || other.id === member) continue;
        if (relation.type === 'MEMBER_OF') {
          if (relation.to !== own.to || !memberships.includes(relation)) continue;
          found.push({ rule: 'SHARED_MEMBERSHIP', body, other, relation: null, memberships: [own, relation], period });
        } else if (relation.type !== 'STRATEGIC_ALIGNMENT_WITH') {
          const acts = !RELATION_TYPES[relation.type].directed || relation.from === own.to;
          const rule = acts ? 'BODY_ACTS' : 'BODY_IS_OBJECT';
          found.push({ rule, body, other, relation: { id: relation.id }, memberships: [own], period });
        }
      }
    }
    return found;
  }

  function common(a: PlainRelation, b: PlainRelation): object | null {
    const latest = (...days: string[]) => days.sort().at(-1) ?? '';
    const earliest = (...days: string[]) => days.sort()[0] ?? '';
    const from = latest(a.sinceMin, b.sinceMin);
    const until = earliest(a.untilMax, b.untilMax, a.supersededFrom, b.supersededFrom);
    if (from >= until) return null;
    const sure = latest(a.sinceMax, b.sinceMax) < earliest(a.untilMin, b.untilMin, a.supersededFrom, b.supersededFrom);
    const dated = [a, b].some((one) => one.since !== null || one.until !== null);
    return {
      from: from === '0001-01-01' ? null : from,
      until: until === '9999-12-31' ? null : until,
      certainty: !dated ? 'UNDATED' : sure ? 'CERTAIN' : 'POSSIBLE',
    };
  }

  test('do not bridge the gap between two spells of the Quad', async () => {
    await seededGraph(database);
    const all = await api.ask(INHERITED, { of: 'Tokyo', with: 'New Delhi', history: true });
    expect(all.data.inherited.inherited.map((one: Inherited) => one.period)).toEqual([
      { from: '2007-05-01', until: '2008-12-31', certainty: 'CERTAIN' },
      { from: '2017-11-12', until: null, certainty: 'CERTAIN' },
    ]);
    const between = await api.ask(INHERITED, { of: 'Tokyo', with: 'New Delhi', asOf: '2012-06-01' });
    expect(between.data.inherited).toEqual({ totalCount: 0, inherited: [] });
  });

  test('an alignment with the Quad is not expanded to its members, even if asked for', async () => {
    await seededGraph(database);
    const { data } = await api.ask(INHERITED, { of: 'Canberra', types: ['STRATEGIC_ALIGNMENT_WITH'] });
    expect(data.inherited.totalCount).toBe(0);
  });

  test('organizations bind only if asked for', async () => {
    await seededGraph(database);
    const ask = (through: string) =>
      api.ask(`{ inherited(of: "Taipei", with: "Beijing"${through}) { inherited { body { id } } } }`);
    expect((await ask('')).data.inherited.inherited).toEqual([]);
    expect((await ask(', through: [ORGANIZATION]')).data.inherited.inherited).toEqual([{ body: { id: 'apec' } }]);
  });

  test('stand in no other answer', async () => {
    await seededGraph(database);
    const { data } = await api.ask(
      '{ actor(id: "tokyo") { relations(with: "New Delhi", history: true, first: 50) { edges { node { id } } } } }',
    );
    for (const { node } of data.actor.relations.edges) expect(node.id).toMatch(/tokyo/);
  });

  test.each([
    ['{ inherited(of: "Tokyo", with: "Japan") { totalCount } }', 'BAD_USER_INPUT', /same actor, tokyo/],
    ['{ inherited(of: "Atlantis") { totalCount } }', 'NOT_FOUND', /of: no actor/],
    ['{ inherited(of: "Tokyo", first: 0) { totalCount } }', 'BAD_USER_INPUT', /first must be/],
    ['{ inherited(of: "Tokyo", rules: [LAW]) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', /LAW/],
  ])('refuses %s', async (query, code, message) => {
    await seededGraph(database);
    const { errors } = await api.ask(query);
    expect([errors[0]?.extensions['code'], errors[0]?.message]).toEqual([code, expect.stringMatching(message)]);
  });

  test('in an empty graph the name is refused', async () => {
    await emptyGraph(database);
    expect((await api.ask('{ inherited(of: "Tokyo") { totalCount } }')).errors[0]?.extensions['code']).toBe(
      'NOT_FOUND',
    );
  });
});

import { afterAll, describe, expect, test } from 'vitest';
import { SIDE_TAKING } from '../src/graph/analysis/counted.js';
import { numbers } from '../src/graph/analysis/numbers.js';
import { pairsOf } from '../src/graph/analysis/pair-sign.js';
import { relationsAmong } from '../src/graph/analysis/relations-among.js';
import { RELATION_TYPES } from '../src/graph/relation-types.generated.js';
import { defaultView } from '../src/graph/view.js';
import { testDatabase } from './database.js';
import { countedIn, randomGraph, randomView } from './random-graph.js';

const database = testDatabase();
afterAll(() => database.close());

describe('the relations that count, and the signs of pairs', () => {
  test.each([1, 2, 3, 4])('are those of the plain rule, in random graph %i', async (seed) => {
    const graph = await randomGraph(database, seed);
    const next = numbers(seed);
    let seen = 0;
    for (let i = 0; i < 12; i++) {
      const asked = randomView((list) => list[Math.floor(next() * list.length)] as (typeof list)[number]);
      const view = { ...defaultView(), ...asked, asOf: asked.asOf ?? null } as ReturnType<typeof defaultView>;
      const among = i % 2 === 0 ? null : graph.actors.slice(0, 6);
      const found = await database.read((reader) =>
        relationsAmong(reader, { among, kinds: null }, { types: SIDE_TAKING, view }),
      );
      const plain = countedIn(graph, { ...asked, types: SIDE_TAKING })
        .filter(({ from, to }) => graph.actors.includes(to) && (!among || (among.includes(from) && among.includes(to))))
        .map(({ id }) => id);
      expect(found.map(({ id }) => id)).toEqual(plain.sort());
      seen += plain.length;
      for (const pair of pairsOf(found)) {
        expect(pair.a < pair.b).toBe(true);
        expect(pair.relations.length).toBe(pair.byAspect.reduce((sum, { relations }) => sum + relations.length, 0));
        const sum = pair.byAspect.reduce((all, { sign }) => all + sign, 0);
        expect(pair.sign).toBe(sum > 0 ? 1 : sum < 0 ? -1 : 0);
      }
    }
    expect(seen).toBeGreaterThan(50);
  });

  test('ten treaties are no ten friendships, and one matter does not outvote another', () => {
    const treaty = (n: number) => ({
      id: `a.defense-cooperation-with.b.${n}`,
      type: 'DEFENSE_COOPERATION_WITH' as const,
      from: 'a',
      to: 'b',
      sign: 1,
    });
    const tension = { id: 'a.tension-with.b.now', type: 'TENSION_WITH' as const, from: 'a', to: 'b', sign: -1 };
    const [pair] = pairsOf([...Array.from({ length: 10 }, (_, n) => treaty(n)), tension]);
    expect(pair?.byAspect.map(({ aspect, sign }) => [aspect, sign])).toEqual([
      ['POSTURE', -1],
      ['DEFENSE', 1],
    ]);
    expect(pair?.sign).toBe(0);
  });

  test('a type counts once in each direction', () => {
    const one = (type: 'DEFENSE_PLEDGE_TO' | 'MILITARY_PRESSURE_ON', from: string, to: string, sign: number) => ({
      ...{ id: `${from}.${type}.${to}.now`, type, from, to, sign },
    });
    const [pair] = pairsOf([
      one('DEFENSE_PLEDGE_TO', 'a', 'b', 1),
      one('DEFENSE_PLEDGE_TO', 'b', 'a', 1),
      one('MILITARY_PRESSURE_ON', 'a', 'b', -1),
    ]);
    expect(pair?.byAspect.map(({ aspect, sign }) => [aspect, sign])).toEqual([['DEFENSE', 1]]);
  });

  test('ordinary business, memberships and pledges not to attack take no side', () => {
    const silent = [
      'TRADE_AGREEMENT_WITH',
      'MEMBER_OF',
      'NONAGGRESSION_PLEDGE_TO',
      'DIPLOMATIC_RELATIONS_WITH',
    ] as const;
    for (const type of silent) expect(SIDE_TAKING).not.toContain(type);
    for (const type of SIDE_TAKING) expect(RELATION_TYPES[type].to).toContain('Actor');
  });
});

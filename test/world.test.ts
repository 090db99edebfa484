import { describe, expect, test } from 'vitest';
import { CORE, hubs, world } from '../src/bench/world.js';
import type { Evidenced } from '../src/graph/bulk-records.js';
import { PROJECTING, relationIdOf } from '../src/graph/relation-id.js';

const SIZE = 9000;

/** What a walk of the core reads: the claims of its own types. */
const CORE_TYPES = ['DEFENSE_COOPERATION_WITH', 'TRADE_AGREEMENT_WITH', 'DIPLOMATIC_SUPPORT_FOR'];

/** Claims by the relation that they make, those left out that never count. */
function relations(claims: Iterable<Evidenced>): Map<string, Evidenced[]> {
  const found = new Map<string, Evidenced[]>();
  for (const one of claims) {
    const id = relationIdOf(one.claim);
    if (id !== null && one.claim.retractedAt === undefined) found.set(id, [...(found.get(id) ?? []), one]);
  }
  return found;
}

function ends(id: string): [string, string, string] {
  const [from = '', type = '', to = ''] = id.split('.');
  return [from, type.toUpperCase().replaceAll('-', '_'), to];
}

/** Relations of each entity, the most first. */
function degrees(ids: Iterable<string>): [string, number][] {
  const found = new Map<string, number>();
  for (const id of ids) {
    const [from, , to] = ends(id);
    for (const end of [from, to]) found.set(end, (found.get(end) ?? 0) + 1);
  }
  return [...found].sort((a, b) => b[1] - a[1]);
}

describe('a made world', () => {
  const made = [...world(SIZE).claims];
  const byRelation = relations(made);
  const share = (count: number, of: number) => count / of;

  test('is the same each time it is made', () => {
    expect([...world(SIZE).claims]).toEqual(made);
    for (const part of ['actors', 'places', 'aliases', 'sources'] as const)
      expect([...world(SIZE)[part]]).toEqual([...world(SIZE)[part]]);
  });

  test('has as many relations as asked for, of every type', () => {
    expect(byRelation.size).toBe(SIZE);
    expect(new Set([...byRelation.keys()].map((id) => ends(id)[1]))).toEqual(new Set(PROJECTING));
    expect(relations(world(12_345).claims).size).toBe(12_345);
  });

  test('is refused where the core would not fit', () => {
    expect(() => world(4999)).toThrow('5000 relations or more, not 4999');
  });

  test('is made while it is read', () => {
    const claims = world(1_000_000_000 / 500).claims[Symbol.iterator]();
    expect(claims.next().value).toEqual(made[0]);
  });

  test('gives no id twice', () => {
    const { actors, places, aliases, sources } = world(SIZE);
    const ids = [...actors, ...places, ...aliases, ...sources].map(({ id }) => id);
    for (const { claim, passages } of made) ids.push(claim.id, ...passages.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has claims that were corrected, retracted or are no facts, changed stances, and spells that ended', () => {
    const claims = made.length;
    const count = (holds: (one: Evidenced['claim']) => unknown) => made.filter(({ claim }) => holds(claim)).length;
    expect(share(claims, SIZE)).toBeCloseTo(1.28, 1);
    expect(
      share(
        count((one) => one.retractedAt),
        claims,
      ),
    ).toBeCloseTo(0.01, 2);
    expect(
      share(
        count((one) => relationIdOf(one) === null),
        claims,
      ),
    ).toBeCloseTo(0.03, 2);
    const corrects = (one: Evidenced['claim']) => one.links?.SUPERSEDES?.[0]?.slice(0, -1) === one.id.slice(0, -1);
    expect(share(count(corrects), SIZE)).toBeCloseTo(0.02, 2);
    const changes = count((one) => one.links?.SUPERSEDES && !corrects(one));
    expect(share(changes, SIZE)).toBeGreaterThan(0.03);
    const open = [...byRelation.values()].filter(([one]) => {
      const until = one?.claim.properties['until'];
      return until === undefined || until === '..';
    });
    expect(share(open.length - changes, SIZE)).toBeGreaterThan(0.68);
    expect(share(open.length - changes, SIZE)).toBeLessThan(0.85);
    const lengths = made.map(({ claim }) => String(claim.properties['summary']).length);
    expect(lengths.reduce((sum, one) => sum + one, 0) / claims).toBeCloseTo(120, -1.5);
    expect(new Set(made.map(({ claim }) => claim.properties['summary'])).size).toBeGreaterThan(0.7 * claims);
  });

  test('has high-confidence pressure to filter for', () => {
    const pressing = [...byRelation].filter(
      ([id, [one]]) => ends(id)[1] === 'MILITARY_PRESSURE_ON' && one?.claim.properties['confidence'] === 'HIGH',
    );
    expect(pressing.length).toBeGreaterThanOrEqual(150);
  });

  test('has aliases in Han script, one to four for each entity', () => {
    const names = [...world(SIZE).aliases];
    const counts = new Map<string, number>();
    for (const alias of names) counts.set(alias.names, (counts.get(alias.names) ?? 0) + 1);
    expect(counts.size).toBe([...world(SIZE).actors].length + [...world(SIZE).places].length);
    expect([Math.min(...counts.values()), Math.max(...counts.values())]).toEqual([1, 4]);
    expect(
      names.filter(({ properties }) => /\p{Script=Han}/u.test(String(properties['surface']))).length,
    ).toBeGreaterThan(100);
  });
});

test('degrees have a heavy tail, and hubs names its head', () => {
  const size = 60_000;
  const outside = degrees(relations(world(size).claims).keys()).filter(([id]) => !CORE.includes(id));
  const counts = outside.map(([, count]) => count);
  const median = counts[counts.length >> 1] ?? 0;
  expect(counts[0]).toBeGreaterThan(20 * median);
  // Hill's estimate over the upper tenth
  const head = counts.slice(0, Math.floor(counts.length / 10));
  const least = head.at(-1) ?? 1;
  const exponent = 1 + head.length / head.reduce((sum, one) => sum + Math.log(one / least), 0);
  expect(exponent).toBeGreaterThan(2);
  expect(exponent).toBeLessThan(3.2);
  const leading = outside.slice(0, 30).map(([id]) => id);
  for (const hub of hubs(size).slice(0, 8)) expect(leading).toContain(hub);
});

describe('the core', () => {
  const cores = new Set(CORE);

  function coreOf(size: number) {
    const all = [...world(size).claims].filter(
      ({ claim }) => cores.has(claim.subject) || cores.has(claim.object ?? ''),
    );
    return {
      walked: all.filter(({ claim }) => CORE_TYPES.includes(claim.type)),
      others: all.filter(({ claim }) => !CORE_TYPES.includes(claim.type)),
    };
  }

  test('is the same in worlds of two sizes, with its passages, sources and names', () => {
    const [small, large] = [coreOf(SIZE), coreOf(40_000)];
    expect(small.walked).toEqual(large.walked);
    const own = <T extends { id: string }>(records: Iterable<T>) =>
      [...records].filter(({ id }) => id.includes('core-'));
    for (const part of ['actors', 'aliases', 'sources'] as const)
      expect(own<{ id: string }>(world(SIZE)[part])).toEqual(own<{ id: string }>(world(40_000)[part]));
    const sources = new Set(own(world(SIZE).sources).map(({ id }) => id));
    for (const { claim, passages } of small.walked) {
      expect([claim.subject, claim.object].every((end) => cores.has(end ?? ''))).toBe(true);
      for (const { source } of passages) expect(sources.has(source)).toBe(true);
    }
  });

  test('is touched by a handful of other relations only', () => {
    const touching = degrees(relations(coreOf(40_000).others).keys()).filter(([id]) => cores.has(id));
    expect(touching[0]?.[1]).toBeLessThanOrEqual(6);
  });

  test('gives every actor 24 partners today by each type, and some that are no longer', () => {
    const walked = coreOf(SIZE).walked;
    const superseded = new Set(
      walked.flatMap(({ claim }) => (claim.id.endsWith('-a') ? (claim.links?.SUPERSEDES ?? []) : [])),
    );
    const holding: string[] = [];
    for (const [id, [first]] of relations(walked)) {
      if (first?.claim.properties['until'] === '..' && !superseded.has(first.claim.id.replace(/.$/, 'a')))
        holding.push(id);
    }
    expect(holding.length).toBeLessThan(relations(walked).size);
    for (const type of CORE_TYPES) {
      const ofType = holding.filter((id) => ends(id)[1] === type);
      for (const actor of CORE) {
        const mine = ofType.filter((id) =>
          type === 'DIPLOMATIC_SUPPORT_FOR' ? ends(id)[0] === actor : ends(id).includes(actor),
        );
        expect(mine.length, `${actor} ${type}`).toBeGreaterThanOrEqual(24);
      }
    }
  });
});

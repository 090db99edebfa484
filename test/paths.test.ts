import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countedTypes, SIDE_TAKING } from '../src/graph/analysis/counted.js';
import { numbers } from '../src/graph/analysis/numbers.js';
import { type PathQuery, searchPaths } from '../src/graph/analysis/path-search.js';
import { type PathRecord, shortestPaths } from '../src/graph/analysis/paths.js';
import type { RelationType } from '../src/graph/relation-id.js';
import { RELATION_TYPES } from '../src/graph/relation-types.generated.js';
import { defaultView } from '../src/graph/view.js';
import { type TestApi, testApi } from './api-client.js';
import { seededGraph, testDatabase } from './database.js';
import { ipgHere } from './program.js';
import { countedIn, type PlainRelation, type PlainView, randomGraph, randomView } from './random-graph.js';

const database = testDatabase();
let api: TestApi;
beforeAll(async () => {
  api = await testApi(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

interface Question extends PlainView {
  readonly from: string;
  readonly to: string;
  readonly maxHops?: number;
  readonly first?: number;
  readonly overlap?: boolean;
  readonly avoid?: readonly string[];
  readonly direction?: 'OUTGOING' | 'INCOMING' | 'BOTH';
  readonly weight?: 'HOPS' | 'CONFIDENCE';
}

interface Hop {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly sign: number;
  readonly relationCount: number;
  readonly relations: readonly { readonly id: string }[];
}

interface Path {
  readonly actors: readonly { readonly id: string }[];
  readonly hops: readonly Hop[];
  readonly weight: number;
  readonly common: readonly { from: string | null; until: string | null; certainty: string }[] | null;
}

const ASKED = `query (
  $from: String!, $to: String!, $types: [RelationType!], $maxHops: Int, $first: Int, $overlap: Boolean, $avoid: [String!],
  $direction: Direction, $weight: PathWeight, $asOf: Date, $history: Boolean, $undated: Undated, $minConfidence: Confidence
) {
  paths(from: $from, to: $to, types: $types, maxHops: $maxHops, first: $first, overlap: $overlap, avoid: $avoid,
    direction: $direction, weight: $weight, asOf: $asOf, history: $history, undated: $undated, minConfidence: $minConfidence
  ) {
    searchedWeight isCut relationsRead from { id } to { id }
    shortest {
      weight actors { id } common { from until certainty }
      hops { from { id } to { id } sign relationCount relations(first: 30) { id } }
    }
  }
}`;

async function asked(question: Question) {
  const { data, errors } = await api.ask(ASKED, { ...question });
  expect(errors).toEqual([]);
  return data.paths as {
    readonly shortest: readonly Path[];
    readonly searchedWeight: number;
    readonly isCut: boolean;
    readonly relationsRead: number;
  };
}

const idsOf = ({ actors }: Path) => actors.map(({ id }) => id);
const chains = async (question: Question) => (await asked(question)).shortest.map((path) => idsOf(path).join(' '));

// The obvious way: go everywhere, then sort.

const LAST = '9999-12-31';
const endOf = ({ untilMax, supersededFrom }: PlainRelation) => (untilMax < supersededFrom ? untilMax : supersededFrom);
const costOf = ({ confidence }: PlainRelation) => ({ HIGH: 1, MODERATE: 2, LOW: 3 })[confidence ?? ''] ?? 4;

/** How surely a relation holds on a day: 2 certainly, 1 possibly, 0 as far as its absent dates tell, −1 not. */
function surety(relation: PlainRelation, day: string): number {
  if (day < relation.sinceMin || day >= endOf(relation)) return -1;
  if (relation.since === null && relation.until === null) return 0;
  return day >= relation.sinceMax && day < relation.untilMin ? 2 : 1;
}

interface PlainPath {
  readonly actors: readonly string[];
  readonly hops: readonly (readonly PlainRelation[])[];
  readonly weight: number;
}

class Plain {
  readonly found: PlainPath[] = [];
  readonly days: readonly string[];

  constructor(
    readonly relations: readonly PlainRelation[],
    readonly question: Required<Question>,
  ) {
    const bounds = relations.flatMap((one) => [one.sinceMin, one.sinceMax, one.untilMin, endOf(one)]);
    this.days = [...new Set(['0001-01-01', ...bounds, ...bounds.map(dayBefore)])].filter((day) => day < LAST).sort();
    this.walk([question.from], []);
    this.found.sort((x, y) => {
      const ids = [x, y].map(({ actors }) => actors.join(' '));
      return x.weight - y.weight || x.hops.length - y.hops.length || ((ids[0] ?? '') < (ids[1] ?? '') ? -1 : 1);
    });
  }

  walk(actors: readonly string[], hops: readonly (readonly PlainRelation[])[]): void {
    const { to, maxHops, avoid } = this.question;
    const here = actors.at(-1) as string;
    if (here === to) {
      const weight = this.weightOf(hops);
      if (weight < Number.POSITIVE_INFINITY) this.found.push({ actors, hops, weight });
      return;
    }
    if (hops.length === maxHops) return;
    const own = this.relations.filter((relation) => this.leads(relation, here));
    const others = new Set(own.map(({ from, to: end }) => (from === here ? end : from)));
    for (const other of others) {
      if (actors.includes(other) || avoid.includes(other) || RELATION_ENDS.has(other)) continue;
      const hop = own.filter(({ from, to: end }) => from === other || end === other);
      this.walk([...actors, other], [...hops, hop]);
    }
  }

  leads({ type, from, to }: PlainRelation, here: string): boolean {
    const { direction } = this.question;
    if (from !== here && to !== here) return false;
    if (direction === 'BOTH' || !RELATION_TYPES[type].directed) return true;
    return direction === 'OUTGOING' ? from === here : to === here;
  }

  /** Infinite where the hops have no day in common. */
  weightOf(
    hops: readonly (readonly PlainRelation[])[],
    days: readonly (string | null)[] = this.question.overlap ? this.days : [null],
  ) {
    const cost = (relation: PlainRelation) => (this.question.weight === 'HOPS' ? 1 : costOf(relation));
    return Math.min(
      ...days.map((day) =>
        hops
          .map((hop) => Math.min(...hop.filter((one) => day === null || surety(one, day) >= 0).map(cost)))
          .reduce((sum, one) => sum + one, 0),
      ),
    );
  }

  /** How surely all hops hold on a day. */
  suretyOf(hops: PlainPath['hops'], day: string): number {
    return Math.min(...hops.map((hop) => Math.max(-1, ...hop.map((one) => surety(one, day)))));
  }
}

const RELATION_ENDS = new Set(['strait']);

function dayBefore(day: string): string {
  const time = new Date(`${day}T00:00:00Z`);
  return day === '0001-01-01' ? day : new Date(time.getTime() - 86_400_000).toISOString().slice(0, 10);
}

function plainly(graph: Awaited<ReturnType<typeof randomGraph>>, question: Question): Plain {
  const whole = {
    maxHops: 4,
    first: 10,
    overlap: false,
    avoid: [],
    direction: 'BOTH',
    weight: 'HOPS',
    asOf: null,
    history: false,
    undated: 'EXCLUDE',
    minConfidence: null,
    ...question,
    types: question.types ?? SIDE_TAKING,
  } as Required<Question>;
  const unplaced = (one: PlainRelation) => one.superseded && one.untilMax === LAST && one.supersededFrom === LAST;
  const counted = countedIn(graph, whole).filter((relation) => !whole.overlap || !unplaced(relation));
  return new Plain(counted, whole);
}

/** What a question asks of the search. */
function whole(question: Question): PathQuery {
  const { asOf = null, history = false, undated = 'EXCLUDE', minConfidence = null } = question;
  return {
    maxHops: 4,
    first: 10,
    overlap: false,
    direction: 'BOTH',
    weight: 'HOPS',
    ...question,
    avoid: new Set(question.avoid),
    types: countedTypes(question.types, SIDE_TAKING),
    view: { ...defaultView(), asOf, history, undated, minConfidence },
  };
}

/** The answer without the reading of the relations that it names, whose statements would be planned anew for most of the questions. */
function computed(question: Question) {
  return database.read((reader) => shortestPaths(reader, whole(question)));
}

describe('on random graphs, the paths are those of going everywhere', () => {
  const pick =
    (next: () => number) =>
    <T>(list: readonly T[]) =>
      list[Math.floor(next() * list.length)] as T;
  const ALL = [
    'DEFENSE_COOPERATION_WITH',
    'DEFENSE_PLEDGE_TO',
    'MILITARY_PRESSURE_ON',
    'MEMBER_OF',
    'ADMINISTERS',
    'NONAGGRESSION_PLEDGE_TO',
    'TENSION_WITH',
    'TRADE_AGREEMENT_WITH',
  ] as const satisfies readonly RelationType[];

  test.each([1, 2, 3])('of graph %i', async (seed) => {
    const graph = await randomGraph(database, seed, 110);
    const of = pick(numbers(seed));
    const seen = { paths: 0, timed: 0, longer: 0 };
    // few kinds of question, each for many actors: each kind has to be planned
    const settings = Array.from({ length: 6 }, (_, i) => ({
      ...randomView(of),
      ...(i % 2 === 0 ? { asOf: null, history: true, minConfidence: null } : {}),
      types: of([null, ALL, ALL, ALL.slice(0, 3)]),
      overlap: i % 3 !== 0,
      direction: of(['BOTH', 'BOTH', 'OUTGOING', 'INCOMING'] as const),
      weight: of(['HOPS', 'CONFIDENCE'] as const),
    }));
    for (let i = 0; i < 60; i++) {
      const from = of([...graph.states, ...graph.states, ...graph.actors]);
      const to = of(graph.actors.filter((id) => id !== from));
      const question: Question = {
        from,
        to,
        ...(settings[i % 6] as (typeof settings)[number]),
        maxHops: of([1, 2, 3, 4, 5, 6]),
        first: of([1, 3, 10, 100]),
        avoid: of([[], [], graph.actors.filter((id) => id !== from && id !== to).slice(0, 2)]),
      };
      const plain = plainly(graph, question);
      const { first = 10, maxHops = 4 } = question;
      const expected = plain.found.slice(0, first);
      const { shortest, isCut, searchedWeight } = await computed(question);
      const told = JSON.stringify(question);
      expect(
        shortest.map((path) => [path.weight, path.actors.join(' ')]),
        told,
      ).toEqual(expected.map(({ weight, actors }) => [weight, actors.join(' ')]));
      expect(isCut).toBe(false);
      const most = maxHops * (question.weight === 'HOPS' ? 1 : 4);
      if (expected.length < first) expect(searchedWeight, told).toBe(most);
      else expect(plain.found.filter(({ weight }) => weight <= searchedWeight).length, told).toBeLessThanOrEqual(first);
      // however the reading is shared out between both ends
      const pace = of([
        { few: 0, ahead: 1 },
        { few: 0, ahead: 3 },
        { few: 2, ahead: 2 },
      ]);
      const slow = await database.read((reader) =>
        searchPaths(reader, whole(question), { relations: 200_000, steps: 1_000_000, ...pace }),
      );
      expect(slow.paths, told).toEqual(shortest.map(({ actors, weight }) => ({ actors, weight })));
      for (const [n, path] of shortest.entries()) compareTimes(plain, path, expected[n] as PlainPath, told);
      seen.paths += shortest.length;
      seen.timed += shortest.filter(({ common }) => (common?.length ?? 0) > 1).length;
      seen.longer += shortest.filter(({ hops }) => hops.length > (shortest[0]?.hops.length ?? 9)).length;
    }
    expect(seen.paths).toBeGreaterThan(100);
    expect(seen.timed).toBeGreaterThan(10);
    expect(seen.longer).toBeGreaterThan(30);
  });

  test('a search that is cut tells only what comes first, and how far it is all', async () => {
    const graph = await randomGraph(database, 5, 110);
    let cut = 0;
    for (const weight of ['HOPS', 'CONFIDENCE'] as const) {
      for (const to of graph.states.slice(1)) {
        const question: Question = { from: 'ankara', to, types: ALL, weight, history: true, maxHops: 6, first: 100 };
        const plain = plainly(graph, question);
        for (const bounds of [
          { relations: 20, steps: 1_000_000 },
          { relations: 80, steps: 1_000_000 },
          { relations: 200_000, steps: 40 },
          { relations: 200_000, steps: 400 },
        ]) {
          const { paths, isCut, searchedWeight, relationsRead } = await database.read((reader) =>
            searchPaths(reader, whole(question), { few: 0, ahead: 1, ...bounds }),
          );
          expect(paths.map(({ actors }) => actors)).toEqual(
            plain.found.slice(0, paths.length).map(({ actors }) => actors),
          );
          expect(paths.length < Math.min(100, plain.found.length) && !isCut).toBe(false);
          const within = plain.found.filter((path) => path.weight <= searchedWeight);
          expect(within.length).toBeLessThanOrEqual(paths.length);
          expect(relationsRead).toBeLessThanOrEqual(bounds.relations);
          if (isCut) cut += 1;
        }
      }
    }
    expect(cut).toBeGreaterThan(20);
  });

  function compareTimes(plain: Plain, path: PathRecord, expected: PlainPath, told: string): void {
    const on = (day: string) => plain.suretyOf(expected.hops, day);
    const days = plain.question.overlap ? plain.days.filter((day) => on(day) >= 0) : null;
    const held = expected.hops.map((hop) =>
      hop
        .filter((one) => days === null || days.some((day) => surety(one, day) >= 0))
        .map(({ id }) => id)
        .sort(),
    );
    expect(
      path.hops.map(({ relationIds }) => relationIds),
      told,
    ).toEqual(held);
    expect(path.common === null).toBe(days === null);
    if (days === null) return;
    const names = ['UNDATED', 'POSSIBLE', 'CERTAIN'];
    for (const day of plain.days) {
      const own = (path.common ?? []).filter(
        ({ from, until }) => (from ?? '0001-01-01') <= day && day < (until ?? LAST),
      );
      expect(
        own.map(({ certainty }) => certainty),
        `${told} ${day}`,
      ).toEqual(on(day) < 0 ? [] : [names[on(day)]]);
    }
  }
});

describe('how Taipei and its neighbours are connected', () => {
  beforeAll(() => seededGraph(database));

  test('by what tells friend from foe; parallel relations are one path', async () => {
    const { shortest } = await asked({ from: 'Taiwan', to: 'USA', first: 3 });
    expect(shortest.map(idsOf)[0]).toEqual(['taipei', 'washington']);
    const [hop] = shortest[0]?.hops ?? [];
    expect(hop?.relations.map(({ id }) => id)).toEqual(['washington.military-aid-to.taipei.1979']);
    expect(shortest[1]?.hops[1]?.relationCount).toBeGreaterThan(1);
    expect(shortest.slice(1).map(idsOf)).toEqual([
      ['taipei', 'tokyo', 'washington'],
      ['taipei', 'beijing', 'tokyo', 'washington'],
    ]);
    expect(shortest[2]?.hops.map(({ sign }) => sign)).toEqual([-1, -1, 1]);
    const types = shortest.flatMap(({ hops }) => hops.flatMap(({ relations }) => relations.map(({ id }) => id)));
    expect(types.filter((id) => /member-of|trade-agreement|diplomatic-relations/.test(id))).toEqual([]);
  });

  test('membership connects where it is asked for, and a place never does', async () => {
    expect(await chains({ from: 'canberra', to: 'tokyo', types: ['MEMBER_OF'], first: 100 })).toContain(
      'canberra quad tokyo',
    );
    const claims: RelationType[] = ['TERRITORIAL_CLAIM_ON', 'ADMINISTERS', 'UPHOLDS_NAVIGATION_IN'];
    const through = await chains({ from: 'beijing', to: 'manila', types: claims, maxHops: 6, first: 100 });
    expect(through.join(' ')).not.toMatch(/sea|strait|shoal|islands/);
  });

  test('around whom is to be avoided', async () => {
    const all = await chains({ from: 'pyongyang', to: 'canberra', first: 100, maxHops: 4 });
    const around = await chains({ from: 'pyongyang', to: 'canberra', first: 100, maxHops: 4, avoid: ['USA'] });
    expect(all.some((chain) => chain.includes('washington'))).toBe(true);
    expect(around.length).toBeGreaterThan(0);
    expect(around).toEqual(all.filter((chain) => !chain.includes('washington')));
  });

  const bad = (question: Partial<Question>) => ({ from: 'tokyo', to: 'taipei', ...question });
  test.each([
    [bad({ maxHops: 0 }), 'BAD_USER_INPUT', /maxHops must be from 1 to 6, got 0/],
    [bad({ maxHops: 7 }), 'BAD_USER_INPUT', /maxHops must be from 1 to 6, got 7/],
    [bad({ first: 0 }), 'BAD_USER_INPUT', /first must be from 1 to 100, got 0/],
    [bad({ first: 101 }), 'BAD_USER_INPUT', /first/],
    [bad({ to: 'Japan' }), 'BAD_USER_INPUT', /from and to are the same actor: tokyo/],
    [bad({ avoid: ['Quad', 'Taiwan'] }), 'BAD_USER_INPUT', /avoid names taipei/],
    [bad({ avoid: Array.from({ length: 51 }, (_, i) => `x${i}`) }), 'BAD_USER_INPUT', /at most 50 actors, got 51/],
    [bad({ from: 'Atlantis' }), 'NOT_FOUND', /from: no actor is called "Atlantis"/],
    [bad({ to: 'Taiwan Strait' }), 'NOT_FOUND', /to: no actor/],
    [bad({ avoid: ['Atlantis'] }), 'NOT_FOUND', /avoid: no actor/],
  ] as const)('%j is refused: %s', async (question, code, message) => {
    const { data, errors } = await api.ask(ASKED, { ...question });
    expect(data ?? null).toBeNull();
    expect(errors[0]).toMatchObject({ path: ['paths'], extensions: { code }, message: expect.stringMatching(message) });
  });
});

describe('ipg paths', () => {
  beforeAll(() => seededGraph(database));

  test('shows each path with its hops, their relations, and the ids to explain', async () => {
    const { code, out } = await ipgHere('paths', 'Taiwan', 'Canberra', '--first', '2');
    expect(out).toMatch(/^Taipei → (\S+) → Canberra\n {2}Taipei, \1: (friendly|adverse|mixed)\n {4}[→←–] {2}[A-Z_]+ /);
    expect(out).toMatch(/ taipei\.[a-z-]+\.[a-z]+\.\w+\n/);
    expect(out).toMatch(/\n\n2 paths; there may be more: --first, --max-hops\n$/);
    expect(code).toBe(0);
  });

  test('takes all that the field takes', async () => {
    const { out, code } = await ipgHere(
      ...['paths', 'Tokyo', 'Beijing', '--type', 'defense-pledge-to', '--type', 'TENSION_WITH', '--max-hops', '3'],
      ...['--first', '5', '--as-of', '2015-01-01', '--undated', '--history', '--overlap', '--avoid', 'Moscow'],
      ...['--avoid', 'Quad', '--direction', 'outgoing', '--weight', 'confidence', '--min-confidence', 'LOW', '--json'],
    );
    const { data } = JSON.parse(out);
    const expected = await asked({
      from: 'tokyo',
      to: 'beijing',
      types: ['DEFENSE_PLEDGE_TO', 'TENSION_WITH'],
      maxHops: 3,
      first: 5,
      asOf: '2015-01-01',
      undated: 'INCLUDE',
      history: true,
      overlap: true,
      avoid: ['moscow', 'quad'],
      direction: 'OUTGOING',
      weight: 'CONFIDENCE',
      minConfidence: 'LOW',
    });
    expect(data.shortest.map(idsOf)).toEqual(expected.shortest.map(idsOf));
    expect(data.shortest.map((path: Path) => [path.weight, path.common])).toEqual(
      expected.shortest.map(({ weight, common }) => [weight, common]),
    );
    expect(code).toBe(data.shortest.length > 0 ? 0 : 1);
  });

  test('tells when all hops hold at once', async () => {
    const { out } = await ipgHere(
      'paths',
      'Canberra',
      'Manila',
      '--overlap',
      '--type',
      'DEFENSE_PLEDGE_TO',
      '--history',
      '--first',
      '1',
    );
    expect(out).toMatch(/\n {2}all at once: \d{4}-\d\d-\d\d – .*(certain|possible)/);
  });

  test('no path: exit 1', async () => {
    const none = await ipgHere('paths', 'Tokyo', 'Taipei', '--type', 'ADMINISTERS');
    expect(none).toMatchObject({ code: 1, out: 'no path of up to 4 hops\n' });
  });

  test.each([
    [['--max-hops', '7'], /1 to 6/],
    [['--direction', 'sideways'], /OUTGOING, INCOMING, BOTH/],
    [['--weight', 'gold'], /HOPS, CONFIDENCE/],
    [['--avoid', 'Tokyo'], /avoid names tokyo/],
  ])('%j: exit 2', async (options, message) => {
    const { code, out, err } = await ipgHere('paths', 'Tokyo', 'Taipei', ...options);
    expect(err).toMatch(message);
    expect([code, out]).toEqual([2, '']);
  });
});

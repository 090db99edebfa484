import type { Pair } from './pair-sign.js';

/** A closed triangle by its adverse pairs, after Heider and Cartwright and Harary. */
export const TRIAD_KINDS = ['ALL_FRIENDLY', 'ONE_ADVERSE', 'TWO_ADVERSE', 'ALL_ADVERSE'] as const;

/** How many of a triangle's ties are adverse. */
export type TriadKind = (typeof TRIAD_KINDS)[number];

/** Three actors, each pair of them friendly or adverse. */
export interface Triad {
  /** Ids in alphabetical order. */
  readonly actors: readonly [string, string, string];
  /** Its pairs: first and second actor, first and third, second and third. */
  readonly pairs: readonly [Pair, Pair, Pair];
  readonly kind: TriadKind;
  /** Whether the product of its signs is +1. */
  readonly isBalanced: boolean;
  /** The pairs of which one has to change its sign for the triangle to be balanced with the least change; none where it is. */
  readonly strainedBy: readonly Pair[];
}

/** How many triangles there are of each kind. */
export type TriadCounts = Readonly<Record<TriadKind, number>>;

/** The triangles that pairs make: how many there are of each kind, and the first of them, strained ones before balanced ones, then by ids. */
export function triadsOf(pairs: readonly Pair[], first: number): { counts: TriadCounts; triads: Triad[] } {
  const counts: Record<TriadKind, number> = { ALL_FRIENDLY: 0, ONE_ADVERSE: 0, TWO_ADVERSE: 0, ALL_ADVERSE: 0 };
  const strained: Triad[] = [];
  const balanced: Triad[] = [];
  for (const sides of triangles(pairs)) {
    const adverse = sides.filter(({ sign }) => sign < 0).length;
    const kind = TRIAD_KINDS[adverse] as TriadKind;
    counts[kind] += 1;
    const list = adverse % 2 === 0 ? balanced : strained;
    // beyond the first ones only the count is wanted
    if (list.length < first) list.push(triadOf(sides, kind));
  }
  return { counts, triads: [...strained, ...balanced].slice(0, first) };
}

/** Each three pairs that close, in order of the actors' ids. Pairs whose sign is 0 close nothing. */
function* triangles(pairs: readonly Pair[]): Generator<[Pair, Pair, Pair]> {
  const after = new Map<string, Map<string, Pair>>();
  for (const pair of pairs) {
    if (pair.sign === 0) continue;
    const later = after.get(pair.a);
    if (later) later.set(pair.b, pair);
    else after.set(pair.a, new Map([[pair.b, pair]]));
  }
  for (const later of after.values()) {
    for (const [second, ab] of later) {
      const others = after.get(second);
      if (!others) continue;
      for (const [third, bc] of others) {
        const ac = later.get(third);
        if (ac) yield [ab, ac, bc];
      }
    }
  }
}

function triadOf(pairs: readonly [Pair, Pair, Pair], kind: TriadKind): Triad {
  const [ab, , bc] = pairs;
  const isBalanced = kind === 'ALL_FRIENDLY' || kind === 'TWO_ADVERSE';
  const strainedBy = isBalanced ? [] : pairs.filter(({ sign }) => sign < 0);
  return { actors: [ab.a, ab.b, bc.b], pairs, kind, isBalanced, strainedBy };
}

import { RELATION_TYPES } from '../relation-types.generated.js';
import { SCALES, type Scale } from '../scales.generated.js';
import type { CountedRelation } from './relations-among.js';

/** A sign: +1 friendly, 0 neither or both alike, −1 adverse. */
export type Sign = -1 | 0 | 1;

/** What a pair's relations in one matter come to. */
export interface AspectSign {
  readonly aspect: Scale<'Aspect'>;
  readonly sign: Sign;
  readonly relations: readonly CountedRelation[];
}

/** Two actors with the relations between them that count. */
export interface Pair {
  /** Ids, in alphabetical order. */
  readonly a: string;
  readonly b: string;
  readonly sign: Sign;
  /** In the order of the vocabulary. */
  readonly byAspect: readonly AspectSign[];
  readonly relations: readonly CountedRelation[];
}

/** The pairs that relations make, in order of their ids. A relation of an actor with itself makes none. */
export function pairsOf(relations: readonly CountedRelation[]): Pair[] {
  const groups = new Map<string, CountedRelation[]>();
  for (const relation of relations) {
    const { from, to } = relation;
    if (from === to) continue;
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    const group = groups.get(key);
    if (group) group.push(relation);
    else groups.set(key, [relation]);
  }
  return [...groups].sort(([x], [y]) => (x < y ? -1 : 1)).map(([key, group]) => pairOf(key, group));
}

/**
 * One rule for pairs everywhere. Each type counts once in each direction, with the sign of the sum of its relations, so that ten treaties are
 * no ten friendships; a matter has the sign of the sum of its types, the pair that of the sum of its matters.
 */
function pairOf(key: string, relations: readonly CountedRelation[]): Pair {
  const [a = '', b = ''] = key.split(' ');
  const byAspect = SCALES.Aspect.flatMap((aspect) => {
    const own = relations.filter(({ type }) => RELATION_TYPES[type].aspect === aspect);
    return own.length === 0 ? [] : [{ aspect, sign: signOfTypes(own), relations: own }];
  });
  return { a, b, sign: signOf(byAspect.map(({ sign }) => sign)), byAspect, relations };
}

function signOfTypes(relations: readonly CountedRelation[]): Sign {
  const byType = new Map<string, number>();
  for (const { type, from, sign } of relations) {
    const key = `${type} ${from}`;
    byType.set(key, (byType.get(key) ?? 0) + sign);
  }
  return signOf([...byType.values()].map((sum) => signOf([sum])));
}

/** The sign of a sum. */
function signOf(numbers: readonly number[]): Sign {
  return Math.sign(numbers.reduce((sum, one) => sum + one, 0)) as Sign;
}

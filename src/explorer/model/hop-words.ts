import type { PathsQuery } from '../operations.generated.js';
import { verbOf } from './verbs.js';

export type Path = PathsQuery['paths']['shortest'][number];
export type Hop = Path['hops'][number];

/** So many of a hop's relations are named; the rest is counted. */
const MOST_NAMED = 3;

/** What a hop's first actor does to its second, in words that the second's name follows, and how many more ties there are. */
export interface HopWords {
  readonly verbs: string;
  readonly more: number;
}

/** A hop in words: those relations first that make its sign. */
export function hopWords({ from, sign, relations, relationCount }: Hop): HopWords {
  const bySign = [...relations].sort((one, other) => Number(other.sign === sign) - Number(one.sign === sign));
  const all = [...new Set(bySign.map((relation) => verbOf(relation.type, relation.from.id === from.id)))];
  const named = all.slice(0, MOST_NAMED);
  const more = all.length - named.length + relationCount - relations.length;
  const last = named.pop() ?? '';
  return { verbs: named.length === 0 ? last : `${named.join(', ')} and ${last}`, more };
}

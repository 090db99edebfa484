import type { PathsQuery } from '../operations.generated.js';
import { verbOf } from './verbs.js';
import { counted } from './words.js';

export type Path = PathsQuery['paths']['shortest'][number];
export type Hop = Path['hops'][number];

/** So many of a hop's relations are named; the rest is counted. */
const MOST_NAMED = 3;

/** What a hop's first actor does to its second, in words that the second's name follows: those relations first that make its sign. */
export function hopWords({ from, sign, relations, relationCount }: Hop): string {
  const bySign = [...relations].sort((one, other) => Number(other.sign === sign) - Number(one.sign === sign));
  const verbs = [...new Set(bySign.map((relation) => verbOf(relation.type, relation.from.id === from.id)))];
  const named = verbs.slice(0, MOST_NAMED);
  const unread = relationCount - relations.length;
  const more = verbs.length - named.length + unread;
  if (more > 0) return `${named.join(', ')} (and ${counted(more, 'more tie')})`;
  const last = named.pop() ?? '';
  return named.length === 0 ? last : `${named.join(', ')} and ${last}`;
}

import { askedFor } from '../model/asked-time.js';
import { counted } from '../model/words.js';
import { view } from '../state/history.js';
import { entities } from '../state/shown.js';

/** What a computation is asked: among the actors drawn, at the view's day. */
export function askedAmong(most: number) {
  const actors = [...entities.value.values()].filter(({ __typename }) => __typename !== 'Place').map(({ id }) => id);
  const among = actors.slice(0, most);
  return { variables: { among, ...askedFor(view.value) }, leftOut: actors.length - among.length };
}

interface PairCounts {
  readonly actors: number;
  readonly pairs: number;
  readonly friendlyPairs: number;
  readonly adversePairs: number;
  readonly mixedPairs: number;
  readonly relations: number;
}

/** What a computation rests on, in numbers. */
export function restsOn({ actors, pairs, friendlyPairs, adversePairs, mixedPairs, relations }: PairCounts): string {
  const kinds = `${friendlyPairs} friendly, ${adversePairs} adverse, ${mixedPairs} neither or both alike`;
  return `It rests on ${counted(relations, 'relation')} that ${relations === 1 ? 'takes' : 'take'} sides, which make ${counted(pairs, 'pair')} of ${counted(actors, 'actor')}: ${kinds}.`;
}

/** Actors that a computation does not take. */
export function leftOutText(leftOut: number, most: number): string {
  return leftOut === 0 ? '' : ` It takes ${most} actors: the last ${leftOut} of those drawn are left out.`;
}

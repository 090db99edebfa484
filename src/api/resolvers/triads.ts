import type { GraphQLResolveInfo } from 'graphql';
import { countedTypes, SIDE_TAKING } from '../../graph/analysis/counted.js';
import { type Pair, pairsOf } from '../../graph/analysis/pair-sign.js';
import { relationsAmong } from '../../graph/analysis/relations-among.js';
import { type Triad, type TriadCounts, triadsOf } from '../../graph/analysis/triads.js';
import { checkedFirst, PAGE_FIRST } from '../../graph/pages.js';
import { viewWith } from '../../graph/view.js';
import type { Context } from '../context.js';
import type { QueryTriadsArgs } from '../types.generated.js';
import { actorsAmong } from './actors-among.js';
import { loadNode, type Viewed } from './grounds.js';
import { viewedPair } from './pair.js';

/** How many actors `among` may name where triangles are looked for. */
export const TRIAD_ACTORS = { least: 3, most: 100 } as const;

async function triads(_: unknown, args: QueryTriadsArgs, context: Context) {
  const first = checkedFirst(args.first, PAGE_FIRST);
  const among = await actorsAmong(context, 'among', args.among, TRIAD_ACTORS);
  const view = viewWith(context.view, args);
  const types = countedTypes(args.types, SIDE_TAKING);
  const pairs = pairsOf(await relationsAmong(context.reads, among, { types, view }));
  const found = triadsOf(pairs, first);
  return {
    counts: countsOf(found.counts),
    graph: sizeOf(pairs),
    triads: found.triads.map((triad) => ({ ...triad, view })),
  };
}

/** Counts of triangles as the answer shows them. */
export function countsOf(counts: TriadCounts) {
  const {
    ALL_FRIENDLY: allFriendly,
    ONE_ADVERSE: oneAdverse,
    TWO_ADVERSE: twoAdverse,
    ALL_ADVERSE: allAdverse,
  } = counts;
  const [balanced, strained] = [allFriendly + twoAdverse, oneAdverse + allAdverse];
  const total = balanced + strained;
  const balance = total === 0 ? null : balanced / total;
  return { total, balanced, strained, allFriendly, oneAdverse, twoAdverse, allAdverse, balance };
}

/** The size of the graph that pairs make. */
export function sizeOf(pairs: readonly Pair[]) {
  const ofSign = (sign: number) => pairs.filter((pair) => pair.sign === sign).length;
  return {
    actors: new Set(pairs.flatMap(({ a, b }) => [a, b])).size,
    pairs: pairs.length,
    friendlyPairs: ofSign(1),
    adversePairs: ofSign(-1),
    mixedPairs: ofSign(0),
    relations: pairs.reduce((sum, { relations }) => sum + relations.length, 0),
  };
}

/** Resolvers of `triads` and of a triangle. */
export const triadResolvers = {
  Query: { triads },
  Triad: {
    balanced: ({ isBalanced }: Triad) => isBalanced,
    actors: ({ actors, view }: Viewed<Triad>, _: unknown, context: Context, info: GraphQLResolveInfo) =>
      Promise.all(actors.map((id) => loadNode(context, id, view, info))),
    pairs: ({ pairs, view }: Viewed<Triad>) => pairs.map((pair) => viewedPair(pair, view)),
    strainedBy: ({ strainedBy, view }: Viewed<Triad>) => strainedBy.map((pair) => viewedPair(pair, view)),
  },
};

import type { GraphQLResolveInfo } from 'graphql';
import { type Triad, type TriadCounts, triadsOf } from '../../graph/analysis/triads.js';
import { checkedFirst, PAGE_FIRST } from '../../graph/pages.js';
import type { Context } from '../context.js';
import type { QueryTriadsArgs } from '../types.generated.js';
import type { HowMany } from './actors-among.js';
import { loadNode, type Viewed } from './grounds.js';
import { viewedPair } from './pair.js';
import { askedPairs } from './pair-graph.js';

/** How many actors `among` may name where triangles are looked for. */
export const TRIAD_ACTORS: HowMany = { least: 3, most: 100 };

async function triads(_: unknown, args: QueryTriadsArgs, context: Context) {
  const first = checkedFirst(args.first, PAGE_FIRST);
  const { graph, told } = await askedPairs(args, context, TRIAD_ACTORS);
  const { counts, triads } = triadsOf(graph.pairs, first);
  return {
    counts: countsOf(counts),
    graph: told.graph,
    triads: triads.map((triad) => ({ ...triad, view: told.view })),
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

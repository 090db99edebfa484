import type { GraphQLResolveInfo } from 'graphql';
import type { AspectSign, Pair } from '../../graph/analysis/pair-sign.js';
import type { CountedRelation } from '../../graph/analysis/relations-among.js';
import type { View } from '../../graph/view.js';
import type { Context } from '../context.js';
import type { PairRelationsArgs } from '../types.generated.js';
import { entityNamed, relationsOf, type Viewed } from './grounds.js';

/** A pair as the answer shows it. */
export type PairRecord = Viewed<Pair>;

/** A pair with the view that its actors and relations are seen in. */
export function viewedPair(pair: Pair, view: View): PairRecord {
  return { ...pair, view };
}

const counted = {
  relations: (
    parent: Viewed<{ readonly relations: readonly CountedRelation[] }>,
    args: PairRelationsArgs,
    context: Context,
    info: GraphQLResolveInfo,
  ) =>
    relationsOf(
      parent.relations.map(({ id }) => id),
      args,
      parent.view,
      context,
      info,
    ),
  relationCount: ({ relations }: { readonly relations: readonly CountedRelation[] }) => relations.length,
};

/** What a pair comes to in each matter, with its view. */
export function aspectSigns(byAspect: readonly AspectSign[], view: View): Viewed<AspectSign>[] {
  return byAspect.map((one) => ({ ...one, view }));
}

/** Resolvers of a pair and its parts; their other fields are the records' own. */
export const pairResolvers = {
  Pair: {
    ...counted,
    a: entityNamed('a'),
    b: entityNamed('b'),
    byAspect: ({ byAspect, view }: PairRecord) => aspectSigns(byAspect, view),
  },
  AspectSign: counted,
};

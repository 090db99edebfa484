import type { GraphQLResolveInfo } from 'graphql';
import { type CommonPartner, commonPartnersOf, type Ties } from '../../graph/analysis/common-partners.js';
import { type Counted, countedTypes, SIDE_TAKING } from '../../graph/analysis/counted.js';
import { type DyadRecord, dyadOf } from '../../graph/analysis/dyad.js';
import { membershipsOf, type SharedMembership, sharedMemberships } from '../../graph/analysis/memberships.js';
import { relationsTouching } from '../../graph/analysis/relations-touching.js';
import type { TimelineEntry } from '../../graph/analysis/timeline.js';
import { checkedFirst, PAGE_FIRST } from '../../graph/pages.js';
import { PROJECTING, type RelationType } from '../../graph/relation-id.js';
import { viewWith } from '../../graph/view.js';
import type { Context } from '../context.js';
import { selectionOf } from '../selection.js';
import type {
  DyadCommonPartnersArgs,
  DyadSharedMembershipsArgs,
  DyadTimelineArgs,
  QueryCommonPartnersArgs,
  QueryDyadArgs,
} from '../types.generated.js';
import { twoActors } from './actors-among.js';
import { entityNamed, grounds, relationsOf, type Viewed } from './grounds.js';
import { aspectSigns, viewedPair } from './pair.js';
import { loadRelation } from './relation.js';

const TIMELINE_FIRST = 50;

/** A dyad, and which types were asked for. */
type Dyad = Viewed<DyadRecord> & { readonly types: readonly RelationType[] | null | undefined };

async function dyad(_: unknown, args: QueryDyadArgs, context: Context): Promise<Dyad> {
  const [a, b] = await twoActors(context, ['a', args.a], ['b', args.b]);
  const view = viewWith(context.view, args);
  const found = await dyadOf(context.reads, a, b, countedTypes(args.types, PROJECTING), view);
  return { ...found, view, types: args.types };
}

async function commonPartners(_: unknown, args: QueryCommonPartnersArgs, context: Context) {
  const [a, b] = await twoActors(context, ['a', args.a], ['b', args.b]);
  const counted = { types: countedTypes(args.types, SIDE_TAKING), view: viewWith(context.view, args) };
  return partners(context, [a, b], counted, args);
}

async function partners(
  context: Context,
  [a, b]: readonly [string, string],
  counted: Counted,
  args: { readonly ties?: Ties | null | undefined; readonly first?: number | null | undefined },
) {
  const first = checkedFirst(args.first, PAGE_FIRST);
  const relations = await relationsTouching(context.reads, [a, b], counted);
  const found = commonPartnersOf(a, b, relations, args.ties ?? 'FRIENDLY');
  return {
    totalCount: found.length,
    partners: found.slice(0, first).map((partner) => ({ ...partner, view: counted.view })),
  };
}

type List = 'mutual' | 'fromA' | 'fromB' | 'pledgesFromA' | 'pledgesFromB';

function list(name: List) {
  return (parent: Dyad, args: { first?: number | null }, context: Context, info: GraphQLResolveInfo) =>
    relationsOf(parent[name], args, parent.view, context, info);
}

function timeline({ timeline, view }: Dyad, args: DyadTimelineArgs): Viewed<TimelineEntry>[] {
  return timeline.slice(0, checkedFirst(args.first, TIMELINE_FIRST)).map((entry) => ({ ...entry, view }));
}

async function shared({ a, b, view }: Dyad, args: DyadSharedMembershipsArgs, context: Context) {
  const first = checkedFirst(args.first, PAGE_FIRST);
  const memberships = await membershipsOf(context.reads, [a, b], ['COALITION', 'ORGANIZATION'], view);
  return sharedMemberships(a, b, memberships)
    .slice(0, first)
    .map((one) => ({ ...one, view }));
}

/** Resolvers of `dyad` and `commonPartners`. */
export const dyadResolvers = {
  Query: { dyad, commonPartners },
  Dyad: {
    ...grounds,
    a: entityNamed('a'),
    b: entityNamed('b'),
    sign: ({ pair }: Dyad) => pair?.sign ?? 0,
    byAspect: ({ pair, view }: Dyad) => aspectSigns(pair?.byAspect ?? [], view),
    mutual: list('mutual'),
    fromA: list('fromA'),
    fromB: list('fromB'),
    pledgesFromA: list('pledgesFromA'),
    pledgesFromB: list('pledgesFromB'),
    timeline,
    sharedMemberships: shared,
    commonPartners: ({ a, b, view, types }: Dyad, args: DyadCommonPartnersArgs, context: Context) =>
      partners(context, [a, b], { types: countedTypes(types, SIDE_TAKING), view }, args),
  },
  TimelineEntry: {
    relation: ({ relationId, view }: Viewed<TimelineEntry>, _: unknown, context: Context, info: GraphQLResolveInfo) =>
      loadRelation(context, relationId, view, selectionOf(info)),
  },
  SharedMembership: {
    body: entityNamed('body'),
    memberships: (
      { ofA, ofB, view }: Viewed<SharedMembership>,
      _: unknown,
      context: Context,
      info: GraphQLResolveInfo,
    ) => relationsOf([ofA.id, ofB.id], {}, view, context, info),
  },
  CommonPartner: {
    partner: entityNamed('partner'),
    withA: ({ withA, view }: Viewed<CommonPartner>) => viewedPair(withA, view),
    withB: ({ withB, view }: Viewed<CommonPartner>) => viewedPair(withB, view),
  },
};

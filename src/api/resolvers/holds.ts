import type { GraphQLResolveInfo } from 'graphql';
import { IpgError } from '../../errors/error.js';
import { type HoldingRecord, holds } from '../../graph/analysis/holds.js';
import { claimsOfRelations } from '../../graph/claims.js';
import { CLAIMS_FIRST, checkedFirst } from '../../graph/pages.js';
import type { ClaimRecord, EntityTypename } from '../../graph/records.js';
import type { RelationType } from '../../graph/relation-id.js';
import { RELATION_TYPES } from '../../graph/relation-types.generated.js';
import { ACTOR_KINDS, ENTITY_KINDS } from '../../graph/resolve.js';
import { viewKey, viewWith } from '../../graph/view.js';
import type { Context } from '../context.js';
import { selectionKey, selectionOf } from '../selection.js';
import type { HoldingAgainstArgs, HoldingClaimsArgs, QueryHoldsArgs } from '../types.generated.js';
import { entityNamed, grounds, loadNode, type Viewed } from './grounds.js';

type Holding = Viewed<HoldingRecord>;

async function holding(_: unknown, args: QueryHoldsArgs, context: Context): Promise<Holding> {
  const { type } = args;
  if (!RELATION_TYPES[type].projects) {
    throw new IpgError('BAD_USER_INPUT', `type: a claim of type ${type} makes no relation, so nothing of it can hold`, {
      hint: `claims(filter: {type: ${type}, subject: …}) lists what is stated`,
    });
  }
  const [from, to] = await Promise.all([
    endNamed(context, 'from', args.from, ACTOR_KINDS),
    endNamed(context, 'to', args.to, kindsOf(type)),
  ]);
  const view = viewWith(context.view, { ...args, asOf: args.at });
  return { ...(await holds(context.reads, { type, from, to, view })), view };
}

/** The kinds that the second end of a type may be. */
function kindsOf(type: RelationType): readonly EntityTypename[] {
  const kinds: readonly string[] = RELATION_TYPES[type].to;
  return ENTITY_KINDS.filter((kind) => kinds.includes(kind) || (kinds.includes('Actor') && ACTOR_KINDS.includes(kind)));
}

/** The entity that a name means among the kinds that fit, else among all: then the kind is what is wrong, not the name. */
async function endNamed(
  context: Context,
  argument: string,
  given: string,
  kinds: readonly EntityTypename[],
): Promise<string> {
  try {
    return await context.entityId(argument, given, kinds);
  } catch (error) {
    if (!(error instanceof IpgError) || error.code !== 'NOT_FOUND') throw error;
    return context.entityId(argument, given, ENTITY_KINDS).catch(() => {
      throw error;
    });
  }
}

async function claims(
  parent: Holding,
  args: HoldingClaimsArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly ClaimRecord[]> {
  const first = checkedFirst(args.first, CLAIMS_FIRST);
  const selection = selectionOf(info);
  if (parent.denialIds.length > 0) return claimsNamed(parent.denialIds.slice(0, first), parent, context, info);
  const key = `claims ${first} false ${viewKey(parent.view)} ${selectionKey(selection)}`;
  const lists = await Promise.all(
    parent.relationIds
      .slice(0, first)
      .map((relation) =>
        context.load(key, relation, (ids) =>
          claimsOfRelations(context.reads, ids, { first, all: false }, selection, parent.view),
        ),
      ),
  );
  return lists.flatMap((list) => list ?? []).slice(0, first);
}

async function against(
  parent: Holding,
  args: HoldingAgainstArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly ClaimRecord[]> {
  const first = checkedFirst(args.first, CLAIMS_FIRST);
  return claimsNamed(parent.againstIds.slice(0, first), parent, context, info);
}

async function claimsNamed(ids: readonly string[], { view }: Holding, context: Context, info: GraphQLResolveInfo) {
  const found = await Promise.all(ids.map((id) => loadNode(context, id, view, info)));
  return found.filter((node) => node?.__typename === 'Claim');
}

async function coverage({ coverageIds, view }: Holding, _: unknown, context: Context, info: GraphQLResolveInfo) {
  const found = await Promise.all(coverageIds.map((id) => loadNode(context, id, view, info)));
  return found.filter((node) => node !== undefined);
}

/** Resolvers of `holds` and of its answer; the other fields are the record's own. */
export const holdsResolvers = {
  Query: { holds: holding },
  Holding: { ...grounds, from: entityNamed('from'), to: entityNamed('to'), claims, against, coverage },
};

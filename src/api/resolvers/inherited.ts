import type { GraphQLResolveInfo } from 'graphql';
import { IpgError } from '../../errors/error.js';
import { countedTypes } from '../../graph/analysis/counted.js';
import {
  INHERITABLE,
  INHERITANCE_RULES,
  type InheritanceQuery,
  type InheritedRelation,
  inheritedBy,
} from '../../graph/analysis/inherited.js';
import { checkedFirst, PAGE_FIRST } from '../../graph/pages.js';
import { ACTOR_KINDS, ENTITY_KINDS } from '../../graph/resolve.js';
import { viewWith } from '../../graph/view.js';
import type { Context } from '../context.js';
import { selectionOf } from '../selection.js';
import type { QueryInheritedArgs } from '../types.generated.js';
import { entityNamed, relationsOf, type Viewed } from './grounds.js';
import { loadRelation } from './relation.js';

async function inherited(_: unknown, args: QueryInheritedArgs, context: Context) {
  const first = checkedFirst(args.first, PAGE_FIRST);
  const [member, other] = await Promise.all([
    context.entityId('of', args.of, ACTOR_KINDS),
    args.with == null ? null : context.entityId('with', args.with, ENTITY_KINDS),
  ]);
  if (member === other) {
    throw new IpgError('BAD_USER_INPUT', `of and with are the same actor, ${member}`, {
      hint: 'name two different ones, or leave "with" out',
    });
  }
  const view = viewWith(context.view, args);
  const found = await inheritedBy(context.reads, { ...rulesAndTypes(args), member, with: other, view });
  return { totalCount: found.length, inherited: found.slice(0, first).map((one) => ({ ...one, view })) };
}

function rulesAndTypes(args: QueryInheritedArgs): Pick<InheritanceQuery, 'rules' | 'types' | 'kinds'> {
  const isShared = !args.types?.length || args.types.includes('MEMBER_OF');
  const rules = args.rules?.length ? args.rules : INHERITANCE_RULES;
  return {
    rules: rules.filter((rule) => rule !== 'SHARED_MEMBERSHIP' || isShared),
    types: countedTypes(args.types, INHERITABLE),
    kinds: args.through?.length ? [...new Set(args.through)] : ['COALITION'],
  };
}

/** Resolvers of `inherited`. */
export const inheritedResolvers = {
  Query: { inherited },
  InheritedRelation: {
    member: entityNamed('member'),
    body: entityNamed('body'),
    other: entityNamed('other'),
    relation: (
      { relationId, view }: Viewed<InheritedRelation>,
      _: unknown,
      context: Context,
      info: GraphQLResolveInfo,
    ) => (relationId === null ? null : loadRelation(context, relationId, view, selectionOf(info))),
    memberships: (
      { membershipIds, view }: Viewed<InheritedRelation>,
      _: unknown,
      context: Context,
      info: GraphQLResolveInfo,
    ) => relationsOf(membershipIds, {}, view, context, info),
  },
};

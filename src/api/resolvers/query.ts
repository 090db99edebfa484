import type { GraphQLResolveInfo } from 'graphql';
import { IpgError } from '../../errors/error.js';
import { readableId } from '../../graph/global-id.js';
import { checkedName } from '../../graph/names.js';
import { type NodeRecord, nodesById } from '../../graph/nodes.js';
import { checkedFirst, MAX_FIRST, SEARCH_FIRST } from '../../graph/pages.js';
import type { EntityTypename } from '../../graph/records.js';
import { ACTOR_KINDS, ENTITY_KINDS, resolveName } from '../../graph/resolve.js';
import { searchEntities } from '../../graph/search.js';
import { below, mergeSelections } from '../../graph/selection.js';
import { viewWith } from '../../graph/view.js';
import { relationTypes } from '../../graph/vocabulary.js';
import type { Context } from '../context.js';
import { selectionOf } from '../selection.js';
import type {
  EntityKind,
  QueryActorArgs,
  QueryNodesArgs,
  QueryResolveArgs,
  QuerySearchArgs,
} from '../types.generated.js';
import { listResolvers } from './lists.js';
import { shifts } from './shift.js';

function entityField(kinds: readonly EntityTypename[]) {
  return async (_: unknown, args: QueryActorArgs, context: Context, info: GraphQLResolveInfo) => {
    const view = viewWith(context.view, args);
    const selection = selectionOf(info);
    if ((args.id == null) === (args.name == null)) {
      throw new IpgError('BAD_USER_INPUT', 'give either id or name', {
        hint: 'id is exact, such as "tokyo"; name is any form, such as "Japan"',
      });
    }
    if (args.name != null) return context.entity('name', args.name, kinds, selection, view);
    const found = await byId(args.id ?? '', context, info, view);
    return found && (kinds as readonly string[]).includes(found.__typename) ? found : null;
  };
}

async function byId(given: string, context: Context, info: GraphQLResolveInfo, view = context.view) {
  const id = readableId(given);
  return (await nodesById(context.reads, [id], view, selectionOf(info))).get(id) ?? null;
}

function typed(typename: NodeRecord['__typename']) {
  return async (_: unknown, args: { id: string }, context: Context, info: GraphQLResolveInfo) => {
    const found = await byId(args.id, context, info);
    return found?.__typename === typename ? found : null;
  };
}

async function nodes(_: unknown, args: QueryNodesArgs, context: Context, info: GraphQLResolveInfo) {
  if (args.ids.length > MAX_FIRST) {
    throw new IpgError('BAD_USER_INPUT', `ids must name at most ${MAX_FIRST} things, got ${args.ids.length}`, {
      hint: 'ask in several requests',
    });
  }
  const ids = args.ids.map(readableId);
  const found = await nodesById(context.reads, ids, context.view, selectionOf(info));
  return ids.map((id) => found.get(id) ?? null);
}

function resolve(_: unknown, args: QueryResolveArgs, context: Context, info: GraphQLResolveInfo) {
  const selection = selectionOf(info);
  const entity = mergeSelections(below(selection, 'entity'), below(selection, 'alternatives', 'entity'));
  return resolveName(
    context.reads,
    checkedName('name', readableId(args.name)),
    typenames(args.kinds),
    entity,
    context.view,
  );
}

function search(_: unknown, args: QuerySearchArgs, context: Context, info: GraphQLResolveInfo) {
  const first = checkedFirst(args.first, SEARCH_FIRST);
  const selection = below(selectionOf(info), 'entity');
  return searchEntities(
    context.reads,
    checkedName('text', args.text),
    typenames(args.kinds),
    first,
    selection,
    context.view,
  );
}

const TYPENAMES: Readonly<Record<EntityKind, EntityTypename>> = {
  STATE: 'State',
  COALITION: 'Coalition',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
};

function typenames(kinds: readonly EntityKind[] | null | undefined): readonly EntityTypename[] {
  return kinds?.length ? kinds.map((kind) => TYPENAMES[kind]) : ENTITY_KINDS;
}

/** Resolvers of the root. */
export const queryResolvers = {
  Query: {
    ...listResolvers,
    actor: entityField(ACTOR_KINDS),
    place: entityField(['Place']),
    relation: typed('Relation'),
    claim: typed('Claim'),
    source: typed('Source'),
    node: (_: unknown, args: { id: string }, context: Context, info: GraphQLResolveInfo) =>
      byId(args.id, context, info),
    nodes,
    shifts,
    resolve,
    search,
    relationTypes,
  },
};

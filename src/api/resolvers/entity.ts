import type { GraphQLResolveInfo } from 'graphql';
import { ALIASES_FIRST } from '../../graph/fetch-entity.js';
import { countNeighbours, type NeighbourQuery, neighbours } from '../../graph/neighbours.js';
import { listMark } from '../../graph/cursor.js';
import { checkedFirst, type Page, pageOf, pageRequest } from '../../graph/pages.js';
import type { EntityRecord, RelationRecord } from '../../graph/records.js';
import { ENTITY_KINDS } from '../../graph/resolve.js';
import { below } from '../../graph/selection.js';
import { viewKey, viewWith } from '../../graph/view.js';
import type { Context } from '../context.js';
import { globalId } from '../global-id.js';
import { selectionKey, selectionOf } from '../selection.js';
import type { ActorAliasesArgs, ActorRelationsArgs } from '../types.generated.js';

/** How many edges a page has unless another number is asked for. */
export const PAGE_FIRST = 20;

async function relations(
  parent: EntityRecord,
  args: ActorRelationsArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Page<RelationRecord>> {
  checkedFirst(args.first, PAGE_FIRST);
  const query: NeighbourQuery = {
    label: parent.__typename === 'Place' ? 'Place' : 'Actor',
    types: args.types?.length ? [...new Set(args.types)].filter((type) => type !== 'STATEMENT_ABOUT').sort() : null,
    direction: args.direction ?? 'BOTH',
    with: args.with == null ? null : await context.entityId('with', args.with, ENTITY_KINDS),
    view: viewWith(parent.view, args),
    order: args.orderBy ?? 'ID',
  };
  const { view, ...rest } = query;
  const page = pageRequest(args, PAGE_FIRST, listMark('relations', parent.id, rest, viewKey(view)));
  if (query.types?.length === 0) return pageOf(page, [], async () => 0);
  const selection = below(selectionOf(info), 'edges', 'node');
  const key = JSON.stringify([rest, viewKey(view), page.first, page.after]);
  const placed = await context.load(`relations ${key} ${selectionKey(selection)}`, parent.id, (ids) =>
    neighbours(context.reads, ids, query, page, selection),
  );
  const total = () =>
    context.load(`count ${key}`, parent.id, (ids) => countNeighbours(context.reads, ids, query)).then((n) => n ?? 0);
  return pageOf(page, placed ?? [], total);
}

function aliases(parent: EntityRecord, args: ActorAliasesArgs): readonly unknown[] {
  return (parent['aliases'] as readonly unknown[]).slice(0, checkedFirst(args.first, ALIASES_FIRST));
}

const entity = { globalId, relations, aliases };

/** Resolvers of the types that are an entity; their other fields are the records' own. */
export const entityResolvers = { State: entity, Coalition: entity, Organization: entity, Place: entity };

import type { GraphQLResolveInfo } from 'graphql';
import { listMark } from '../../graph/cursor.js';
import { globalId } from '../../graph/global-id.js';
import type { NeighbourQuery } from '../../graph/neighbour-pattern.js';
import { countNeighbours, neighbours } from '../../graph/neighbours.js';
import { ALIASES_FIRST, checkedFirst, PAGE_FIRST, type Page, pageOf, pageRequest } from '../../graph/pages.js';
import type { EntityRecord, RelationRecord } from '../../graph/records.js';
import { ENTITY_KINDS } from '../../graph/resolve.js';
import { below } from '../../graph/selection.js';
import { viewKey, viewWith } from '../../graph/view.js';
import type { Context } from '../context.js';
import { selectionKey, selectionOf } from '../selection.js';
import type { ActorAliasesArgs, ActorRelationsArgs } from '../types.generated.js';

async function relations(
  parent: EntityRecord,
  args: ActorRelationsArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Page<RelationRecord>> {
  checkedFirst(args.first, PAGE_FIRST);
  const query: NeighbourQuery = {
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
  const label = parent.__typename === 'Place' ? 'Place' : 'Actor';
  const placed = await context.load(`relations ${label} ${key} ${selectionKey(selection)}`, parent.id, (ids) =>
    neighbours(context.reads, ids, label, query, page, selection),
  );
  const count = (ids: readonly string[]) => countNeighbours(context.reads, ids, label, query);
  const total = () => context.load(`count ${label} ${key}`, parent.id, count).then((n) => n ?? 0);
  return pageOf(page, placed ?? [], total);
}

function aliases(parent: EntityRecord, args: ActorAliasesArgs): readonly unknown[] {
  return (parent['aliases'] as readonly unknown[]).slice(0, checkedFirst(args.first, ALIASES_FIRST));
}

const entity = { globalId, relations, aliases };

/** Resolvers of the types that are an entity; their other fields are the records' own. */
export const entityResolvers = { State: entity, Coalition: entity, Organization: entity, Place: entity };

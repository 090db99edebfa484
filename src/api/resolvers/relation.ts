import type { GraphQLResolveInfo } from 'graphql';
import { claimsOfRelations } from '../../graph/claims.js';
import { globalId } from '../../graph/global-id.js';
import { CLAIMS_FIRST, checkedFirst } from '../../graph/pages.js';
import type { ClaimRecord, RelationRecord } from '../../graph/records.js';
import { relationsById, succession } from '../../graph/relations-by-id.js';
import type { Selection } from '../../graph/selection.js';
import { type View, viewKey } from '../../graph/view.js';
import type { Context } from '../context.js';
import { selectionKey, selectionOf } from '../selection.js';
import type { RelationClaimsArgs } from '../types.generated.js';

/** A relation by id, with those asked for in the same turn; undefined if there is none. */
export function loadRelation(
  context: Context,
  id: string,
  view: View,
  selection: Selection,
): Promise<RelationRecord | undefined> {
  return context.load(`relation ${viewKey(view)} ${selectionKey(selection)}`, id, (ids) =>
    relationsById(context.reads, ids, view, selection),
  );
}

async function claims(
  parent: RelationRecord,
  args: RelationClaimsArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly ClaimRecord[]> {
  const first = checkedFirst(args.first, CLAIMS_FIRST);
  const all = args.all ?? false;
  const selection = selectionOf(info);
  const key = `claims ${first} ${all} ${viewKey(parent.view)} ${selectionKey(selection)}`;
  const found = await context.load(key, parent.id, (ids) =>
    claimsOfRelations(context.reads, ids, { first, all }, selection, parent.view),
  );
  return found ?? [];
}

function successionOf(way: 'supersedes' | 'supersededBy') {
  return async (
    parent: RelationRecord,
    _: unknown,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<RelationRecord[]> => {
    const others = await context.load(way, parent.id, (ids) => succession(context.reads, ids, way));
    const ids = context.counted(others ?? []);
    const selection = selectionOf(info);
    const found = await Promise.all(ids.map((id) => loadRelation(context, id, parent.view, selection)));
    return found.filter((relation) => relation !== undefined);
  };
}

/** Resolvers of Relation; its other fields are the record's own. */
export const relationResolvers = {
  Relation: {
    globalId,
    claims,
    supersedes: successionOf('supersedes'),
    supersededBy: successionOf('supersededBy'),
  },
};

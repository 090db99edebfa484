import type { GraphQLResolveInfo } from 'graphql';
import type { DrawnRelation } from '../../graph/analysis/drawn-relations.js';
import { type NodeRecord, nodesById } from '../../graph/nodes.js';
import { checkedFirst, PAGE_FIRST } from '../../graph/pages.js';
import type { RelationRecord } from '../../graph/records.js';
import { relationsByElementId } from '../../graph/relations-by-id.js';
import { type View, viewKey } from '../../graph/view.js';
import type { Context } from '../context.js';
import { selectionKey, selectionOf } from '../selection.js';
import { loadRelation } from './relation.js';

/** Part of a computed answer, with the view that its entities and relations are seen in. */
export type Viewed<T> = T & { readonly view: View };

/** Anything by its id, with what is asked for in the same turn; undefined if there is nothing. */
export function loadNode(
  context: Context,
  id: string,
  view: View,
  info: GraphQLResolveInfo,
): Promise<NodeRecord | undefined> {
  const selection = selectionOf(info);
  return context.load(`node ${viewKey(view)} ${selectionKey(selection)}`, id, (ids) =>
    nodesById(context.reads, ids, view, selection),
  );
}

/** Resolves a field to the entity whose id stands in a property of the record. */
export function entityNamed<K extends string>(property: K) {
  return (parent: Viewed<Readonly<Record<K, string>>>, _: unknown, context: Context, info: GraphQLResolveInfo) =>
    loadNode(context, parent[property], parent.view, info);
}

/** Relations by their ids, in that order, as many as are asked for. What was removed meanwhile is left out; such an answer is read anew. */
export async function relationsOf(
  ids: readonly string[],
  args: { readonly first?: number | null | undefined },
  view: View,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<RelationRecord[]> {
  const first = checkedFirst(args.first, PAGE_FIRST);
  const selection = selectionOf(info);
  const found = await Promise.all(ids.slice(0, first).map((id) => loadRelation(context, id, view, selection)));
  return found.filter((relation) => relation !== undefined);
}

/** More relations than this go in several statements, so that none outgrows a transaction's memory. */
const BATCH = 1000;

/** Resolves a field to the relations of a drawing, in their order. What was removed meanwhile is left out; such an answer is read anew. */
export async function drawnRelations(
  { relations, view }: Viewed<{ readonly relations: readonly DrawnRelation[] }>,
  _: unknown,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<RelationRecord[]> {
  const selection = selectionOf(info);
  const found: RelationRecord[] = [];
  for (let at = 0; at < relations.length; at += BATCH) {
    const batch = relations.slice(at, at + BATCH);
    const byId = await relationsByElementId(context.reads, batch, view, selection);
    found.push(...batch.map(({ id }) => byId.get(id)).filter((relation) => relation !== undefined));
  }
  return found;
}

/** What a computed answer rests on. */
interface Grounded {
  readonly relationIds: readonly string[];
}

/** Resolvers of the fields by which a computed answer names the relations that it rests on. */
export const grounds = {
  relations: (
    parent: Viewed<Grounded>,
    args: { readonly first?: number | null | undefined },
    context: Context,
    info: GraphQLResolveInfo,
  ) => relationsOf(parent.relationIds, args, parent.view, context, info),
  relationCount: (parent: Viewed<Grounded>) => parent.relationIds.length,
};

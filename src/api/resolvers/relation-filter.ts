import type { EntityTypename } from '../../graph/records.js';
import { conditionsOf, type RelationQuery } from '../../graph/relation-list.js';
import type { RelationOrder } from '../../graph/relation-order.js';
import { ACTOR_KINDS, ENTITY_KINDS } from '../../graph/resolve.js';
import { type ViewArguments, viewWith } from '../../graph/view.js';
import type { Context } from '../context.js';
import type { RelationFilter } from '../types.generated.js';

/** Arguments of a field that asks for relations of the whole graph. */
interface FilterArguments extends Omit<ViewArguments, 'minConfidence'> {
  readonly filter?: RelationFilter | null | undefined;
}

/** Which relations the arguments mean: names resolved, conditions in one normal form, the view changed as they say. */
export async function relationQuery(
  args: FilterArguments,
  context: Context,
  order: RelationOrder = 'ID',
): Promise<RelationQuery> {
  const filter = args.filter ?? {};
  const [involving, from, to] = await Promise.all([
    optionalId(context, 'filter.involving', filter.involving, ENTITY_KINDS),
    optionalId(context, 'filter.from', filter.from, ACTOR_KINDS),
    optionalId(context, 'filter.to', filter.to, ENTITY_KINDS),
  ]);
  const view = viewWith(context.view, { ...args, minConfidence: filter.minConfidence });
  return { ...conditionsOf(filter), involving, from, to, view, order };
}

/** The id that an argument means; null if it is not given. */
export async function optionalId(
  context: Context,
  argument: string,
  given: string | null | undefined,
  kinds: readonly EntityTypename[],
): Promise<string | null> {
  return given == null ? null : context.entityId(argument, given, kinds);
}

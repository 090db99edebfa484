import { type GraphQLResolveInfo, Kind } from 'graphql';
import { IpgError } from '../../errors/error.js';
import type { Page } from '../../graph/pages.js';
import type { EntityTypename } from '../../graph/records.js';
import type { Context } from '../context.js';

/** Announces that the operation needs one statement, if its only root field is the one at hand and nothing below needs another. */
export function announceIfSingle(context: Context, info: GraphQLResolveInfo, whole: boolean): void {
  const [root, ...more] = info.operation.selectionSet.selections;
  if (whole && root?.kind === Kind.FIELD && more.length === 0) context.reads.announceSingle();
}

/** An argument that means an entity. */
export interface EntityArgument {
  readonly argument: string;
  /** Null: not given. */
  readonly given: string | null | undefined;
  readonly kinds: readonly EntityTypename[];
}

/**
 * A list for entities that are named by arguments. What looks like an id is taken for one, which saves a look-up; if nothing is found that way,
 * the names are looked up after all: an id that does not exist finds nothing, so the answer is the same.
 */
export async function listFor<T>(
  context: Context,
  entities: readonly EntityArgument[],
  list: (ids: readonly (string | null)[]) => Promise<Page<T>>,
): Promise<Page<T>> {
  const given = entities.map((entity) => entity.given ?? null);
  if (given.every((text) => text === null)) return list(given);
  if (given.every((text) => text === null || /^[a-z0-9-]+$/.test(text))) {
    const page = await list(given).catch((error: unknown) => {
      // the cursor of a list under the resolved name
      if (error instanceof IpgError && error.code === 'BAD_CURSOR') return null;
      throw error;
    });
    if (page && page.edges.length > 0) return page;
  }
  context.reads.discard();
  return list(
    await Promise.all(
      entities.map(({ argument, given, kinds }) => (given == null ? null : context.entityId(argument, given, kinds))),
    ),
  );
}

import { IpgError } from '../../errors/error.js';
import { readableId } from '../../graph/global-id.js';
import { ACTOR_KINDS, actorIdsIn } from '../../graph/resolve.js';
import type { Context } from '../context.js';

/** The ids of the actors that `among` names, in order of id; null where it is not given. Throws BAD_USER_INPUT for too few or too many, NOT_FOUND or AMBIGUOUS_NAME. */
export async function actorsAmong(
  context: Context,
  names: readonly string[] | null | undefined,
  most: number,
): Promise<string[] | null> {
  if (names == null) return null;
  if (names.length < 2 || names.length > most) {
    throw new IpgError('BAD_USER_INPUT', `among must name 2 to ${most} actors, got ${names.length}`, {
      hint: 'leave "among" out for all actors',
    });
  }
  const given = names.map(readableId);
  const known = await actorIdsIn(context.reads, given);
  const idOf = (name: string) => (known.has(name) ? name : context.entityId('among', name, ACTOR_KINDS));
  const ids = new Set(await Promise.all(given.map(idOf)));
  if (ids.size < 2) {
    throw new IpgError('BAD_USER_INPUT', `among names one actor only, ${[...ids].join()}`, {
      hint: 'name at least two that differ, or leave "among" out for all actors',
    });
  }
  return [...ids].sort();
}

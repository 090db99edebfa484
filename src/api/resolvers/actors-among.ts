import { IpgError } from '../../errors/error.js';
import { readableId } from '../../graph/global-id.js';
import { ACTOR_KINDS, entityIdsIn } from '../../graph/resolve.js';
import type { Context } from '../context.js';

/** How many actors an argument may name. */
export interface HowMany {
  readonly least: number;
  readonly most: number;
}

/** The ids of the actors that `among` names, in order of id; null where it is absent. Throws BAD_USER_INPUT for too few, too many or one named twice, NOT_FOUND and AMBIGUOUS_NAME. */
export async function actorsAmong(
  context: Context,
  names: readonly string[] | null | undefined,
  { least, most }: HowMany,
): Promise<string[] | null> {
  if (names == null) return null;
  if (names.length < least || names.length > most) {
    throw new IpgError('BAD_USER_INPUT', `among must name ${least} to ${most} actors, got ${names.length}`, {
      hint: 'leave "among" out for all actors',
    });
  }
  const given = names.map(readableId);
  // lists of names are mostly lists of ids, which take one statement for all
  const known = await entityIdsIn(context.reads, given, ACTOR_KINDS);
  const idOf = (name: string, i: number) =>
    known.has(name) ? name : context.entityId(`among[${i}]`, name, ACTOR_KINDS);
  const ids = await Promise.all(given.map(idOf));
  const twice = ids.findIndex((id, i) => ids.indexOf(id) !== i);
  if (twice >= 0) {
    throw new IpgError('BAD_USER_INPUT', `among[${twice}]: ${JSON.stringify(names[twice])} names ${ids[twice]} again`, {
      hint: 'name each actor once',
    });
  }
  return ids.sort();
}

/** The ids of two actors that two arguments name. Throws BAD_USER_INPUT if they are one, NOT_FOUND and AMBIGUOUS_NAME. */
export async function twoActors(
  context: Context,
  one: readonly [argument: string, name: string],
  other: readonly [argument: string, name: string],
): Promise<[string, string]> {
  const [a, b] = await Promise.all([
    context.entityId(one[0], one[1], ACTOR_KINDS),
    context.entityId(other[0], other[1], ACTOR_KINDS),
  ]);
  if (a === b) {
    throw new IpgError('BAD_USER_INPUT', `${one[0]} and ${other[0]} are the same actor, ${a}`, {
      hint: 'name two different actors',
    });
  }
  return [a, b];
}

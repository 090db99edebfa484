import { IpgError } from '../../errors/error.js';
import { ACTOR_KINDS } from '../../graph/resolve.js';
import type { Context } from '../context.js';

/** How many actors an argument may name. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** The ids of the actors that an argument names, in that order; null where it is absent. Throws BAD_USER_INPUT for too few, too many or one named twice, NOT_FOUND and AMBIGUOUS_NAME. */
export async function actorsAmong(
  context: Context,
  argument: string,
  names: readonly string[] | null | undefined,
  { least, most }: Bounds,
): Promise<string[] | null> {
  if (names == null) return null;
  if (names.length < least || names.length > most) {
    throw new IpgError('BAD_USER_INPUT', `${argument} must name from ${least} to ${most} actors, got ${names.length}`, {
      hint: names.length < least ? 'leave it out to look at all actors' : 'leave it out, or narrow by "types" instead',
    });
  }
  const ids = await Promise.all(names.map((name, i) => context.entityId(`${argument}[${i}]`, name, ACTOR_KINDS)));
  const twice = ids.findIndex((id, i) => ids.indexOf(id) !== i);
  if (twice >= 0) {
    throw new IpgError('BAD_USER_INPUT', `${argument} names ${ids[twice]} twice: ${JSON.stringify(names[twice])}`, {
      hint: 'name each actor once',
    });
  }
  return ids;
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

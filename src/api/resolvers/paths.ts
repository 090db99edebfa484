import type { GraphQLResolveInfo } from 'graphql';
import { IpgError } from '../../errors/error.js';
import { countedTypes, SIDE_TAKING } from '../../graph/analysis/counted.js';
import { type HopRecord, type PathRecord, type PathsRecord, shortestPaths } from '../../graph/analysis/paths.js';
import { checkedFirst } from '../../graph/pages.js';
import { ACTOR_KINDS } from '../../graph/resolve.js';
import { viewWith } from '../../graph/view.js';
import type { Context } from '../context.js';
import type { QueryPathsArgs } from '../types.generated.js';
import { entityNamed, grounds, loadNode, type Viewed } from './grounds.js';

const PATHS_FIRST = 10;
const HOPS = { usual: 4, most: 6 };
const MOST_AVOIDED = 50;

interface Ends {
  readonly from: string;
  readonly to: string;
}

async function paths(_: unknown, args: QueryPathsArgs, context: Context): Promise<Viewed<PathsRecord & Ends>> {
  const first = checkedFirst(args.first, PATHS_FIRST);
  const maxHops = checkedHops(args.maxHops ?? HOPS.usual);
  const ends = await endsOf(args, context);
  const view = viewWith(context.view, args);
  const found = await shortestPaths(context.reads, {
    from: ends.from,
    to: ends.to,
    avoid: ends.avoid,
    first,
    maxHops,
    types: countedTypes(args.types, SIDE_TAKING),
    direction: args.direction ?? 'BOTH',
    weight: args.weight ?? 'HOPS',
    overlap: args.overlap ?? false,
    view,
  });
  return { ...found, from: ends.from, to: ends.to, view };
}

function checkedHops(hops: number): number {
  if (hops >= 1 && hops <= HOPS.most) return hops;
  throw new IpgError('BAD_USER_INPUT', `maxHops must be from 1 to ${HOPS.most}, got ${hops}`, {
    hint: 'what is further apart than six hops is connected with everything',
  });
}

async function endsOf(args: QueryPathsArgs, context: Context): Promise<Ends & { avoid: ReadonlySet<string> }> {
  const names = [...new Set(args.avoid ?? [])];
  if (names.length > MOST_AVOIDED) {
    throw new IpgError('BAD_USER_INPUT', `avoid must name at most ${MOST_AVOIDED} actors, got ${names.length}`, {
      hint: 'narrow the paths by "types" instead',
    });
  }
  const [from, to, ...avoided] = await Promise.all([
    context.entityId('from', args.from, ACTOR_KINDS),
    context.entityId('to', args.to, ACTOR_KINDS),
    ...names.map((name) => context.entityId('avoid', name, ACTOR_KINDS)),
  ]);
  if (from === to) {
    throw new IpgError('BAD_USER_INPUT', `from and to are the same actor: ${from}`, { hint: 'name two actors' });
  }
  const end = [from, to].find((id) => avoided.includes(id));
  if (end !== undefined) {
    throw new IpgError('BAD_USER_INPUT', `avoid names ${end}, at which the paths begin or end`, {
      hint: 'name actors that paths could go through',
    });
  }
  return { from, to, avoid: new Set(avoided) };
}

/** Resolvers of `paths` and what it gives; the other fields are the records' own. */
export const pathResolvers = {
  Query: { paths },
  Paths: {
    from: entityNamed('from'),
    to: entityNamed('to'),
    shortest: ({ shortest, view }: Viewed<PathsRecord>) => shortest.map((path) => ({ ...path, view })),
  },
  Path: {
    actors: ({ actors, view }: Viewed<PathRecord>, _: unknown, context: Context, info: GraphQLResolveInfo) =>
      Promise.all(actors.map((id) => loadNode(context, id, view, info))),
    hops: ({ hops, view }: Viewed<PathRecord>) => hops.map((hop) => ({ ...hop, view }) satisfies Viewed<HopRecord>),
  },
  Hop: { from: entityNamed('from'), to: entityNamed('to'), ...grounds },
};

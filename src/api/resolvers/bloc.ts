import type { GraphQLResolveInfo } from 'graphql';
import { IpgError } from '../../errors/error.js';
import { type BlocRecord, type BlocsRecord, blocsOf } from '../../graph/analysis/blocs.js';
import { DIGITS } from '../../graph/analysis/ranking.js';
import type { Context } from '../context.js';
import type { BlocActorsArgs, BlocsFrustratedArgs, BlocsRowsArgs, QueryBlocsArgs } from '../types.generated.js';
import { grounds, type Viewed } from './grounds.js';
import { actorsOf, askedPairs, type OnPairs, onPairs, rowsOf } from './pair-graph.js';

const METHOD = {
  method:
    'Louvain on friendly pairs, unweighted; then single moves to a friend’s bloc or a new one while signed modularity grows; blocs that friendly pairs do not hold together fall apart.',
  reference:
    'V. D. Blondel and others, Fast unfolding of communities in large networks, J. of Statistical Mechanics P10008 (2008); S. Gómez, P. Jensen, A. Arenas, Analysis of community structure in networks of correlated data, Physical Review E 80 (2009) 016114; frustration: P. Doreian, A. Mrvar, A partitioning approach to structural balance, Social Networks 18 (1996)',
};

async function blocs(_: unknown, args: QueryBlocsArgs, context: Context) {
  const resolution = checkedResolution(args.resolution ?? null);
  const { graph, told } = await askedPairs(args, context);
  return { ...told, ...METHOD, digits: DIGITS, found: await blocsOf(graph, resolution) };
}

function checkedResolution(resolution: number | null): number | null {
  if (resolution === null || (resolution >= 0.1 && resolution <= 10)) return resolution;
  throw new IpgError('BAD_USER_INPUT', `resolution must be from 0.1 to 10, got ${resolution}`, {
    hint: '1 is usual, more gives smaller blocs; leave it out for the one whose division fewest pairs contradict',
  });
}

type Found = OnPairs & { readonly found: BlocsRecord };

const own = (property: Exclude<keyof BlocsRecord, 'frustrated' | 'blocs'>) => (parent: Found) => parent.found[property];

/** Resolvers of `blocs`; the other fields are the records' own. */
export const blocResolvers = {
  Query: { blocs },
  Blocs: {
    ...onPairs,
    resolution: own('resolution'),
    runs: own('runs'),
    seed: own('seed'),
    agreeing: own('agreeing'),
    modularity: own('modularity'),
    signedModularity: own('signedModularity'),
    frustration: ({ found }: Found) => found.frustrated.length,
    frustrated: ({ found, view }: Found, args: BlocsFrustratedArgs) => rowsOf(found.frustrated, args, view),
    count: ({ found }: Found) => found.blocs.length,
    rows: ({ found, view }: Found, args: BlocsRowsArgs) => rowsOf(found.blocs, args, view),
  },
  Bloc: {
    ...grounds,
    actors: (parent: Viewed<BlocRecord>, args: BlocActorsArgs, context: Context, info: GraphQLResolveInfo) =>
      actorsOf(parent.actorIds, args, parent.view, context, info),
  },
};

import type { GraphQLResolveInfo } from 'graphql';
import { type Bucket, distributionOf, relationsByKey } from '../../graph/analysis/distribution.js';
import type { RelationQuery } from '../../graph/relation-list.js';
import type { Context } from '../context.js';
import type { DistributionBucketRelationsArgs, DistributionKey, QueryDistributionArgs } from '../types.generated.js';
import { relationsOf } from './grounds.js';
import { relationQuery } from './relation-filter.js';

interface BucketOf extends Bucket {
  readonly by: DistributionKey;
  readonly query: RelationQuery;
}

async function distribution(_: unknown, args: QueryDistributionArgs, context: Context) {
  const query = await relationQuery(args, context);
  const buckets = await distributionOf(context.reads, args.by, query);
  return {
    total: buckets.reduce((sum, { count }) => sum + count, 0),
    buckets: buckets.map((bucket): BucketOf => ({ ...bucket, by: args.by, query })),
  };
}

async function relations(
  { key, by, query }: BucketOf,
  args: DistributionBucketRelationsArgs,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const all = await context.load(`distribution ${by} ${JSON.stringify(query)}`, 'all', async () => {
    const lists = await relationsByKey(context.reads, by, query);
    return new Map([['all', lists]]);
  });
  return relationsOf(all?.get(key) ?? [], args, query.view, context, info);
}

/** Resolvers of how relations are shared. */
export const distributionResolvers = { Query: { distribution }, DistributionBucket: { relations } };

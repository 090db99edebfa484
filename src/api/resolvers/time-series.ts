import type { GraphQLResolveInfo } from 'graphql';
import { IpgError } from '../../errors/error.js';
import {
  type PointRecord,
  relationsOnDays,
  type TimeSeriesQuery,
  timeSeriesOf,
} from '../../graph/analysis/time-series.js';
import { checkSpan, stepsBetween } from '../../graph/analysis/time-steps.js';
import { MAX_FIRST } from '../../graph/pages.js';
import type { Context } from '../context.js';
import type { QueryTimeSeriesArgs, TimeSeriesPointRelationsArgs } from '../types.generated.js';
import { relationsOf } from './grounds.js';
import { relationQuery } from './relation-filter.js';

/** Relations are read anew for each point, because how surely they hold is another matter on another day. */
const MOST_NAMED = 100;

interface PointOf extends PointRecord {
  readonly query: TimeSeriesQuery;
}

async function timeSeries(_: unknown, args: QueryTimeSeriesArgs, context: Context) {
  const { from, until } = args;
  const step = args.step ?? 'YEAR';
  checkSpan(from, until, step);
  const relations = await relationQuery({ filter: args.filter, history: true }, context);
  const query: TimeSeriesQuery = { relations, from, until, step, by: args.by ?? null };
  const series = await timeSeriesOf(context.reads, query);
  return { ...series, points: series.points.map((point): PointOf => ({ ...point, query })) };
}

async function relations(
  { day, query }: PointOf,
  args: TimeSeriesPointRelationsArgs,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const steps = stepsBetween(query.from, query.until, query.step);
  if (steps > MOST_NAMED) {
    throw new IpgError(
      'QUERY_TOO_COSTLY',
      `relations are named in a series of at most ${MOST_NAMED} steps, not ${steps}`,
      {
        hint: 'take a shorter span, or ask for them by "relations" with "asOf"',
      },
    );
  }
  const ids = await context.load(`time series ${JSON.stringify(query)}`, day, (days) =>
    relationsOnDays(context.reads, query, days, MAX_FIRST),
  );
  const view = { ...query.relations.view, history: false, asOf: day };
  return relationsOf(ids ?? [], args, view, context, info);
}

/** Resolvers of relations counted over time. */
export const timeSeriesResolvers = { Query: { timeSeries }, TimeSeriesPoint: { relations } };

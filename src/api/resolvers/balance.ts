import { IpgError } from '../../errors/error.js';
import { type BalancePoint, balanceOver } from '../../graph/analysis/balance.js';
import { countedTypes, SIDE_TAKING } from '../../graph/analysis/counted.js';
import { datedRelations } from '../../graph/analysis/dated-relations.js';
import { graphOf, sizeOf } from '../../graph/analysis/pair-graph.js';
import { checkSpan, stepsBetween } from '../../graph/analysis/time-steps.js';
import { viewWith } from '../../graph/view.js';
import type { Context } from '../context.js';
import type { BalancePointTriadsArgs, QueryBalanceArgs } from '../types.generated.js';
import { actorsAmong } from './actors-among.js';
import type { Viewed } from './grounds.js';
import { kindsAsked } from './pair-graph.js';
import { countsOf, TRIAD_ACTORS } from './triads.js';

/** Triangles that each point keeps. */
const MOST_TRIADS = 20;
const TRIADS_FIRST = 5;

/** Relations times steps: some seconds of counting, in which others have their turn. */
const MOST_WORK = 1_000_000;

async function balance(_: unknown, args: QueryBalanceArgs, context: Context): Promise<Viewed<BalancePoint>[]> {
  const span = { from: args.from, until: args.until, step: args.step ?? 'YEAR' } as const;
  checkSpan(span.from, span.until, span.step);
  const among = await actorsAmong(context, args.among, TRIAD_ACTORS);
  const view = viewWith(context.view, { minConfidence: args.minConfidence });
  const relations = await datedRelations(
    context.reads,
    { among, kinds: kindsAsked(args.kinds, among) },
    { types: countedTypes(args.types, SIDE_TAKING), view },
  );
  const work = relations.length * stepsBetween(span.from, span.until, span.step);
  if (work > MOST_WORK) {
    throw new IpgError(
      'QUERY_TOO_COSTLY',
      `${relations.length} relations at ${work / relations.length} steps are ${work} to count, at most ${MOST_WORK} are allowed`,
      { hint: 'take longer steps or a shorter span, or narrow it by "among" or "types"' },
    );
  }
  const points = await balanceOver(relations, span, MOST_TRIADS);
  return points.map((point) => ({ ...point, view: { ...view, asOf: point.day } }));
}

function triads({ triads: found, view }: Viewed<BalancePoint>, args: BalancePointTriadsArgs) {
  const first = args.first ?? TRIADS_FIRST;
  if (first < 1 || first > MOST_TRIADS) {
    throw new IpgError('BAD_USER_INPUT', `first must be from 1 to ${MOST_TRIADS}, got ${first}`, {
      hint: 'ask triads(asOf:) for more of one day',
    });
  }
  return found.slice(0, first).map((triad) => ({ ...triad, view }));
}

/** Resolvers of `balance`. */
export const balanceResolvers = {
  Query: { balance },
  BalancePoint: {
    counts: ({ counts }: BalancePoint) => countsOf(counts),
    graph: ({ pairs }: BalancePoint) => sizeOf(graphOf(pairs)),
    triads,
  },
};

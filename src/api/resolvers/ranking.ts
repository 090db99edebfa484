import { PAGERANK } from '../../graph/analysis/centrality.js';
import { DIGITS, type RankedRecord, type RankingMeasure, rankingOf } from '../../graph/analysis/ranking.js';
import type { Context } from '../context.js';
import type { QueryRankingArgs, RankingRowsArgs } from '../types.generated.js';
import { entityNamed, grounds } from './grounds.js';
import { askedPairs, type OnPairs, onPairs, rowsOf } from './pair-graph.js';

const METHODS: Readonly<Record<RankingMeasure, { readonly method: string; readonly reference: string }>> = {
  DEGREE: {
    method: 'Degree centrality: the number of actors tied to one.',
    reference: 'L. C. Freeman, Centrality in social networks: Conceptual clarification, Social Networks 1 (1978/79)',
  },
  PAGERANK: {
    method: 'PageRank by power iteration over ordered pairs, unweighted; who is tied to nobody passes on to all alike.',
    reference: 'L. Page, S. Brin, R. Motwani, T. Winograd, The PageRank citation ranking, Stanford InfoLab (1999)',
  },
  BETWEENNESS: {
    method: 'Betweenness centrality by Brandes’ algorithm, unweighted, undirected, divided by (n − 1)(n − 2) / 2.',
    reference: 'U. Brandes, A faster algorithm for betweenness centrality, J. of Mathematical Sociology 25 (2001)',
  },
};

const NO_PARAMETERS = { damping: null, tolerance: null, maxIterations: null };

async function ranking(_: unknown, args: QueryRankingArgs, context: Context) {
  const { by } = args;
  const ties = args.ties ?? 'FRIENDLY';
  const { graph, told } = await askedPairs(args, context);
  const parameters = by === 'PAGERANK' ? PAGERANK : NO_PARAMETERS;
  const of = { by, ties, ...METHODS[by], ...parameters, directed: by === 'PAGERANK', digits: DIGITS };
  return { ...told, ...of, ...rankingOf(graph, by, ties) };
}

/** Resolvers of `ranking`; the other fields are the records' own. */
export const rankingResolvers = {
  Query: { ranking },
  Ranking: {
    ...onPairs,
    rows: (parent: OnPairs & { readonly rows: readonly RankedRecord[] }, args: RankingRowsArgs) =>
      rowsOf(parent.rows, args, parent.view),
  },
  RankedActor: { ...grounds, actor: entityNamed('actor') },
};

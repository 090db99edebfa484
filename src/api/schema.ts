import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { ownFolder } from '../graph/cypher-files.js';
import { balanceResolvers } from './resolvers/balance.js';
import { blocResolvers } from './resolvers/bloc.js';
import { claimResolvers } from './resolvers/claim.js';
import { distributionResolvers } from './resolvers/distribution.js';
import { dyadResolvers } from './resolvers/dyad.js';
import { entityResolvers } from './resolvers/entity.js';
import { holdsResolvers } from './resolvers/holds.js';
import { inheritedResolvers } from './resolvers/inherited.js';
import { neighbourhoodResolvers } from './resolvers/neighbourhood.js';
import { pageResolvers } from './resolvers/page.js';
import { pairResolvers } from './resolvers/pair.js';
import { pathResolvers } from './resolvers/paths.js';
import { queryResolvers } from './resolvers/query.js';
import { rankingResolvers } from './resolvers/ranking.js';
import { relationResolvers } from './resolvers/relation.js';
import { shiftResolvers } from './resolvers/shift.js';
import { subgraphResolvers } from './resolvers/subgraph.js';
import { timeSeriesResolvers } from './resolvers/time-series.js';
import { triadResolvers } from './resolvers/triads.js';
import { DateScalar, DateTimeScalar } from './scalars.js';

/** The schema of `schema/*.graphql` with its resolvers. A resolver that the SDL does not know is an error. */
export function createSchema(): GraphQLSchema {
  const folder = ownFolder('schema/');
  const typeDefs = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(`${folder}${name}`, 'utf8'));
  return makeExecutableSchema({
    typeDefs,
    resolvers: [
      { Date: DateScalar, DateTime: DateTimeScalar },
      queryResolvers,
      entityResolvers,
      relationResolvers,
      claimResolvers,
      shiftResolvers,
      rankingResolvers,
      blocResolvers,
      neighbourhoodResolvers,
      subgraphResolvers,
      distributionResolvers,
      timeSeriesResolvers,
      holdsResolvers,
      pageResolvers,
      pairResolvers,
      dyadResolvers,
      inheritedResolvers,
      triadResolvers,
      balanceResolvers,
      pathResolvers,
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}

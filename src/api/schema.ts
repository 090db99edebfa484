import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { ownFolder } from '../graph/cypher-files.js';
import { claimResolvers } from './resolvers/claim.js';
import { entityResolvers } from './resolvers/entity.js';
import { holdsResolvers } from './resolvers/holds.js';
import { pageResolvers } from './resolvers/page.js';
import { queryResolvers } from './resolvers/query.js';
import { relationResolvers } from './resolvers/relation.js';
import { shiftResolvers } from './resolvers/shift.js';
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
      holdsResolvers,
      pageResolvers,
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}

import type { Page } from '../../graph/pages.js';

const connection = {
  totalCount: (page: Page<unknown>) => page.total(),
  pageInfo: (page: Page<unknown>) => ({
    hasNextPage: page.hasNextPage,
    hasPreviousPage: page.hasPreviousPage,
    startCursor: page.edges[0]?.cursor ?? null,
    endCursor: page.edges.at(-1)?.cursor ?? null,
  }),
};

/** Resolvers of the connections. */
export const pageResolvers = {
  ActorConnection: connection,
  PlaceConnection: connection,
  RelationConnection: connection,
  ClaimConnection: connection,
  SourceConnection: connection,
};

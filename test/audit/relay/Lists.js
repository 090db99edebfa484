// Relay's compiler finds the tag by its name; nothing here is ever run.
const graphql = String.raw;

/** Pages of the root's own lists: the next pages are asked from the root again. */
export const lists = graphql`
  fragment Lists_query on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" }, filter: { type: "ClaimFilter" })
  @refetchable(queryName: "ListsPaginationQuery") {
    claims(first: $count, after: $cursor, filter: $filter) @connection(key: "Lists_query_claims") {
      edges {
        node {
          summary
          subject {
            ...ActorName_actor
          }
        }
      }
    }
  }
`;

export const actorName = graphql`
  fragment ActorName_actor on Actor {
    name
    ... on State {
      iso2
    }
  }
`;

export const listsPage = graphql`
  query ListsPageQuery($filter: ClaimFilter) {
    ...Lists_query @arguments(filter: $filter)
  }
`;

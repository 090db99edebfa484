// Relay's compiler finds the tag by its name; nothing here is ever run.
const graphql = String.raw;

/** What `usePaginationFragment` takes: the relations of an actor, page by page, the next pages through `node(id:)`. */
export const actorRelations = graphql`
  fragment ActorRelations_actor on Actor
  @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" }, asOf: { type: "Date" })
  @refetchable(queryName: "ActorRelationsPaginationQuery") {
    name
    relations(first: $count, after: $cursor, asOf: $asOf, orderBy: SINCE_ASC)
      @connection(key: "ActorRelations_actor_relations", filters: ["asOf"]) {
      totalCount
      edges {
        node {
          ...RelationCard_relation
        }
      }
    }
  }
`;

export const relationCard = graphql`
  fragment RelationCard_relation on Relation @refetchable(queryName: "RelationCardRefetchQuery") {
    type
    since
    other {
      __typename
      name
    }
  }
`;

export const actorPage = graphql`
  query ActorRelationsPageQuery($id: ID!, $asOf: Date) {
    actor(id: $id) {
      ...ActorRelations_actor @arguments(asOf: $asOf)
    }
  }
`;

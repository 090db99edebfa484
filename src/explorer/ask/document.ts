/** The text of a GraphQL operation, with the types of its answer and of its variables. */
export type Document<Data, Variables> = string & { readonly types?: (variables: Variables) => Data };

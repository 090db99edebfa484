import type { Document } from '../ask/document.js';

/** The question behind a panel: its GraphQL, the Cypher that answers it, and ways to run them elsewhere. */
export function Queries<Data, Variables>(_: { document: Document<Data, Variables>; variables: Variables }) {
  return null;
}

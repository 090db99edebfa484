import { useState } from 'preact/hooks';
import type { Document } from '../ask/document.js';
import { graphiqlLink } from '../model/links.js';
import { BrowserLink } from './browser-link.js';
import { Code } from './code.js';
import { CopyButton } from './copy-button.js';
import { ShownStatements } from './shown-statements.js';

interface Props<Data, Variables> {
  readonly document: Document<Data, Variables>;
  readonly variables: Variables;
  /** Cypher that Neo4j Browser draws the same by; absent: the statements of the API are all there is. */
  readonly drawn?: string;
}

/** The question behind a panel: its GraphQL, the Cypher that answers it, and ways to run them elsewhere. No landmark: several can stand on the page. */
export function Queries<Data, Variables>({ document, variables, drawn }: Props<Data, Variables>) {
  return (
    <div class="queries">
      <h3>The questions behind this panel</h3>
      <GraphQLText document={document} variables={variables} />
      <CypherText document={document} variables={variables} />
      {drawn !== undefined && <Drawn cypher={drawn} />}
    </div>
  );
}

function GraphQLText({ document, variables }: { document: string; variables: unknown }) {
  const json = JSON.stringify(variables, null, 2);
  const link = graphiqlLink(document, variables);
  return (
    <details>
      <summary>Show the GraphQL</summary>
      <div class="row">
        <CopyButton text={document} name="the GraphQL" />
        {link === null ? (
          <span class="small soft">It is too long for a link to GraphiQL: copy it.</span>
        ) : (
          <a href={link}>Open in GraphiQL</a>
        )}
      </div>
      <Code text={document.trim()} name="GraphQL" />
      <div class="row">
        <span>Variables</span>
        <CopyButton text={json} name="the variables" />
      </div>
      <Code text={json} name="Variables" />
    </details>
  );
}

/** Asked for only when it is opened: the API answers the question once more to tell how. */
function CypherText<Data, Variables>(props: { document: Document<Data, Variables>; variables: Variables }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>Show the Cypher</summary>
      {isOpen && <ShownStatements {...props} />}
    </details>
  );
}

function Drawn({ cypher }: { cypher: string }) {
  return (
    <details>
      <summary>Draw it in Neo4j Browser</summary>
      <div class="row">
        <CopyButton text={cypher} name="the Cypher to draw" />
        <BrowserLink cypher={cypher} />
      </div>
      <Code text={cypher} name="Cypher to draw" />
    </details>
  );
}

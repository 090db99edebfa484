import { neo4jBrowserLink } from '../model/links.js';

/** Neo4j Browser with Cypher in its editor; a reason where there is none. */
export function BrowserLink({ cypher }: { cypher: string }) {
  const address = document.querySelector<HTMLMetaElement>('meta[name=neo4j-browser]')?.content;
  if (!address) {
    return <span class="small soft">The server has not said where Neo4j Browser is: copy this into yours.</span>;
  }
  const link = neo4jBrowserLink(address, cypher);
  if (link === null) return <span class="small soft">It is too long for a link: copy it into Neo4j Browser.</span>;
  return (
    <a href={link} target="_blank" rel="noreferrer noopener">
      Open in Neo4j Browser<span class="hidden-text"> (in a new tab)</span>
    </a>
  );
}

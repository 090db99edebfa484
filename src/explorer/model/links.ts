/** The servers of GraphiQL and of Neo4j Browser refuse an address not much longer, headers included; some programs cut it before. */
const LONGEST = 8000;

/** A text of the graph as a link, if it is one of the web; null: it is to be shown as text. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** GraphiQL with a question in it; null where that makes the link too long. */
export function graphiqlLink(document: string, variables: unknown): string | null {
  const query = new URLSearchParams({ query: document, variables: JSON.stringify(variables, null, 2) });
  return shortEnough(`graphiql/?${query}`);
}

/** Neo4j Browser, at its address, with Cypher in its editor; null where that makes the link too long. It never runs by itself. */
export function neo4jBrowserLink(address: string, cypher: string): string | null {
  const url = new URL(address);
  url.searchParams.set('cmd', 'edit');
  url.searchParams.set('arg', cypher.trim());
  // Neo4j Browser reads a plus sign as it stands
  return shortEnough(url.href.replaceAll('+', '%20'));
}

function shortEnough(link: string): string | null {
  return link.length <= LONGEST ? link : null;
}

/** A question, as GraphQL and as the best Cypher written by hand for it, over one and the same actors in turn. */
export interface BenchCase {
  readonly name: string;
  readonly graphql: string;
  readonly cypher: string;
  /** Values for the n-th request; the same for both. */
  readonly variables: (n: number) => Record<string, string>;
}

const actor = (n: number) => ({ id: `actor-${1 + ((n * 37) % 300)}` });

const VIEW = 'NOT r.superseded AND r.sinceMin <= date() AND r.untilMax > date()';

/** The questions of the benchmark. */
export const CASES: readonly BenchCase[] = [
  {
    name: 'lookup by name',
    graphql: 'query ($name: String!) { actor(name: $name) { id name formalName } }',
    cypher: `CALL db.index.fulltext.queryNodes('entity_names', $phrase, {limit: 200}) YIELD node
OPTIONAL MATCH (node)-[:NAMES]->(named:Actor|Place)
WITH node, CASE WHEN node:Alias THEN named ELSE node END AS a
WHERE $name IN [node.surface, node.name, node.formalName, node.iso2, node.iso3, node.wikidata]
RETURN a.id, a.name, a.formalName`,
    variables: (n) => {
      const name = `Other name ${1 + ((n * 37) % 300)}`;
      return { name, phrase: `"${name}"` };
    },
  },
  {
    name: 'one hop',
    graphql: `query ($id: ID!) { actor(id: $id) { name relations(types: [DEFENSE_COOPERATION_WITH, DIPLOMATIC_SUPPORT_FOR], first: 20) { edges { node { id type intensity since other { id name } } } } } }`,
    cypher: `MATCH (a:Actor {id: $id})
CALL (a) { MATCH (a)-[r:DEFENSE_COOPERATION_WITH|DIPLOMATIC_SUPPORT_FOR]-(o) WHERE ${VIEW} RETURN r, o ORDER BY r.id LIMIT 20 }
RETURN a.name, r.id, type(r), r.intensity, r.since, o.id, o.name`,
    variables: actor,
  },
  {
    name: 'two hops, 20 × 10',
    graphql: `query ($id: ID!) { actor(id: $id) { name relations(types: [DEFENSE_COOPERATION_WITH, DIPLOMATIC_SUPPORT_FOR], first: 20) { edges { node { id type intensity since other { id name
      relations(types: [TRADE_AGREEMENT_WITH, MILITARY_PRESSURE_ON], first: 10) { edges { node { id type intensity since other { id name } } } } } } } } } }`,
    cypher: `MATCH (a:Actor {id: $id})
CALL (a) { MATCH (a)-[r:DEFENSE_COOPERATION_WITH|DIPLOMATIC_SUPPORT_FOR]-(o) WHERE ${VIEW} RETURN r, o ORDER BY r.id LIMIT 20 }
RETURN a.name, r.id, type(r), r.intensity, r.since, o.id, o.name,
  COLLECT { MATCH (o)-[s:TRADE_AGREEMENT_WITH|MILITARY_PRESSURE_ON]-(p) WHERE ${VIEW.replaceAll('r.', 's.')}
    WITH s, p ORDER BY s.id LIMIT 10 RETURN [s.id, type(s), s.intensity, s.since, p.id, p.name] } AS further`,
    variables: actor,
  },
  {
    name: 'filtered list with evidence',
    graphql: `query ($id: ID!) { relations(filter: { involving: $id, types: [MILITARY_PRESSURE_ON], minConfidence: HIGH }, first: 20) { edges { node { id intensity from { name } to { name }
      claims(first: 5) { id modality evidence(first: 3) { locator source { id title } } } } } } }`,
    cypher: `MATCH (a:Actor {id: $id})-[r:MILITARY_PRESSURE_ON]-() WHERE ${VIEW} AND r.confidence = 'HIGH'
WITH DISTINCT r ORDER BY r.id LIMIT 20
RETURN r.id, r.intensity, startNode(r).name, endNode(r).name,
  COLLECT { MATCH (c:Claim {relationId: r.id}) WHERE c.retractedAt IS NULL
    AND NOT EXISTS { MATCH (c)<-[:SUPERSEDES]-(n:Claim) WHERE n.relationId = c.relationId AND n.retractedAt IS NULL }
    WITH c ORDER BY c.credibility, c.id LIMIT 5
    RETURN [c.id, c.modality, COLLECT { MATCH (c)-[:CITES]->(p:Passage)-[:IN]->(s:Source) WITH p, s ORDER BY p.id LIMIT 3 RETURN [p.locator, s.id, s.title] }] } AS claims`,
    variables: actor,
  },
];

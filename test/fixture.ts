import { applyConstraints } from '../src/graph/constraints.js';
import { ownScript } from '../src/graph/cypher-files.js';
import type { Database } from '../src/neo4j/database.js';
import { type Parameter, plainValue } from '../src/neo4j/parameters.js';
import { emptyGraph } from './database.js';

/** A claim to put into a graph made for one test; what is left out is ordinary. */
export interface ClaimFixture {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  readonly type?: string;
  readonly spell?: string;
  readonly modality?: string;
  readonly cites?: readonly string[];
  readonly supersedes?: readonly string[];
  readonly contradicts?: readonly string[];
  readonly [property: string]: Parameter | undefined;
}

/** A small world: three actors, the Quad, a strait, three sources of reliability A, C and F with a passage each. No claims. */
export async function smallWorld(database: Database): Promise<void> {
  await emptyGraph(database);
  await applyConstraints(database);
  for (const { text } of ownScript('seed/00-relation-types.cypher').statements) await database.runAlone(text);
  await database.runAlone(`
    UNWIND ['ankara', 'berlin', 'cairo'] AS id MERGE (a:Actor:State {id: id}) SET a.name = toUpper(left(id, 1)) + substring(id, 1)
    WITH count(*) AS _ MERGE (q:Actor:Coalition {id: 'quad'}) SET q.name = 'Quad'
    MERGE (p:Place {id: 'strait'}) SET p.name = 'Strait', p.kind = 'STRAIT'
    WITH 1 AS _ UNWIND [['a', 'A'], ['c', 'C'], ['f', 'F']] AS pair
    MERGE (s:Source {id: 'src-' + pair[0]}) SET s.title = 'Source ' + pair[0], s.reliability = pair[1]
    MERGE (ps:Passage {id: 'ps-' + pair[0]}) SET ps.locator = 'whole document'
    MERGE (ps)-[:IN]->(s)`);
}

/** Adds claims, each with its ends, its passage (of source A unless told) and its links. */
export async function addClaims(database: Database, claims: readonly ClaimFixture[]): Promise<void> {
  for (const claim of claims) {
    const { subject, object, cites = ['ps-a'], supersedes = [], contradicts = [], ...own } = claim;
    const properties = { type: 'DEFENSE_COOPERATION_WITH', spell: 'now', modality: 'ASSERTED', ...own };
    await database.runAlone(
      `MATCH (s:Actor {id: $p.subject}) MATCH (o:Actor|Place {id: $p.object})
       MERGE (c:Claim {id: $p.id}) SET c += $p.properties, c.recordedAt = datetime()
       MERGE (c)-[:SUBJECT]->(s) MERGE (c)-[:OBJECT]->(o)
       WITH c
       CALL (c) { UNWIND $p.cites AS id MATCH (x:Passage {id: id}) MERGE (c)-[:CITES]->(x) }
       CALL (c) { UNWIND $p.supersedes AS id MATCH (x:Claim {id: id}) MERGE (c)-[:SUPERSEDES]->(x) }
       CALL (c) { UNWIND $p.contradicts AS id MATCH (x:Claim {id: id}) MERGE (c)-[:CONTRADICTS]->(x) }`,
      {
        id: claim.id,
        subject,
        object,
        cites,
        supersedes,
        contradicts,
        properties: properties as Record<string, Parameter>,
      },
    );
  }
}

/** All relations with all their properties, by id. */
export async function relationsOf(database: Database): Promise<Record<string, Record<string, Parameter>>> {
  const { rows } = await database.runAlone(
    'MATCH (a:Actor|Place)-[r]->(b:Actor|Place) RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties ORDER BY id',
  );
  return Object.fromEntries(
    rows.map((row) => [
      String(row.get('id')),
      {
        type: plainValue(row.get('type')),
        from: plainValue(row.get('from')),
        to: plainValue(row.get('to')),
        ...(plainValue(row.get('properties')) as Record<string, Parameter>),
      },
    ]),
  );
}

/** The whole graph as comparable lines: nodes and relationships with all properties, `recordedAt` and the revision counter aside. */
export async function wholeGraph(database: Database): Promise<string[]> {
  const nodes = await database.runAlone(
    'MATCH (n) WHERE NOT n:Revision RETURN labels(n) AS labels, properties(n) AS properties',
  );
  const links = await database.runAlone(
    'MATCH (a)-[r]->(b) RETURN coalesce(a.id, a.type) AS a, type(r) AS type, properties(r) AS properties, coalesce(b.id, b.type) AS b',
  );
  const text = (value: unknown) => {
    const properties = plainValue(value) as Record<string, Parameter>;
    return JSON.stringify(
      Object.entries(properties)
        .filter(([key]) => key !== 'recordedAt')
        .sort(([x], [y]) => (x < y ? -1 : 1)),
    );
  };
  return [
    ...nodes.rows.map(
      (row) => `${[...(row.get('labels') as string[])].sort().join(':')} ${text(row.get('properties'))}`,
    ),
    ...links.rows.map((row) => `${row.get('a')} ${row.get('type')} ${row.get('b')} ${text(row.get('properties'))}`),
  ].sort();
}

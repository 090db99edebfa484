import type { BulkRecords, ClaimRecord, PassageRecord } from '../graph/bulk-records.js';
import { applyConstraints } from '../graph/constraints.js';
import { ownScript } from '../graph/cypher-files.js';
import { NAME_RELATIONS } from '../graph/projection-text.js';
import type { Database } from '../neo4j/database.js';
import { type Parameter, plainValue } from '../neo4j/parameters.js';

/** Loading by batched UNWIND, as one writes it by hand: the measure for the project's own bulk path. The relations are given to it worked out. */

const BATCH = 1000;

type Row = { readonly [key: string]: Parameter };

/** A relation as it stands in a graph that was loaded before. */
export interface Relation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Row;
}

/** All relations of a graph, in the order of the claims that lead them. */
export async function readRelations(database: Database): Promise<Relation[]> {
  const relations: Relation[] = [];
  await database.stream(
    `MATCH (a:Actor)-[r]->(b:Actor|Place)
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties ORDER BY r.leadClaim`,
    (row) => {
      relations.push({
        type: row.get('type') as string,
        from: row.get('from') as string,
        to: row.get('to') as string,
        properties: plainValue(row.get('properties')) as Row,
      });
    },
    { timeoutMs: 120_000 },
  );
  return relations;
}

const CLAIMS = `UNWIND $p.rows AS row
MATCH (subject:Actor {id: row.subject}) MATCH (object:Actor|Place {id: row.object})
CREATE (claim:Claim {id: row.id})-[:SUBJECT]->(subject) CREATE (claim)-[:OBJECT]->(object)
SET claim += row.properties, claim.type = row.type, claim.modality = row.modality, claim.spell = row.spell,
  claim.recordedAt = datetime(row.recordedAt), claim.retractedAt = datetime(row.retractedAt)
WITH claim, row UNWIND row.cites AS cited
MATCH (passage:Passage {id: cited}) CREATE (claim)-[:CITES]->(passage)`;

/** Loads records and the relations that follow from them into an empty graph. */
export async function plainLoad(
  database: Database,
  records: BulkRecords,
  relations: readonly Relation[],
): Promise<void> {
  const send = (text: string, rows: readonly Row[]) => inBatches(database, text, rows);
  await applyConstraints(database);
  for (const { text } of ownScript('seed/00-relation-types.cypher').statements) await database.runAlone(text);
  const actors = [...records.actors];
  for (const kind of ['State', 'Coalition', 'Organization']) {
    const rows = actors.filter((actor) => actor.kind === kind).map(({ id, properties }) => ({ id, properties }));
    await send(`UNWIND $p.rows AS row CREATE (n:Actor:${kind}) SET n = row.properties, n.id = row.id`, rows);
  }
  const nodes = (label: string) => `UNWIND $p.rows AS row CREATE (n:${label}) SET n = row.properties, n.id = row.id`;
  await send(nodes('Place'), rowsOf(records.places));
  await send(
    'UNWIND $p.rows AS row MATCH (e:Actor|Place {id: row.names}) CREATE (n:Alias {id: row.id})-[:NAMES]->(e) SET n += row.properties',
    rowsOf(records.aliases),
  );
  await send(nodes('Source'), rowsOf(records.sources));
  await claims(send, records.claims);
  await database.runAlone(NAME_RELATIONS);
  for (const [type, rows] of Object.entries(grouped(relations))) {
    await send(
      `UNWIND $p.rows AS row MATCH (a:Actor {id: row.from}) MATCH (b:Actor|Place {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties,
  r.sinceMin = date(row.properties.sinceMin), r.sinceMax = date(row.properties.sinceMax), r.untilMin = date(row.properties.untilMin),
  r.untilMax = date(row.properties.untilMax), r.supersededFrom = date(row.properties.supersededFrom)`,
      rows.map((relation) => ({ ...relation })),
    );
  }
}

async function claims(
  send: (text: string, rows: readonly Row[]) => Promise<void>,
  evidenced: BulkRecords['claims'],
): Promise<void> {
  let passages: PassageRecord[] = [];
  let batch: ClaimRecord[] = [];
  const flush = async () => {
    await send(
      'UNWIND $p.rows AS row MATCH (s:Source {id: row.source}) CREATE (n:Passage {id: row.id})-[:IN]->(s) SET n += row.properties',
      rowsOf(passages),
    );
    await send(
      CLAIMS,
      batch.map(({ links: _, ...claim }) => ({ ...claim, retractedAt: claim.retractedAt ?? null })),
    );
    await send(
      'UNWIND $p.rows AS row MATCH (a:Claim {id: row.claim}) MATCH (b:Claim {id: row.old}) CREATE (a)-[:SUPERSEDES]->(b)',
      batch.flatMap(({ id, links }) => (links?.SUPERSEDES ?? []).map((old) => ({ claim: id, old }))),
    );
    passages = [];
    batch = [];
  };
  for (const { claim, passages: cited } of evidenced) {
    batch.push(claim);
    passages.push(...cited);
    if (batch.length === BATCH) await flush();
  }
  await flush();
}

async function inBatches(database: Database, text: string, rows: readonly Row[]): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    await database.runAlone(text, { rows: rows.slice(from, from + BATCH) });
  }
}

function rowsOf(records: Iterable<object>): Row[] {
  return [...records].map((record) => ({ ...record }) as Row);
}

function grouped(relations: readonly Relation[]): Record<string, Relation[]> {
  const groups: Record<string, Relation[]> = {};
  for (const relation of relations) {
    groups[relation.type] ??= [];
    groups[relation.type]?.push(relation);
  }
  return groups;
}

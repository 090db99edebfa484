import type { Statement } from './statement.js';
import { viewed } from './walk.js';

/** Statements by hand for the questions that are no walks. Lists instead of maps: names of columns would travel with every record. */

const EVIDENCE = `COLLECT { MATCH (claim)-[:CITES]->(passage)-[:IN]->(source)
  WITH passage, source ORDER BY passage.id LIMIT 3 RETURN [passage.locator, source.id, source.title] }`;

function evidenceOf(list: unknown): object[] {
  return (list as unknown[][]).map(([locator, id, title]) => ({ locator, source: { id, title } }));
}

/** The list that is the only value of the only row. */
function onlyList(row: readonly unknown[] | undefined): readonly unknown[][] {
  return (row?.[0] ?? []) as unknown[][];
}

/** Full-text search finds what a name begins with; equality then chooses. */
export const lookupByHand: Statement = {
  match: `CALL () {
  CALL db.index.fulltext.queryNodes('entity_names', $p.phrase, {limit: 200}) YIELD node
  OPTIONAL MATCH (node)-[:NAMES]->(named:Actor)
  WITH node, CASE WHEN node:Alias THEN named WHEN node:Actor THEN node END AS actor
  WHERE actor IS NOT NULL AND $p.name IN [node.surface, node.name, node.formalName, node.iso2, node.iso3, node.wikidata]
  RETURN actor LIMIT 1
}`,
  columns: ['actor.id', 'actor.name', 'actor.formalName'],
  read: ([row]) => ({ actor: row ? { id: row[0], name: row[1], formalName: row[2] } : null }),
};

/** The index on type and id gives the page in its order, and reading ends with it; only if the type leads the order and the id is a range. */
export const claimsByHand: Statement = {
  match: '',
  columns: [
    `COLLECT { MATCH (claim:Claim {type: 'MILITARY_PRESSURE_ON'}) USING INDEX claim:Claim(type, id)
WHERE claim.id > '' AND claim.modality = 'ASSERTED' AND claim.retractedAt IS NULL
WITH claim ORDER BY claim.type, claim.id LIMIT 100
MATCH (subject)<-[:SUBJECT]-(claim)-[:OBJECT]->(object)
WITH claim, subject, object ORDER BY claim.type, claim.id
RETURN [claim.id, subject.id, subject.name, object.id, object.name, ${EVIDENCE}] }`,
  ],
  read: ([row]) => {
    const edges = onlyList(row).map(([id, subject, subjectName, object, objectName, evidence]) => ({
      node: {
        id,
        subject: { id: subject, name: subjectName },
        object: { id: object, name: objectName },
        evidence: evidenceOf(evidence),
      },
    }));
    return { claims: { edges } };
  },
};

const RANK = `CASE claim.credibility WHEN 6 THEN 9 ELSE coalesce(claim.credibility, 9) END,
  reduce(best = 'Z', one IN [(claim)-[:CITES]->()-[:IN]->(source) | source.reliability]
    | CASE WHEN one < best AND one <> 'F' THEN one ELSE best END), claim.id`;

const CLAIMS = `COLLECT { MATCH (claim:Claim {relationId: r.id}) WHERE claim.retractedAt IS NULL
  AND NOT EXISTS { MATCH (claim)<-[:SUPERSEDES]-(newer:Claim {relationId: r.id}) WHERE newer.retractedAt IS NULL }
  WITH claim ORDER BY ${RANK} LIMIT 5
  RETURN [claim.id, claim.modality, ${EVIDENCE}] }`;

/** The index on the id gives the page in its order. */
export const relationsByHand: Statement = {
  match: '',
  columns: [
    `COLLECT { MATCH (x)-[r:MILITARY_PRESSURE_ON]->(y) USING INDEX r:MILITARY_PRESSURE_ON(id)
WHERE r.id > '' AND ${viewed('r')} AND r.confidence = 'HIGH'
WITH x, r, y ORDER BY r.id LIMIT 100
RETURN [r.id, r.intensity, x.id, x.name, y.id, y.name, ${CLAIMS}] }`,
  ],
  read: ([row]) => {
    const edges = onlyList(row).map(([id, intensity, from, fromName, to, toName, claims]) => ({
      node: {
        id,
        intensity,
        from: { id: from, name: fromName },
        to: { id: to, name: toName },
        claims: (claims as unknown[][]).map(([claim, modality, evidence]) => ({
          id: claim,
          modality,
          evidence: evidenceOf(evidence),
        })),
      },
    }));
    return { relations: { edges } };
  },
};

/** One number. */
export const countByHand: Statement = {
  match: 'MATCH (a:Actor {id: $p.id})',
  columns: [`COUNT { MATCH (a)-[r:DEFENSE_COOPERATION_WITH]-() WHERE ${viewed('r')} }`],
  read: ([row]) => ({ actor: row ? { relations: { totalCount: row[0] } } : null }),
};

/** Names of an entity count once, by the best. */
export const searchByHand: Statement = {
  match: '',
  columns: [
    `COLLECT { CALL db.index.fulltext.queryNodes('entity_names', $p.words, {limit: 1000}) YIELD node, score
OPTIONAL MATCH (node)-[:NAMES]->(named:Actor)
WITH CASE WHEN node:Alias THEN named WHEN node:Actor THEN node END AS actor, score
WHERE actor IS NOT NULL
WITH actor, max(score) AS score ORDER BY score DESC, actor.id LIMIT 10
RETURN [actor.id, actor.name] }`,
  ],
  read: ([row]) => ({ search: onlyList(row).map(([id, name]) => ({ entity: { id, name } })) }),
};

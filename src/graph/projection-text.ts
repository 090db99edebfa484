import { ownScript } from './cypher-files.js';
import type { RelationType } from './relation-id.js';

/**
 * The projection stands once, in `cypher/project-relations.cypher`, so that a curator with cypher-shell gets the same relations as the program.
 * Here its third statement is cut at its marks, to be given another scope and another end.
 */
const STATEMENTS = ownScript('cypher/project-relations.cypher').statements.map((statement) => statement.text);
const [HEAD = '', ROWS = ''] = cut(STATEMENTS[2] ?? '');

function cut(statement: string): [string, string] {
  const scope = statement.indexOf('\n// scope:');
  const write = statement.indexOf('\n// write:');
  if (scope === -1 || write === -1)
    throw new Error('cypher/project-relations.cypher lost a mark: "// scope:" or "// write:"');
  return [statement.slice(0, scope), statement.slice(scope + 1, write)];
}

const DIFFERS = `size(keys(relation)) <> size([key IN keys(properties) WHERE properties[key] IS NOT NULL])
    OR any(key IN keys(properties) WHERE coalesce(relation[key] <> properties[key], (relation[key] IS NULL) <> (properties[key] IS NULL)))`;

/** Sets `relationId` on all claims, in batches. */
export const NAME_RELATIONS = STATEMENTS[0] ?? '';

/** The same inside a transaction that is open already. */
export const NAME_RELATIONS_AT_ONCE = NAME_RELATIONS.replace('} IN TRANSACTIONS OF 1000 ROWS', '}');

/** Sets `relationId` on the claims in `$p.claimIds`. */
export const NAME_RELATIONS_OF_CLAIMS = NAME_RELATIONS_AT_ONCE.replace(
  'MATCH (claim:Claim {type: kind.type})',
  'MATCH (claim:Claim {type: kind.type}) WHERE claim.id IN $p.claimIds WITH claim, kind',
);

/** Refuses, by an error that says REFUSED, while a bare relationship exists. */
export const REFUSE_BARE = STATEMENTS[1] ?? '';

/** Removes all relations that no claim counts for, in batches. */
export const REMOVE_ALL_STALE = STATEMENTS[3] ?? '';

/** The rows that REMOVE_ALL_STALE removes, as `relation`; a caller adds what it returns of them. */
export const STALE_ROWS = REMOVE_ALL_STALE.slice(0, REMOVE_ALL_STALE.indexOf('CALL (relation) {'));

const SCOPED_ROWS = `UNWIND $p.relationIds AS scoped
MATCH (claim:Claim {relationId: scoped})
USING INDEX claim:Claim(relationId)
${ROWS}`;

/** Creates the relations in `$p.relationIds`, of any types; none of them may be there. */
export const CREATE_RELATIONS = `${SCOPED_ROWS}
CREATE (from)-[relation:$(type)]->(to)
SET relation = properties`;

/** Writes the relations of one type among `$p.relationIds`, where they differ; one row with the numbers written and created. The literal type lets the unique index be used. */
export function writeRelations(type: RelationType): string {
  return `${SCOPED_ROWS}
MERGE (from)-[relation:${type} {id: id}]->(to)
WITH relation, properties, relation.spell IS NULL AS isNew
WHERE ${DIFFERS}
SET relation = properties
RETURN count(*) AS written, sum(CASE WHEN isNew THEN 1 ELSE 0 END) AS created`;
}

/** Removes those relations of one type among `$p.relationIds` that no claim counts for. */
export function removeStale(type: RelationType): string {
  return `UNWIND $p.relationIds AS id
MATCH ()-[relation:${type} {id: id}]->()
WHERE NOT EXISTS {
  MATCH (claim:Claim {relationId: id})
  WHERE claim.retractedAt IS NULL
    AND NOT EXISTS { MATCH (claim)<-[:SUPERSEDES]-(newer:Claim) WHERE newer.relationId = claim.relationId AND newer.retractedAt IS NULL }
}
DELETE relation`;
}

/** Relations that are not what their claims say: `id`, `properties` as they should be, `relation` as it is or null. A caller adds what it returns of them. */
export const DRIFT_ROWS = `${HEAD.slice(HEAD.indexOf('MATCH (claim:Claim)'))}
${ROWS}
OPTIONAL MATCH (from)-[relation:$(type) {id: id}]->(to)
WITH id, properties, relation
WHERE relation IS NULL OR ${DIFFERS}`;

/** Relations that are missing or have other properties, and which. For `check`. */
export const DRIFT = `${DRIFT_ROWS}
RETURN id, relation IS NULL AS missing,
  CASE WHEN relation IS NULL THEN [] ELSE [key IN keys(properties) + keys(relation) WHERE coalesce(relation[key] <> properties[key], (relation[key] IS NULL) <> (properties[key] IS NULL))] END AS keys
ORDER BY id LIMIT $p.limit`;

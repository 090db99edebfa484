import type { RelationTypeRow } from './relation-types.js';

const NODE_KEYS: readonly [label: string, property: string][] = [
  ['Actor', 'id'],
  ['Place', 'id'],
  ['Alias', 'id'],
  ['Source', 'id'],
  ['Passage', 'id'],
  ['Claim', 'id'],
  ['Gap', 'id'],
  ['Coverage', 'id'],
  ['RelationType', 'type'],
  ['Revision', 'id'],
];

const CLAIM_INDEXES: readonly (readonly string[])[] = [['relationId'], ['type', 'id'], ['modality', 'id']];

/** Text of `cypher/constraints.cypher`: what Neo4j Community can hold of the model, safe to repeat. */
export function constraintsScript(types: readonly RelationTypeRow[]): string {
  const projecting = types.filter((type) => type.projects);
  return [
    '// purpose: the keys and indexes of the graph, and its revision node. Safe to repeat.',
    '// parameters: none',
    '// Written by `npm run generate` from schema/relation-types.json; what Community cannot constrain is verified by `ipg check`.',
    '',
    '// ids',
    ...NODE_KEYS.map(
      ([label, property]) =>
        `CREATE CONSTRAINT ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE;`,
    ),
    '',
    '// claims by relation, and in pages by type and modality',
    ...CLAIM_INDEXES.map(
      (properties) =>
        `CREATE INDEX claim_${properties.join('_').toLowerCase()} IF NOT EXISTS FOR (n:Claim) ON (${properties.map((name) => `n.${name}`).join(', ')});`,
    ),
    '',
    '// names in any script, blind to case and accents',
    "CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Actor|Place|Alias) ON EACH [n.name, n.formalName, n.iso2, n.iso3, n.wikidata, n.surface] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};",
    '',
    '// relations: one of each id, and pages by id or by date',
    ...projecting.flatMap(({ type }) => [
      `CREATE CONSTRAINT ${type.toLowerCase()}_id IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE;`,
      `CREATE INDEX ${type.toLowerCase()}_since IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.sinceMin, r.id);`,
    ]),
    '',
    '// the revision: goes up with every transaction that writes',
    "MERGE (revision:Revision {id: 'revision'}) ON CREATE SET revision.number = 0;",
    '',
  ].join('\n');
}

import { readFileSync } from 'node:fs';

/** A row of `schema/relation-types.json`, the closed list of relation types. */
export interface RelationTypeRow {
  readonly type: string;
  readonly directed: boolean;
  readonly inverse: string | null;
  readonly to: readonly string[];
  readonly aspect: string | null;
  readonly sign: number;
  readonly takesPolarity: boolean;
  readonly takesSides: boolean;
  readonly partOf: string | null;
  readonly projects: boolean;
  readonly cameo: string | null;
  readonly plover: string | null;
  readonly meaning: string;
}

/** Reads the closed list. Trusted input: a reviewed file of this project. */
export function readRelationTypes(file: URL): RelationTypeRow[] {
  return JSON.parse(readFileSync(file, 'utf8')) as RelationTypeRow[];
}

/** The SDL enum of the relation types, described by their meaning. */
export function relationTypeEnum(types: readonly RelationTypeRow[]): string {
  const values = types.map((row) => `  ${JSON.stringify(`${row.meaning}.`)}\n  ${row.type}`);
  return [
    '# Written by `npm run generate` from schema/relation-types.json.',
    '',
    '"A type of relation, from the closed list; as stored in Neo4j."',
    'enum RelationType {',
    ...values,
    '}',
    '',
  ].join('\n');
}

/** The seed script of the vocabulary, for Cypher to read: the projection asks it for direction and sign. */
export function relationTypeSeed(types: readonly RelationTypeRow[]): string {
  const rows = types.map((row) => {
    const entries = Object.entries(row).filter(([, value]) => value !== null);
    return `  {${entries.map(([key, value]) => `${key}: ${cypherLiteral(value)}`).join(', ')}}`;
  });
  return [
    '// The relation types. Written by `npm run generate` from schema/relation-types.json: add a type there.',
    'UNWIND [',
    rows.join(',\n'),
    '] AS row',
    'MERGE (kind:RelationType {type: row.type})',
    'SET kind = row;',
    '',
  ].join('\n');
}

/** The vocabulary as a TypeScript table. */
export function relationTypeTable(types: readonly RelationTypeRow[]): string {
  return [
    '// Written by `npm run generate` from schema/relation-types.json.',
    '',
    '/** The relation types by name: direction, aspect, sign and what the second end may be. */',
    `export const RELATION_TYPES = ${JSON.stringify(Object.fromEntries(types.map((row) => [row.type, row])), null, 2)} as const;`,
    '',
  ].join('\n');
}

function cypherLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  return String(value);
}

/** What the pages know of the relation types: those that become relations. */
export function pageVocabulary(types: readonly RelationTypeRow[]): string {
  const rows = types
    .filter(({ projects }) => projects)
    .map(({ type, aspect, directed, inverse, meaning }) => {
      const entry = { aspect, directed, inverse, meaning };
      return `  ${type}: ${JSON.stringify(entry)},`;
    });
  return [
    '// Written by `npm run generate` from schema/relation-types.json.',
    '',
    "import type { Aspect, RelationType } from './operations.generated.js';",
    '',
    '/** A relation type: its matter, whether its ends differ in role, and how it reads from its second end. */',
    'export interface VocabularyEntry {',
    '  readonly aspect: Aspect;',
    '  readonly directed: boolean;',
    '  readonly inverse: string | null;',
    '  readonly meaning: string;',
    '}',
    '',
    '/** The relation types, in the order of the vocabulary; claims of other types never become relations. */',
    'export const VOCABULARY: Readonly<Partial<Record<RelationType, VocabularyEntry>>> = {',
    ...rows,
    '};',
    '',
  ].join('\n');
}

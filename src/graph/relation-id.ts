import { RELATION_TYPES } from './relation-types.generated.js';

/** A relation type of the closed list. */
export type RelationType = keyof typeof RELATION_TYPES;

const BY_KEBAB = new Map<string, RelationType>(
  (Object.keys(RELATION_TYPES) as RelationType[]).map((type) => [type.toLowerCase().replaceAll('_', '-'), type]),
);

/** The type that a relation's id names (`from.type-in-kebab.to.spell`), or null if the text is no such id. */
export function typeOfRelationId(id: string): RelationType | null {
  const parts = id.split('.');
  return parts.length === 4 ? (BY_KEBAB.get(parts[1] ?? '') ?? null) : null;
}

/** The types that become relations, in the order of the vocabulary. */
export const PROJECTING: readonly RelationType[] = (Object.keys(RELATION_TYPES) as RelationType[]).filter(
  (type) => RELATION_TYPES[type].projects,
);

/** The id of the relation that a claim speaks of, as the projection names it; null if it speaks of none. */
export function relationIdOf(claim: {
  readonly type: RelationType;
  readonly modality: string;
  readonly subject: string;
  readonly object: string | null;
  readonly spell: string;
}): string | null {
  const { type, modality, subject, object, spell } = claim;
  const kind = RELATION_TYPES[type];
  if (!kind.projects || object === null || !FACTUAL.has(modality)) return null;
  const ends = kind.directed || subject < object ? [subject, object] : [object, subject];
  return `${ends[0]}.${type.toLowerCase().replaceAll('_', '-')}.${ends[1]}.${spell}`;
}

const FACTUAL = new Set(['ASSERTED', 'ASSESSED', 'ATTRIBUTED']);

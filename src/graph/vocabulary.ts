import type { RelationType } from './relation-id.js';
import { RELATION_TYPES } from './relation-types.generated.js';

/** A row of the vocabulary. */
export type RelationTypeRecord = (typeof RELATION_TYPES)[RelationType];

/** The whole vocabulary in its own order. */
export function relationTypes(): RelationTypeRecord[] {
  return Object.values(RELATION_TYPES);
}

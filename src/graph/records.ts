import type { RelationType } from './relation-id.js';
import type { Scale } from './scales.generated.js';
import type { View } from './view.js';

/** Values that were asked for, by field. What was not asked for is absent. */
interface Values {
  readonly [field: string]: unknown;
}

/** The object type that an entity is. */
export type EntityTypename = 'State' | 'Coalition' | 'Organization' | 'Place';

/** An actor or a place, with the view that its relations are seen in. */
export interface EntityRecord extends Values {
  readonly __typename: EntityTypename;
  readonly id: string;
  readonly view: View;
}

/** A relation as it was reached. */
export interface RelationRecord extends Values {
  readonly __typename: 'Relation';
  readonly id: string;
  readonly type: RelationType;
  readonly from: EntityRecord | null;
  readonly to: EntityRecord | null;
  /** The end that is not where the walk came from; null at the root. */
  readonly other: EntityRecord | null;
  readonly view: View;
}

/** A claim. */
export interface ClaimRecord extends Values {
  readonly __typename: 'Claim';
  readonly id: string;
  readonly type: RelationType;
  readonly modality: Scale<'Modality'>;
  readonly view: View;
}

/** A passage as evidence. */
export interface EvidenceRecord extends Values {
  readonly __typename: 'Evidence';
  readonly id: string;
}

/** A source. */
export interface SourceRecord extends Values {
  readonly __typename: 'Source';
  readonly id: string;
}

/** A coverage: passages that name everybody who has a relation with somebody. */
export interface CoverageRecord extends Values {
  readonly __typename: 'Coverage';
  readonly id: string;
}

/** A gap that a source leaves. */
export interface GapRecord extends Values {
  readonly __typename: 'Gap';
  readonly id: string;
}

import { asked, type Column, type Fetch, fetchColumns, integer, properties } from './fetch.js';
import type { EntityRecord, RelationRecord } from './records.js';
import type { RelationType } from './relation-id.js';
import { RELATION_TYPES } from './relation-types.generated.js';
import type { Selection } from './selection.js';
import { certaintyText, type View } from './view.js';

const TABLE: Record<string, Column> = {
  ...properties('spell', 'since', 'until', 'intensity', 'channel', 'formality', 'explicitness', 'polarity', 'trend'),
  ...properties('standing', 'status', 'modality', 'confidence', 'disputed', 'superseded', 'summary', 'wording'),
  sectors: { text: (relation) => `coalesce(${relation}.sectors, [])` },
  sign: integer('sign'),
  claimCount: integer('claimCount'),
  sourceCount: integer('sourceCount'),
  certainty: { text: certaintyText },
};

/** The ends of a relation as it was reached. */
export interface Ends {
  readonly from: EntityRecord | null;
  readonly to: EntityRecord | null;
  readonly other: EntityRecord | null;
}

/** Fetches a relation without its ends, which the walk knows; `read` gives it the ends. `$p.day` must be set. */
export function fetchRelation(selection: Selection, view: View): Fetch<(ends: Ends) => RelationRecord> {
  const columns: [string, Column][] = [
    ['id', { text: (relation) => `${relation}.id` }],
    ['type', { text: (relation) => `type(${relation})` }],
    ...asked(TABLE, selection),
  ];
  return fetchColumns(columns, (values) => (ends: Ends) => {
    const type = values['type'] as RelationType;
    return {
      ...values,
      ...ends,
      __typename: 'Relation' as const,
      id: values['id'] as string,
      type,
      aspect: RELATION_TYPES[type].aspect,
      view,
    };
  });
}

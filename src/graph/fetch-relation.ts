import { always, asked, type Fetch, fetchColumns } from './fetch.js';
import { type Column, RELATION } from './leaves.js';
import type { EntityRecord, RelationRecord } from './records.js';
import type { RelationType } from './relation-id.js';
import { RELATION_TYPES } from './relation-types.generated.js';
import type { Selection } from './selection.js';
import { certaintyText, type View, viewParameters } from './view.js';

/** The ends of a relation as it was reached. */
export interface Ends {
  readonly from: EntityRecord | null;
  readonly to: EntityRecord | null;
  readonly other: EntityRecord | null;
}

/** Fetches a relation without its ends, which the walk knows; `read` gives it the ends. */
export function fetchRelation(selection: Selection, view: View): Fetch<(ends: Ends) => RelationRecord> {
  const columns: (readonly [string, Column])[] = [
    ...always(RELATION, 'id', 'type'),
    ...asked(RELATION, selection, 'id', 'type'),
  ];
  if (selection.has('certainty')) {
    columns.push(['certainty', { text: (relation) => certaintyText(relation), values: viewParameters(view) }]);
  }
  return fetchColumns(columns, (values) => (ends: Ends) => {
    Object.assign(values, ends);
    values['__typename'] = 'Relation';
    values['aspect'] = RELATION_TYPES[values['type'] as RelationType].aspect;
    values['view'] = view;
    return values as unknown as RelationRecord;
  });
}

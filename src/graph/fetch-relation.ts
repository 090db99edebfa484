import { asked, type Column, type Fetch, fetchColumns, integer, properties } from './fetch.js';
import type { EntityRecord, RelationRecord } from './records.js';
import type { RelationType } from './relation-id.js';
import { RELATION_TYPES } from './relation-types.generated.js';
import type { Selection } from './selection.js';
import { certaintyText, type View, viewParameters } from './view.js';

const TABLE: Record<string, Column> = {
  ...properties('spell', 'since', 'until', 'intensity', 'channel', 'formality', 'explicitness', 'polarity', 'trend'),
  ...properties('standing', 'status', 'modality', 'confidence', 'disputed', 'superseded', 'summary', 'wording'),
  sectors: { text: (relation) => `coalesce(${relation}.sectors, [])` },
  sign: integer('sign'),
  claimCount: integer('claimCount'),
  sourceCount: integer('sourceCount'),
};

/** The ends of a relation as it was reached. */
export interface Ends {
  readonly from: EntityRecord | null;
  readonly to: EntityRecord | null;
  readonly other: EntityRecord | null;
}

/** Fetches a relation without its ends, which the walk knows; `read` gives it the ends. `scope` tells the values of several views in one statement apart. */
export function fetchRelation(
  selection: Selection,
  view: View,
  scope = '',
  further: readonly (readonly [string, Column])[] = [],
): Fetch<(ends: Ends) => RelationRecord> {
  const columns: (readonly [string, Column])[] = [
    ['id', { text: (relation) => `${relation}.id` }],
    ['type', { text: (relation) => `type(${relation})` }],
    ...asked(TABLE, selection),
    ...further,
  ];
  if (selection.has('certainty')) {
    const values = viewParameters(view, scope);
    columns.push(['certainty', { text: (relation) => certaintyText(relation, scope), values }]);
  }
  return fetchColumns(columns, (values) => (ends: Ends) => {
    Object.assign(values, ends);
    values['__typename'] = 'Relation';
    values['aspect'] = RELATION_TYPES[values['type'] as RelationType].aspect;
    values['view'] = view;
    return values as unknown as RelationRecord;
  });
}

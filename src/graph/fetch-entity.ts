import { always, asked, type Fetch, fetchColumns, many } from './fetch.js';
import { ALIAS as ALIAS_LEAVES, type Column, ENTITY, TYPENAME } from './leaves.js';
import { ALIASES_FIRST } from './pages.js';
import type { EntityRecord, EntityTypename } from './records.js';
import { largestFirst, type Selection } from './selection.js';
import type { View } from './view.js';

const ALIAS = fetchColumns(Object.entries(ALIAS_LEAVES), (values) => values);

/** Fetches an entity with the view that its own relations are to be seen in. */
export function fetchEntity(selection: Selection, view: View): Fetch<EntityRecord> {
  const columns: (readonly [string, Column])[] = [
    ...always(ENTITY, 'id'),
    ['__typename', TYPENAME],
    ...asked(ENTITY, selection, 'id'),
  ];
  if (selection.has('aliases')) columns.push(['aliases', aliases(largestFirst(selection, 'aliases', ALIASES_FIRST))]);
  return fetchColumns(columns, (values) => {
    values['view'] = view;
    return values as unknown as EntityRecord & { __typename: EntityTypename };
  });
}

function aliases(limit: number): Column {
  return many(ALIAS, (e, alias) => `(${e})<-[:NAMES]-(${alias}:Alias)`, { order: 'surface', limit, suffix: 'alias' });
}

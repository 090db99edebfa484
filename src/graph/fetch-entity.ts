import { asked, type Column, type Fetch, fetchColumns, many, properties } from './fetch.js';
import type { EntityRecord, EntityTypename } from './records.js';
import { largestFirst, type Selection } from './selection.js';
import type { View } from './view.js';

const TABLE: Record<string, Column> = properties('name', 'formalName', 'iso2', 'iso3', 'wikidata', 'note', 'kind');

const TYPENAME: Column = {
  text: (e) =>
    `CASE WHEN ${e}:State THEN 'State' WHEN ${e}:Coalition THEN 'Coalition' WHEN ${e}:Organization THEN 'Organization' ELSE 'Place' END`,
};

const ALIAS = fetchColumns(Object.entries(properties('surface', 'language', 'sense')), (values) => values);

/** How many aliases are shown unless more are asked for. */
export const ALIASES_FIRST = 20;

/** Fetches an entity with the view that its own relations are to be seen in, and with further columns, if any. */
export function fetchEntity(
  selection: Selection,
  view: View,
  further: readonly (readonly [string, Column])[] = [],
): Fetch<EntityRecord> {
  const columns: (readonly [string, Column])[] = [
    ['id', { text: (e) => `${e}.id` }],
    ['__typename', TYPENAME],
    ...asked(TABLE, selection),
    ...further,
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

import { wholeNumber } from '../neo4j/parameters.js';
import type { Reader } from '../neo4j/transaction.js';
import { Draft } from './engine/level.js';
import { type Page, type PageRequest, pageOf } from './pages.js';
import type { RelationRecord } from './records.js';
import { matchAllRelations, type RelationQuery, typesOf } from './relation-list.js';
import { findRelations } from './relation-page.js';
import { relationsById } from './relations-by-id.js';
import type { Selection } from './selection.js';

/** A page of relations of the whole graph. Without a selection nothing is fetched and the page can only be counted. */
export async function listRelations(
  reader: Reader,
  query: RelationQuery,
  page: PageRequest,
  selection: Selection | null,
): Promise<Page<RelationRecord>> {
  if (typesOf(query).length === 0) return pageOf(page, [], async () => 0);
  const total = () => countRelations(reader, query);
  if (selection === null) return pageOf(page, [], total);
  const positions = await findRelations(reader, query, page.after, page.first + 1);
  const ids = positions.map(({ id }) => id);
  const found = await relationsById(reader, ids, query.view, selection);
  const placed = positions.flatMap((position) => {
    const node = found.get(position.id);
    return node ? [{ node, position }] : [];
  });
  return pageOf(page, placed, total);
}

async function countRelations(reader: Reader, query: RelationQuery): Promise<number> {
  const draft = new Draft();
  const text = `${matchAllRelations(query, 'relation', draft)}\nRETURN count(DISTINCT relation) AS total`;
  const [row] = await reader.rows(text, draft.values);
  return wholeNumber(row?.get('total') ?? 0);
}

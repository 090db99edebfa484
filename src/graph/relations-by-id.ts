import type { Reader } from '../neo4j/transaction.js';
import type { Values } from './fetch.js';
import { fetchEntity } from './fetch-entity.js';
import { fetchRelation } from './fetch-relation.js';
import type { RelationRecord } from './records.js';
import { typeOfRelationId } from './relation-id.js';
import { below, type Selection } from './selection.js';
import type { View } from './view.js';

/** Relations by id, whatever their dates. The types stand in the ids, so that each is a seek in its own index. One statement; none for ids that are no relation's. */
export async function relationsById(
  reader: Reader,
  ids: readonly string[],
  view: View,
  selection: Selection,
): Promise<Map<string, RelationRecord>> {
  const types = new Set(ids.map(typeOfRelationId).filter((type) => type !== null));
  if (types.size === 0) return new Map();
  const found = `UNWIND $p.ids AS id
MATCH (start)-[relation:${[...types].sort().join('|')} {id: id}]->(end)`;
  return fetched(reader, { text: found, values: { ids } }, view, selection);
}

/**
 * Relations by their element ids, which a statement of the same transaction has found: no index is looked into, where `relationsById` looks
 * into one of each type for each id. Five thousand take a third of the time. What was removed meanwhile, and whatever has its place now, is left out.
 */
export async function relationsByElementId(
  reader: Reader,
  relations: readonly { readonly id: string; readonly elementId: string }[],
  view: View,
  selection: Selection,
): Promise<Map<string, RelationRecord>> {
  const found = `UNWIND $p.relations AS known
MATCH (start)-[relation]->(end) WHERE elementId(relation) = known[0] AND relation.id = known[1]`;
  const values = { relations: relations.map(({ id, elementId }) => [elementId, id]) };
  return fetched(reader, { text: found, values }, view, selection);
}

/** What is asked of the relations that a statement has found as `relation`, from `start` to `end`, by id. */
async function fetched(
  reader: Reader,
  found: { readonly text: string; readonly values: Values },
  view: View,
  selection: Selection,
): Promise<Map<string, RelationRecord>> {
  const relation = fetchRelation(selection, view);
  const from = fetchEntity(below(selection, 'from'), view);
  const to = fetchEntity(below(selection, 'to'), view);
  const rows = await reader.rows(
    `${found.text}
RETURN ${relation.text('relation')} AS relation, ${from.text('start')} AS start, ${to.text('end')} AS end`,
    { ...relation.values, ...from.values, ...to.values, ...found.values },
  );
  return new Map(
    rows.map((row) => {
      const record = relation.read(row.get('relation') as unknown[])({
        from: from.read(row.get('start') as unknown[]),
        to: to.read(row.get('end') as unknown[]),
        other: null,
      });
      return [record.id, record];
    }),
  );
}

/** Ids of the relations that a claim of each given relation supersedes, or whose claims supersede it. Only live claims count; blind to the view. */
export async function succession(
  reader: Reader,
  ids: readonly string[],
  way: 'supersedes' | 'supersededBy',
): Promise<Map<string, string[]>> {
  const [left, right] = way === 'supersedes' ? ['-', '->'] : ['<-', '-'];
  const rows = await reader.rows(
    `UNWIND $p.ids AS id
MATCH (claim:Claim {relationId: id})${left}[:SUPERSEDES]${right}(other:Claim)
WHERE other.relationId <> id AND claim.retractedAt IS NULL AND other.retractedAt IS NULL
RETURN DISTINCT id, other.relationId AS other ORDER BY other`,
    { ids },
  );
  const lists = new Map<string, string[]>();
  for (const row of rows) {
    const id = row.get('id') as string;
    lists.set(id, [...(lists.get(id) ?? []), row.get('other') as string]);
  }
  return lists;
}

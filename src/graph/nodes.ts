import { wholeNumber } from '../neo4j/parameters.js';
import type { Reader } from '../neo4j/transaction.js';
import type { Fetch } from './fetch.js';
import { fetchClaim } from './fetch-claim.js';
import { fetchEvidence, fetchGap, fetchSource } from './fetch-source.js';
import { fetchWalkedEntity } from './fetch-walk.js';
import { type Page, type PageRequest, pageOf } from './pages.js';
import type { ClaimRecord, EntityRecord, EvidenceRecord, GapRecord, RelationRecord, SourceRecord } from './records.js';
import { typeOfRelationId } from './relation-id.js';
import { relationsById } from './relations-by-id.js';
import type { Selection } from './selection.js';
import type { View } from './view.js';

/** Anything that has an id. */
export type NodeRecord = EntityRecord | RelationRecord | ClaimRecord | EvidenceRecord | SourceRecord | GapRecord;

/** Label and fetch by the prefix of an id; entities have none. */
function kindOf(id: string, selection: Selection, view: View): { label: string; fetch: Fetch<NodeRecord> } {
  if (id.startsWith('cl-')) return { label: 'Claim', fetch: fetchClaim(selection, view) };
  if (id.startsWith('src-')) return { label: 'Source', fetch: fetchSource(selection) };
  if (id.startsWith('ps-')) return { label: 'Passage', fetch: fetchEvidence(selection) };
  if (id.startsWith('gap-')) return { label: 'Gap', fetch: fetchGap(selection, view) };
  return { label: 'Actor|Place', fetch: fetchWalkedEntity(selection, view) };
}

/** Anything by id. One statement for each kind among the ids. */
export async function nodesById(
  reader: Reader,
  ids: readonly string[],
  view: View,
  selection: Selection,
): Promise<Map<string, NodeRecord>> {
  const relations = ids.filter((id) => typeOfRelationId(id) !== null);
  const found = new Map<string, NodeRecord>(await relationsById(reader, relations, view, selection));
  const byLabel = new Map<string, { fetch: Fetch<NodeRecord>; ids: string[] }>();
  for (const id of ids) {
    if (relations.includes(id)) continue;
    const { label, fetch } = kindOf(id, selection, view);
    const group = byLabel.get(label) ?? { fetch, ids: [] };
    group.ids.push(id);
    byLabel.set(label, group);
  }
  for (const [label, group] of byLabel) {
    const rows = await reader.rows(
      `UNWIND $p.ids AS id
MATCH (node:${label} {id: id})
RETURN ${group.fetch.text('node')} AS node`,
      { ...group.fetch.values, ids: group.ids },
    );
    for (const row of rows) {
      const record = group.fetch.read(row.get('node') as unknown[]);
      found.set(record.id, record);
    }
  }
  return found;
}

/** A list of nodes of one label in order of id, such as the actors or the sources. */
export interface NodeList<T> {
  /** From a closed list. */
  readonly label: 'Actor' | 'State' | 'Coalition' | 'Organization' | 'Place' | 'Source' | 'Gap';
  readonly fetch: Fetch<T>;
  /** Properties that must have these values; names from a closed list. */
  readonly equal?: Readonly<Record<string, string | null | undefined>>;
  /** Id of the actor that a gap's holder must be. */
  readonly holder?: string | null;
}

/** A page of a list of nodes. The label with the unique index gives the order; a narrower one is a condition. */
export async function listNodes<T extends { readonly id: string }>(
  reader: Reader,
  list: NodeList<T>,
  page: PageRequest,
): Promise<Page<T>> {
  const equal = Object.entries(list.equal ?? {}).filter(([, value]) => value != null) as [string, string][];
  const subLabel = ['State', 'Coalition', 'Organization'].includes(list.label);
  const label = subLabel ? 'Actor' : list.label;
  const where = [
    ...(subLabel ? [`node:${list.label}`] : []),
    ...equal.map(([name]) => `node.${name} = $p.${name}`),
    ...(list.holder == null ? [] : ['EXISTS { MATCH (node)-[:HOLDER]->(:Actor {id: $p.holder}) }']),
  ];
  const values = { ...Object.fromEntries(equal), holder: list.holder ?? null };
  const behind = page.after ? 'node.id > $p.afterId' : 'node.id IS NOT NULL';
  const rows = await reader.rows(
    `MATCH (node:${label}) WHERE ${[behind, ...where].join(' AND ')}
WITH node ORDER BY node.id LIMIT $p.limit
RETURN ${list.fetch.text('node')} AS node`,
    { ...list.fetch.values, ...values, afterId: page.after?.id ?? null, limit: page.first + 1 },
  );
  const placed = rows.map((row) => {
    const node = list.fetch.read(row.get('node') as unknown[]);
    return { node, position: { value: null, id: node.id } };
  });
  return pageOf(page, placed, async () => {
    const [row] = await reader.rows(
      `MATCH (node:${label}) WHERE ${['true', ...where].join(' AND ')} RETURN count(node) AS total`,
      values,
    );
    return wholeNumber(row?.get('total') ?? 0);
  });
}

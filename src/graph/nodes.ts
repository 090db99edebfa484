import { wholeNumber } from '../neo4j/parameters.js';
import type { Reader } from '../neo4j/transaction.js';
import type { Position } from './cursor.js';
import { Draft } from './engine/level.js';
import type { Fetch } from './fetch.js';
import { fetchClaim } from './fetch-claim.js';
import { fetchCoverage } from './fetch-coverage.js';
import { fetchEntity } from './fetch-entity.js';
import { fetchEvidence, fetchGap, fetchSource } from './fetch-source.js';
import { type Page, type PageRequest, pageOf } from './pages.js';
import type {
  ClaimRecord,
  CoverageRecord,
  EntityRecord,
  EvidenceRecord,
  GapRecord,
  RelationRecord,
  SourceRecord,
} from './records.js';
import { typeOfRelationId } from './relation-id.js';
import { relationsById } from './relations-by-id.js';
import type { Selection } from './selection.js';
import type { View } from './view.js';

/** Anything that has an id. */
export type NodeRecord =
  | EntityRecord
  | RelationRecord
  | ClaimRecord
  | EvidenceRecord
  | SourceRecord
  | GapRecord
  | CoverageRecord;

/** Label and fetch by the prefix of an id; entities have none. */
function kindOf(id: string, selection: Selection, view: View): { label: string; fetch: Fetch<NodeRecord> } {
  if (id.startsWith('cl-')) return { label: 'Claim', fetch: fetchClaim(selection, view) };
  if (id.startsWith('src-')) return { label: 'Source', fetch: fetchSource(selection) };
  if (id.startsWith('ps-')) return { label: 'Passage', fetch: fetchEvidence(selection) };
  if (id.startsWith('gap-')) return { label: 'Gap', fetch: fetchGap(selection, view) };
  if (id.startsWith('cov-')) return { label: 'Coverage', fetch: fetchCoverage(selection, view) };
  return { label: 'Actor|Place', fetch: fetchEntity(selection, view) };
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
export interface NodeList {
  /** From a closed list. */
  readonly label: 'Actor' | 'State' | 'Coalition' | 'Organization' | 'Place' | 'Source' | 'Gap';
  /** Properties that must have these values; names from a closed list. */
  readonly equal?: Readonly<Record<string, string | null | undefined>>;
  /** Name of the id of the actor that a gap's holder must be. */
  readonly holder?: string | undefined;
}

/** Finds the nodes of a list, those behind a cursor, or all for counting. The label with the unique index gives the order; a narrower one is a condition. */
export function matchNodes(list: NodeList, node: string, draft: Draft, place: Position | 'START' | 'COUNT'): string {
  const equal = Object.entries(list.equal ?? {}).filter(([, value]) => value != null) as [string, string][];
  const isNarrow = ['State', 'Coalition', 'Organization'].includes(list.label);
  const conditions = [
    ...(place === 'COUNT' ? [] : [behindId(node, place, draft)]),
    ...(isNarrow ? [`${node}:${list.label}`] : []),
    ...equal.map(([name, value]) => `${node}.${name} = ${draft.given(value)}`),
    ...(list.holder === undefined ? [] : [`EXISTS { MATCH (${node})-[:HOLDER]->(:Actor {id: ${list.holder}}) }`]),
  ];
  return `MATCH (${node}:${isNarrow ? 'Actor' : list.label})${conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''}`;
}

/** The condition that a node stands behind a cursor of a list in order of id; from the start, one that is always true and lets the index give the order. */
function behindId(node: string, place: Position | 'START', draft: Draft): string {
  return `${node}.id > ${draft.given(place === 'START' ? '' : place.id)}`;
}

/** A page of a list of nodes. */
export async function listNodes<T extends { readonly id: string }>(
  reader: Reader,
  list: Omit<NodeList, 'holder'> & { readonly holder?: string | null },
  fetch: Fetch<T>,
  page: PageRequest,
): Promise<Page<T>> {
  const query = (draft: Draft, place: Position | 'START' | 'COUNT') =>
    matchNodes({ ...list, holder: list.holder == null ? undefined : draft.given(list.holder) }, 'node', draft, place);
  const draft = new Draft();
  const rows = await reader.rows(
    `${query(draft, page.after ?? 'START')}
WITH node ORDER BY node.id LIMIT ${draft.given(page.first + 1)}
RETURN ${fetch.text('node')} AS node`,
    { ...fetch.values, ...draft.values },
  );
  const placed = rows.map((row) => {
    const node = fetch.read(row.get('node') as unknown[]);
    return { node, position: { value: null, id: node.id } };
  });
  return pageOf(page, placed, async () => {
    const counting = new Draft();
    const [row] = await reader.rows(`${query(counting, 'COUNT')} RETURN count(node) AS total`, counting.values);
    return wholeNumber(row?.get('total') ?? 0);
  });
}

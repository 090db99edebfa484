import { wholeNumber } from '../neo4j/parameters.js';
import type { Reader } from '../neo4j/transaction.js';
import { claimRank, countingClaims } from './claim-order.js';
import type { Position } from './cursor.js';
import { Draft } from './engine/level.js';
import { fetchClaim } from './fetch-claim.js';
import { type Page, type PageRequest, pageOf } from './pages.js';
import type { ClaimRecord } from './records.js';
import type { RelationType } from './relation-id.js';
import type { Scale } from './scales.generated.js';
import type { Selection } from './selection.js';
import type { View } from './view.js';

/** Which claims to list. Ids stand for entities and sources; null: any. */
export interface ClaimQuery {
  readonly modality: Scale<'Modality'> | null;
  readonly type: RelationType | null;
  readonly subject: string | null;
  readonly object: string | null;
  readonly source: string | null;
  readonly retracted: boolean;
}

/** A page of claims in order of id. */
export async function listClaims(
  reader: Reader,
  query: ClaimQuery,
  page: PageRequest,
  selection: Selection,
  view: View,
): Promise<Page<ClaimRecord>> {
  const claim = fetchClaim(selection, view);
  const draft = new Draft();
  const rows = await reader.rows(
    `${matchClaims(query, 'claim', draft, page.after, draft.given(page.first + 1))}
RETURN ${claim.text('claim')} AS claim`,
    draft.values,
  );
  const placed = rows.map((row) => {
    const node = claim.read(row.get('claim') as unknown[]);
    return { node, position: { value: null, id: node.id } };
  });
  const total = async () => {
    const counting = new Draft();
    const text = `${matchAllClaims(query, 'claim', counting)}\nRETURN count(DISTINCT claim) AS total`;
    const [row] = await reader.rows(text, counting.values);
    return wholeNumber(row?.get('total') ?? 0);
  };
  return pageOf(page, placed, total);
}

/** Finds all claims of a list, for counting; one may be found twice by way of a source or of what it is about. */
export function matchAllClaims(query: ClaimQuery, claim: string, draft: Draft): string {
  return found(query, claim, draft).join('\n');
}

/** Finds a page of a list of claims. */
export function matchClaims(
  query: ClaimQuery,
  claim: string,
  draft: Draft,
  after: Position | null,
  limit: string,
): string {
  const { source, object } = query;
  // an index on two properties gives the order only if the first of them leads it
  const index = indexOf(query);
  const order = index === null ? `${claim}.id` : `${claim}.${index}, ${claim}.id`;
  return [
    ...found(query, claim, draft, `${claim}.id > ${draft.given(after?.id ?? '')}`),
    `WITH ${source === null && object === null ? '' : 'DISTINCT '}${claim} ORDER BY ${order} LIMIT ${limit}`,
  ].join('\n');
}

/** The property whose index, with the id, gives the claims in the order of the page; null where there is something to start from, or neither is asked for. */
function indexOf({ source, object, subject, type, modality }: ClaimQuery): 'type' | 'modality' | null {
  if (source !== null || object !== null || subject !== null) return null;
  return type !== null ? 'type' : modality !== null ? 'modality' : null;
}

/** Starts from the most selective thing named: a source, an end, else an index of the claims in the order of the page. */
function found(query: ClaimQuery, claim: string, draft: Draft, behind?: string): string[] {
  const { source, object, subject, modality, type } = query;
  const patterns: string[] = [];
  if (source !== null)
    patterns.push(`(:Source {id: ${draft.given(source)}})<-[:IN]-(:Passage)<-[:CITES]-(${claim}:Claim)`);
  if (object !== null) patterns.push(`(:Actor|Place {id: ${draft.given(object)}})<-[:OBJECT|ABOUT]-(${claim}:Claim)`);
  if (subject !== null) patterns.push(`(:Actor {id: ${draft.given(subject)}})<-[:SUBJECT]-(${claim}:Claim)`);
  const index = indexOf(query);
  const start = `(${claim}:Claim)${index === null ? '' : ` USING INDEX ${claim}:Claim(${index}, id)`}`;
  const where = [
    ...(type === null ? [] : [`${claim}.type = ${draft.given(type)}`]),
    ...(behind === undefined ? (index === null ? [] : [`${claim}.id IS NOT NULL`]) : [behind]),
    ...(modality === null ? [] : [`${claim}.modality = ${draft.given(modality)}`]),
    ...(query.retracted ? [] : [`${claim}.retractedAt IS NULL`]),
  ];
  return [
    ...(patterns.length > 0 ? patterns : [start]).map((pattern) => `MATCH ${pattern}`),
    ...(where.length > 0 ? [`WHERE ${where.join(' AND ')}`] : []),
  ];
}

/** The claims that relations rest on, best first; with `all` the corrected and retracted ones too. One statement. */
export async function claimsOfRelations(
  reader: Reader,
  relationIds: readonly string[],
  options: { first: number; all: boolean },
  selection: Selection,
  view: View,
): Promise<Map<string, ClaimRecord[]>> {
  const claim = fetchClaim(selection, view);
  const rows = await reader.rows(
    `UNWIND $p.ids AS relationId
CALL (relationId) {
  MATCH (claim:Claim {relationId: relationId})
  WHERE ${countingClaims('claim', options.all)}
  RETURN claim ORDER BY ${claimRank('claim')} LIMIT $p.first
}
RETURN relationId AS key, ${claim.text('claim')} AS claim`,
    { ids: relationIds, first: options.first },
  );
  return grouped(rows.map((row) => [row.get('key') as string, claim.read(row.get('claim') as unknown[])]));
}

/** A link between claims that the API shows, with the pattern that follows it. */
const LINKS = {
  supersedes: '-[:SUPERSEDES]->',
  supersededBy: '<-[:SUPERSEDES]-',
  contradicts: '-[:CONTRADICTS]-',
  partOf: '-[:PART_OF]->',
  becauseOf: '-[:BECAUSE_OF]->',
} as const;

/** Name of a link between claims. */
export type ClaimLink = keyof typeof LINKS;

/** The claims that claims are linked to, in order of id. One statement. */
export async function linkedClaims(
  reader: Reader,
  claimIds: readonly string[],
  link: ClaimLink,
  selection: Selection,
  view: View,
): Promise<Map<string, ClaimRecord[]>> {
  const claim = fetchClaim(selection, view);
  const rows = await reader.rows(
    `UNWIND $p.ids AS id
MATCH (:Claim {id: id})${LINKS[link]}(claim:Claim)
WITH DISTINCT id, claim ORDER BY claim.id
RETURN id AS key, ${claim.text('claim')} AS claim`,
    { ids: claimIds },
  );
  return grouped(rows.map((row) => [row.get('key') as string, claim.read(row.get('claim') as unknown[])]));
}

function grouped<T>(pairs: readonly (readonly [string, T])[]): Map<string, T[]> {
  const lists = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const list = lists.get(key);
    if (list) list.push(value);
    else lists.set(key, [value]);
  }
  return lists;
}

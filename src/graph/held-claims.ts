import type { Reader } from '../neo4j/transaction.js';
import { claimRank } from './claim-order.js';
import type { RelationType } from './relation-id.js';
import type { Scale } from './scales.generated.js';

/** The axes and other values that a stance has. */
export const STANCE_VALUES = [
  'intensity',
  'channel',
  'formality',
  'explicitness',
  'polarity',
  'trend',
  'standing',
  'status',
] as const;

/** Name of a value of a stance. */
export type StanceValue = (typeof STANCE_VALUES)[number];

/** A factual claim that counts, of one holder, as the derivation of shifts needs it. */
export interface HeldClaim {
  readonly id: string;
  readonly type: RelationType;
  readonly relationId: string;
  readonly spell: string;
  readonly toward: string;
  readonly modality: Scale<'Modality'>;
  readonly wording: string | null;
  readonly summary: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly values: Readonly<Record<StanceValue, string | null>>;
  /** Sources that it cites. */
  readonly sources: readonly string[];
  /** Relations of the claims in other spells that it supersedes. */
  readonly supersedes: readonly string[];
  /** Claims that it is part of. */
  readonly partOf: readonly string[];
  /** Actors in whose matter it stands. */
  readonly topics: readonly string[];
}

/** A position that a source leaves unstated, of one holder. */
export interface HeldGap {
  readonly id: string;
  readonly aspect: Scale<'Aspect'>;
  readonly side: Scale<'GapSide'>;
  readonly toward: string;
  readonly source: string;
}

/** The claims of a holder, best first: those whose subject it is, and instruments of both parties that it is the other party of. */
export async function heldClaims(reader: Reader, holder: string): Promise<HeldClaim[]> {
  const rows = await reader.rows(
    `MATCH (holder:Actor {id: $p.holder})
CALL (holder) {
  MATCH (holder)<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(toward) RETURN claim, toward
  UNION
  MATCH (holder)<-[:OBJECT]-(claim:Claim)-[:SUBJECT]->(toward) WHERE claim.mutual RETURN claim, toward
}
WITH claim, toward
WHERE claim.relationId IS NOT NULL AND claim.retractedAt IS NULL
  AND NOT EXISTS { MATCH (claim)<-[:SUPERSEDES]-(newer:Claim) WHERE newer.relationId = claim.relationId AND newer.retractedAt IS NULL }
WITH claim, toward ORDER BY ${claimRank('claim')}
RETURN claim.id AS id, claim.type AS type, claim.relationId AS relationId, claim.spell AS spell, toward.id AS toward,
  claim.modality AS modality, claim.wording AS wording, claim.summary AS summary, claim.since AS since, claim.until AS until,
  [${STANCE_VALUES.map((name) => `claim.${name}`).join(', ')}] AS values,
  COLLECT { MATCH (claim)-[:CITES]->(:Passage)-[:IN]->(source:Source) RETURN DISTINCT source.id } AS sources,
  COLLECT { MATCH (claim)-[:SUPERSEDES]->(old:Claim) WHERE old.relationId <> claim.relationId AND old.retractedAt IS NULL RETURN DISTINCT old.relationId } AS supersedes,
  COLLECT { MATCH (claim)-[:PART_OF]->(whole:Claim) RETURN whole.id } AS partOf,
  COLLECT { MATCH (claim)-[:TOPIC]->(topic) RETURN topic.id } AS topics`,
    { holder },
  );
  return rows.map((row) => {
    const values = row.get('values') as (string | null)[];
    return {
      ...(Object.fromEntries(FIELDS.map((name) => [name, row.get(name)])) as unknown as Omit<HeldClaim, 'values'>),
      values: Object.fromEntries(
        STANCE_VALUES.map((name, index) => [name, values[index] ?? null]),
      ) as HeldClaim['values'],
    };
  });
}

const FIELDS = [
  'id',
  'type',
  'relationId',
  'spell',
  'toward',
  'modality',
  'wording',
  'summary',
  'since',
  'until',
  'sources',
  'supersedes',
  'partOf',
  'topics',
] as const;

/** The gaps in a holder's positions. */
export async function heldGaps(reader: Reader, holder: string): Promise<HeldGap[]> {
  const rows = await reader.rows(
    `MATCH (:Actor {id: $p.holder})<-[:HOLDER]-(gap:Gap)-[:TOWARD]->(toward), (gap)-[:IN]->(source:Source)
RETURN gap.id AS id, gap.aspect AS aspect, gap.side AS side, toward.id AS toward, source.id AS source ORDER BY id`,
    { holder },
  );
  return rows.map((row) => ({
    id: row.get('id') as string,
    aspect: row.get('aspect') as HeldGap['aspect'],
    side: row.get('side') as HeldGap['side'],
    toward: row.get('toward') as string,
    source: row.get('source') as string,
  }));
}

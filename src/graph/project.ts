import { IpgError } from '../errors/error.js';
import type { Database } from '../neo4j/database.js';
import { DatabaseError } from '../neo4j/driver-errors.js';
import { wholeNumber } from '../neo4j/parameters.js';
import type { Writer } from '../neo4j/transaction.js';
import { ownScript } from './cypher-files.js';
import { NAME_RELATIONS_OF_CLAIMS, REFUSE_BARE, removeStale, writeRelations } from './projection-text.js';
import { typeOfRelationId, type RelationType } from './relation-id.js';
import { bumpRevision } from './revision.js';

/** What a projection did to the relations. */
export interface ProjectionCounts {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
}

/** Makes all relations follow from the claims, as `cypher/project-relations.cypher` does. Safe to repeat; commits in batches. Throws BARE_RELATIONSHIPS, without a change to any relation, while one exists that no claim speaks of. */
export async function projectAll(database: Database): Promise<ProjectionCounts> {
  const { statements } = ownScript('cypher/project-relations.cypher');
  const totals = { created: 0, written: 0, removed: 0 };
  for (const { text } of statements) {
    const { rows, counters } = await refusing(() => database.runAlone(text));
    totals.created += counters.relationshipsCreated;
    totals.removed += counters.relationshipsDeleted;
    const [row] = rows;
    if (row?.keys.includes('written')) totals.written += wholeNumber(row.get('written'));
  }
  return { created: totals.created, changed: totals.written - totals.created, removed: totals.removed };
}

/**
 * Makes the relations that the given claims speak of, or whose claims they supersede or contradict, follow from their claims. For writers: same transaction, same result as projecting all.
 * Throws BARE_RELATIONSHIPS as projectAll does.
 */
export async function projectFor(writer: Writer, claimIds: readonly string[]): Promise<void> {
  await bumpRevision(writer);
  await writer.execute(NAME_RELATIONS_OF_CLAIMS, { claimIds });
  await refusing(() => writer.rows(REFUSE_BARE));
  const rows = await writer.rows(
    `UNWIND $p.claimIds AS claimId
MATCH (claim:Claim {id: claimId})
UNWIND [claim] + COLLECT { MATCH (claim)-[:SUPERSEDES|CONTRADICTS]-(other:Claim) RETURN other } AS touched
RETURN DISTINCT touched.relationId AS relationId`,
    { claimIds },
  );
  const byType = new Map<RelationType, string[]>();
  for (const row of rows) {
    const relationId = row.get('relationId');
    const type = typeof relationId === 'string' ? typeOfRelationId(relationId) : null;
    if (type) byType.set(type, [...(byType.get(type) ?? []), String(relationId)]);
  }
  for (const [type, relationIds] of byType) {
    await writer.execute(writeRelations(type), { relationIds });
    await writer.execute(removeStale(type), { relationIds });
  }
}

/** Cypher cannot raise an error of its own: the projection's refusal stands in the text of a date that cannot be read. */
async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const detail = error instanceof DatabaseError ? error.detail : '';
    const refused = detail.match(/REFUSED: (\d+) bare relationship\(s\) that no claim speaks of, such as (.+?); adopt/);
    if (!refused) throw error;
    throw new IpgError('BARE_RELATIONSHIPS', `${refused[1]} relationship(s) that no claim speaks of, such as ${refused[2]}`, {
      hint: 'run `ipg check` for all of them; adopt each with a claim, or remove it',
      cause: error,
    });
  }
}

import type { Database } from '../neo4j/database.js';
import { wholeNumber } from '../neo4j/parameters.js';
import type { Writer } from '../neo4j/transaction.js';
import { refusing } from './bare-relationships.js';
import { ownScript } from './cypher-files.js';
import { type ProjectionCounts, projectInBatches, writeRelationsOf } from './project-batches.js';
import { NAME_RELATIONS_OF_CLAIMS, REFUSE_BARE } from './projection-text.js';
import { bumpRevision } from './revision.js';

/**
 * Up to this many claims the script for curators is run as it is: its one statement is planned once. Beyond, it would outgrow the memory and the
 * time of a transaction, and each type gets statements of its own.
 */
const SCRIPT_CLAIMS = 3000;

/** How to project. */
export interface ProjectOptions {
  /** Claims up to which the script is used; for tests of the other way. */
  readonly scriptClaims?: number;
  /** Told how many claims are done, where it takes several batches. */
  readonly onProgress?: (done: number, count: number) => void;
}

/** Makes all relations follow from the claims, as `cypher/project-relations.cypher` does. Safe to repeat; commits in batches. Throws BARE_RELATIONSHIPS, without a change to any relation, while one exists that no claim speaks of. */
export async function projectAll(database: Database, options: ProjectOptions = {}): Promise<ProjectionCounts> {
  const { rows } = await database.runAlone('MATCH (claim:Claim) RETURN count(claim) AS claims');
  const claims = wholeNumber(rows[0]?.get('claims') ?? 0);
  if (claims > (options.scriptClaims ?? SCRIPT_CLAIMS)) return projectInBatches(database, claims, options.onProgress);
  const totals = { created: 0, written: 0, removed: 0 };
  for (const { text } of ownScript('cypher/project-relations.cypher').statements) {
    const { rows, counters } = await refusing(() => database.repeat(() => database.runAlone(text)));
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
WITH DISTINCT touched.relationId AS relationId
WHERE relationId IS NOT NULL
RETURN relationId`,
    { claimIds },
  );
  await writeRelationsOf(
    writer,
    rows.map((row) => row.get('relationId') as string),
  );
}

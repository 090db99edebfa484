import type { Database } from '../neo4j/database.js';
import { wholeNumber } from '../neo4j/parameters.js';
import type { Writer } from '../neo4j/transaction.js';
import { refusing } from './bare-relationships.js';
import { NAME_RELATIONS, REFUSE_BARE, REMOVE_ALL_STALE, removeStale, writeRelations } from './projection-text.js';
import { PROJECTING, type RelationType, typeOfRelationId } from './relation-id.js';
import { bumpRevision } from './revision.js';

/** What a projection did to the relations. */
export interface ProjectionCounts {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
}

/** Claims of one transaction: well within the 64 MB that the managed server allows one. */
const BATCH = 1000;
/** What looks at a whole large graph takes longer than a server may grant a request. */
const WHOLE_GRAPH = { timeoutMs: 300_000 };

/** Projects type by type in batches of claims. The same relations as the script makes, for graphs that one statement would be too large for. */
export async function projectInBatches(
  database: Database,
  claims: number,
  onProgress: (done: number, count: number) => void = () => {},
): Promise<ProjectionCounts> {
  await database.repeat(() => database.runAlone(NAME_RELATIONS, {}, WHOLE_GRAPH));
  // only now does the index of relationId hold what the planner must know of
  await database.refreshPlans();
  await refusing(() => database.runAlone(REFUSE_BARE, {}, WHOLE_GRAPH));
  const totals = { created: 0, written: 0, removed: 0 };
  let done = 0;
  for (const type of PROJECTING) {
    for (let after: string | null = ''; after !== null; ) {
      const page = await pageOfClaims(database, type, after);
      const counts = await database.repeat(() => writeBatch(database, page.relationIds));
      totals.created += counts.created;
      totals.written += counts.written;
      totals.removed += counts.removed;
      done += page.claims;
      onProgress(done, claims);
      after = page.claims < BATCH ? null : page.last;
    }
  }
  const { counters } = await database.repeat(() => database.runAlone(REMOVE_ALL_STALE, {}, WHOLE_GRAPH));
  const removed = totals.removed + counters.relationshipsDeleted;
  return { created: totals.created, changed: totals.written - totals.created, removed };
}

function writeBatch(database: Database, relationIds: readonly string[]) {
  return database.attempt(async (writer) => {
    await bumpRevision(writer);
    const value = await writeRelationsOf(writer, relationIds);
    return { keep: value.written + value.removed > 0, value };
  });
}

async function pageOfClaims(database: Database, type: RelationType, after: string) {
  const { rows } = await database.runAlone(
    `MATCH (claim:Claim {type: $p.type}) WHERE claim.id > $p.after
WITH claim ORDER BY claim.id LIMIT ${BATCH}
RETURN collect(DISTINCT claim.relationId) AS relationIds, max(claim.id) AS last, count(claim) AS claims`,
    { type, after },
  );
  const [row] = rows;
  return {
    relationIds: (row?.get('relationIds') ?? []) as string[],
    last: (row?.get('last') ?? null) as string | null,
    claims: wholeNumber(row?.get('claims') ?? 0),
  };
}

/** Writes and removes the given relations as their claims say, and counts what differed. */
export async function writeRelationsOf(
  writer: Writer,
  relationIds: readonly string[],
): Promise<{ created: number; written: number; removed: number }> {
  const byType = new Map<RelationType, string[]>();
  for (const relationId of relationIds) {
    const type = typeOfRelationId(relationId);
    if (!type) continue;
    const ids = byType.get(type);
    if (ids) ids.push(relationId);
    else byType.set(type, [relationId]);
  }
  const counts = { created: 0, written: 0, removed: 0 };
  for (const [type, ids] of byType) {
    const [row] = await writer.rows(writeRelations(type), { relationIds: ids });
    const removed = await writer.execute(removeStale(type), { relationIds: ids });
    counts.created += wholeNumber(row?.get('created') ?? 0);
    counts.written += wholeNumber(row?.get('written') ?? 0);
    counts.removed += removed.relationshipsDeleted;
  }
  return counts;
}

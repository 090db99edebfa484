import type { Database } from '../neo4j/database.js';
import { wholeNumber } from '../neo4j/parameters.js';
import { CREATE_RELATIONS } from './projection-text.js';
import { bumpRevision } from './revision.js';

/** Claims of one transaction: well within the 64 MB that the managed server allows one. */
const BATCH = 1000;
/** Transactions at once. */
const SESSIONS = 2;

/** Claims that follow each other by id. */
interface Page {
  /** What they speak of, without what a claim before them speaks of as well. */
  readonly relationIds: readonly string[];
  readonly claims: number;
  /** The last claim's id, null on the last page. */
  readonly last: string | null;
}

/**
 * Creates the relations of claims that know them already, in a graph that has no relation yet: nothing can differ, be stale or be there twice,
 * so that nothing is looked for, no end is locked against the other session, and one statement does for all types. Gives the number of relations.
 */
export async function projectFresh(database: Database, onProgress: (done: number) => void): Promise<number> {
  // only now do the indexes hold what the planner must know of
  await database.refreshPlans();
  let upcoming: Promise<Page | null> = pageAfter(database, '');
  let created = 0;
  let done = 0;
  const session = async () => {
    for (;;) {
      const taken = upcoming;
      upcoming = taken.then((page) => (page?.last ? pageAfter(database, page.last) : null));
      // whoever takes it next is told; if nobody does, another failure has ended the work
      upcoming.catch(() => {});
      const page = await taken;
      if (!page) return;
      const made = await create(database, page.relationIds);
      created += made;
      done += page.claims;
      onProgress(done);
    }
  };
  await Promise.all(Array.from({ length: SESSIONS }, session));
  return created;
}

async function pageAfter(database: Database, after: string): Promise<Page> {
  const { rows } = await database.runAlone(
    `MATCH (claim:Claim) WHERE claim.id > $p.after
WITH claim ORDER BY claim.id LIMIT ${BATCH}
WITH collect(DISTINCT claim.relationId) AS ids, max(claim.id) AS last, count(claim) AS claims
RETURN last, claims, COLLECT {
  UNWIND ids AS id
  WITH id WHERE NOT EXISTS { MATCH (earlier:Claim {relationId: id}) WHERE earlier.id <= $p.after }
  RETURN id
} AS relationIds`,
    { after },
  );
  const [row] = rows;
  const claims = wholeNumber(row?.get('claims') ?? 0);
  return {
    relationIds: (row?.get('relationIds') ?? []) as string[],
    claims,
    last: claims < BATCH ? null : (row?.get('last') as string),
  };
}

async function create(database: Database, relationIds: readonly string[]): Promise<number> {
  if (relationIds.length === 0) return 0;
  return database.write(async (writer) => {
    const { relationshipsCreated } = await writer.execute(CREATE_RELATIONS, { relationIds });
    // last, not first: its lock makes writers wait for each other, here only for the commit
    await bumpRevision(writer);
    return relationshipsCreated;
  });
}

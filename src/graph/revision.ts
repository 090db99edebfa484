import { wholeNumber } from '../neo4j/parameters.js';
import type { Reader, Writer } from '../neo4j/transaction.js';

const READ = "MATCH (revision:Revision {id: 'revision'}) RETURN revision.number AS number";
const BUMP = "MERGE (revision:Revision {id: 'revision'}) SET revision.number = coalesce(revision.number, 0) + 1";

/** The node that holds the revision, in a pattern. */
export const REVISION = "Revision {id: 'revision'}";

/** The revision of the graph: goes up with every transaction of this project that writes. 0 on an empty graph. */
export async function readRevision(reader: Reader): Promise<number> {
  const [row] = await reader.rows(READ);
  return row ? wholeNumber(row.get('number')) : 0;
}

/** Marks the transaction as one that writes. To be called before its first write, so that writers queue up here and not at a deadlock. */
export async function bumpRevision(writer: Writer): Promise<void> {
  await writer.execute(BUMP);
}

import type { Reader } from '../neo4j/transaction.js';
import { fetchEvidence } from './fetch-source.js';
import type { EvidenceRecord } from './records.js';
import type { Selection } from './selection.js';

/** The passages that groups of claims cite, each passage once in a group, in order of id. A group is named by its claims' ids, joined by blanks. One statement. */
export async function evidenceOfClaims(
  reader: Reader,
  groups: readonly string[],
  first: number,
  selection: Selection,
): Promise<Map<string, EvidenceRecord[]>> {
  const evidence = fetchEvidence(selection);
  const rows = await reader.rows(
    `UNWIND $p.groups AS group
CALL (group) {
  UNWIND split(group, ' ') AS id
  MATCH (:Claim {id: id})-[:CITES]->(passage:Passage)
  RETURN DISTINCT passage ORDER BY passage.id LIMIT $p.first
}
RETURN group AS key, ${evidence.text('passage')} AS evidence`,
    { groups, first },
  );
  const lists = new Map<string, EvidenceRecord[]>();
  for (const row of rows) {
    const key = row.get('key') as string;
    lists.set(key, [...(lists.get(key) ?? []), evidence.read(row.get('evidence') as unknown[])]);
  }
  return lists;
}

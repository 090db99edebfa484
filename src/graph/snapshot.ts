import { plainValue } from '../neo4j/parameters.js';
import type { Reader } from '../neo4j/transaction.js';

/** What of a graph a script speaks of: nodes by label and id, each with its properties and the record's links, as one comparable text. */
export type Snapshot = ReadonlyMap<string, string>;

const LABELS = ['Actor', 'Place', 'Source', 'Passage', 'Claim', 'Gap', 'Coverage'];

/** One branch for each label, so that each is a seek in its unique index. Relations are left out: they follow from the claims. */
const TEXT = [
  ...LABELS.map((label) => branch(label, 'id', 'n.id IN $p.words')),
  branch('RelationType', 'type', 'n.type IN $p.words'),
  // an alias' id is usually put together in the script; its surface stands there as it is
  branch('Alias', 'id', 'n.surface IN $p.words OR n.id IN $p.words'),
].join('\nUNION ALL\n');

function branch(label: string, key: string, condition: string): string {
  return `MATCH (n:${label}) WHERE ${condition}
RETURN '${label}' AS label, n.${key} AS id, properties(n) AS properties,
  COLLECT { MATCH (n)-[link]->(end) WHERE NOT (n:Actor OR n:Place) RETURN type(link) + ' ' + coalesce(end.id, '') + ' ' + coalesce(link.from, '') + ' ' + coalesce(link.until, '') } AS links`;
}

/** Takes a snapshot of the nodes whose ids, or whose surfaces, are among the words. */
export async function takeSnapshot(reader: Reader, words: readonly string[]): Promise<Snapshot> {
  const rows = await reader.rows(TEXT, { words });
  return new Map(
    rows.map((row) => {
      const properties = Object.entries(plainValue(row.get('properties')) as Record<string, unknown>).sort(byKey);
      const links = [...(row.get('links') as string[])].sort();
      return [`${row.get('label')} ${row.get('id')}`, JSON.stringify([properties, links])];
    }),
  );
}

/** How many nodes came, differ, stayed and went between two snapshots. */
export interface Difference {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

/**
 * Compares by value: setting a property to what it was is no change, whatever Neo4j counts. Of the nodes that stayed, only those that
 * the script defines are counted, not those that it merely refers to.
 */
export function compareSnapshots(before: Snapshot, after: Snapshot, script: string): Difference {
  const defined = new Set([...script.matchAll(/\bid\s*:\s*'([^']*)'/g)].map((match) => match[1]));
  const isDefined = (key: string) => /^(Alias|RelationType) /.test(key) || defined.has(key.slice(key.indexOf(' ') + 1));
  const counts = { created: 0, changed: 0, unchanged: 0, removed: 0 };
  for (const [key, text] of after) {
    const old = before.get(key);
    if (old === undefined) counts.created++;
    else if (old !== text) counts.changed++;
    else if (isDefined(key)) counts.unchanged++;
  }
  counts.removed = [...before.keys()].filter((key) => !after.has(key)).length;
  return counts;
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}

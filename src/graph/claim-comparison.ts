import type { Database } from '../neo4j/database.js';
import { type Parameter, plainValue } from '../neo4j/parameters.js';
import type { Reader, Writer } from '../neo4j/transaction.js';

/** A claim as a script says it or as the graph holds it. */
export interface ClaimState {
  readonly id: string;
  readonly properties: { readonly [key: string]: Parameter };
  /** `TYPE target-id`, sorted. */
  readonly links: readonly string[];
}

/** A claim that the script says otherwise than the graph. */
export interface ClaimDifference {
  readonly id: string;
  /** What differs, for a person: `intensity is LIMITED in the graph, MODERATE in the script`. */
  readonly what: string;
  readonly script: ClaimState;
}

/** Set by the program or by a retraction: a script's claim has none of them. */
const NOT_OF_THE_SCRIPT = new Set(['recordedAt', 'retractedAt', 'retractedBecause', 'relationId']);

/** Links that a claim has once. Of the others, more may be added by other scripts: that is no difference, and amending does not take them away. */
const ONCE = /^(SUBJECT|OBJECT|ATTRIBUTED_TO) /;

/**
 * Seed scripts write claims with ON CREATE, so a claim that is there already stays as it is, and an edit of the script would be lost in silence.
 * To find such edits, the script runs in a transaction that is taken back, with the claims that it names hidden: what it creates is what it says.
 */
export async function differingClaims(
  database: Database,
  run: (writer: Writer) => Promise<unknown>,
  script: string,
): Promise<ClaimDifference[]> {
  const stored = await database.read((reader) => claimStates(reader, definedIds(script)));
  if (stored.size === 0) return [];
  let said = await trial(database, run, [...stored.keys()]);
  // a claim that the script only refers to must stay in sight, or the links to it are not made
  if (said.size < stored.size) said = await trial(database, run, [...said.keys()]);
  return [...said.values()].flatMap((script) => {
    const graph = stored.get(script.id);
    const what = graph && difference(graph, script);
    return what ? [{ id: script.id, what, script }] : [];
  });
}

/** Ids that a script writes as a row's or merges a claim by; not those by which it only looks a claim up, which have to stay in sight. */
function definedIds(script: string): string[] {
  const rows = [...script.matchAll(/(?<!:\w+\s*)\{\s*id\s*:\s*'([^']*)'/g)];
  const merged = [...script.matchAll(/MERGE\s*\(\w*:Claim\s*\{\s*id\s*:\s*'([^']*)'/g)];
  return [...new Set([...rows, ...merged].map((match) => match[1] ?? ''))];
}

async function trial(
  database: Database,
  run: (writer: Writer) => Promise<unknown>,
  ids: readonly string[],
): Promise<Map<string, ClaimState>> {
  if (ids.length === 0) return new Map();
  return database.attempt(async (writer) => {
    await writer.execute('MATCH (claim:Claim) WHERE claim.id IN $p.ids REMOVE claim:Claim SET claim:HiddenClaim', {
      ids,
    });
    await run(writer);
    return { keep: false, value: await claimStates(writer, ids) };
  });
}

async function claimStates(reader: Reader, ids: readonly string[]): Promise<Map<string, ClaimState>> {
  const rows = await reader.rows(
    `MATCH (claim:Claim) WHERE claim.id IN $p.ids
RETURN claim.id AS id, properties(claim) AS properties, COLLECT { MATCH (claim)-[link]->(end) RETURN type(link) + ' ' + end.id } AS links`,
    { ids },
  );
  return new Map(
    rows.map((row) => {
      const properties = Object.fromEntries(
        Object.entries(plainValue(row.get('properties')) as ClaimState['properties']).filter(
          ([key]) => !NOT_OF_THE_SCRIPT.has(key),
        ),
      );
      const id = String(row.get('id'));
      return [id, { id, properties, links: [...(row.get('links') as string[])].sort() }];
    }),
  );
}

function difference(graph: ClaimState, script: ClaimState): string | null {
  const show = (value: Parameter | undefined) => (value === undefined ? 'absent' : JSON.stringify(value));
  for (const key of new Set([...Object.keys(graph.properties), ...Object.keys(script.properties)])) {
    const [there, here] = [show(graph.properties[key]), show(script.properties[key])];
    if (there !== here) return `${key} is ${there} in the graph and ${here} in the script`;
  }
  const missing = script.links.find((link) => !graph.links.includes(link));
  if (missing) return `the script links it by ${missing}, the graph does not`;
  const extra = graph.links.find((link) => !script.links.includes(link) && ONCE.test(link));
  return extra ? `the graph links it by ${extra}, the script does not` : null;
}

/** Makes the graph's claim what the script says, after the script has run. Its relation goes and is projected anew; links that other scripts may have added stay. */
export async function amendClaim(writer: Writer, { script }: ClaimDifference): Promise<void> {
  await writer.execute(
    `MATCH (claim:Claim {id: $p.id})-[link]->(end)
WHERE type(link) IN ['SUBJECT', 'OBJECT', 'ATTRIBUTED_TO'] AND NOT type(link) + ' ' + end.id IN $p.links
DELETE link`,
    { id: script.id, links: script.links },
  );
  await writer.execute(
    `MATCH (claim:Claim {id: $p.id})
WITH claim, claim {.recordedAt, .retractedAt, .retractedBecause} AS kept
OPTIONAL MATCH (:Actor)-[relation {id: claim.relationId}]->(:Actor|Place)
DELETE relation
WITH DISTINCT claim, kept
SET claim = $p.properties
SET claim += kept`,
    { id: script.id, properties: script.properties },
  );
}

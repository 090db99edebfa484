import { applyConstraints } from '../graph/constraints.js';
import { ownScript } from '../graph/cypher-files.js';
import { projectAll } from '../graph/project.js';
import type { Database } from '../neo4j/database.js';
import { wholeNumber } from '../neo4j/parameters.js';

/** Size of the graph that the benchmark runs on. */
export const SIZE = { actors: 300, claims: 20_000, sources: 200 } as const;

const TYPES = [
  'DEFENSE_COOPERATION_WITH',
  'INTELLIGENCE_SHARING_WITH',
  'DIPLOMATIC_SUPPORT_FOR',
  'MILITARY_PRESSURE_ON',
  'TRADE_AGREEMENT_WITH',
];

/** A repeatable stream of numbers from 0 to 1 (mulberry32), so that every run has the same graph. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Fills an empty graph with actors of uneven degree, claims with a passage each, and the relations that follow. */
export async function fillBenchGraph(database: Database, progress: (text: string) => void): Promise<void> {
  const { rows } = await database.runAlone('MATCH (claim:Claim) RETURN count(claim) AS n');
  if (wholeNumber(rows[0]?.get('n') ?? 0) >= SIZE.claims) return;
  await applyConstraints(database);
  for (const { text } of ownScript('seed/00-relation-types.cypher').statements) await database.runAlone(text);
  await database.runAlone(
    `UNWIND range(1, ${SIZE.actors}) AS i MERGE (a:Actor {id: 'actor-' + i})
SET a:State, a.name = 'Actor ' + i, a.formalName = 'Republic of Actor ' + i, a.note = 'made for the benchmark'
MERGE (alias:Alias {id: 'al-actor-' + i}) SET alias.surface = 'Other name ' + i, alias.language = 'en' MERGE (alias)-[:NAMES]->(a)`,
  );
  await database.runAlone(
    `UNWIND range(1, ${SIZE.sources}) AS i MERGE (s:Source {id: 'src-' + i}) SET s.title = 'Source ' + i, s.reliability = substring('ABCDE', i % 5, 1)`,
  );
  await claims(database, progress);
  await projectAll(database, { onProgress: (done, count) => progress(`projecting ${done}/${count} claims`) });
}

async function claims(database: Database, progress: (text: string) => void): Promise<void> {
  const random = numbers(7);
  // the square makes some actors hubs
  const actor = () => 1 + Math.floor(random() ** 2 * SIZE.actors);
  for (let done = 0; done < SIZE.claims; done += 1000) {
    const batch = Array.from({ length: 1000 }, (_, i) => {
      const subject = actor();
      const other = actor();
      const year = 1990 + Math.floor(random() * 35);
      return {
        id: `cl-${done + i}`,
        subject: `actor-${subject}`,
        object: `actor-${other === subject ? (subject % SIZE.actors) + 1 : other}`,
        source: `src-${1 + Math.floor(random() * SIZE.sources)}`,
        claim: {
          type: TYPES[Math.floor(random() * TYPES.length)] ?? '',
          modality: 'ASSERTED',
          spell: String(year),
          since: `${year}-06`,
          until: random() < 0.8 ? '..' : String(year + 3),
          summary: `What claim ${done + i} says, in a sentence of ordinary length for such a summary.`,
          confidence: ['LOW', 'MODERATE', 'HIGH'][Math.floor(random() * 3)] ?? 'LOW',
          credibility: 1 + Math.floor(random() * 5),
          intensity: ['LIMITED', 'MODERATE', 'EXPANDED', 'FULL'][Math.floor(random() * 4)] ?? 'LIMITED',
        },
      };
    });
    await database.runAlone(
      `UNWIND $p.batch AS row
MATCH (subject:Actor {id: row.subject}) MATCH (object:Actor {id: row.object}) MATCH (source:Source {id: row.source})
CREATE (claim:Claim {id: row.id}) SET claim += row.claim, claim.recordedAt = datetime()
CREATE (claim)-[:SUBJECT]->(subject) CREATE (claim)-[:OBJECT]->(object)
CREATE (passage:Passage {id: 'ps-' + row.id, locator: 'p. ' + row.id})-[:IN]->(source)
CREATE (claim)-[:CITES]->(passage)`,
      { batch },
    );
    progress(`claims ${done + 1000}/${SIZE.claims}`);
  }
}

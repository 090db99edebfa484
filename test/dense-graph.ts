import { ownScript } from '../src/graph/cypher-files.js';
import type { Database } from '../src/neo4j/database.js';
import { emptyGraph } from './database.js';

/** Size of the dense graph. Every actor is related to every other one, and each relation rests on several claims. */
const DENSE = { actors: 110, claimsOfRelation: 3, hubRelations: 1000, passagesOfClaim: 3 } as const;

/**
 * A graph where every page is full: 110 actors with a relation between any two, one hub with 1,000 relations more, three claims for each relation,
 * three passages for each claim, and long texts. Relations are written as the projection would write them.
 */
export async function denseGraph(database: Database): Promise<void> {
  await emptyGraph(database);
  for (const { text } of ownScript('seed/00-relation-types.cypher').statements) await database.runAlone(text);
  const passages = DENSE.passagesOfClaim;
  await database.runAlone(ENTITIES, { actors: DENSE.actors });
  await database.runAlone(EVIDENCE, { passages });
  for (let actor = 0; actor < DENSE.actors; actor++) {
    await database.runAlone(PAIRS, { id: `actor-${100 + actor}`, claims: DENSE.claimsOfRelation, passages });
    if (actor > 0)
      await database.runAlone(HUB, {
        id: `actor-${100 + actor}`,
        each: Math.ceil(DENSE.hubRelations / (DENSE.actors - 1)),
        passages,
      });
  }
  await database.runAlone(LINKS);
  await database.refreshPlans();
}

const ENTITIES = `UNWIND range(100, 99 + $p.actors) AS i
CREATE (a:Actor:State {id: 'actor-' + i, name: 'Actor ' + i, formalName: 'The Federal Democratic Republic of Actor ' + i,
  iso2: 'AA', iso3: 'AAA', note: '${'A remark of some length. '.repeat(5)}', wikidata: 'Q' + i})
CREATE (place:Place {id: 'place-' + i, name: 'Place ' + i, kind: 'STRAIT'})
WITH a, i UNWIND range(1, 20) AS j
CREATE (:Alias {id: 'al-' + i + '-' + j, surface: 'Another name of actor ' + i + ' (' + j + ')', language: 'en'})-[:NAMES]->(a)`;

const EVIDENCE = `CREATE (s:Source {id: 'src-dense', title: 'A long title of a source that everything in this graph rests on', kind: 'ARTICLE',
  reliability: 'B', url: 'https://example.org/a/rather/long/address/of/a/document/on/the/web', reliabilityReason: '${'A reason. '.repeat(15)}'})
WITH s MATCH (a:Actor) UNWIND range(1, $p.passages) AS i
CREATE (:Passage {id: 'ps-' + a.id + '-' + i, locator: 'Article ' + i + ', paragraph 4', summary: '${'What it says in our own words. '.repeat(6)}',
  sha256: '${'0123456789abcdef'.repeat(4)}'})-[:IN]->(s)`;

/** What a relation and its claims have in common. */
const VALUES = `{spell: spell, summary: '${'What the source says in one long sentence of our own. '.repeat(4)}', wording: 'the few words of the source itself',
  modality: 'ASSERTED', intensity: 'EXPANDED', channel: 'INDIRECT', formality: 'UNOFFICIAL', explicitness: 'AMBIGUOUS', polarity: 'SUPPORTS',
  trend: 'STEADY', status: 'IN_FORCE', confidence: 'MODERATE', sectors: ['CYBER', 'SEMICONDUCTORS', 'SUSTAINABLE_ENERGY'],
  since: '1990-05-01', until: '..'}`;

const WRITE = `CREATE (a)-[r:DEFENSE_COOPERATION_WITH]->(b) SET r += values, r += {
  id: relationId, claimCount: claims, sourceCount: 1, leadClaim: 'cl-' + a.id + '-' + b.id + '-' + spell + '-1', sign: 1, disputed: false,
  superseded: false, supersededFrom: date('9999-12-31'), sinceMin: date('1990-05-01'), sinceMax: date('1990-05-01'),
  untilMin: date('9999-12-31'), untilMax: date('9999-12-31')}
WITH a, b, relationId, spell, values, claims
UNWIND range(1, claims) AS i
CREATE (c:Claim {id: 'cl-' + a.id + '-' + b.id + '-' + spell + '-' + i, type: 'DEFENSE_COOPERATION_WITH', relationId: relationId, credibility: 3,
  note: '${'Why it was coded so, at some length. '.repeat(4)}', mutual: true, inferred: false, recordedAt: datetime()})
SET c += values
CREATE (c)-[:SUBJECT]->(a) CREATE (c)-[:OBJECT]->(b)
WITH b, c UNWIND range(1, $p.passages) AS n MATCH (passage:Passage {id: 'ps-' + b.id + '-' + n}) CREATE (c)-[:CITES]->(passage)`;

const PAIRS = `MATCH (a:Actor {id: $p.id}) MATCH (b:Actor) WHERE a.id < b.id
WITH a, b, a.id + '.defense-cooperation-with.' + b.id + '.now' AS relationId, 'now' AS spell, $p.claims AS claims
WITH *, ${VALUES} AS values
${WRITE}`;

const HUB = `MATCH (a:Actor {id: 'actor-100'}) MATCH (b:Actor {id: $p.id}) UNWIND range(1, $p.each) AS k
WITH a, b, toString(1900 + k) AS spell, 1 AS claims
WITH *, a.id + '.defense-cooperation-with.' + b.id + '.' + spell AS relationId, ${VALUES} AS values
${WRITE}`;

/** Ten claims of the hub contradict each other. */
const LINKS = `MATCH (c:Claim) WHERE c.id =~ 'cl-actor-100-actor-10[1-9]-now-1'
MATCH (d:Claim) WHERE d.id =~ 'cl-actor-100-actor-10[1-9]-now-1' AND c.id < d.id
CREATE (c)-[:CONTRADICTS]->(d)`;

import { bulkLoad } from '../src/graph/bulk-load.js';
import type { ActorRecord, ClaimRecord, Properties } from '../src/graph/bulk-records.js';
import type { RelationType } from '../src/graph/relation-id.js';
import type { Database } from '../src/neo4j/database.js';
import { emptyGraph } from './database.js';

/** What the crowded graph holds. */
export const CROWD = { hubs: 57, leaves: 259, entities: 320, lines: (57 * 56) / 2 + 259 + 2 } as const;

/** Types of the leaves' relations: friendly, adverse, neither. */
const LEAF_TYPES = ['TRADE_AGREEMENT_WITH', 'TENSION_WITH', 'TAKES_POSITION_ON'] as const satisfies RelationType[];

/**
 * Puts a graph in place of what is there that no SVG is drawn of: 57 hubs, each with a friendly defense relation since 1990 with every other; 259 leaves,
 * each tied to one hub by another matter, half of them since 1970, half since 2000; two outposts far from all, with one strong friendly relation in diplomacy
 * since 1980; and one change between Tokyo and Taipei, so that the page has a story.
 */
export async function crowdedGraph(database: Database): Promise<void> {
  await emptyGraph(database);
  const hubs = Array.from({ length: CROWD.hubs }, (_, i) => actor(`hub-${i}`, -25 + i, 95 + ((i * 11) % 57)));
  const leaves = Array.from({ length: CROWD.leaves }, (_, i) =>
    actor(`leaf-${i}`, -40 + ((i * 7) % 90), 80 + (i % 90)),
  );
  const ends = [actor('outpost-east', 88, -80), actor('outpost-west', 88, -20)];
  const claims = [...hubClaims(hubs), ...leafClaims(leaves), ...changeOfTokyo()];
  const strong = { since: '1980', intensity: 'FULL' };
  claims.push(claim('DIPLOMATIC_RELATIONS_WITH', 'outpost-east', 'outpost-west', strong));
  const passage = { id: 'ps-crowd', source: 'src-crowd', properties: { locator: 'whole document' } };
  await bulkLoad(database, {
    actors: [...hubs, ...leaves, ...ends, actor('tokyo', 36, 140), actor('taipei', 25, 121)],
    places: [],
    aliases: [],
    sources: [{ id: 'src-crowd', properties: { title: 'Register of the crowd', reliability: 'A' } }],
    claims: claims.map((one, i) => ({ claim: one, passages: i === 0 ? [passage] : [] })),
  });
  await database.refreshPlans();
}

function actor(id: string, latitude: number, longitude: number): ActorRecord {
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  return { id, kind: 'State', properties: { name, latitude, longitude } };
}

function hubClaims(hubs: readonly ActorRecord[]): ClaimRecord[] {
  return hubs.flatMap(({ id }, i) =>
    hubs.slice(i + 1).map((other) => claim('DEFENSE_COOPERATION_WITH', id, other.id, { since: '1990' })),
  );
}

function leafClaims(leaves: readonly ActorRecord[]): ClaimRecord[] {
  return leaves.map(({ id }, i) =>
    claim(LEAF_TYPES[i % 3] ?? 'TENSION_WITH', id, `hub-${i % CROWD.hubs}`, { since: i % 2 === 0 ? '1970' : '2000' }),
  );
}

function changeOfTokyo(): ClaimRecord[] {
  const before = claim('DIPLOMATIC_SUPPORT_FOR', 'tokyo', 'taipei', { polarity: 'NEUTRAL' }, 'before');
  const now = claim('DIPLOMATIC_SUPPORT_FOR', 'tokyo', 'taipei', { polarity: 'SUPPORTS' }, 'now');
  return [before, { ...now, links: { SUPERSEDES: [before.id] } }];
}

function claim(type: RelationType, subject: string, object: string, own: Properties, spell?: string): ClaimRecord {
  const named = spell ?? String(own['since']);
  const dates = spell === undefined ? { until: '..' } : {};
  return {
    ...{ id: `cl-${type.toLowerCase()}-${subject}-${object}-${named}`, type, subject, object, spell: named },
    ...{ modality: 'ASSERTED', recordedAt: '2020-01-01T00:00:00Z', cites: ['ps-crowd'] },
    properties: { credibility: 1, confidence: 'HIGH', ...dates, ...own },
  };
}

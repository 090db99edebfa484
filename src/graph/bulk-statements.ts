import type { Parameter } from '../neo4j/parameters.js';
import type {
  ActorRecord,
  AliasRecord,
  ClaimLink,
  ClaimRecord,
  Evidenced,
  PassageRecord,
  PlainRecord,
} from './bulk-records.js';
import { relationIdOf } from './relation-id.js';

/** One statement over many rows. Every row makes what it says or, where something that it refers to is missing, nothing. */
export interface Write {
  readonly text: string;
  readonly rows: readonly { readonly [key: string]: Parameter }[];
  /** Links that it makes if nothing is missing. */
  readonly links: number;
  /** Finds, among the same rows, one that refers to something missing: `id` and `missing`. */
  readonly findMissing: string;
}

/** Creates actors, a statement for each kind: labels stand in the text. */
export function actorWrites(records: readonly ActorRecord[]): Write[] {
  return (['State', 'Coalition', 'Organization'] as const).map((kind) => {
    const ofKind = records.filter((record) => record.kind === kind);
    return nodes(`Actor:${kind}`, ofKind);
  });
}

/** Creates nodes that refer to nothing. */
export function nodeWrites(label: 'Place' | 'Source', records: readonly PlainRecord[]): Write[] {
  return [nodes(label, records)];
}

function nodes(labels: string, records: readonly PlainRecord[]): Write {
  const rows = records.map(({ id, properties }) => ({ properties: { ...properties, id } }));
  return {
    text: `UNWIND $p.rows AS row CREATE (node:${labels}) SET node = row.properties`,
    rows,
    links: 0,
    findMissing: NOTHING,
  };
}

/** Creates aliases of actors and places that are there. */
export function aliasWrites(records: readonly AliasRecord[]): Write[] {
  return [
    linked(
      'Alias',
      'NAMES',
      'Actor|Place',
      records.map((record) => ({ ...record, end: record.names })),
    ),
  ];
}

/** Creates passages of sources that are there. */
export function passageWrites(records: readonly PassageRecord[]): Write[] {
  return [
    linked(
      'Passage',
      'IN',
      'Source',
      records.map((record) => ({ ...record, end: record.source })),
    ),
  ];
}

function linked(
  label: string,
  link: string,
  endLabels: string,
  records: readonly (PlainRecord & { readonly end: string })[],
): Write {
  return {
    text: `UNWIND $p.rows AS row
MATCH (end:${endLabels} {id: row.end})
CREATE (node:${label})-[:${link}]->(end) SET node = row.properties`,
    rows: records.map(({ id, properties, end }) => ({ end, properties: { ...properties, id } })),
    links: records.length,
    findMissing: missing('row.properties.id', 'row.end', endLabels),
  };
}

/** Creates claims with their ends and citations; their other links are made by `linkWrites` once all these claims are there. */
export function claimWrites(records: readonly Evidenced[]): Write[] {
  const claims = records.map(({ claim }) => claim);
  const about = claims.filter((claim) => claim.object === null);
  const ended = claims.filter((claim) => claim.object !== null);
  return [claimWrite(ended, true), claimWrite(about, false)];
}

function claimWrite(claims: readonly ClaimRecord[], hasObject: boolean): Write {
  const cited = claims.reduce((sum, claim) => sum + claim.cites.length, 0);
  return {
    text: `UNWIND $p.rows AS row
MATCH (subject:Actor {id: row.subject})
${hasObject ? 'MATCH (object:Actor|Place {id: row.object})' : ''}
CREATE (subject)<-[:SUBJECT]-(claim:Claim)${hasObject ? '-[:OBJECT]->(object)' : ''}
SET claim = row.properties, claim.recordedAt = datetime(row.recordedAt), claim.retractedAt = datetime(row.retractedAt)
WITH claim, row.cites AS cites
UNWIND cites AS cited
MATCH (passage:Passage {id: cited})
CREATE (claim)-[:CITES]->(passage)`,
    rows: claims.map(claimRow),
    links: claims.length * (hasObject ? 2 : 1) + cited,
    findMissing: `CALL () {
${missing('row.properties.id', 'row.subject', 'Actor')}
UNION ALL
${hasObject ? `${missing('row.properties.id', 'row.object', 'Actor|Place')}\nUNION ALL` : ''}
UNWIND $p.rows AS row UNWIND row.cites AS cited
WITH row, cited WHERE NOT EXISTS { MATCH (:Passage {id: cited}) }
RETURN row.properties.id AS id, cited AS missing LIMIT 1
}
RETURN id, missing LIMIT 1`,
  };
}

function claimRow(claim: ClaimRecord): Write['rows'][number] {
  const { id, type, modality, spell, subject, object, recordedAt, retractedAt, cites, properties } = claim;
  // named already, so that the projection has nothing to name: a second write to each claim
  const relationId = relationIdOf(claim);
  return {
    subject,
    object,
    cites,
    recordedAt,
    retractedAt: retractedAt ?? null,
    properties: { ...properties, id, type, modality, spell, ...(relationId === null ? {} : { relationId }) },
  };
}

const CLAIM_LINKS: Readonly<Record<ClaimLink, string>> = {
  ABOUT: 'Actor|Place',
  TOPIC: 'Actor',
  ADDRESSEE: 'Actor',
  ATTRIBUTED_TO: 'Actor',
  SUPERSEDES: 'Claim',
  CONTRADICTS: 'Claim',
  PART_OF: 'Claim',
  BECAUSE_OF: 'Claim',
};

/** Links claims that are there to what else they refer to; none if they refer to nothing else. */
export function linkWrites(records: readonly Evidenced[]): Write[] {
  return (Object.keys(CLAIM_LINKS) as ClaimLink[]).flatMap((link) => {
    const rows = records.flatMap(({ claim }) => (claim.links?.[link] ?? []).map((to) => ({ id: claim.id, to })));
    if (rows.length === 0) return [];
    return {
      text: `UNWIND $p.rows AS row
MATCH (claim:Claim {id: row.id})
MATCH (end:${CLAIM_LINKS[link]} {id: row.to})
CREATE (claim)-[:${link}]->(end)`,
      rows,
      links: rows.length,
      findMissing: missing('row.id', 'row.to', CLAIM_LINKS[link]),
    };
  });
}

const NOTHING = 'UNWIND [] AS none RETURN null AS id, null AS missing';

function missing(id: string, reference: string, labels: string): string {
  return `UNWIND $p.rows AS row
WITH row WHERE NOT EXISTS { MATCH (:${labels} {id: ${reference}}) }
RETURN ${id} AS id, ${reference} AS missing LIMIT 1`;
}

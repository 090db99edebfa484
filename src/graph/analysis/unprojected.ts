import type { Reader } from '../../neo4j/transaction.js';
import { SCALES, type Scale } from '../scales.generated.js';

/** Claims of one modality that no relation is made of. */
export interface Unprojected {
  readonly modality: Scale<'Modality'>;
  /** In order. */
  readonly ids: readonly string[];
}

/** How sources put claims that no relation is made of (design of the graph: only what is said to be so is projected). */
const MODALITIES = SCALES.Modality.slice(SCALES.Modality.indexOf('DENIED'));

/** The live claims about some entities that no relation is made of, because of their modality. One statement, which starts from the modalities: such claims are few. */
export async function unprojectedClaims(reader: Reader, entities: readonly string[]): Promise<Unprojected[]> {
  const rows = await reader.rows(
    `MATCH (claim:Claim) WHERE claim.modality IN $p.modalities AND claim.retractedAt IS NULL
MATCH (claim)-[:SUBJECT|OBJECT|ABOUT]->(entity) WHERE entity.id IN $p.entities
WITH DISTINCT claim.modality AS modality, claim.id AS id ORDER BY id
RETURN modality, collect(id) AS ids`,
    { modalities: MODALITIES, entities },
  );
  const found = rows.map((row) => ({
    modality: row.get('modality') as Scale<'Modality'>,
    ids: row.get('ids') as readonly string[],
  }));
  return found.sort((a, b) => MODALITIES.indexOf(a.modality) - MODALITIES.indexOf(b.modality));
}

/** Which of some ids are an entity's. */
export async function entityIdsAmong(reader: Reader, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await reader.rows('MATCH (entity:Actor|Place) WHERE entity.id IN $p.ids RETURN entity.id AS id', {
    ids,
  });
  return new Set(rows.map((row) => row.get('id') as string));
}

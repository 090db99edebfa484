import { wholeNumber } from '../../neo4j/parameters.js';
import type { Reader } from '../../neo4j/transaction.js';
import { MAX_FIRST } from '../pages.js';
import { SCALES, type Scale } from '../scales.generated.js';

/** Claims of one modality that no relation is made of. */
export interface Unprojected {
  readonly modality: Scale<'Modality'>;
  readonly claimCount: number;
  /** The first in order, as many as can be asked for. */
  readonly ids: readonly string[];
}

/** How sources put what is not said to be so. Claims of the modalities before these are of fact, and make relations. */
const MODALITIES = SCALES.Modality.slice(SCALES.Modality.indexOf('DENIED'));

/** The live claims about some entities that no relation is made of, because of their modality. One statement, which starts from the modalities: such claims are few. */
export async function unprojectedClaims(reader: Reader, entities: readonly string[]): Promise<Unprojected[]> {
  const rows = await reader.rows(
    `UNWIND $p.modalities AS modality
MATCH (claim:Claim) USING INDEX claim:Claim(modality, id) WHERE claim.modality = modality AND claim.id > '' AND claim.retractedAt IS NULL
MATCH (claim)-[:SUBJECT|OBJECT|ABOUT]->(entity) WHERE entity.id IN $p.entities
WITH DISTINCT modality, claim.id AS id ORDER BY id
WITH modality, collect(id) AS ids
RETURN modality, size(ids) AS count, ids[..$p.most] AS ids`,
    { modalities: MODALITIES, entities, most: MAX_FIRST },
  );
  const found = rows.map((row) => ({
    modality: row.get('modality') as Scale<'Modality'>,
    claimCount: wholeNumber(row.get('count')),
    ids: row.get('ids') as readonly string[],
  }));
  return found.sort((a, b) => MODALITIES.indexOf(a.modality) - MODALITIES.indexOf(b.modality));
}

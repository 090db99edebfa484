import type { Database } from '../neo4j/database.js';
import { type Parameter, plainValue } from '../neo4j/parameters.js';
import { refusing } from './bare-relationships.js';
import { DRIFT_ROWS, NAME_RELATIONS_AT_ONCE, REFUSE_BARE, STALE_ROWS } from './projection-text.js';

/** A relation that the projection would write anew. */
export interface RelationChange {
  readonly id: string;
  readonly changes: readonly { readonly property: string; readonly from: Parameter; readonly to: Parameter }[];
}

/** What a projection would do, in order of id. */
export interface ProjectionPreview {
  readonly appearing: readonly string[];
  readonly changing: readonly RelationChange[];
  readonly vanishing: readonly string[];
}

/** Looking at a large graph takes longer than a server may grant a request. */
const TIMEOUT_MS = 300_000;

/** Tells what `projectAll` would do, and changes nothing: what has to be written to find out is taken back. Throws BARE_RELATIONSHIPS as it does. */
export async function previewProjection(database: Database): Promise<ProjectionPreview> {
  return database.attempt(
    async (writer) => {
      await writer.execute(NAME_RELATIONS_AT_ONCE);
      await refusing(() => writer.rows(REFUSE_BARE));
      const differing = await writer.rows(
        `${DRIFT_ROWS}
RETURN id, relation IS NULL AS missing, properties, properties(relation) AS stored
ORDER BY id`,
      );
      const stale = await writer.rows(`${STALE_ROWS}
RETURN relation.id AS id ORDER BY id`);
      const missing = differing.filter((row) => row.get('missing') === true);
      const value = {
        appearing: missing.map((row) => row.get('id') as string),
        changing: differing
          .filter((row) => !missing.includes(row))
          .map((row) => ({ id: row.get('id') as string, changes: changes(row.get('stored'), row.get('properties')) })),
        vanishing: stale.map((row) => row.get('id') as string),
      };
      return { keep: false, value };
    },
    { timeoutMs: TIMEOUT_MS },
  );
}

function changes(stored: unknown, projected: unknown): RelationChange['changes'] {
  const before = plainValue(stored) as Readonly<Record<string, Parameter>>;
  const after = plainValue(projected) as Readonly<Record<string, Parameter>>;
  const properties = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return properties
    .map((property) => ({ property, from: before[property] ?? null, to: after[property] ?? null }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}

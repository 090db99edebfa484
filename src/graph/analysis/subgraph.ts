import { IpgError } from '../../errors/error.js';
import { wholeNumber } from '../../neo4j/parameters.js';
import type { Reader } from '../../neo4j/transaction.js';
import type { RelationType } from '../relation-id.js';
import type { View } from '../view.js';
import { chosenRelations, relationsBetween } from './drawn-relations.js';

/** Which entities to draw, and what of what lies between them. */
export interface SubgraphQuery {
  /** Ids, in the order in which they are to be shown; null: all there are. */
  readonly of: readonly string[] | null;
  readonly limit: number;
  readonly mostRelations: number;
  readonly types: readonly RelationType[];
  readonly view: View;
}

/** An entity of a subgraph. */
export interface SubgraphEntity {
  readonly id: string;
  /** Relations with the other entities drawn. */
  readonly relationCount: number;
  /** Relations of the types in the whole graph, whatever the view. */
  readonly totalRelations: number;
}

/** An induced subgraph, by ids. */
export interface SubgraphRecord {
  readonly nodes: readonly SubgraphEntity[];
  readonly entitiesLeftOut: number;
  readonly relationIds: readonly string[];
  readonly relationCount: number;
}

/** The most that can be asked for. */
export const SUBGRAPH = { names: 200, limit: 1000, mostRelations: 5000 } as const;

/** The subgraph that some entities induce, or those with most relations. Ids that are no entity's are left out. Two statements. */
export async function subgraphOf(reader: Reader, query: SubgraphQuery): Promise<SubgraphRecord> {
  for (const name of ['limit', 'mostRelations'] as const) checkRange(name, query[name]);
  const { entities, leftOut } = await entitiesOf(reader, query);
  const ids = entities.map(({ id }) => id);
  const between = await relationsBetween(reader, ids, query);
  const counts = new Map<string, number>();
  for (const { from, to } of between) {
    for (const id of new Set([from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return {
    nodes: entities.map((entity) => ({ ...entity, relationCount: counts.get(entity.id) ?? 0 })),
    entitiesLeftOut: leftOut,
    relationIds: chosenRelations(between, new Map(), query.mostRelations),
    relationCount: between.length,
  };
}

function checkRange(name: 'limit' | 'mostRelations', value: number): void {
  const most = SUBGRAPH[name];
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new IpgError('BAD_USER_INPUT', `${name} must be from 1 to ${most}, got ${value}`, {
    hint: 'narrow it by "of", "types" or "minConfidence"',
  });
}

type Found = Omit<SubgraphEntity, 'relationCount'>;

async function entitiesOf(
  reader: Reader,
  { of, limit, types }: SubgraphQuery,
): Promise<{ entities: Found[]; leftOut: number }> {
  const ids = of === null ? null : [...new Set(of)];
  const total = types.length === 0 ? '0' : `COUNT { (entity)-[:${types.join('|')}]-() }`;
  const [row] = await reader.rows(
    `MATCH (entity:Actor|Place) ${ids === null ? '' : 'WHERE entity.id IN $p.ids'}
WITH entity.id AS id, ${total} AS total
ORDER BY total DESC, id
WITH collect({id: id, total: total}) AS found
RETURN ${ids === null ? 'found[..$p.limit]' : 'found'} AS entities, size(found) AS count`,
    { ids: ids ?? [], limit },
  );
  const rows = (row?.get('entities') ?? []) as readonly { id: string; total: unknown }[];
  const count = wholeNumber(row?.get('count') ?? 0);
  const found = rows.map(({ id, total: relations }) => ({ id, totalRelations: wholeNumber(relations) }));
  const entities = (ids === null ? found : inOrder(found, ids)).slice(0, limit);
  return { entities, leftOut: count - entities.length };
}

function inOrder(found: readonly Found[], ids: readonly string[]): Found[] {
  const byId = new Map(found.map((entity) => [entity.id, entity]));
  return ids.map((id) => byId.get(id)).filter((entity) => entity !== undefined);
}

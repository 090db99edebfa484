import { wholeNumber } from '../../neo4j/parameters.js';
import type { Reader, Row } from '../../neo4j/transaction.js';
import type { RelationType } from '../relation-id.js';
import type { View } from '../view.js';
import {
  checkedMost,
  chosenRelations,
  type DrawnRelation,
  relationCounts,
  relationsBetween,
} from './drawn-relations.js';

/** Which entities to draw, and what of what lies between them. */
export interface SubgraphQuery {
  /** Ids, in the order in which they are to be shown; null: those with most relations. */
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

/** An induced subgraph. */
export interface SubgraphRecord {
  readonly nodes: readonly SubgraphEntity[];
  readonly entitiesLeftOut: number;
  /** Those drawn, in the order in which they were chosen. */
  readonly relations: readonly DrawnRelation[];
  readonly relationCount: number;
}

/** The most that can be asked for. */
export const SUBGRAPH = { names: 200, limit: 1000, mostRelations: 5000 } as const;

/** The subgraph that some entities induce, or those with most relations. Ids that are no entity's are left out. Two statements. */
export async function subgraphOf(reader: Reader, query: SubgraphQuery): Promise<SubgraphRecord> {
  checkedMost('limit', query.limit, SUBGRAPH.limit, 'draw fewer entities and go on from one of them by "neighbours"');
  checkedMost('mostRelations', query.mostRelations, SUBGRAPH.mostRelations, 'narrow it by "types" or "minConfidence"');
  const { of } = query;
  const { entities, count } = of === null ? await withMostRelations(reader, query) : await named(reader, of, query);
  const ids = entities.map(({ id }) => id);
  const between = await relationsBetween(reader, ids, query);
  const counts = relationCounts(between);
  return {
    nodes: entities.map((entity) => ({ ...entity, relationCount: counts.get(entity.id) ?? 0 })),
    entitiesLeftOut: count - entities.length,
    relations: chosenRelations(between, query.mostRelations),
    relationCount: between.length,
  };
}

type Found = Omit<SubgraphEntity, 'relationCount'>;

interface Entities {
  readonly entities: readonly Found[];
  /** How many there are with those that there is no room for. */
  readonly count: number;
}

async function named(reader: Reader, of: readonly string[], { limit, types }: SubgraphQuery): Promise<Entities> {
  const ids = [...new Set(of)];
  const rows = await reader.rows(
    `UNWIND $p.ids AS id
MATCH (entity:Actor|Place {id: id})
RETURN id, ${totalText('entity', types)} AS total`,
    { ids },
  );
  const byId = new Map(foundIn(rows).map((entity) => [entity.id, entity]));
  const found = ids.map((id) => byId.get(id)).filter((entity) => entity !== undefined);
  return { entities: found.slice(0, limit), count: found.length };
}

async function withMostRelations(reader: Reader, { limit, types }: SubgraphQuery): Promise<Entities> {
  const rows = await reader.rows(
    `WITH COUNT { (:Actor) } + COUNT { (:Place) } AS count
MATCH (entity:Actor|Place)
WITH count, entity.id AS id, ${totalText('entity', types)} AS total
RETURN id, total, count ORDER BY total DESC, id LIMIT $p.limit`,
    { limit },
  );
  return { entities: foundIn(rows), count: wholeNumber(rows[0]?.get('count') ?? 0) };
}

function foundIn(rows: readonly Row[]): Found[] {
  return rows.map((row) => ({ id: row.get('id') as string, totalRelations: wholeNumber(row.get('total')) }));
}

/** How many relations an entity has: from the counts that the database keeps. */
function totalText(entity: string, types: readonly RelationType[]): string {
  return types.length === 0 ? '0' : `COUNT { (${entity})-[:${types.join('|')}]-() }`;
}

import { wholeNumber } from '../../neo4j/parameters.js';
import type { Reader } from '../../neo4j/transaction.js';
import { type NeighbourQuery, neighbourConditions, neighbourPattern } from '../neighbour-pattern.js';
import type { RelationType } from '../relation-id.js';
import { type View, viewParameters } from '../view.js';
import {
  checkedMost,
  chosenRelations,
  type DrawnRelation,
  relationCounts,
  relationsBetween,
} from './drawn-relations.js';

/** Which surroundings to draw. */
export interface NeighbourhoodQuery {
  /** Id of the entity in the middle. */
  readonly of: string;
  readonly hops: number;
  /** Entities at most besides the center. */
  readonly limit: number;
  readonly mostRelations: number;
  readonly types: readonly RelationType[];
  readonly direction: NeighbourQuery['direction'];
  readonly view: View;
}

/** An entity of a neighbourhood. */
export interface DrawnEntity {
  readonly id: string;
  readonly hops: number;
  /** Relations with the other entities drawn. */
  readonly relationCount: number;
  /** Relations of the types in the whole graph, whatever the view. */
  readonly totalRelations: number;
  readonly isExpanded: boolean;
}

/** A neighbourhood, by ids. */
export interface NeighbourhoodRecord {
  readonly center: string;
  readonly nodes: readonly DrawnEntity[];
  /** Those drawn, in the order in which they were chosen. */
  readonly relations: readonly DrawnRelation[];
  readonly relationCount: number;
  readonly cut: {
    readonly entities: number;
    readonly isExact: boolean;
    readonly relations: number;
    readonly unexpanded: readonly DrawnEntity[];
  };
}

/** The most that can be asked for. */
export const NEIGHBOURHOOD = { hops: 3, limit: 200, mostRelations: 2000 } as const;

/** Entities on the way are gone beyond if they have so many relations at most, each and all together. */
export interface Expansion {
  readonly each: number;
  readonly together: number;
}

const FARTHER = 'go on from an entity at the edge';
const FEWER = 'narrow it by "types", "direction" or "minConfidence"';

const EXPANSION: Expansion = { each: 1000, together: 50_000 };

type Found = Omit<DrawnEntity, 'relationCount'>;

/** The entities around one and the relations between them. Two statements for each level and one for the relations. */
export async function neighbourhoodOf(
  reader: Reader,
  query: NeighbourhoodQuery,
  expansion = EXPANSION,
): Promise<NeighbourhoodRecord> {
  for (const name of ['hops', 'limit', 'mostRelations'] as const) {
    checkedMost(name, query[name], NEIGHBOURHOOD[name], name === 'hops' ? FARTHER : FEWER);
  }
  const walk = new Walk(reader, query, expansion);
  await walk.start();
  for (let hops = 1; hops <= query.hops && walk.isGoingOn; hops++) await walk.step(hops);
  const found = walk.drawn;
  const hopsOf = new Map(found.map(({ id, hops }) => [id, hops]));
  const between = await relationsBetween(reader, [...hopsOf.keys()], query);
  const counts = relationCounts(between);
  const nodes = found.map((entity) => ({ ...entity, relationCount: counts.get(entity.id) ?? 0 }));
  const relations = chosenRelations(between, query.mostRelations, hopsOf);
  const unexpanded = nodes.filter(({ id }) => walk.heldBack.has(id));
  const left = between.length - relations.length;
  const cut = { entities: walk.left, isExact: walk.isExact, relations: left, unexpanded };
  return { center: query.of, nodes, relations, relationCount: between.length, cut };
}

/** A walk level by level, with what it has found so far. */
class Walk {
  readonly drawn: Found[] = [];
  /** Ids of the entities that have too many relations to go beyond. */
  readonly heldBack = new Set<string>();
  /** Entities found and not drawn. */
  left = 0;
  isExact = true;
  readonly #reader: Reader;
  readonly #query: NeighbourhoodQuery;
  readonly #expansion: Expansion;
  #frontier: readonly Found[] = [];
  #together = 0;

  constructor(reader: Reader, query: NeighbourhoodQuery, expansion: Expansion) {
    this.#reader = reader;
    this.#query = query;
    this.#expansion = expansion;
  }

  get isGoingOn(): boolean {
    return this.#query.types.length > 0 && this.#frontier.length > 0;
  }

  async start(): Promise<void> {
    await this.#draw([this.#query.of], 0);
  }

  async step(hops: number): Promise<void> {
    const room = this.#query.limit + 1 - this.drawn.length;
    const open = room > 0 ? this.#frontier.filter((entity) => hops === 1 || this.#isOpen(entity)) : [];
    if (open.length < this.#frontier.length) this.isExact = false;
    this.#frontier = [];
    if (open.length === 0) return;
    const expanded = new Set(open.map(({ id }) => id));
    for (const [i, entity] of this.drawn.entries()) {
      if (expanded.has(entity.id)) this.drawn[i] = { ...entity, isExpanded: true };
    }
    const { ids, total } = await this.#neighbours([...expanded], room);
    this.left += total - ids.length;
    await this.#draw(ids, hops);
  }

  #isOpen({ id, totalRelations }: Found): boolean {
    const { each, together } = this.#expansion;
    const isOpen = totalRelations <= each && this.#together + totalRelations <= together;
    if (isOpen) this.#together += totalRelations;
    else this.heldBack.add(id);
    return isOpen;
  }

  async #draw(ids: readonly string[], hops: number): Promise<void> {
    const totals = await this.#totals(ids);
    this.#frontier = ids.map((id) => ({ id, hops, totalRelations: totals.get(id) ?? 0, isExpanded: false }));
    this.drawn.push(...this.#frontier);
  }

  /** Entities beyond those given that are not drawn yet, as many as there is room for, and how many there are. */
  async #neighbours(ids: readonly string[], room: number): Promise<{ ids: string[]; total: number }> {
    const { types, direction, view } = this.#query;
    const query: NeighbourQuery = { types, direction, view, with: null, order: 'ID' };
    const names = { start: 'me:Actor|Place {id: start}', me: 'me', relation: 'relation', other: 'other' };
    const [row] = await this.#reader.rows(
      `UNWIND $p.ids AS start
MATCH ${neighbourPattern(query, names)}
WHERE ${neighbourConditions(query, names).join(' AND ')}
WITH other, count(relation) AS links
WITH other.id AS id, links WHERE NOT id IN $p.drawn
ORDER BY links DESC, id
WITH collect(id) AS found
RETURN found[..$p.room] AS ids, size(found) AS total`,
      { ...viewParameters(view), ids, drawn: this.drawn.map(({ id }) => id), room },
    );
    return { ids: (row?.get('ids') ?? []) as string[], total: wholeNumber(row?.get('total') ?? 0) };
  }

  /** How many relations each has, from the counts that the database keeps. */
  async #totals(ids: readonly string[]): Promise<Map<string, number>> {
    const { types } = this.#query;
    if (ids.length === 0 || types.length === 0) return new Map();
    const rows = await this.#reader.rows(
      `UNWIND $p.ids AS id
MATCH (entity:Actor|Place {id: id})
RETURN id, COUNT { (entity)-[:${types.join('|')}]-() } AS total`,
      { ids },
    );
    return new Map(rows.map((row) => [row.get('id') as string, wholeNumber(row.get('total'))]));
  }
}

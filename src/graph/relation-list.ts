import { type Parameter, wholeNumber } from '../neo4j/parameters.js';
import type { Reader } from '../neo4j/transaction.js';
import { fetchWalkedEntity, fetchWalkedRelation } from './fetch-walk.js';
import { type Page, type PageRequest, pageOf } from './pages.js';
import type { RelationRecord } from './records.js';
import { PROJECTING, type RelationType } from './relation-id.js';
import { behindCursor, cursorParameters, orderBy, orderValue, type RelationOrder } from './relation-order.js';
import { RELATION_TYPES } from './relation-types.generated.js';
import type { Scale } from './scales.generated.js';
import { below, type Selection } from './selection.js';
import { type View, viewConditions, viewParameters } from './view.js';

/** Which relations of the whole graph to list. Ids stand for entities; null or absent: any. */
export interface RelationQuery {
  readonly types: readonly RelationType[] | null;
  readonly aspects: readonly Scale<'Aspect'>[] | null;
  readonly involving: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly modality: Scale<'Modality'> | null;
  readonly disputed: boolean | null;
  readonly sign: number | null;
  readonly status: Scale<'InstrumentStatus'> | null;
  readonly sector: Scale<'Sector'> | null;
  readonly view: View;
  readonly order: RelationOrder;
}

/** A graph of no more relationships than this is read whole: planning a branch for each type takes a second or more, reading so many some milliseconds. */
const FEW = 50_000;

/** Branches for so many types are planned as fast as a walk over them all. */
const FEW_TYPES = 3;

/** What decides which relations are looked at, before any condition. */
type Scope = Pick<RelationQuery, 'types' | 'aspects' | 'involving' | 'from' | 'to'>;

/** Whether the best way to a page depends on the size of the graph, which takes a statement of its own to find out. */
export function dependsOnSize(scope: Scope): boolean {
  return !hasEnd(scope) && typesOf(scope).length > FEW_TYPES;
}

/**
 * A page of relations of the whole graph, which is read whole if it has no more than `few` relationships. Without a selection nothing is fetched and the
 * page can only be counted: planning its statement takes far longer than counting.
 */
export async function listRelations(
  reader: Reader,
  query: RelationQuery,
  page: PageRequest,
  selection: Selection | null,
  few = FEW,
): Promise<Page<RelationRecord>> {
  const types = typesOf(query);
  if (types.length === 0) return pageOf(page, [], async () => 0);
  const whole = dependsOnSize(query) && (await countAll(reader)) <= few;
  if (selection === null) return pageOf(page, [], () => countRelations(reader, query, types, whole));
  const relation = fetchWalkedRelation(selection, query.view);
  const from = fetchWalkedEntity(below(selection, 'from'), query.view, 1, '_from');
  const to = fetchWalkedEntity(below(selection, 'to'), query.view, 1, '_to');
  const values = {
    ...relation.values,
    ...from.values,
    ...to.values,
    ...parameters(query, types),
    ...cursorParameters(page.after),
    limit: page.first + 1,
  };
  const rows = await reader.rows(
    `${matches(query, types, page, whole)}
WITH relation, startNode(relation) AS start, endNode(relation) AS end
RETURN ${orderValue(query.order, 'relation')} AS position, ${relation.text('relation')} AS relation,
  ${from.text('start')} AS start, ${to.text('end')} AS end`,
    values,
  );
  const placed = rows.map((row) => {
    const start = from.read(row.get('start') as unknown[]);
    const end = to.read(row.get('end') as unknown[]);
    const node = relation.read(row.get('relation') as unknown[])({ from: start, to: end, other: null });
    return { node, position: { value: row.get('position') as string | null, id: node.id } };
  });
  return pageOf(page, placed, () => countRelations(reader, query, types, whole));
}

async function countRelations(
  reader: Reader,
  query: RelationQuery,
  types: readonly RelationType[],
  whole: boolean,
): Promise<number> {
  const [row] = await reader.rows(
    `${whole ? EVERYTHING : `${anchor(query)}MATCH ${pattern(query, types)}\nWHERE `}${['relation.id IS NOT NULL', ...conditions(query)].join('\n  AND ')}
RETURN count(DISTINCT relation) AS total`,
    parameters(query, types),
  );
  return wholeNumber(row?.get('total') ?? 0);
}

/** Taken from the counts that Neo4j keeps, so it takes no longer in a large graph. */
async function countAll(reader: Reader): Promise<number> {
  const [row] = await reader.rows('MATCH ()-[relationship]->() RETURN count(relationship) AS total');
  return wholeNumber(row?.get('total') ?? 0);
}

function hasEnd({ involving, from, to }: Scope): boolean {
  return involving !== null || from !== null || to !== null;
}

function typesOf(query: Pick<RelationQuery, 'types' | 'aspects'>): readonly RelationType[] {
  return (query.types ?? PROJECTING).filter((type) => {
    const { projects, aspect } = RELATION_TYPES[type];
    return projects && (query.aspects === null || (aspect !== null && query.aspects.includes(aspect)));
  });
}

/** The types are a value here: thirty of them in the pattern cost five times as much to plan. */
const EVERYTHING = 'MATCH ()-[relation]->()\nWHERE type(relation) IN $p.types\n  AND ';

/**
 * Ends in the relationships of the page. From a named end the walk starts there, and a small graph is read whole. Else each type gives its own
 * first rows from its index and a top over them remains: a page of ten reads a few hundred records instead of every relation.
 */
function matches(query: RelationQuery, types: readonly RelationType[], page: PageRequest, whole: boolean): string {
  const where = [...conditions(query), behindCursor(query.order, page.after, 'relation')].join('\n  AND ');
  const top = `ORDER BY ${orderBy(query.order, 'relation')} LIMIT $p.limit`;
  if (whole) return `${EVERYTHING}${where}\nWITH relation ${top}`;
  if (hasEnd(query)) {
    return `${anchor(query)}MATCH ${pattern(query, types)}\nWHERE ${where}\nWITH DISTINCT relation ${top}`;
  }
  const branches = types.map((type) => `  MATCH ()-[relation:${type}]->()\n  WHERE ${where}\n  RETURN relation ${top}`);
  return `CALL () {\n${branches.join('\nUNION ALL\n')}\n}\nWITH relation ${top}`;
}

/** The named ends, each one seek. */
function anchor(query: RelationQuery): string {
  const seek = (variable: string, key: string) => `MATCH (${variable}:Actor|Place {id: $p.${key}})\n`;
  return [
    query.from === null ? '' : seek('start', 'from'),
    query.to === null ? '' : seek('end', 'to'),
    query.involving === null ? '' : seek('anyEnd', 'involving'),
  ].join('');
}

function pattern(query: RelationQuery, types: readonly RelationType[]): string {
  const named = query.from !== null || query.to !== null;
  if (query.involving !== null && !named) return `(anyEnd)-[relation:${types.join('|')}]-()`;
  return `(${query.from === null ? '' : 'start'})-[relation:${types.join('|')}]->(${query.to === null ? '' : 'end'})`;
}

function conditions(query: RelationQuery): string[] {
  const conditions = viewConditions(query.view, 'relation');
  if (query.involving !== null && (query.from !== null || query.to !== null)) {
    conditions.push('(startNode(relation) = anyEnd OR endNode(relation) = anyEnd)');
  }
  for (const name of ['modality', 'disputed', 'sign', 'status'] as const) {
    if (query[name] !== null) conditions.push(`relation.${name} = $p.${name}`);
  }
  if (query.sector !== null) conditions.push('$p.sector IN relation.sectors');
  return conditions;
}

function parameters(query: RelationQuery, types: readonly RelationType[]): Record<string, Parameter> {
  const { involving, from, to, modality, disputed, sign, status, sector } = query;
  const given = Object.entries({ involving, from, to, modality, disputed, sign, status, sector });
  return { types, ...viewParameters(query.view), ...Object.fromEntries(given.filter(([, value]) => value !== null)) };
}

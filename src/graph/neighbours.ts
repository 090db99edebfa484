import { wholeNumber } from '../neo4j/parameters.js';
import type { Reader } from '../neo4j/transaction.js';
import { fetchEntity } from './fetch-entity.js';
import { fetchRelation } from './fetch-relation.js';
import type { PageRequest, Placed } from './pages.js';
import type { RelationRecord } from './records.js';
import { PROJECTING, type RelationType } from './relation-id.js';
import { behindCursor, cursorParameters, orderBy, orderValue, type RelationOrder } from './relation-order.js';
import { RELATION_TYPES } from './relation-types.generated.js';
import { below, mergeSelections, type Selection } from './selection.js';
import { type View, viewConditions, viewParameters } from './view.js';

/** Which relations of an entity to walk. */
export interface NeighbourQuery {
  /** The label that all entities asked for at once have, so that each is one seek. */
  readonly label: 'Actor' | 'Place';
  /** Null: all types. */
  readonly types: readonly RelationType[] | null;
  readonly direction: 'OUTGOING' | 'INCOMING' | 'BOTH';
  /** Id of the entity at the other end, or null for any. */
  readonly with: string | null;
  readonly view: View;
  readonly order: RelationOrder;
}

/** The relations of several entities at once, each list in order, one more than the page asks for. One statement. */
export async function neighbours(
  reader: Reader,
  ids: readonly string[],
  query: NeighbourQuery,
  page: PageRequest,
  selection: Selection,
): Promise<Map<string, Placed<RelationRecord>[]>> {
  const endSelection = mergeSelections(below(selection, 'from'), below(selection, 'to'));
  const wantsEnds = selection.has('from') || selection.has('to');
  const relation = fetchRelation(selection, query.view);
  const other = fetchEntity(mergeSelections(below(selection, 'other'), endSelection), query.view);
  const me = fetchEntity(endSelection, query.view);
  const text = `UNWIND $p.ids AS parent
CALL (parent) {
  MATCH ${pattern(query)}
  WHERE ${[...conditions(query), behindCursor(query.order, page.after, 'relation')].join('\n    AND ')}
  RETURN me, relation, other ORDER BY ${orderBy(query.order, 'relation')} LIMIT $p.limit
}
RETURN parent, startNode(relation) = me AS outgoing, ${orderValue(query.order, 'relation')} AS position,
  ${relation.text('relation')} AS relation, ${other.text('other')} AS other${wantsEnds ? `, ${me.text('me')} AS me` : ''}`;
  const rows = await reader.rows(text, {
    ...parameters(query),
    ...cursorParameters(page.after),
    ids,
    limit: page.first + 1,
  });
  const lists = new Map<string, Placed<RelationRecord>[]>(ids.map((id) => [id, []]));
  for (const row of rows) {
    const there = other.read(row.get('other') as unknown[]);
    const here = wantsEnds ? me.read(row.get('me') as unknown[]) : null;
    const [from, to] = row.get('outgoing') ? [here, there] : [there, here];
    const node = relation.read(row.get('relation') as unknown[])({ from, to, other: there });
    const position = { value: row.get('position') as string | null, id: node.id };
    lists.get(row.get('parent') as string)?.push({ node, position });
  }
  return lists;
}

/** How many relations each of several entities has. One statement. */
export async function countNeighbours(
  reader: Reader,
  ids: readonly string[],
  query: NeighbourQuery,
): Promise<Map<string, number>> {
  const rows = await reader.rows(
    `UNWIND $p.ids AS parent
CALL (parent) {
  MATCH ${pattern(query)}
  WHERE ${[...conditions(query), 'true'].join('\n    AND ')}
  RETURN count(relation) AS total
}
RETURN parent, total`,
    { ...parameters(query), ids },
  );
  return new Map(rows.map((row) => [row.get('parent') as string, wholeNumber(row.get('total'))]));
}

/** Types stand in the pattern: a condition on the type costs 2.5 times as much. */
function pattern(query: NeighbourQuery): string {
  const types = (query.types ?? PROJECTING).join('|');
  const [left, right] = oneWay(query) ? arrow(query.direction) : ['-', '-'];
  const other = query.with === null ? '(other:Actor|Place)' : '(other:Actor|Place {id: $p.with})';
  return `(me:${query.label} {id: parent})${left}[relation:${types}]${right}${other}`;
}

function arrow(direction: NeighbourQuery['direction']): [string, string] {
  return direction === 'OUTGOING' ? ['-', '->'] : ['<-', '-'];
}

/** A way can stand in the pattern only if no symmetric type is asked for: those are stored in an order that says nothing. */
function oneWay(query: NeighbourQuery): boolean {
  return query.direction !== 'BOTH' && symmetric(query).length === 0;
}

function symmetric(query: NeighbourQuery): RelationType[] {
  return (query.types ?? PROJECTING).filter((type) => !RELATION_TYPES[type].directed);
}

function conditions(query: NeighbourQuery): string[] {
  const conditions = viewConditions(query.view, 'relation');
  if (query.direction !== 'BOTH' && !oneWay(query)) {
    const end = query.direction === 'OUTGOING' ? 'startNode' : 'endNode';
    conditions.unshift(`(${end}(relation) = me OR relation:${symmetric(query).join('|')})`);
  }
  return conditions;
}

function parameters(query: NeighbourQuery) {
  return { ...viewParameters(query.view), ...(query.with === null ? {} : { with: query.with }) };
}

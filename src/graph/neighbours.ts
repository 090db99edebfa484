import { wholeNumber } from '../neo4j/parameters.js';
import type { Reader } from '../neo4j/transaction.js';
import { fetchEntity } from './fetch-entity.js';
import { fetchRelation } from './fetch-relation.js';
import { type NeighbourQuery, neighbourConditions, neighbourPattern } from './neighbour-pattern.js';
import type { PageRequest, Placed } from './pages.js';
import type { RelationRecord } from './records.js';
import { behindCursor, cursorParameters, orderBy, orderValue } from './relation-order.js';
import { below, mergeSelections, type Selection } from './selection.js';
import { viewParameters } from './view.js';

/** The label that all entities asked for at once have, so that each is one seek. */
export type StartLabel = 'Actor' | 'Place';

const NAMES = { me: 'me', relation: 'relation', other: 'other' };

/** The relations of several entities at once, each list in order, one more than the page asks for. One statement. */
export async function neighbours(
  reader: Reader,
  ids: readonly string[],
  label: StartLabel,
  query: NeighbourQuery,
  page: PageRequest,
  selection: Selection,
): Promise<Map<string, Placed<RelationRecord>[]>> {
  const endSelection = mergeSelections(below(selection, 'from'), below(selection, 'to'));
  const wantsEnds = selection.has('from') || selection.has('to');
  const relation = fetchRelation(selection, query.view);
  const other = fetchEntity(mergeSelections(below(selection, 'other'), endSelection), query.view);
  const me = fetchEntity(endSelection, query.view);
  const names = { ...NAMES, start: `me:${label} {id: parent}` };
  const behind = page.after ? [behindCursor(query.order, page.after, 'relation')] : [];
  const conditions = [...neighbourConditions(query, names), ...behind];
  const text = `UNWIND $p.ids AS parent
CALL (parent) {
  MATCH ${neighbourPattern(query, names)}
  WHERE ${conditions.join('\n    AND ')}
  RETURN me, relation, other ORDER BY ${orderBy(query.order, 'relation')} LIMIT $p.limit
}
RETURN parent, startNode(relation) = me AS outgoing, ${orderValue(query.order, 'relation')} AS position,
  ${relation.text('relation')} AS relation, ${other.text('other')} AS other${wantsEnds ? `, ${me.text('me')} AS me` : ''}`;
  const rows = await reader.rows(text, {
    ...relation.values,
    ...other.values,
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
  label: StartLabel,
  query: NeighbourQuery,
): Promise<Map<string, number>> {
  const names = { ...NAMES, start: `me:${label} {id: parent}` };
  const rows = await reader.rows(
    `UNWIND $p.ids AS parent
CALL (parent) {
  MATCH ${neighbourPattern(query, names)}
  WHERE ${neighbourConditions(query, names).join('\n    AND ')}
  RETURN count(relation) AS total
}
RETURN parent, total`,
    { ...parameters(query), ids },
  );
  return new Map(rows.map((row) => [row.get('parent') as string, wholeNumber(row.get('total'))]));
}

function parameters(query: NeighbourQuery) {
  return { ...viewParameters(query.view), ...(query.with === null ? {} : { with: query.with }) };
}

import { wholeNumber } from '../neo4j/parameters.js';
import type { Reader } from '../neo4j/transaction.js';
import type { Position } from './cursor.js';
import { Draft } from './engine/level.js';
import { conditions, isWide, matchRelations, type RelationQuery, typesOf } from './relation-list.js';
import { behindCursor, orderBy, orderValue } from './relation-order.js';

/** A graph of no more relationships than this is read whole: that takes milliseconds, planning a branch for each type most of a second. */
const FEW = 10_000;

/**
 * Where the relations of a page stand, in its order, and nothing more: so the thirty branches of a list over many types are planned once for each kind
 * of filter, and not for each kind of question.
 */
export async function findRelations(
  reader: Reader,
  query: RelationQuery,
  after: Position | null,
  limit: number,
  few = FEW,
): Promise<Position[]> {
  const draft = new Draft();
  const find = !isWide(query) ? narrow : (await isSmall(reader, few)) ? whole : branched;
  const [row] = await reader.rows(
    `${find(query, after, draft, draft.given(limit))}
RETURN collect([relation.id, ${orderValue(query.order, 'relation')}]) AS page`,
    draft.values,
  );
  const page = (row?.get('page') ?? []) as [string, string | null][];
  return page.map(([id, value]) => ({ id, value }));
}

/** Whether a graph is read whole. Taken from the counts that Neo4j keeps, so it takes no longer in a large graph. */
export async function isSmall(reader: Reader, few = FEW): Promise<boolean> {
  const [row] = await reader.rows('MATCH ()-[relationship]->() RETURN count(relationship) AS total');
  return wholeNumber(row?.get('total') ?? 0) <= few;
}

function narrow(query: RelationQuery, after: Position | null, draft: Draft, limit: string): string {
  return matchRelations(query, 'relation', draft, after, limit);
}

/** The types are a value here: thirty of them in the pattern cost five times as much to plan. */
function whole(query: RelationQuery, after: Position | null, draft: Draft, limit: string): string {
  return `MATCH ()-[relation]->()
WHERE type(relation) IN ${draft.given(typesOf(query))}
  AND ${[behind(query, after, draft), ...conditions(query, 'relation', draft)].join('\n  AND ')}
WITH relation ORDER BY ${orderBy(query.order, 'relation')} LIMIT ${limit}`;
}

/** Each type gives its own first rows from its index. The conditions are one expression, so that the planner weighs no other index for each of them. */
function branched(query: RelationQuery, after: Position | null, draft: Draft, limit: string): string {
  const top = `ORDER BY ${orderBy(query.order, 'relation')} LIMIT ${limit}`;
  const others = conditions(query, 'relation', draft);
  const where = [
    behind(query, after, draft),
    ...(others.length > 0 ? [`coalesce(${others.join(' AND ')}, false)`] : []),
  ].join('\n    AND ');
  const branches = typesOf(query).map(
    (type) => `  MATCH ()-[relation:${type}]->()\n  WHERE ${where}\n  RETURN relation ${top}`,
  );
  return `CALL () {\n${branches.join('\nUNION ALL\n')}\n}\nWITH relation ${top}`;
}

function behind(query: RelationQuery, after: Position | null, draft: Draft): string {
  return behindCursor(query.order, after, 'relation', after ? draft.behind(after) : undefined);
}

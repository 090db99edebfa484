import { IpgError } from '../../errors/error.js';
import type { Reader, Row } from '../../neo4j/transaction.js';
import { Draft } from '../engine/level.js';
import { conditions, matchAllRelations, type RelationQuery, typesOf } from '../relation-list.js';
import { isSmall } from '../relation-page.js';
import { MOST_COUNTED } from './relations-among.js';

/** Counts all relations of a list by the values of columns, given as Cypher for the relationship in `relation`. Rows have the type, the columns and `count`. */
export async function tally(reader: Reader, query: RelationQuery, columns: readonly string[]): Promise<Row[]> {
  const found: Row[] = [];
  const keys = ['type(relation) AS type', ...columns].join(', ');
  const draft = new Draft();
  for (const part of await partsOf(reader, query, draft)) {
    const text = `${part}\nRETURN ${keys}, count(DISTINCT relation) AS count`;
    found.push(...(await reader.rows(text, draft.values)));
  }
  return found;
}

/** A relation of a list with the values of the columns asked for. */
export interface Listed {
  readonly id: string;
  readonly row: Row;
}

/** All relations of a list with the values of columns, in order of id. Throws QUERY_TOO_COSTLY where there are too many to hold. */
export async function listAll(reader: Reader, query: RelationQuery, columns: readonly string[]): Promise<Listed[]> {
  const found: Row[] = [];
  const keys = ['type(relation) AS type', 'relation.id AS id', ...columns].join(', ');
  const draft = new Draft();
  const most = draft.given(MOST_COUNTED + 1);
  for (const part of await partsOf(reader, query, draft)) {
    const text = `${part}\nWITH DISTINCT relation LIMIT ${most}\nRETURN ${keys}`;
    found.push(...(await reader.rows(text, draft.values)));
    if (found.length > MOST_COUNTED) throw tooMany();
  }
  return found.map((row) => ({ id: row.get('id') as string, row })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The statements that find all relations of a list, without their ends. From a named end it is one. A small graph is read whole: thirty types take most of
 * a second to plan. Else there is one for each type: a union of thirty keeps every relation in memory to leave out what it has seen.
 */
async function partsOf(reader: Reader, query: RelationQuery, draft: Draft): Promise<string[]> {
  const types = typesOf(query);
  if (types.length === 0) return [];
  const hasEnd = query.involving !== null || query.from !== null || query.to !== null;
  if (hasEnd || types.length === 1) return [matchAllRelations(query, 'relation', draft)];
  const where = ['relation.id IS NOT NULL', ...conditions(query, 'relation', draft)].join('\n  AND ');
  if (await isSmall(reader)) {
    return [`MATCH ()-[relation]->()\nWHERE type(relation) IN ${draft.given(types)}\n  AND ${where}`];
  }
  return types.map((type) => `MATCH ()-[relation:${type}]->()\nWHERE ${where}`);
}

function tooMany(): IpgError {
  return new IpgError(
    'QUERY_TOO_COSTLY',
    `more than ${MOST_COUNTED} relations fit the filter; they are counted, but not sorted out one by one`,
    { hint: 'narrow the filter, or ask for them by "relations"' },
  );
}

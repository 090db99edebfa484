import { IpgError } from '../../errors/error.js';
import { wholeNumber } from '../../neo4j/parameters.js';
import type { Reader, Row } from '../../neo4j/transaction.js';
import type { RelationType } from '../relation-id.js';
import { type Counted, countedConditions, countedParameters } from './counted.js';

/** What computations need of a relation; all else is fetched by its id where an answer shows it. */
export interface CountedRelation {
  readonly id: string;
  readonly type: RelationType;
  /** Ids of its ends as stored. */
  readonly from: string;
  readonly to: string;
  readonly sign: number;
}

/** A computation holds so many relations at most: about a second to read and some 20 MB. */
export const MOST_COUNTED = 50_000;

/** The counted relations between actors of a set, or between all actors, in order of id. One statement. Throws QUERY_TOO_COSTLY rather than cut. */
export async function relationsAmong(
  reader: Reader,
  among: readonly string[] | null,
  counted: Counted,
): Promise<CountedRelation[]> {
  if (counted.types.length === 0) return [];
  const start = among === null ? 'MATCH (from:Actor)' : 'UNWIND $p.among AS id MATCH (from:Actor {id: id})';
  const ends = among === null ? 'to:Actor' : 'to.id IN $p.among';
  const rows = await reader.rows(
    `${start}
MATCH (from)-[r:${counted.types.join('|')}]->(to)
WHERE ${[ends, ...countedConditions(counted, 'r')].join(' AND ')}
RETURN ${countedColumns('r')} LIMIT $p.most`,
    {
      ...countedParameters(counted),
      most: MOST_COUNTED + 1,
      ...(among === null ? {} : { among: [...new Set(among)] }),
    },
  );
  return countedRelations(rows);
}

/** The columns of a statement that `countedRelations` reads, for the relationship in a variable. */
export function countedColumns(r: string): string {
  return `${r}.id AS id, type(${r}) AS type, startNode(${r}).id AS from, endNode(${r}).id AS to, ${r}.sign AS sign`;
}

/** Relations from rows, each once, in order of id. Throws QUERY_TOO_COSTLY where there are more than a computation holds. */
export function countedRelations(rows: readonly Row[]): CountedRelation[] {
  if (rows.length > MOST_COUNTED) {
    throw new IpgError(
      'QUERY_TOO_COSTLY',
      `the computation would rest on more than ${MOST_COUNTED} relations; a part of them would give another answer`,
      { hint: 'narrow it by "among", "types" or "minConfidence", as far as the field has them' },
    );
  }
  const found = new Map<string, CountedRelation>();
  for (const row of rows) {
    const id = row.get('id') as string;
    found.set(id, {
      id,
      type: row.get('type') as RelationType,
      from: row.get('from') as string,
      to: row.get('to') as string,
      sign: wholeNumber(row.get('sign')),
    });
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

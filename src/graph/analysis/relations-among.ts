import { IpgError } from '../../errors/error.js';
import { type Parameter, wholeNumber } from '../../neo4j/parameters.js';
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

/** A kind of actor, as its label. */
export type ActorLabel = 'State' | 'Coalition' | 'Organization';

/** Which actors relations are looked for between. */
export interface Scope {
  /** Ids; null: all. */
  readonly among: readonly string[] | null;
  /** Null: of any kind. */
  readonly kinds: readonly ActorLabel[] | null;
}

/** The counted relations between the actors of a scope, in order of id. One statement. Throws QUERY_TOO_COSTLY rather than cut. */
export async function relationsAmong(reader: Reader, scope: Scope, counted: Counted): Promise<CountedRelation[]> {
  if (counted.types.length === 0 || scope.kinds?.length === 0) return [];
  const rows = await reader.rows(
    `${matchAmong(scope, counted)}
RETURN ${countedColumns('r')} LIMIT $p.most`,
    amongParameters(scope, counted),
  );
  return countedRelations(rows);
}

/** Finds the counted relationships `r` between the actors of a scope, in Cypher, for values from `amongParameters`. */
export function matchAmong({ among, kinds }: Scope, counted: Counted, conditions: readonly string[] = []): string {
  const label = kinds?.join('|') ?? 'Actor';
  // actors compared as nodes: to compare their ids, each other end's would have to be read
  const start =
    among === null
      ? `MATCH (from:${label})`
      : `MATCH (one:Actor) WHERE one.id IN $p.among AND one:${label}
WITH collect(one) AS actors
UNWIND actors AS from`;
  const end = among === null ? `to:${label}` : 'to IN actors';
  return `${start}
MATCH (from)-[r:${counted.types.join('|')}]->(to)
WHERE ${[end, ...conditions, ...countedConditions(counted, 'r')].join(' AND ')}`;
}

/** The values that the match and the limit refer to. */
export function amongParameters({ among }: Scope, counted: Counted): Record<string, Parameter> {
  return {
    ...countedParameters(counted),
    most: MOST_COUNTED + 1,
    ...(among === null ? {} : { among: [...new Set(among)] }),
  };
}

/** The columns of a statement that `countedRelations` reads, for the relationship in a variable. */
export function countedColumns(r: string): string {
  return `${r}.id AS id, type(${r}) AS type, startNode(${r}).id AS from, endNode(${r}).id AS to, ${r}.sign AS sign`;
}

/** Refuses rows of which there are more than a computation holds, with QUERY_TOO_COSTLY. */
export function refuseTooMany(rows: readonly Row[]): void {
  if (rows.length > MOST_COUNTED) {
    throw new IpgError(
      'QUERY_TOO_COSTLY',
      `the computation would rest on more than ${MOST_COUNTED} relations; a part of them would give another answer`,
      { hint: 'narrow it by "among", "types" or "minConfidence", as far as the field has them' },
    );
  }
}

/** Relations from rows, each once, in order of id. Throws QUERY_TOO_COSTLY where there are more than a computation holds. */
export function countedRelations(rows: readonly Row[]): CountedRelation[] {
  refuseTooMany(rows);
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

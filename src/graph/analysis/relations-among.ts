import { IpgError } from '../../errors/error.js';
import { wholeNumber } from '../../neo4j/parameters.js';
import type { Reader } from '../../neo4j/transaction.js';
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

/** The counted relations between actors of a set, or between all actors, of some kinds or of any, in order of id. One statement. Throws QUERY_TOO_COSTLY rather than cut. */
export async function relationsAmong(
  reader: Reader,
  among: readonly string[] | null,
  counted: Counted,
  kinds: readonly ActorLabel[] | null = null,
): Promise<CountedRelation[]> {
  if (counted.types.length === 0 || kinds?.length === 0) return [];
  const label = kinds?.join('|') ?? 'Actor';
  const start =
    among === null ? `MATCH (from:${label})` : `UNWIND $p.among AS id MATCH (from:Actor {id: id}) WHERE from:${label}`;
  const ends = among === null ? `to:${label}` : `to:${label} AND to.id IN $p.among`;
  const rows = await reader.rows(
    `${start}
MATCH (from)-[r:${counted.types.join('|')}]->(to)
WHERE ${[ends, ...countedConditions(counted, 'r')].join(' AND ')}
RETURN r.id AS id, type(r) AS type, from.id AS from, to.id AS to, r.sign AS sign LIMIT $p.most`,
    {
      ...countedParameters(counted),
      most: MOST_COUNTED + 1,
      ...(among === null ? {} : { among: [...new Set(among)] }),
    },
  );
  if (rows.length > MOST_COUNTED) throw tooMany();
  const found = rows.map((row) => ({
    id: row.get('id') as string,
    type: row.get('type') as RelationType,
    from: row.get('from') as string,
    to: row.get('to') as string,
    sign: wholeNumber(row.get('sign')),
  }));
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function tooMany(): IpgError {
  return new IpgError(
    'QUERY_TOO_COSTLY',
    `the computation would rest on more than ${MOST_COUNTED} relations; a part of them would give another answer`,
    { hint: 'narrow it by "among", "types" or "minConfidence"' },
  );
}

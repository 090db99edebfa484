import { plainValue } from '../../neo4j/parameters.js';
import type { Reader } from '../../neo4j/transaction.js';
import { countedParameters } from './counted.js';
import { pairsOf, type Sign } from './pair-sign.js';
import { hopText, possibleEnd } from './path-neighbours.js';
import { type PathQuery, type PathsFound, searchPaths } from './path-search.js';
import { type Bounds, commonTimes, holdsWithin } from './path-time.js';
import type { Period } from './period.js';
import type { CountedRelation } from './relations-among.js';

/** One hop of a path with the relations that it rests on. */
export interface HopRecord {
  /** Ids of its actors in the order of the path. */
  readonly from: string;
  readonly to: string;
  readonly sign: Sign;
  readonly relationIds: readonly string[];
}

/** One path with its hops. */
export interface PathRecord {
  readonly actors: readonly string[];
  readonly weight: number;
  readonly hops: readonly HopRecord[];
  /** When all its hops hold at once; null where that was not asked for. */
  readonly common: readonly Period[] | null;
}

/** The answer of a search. */
export interface PathsRecord extends Omit<PathsFound, 'paths'> {
  readonly shortest: readonly PathRecord[];
}

/** The first paths between two actors, and what they rest on. */
export async function shortestPaths(reader: Reader, query: PathQuery): Promise<PathsRecord> {
  const { paths, ...told } = await searchPaths(reader, query);
  const relations = await relationsOfHops(reader, query, paths);
  return { ...told, shortest: paths.map((path) => withHops(path, query, relations)) };
}

/** A relation of a hop with the bounds of its time. */
interface Timed extends CountedRelation, Bounds {}

function withHops(
  { actors, weight }: PathsFound['paths'][number],
  { overlap }: PathQuery,
  relations: ReadonlyMap<string, readonly Timed[]>,
): PathRecord {
  const pairs = pairsOn(actors);
  const found = pairs.map((pair) => relations.get(pair.join(' ')) ?? []);
  const common = overlap ? commonTimes(found) : null;
  const hops = pairs.map(([from, to], i) => {
    const held = (found[i] ?? []).filter((relation) => common === null || holdsWithin(relation, common));
    return { from, to, sign: pairsOf(held)[0]?.sign ?? 0, relationIds: held.map(({ id }) => id) };
  });
  return { actors, weight, hops, common };
}

function pairsOn(actors: readonly string[]): (readonly [string, string])[] {
  return actors.slice(1).map((to, i) => [actors[i] ?? '', to] as const);
}

/** The relations of all hops by the ids of their actors, in order of id. One statement. */
async function relationsOfHops(
  reader: Reader,
  query: PathQuery,
  paths: PathsFound['paths'],
): Promise<Map<string, Timed[]>> {
  const hops = new Map(paths.flatMap(({ actors }) => pairsOn(actors)).map((pair) => [pair.join(' '), pair]));
  const relations = new Map<string, Timed[]>();
  if (hops.size === 0) return relations;
  const { pattern, conditions } = hopText(query);
  const rows = await reader.rows(
    `UNWIND $p.hops AS hop
MATCH (me:Actor {id: hop[0]})
CALL (hop) { MATCH (other:Actor {id: hop[1]}) RETURN other }
MATCH ${pattern}
WHERE ${conditions}
RETURN hop[0] + ' ' + hop[1] AS hop, [r.id, type(r), startNode(r).id, endNode(r).id, r.sign] AS relation, ${TIME} AS time
ORDER BY r.id`,
    { ...countedParameters(query), hops: [...hops.values()] },
  );
  for (const row of rows) {
    const hop = row.get('hop') as string;
    const own = relations.get(hop) ?? [];
    own.push(timed(plainValue(row.get('relation')), plainValue(row.get('time'))));
    relations.set(hop, own);
  }
  return relations;
}

const TIME = `[r.since IS NOT NULL OR r.until IS NOT NULL, r.sinceMin, r.sinceMax, r.untilMin, ${possibleEnd('r')}]`;

function timed(relation: unknown, time: unknown): Timed {
  const [id, type, from, to, sign] = relation as [string, Timed['type'], string, string, number];
  const [isDated, sinceMin, sinceMax, untilMin, untilMax] = time as [boolean, string, string, string, string];
  return { id, type, from, to, sign, isDated, sinceMin, sinceMax, untilMin, untilMax };
}

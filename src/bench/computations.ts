import { SIDE_TAKING } from '../graph/analysis/counted.js';
import type { Parameter } from '../neo4j/parameters.js';

/** A question that is worked out of many relations, as it is put to the API and written by hand. */
export interface Computation {
  readonly name: string;
  readonly title: string;
  /** What one answer may cost at any size; what is beyond is to be cut or refused. */
  readonly budget: { readonly hits: number; readonly p50Ms: number };
  readonly graphql: string;
  variables(hubs: readonly string[]): Readonly<Record<string, unknown>>;
  /** Plain Cypher for the same question, the day in `$p.day`. */
  readonly cypher: string;
  parameters(hubs: readonly string[]): Readonly<Record<string, Parameter>>;
  /** What the API says and what the plain statement says, as far as the latter goes; null where it cannot tell the same. */
  readonly compare: ((data: unknown, rows: readonly unknown[][]) => readonly [api: unknown, hand: unknown]) | null;
}

const SIDES = SIDE_TAKING.join('|');

const shown = (r: string) => `NOT ${r}.superseded AND ${r}.sinceMin <= $p.day < ${r}.untilMax`;
const counts = (r: string) => `${shown(r)} AND (${r}.status IS NULL OR ${r}.status = 'IN_FORCE')`;

interface Paths {
  readonly paths: { readonly shortest: readonly { readonly actors: readonly { readonly id: string }[] }[] };
}

/** The first paths between two hubs over some types. By hand: the actors of all paths of the two shortest lengths, without the relations. */
function paths(name: string, title: string, types: string): Computation {
  return {
    name,
    title,
    budget: { hits: 1_000_000, p50Ms: 1500 },
    graphql: `query ($from: String!, $to: String!) { paths(from: $from, to: $to, types: [${types.replaceAll('|', ', ')}], maxHops: 4, first: 10) {
  isCut relationsRead shortest { actors { id } hops { relationCount relations(first: 3) { id } } } } }`,
    variables: ([from = '', to = '']) => ({ from, to }),
    cypher: `MATCH (a:Actor {id: $p.from})
MATCH (b:Actor {id: $p.to})
MATCH p = SHORTEST 2 GROUPS (a)((:Actor)-[r:${types} WHERE ${counts('r')}]-(:Actor)){1,4}(b)
WITH DISTINCT [n IN nodes(p) | n.id] AS actors
WHERE all(id IN actors WHERE single(same IN actors WHERE same = id))
RETURN actors ORDER BY size(actors), actors LIMIT 10`,
    parameters: ([from = '', to = '']) => ({ from, to }),
    compare: (data, rows) => [
      (data as Paths).paths.shortest.slice(0, rows.length).map(({ actors }) => actors.map(({ id }) => id)),
      rows.map(([actors]) => actors),
    ],
  };
}

const NEIGHBOURS = (hops: number): Computation => ({
  name: `neighbourhood-${hops}`,
  title: `neighbourhood of a hub, ${hops === 1 ? 'one hop' : `${hops} hops`}, 150 entities`,
  budget: { hits: 2_000_000, p50Ms: 3000 },
  graphql: `query ($of: String!) { neighbourhood(of: $of, hops: ${hops}, limit: 150, mostRelations: 400) {
  relationCount nodes { entity { id } hops } relations { id } cut { entities relations isExact } } }`,
  variables: ([of = '']) => ({ of }),
  // the hundred and fifty with the most relations to the hub, and all relations between these
  cypher: `MATCH (a:Actor {id: $p.of})-[r]-(b:Actor|Place)
WHERE ${shown('r')}
WITH a, b, count(r) AS ties ORDER BY ties DESC, b.id LIMIT 150
WITH a, collect(b) AS others
WITH [a] + others AS drawn
WITH drawn, [n IN drawn | n.id] AS ids
UNWIND drawn AS one
MATCH (one)-[r]->(other:Actor|Place)
WHERE other.id IN ids AND ${shown('r')}
RETURN count(r) AS relations`,
  parameters: ([of = '']) => ({ of }),
  compare:
    hops > 1
      ? null
      : (data, [row]) => [
          (data as { neighbourhood: { relationCount: number } }).neighbourhood.relationCount,
          Number(row?.[0]),
        ],
});

const DYAD: Computation = {
  name: 'dyad',
  title: 'dyad of two hubs',
  budget: { hits: 100_000, p50Ms: 300 },
  graphql: `query ($a: String!, $b: String!) { dyad(a: $a, b: $b) { sign relationCount byAspect { aspect sign }
  mutual(first: 100) { id } fromA(first: 100) { id } fromB(first: 100) { id } timeline(first: 100) { placement relation { id since } } } }`,
  variables: ([a = '', b = '']) => ({ a, b }),
  cypher: `MATCH (a:Actor {id: $p.a})
MATCH (b:Actor {id: $p.b})
MATCH (a)-[r]-(b)
WHERE ${shown('r')}
RETURN count(r) AS relations`,
  parameters: ([a = '', b = '']) => ({ a, b }),
  compare: (data, [row]) => [(data as { dyad: { relationCount: number } }).dyad.relationCount, Number(row?.[0])],
};

interface Triads {
  readonly triads: { readonly counts: { readonly total: number; readonly balanced: number } };
}

const TRIADS: Computation = {
  name: 'triads',
  title: 'triads among fifty hubs',
  budget: { hits: 2_000_000, p50Ms: 3000 },
  graphql: `query ($among: [String!]) { triads(among: $among, first: 20) { counts { total balanced } graph { pairs relations }
  triads { kind actors { id } strainedBy { a { id } b { id } relations(first: 3) { id } } } } }`,
  variables: (hubs) => ({ among: hubs.slice(0, 50) }),
  cypher: `MATCH (a:Actor)-[r:${SIDES}]-(b:Actor)
WHERE a.id IN $p.among AND b.id IN $p.among AND a.id < b.id AND ${counts('r')}
MATCH (kind:RelationType {type: type(r)})
WITH a, b, kind.aspect AS aspect, type(r) AS type, startNode(r) AS holder, sign(sum(r.sign)) AS ofType
WITH a, b, aspect, sign(sum(ofType)) AS ofAspect
WITH a.id AS a, b.id AS b, sign(sum(ofAspect)) AS ofPair
WHERE ofPair <> 0
WITH collect({a: a, b: b, sign: ofPair}) AS pairs
UNWIND pairs AS ab
UNWIND [bc IN pairs WHERE bc.a = ab.b] AS bc
UNWIND [ac IN pairs WHERE ac.a = ab.a AND ac.b = bc.b] AS ac
RETURN count(*) AS total, sum(CASE WHEN ab.sign * bc.sign * ac.sign = 1 THEN 1 ELSE 0 END) AS balanced`,
  parameters: (hubs) => ({ among: hubs.slice(0, 50) }),
  compare: (data, [row]) => {
    const { total, balanced } = (data as Triads).triads.counts;
    return [[total, balanced], row?.map(Number)];
  },
};

/** The questions that have to stay within a budget however large the graph is. */
export const COMPUTATIONS: readonly Computation[] = [
  paths('paths', 'ten paths between two hubs, up to 4 hops', SIDES),
  // one rare type, so that two hops do not do
  paths('paths-rare', 'ten paths between two hubs over one type, up to 4 hops', 'HOSTS_FORCES_OF'),
  NEIGHBOURS(1),
  NEIGHBOURS(2),
  NEIGHBOURS(3),
  DYAD,
  TRIADS,
];

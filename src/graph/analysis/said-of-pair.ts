import { IpgError } from '../../errors/error.js';
import type { Reader, Row } from '../../neo4j/transaction.js';
import type { RelationType } from '../relation-id.js';
import { RELATION_TYPES } from '../relation-types.generated.js';
import type { Scale } from '../scales.generated.js';
import { type CoverageTime, coveragesText } from './coverage.js';

/** A relation of the pair, with what decides whether it holds. */
export interface SaidRelation {
  readonly id: string;
  readonly spell: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly status: Scale<'InstrumentStatus'> | null;
  readonly standing: Scale<'Standing'> | null;
  readonly intensity: Scale<'Intensity'> | null;
  readonly polarity: Scale<'Polarity'> | null;
  readonly confidence: Scale<'Confidence'> | null;
  readonly disputed: boolean;
  /** The best of its claims. */
  readonly leadClaim: string;
  /** When each stance that took its place began, as EDTF; null where that is not known. */
  readonly successors: readonly (string | null)[];
}

/** A claim that denies a relation of the pair. */
export interface Denial {
  readonly id: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly confidence: Scale<'Confidence'> | null;
}

/** An end of the pair. */
export interface PairEnd {
  readonly id: string;
  readonly name: string;
  readonly labels: readonly string[];
}

/** All that the graph says of a type between two entities, whatever the day. */
export interface SaidOfPair {
  readonly type: RelationType;
  readonly from: PairEnd;
  readonly to: PairEnd;
  /** In order of id. */
  readonly relations: readonly SaidRelation[];
  readonly denials: readonly Denial[];
  readonly coverages: readonly CoverageTime[];
}

/** More spells of one pair, or more denials, than anybody could mean. */
const MOST = 1000;

const RELATION = [
  ...['id', 'spell', 'since', 'until', 'status', 'standing', 'intensity', 'polarity', 'confidence'],
  ...['disputed', 'leadClaim'],
] as const;
const DENIAL = ['id', 'since', 'until', 'confidence'] as const;
const COVERAGE = ['id', 'since', 'until'] as const;

/** Reads all of it. One statement of index seeks. Throws QUERY_TOO_COSTLY rather than cut. */
export async function saidOfPair(reader: Reader, type: RelationType, from: string, to: string): Promise<SaidOfPair> {
  const { directed } = RELATION_TYPES[type];
  const [first = '', second = ''] = directed ? [from, to] : [from, to].sort();
  const [row] = await reader.rows(statement(type, directed), {
    type,
    from,
    to,
    most: MOST + 1,
    // an id begins with its ends and type: a seek in the type's own index, however many relations the ends have
    stem: `${first}.${type.toLowerCase().replaceAll('_', '-')}.${second}.`,
    pairs: directed
      ? [[from, to]]
      : [
          [from, to],
          [to, from],
        ],
  });
  return {
    type,
    from: end(from, row, 'start'),
    to: end(to, row, 'end'),
    relations: records<SaidRelation>(row, 'relations', [...RELATION, 'successors']),
    denials: records<Denial>(row, 'denials', DENIAL),
    coverages: records<CoverageTime>(row, 'coverages', COVERAGE),
  };
}

function statement(type: RelationType, isDirected: boolean): string {
  return `RETURN
COLLECT { MATCH (e:Actor|Place {id: $p.from}) RETURN [e.name, labels(e)] } AS start,
COLLECT { MATCH (e:Actor|Place {id: $p.to}) RETURN [e.name, labels(e)] } AS end,
COLLECT {
  MATCH ()-[r:${type}]->() WHERE r.id STARTS WITH $p.stem
  RETURN [${RELATION.map((name) => `r.${name}`).join(', ')}, COLLECT {
    MATCH (claim:Claim {relationId: r.id})<-[:SUPERSEDES]-(newer:Claim)
    WHERE newer.relationId <> r.id AND newer.retractedAt IS NULL AND claim.retractedAt IS NULL
      AND NOT EXISTS { MATCH (claim)<-[:SUPERSEDES]-(same:Claim) WHERE same.relationId = r.id AND same.retractedAt IS NULL }
    RETURN newer.since ORDER BY newer.since
  }] ORDER BY r.id LIMIT $p.most
} AS relations,
COLLECT {
  UNWIND $p.pairs AS pair
  MATCH (:Actor {id: pair[0]})<-[:SUBJECT]-(claim:Claim {type: $p.type, modality: 'DENIED'})-[:OBJECT]->(:Actor|Place {id: pair[1]})
  WHERE claim.retractedAt IS NULL
  RETURN [${DENIAL.map((name) => `claim.${name}`).join(', ')}] ORDER BY claim.id LIMIT $p.most
} AS denials,
${coveragesText(isDirected)} AS coverages`;
}

function end(id: string, row: Row | undefined, column: string): PairEnd {
  const [found] = (row?.get(column) ?? []) as [string, string[]][];
  const [name = id, labels = []] = found ?? [];
  return { id, name, labels };
}

/** Lists of values as records. The names are those of the statement. */
function records<T>(row: Row | undefined, column: string, names: readonly string[]): T[] {
  const lists = (row?.get(column) ?? []) as unknown[][];
  if (lists.length > MOST) {
    throw new IpgError('QUERY_TOO_COSTLY', `there are more than ${MOST} ${column} of this type between the two`, {
      hint: 'relations(filter: {from:, to:, types:}) and claims(filter:) list them in pages',
    });
  }
  return lists.map((values) => Object.fromEntries(names.map((name, index) => [name, values[index] ?? null])) as T);
}

import { numbers } from '../src/graph/analysis/numbers.js';
import { bulkLoad } from '../src/graph/bulk-load.js';
import type { BulkRecords, ClaimRecord } from '../src/graph/bulk-records.js';
import type { RelationType } from '../src/graph/relation-id.js';
import { RELATION_TYPES } from '../src/graph/relation-types.generated.js';
import type { Database } from '../src/neo4j/database.js';
import { emptyGraph } from './database.js';
import { relationsOf } from './fixture.js';

// Small random graphs, and what a view shows of them by the obvious rule, for comparing computations with slow, plain ones.

/** A relation with all that the projection gave it, dates as ISO text. */
export interface PlainRelation {
  readonly id: string;
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly sign: number;
  readonly status: string | null;
  readonly standing: string | null;
  readonly intensity: string | null;
  readonly confidence: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly sinceMin: string;
  readonly sinceMax: string;
  readonly untilMin: string;
  readonly untilMax: string;
  readonly superseded: boolean;
  readonly supersededFrom: string;
}

/** A random graph as the database holds it. */
export interface RandomGraph {
  /** All actors, those without relations among them. */
  readonly actors: readonly string[];
  readonly states: readonly string[];
  readonly coalitions: readonly string[];
  readonly relations: readonly PlainRelation[];
}

/** Types of every kind: symmetric and directed, friendly, adverse and neither, with polarity, toward places and coalitions. */
const TYPES = [
  'DEFENSE_COOPERATION_WITH',
  'TENSION_WITH',
  'DEFENSE_PLEDGE_TO',
  'NONAGGRESSION_PLEDGE_TO',
  'MILITARY_PRESSURE_ON',
  'DIPLOMATIC_SUPPORT_FOR',
  'STRATEGIC_ALIGNMENT_WITH',
  'TRADE_AGREEMENT_WITH',
  'MEMBER_OF',
  'ADMINISTERS',
] as const satisfies readonly RelationType[];

const STATES = ['ankara', 'berlin', 'cairo', 'dakar', 'eilat', 'fez', 'genoa', 'hilo'];
const COALITIONS = ['x-pact', 'y-pact'];
const PLACES = ['strait'];
/** Nobody speaks of it. */
const ISOLATED = 'zug';

type Chance = <T>(of: readonly T[]) => T;

/** Puts a random graph in place of what is there: parallel spells, undated and superseded relations, all states of an instrument. */
export async function randomGraph(database: Database, seed: number, claims = 45): Promise<RandomGraph> {
  await emptyGraph(database);
  const next = numbers(seed);
  const of: Chance = (list) => list[Math.floor(next() * list.length)] as (typeof list)[number];
  await bulkLoad(database, records(randomClaims(claims, of)));
  const relations = Object.entries(await relationsOf(database)).map(([id, properties]) => {
    const nothing = { status: null, standing: null, intensity: null, confidence: null, since: null, until: null };
    return { ...nothing, ...properties, id } as unknown as PlainRelation;
  });
  return { actors: [...STATES, ...COALITIONS, ISOLATED].sort(), states: STATES, coalitions: COALITIONS, relations };
}

function randomClaims(count: number, of: Chance): ClaimRecord[] {
  const byRelation = new Map<string, ClaimRecord>();
  for (let i = 0; i < count; i++) {
    const type = of(TYPES);
    const subject = of([...STATES, ...STATES, ...COALITIONS]);
    const object = of(type === 'MEMBER_OF' ? COALITIONS : type === 'ADMINISTERS' ? PLACES : [...STATES, ...COALITIONS]);
    if (subject === object) continue;
    const spell = of(['1990', '2000', '2010', '2010', 'before', 'now']);
    const key = `${type} ${[subject, object].sort().join(' ')} ${spell}`;
    // one claim for each relation; what another claim refers to stays
    if (byRelation.has(key)) continue;
    // a later spell of the same stance may say that it took the earlier one's place
    const earlier = [...byRelation.values()].find(
      (claim) => claim.type === type && claim.subject === subject && claim.object === object && claim.spell < spell,
    );
    byRelation.set(key, {
      id: `cl-${i}`,
      type,
      modality: of(['ASSERTED', 'ASSERTED', 'ASSESSED', 'ATTRIBUTED']),
      spell,
      subject,
      object,
      recordedAt: '2020-01-01T00:00:00Z',
      cites: ['ps-a'],
      ...(earlier && of([true, false]) ? { links: { SUPERSEDES: [earlier.id] } } : {}),
      properties: propertiesOf(type, spell, of),
    });
  }
  return [...byRelation.values()].sort((a, b) => Number(a.id.slice(3)) - Number(b.id.slice(3)));
}

function propertiesOf(type: RelationType, spell: string, of: Chance) {
  const year = /^\d/.test(spell) ? Number(spell) : null;
  const since = year === null ? of([null, null, '2005']) : of([`${year}`, `${year}-03`, `${year}-03-10`, null]);
  const until = of([null, '..', '..', `${(year ?? 2005) + 3}`, `${(year ?? 2005) + 15}-06-01`]);
  return {
    confidence: of(['LOW', 'MODERATE', 'HIGH', null]),
    credibility: of([1, 2, 3]),
    ...(since === null ? {} : { since }),
    ...(until === null ? {} : { until }),
    ...(of([true, false, false]) ? { status: of(['IN_FORCE', 'IN_FORCE', 'SIGNED', 'SUSPENDED', 'TERMINATED']) } : {}),
    ...(type === 'DIPLOMATIC_SUPPORT_FOR' ? { polarity: of(['OPPOSES', 'NEUTRAL', 'SUPPORTS']) } : {}),
    ...(type === 'MEMBER_OF' ? { standing: of(['FULL', 'FULL', 'OBSERVER', null]) } : {}),
    ...(of([true, false, false, false, false]) ? { intensity: 'NONE' } : {}),
  };
}

function records(claims: readonly ClaimRecord[]): BulkRecords {
  const named = (id: string) => ({ id, properties: { name: id.toUpperCase() } });
  const passage = { id: 'ps-a', source: 'src-a', properties: { locator: 'whole document' } };
  return {
    actors: [
      ...[...STATES, ISOLATED].map((id) => ({ ...named(id), kind: 'State' as const })),
      ...COALITIONS.map((id) => ({ ...named(id), kind: 'Coalition' as const })),
    ],
    places: PLACES.map((id) => ({ id, properties: { name: id, kind: 'STRAIT' } })),
    aliases: [],
    sources: [{ id: 'src-a', properties: { title: 'Source', reliability: 'A' } }],
    claims: claims.map((claim, i) => ({ claim, passages: i === 0 ? [passage] : [] })),
  };
}

/** What of a view a plain rule looks at; absent parts are as in the API. */
export interface PlainView {
  readonly asOf?: string | null;
  readonly history?: boolean;
  readonly undated?: 'INCLUDE' | 'EXCLUDE';
  readonly minConfidence?: 'LOW' | 'MODERATE' | 'HIGH' | null;
  readonly types?: readonly RelationType[] | null;
}

/** Whether a view shows a relation, by the words of docs/model.md. */
export function isShown(relation: PlainRelation, view: PlainView, today = new Date().toISOString().slice(0, 10)) {
  const { asOf = null, history = false, undated = 'EXCLUDE', minConfidence = null, types = null } = view;
  const levels = ['LOW', 'MODERATE', 'HIGH'];
  if (types && !types.includes(relation.type)) return false;
  if (minConfidence && levels.indexOf(relation.confidence ?? '') < levels.indexOf(minConfidence)) return false;
  const isDated = relation.since !== null || relation.until !== null;
  if (asOf === null) {
    if (history) return true;
    return !relation.superseded && relation.sinceMin <= today && relation.untilMax > today;
  }
  if (!isDated && undated === 'EXCLUDE') return false;
  if (relation.sinceMin > asOf) return false;
  if (history) return true;
  if (!isDated && relation.superseded) return false;
  return relation.untilMax > asOf && relation.supersededFrom > asOf;
}

/** Whether a relation's instrument is in force, or there is none; one that was terminated, suspended or laid to rest was in force until its known end. */
export function isInEffect({ status, untilMax }: PlainRelation): boolean {
  if (status === null || status === 'IN_FORCE') return true;
  return ['TERMINATED', 'SUSPENDED', 'DORMANT'].includes(status) && untilMax < '9999-12-31';
}

/** The relations that a computation counts in a view. */
export function countedIn({ relations }: RandomGraph, view: PlainView): PlainRelation[] {
  return relations.filter((relation) => isShown(relation, view) && isInEffect(relation));
}

/** The relations between two. */
export function between(relations: readonly PlainRelation[], a: string, b: string): PlainRelation[] {
  return relations.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a));
}

/** The sign of a pair by the words of the SDL: types by direction, then matters, then the pair. Types that take no side are left out. */
export function plainSign(between: readonly PlainRelation[]): number {
  const sides = between.filter(({ type }) => RELATION_TYPES[type].takesSides);
  const signOf = (numbers: readonly number[]) => Math.sign(numbers.reduce((sum, one) => sum + one, 0)) + 0;
  const matters = [...new Set(sides.map(({ type }) => RELATION_TYPES[type].aspect))].map((aspect) => {
    const own = sides.filter(({ type }) => RELATION_TYPES[type].aspect === aspect);
    const kinds = [...new Set(own.map(({ type, from }) => `${type} ${from}`))];
    const ofKind = (kind: string) => own.filter(({ type, from }) => `${type} ${from}` === kind);
    return signOf(kinds.map((kind) => signOf(ofKind(kind).map(({ sign }) => sign))));
  });
  return signOf(matters);
}

/** Random views of every kind. */
export function randomView(of: Chance): PlainView {
  return {
    asOf: of([null, null, '1995-01-01', '2002-06-01', '2004-12-31', '2012-01-01']),
    history: of([false, false, false, true]),
    undated: of(['EXCLUDE', 'INCLUDE']),
    minConfidence: of([null, null, 'LOW', 'MODERATE']),
  };
}

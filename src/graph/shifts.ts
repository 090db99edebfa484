import type { Reader } from '../neo4j/transaction.js';
import { boundsOf } from './edtf.js';
import { type HeldClaim, type HeldGap, heldClaims, heldGaps } from './held-claims.js';
import type { RelationType } from './relation-id.js';
import { RELATION_TYPES } from './relation-types.generated.js';
import { SCALES, type Scale } from './scales.generated.js';
import { type Derivation, deriveShift } from './shift-derivation.js';
import { type AxisChangeRecord, changesBetween, type StanceRecord, stanceOf } from './stance.js';

/** How a holder's position toward somebody has changed. */
export interface ShiftRecord extends Omit<Derivation, 'basis'> {
  readonly holder: string;
  readonly toward: string;
  readonly aspect: Scale<'Aspect'>;
  readonly type: RelationType;
  readonly changes: readonly AxisChangeRecord[];
  readonly components: readonly ShiftRecord[];
}

/** Which shifts to derive. */
export interface ShiftQuery {
  readonly holder: string;
  readonly toward: string | null;
  readonly aspect: Scale<'Aspect'> | null;
  /** The day to look at, or null for today; beside a day, what has no date is left out. */
  readonly asOf: string | null;
  readonly today: string;
}

/** A derivation with its place in the list. */
interface Row extends ShiftRecord {
  readonly basis: Derivation['basis'];
}

const BASES: readonly Derivation['basis'][] = ['CHAIN', 'GAP', 'DATES'];

/** The shifts of a holder: one row for each party and matter, stated chains first, then gaps, then dated spells. Two statements. */
export async function shiftsOf(reader: Reader, query: ShiftQuery): Promise<ShiftRecord[]> {
  const [claims, gaps] = await Promise.all([heldClaims(reader, query.holder), heldGaps(reader, query.holder)]);
  const held = claims.filter((claim) => begun(claim, query));
  const groups = groupBy(held, (claim) => `${claim.toward} ${claim.type}`);
  const all = new Map(claims.map((claim) => [claim.id, claim]));
  const rows = [...groups.values()]
    .flatMap((group) => rowOf(query, group, gaps, held) ?? [])
    .filter((row) => concerns(row, query.toward, all));
  const headlines = [...groupBy(rows, (row) => `${row.toward} ${row.aspect}`).values()].map((matter) =>
    headline(matter, groups, query, all),
  );
  return headlines
    .filter((row) => (query.aspect === null ? row.aspect !== 'MEMBERSHIP' : row.aspect === query.aspect))
    .sort((a, b) => order(a) - order(b) || (a.toward < b.toward ? -1 : 1))
    .map(withoutBasis);
}

/** What has begun by the day; beside a day that is asked for, only what has a date. */
function begun({ since, until }: HeldClaim, query: ShiftQuery): boolean {
  if (since === null && until === null) return query.asOf === null;
  return boundsOf(since, until).sinceMin <= (query.asOf ?? query.today);
}

/** Whether a shift is toward the entity, or in its matter by a claim's own word. */
function concerns(row: Row, toward: string | null, all: ReadonlyMap<string, HeldClaim>): boolean {
  if (toward === null || row.toward === toward) return true;
  return claimsBehind(row).some((id) => all.get(id)?.topics.includes(toward));
}

function rowOf(
  query: ShiftQuery,
  group: readonly HeldClaim[],
  gaps: readonly HeldGap[],
  claims: readonly HeldClaim[],
): Row | null {
  const [first] = group;
  const aspect = first && RELATION_TYPES[first.type].aspect;
  if (!first || !aspect) return null;
  const derivation = deriveShift(group, {
    gaps: gaps.filter((gap) => gap.toward === first.toward && gap.aspect === aspect),
    elsewhere: claims,
    day: query.asOf ?? query.today,
  });
  return derivation && row(query.holder, first, aspect, derivation);
}

function row(holder: string, claim: HeldClaim, aspect: Scale<'Aspect'>, derivation: Derivation): Row {
  const { previous, current } = derivation;
  return {
    ...derivation,
    holder,
    toward: claim.toward,
    aspect,
    type: claim.type,
    changes: previous && current ? changesBetween(previous, current) : [],
    components: [],
  };
}

/** The headline of a matter: a stated chain, else a gap, else the whole that the others are part of; the others become its components. */
function headline(
  matter: readonly Row[],
  groups: ReadonlyMap<string, readonly HeldClaim[]>,
  query: ShiftQuery,
  all: ReadonlyMap<string, HeldClaim>,
): Row {
  const isWhole = (one: Row) => matter.some((other) => RELATION_TYPES[other.type].partOf === one.type);
  const sorted = [...matter].sort(
    (a, b) =>
      BASES.indexOf(a.basis) - BASES.indexOf(b.basis) ||
      Number(isWhole(b)) - Number(isWhole(a)) ||
      (a.type < b.type ? -1 : 1),
  );
  const [head, ...others] = sorted as [Row, ...Row[]];
  const known = new Set(matter.map((one) => one.type));
  const parts = [...groups.values()].flatMap((group) => partOf(head, group, known, query, all) ?? []);
  return { ...head, components: [...others, ...parts].map(withoutBasis) };
}

/**
 * A part that the source spells out only now: it speaks of the whole before and now, of the part only now. That is UNSTATED_BEFORE by the
 * source's own doing, without a gap node.
 */
function partOf(
  head: Row,
  group: readonly HeldClaim[],
  known: ReadonlySet<RelationType>,
  query: ShiftQuery,
  all: ReadonlyMap<string, HeldClaim>,
): Row | null {
  const [first] = group;
  if (!first || head.basis !== 'CHAIN' || first.toward !== head.toward || known.has(first.type)) return null;
  const { aspect } = RELATION_TYPES[first.type];
  if (aspect !== head.aspect) return null;
  const whole = head.current?.relationId;
  const part = group.find((claim) => claim.partOf.some((id) => all.get(id)?.relationId === whole));
  if (!whole || !part) return null;
  const current = stanceOf(group.filter((claim) => claim.relationId === part.relationId));
  return row(query.holder, first, aspect, {
    basis: 'GAP',
    state: 'UNSTATED_BEFORE',
    previous: null,
    current,
    gapId: null,
  });
}

function order(row: Row): number {
  return BASES.indexOf(row.basis) * 100 + SCALES.Aspect.indexOf(row.aspect);
}

function withoutBasis({ basis: _, ...record }: Row): ShiftRecord {
  return record;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** The claims behind both positions of a shift. */
export function claimsBehind(shift: { previous: StanceRecord | null; current: StanceRecord | null }): string[] {
  return [...(shift.previous?.claimIds ?? []), ...(shift.current?.claimIds ?? [])];
}

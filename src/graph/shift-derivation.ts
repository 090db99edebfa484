import type { HeldClaim, HeldGap } from './held-claims.js';
import { changesBetween, comparable, type StanceRecord, stanceOf } from './stance.js';

/** What has become of a position. */
export type ShiftState = 'CHANGED' | 'UNCHANGED' | 'UNSTATED_BEFORE' | 'UNSTATED_NOW' | 'NEW' | 'ENDED';

/** A shift of one type toward one party, and what it rests on. */
export interface Derivation {
  /** A stated chain, a gap, or two dated spells in sequence. */
  readonly basis: 'CHAIN' | 'GAP' | 'DATES';
  readonly state: ShiftState;
  readonly previous: StanceRecord | null;
  readonly current: StanceRecord | null;
  readonly gapId: string | null;
}

/** What is known beside the claims of the type. */
interface Surroundings {
  /** Gaps in the matter toward the same party. */
  readonly gaps: readonly HeldGap[];
  /** All claims of the holder: a chain can come from another type. */
  readonly elsewhere: readonly HeldClaim[];
  /** The day to look at, YYYY-MM-DD. */
  readonly day: string;
}

/** The shift that claims of one holder, party and type make, or null: one dated spell is none, and no stance becomes another's "previous" unless a source or the dates say so. */
export function deriveShift(group: readonly HeldClaim[], around: Surroundings): Derivation | null {
  return fromChain(group, around) ?? fromGap(group, around) ?? fromDates(group, around);
}

function fromChain(group: readonly HeldClaim[], { elsewhere, day }: Surroundings): Derivation | null {
  const overtaken = new Set(elsewhere.flatMap((claim) => claim.supersedes));
  const head = group.find((claim) => claim.supersedes.length > 0 && !overtaken.has(claim.relationId));
  if (!head) return null;
  const current = stanceOf(group.filter((claim) => claim.relationId === head.relationId));
  const before = elsewhere.filter((claim) => head.supersedes.includes(claim.relationId));
  if (before.length === 0) return null;
  const previous = stanceOf(before.filter((claim) => claim.relationId === before[0]?.relationId));
  if (current.bounds.untilMax <= day) return ended('CHAIN', current);
  return { basis: 'CHAIN', state: stateOf(previous, current), previous, current, gapId: null };
}

function stateOf(previous: StanceRecord, current: StanceRecord): ShiftState {
  if (previous.intensity === 'NONE' && current.intensity !== 'NONE') return 'NEW';
  if (current.intensity === 'NONE' && previous.intensity !== 'NONE') return 'ENDED';
  return comparable(previous, current) && changesBetween(previous, current).length === 0 ? 'UNCHANGED' : 'CHANGED';
}

/** A gap speaks for its own source only: the stance beside it must cite that source. */
function fromGap(group: readonly HeldClaim[], { gaps }: Surroundings): Derivation | null {
  for (const gap of gaps) {
    const stated = group.filter((claim) => claim.sources.includes(gap.source));
    const now = stated.filter((claim) => claim.spell !== 'before');
    const before = stated.filter((claim) => claim.spell === 'before');
    if (gap.side !== 'CURRENT' && now[0] && before.length === 0) {
      const current = stanceOf(now.filter((claim) => claim.relationId === now[0]?.relationId));
      return { basis: 'GAP', state: 'UNSTATED_BEFORE', previous: null, current, gapId: gap.id };
    }
    if (gap.side !== 'PREVIOUS' && before[0] && now.length === 0) {
      return { basis: 'GAP', state: 'UNSTATED_NOW', previous: stanceOf(before), current: null, gapId: gap.id };
    }
  }
  return null;
}

/**
 * Two dated spells in sequence: the later one begins no earlier than the other may have ended. Of several that run side by side, the one that came first
 * after that end has taken its place; the others were added to it.
 */
function fromDates(group: readonly HeldClaim[], { day }: Surroundings): Derivation | null {
  const spells = [...new Set(group.map((claim) => claim.relationId))]
    .map((relationId) => stanceOf(group.filter((claim) => claim.relationId === relationId)))
    .filter((stance) => stance.since !== null && stance.bounds.sinceMin <= day)
    .sort((a, b) => (a.bounds.sinceMin < b.bounds.sinceMin ? 1 : -1));
  if (spells.length < 2) return null;
  const running = spells.filter((stance) => stance.bounds.untilMax > day);
  const [newest] = running;
  const [latest] = spells;
  if (!newest) return latest ? ended('DATES', latest) : null;
  const isFollowedBy = (previous: StanceRecord, next: StanceRecord) =>
    previous.until !== null && previous.bounds.untilMin <= next.bounds.sinceMax && previous !== next;
  const previous = spells.find((stance) => isFollowedBy(stance, newest));
  const current = previous && running.findLast((stance) => isFollowedBy(previous, stance));
  return previous && current
    ? { basis: 'DATES', state: stateOf(previous, current), previous, current, gapId: null }
    : null;
}

function ended(basis: Derivation['basis'], previous: StanceRecord): Derivation {
  return { basis, state: 'ENDED', previous, current: null, gapId: null };
}

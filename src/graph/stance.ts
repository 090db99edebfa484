import { type Bounds, boundsOf } from './edtf.js';
import { type HeldClaim, STANCE_VALUES, type StanceValue } from './held-claims.js';
import { SCALES, type Scale } from './scales.generated.js';

/** A position at one time: what the holder's claims of one relation say, each value from the best claim that has one. */
export interface StanceRecord extends Readonly<Record<StanceValue, string | null>> {
  readonly relationId: string;
  readonly label: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly modality: Scale<'Modality'>;
  /** The claims behind it, best first. */
  readonly claimIds: readonly string[];
  readonly bounds: Bounds;
}

/** A value on which two stances differ. */
export interface AxisChangeRecord {
  readonly axis: string;
  readonly from: string;
  readonly to: string;
  readonly steps: number | null;
}

/** The stance that claims of one relation make, best claim first. At least one claim. */
export function stanceOf(claims: readonly HeldClaim[]): StanceRecord {
  const first = <T>(pick: (claim: HeldClaim) => T | null): T | null => {
    for (const claim of claims) {
      const value = pick(claim);
      if (value !== null) return value;
    }
    return null;
  };
  const dated = claims.find((claim) => claim.since !== null || claim.until !== null);
  const [since, until] = [dated?.since ?? null, dated?.until ?? null];
  const modality = (['ASSERTED', 'ASSESSED', 'ATTRIBUTED'] as const).find((one) =>
    claims.some((claim) => claim.modality === one),
  );
  return {
    ...(Object.fromEntries(STANCE_VALUES.map((name) => [name, first((claim) => claim.values[name])])) as Record<
      StanceValue,
      string | null
    >),
    relationId: claims[0]?.relationId ?? '',
    label: first((claim) => claim.wording) ?? first((claim) => claim.summary),
    since,
    until,
    modality: modality ?? 'ATTRIBUTED',
    claimIds: claims.map((claim) => claim.id),
    bounds: boundsOf(since, until),
  };
}

/** The scales that have an order; the others differ without steps. */
const ORDERED: Partial<Record<StanceValue, readonly string[]>> = {
  intensity: SCALES.Intensity,
  channel: SCALES.Channel,
  formality: SCALES.Formality,
  explicitness: SCALES.Explicitness,
  polarity: SCALES.Polarity,
  trend: SCALES.Trend,
};

/** The state of an instrument is none: that the earlier treaty has ended is what makes it the earlier one. */
const AXES = STANCE_VALUES.filter((name) => name !== 'status');

/** The values that both stances state and that differ. What one of them leaves unstated is no change. */
export function changesBetween(previous: StanceRecord, current: StanceRecord): AxisChangeRecord[] {
  return AXES.flatMap((name) => {
    const [from, to] = [previous[name], current[name]];
    if (from === null || to === null || from === to) return [];
    const scale = ORDERED[name];
    return [{ axis: name.toUpperCase(), from, to, steps: scale ? scale.indexOf(to) - scale.indexOf(from) : null }];
  });
}

/** Whether two stances state a value in common, so that they can be compared at all. */
export function comparable(previous: StanceRecord, current: StanceRecord): boolean {
  return AXES.some((name) => previous[name] !== null && current[name] !== null);
}

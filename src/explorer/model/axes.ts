import type { PairClaimFragment } from '../operations.generated.js';
import { words } from './words.js';

/** The axes on which claims say how a relation is. */
export const AXES = [
  'intensity',
  'channel',
  'formality',
  'explicitness',
  'polarity',
  'trend',
  'standing',
  'status',
] as const;

type Stated = Pick<PairClaimFragment, (typeof AXES)[number] | 'sectors'>;

/** An axis with what is stated on it, in words. */
export interface AxisValue {
  readonly axis: string;
  readonly value: string;
}

/** What is stated of a relation or by a claim; what is not stated is left out. */
export function statedOn(thing: Stated): AxisValue[] {
  const stated = AXES.flatMap((axis) => {
    const value = thing[axis];
    return value === null ? [] : [{ axis, value: words(value) }];
  });
  return thing.sectors.length === 0
    ? stated
    : [...stated, { axis: 'sectors', value: thing.sectors.map(words).join(', ') }];
}

import type { PairClaimFragment } from '../operations.generated.js';
import { AXES } from './axes.js';
import { dateWords } from './spell.js';
import { words } from './words.js';

type Claim = Pick<PairClaimFragment, (typeof AXES)[number] | 'since' | 'until'>;

/** One claim's word on a matter. `camp`: claims of one number can all be right; null: it says nothing. */
export interface Opinion {
  readonly text: string;
  readonly camp: number | null;
}

/** A matter on which claims differ: one opinion for each claim. */
export interface Difference {
  readonly matter: string;
  readonly opinions: readonly Opinion[];
}

/** Where claims of one relation differ. Dates differ where they cannot both be right: 1972 and 1972-09-29 can. */
export function differences(claims: readonly Claim[]): Difference[] {
  const axes = AXES.map((axis) =>
    differenceOn(
      axis,
      claims.map((claim) => claim[axis]),
      words,
      (one, other) => one === other,
    ),
  );
  const dates = (['since', 'until'] as const).map((end) =>
    differenceOn(
      end,
      claims.map((claim) => claim[end]),
      (date) => (date === '..' ? NO_DATE[end] : dateWords(date)),
      (one, other) => one.startsWith(other) || other.startsWith(one),
    ),
  );
  return [...axes, ...dates].filter((one) => one !== null);
}

const NO_DATE = { since: 'from the beginning', until: 'no end known' } as const;

function differenceOn(
  matter: string,
  values: readonly (string | null)[],
  inWords: (value: string) => string,
  canBothHold: (one: string, other: string) => boolean,
): Difference | null {
  const camps: string[][] = [];
  const opinions = values.map((value): Opinion => {
    if (value === null) return { text: 'not stated', camp: null };
    let camp = camps.findIndex((members) => members.every((member) => canBothHold(member, value)));
    if (camp === -1) camp = camps.push([]) - 1;
    camps[camp]?.push(value);
    return { text: inWords(value), camp };
  });
  return camps.length > 1 ? { matter, opinions } : null;
}

import { NEVER } from './days.js';

/** When something holds, as a source gives it. */
interface Spell {
  readonly spell: string;
  readonly since: string | null;
  readonly until: string | null;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day, month or year as it is read: `1972-12` is "December 1972". */
export function dateWords(date: string): string {
  const month = /^\d{4}-\d{2}$/.test(date) ? MONTHS[Number(date.slice(5)) - 1] : undefined;
  return month === undefined ? date : `${month} ${date.slice(0, 4)}`;
}

/** When something holds, in words; what is not known is said. */
export function spellWords({ spell, since, until }: Spell): string {
  if (since === null && until === null) return UNDATED[spell] ?? 'undated';
  const parts = [startWords(since, spell), endWords(until)].filter((part) => part !== '');
  const inexact = [since, until].filter((date) => date !== null && date !== '..' && date.length < 10).length;
  if (inexact > 0) parts.push(`(the exact day${inexact > 1 ? 's are' : ' is'} not known)`);
  return parts.join(' ');
}

const UNDATED: Readonly<Record<string, string>> = {
  before: 'undated; before the change',
  now: 'undated; the position now',
};

function startWords(since: string | null, spell: string): string {
  if (since === null) return spell === 'now' ? 'now; since when is not known' : 'since when is not known,';
  return since === '..' ? 'from the beginning' : `from ${dateWords(since)}`;
}

function endWords(until: string | null): string {
  if (until === null) return 'until a day that is not known, if it has ended';
  return until === '..' ? '' : `until ${dateWords(until)}`;
}

/** The same with what has come of it: that nothing is known to have ended it, or that something else has taken its place. */
export function fullSpellWords(
  relation: Spell & { readonly superseded: boolean; readonly supersededFrom: string },
): string {
  const words = spellWords(relation);
  if (relation.superseded) {
    const from = relation.supersededFrom < NEVER ? ` from ${relation.supersededFrom} on` : '';
    return `${words}; superseded${from}`;
  }
  return relation.until === '..' ? `${words}; no end known` : words;
}

import { IpgError } from '../errors/error.js';

/** How a name is compared: width never matters (NFKC), case does for up to three Latin letters, accents only if nothing else fits. */

/** The name with width, case and runs of blanks made equal. */
function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');
}

/** The name with accents taken off as well. */
export function unaccented(name: string): string {
  return folded(name).normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** Longest name that is looked for; the longest that is kept has some ninety characters. */
const LONGEST = 200;

/** Whether a text is short enough for a name. */
export function isName(text: string): boolean {
  return text.length <= LONGEST;
}

/** Refuses a text that is too long for a name. */
export function checkedName(argument: string, text: string): string {
  if (isName(text)) return text;
  throw new IpgError('BAD_USER_INPUT', `${argument} has ${text.length} characters, a name at most ${LONGEST}`, {
    hint: 'ask for a part of it with search',
  });
}

/** Up to three Latin letters: "US" is a name, "us" is a word. */
function isShort(name: string): boolean {
  const letters = name.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  return /^\p{Script=Latin}{1,3}$/u.test(letters);
}

/** How well a kept name fits an asked one: 2 plainly, 1 but for accents, 0 not at all. */
export function fit(kept: string, asked: string): 0 | 1 | 2 {
  if (isShort(kept) || isShort(asked)) return kept.normalize('NFKC') === asked.normalize('NFKC').trim() ? 2 : 0;
  if (folded(kept) === folded(asked)) return 2;
  return unaccented(kept) === unaccented(asked) ? 1 : 0;
}

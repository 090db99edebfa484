import type { BlocMark } from '../state/overlay-marks.js';

/** So many hues can be told apart beside each other. */
const HUES = 6;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The mark of the nth bloc: A to Z, then AA, AB and so on. */
export function blocMark(n: number): BlocMark {
  const letter = LETTERS[n % LETTERS.length] ?? '';
  const before = Math.floor(n / LETTERS.length);
  return { letter: before === 0 ? letter : `${blocMark(before - 1).letter}${letter}`, hue: n % HUES };
}

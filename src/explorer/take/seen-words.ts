import { signWord, words } from '../model/words.js';
import type { View } from '../state/view.js';

const MOST_NAMED = 4;

/** Some names, the rest counted: "Relations among Tokyo, Taipei, Beijing and 6 more". */
export function titleOf(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  if (rest > 1) return `Relations among ${names.slice(0, MOST_NAMED).join(', ')} and ${rest} more`;
  const last = names.at(-1) ?? 'nobody';
  return names.length < 2 ? `Relations of ${last}` : `Relations among ${names.slice(0, -1).join(', ')} and ${last}`;
}

/** What the legend and the undated switch hide; null: nothing. */
export function hiddenText({ without, withoutSigns, confidence, undated, time }: View): string | null {
  const parts = [
    ...without.map(words),
    ...withoutSigns.map((sign) => (sign === 0 ? 'neither friendly nor adverse' : signWord(sign))),
    ...(confidence === null
      ? []
      : [confidence === 'LOW' ? 'of no stated confidence' : `of less than ${words(confidence)} confidence`]),
    ...(undated || time.kind === 'order' ? [] : ['undated']),
  ];
  return parts.length === 0 ? null : `Hidden: ${parts.join(', ')}.`;
}

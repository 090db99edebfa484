/** What a colour says. */
export type Tone = 'good' | 'warning' | 'bad';

const CODES = { good: 32, warning: 33, bad: 31 } as const;

/** Words in the colour of their tone, for a terminal. They have to say the same without it. */
export function coloured(words: string, tone: Tone): string {
  return `\u001b[${CODES[tone]}m${words}\u001b[39m`;
}

import { signal } from '@preact/signals';
import type { AskError } from '../ask/ask.js';
import { content, reload } from './graph.js';

/** What was asked for, beside the picture, and did not come. */
export interface Failure {
  readonly error: AskError;
  /** Whether the whole page tells of it, as it does of the picture: the two are asked for together and mostly fail together. */
  readonly isOfPage: boolean;
  readonly isLoading: boolean;
  again(): void;
}

/** All that failed beside the picture, the first to fail first. */
export const failures = signal<readonly Failure[]>([]);

/** What the whole page tells of, each message once. */
export function pageMessages(): readonly string[] {
  const { error } = content.value;
  const others = failures.value.filter(({ isOfPage }) => isOfPage).map((one) => one.error.message);
  return [...new Set([...(error ? [error.message] : []), ...others])];
}

/** Asks again for everything that failed: what one reason has kept away comes back together. */
export function askAgain(): void {
  if (content.peek().error) reload();
  for (const { again } of failures.peek()) again();
}

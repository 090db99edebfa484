import type { AskError } from '../ask/ask.js';

/** Whether the API knows nothing that fits an id: the page says so in its own words, and asking again would not help. */
export function isUnknown(error: AskError | null): boolean {
  return error?.code === 'NOT_FOUND' || error?.code === 'AMBIGUOUS_NAME';
}

/** Says that an id leads nowhere. */
export function Unknown({ id }: { id: string }) {
  return <p>There is no actor or place “{id}” in this graph.</p>;
}

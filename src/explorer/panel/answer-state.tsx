import type { Answered } from '../ask/use-answer.js';
import { askAgain, failures, pageMessages } from '../state/failures.js';
import { content } from '../state/graph.js';

/** What is shown of an answer that is on its way or did not come; nothing where it is there. What the whole page tells already is not told twice. */
export function AnswerState({ answer: { data, error, isLoading } }: { answer: Answered<unknown> }) {
  if (error === null) return isLoading && data === null ? <p class="soft">Loading …</p> : null;
  if (pageMessages().includes(error.message)) return <p class="soft">Not loaded.</p>;
  return (
    <div class="notice" role="alert">
      <p>{sentence(error.message)}</p>
      <TryAgain />
    </div>
  );
}

/** Asks again for all that failed, wherever on the page. It stays while that is under way: who pressed it keeps the focus. */
export function TryAgain() {
  const { error, isLoading: isPictureLoading } = content.value;
  const isLoading = (error !== null && isPictureLoading) || failures.value.some((one) => one.isLoading);
  return (
    <button type="button" onClick={askAgain}>
      {isLoading ? 'Trying again …' : 'Try again'}
    </button>
  );
}

/** A message as a sentence. */
export function sentence(message: string): string {
  const text = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

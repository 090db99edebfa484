import { sentence, TryAgain } from '../panel/answer-state.js';
import { pageMessages } from '../state/failures.js';
import { content } from '../state/graph.js';
import { change, complaints, view } from '../state/history.js';
import { MOST_DRAWN } from '../state/view.js';

/** What the reader has to know: parts of the address that say nothing, names that lead nowhere, a server that is away. */
export function Notices() {
  const missing = content.value.graph?.missing ?? [];
  return (
    <div class="notices">
      <Failed />
      {missing.length > 0 && (
        <p class="notice" role="status">
          Not in this graph, and so left out: {missing.join(', ')}.
        </p>
      )}
      {complaints.value.length > 0 && (
        <div class="notice" role="alert">
          {complaints.value.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <button
            type="button"
            onClick={() => {
              complaints.value = [];
            }}
          >
            Dismiss
          </button>
        </div>
      )}
    </div>
  );
}

/** What did not come of what the page opens with: told once, and asked for again at once. */
function Failed() {
  const { error, graph } = content.value;
  const messages = pageMessages();
  if (messages.length === 0) return null;
  const isTooMuch = error?.code === 'QUERY_TOO_COSTLY' && view.value.all;
  return (
    <div class="notice alarm" role="alert">
      <p>
        {messages.map(sentence).join(' ')} {error && graph ? 'What you see is what was there before.' : ''}
      </p>
      {isTooMuch && (
        <button type="button" onClick={() => change({ all: false })}>
          Draw {MOST_DRAWN} at most
        </button>
      )}
      {!(isTooMuch && messages.length === 1) && <TryAgain />}
    </div>
  );
}

import { sentence } from '../panel/frame.js';
import { content, reload } from '../state/graph.js';
import { change, complaints, view } from '../state/history.js';
import { MOST_DRAWN } from '../state/view.js';

/** What the reader has to know: parts of the address that say nothing, names that lead nowhere, a server that is away. */
export function Notices() {
  const { error, graph } = content.value;
  const missing = graph?.missing ?? [];
  return (
    <div class="notices">
      {error && (
        <div class="notice alarm" role="alert">
          <p>
            {sentence(error.message)} {graph ? 'What you see is what was there before.' : ''}
          </p>
          {error.code === 'QUERY_TOO_COSTLY' && view.value.all ? (
            <button type="button" onClick={() => change({ all: false })}>
              Draw {MOST_DRAWN} at most
            </button>
          ) : (
            <button type="button" onClick={reload}>
              Try again
            </button>
          )}
        </div>
      )}
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

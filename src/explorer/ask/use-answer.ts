import { useEffect, useRef, useState } from 'preact/hooks';
import { failures } from '../state/failures.js';
import { asAskError } from '../state/graph.js';
import { type AskError, ask } from './ask.js';
import type { Document } from './document.js';

/** An answer of the API. While another is on its way, `data` is still the one before; so is `error` where the same is asked again. */
export interface Answered<Data> {
  readonly data: Data | null;
  readonly isLoading: boolean;
  readonly error: AskError | null;
}

/** Asks the API whenever the question differs; null: nothing is asked. `isOfPage`: the whole page tells of a failure. */
export function useAnswer<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables | null,
  { isOfPage = false } = {},
): Answered<Data> {
  const [state, setState] = useState<Answered<Data>>({ data: null, isLoading: true, error: null });
  const [round, setRound] = useState(0);
  const key = JSON.stringify(variables);
  const asked = useRef({ variables, round });
  const isAgain = asked.current.round !== round;
  asked.current = { variables, round };
  // the key stands for the variables, the round for another try
  useEffect(() => {
    const { current } = asked;
    if (current.variables === null) return;
    const end = new AbortController();
    setState((before) => ({ ...before, isLoading: true, error: isAgain ? before.error : null }));
    ask(document, current.variables, end.signal).then(
      (data) => end.signal.aborted || setState({ data, isLoading: false, error: null }),
      (error: unknown) =>
        end.signal.aborted || setState((before) => ({ ...before, isLoading: false, error: asAskError(error) })),
    );
    return () => end.abort();
  }, [document, key, round]);
  useFailure(state, isOfPage, () => setRound((one) => one + 1));
  return state;
}

/** Keeps the failure among those of the page for as long as it lasts. */
function useFailure({ error, isLoading }: Answered<unknown>, isOfPage: boolean, again: () => void): void {
  useEffect(() => {
    if (error === null) return;
    const failure = { error, isOfPage, isLoading, again };
    failures.value = [...failures.peek(), failure];
    return () => {
      failures.value = failures.peek().filter((one) => one !== failure);
    };
  }, [error, isLoading]);
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { asAskError } from '../state/graph.js';
import { type AskError, ask } from './ask.js';
import type { Document } from './document.js';

/** An answer of the API. While another is on its way, `data` is still the one before. */
export interface Answered<Data> {
  readonly data: Data | null;
  readonly isLoading: boolean;
  readonly error: AskError | null;
  /** Asks again. */
  again(): void;
}

/** Asks the API whenever the question differs; null: nothing is asked. */
export function useAnswer<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables | null,
): Answered<Data> {
  const [state, setState] = useState<Omit<Answered<Data>, 'again'>>({ data: null, isLoading: true, error: null });
  const [round, setRound] = useState(0);
  const key = JSON.stringify(variables);
  const asked = useRef(variables);
  asked.current = variables;
  // the key stands for the variables, the round for another try
  useEffect(() => {
    if (asked.current === null) return;
    const end = new AbortController();
    setState((before) => ({ ...before, isLoading: true, error: null }));
    ask(document, asked.current, end.signal).then(
      (data) => end.signal.aborted || setState({ data, isLoading: false, error: null }),
      (error: unknown) =>
        end.signal.aborted || setState((before) => ({ ...before, isLoading: false, error: asAskError(error) })),
    );
    return () => end.abort();
  }, [document, key, round]);
  return { ...state, again: () => setRound((one) => one + 1) };
}

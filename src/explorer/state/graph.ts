import { effect, signal } from '@preact/signals';
import { AskError, ask } from '../ask/ask.js';
import type { Subgraph } from '../model/subgraph.js';
import { Picture, type PictureQueryVariables } from '../operations.generated.js';
import { view } from './history.js';
import { MOST_DRAWN, MOST_ON_REQUEST, type View } from './view.js';

/** What is known of the picture's content. While something else is being loaded, `graph` is still what it was. */
export interface Content {
  readonly graph: Subgraph | null;
  readonly isLoading: boolean;
  readonly error: AskError | null;
}

/** The content of the picture. */
export const content = signal<Content>({ graph: null, isLoading: true, error: null });

/** Pictures seen before, by their variables: Back shows them at once. */
const seen = new Map<string, Subgraph>();
const MOST_SEEN = 20;

/** So many relations are asked for with as many entities as read well, and with as many as can be. */
const MOST_RELATIONS = { usual: 2000, onRequest: 5000 } as const;

/** What is asked of the API for a view. */
export function variablesOf({ of, all }: Pick<View, 'of' | 'all'>): PictureQueryVariables {
  return {
    of: of === null ? null : [...of],
    limit: all ? MOST_ON_REQUEST : MOST_DRAWN,
    mostRelations: all ? MOST_RELATIONS.onRequest : MOST_RELATIONS.usual,
  };
}

let asking: { readonly key: string; readonly end: AbortController } | null = null;

/** Sees to it that the content is what the view asks for; call once. */
export function followView(): void {
  effect(() => {
    const variables = variablesOf(view.value);
    const key = JSON.stringify(variables);
    if (asking?.key !== key) load(key, variables);
  });
}

/** Asks again, as after a failure. */
export function reload(): void {
  const variables = variablesOf(view.peek());
  const key = JSON.stringify(variables);
  seen.delete(key);
  load(key, variables);
}

function load(key: string, variables: PictureQueryVariables): void {
  asking?.end.abort();
  const end = new AbortController();
  asking = { key, end };
  const known = seen.get(key);
  if (known) {
    content.value = { graph: known, isLoading: false, error: null };
    return;
  }
  content.value = { ...content.peek(), isLoading: true };
  ask(Picture, variables, end.signal).then(
    ({ subgraph }) => {
      if (end.signal.aborted) return;
      keep(key, subgraph);
      content.value = { graph: subgraph, isLoading: false, error: null };
    },
    (error: unknown) => {
      if (end.signal.aborted) return;
      content.value = { ...content.peek(), isLoading: false, error: asAskError(error) };
    },
  );
}

function keep(key: string, graph: Subgraph): void {
  seen.set(key, graph);
  const [oldest] = seen.keys();
  if (seen.size > MOST_SEEN && oldest !== undefined) seen.delete(oldest);
}

/** A failure of this page itself is shown like one of the server, without its insides. */
export function asAskError(error: unknown): AskError {
  return error instanceof AskError ? error : new AskError('PAGE_FAILED', 'something went wrong on this page');
}

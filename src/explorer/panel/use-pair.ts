import { useEffect, useState } from 'preact/hooks';
import { ask } from '../ask/ask.js';
import { type Answered, useAnswer } from '../ask/use-answer.js';
import { Pair, type PairQuery, type PairQueryVariables, type PairRelationFragment } from '../operations.generated.js';

/** All between two entities, as far as it has come. */
export interface PairKnown {
  readonly answer: Answered<PairQuery>;
  readonly dyad: PairQuery['dyad'] | null;
  readonly relations: readonly PairRelationFragment[];
  /** Whether there are more relations than are shown. */
  readonly isCut: boolean;
}

/** So many pages are read; a pair with more is told to be cut. */
const MOST_PAGES = 5;

type Further = {
  readonly first: PairQuery;
  readonly relations: readonly PairRelationFragment[];
  readonly isCut: boolean;
};

/** Asks for a pair; null: nothing is asked yet. What does not fit into one answer is fetched after it. */
export function usePair(variables: PairQueryVariables | null): PairKnown {
  const answer = useAnswer(Pair, variables);
  const [further, setFurther] = useState<Further | null>(null);
  const first = answer.data;
  useEffect(() => {
    if (first === null || variables === null || !pageOf(first)?.pageInfo.hasNextPage) return;
    const end = new AbortController();
    furtherPages(variables, first, end.signal).then(
      (rest) => end.signal.aborted || setFurther({ first, ...rest }),
      () => end.signal.aborted || setFurther({ first, relations: [], isCut: true }),
    );
    return () => end.abort();
  }, [first]);
  const page = first && pageOf(first);
  const rest = further?.first === first ? further : null;
  const relations = [...(page?.edges.map(({ node }) => node) ?? []), ...(rest?.relations ?? [])];
  return { answer, dyad: first?.dyad ?? null, relations, isCut: rest?.isCut ?? false };
}

function pageOf({ node }: PairQuery) {
  return node && 'relations' in node ? node.relations : null;
}

async function furtherPages(variables: PairQueryVariables, first: PairQuery, signal: AbortSignal) {
  const relations: PairRelationFragment[] = [];
  let info = pageOf(first)?.pageInfo;
  for (let page = 1; page < MOST_PAGES && info?.hasNextPage; page++) {
    const next = pageOf(await ask(Pair, { ...variables, areActors: false, after: info.endCursor }, signal));
    relations.push(...(next?.edges.map(({ node }) => node) ?? []));
    info = next?.pageInfo;
  }
  return { relations, isCut: info?.hasNextPage ?? false };
}

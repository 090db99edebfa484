import { useRef } from 'preact/hooks';
import { type Answered, useAnswer } from '../ask/use-answer.js';
import { Ends, type EndsQuery } from '../operations.generated.js';
import { entities } from '../state/shown.js';

/** An end of a pair. */
export interface End {
  readonly id: string;
  readonly name: string;
  readonly isActor: boolean;
}

/** What two ids stand for: null where there is no entity of that id. */
export type EndsKnown = readonly [End | null, End | null];

/** The ends of a pair, from the picture where it has them, else as the API tells. For one pair only: another one takes another component. */
export function useEnds(a: string, b: string): { ends: EndsKnown | null; answer: Answered<unknown> } {
  const kept = useRef<EndsKnown | null>(null);
  const drawn = [drawnEnd(a), drawnEnd(b)] as const;
  if (kept.current === null && drawn[0] && drawn[1]) kept.current = drawn;
  const answer = useAnswer(Ends, kept.current === null ? { ids: [a, b] } : null);
  if (kept.current === null && answer.data) kept.current = [endOf(answer.data, a), endOf(answer.data, b)];
  return { ends: kept.current, answer };
}

function drawnEnd(id: string): End | null {
  const entity = entities.value.get(id);
  return entity ? { id, name: entity.name, isActor: entity.__typename !== 'Place' } : null;
}

/** What one of the ids asked for stands for. */
export function endOf({ nodes }: EndsQuery, id: string): End | null {
  for (const node of nodes) {
    if (node && 'name' in node && node.id === id) return { id, name: node.name, isActor: node.__typename !== 'Place' };
  }
  return null;
}

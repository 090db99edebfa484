import { useEffect, useMemo, useState } from 'preact/hooks';
import { pairCypher } from '../model/drawn-cypher.js';
import { counted } from '../model/words.js';
import { Pair, type PairQueryVariables } from '../operations.generated.js';
import { content } from '../state/graph.js';
import { view } from '../state/history.js';
import { entities, nameOf } from '../state/shown.js';
import type { Time } from '../state/view.js';
import { AnswerState } from './answer-state.js';
import { PanelFrame } from './frame.js';
import { Lanes } from './lanes.js';
import { PairSummary } from './pair-summary.js';
import { DrawButton } from './path-item.js';
import { Queries } from './queries.js';
import { RelationGroups } from './relation-groups.js';
import { TypeFirst } from './type-first.js';
import { Unknown } from './unknown.js';
import { type End, useEnds } from './use-ends.js';
import { usePair } from './use-pair.js';

/** All between two entities: a lane for each type, then each relation with its claims, their passages and sources. */
export function PairPanel(pair: { a: string; b: string; type: string | null }) {
  return <PairOf key={`${pair.a}~${pair.b}`} {...pair} />;
}

function PairOf({ a, b, type }: { a: string; b: string; type: string | null }) {
  const { ends, answer } = useEnds(a, b);
  const names = [ends?.[0]?.name ?? nameOf(a), ends?.[1]?.name ?? nameOf(b)];
  if (ends?.[0]?.isActor === false) names.reverse();
  const hasPlace = ends?.some((end) => end?.isActor === false) ?? false;
  return (
    <PanelFrame heading={names.join(hasPlace ? ' → ' : ' and ')}>
      {ends === null && <AnswerState answer={answer} />}
      {ends?.includes(null) && (
        <div class="panel-body">{[a, b].map((id, i) => ends[i] === null && <Unknown key={id} id={id} />)}</div>
      )}
      {ends?.[0] && ends[1] && <NotDrawn ends={[ends[0], ends[1]]} />}
      {ends?.[0] && ends[1] && <PairBody a={ends[0]} b={ends[1]} type={type} />}
    </PanelFrame>
  );
}

/** Says which of the two the picture lacks, and brings them in. */
function NotDrawn({ ends }: { ends: readonly End[] }) {
  const missing = ends.filter(({ id }) => !entities.value.has(id));
  if (missing.length === 0 || content.value.graph === null) return null;
  return (
    <p class="row">
      Not in the picture: {missing.map(({ name }) => name).join(', ')}.{' '}
      <DrawButton of={missing}>{missing.length === 1 ? 'Draw it' : 'Draw them'}</DrawButton>
    </p>
  );
}

function PairBody({ a, b, type }: { a: End; b: End; type: string | null }) {
  const variables = useVariables(a, b);
  const { answer, dyad, relations, isCut } = usePair(variables);
  // a place never acts: its relations read from the actor
  const [holder, other] = a.isActor ? [a, b] : [b, a];
  const first = useMemo(() => relations.filter((relation) => relation.type === type), [answer.data, type]);
  return (
    <div class="panel-body" aria-busy={answer.isLoading}>
      <AnswerState answer={answer} />
      {answer.data && (
        <>
          {type !== null && <TypeFirst type={type} relations={first} all={relations} ends={[holder, other]} />}
          <PairSummary dyad={dyad} relationCount={relations.length} {...{ variables }} />
          {relations.length === 0 && (
            <p>
              No relation between {a.name} and {b.name} is recorded. That none is recorded does not say that there is
              none.
            </p>
          )}
          {isCut && <p class="notice">Only the first {counted(relations.length, 'relation')} are shown.</p>}
          {relations.length > 0 && <Lanes relations={relations} ends={[holder, other]} />}
          <RelationGroups relations={relations} ends={[holder, other]} shownAbove={first} />
        </>
      )}
      <Queries document={Pair} variables={variables} drawn={pairCypher(holder, other)} />
    </div>
  );
}

/** What is asked: what a pair comes to is asked of the day that the view shows, once that has come to rest. */
function useVariables(a: End, b: End): PairQueryVariables {
  const { time, undated } = view.value;
  const asOf = useSettled(dayOf(time));
  const areActors = a.isActor && b.isActor;
  const day = asOf === null ? {} : ({ asOf, undated: undated ? 'INCLUDE' : 'EXCLUDE' } as const);
  return { a: a.id, b: b.id, first: a.id, second: b.id, areActors, ...(areActors ? day : {}) };
}

function dayOf(time: Time): string | null {
  return time.kind === 'order' ? null : time.kind === 'day' ? time.day : time.to;
}

/** A value as it was when it last stayed the same for a moment: a slider passes many days. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), 250);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

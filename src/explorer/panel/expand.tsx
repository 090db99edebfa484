import { useAnswer } from '../ask/use-answer.js';
import { entityCypher } from '../model/drawn-cypher.js';
import { counted } from '../model/words.js';
import { Neighbours } from '../operations.generated.js';
import { change, view } from '../state/history.js';
import { nameOf } from '../state/shown.js';
import { MOST_NAMED } from '../state/view.js';
import { AnswerState } from './answer-state.js';
import { ExpandTypes } from './expand-types.js';
import { PanelFrame } from './frame.js';
import { Queries } from './queries.js';
import { isUnknown, Unknown } from './unknown.js';

/** What there is to draw beside an entity: counts by type first, then the entities to add, one by one or together. */
export function ExpandPanel({ id }: { id: string }) {
  const answer = useAnswer(Neighbours, { of: id });
  const neighbours = answer.data?.neighbours;
  const isCurrent = neighbours?.entity.id === id;
  // the API takes names too, an address ids only
  const isNowhere =
    isUnknown(answer.error) || (answer.data !== null && !isCurrent && !answer.isLoading && !answer.error);
  return (
    <PanelFrame heading={`Expand ${isCurrent ? neighbours.entity.name : nameOf(id)}`}>
      {isNowhere ? <Unknown id={id} /> : <AnswerState answer={answer} />}
      {isCurrent && (
        <>
          <p class="soft">
            {counted(neighbours.relationCount, 'relation')} at any time. Choose what to draw beside it; Ctrl+Z takes it
            back.
          </p>
          <Room />
          <ExpandTypes key={id} of={id} byType={neighbours.byType} />
          <p class="row">
            <button type="button" onClick={() => change({ chosen: { kind: 'entity', id } })}>
              Back to {neighbours.entity.name}
            </button>
          </p>
          <Queries document={Neighbours} variables={{ of: id }} drawn={entityCypher(neighbours.entity)} />
        </>
      )}
    </PanelFrame>
  );
}

/** How many more entities the picture takes. */
function Room() {
  const { of } = view.value;
  if (of === null) return <p class="notice">The whole graph is drawn: nothing can be added to it.</p>;
  return of.length < MOST_NAMED ? null : (
    <p class="notice">The picture names {MOST_NAMED} entities, which is all it takes: remove some first.</p>
  );
}

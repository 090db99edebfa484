import { useSignal } from '@preact/signals';
import { useAnswer } from '../ask/use-answer.js';
import { entityCypher } from '../model/drawn-cypher.js';
import { counted, title, words } from '../model/words.js';
import { Neighbours, type NeighboursQuery } from '../operations.generated.js';
import { content } from '../state/graph.js';
import { change, view } from '../state/history.js';
import { entities, nameOf } from '../state/shown.js';
import { MOST_NAMED } from '../state/view.js';
import { AnswerState } from './answer-state.js';
import { PanelFrame } from './frame.js';
import { Queries } from './queries.js';

type ByType = NeighboursQuery['neighbours']['byType'][number];

/** What there is to draw beside an entity: counts by type first, then the entities to add, one by one or together. */
export function ExpandPanel({ id }: { id: string }) {
  const answer = useAnswer(Neighbours, { of: id });
  const neighbours = answer.data?.neighbours;
  const isCurrent = neighbours?.entity.id === id;
  return (
    <PanelFrame heading={`Expand ${isCurrent ? neighbours.entity.name : nameOf(id)}`}>
      <AnswerState answer={answer} />
      {isCurrent && (
        <>
          <p class="soft">
            {counted(neighbours.relationCount, 'relation')} at any time. Choose what to draw beside it; Ctrl+Z takes it
            back.
          </p>
          <Room />
          <ul class="expand">
            {neighbours.byType.map((one) => (
              <TypeItem key={one.type} of={id} one={one} />
            ))}
          </ul>
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

function TypeItem({ of, one }: { of: string; one: ByType }) {
  const isOpen = useSignal(false);
  const missing = one.entities.filter(({ id }) => !entities.value.has(id));
  const listId = `expand-${of}-${one.type}`;
  return (
    <li>
      <button
        type="button"
        class="expand-type"
        aria-expanded={isOpen.value}
        aria-controls={listId}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <span>
          {one.aspect && <span class="soft">{title(one.aspect)} · </span>}
          {words(one.type)}
        </span>
        <span class="soft">
          {one.entityCount}
          {missing.length > 0 && `, ${missing.length} not drawn`}
        </span>
      </button>
      {isOpen.value && (
        <div id={listId} class="expand-entities">
          {missing.length > 1 && (
            <button type="button" onClick={() => add(missing.map(({ id }) => id))}>
              Add all {missing.length}
            </button>
          )}
          {one.entities.map(({ id, name }) => (
            <button type="button" key={id} disabled={entities.value.has(id)} onClick={() => add([id])}>
              {entities.value.has(id) ? `${name}, drawn` : `Add ${name}`}
            </button>
          ))}
          {one.entityCount > one.entities.length && (
            <p class="soft">{one.entityCount - one.entities.length} more; find them by the search.</p>
          )}
        </div>
      )}
    </li>
  );
}

/** Draws more entities, as many as the picture takes. */
function add(ids: readonly string[]): void {
  const of = view.peek().of ?? content.peek().graph?.nodes.map(({ entity }) => entity.id) ?? [];
  change({ of: [...new Set([...of, ...ids])].slice(0, MOST_NAMED) });
}

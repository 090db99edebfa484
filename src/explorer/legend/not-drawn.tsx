import { isUndated } from '../model/standing.js';
import { timeWords } from '../model/time-words.js';
import { counted, MODALITY_PLURAL } from '../model/words.js';
import { content } from '../state/graph.js';
import { change, view } from '../state/history.js';
import { rows, undatedCount } from '../state/shown.js';
import { MOST_DRAWN } from '../state/view.js';

/** How much is shown, and what is not: said in one place, and once to who listens. */
export function NotDrawn() {
  const { graph } = content.value;
  if (graph === null) return null;
  const { time } = view.value;
  const undatedShown = rows.value.filter(({ relation }) => isUndated(relation)).length;
  return (
    <p class="not-drawn">
      <span role="status">
        {counted(rows.value.length, 'relation')}, {timeWords(time)}; {undatedShown} of them undated.
      </span>{' '}
      <LeftOut />
      <UndatedHidden />
      {graph.unprojected.length > 0 && (
        <>
          Not drawn:{' '}
          {graph.unprojected.map(({ modality, claimCount }, i) => (
            <>
              {i > 0 && ', '}
              <button
                type="button"
                class="link"
                key={modality}
                onClick={() => change({ chosen: { kind: 'claims', modality } })}
              >
                {counted(claimCount, ...MODALITY_PLURAL[modality])}
              </button>
            </>
          ))}
          .
        </>
      )}
    </p>
  );
}

/** Entities and relations beyond what a picture holds, with the way to see them. */
function LeftOut() {
  const { graph } = content.value;
  if (graph === null) return null;
  const relationsLeftOut = graph.relationCount - graph.relations.length;
  if (graph.entitiesLeftOut === 0 && relationsLeftOut === 0 && !view.value.all) return null;
  return (
    <>
      {graph.entitiesLeftOut > 0 && `${counted(graph.entitiesLeftOut, 'more entity', 'more entities')} not shown. `}
      {relationsLeftOut > 0 &&
        `${counted(relationsLeftOut, 'more relation')} between them not drawn: take entities away, or look at a pair. `}
      {(view.value.all || graph.entitiesLeftOut > 0) && (
        <button type="button" class="link" onClick={() => change({ all: !view.value.all })}>
          {view.value.all ? `Draw ${MOST_DRAWN} at most` : 'Draw as many as can be'}
        </button>
      )}{' '}
    </>
  );
}

function UndatedHidden() {
  const { time, undated } = view.value;
  if (time.kind === 'order' || undatedCount.value === 0) return null;
  return (
    <>
      <button type="button" class="link" onClick={() => change({ undated: !undated })}>
        {undated ? 'Leave the undated out' : `${undatedCount.value} undated not drawn: draw them`}
      </button>
      .{' '}
    </>
  );
}

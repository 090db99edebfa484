import { Legend } from '../legend/legend.js';
import { nearestDays } from '../model/standing.js';
import { GraphPicture } from '../picture/graph-picture.js';
import { content } from '../state/graph.js';
import { change, view } from '../state/history.js';
import { isPictureHidden, wantsPicture } from '../state/layout.js';
import { inTime, rows } from '../state/shown.js';
import { TimeBar } from '../time/time-bar.js';
import { lazy } from './lazy.js';

const Table = lazy(async () => (await import('../table/table.js')).Table);
const MapPicture = lazy(async () => (await import('../map/map.js')).MapPicture);

/** The picture, table or map, and what steers it. */
export function Stage() {
  const { show } = view.value;
  const isTable = show === 'table' || isPictureHidden.value;
  return (
    <section class="stage" aria-label="Relations" aria-busy={content.value.isLoading}>
      {isPictureHidden.value && show !== 'table' && (
        <p class="stage-switch">
          <button
            type="button"
            onClick={() => {
              wantsPicture.value = true;
            }}
          >
            Show the {show}
          </button>
        </p>
      )}
      <div class={isTable ? 'stage-main' : 'stage-main with-picture'}>
        <Shown isTable={isTable} />
      </div>
      <div class="stage-controls">
        <TimeBar />
        <Legend />
      </div>
    </section>
  );
}

function Shown({ isTable }: { isTable: boolean }) {
  const { graph, isLoading } = content.value;
  if (graph === null) return <p class="stage-empty soft">{isLoading ? 'Loading …' : 'Not loaded.'}</p>;
  if (graph.nodes.length === 0) return <Nothing />;
  return (
    <>
      {isTable ? <Table /> : view.value.show === 'map' ? <MapPicture /> : <GraphPicture />}
      {rows.value.length === 0 && <NoRows />}
    </>
  );
}

function emptinessOf(of: readonly string[] | null): string {
  if (of === null) return 'The graph is empty.';
  return of.length === 0 ? 'The picture has no entity left.' : 'None of the entities asked for is in this graph.';
}

/** Neither entities nor anything to be said of them: an empty graph, or names that lead nowhere. */
function Nothing() {
  const { of } = view.value;
  return (
    <div class="stage-empty">
      <p>
        <strong>{emptinessOf(of)}</strong>
      </p>
      {of?.length !== 0 && (
        <p>
          If it has no content yet, this command fills it: <code>npx ipg seed</code>
        </p>
      )}
      {of !== null && (
        <button type="button" onClick={() => change({ of: null, chosen: null })}>
          Show what there is
        </button>
      )}
    </div>
  );
}

/** No relation at this time, or none that the legend lets through: what would show some. */
function NoRows() {
  const { time } = view.value;
  const relations = content.value.graph?.relations ?? [];
  if (inTime.value.length > 0) {
    return (
      <div class="no-rows notice">
        <p>The legend hides all {inTime.value.length} relations of this time.</p>
        <button type="button" onClick={() => change({ without: [], withoutSigns: [], confidence: null })}>
          Show all matters and signs
        </button>
      </div>
    );
  }
  const day = time.kind === 'day' ? time.day : time.kind === 'between' ? time.to : null;
  const near = day === null ? { before: null, after: null } : nearestDays(relations, day);
  return (
    <div class="no-rows notice">
      <p>
        {relations.length === 0
          ? 'No relation is known between these entities. Add others by the search above, or expand one.'
          : 'No relation between these entities is known for this time.'}
      </p>
      {[near.before, near.after].map(
        (nearest) =>
          nearest !== null && (
            <button type="button" key={nearest} onClick={() => change({ time: { kind: 'day', day: nearest } })}>
              Go to {nearest}
            </button>
          ),
      )}
    </div>
  );
}

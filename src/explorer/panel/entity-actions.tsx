import { useState } from 'preact/hooks';
import { leavesOf } from '../model/leaves.js';
import { content } from '../state/graph.js';
import { change, view } from '../state/history.js';
import { entities } from '../state/shown.js';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly isActor: boolean;
}

/** The picture is asked for by so many names at most. */
const MOST_NAMED = 200;

/** What can be done with an entity: put it in or take it out, see what is next to it, find ways from it. */
export function EntityActions({ id, name, isActor }: Props) {
  const isDrawn = entities.value.has(id);
  return (
    <div class="actions">
      <div class="row">
        <Membership id={id} />
        <button type="button" onClick={() => change({ chosen: { kind: 'expand', id } })}>
          Expand
        </button>
        <Collapse id={id} />
      </div>
      {!isDrawn && <p class="small">{name} is not in the picture.</p>}
      {isDrawn && view.value.of === null && (
        <p class="small soft">
          It cannot be taken out by itself: the picture shows the entities of the whole graph that have most relations.
        </p>
      )}
      {isActor && <Paths id={id} name={name} />}
    </div>
  );
}

function Membership({ id }: { id: string }) {
  const { of } = view.value;
  if (of === null) {
    return entities.value.has(id) ? null : (
      <button type="button" onClick={() => change({ of: [id] })}>
        Begin a picture with it
      </button>
    );
  }
  const isIn = of.includes(id);
  return (
    <button
      type="button"
      disabled={!isIn && of.length >= MOST_NAMED}
      onClick={() => change({ of: isIn ? of.filter((one) => one !== id) : [...of, id] })}
    >
      {isIn ? 'Remove from the picture' : 'Add to the picture'}
    </button>
  );
}

/** Takes out what hangs on this entity alone: the counterpart of expanding. It stays where there is nothing left, so that who presses it keeps the focus. */
function Collapse({ id }: Pick<Props, 'id'>) {
  const { of } = view.value;
  if (of === null || !entities.value.has(id)) return null;
  const leaves = leavesOf(id, content.value.graph);
  const what =
    leaves.length === 0
      ? 'nothing in the picture is linked to it alone'
      : `${leaves.map(({ name }) => name).join(', ')}, linked to nothing else drawn, ${leaves.length === 1 ? 'leaves' : 'leave'} the picture`;
  return (
    <button
      type="button"
      aria-disabled={leaves.length === 0}
      aria-label={`Collapse: ${what}`}
      title={what}
      onClick={() => change({ of: of.filter((one) => leaves.every((leaf) => leaf.id !== one)) })}
    >
      Collapse{leaves.length > 0 && ` (${leaves.length})`}
    </button>
  );
}

function Paths({ id, name }: Pick<Props, 'id' | 'name'>) {
  const others = [...entities.value.values()].filter((one) => one.id !== id && one.__typename !== 'Place');
  const [other, setOther] = useState('');
  const chosen = others.find((one) => one.id === other) ?? others[0];
  if (!chosen) return null;
  return (
    <div class="row">
      <label for="paths-to">Paths from {name} to</label>
      <select id="paths-to" value={chosen.id} onChange={({ currentTarget }) => setOther(currentTarget.value)}>
        {others.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => change({ chosen: { kind: 'paths', a: id, b: chosen.id } })}>
        Show
      </button>
    </div>
  );
}

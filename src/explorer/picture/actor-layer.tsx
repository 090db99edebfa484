import { halfWidthOf, namesWithRoom } from '../model/name-room.js';
import type { Point } from '../model/seats.js';
import { counted } from '../model/words.js';
import { view } from '../state/history.js';
import { places } from '../state/places.js';
import { entities, lines } from '../state/shown.js';
import { STORY } from '../state/view.js';
import { ActorShape } from './actor-shape.js';
import { camera, isLookedAt } from './camera.js';
import { chooseEntity, isChosen, useEntityKeys } from './entity-keys.js';

/** The entities. One of them is in the order of Tab; arrow keys lead from it to the others. */
export function ActorLayer() {
  const keys = useEntityKeys(() => places.peek());
  const ties = tiesOf();
  const points = inWindow();
  const shown = [...entities.value.values()].filter(({ id }) => points.has(id));
  const entry = keys.entryOf(shown.map(({ id }) => id));
  const byWeight = [...shown].sort((a, b) => (ties.counts.get(b.id) ?? 0) - (ties.counts.get(a.id) ?? 0));
  const named = namesWithRoom(
    byWeight.map(({ id, name }) => ({ id, halfWidth: halfWidthOf(name) })),
    points,
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys come from the entities in it
    <g onKeyDown={keys.onKeyDown} onFocusIn={keys.onFocusIn}>
      {shown.map((entity) => (
        <g key={entity.id} class={named.has(entity.id) ? undefined : 'no-name'}>
          <ActorShape
            entity={entity}
            at={points.get(entity.id) ?? ORIGIN}
            look={{ ...lookOf(entity.id, ties), isEntry: entity.id === entry }}
            label={`${entity.name}, ${counted(ties.counts.get(entity.id) ?? 0, 'relation')} drawn`}
            choose={(event) => chooseEntity(entity.id, event.shiftKey)}
          />
        </g>
      ))}
    </g>
  );
}

const ORIGIN: Point = { x: 0, y: 0 };

function inWindow(): ReadonlyMap<string, Point> {
  const { x, y, scale } = camera.value;
  return new Map([...places.value].map(([id, point]) => [id, { x: point.x * scale + x, y: point.y * scale + y }]));
}

interface Ties {
  /** Relations drawn, by entity. */
  readonly counts: ReadonlyMap<string, number>;
  /** Entities that a line ties to the one that is chosen. */
  readonly toChosen: ReadonlySet<string>;
}

function tiesOf(): Ties {
  const { chosen } = view.value;
  const counts = new Map<string, number>();
  const toChosen = new Set<string>();
  for (const { a, b, relations } of lines.value) {
    for (const id of [a, b]) counts.set(id, (counts.get(id) ?? 0) + relations.length);
    if (chosen !== null && 'id' in chosen && (a === chosen.id || b === chosen.id)) toChosen.add(a).add(b);
  }
  return { counts, toChosen };
}

function lookOf(id: string, { toChosen }: Ties) {
  const isInStory = id === STORY.holder || id === STORY.toward;
  return { isInStory, isChosen: isChosen(id), isFaint: !isLookedAt(id, toChosen) };
}

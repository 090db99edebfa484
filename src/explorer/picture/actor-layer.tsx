import { halfWidthOf, namesWithRoom } from '../model/name-room.js';
import type { Point } from '../model/seats.js';
import type { Entity } from '../model/subgraph.js';
import { counted } from '../model/words.js';
import { content } from '../state/graph.js';
import { view } from '../state/history.js';
import { places } from '../state/places.js';
import { entities, lines } from '../state/shown.js';
import { STORY } from '../state/view.js';
import { type ActorLook, ActorShape } from './actor-shape.js';
import { isLookedAt, points } from './camera.js';
import { chooseEntity, isChosen, useEntityKeys } from './entity-keys.js';
import { whenDiffers } from './when-differs.js';

/** The entities. One of them is in the order of Tab; arrow keys lead from it to the others. */
export function ActorLayer() {
  const keys = useEntityKeys(() => places.peek());
  const ties = tiesOf();
  const shown = [...entities.value.values()].filter(({ id }) => points.value.has(id));
  const entry = keys.entryOf(shown.map(({ id }) => id));
  const named = namedOf(shown, ties);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys come from the entities in it
    <g onKeyDown={keys.onKeyDown} onFocusIn={keys.onFocusIn}>
      {shown.map((entity) => (
        <DrawnActor
          key={entity.id}
          entity={entity}
          at={points.value.get(entity.id) ?? ORIGIN}
          relations={ties.counts.get(entity.id) ?? 0}
          isNamed={named.has(entity.id)}
          {...lookOf(entity.id, ties)}
          isEntry={entity.id === entry}
        />
      ))}
    </g>
  );
}

const ORIGIN: Point = { x: 0, y: 0 };

/** The entities whose names have room: those with most relations come first. */
function namedOf(shown: readonly Entity[], { totals }: Ties): ReadonlySet<string> {
  const byWeight = [...shown].sort((a, b) => (totals.get(b.id) ?? 0) - (totals.get(a.id) ?? 0));
  return namesWithRoom(
    byWeight.map(({ id, name }) => ({
      id,
      halfWidth: halfWidthOf(name),
      isKept: id === STORY.holder || id === STORY.toward,
    })),
    points.value,
  );
}

interface Drawn extends ActorLook {
  readonly entity: Entity;
  readonly at: Point;
  /** How many of its relations are drawn. */
  readonly relations: number;
  readonly isNamed: boolean;
}

const DrawnActor = whenDiffers(({ entity, at, relations, isNamed, ...look }: Drawn) => (
  <g class={isNamed ? undefined : 'no-name'}>
    <ActorShape
      entity={entity}
      at={at}
      look={look}
      label={`${entity.name}, ${counted(relations, 'relation')} drawn`}
      choose={(event) => chooseEntity(entity.id, event.shiftKey)}
    />
  </g>
));

interface Ties {
  /** Relations drawn, by entity. */
  readonly counts: ReadonlyMap<string, number>;
  /** Relations with the other entities at any time, by entity: names do not come and go with time. */
  readonly totals: ReadonlyMap<string, number>;
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
  const totals = new Map(
    (content.value.graph?.nodes ?? []).map(({ entity, relationCount }) => [entity.id, relationCount]),
  );
  return { counts, totals, toChosen };
}

function lookOf(id: string, { toChosen }: Ties) {
  const isInStory = id === STORY.holder || id === STORY.toward;
  return { isInStory, isChosen: isChosen(id), isFaint: !isLookedAt(id, toChosen) };
}

import type { Point } from '../model/seats.js';
import { counted } from '../model/words.js';
import { ActorShape } from '../picture/actor-shape.js';
import { chooseEntity, isChosen, useEntityKeys } from '../picture/entity-keys.js';
import { entities } from '../state/shown.js';
import { STORY } from '../state/view.js';
import { mapLines, type Place, places } from './places.js';

/** An entity pushed so far from where it belongs is tied to that point. */
const PUSHED = 7;

/** The entities with a position: buttons, one of them in the order of Tab, arrow keys lead to the others. */
export function MapActors() {
  const counts = countsOf();
  const shown = [...places.value].flatMap(([id, place]) => {
    const entity = entities.value.get(id);
    return entity ? [{ entity, place }] : [];
  });
  const keys = useEntityKeys(drawnPoints);
  const entry = keys.entryOf(shown.map(({ entity }) => entity.id));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys come from the entities in it
    <g class="map-actors" onKeyDown={keys.onKeyDown} onFocusIn={keys.onFocusIn}>
      {shown.map(({ entity, place }) => (
        <g key={entity.id} class={place.isNamed ? undefined : 'no-name'}>
          <Leader place={place} />
          <ActorShape
            entity={entity}
            at={place.drawn}
            look={{ ...lookOf(entity.id), isEntry: entity.id === entry }}
            label={`${entity.name}, ${counted(counts.get(entity.id) ?? 0, 'relation')} drawn`}
            choose={(event) => chooseEntity(entity.id, event.shiftKey)}
          />
        </g>
      ))}
    </g>
  );
}

function Leader({ place: { seat, drawn } }: { place: Place }) {
  if (Math.hypot(seat.x - drawn.x, seat.y - drawn.y) < PUSHED) return null;
  return (
    <>
      <path class="map-leader" d={`M${seat.x} ${seat.y}L${drawn.x} ${drawn.y}`} />
      <circle class="map-seat" cx={seat.x} cy={seat.y} r="3" />
    </>
  );
}

function lookOf(id: string) {
  return { isInStory: id === STORY.holder || id === STORY.toward, isChosen: isChosen(id), isFaint: false };
}

function drawnPoints(): ReadonlyMap<string, Point> {
  return new Map([...places.peek()].map(([id, { drawn }]) => [id, drawn]));
}

function countsOf(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { a, b, relations } of mapLines.value) {
    for (const id of [a, b]) counts.set(id, (counts.get(id) ?? 0) + relations.length);
  }
  return counts;
}

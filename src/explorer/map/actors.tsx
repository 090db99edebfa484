import { useSignal } from '@preact/signals';
import type { Point } from '../model/seats.js';
import { counted } from '../model/words.js';
import { ActorShape } from '../picture/actor-shape.js';
import { nextInDirection } from '../picture/roving.js';
import { change, view } from '../state/history.js';
import { entities } from '../state/shown.js';
import { STORY } from '../state/view.js';
import { mapLines, type Place, places } from './places.js';

/** An entity pushed so far from where it belongs is tied to that point. */
const PUSHED = 7;

/** The entities with a position: buttons, one of them in the order of Tab, arrow keys lead to the others. */
export function MapActors() {
  const entered = useSignal<string | null>(null);
  const counts = countsOf();
  const shown = [...places.value].flatMap(([id, place]) => {
    const entity = entities.value.get(id);
    return entity ? [{ entity, place }] : [];
  });
  const entry = entered.value !== null && places.value.has(entered.value) ? entered.value : shown[0]?.entity.id;
  const onKeyDown = (event: KeyboardEvent) => {
    const id = idOf(event.target);
    if (id === null) return;
    if (event.key === 'Enter' || event.key === ' ') choose(id, event.shiftKey);
    else if (event.key === 'e') change({ chosen: { kind: 'expand', id } });
    else if (!move(event.key, id)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys come from the entities in it
    <g
      class="map-actors"
      onKeyDown={onKeyDown}
      onFocusIn={(event) => {
        entered.value = idOf(event.target);
      }}
    >
      {shown.map(({ entity, place }) => (
        <g key={entity.id} class={place.isNamed ? undefined : 'no-name'}>
          <Leader place={place} />
          <ActorShape
            entity={entity}
            at={place.drawn}
            look={{ ...lookOf(entity.id), isEntry: entity.id === entry }}
            label={`${entity.name}, ${counted(counts.get(entity.id) ?? 0, 'relation')} drawn`}
            choose={(event) => choose(entity.id, event.shiftKey)}
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
  const { chosen } = view.value;
  const isEnd = chosen !== null && 'a' in chosen && (chosen.a === id || chosen.b === id);
  const isChosen = isEnd || (chosen !== null && 'id' in chosen && chosen.id === id);
  const isInStory = id === STORY.holder || id === STORY.toward;
  return { isInStory, isChosen, isFaint: false };
}

function countsOf(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { a, b, relations } of mapLines.value) {
    for (const id of [a, b]) counts.set(id, (counts.get(id) ?? 0) + relations.length);
  }
  return counts;
}

/** Chooses an entity; with Shift and another one chosen, the paths between the two. */
function choose(id: string, withShift: boolean): void {
  const { chosen } = view.peek();
  const other = chosen?.kind === 'entity' || chosen?.kind === 'expand' ? chosen.id : null;
  if (withShift && other !== null && other !== id) change({ chosen: { kind: 'paths', a: other, b: id } });
  else change({ chosen: chosen?.kind === 'entity' && other === id ? null : { kind: 'entity', id } });
}

function move(key: string, id: string): boolean {
  const points = new Map<string, Point>([...places.peek()].map(([one, { drawn }]) => [one, drawn]));
  const next = nextInDirection(points, id, key);
  if (next === undefined) return false;
  document.querySelector<SVGGElement>(`.map-window [data-entity="${CSS.escape(next ?? id)}"]`)?.focus();
  return true;
}

function idOf(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest('[data-entity]')?.getAttribute('data-entity') ?? null) : null;
}

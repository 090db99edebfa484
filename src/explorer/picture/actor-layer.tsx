import { useSignal } from '@preact/signals';
import type { Point } from '../model/seats.js';
import type { Entity } from '../model/subgraph.js';
import { counted } from '../model/words.js';
import { change, view } from '../state/history.js';
import { places } from '../state/places.js';
import { entities, lines } from '../state/shown.js';
import { STORY } from '../state/view.js';
import { type ActorLook, ActorShape } from './actor-shape.js';
import { isLookedAt, points } from './camera.js';
import { nextInDirection } from './roving.js';
import { whenDiffers } from './when-differs.js';

/** The entities. One of them is in the order of Tab; arrow keys lead from it to the others. */
export function ActorLayer() {
  const entered = useSignal<string | null>(null);
  const ties = tiesOf();
  const entry =
    entered.value !== null && entities.value.has(entered.value) ? entered.value : [...entities.value.keys()][0];
  const onKeyDown = (event: KeyboardEvent) => {
    const id = idOf(event.target);
    if (id === null) return;
    if (event.key === 'Enter' || event.key === ' ') choose(id, event.shiftKey);
    else if (event.key === 'e') change({ chosen: { kind: 'expand', id } });
    else if (!move(event, id)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys come from the entities in it
    <g onKeyDown={onKeyDown} onFocusIn={(event) => (entered.value = idOf(event.target))}>
      {[...entities.value.values()].map((entity) => {
        const at = points.value.get(entity.id);
        if (!at) return null;
        return (
          <DrawnActor
            key={entity.id}
            entity={entity}
            at={at}
            relations={ties.counts.get(entity.id) ?? 0}
            {...lookOf(entity, ties)}
            isEntry={entity.id === entry}
          />
        );
      })}
    </g>
  );
}

interface Drawn extends ActorLook {
  readonly entity: Entity;
  readonly at: Point;
  /** How many of its relations are drawn. */
  readonly relations: number;
}

const DrawnActor = whenDiffers(({ entity, at, relations, ...look }: Drawn) => (
  <ActorShape
    entity={entity}
    at={at}
    look={look}
    label={`${entity.name}, ${counted(relations, 'relation')} drawn`}
    choose={(event) => choose(entity.id, event.shiftKey)}
  />
));

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

function lookOf({ id }: Entity, { toChosen }: Ties) {
  const { chosen } = view.value;
  const isChosen =
    chosen !== null && ('id' in chosen ? chosen.id === id : 'a' in chosen && (chosen.a === id || chosen.b === id));
  return { isInStory: id === STORY.holder || id === STORY.toward, isChosen, isFaint: !isLookedAt(id, toChosen) };
}

/** Chooses an entity; with Shift and another one chosen, the paths between the two. */
function choose(id: string, withShift: boolean): void {
  const { chosen } = view.peek();
  const other = chosen?.kind === 'entity' || chosen?.kind === 'expand' ? chosen.id : null;
  if (withShift && other !== null && other !== id) change({ chosen: { kind: 'paths', a: other, b: id } });
  else change({ chosen: chosen?.kind === 'entity' && other === id ? null : { kind: 'entity', id } });
}

function move(event: KeyboardEvent, id: string): boolean {
  const shown = new Map<string, Point>();
  for (const one of entities.peek().keys()) {
    const point = places.peek().get(one);
    if (point) shown.set(one, point);
  }
  const next = nextInDirection(shown, id, event.key);
  if (next === undefined) return false;
  document.querySelector<SVGGElement>(`.picture [data-entity="${CSS.escape(next ?? id)}"]`)?.focus();
  return true;
}

function idOf(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest('[data-entity]')?.getAttribute('data-entity') ?? null) : null;
}

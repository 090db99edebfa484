import { useSignal } from '@preact/signals';
import type { Point } from '../model/seats.js';
import { change, view } from '../state/history.js';
import { nextInDirection } from './roving.js';

/**
 * The keys of a picture's entities: one of them is in the order of Tab, arrows lead from it to the others, Enter and `e` do what they do everywhere. The
 * handlers go to the element that holds the entities, each with `data-entity`.
 */
export function useEntityKeys(points: () => ReadonlyMap<string, Point>) {
  const entered = useSignal<string | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const id = idOf(event.target);
    if (id === null) return;
    if (event.key === 'Enter' || event.key === ' ') chooseEntity(id, event.shiftKey);
    else if (event.key === 'e') change({ chosen: { kind: 'expand', id } });
    else if (!move(event, id, points())) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocusIn = (event: FocusEvent) => {
    entered.value = idOf(event.target);
  };
  /** The one in the order of Tab. */
  const entryOf = (ids: readonly string[]) =>
    entered.value !== null && ids.includes(entered.value) ? entered.value : ids[0];
  return { onKeyDown, onFocusIn, entryOf };
}

/** Chooses an entity, or lets go of it; with Shift and another one chosen, the paths between the two. */
export function chooseEntity(id: string, withShift: boolean): void {
  const { chosen } = view.peek();
  const other = chosen?.kind === 'entity' || chosen?.kind === 'expand' ? chosen.id : null;
  if (withShift && other !== null && other !== id) change({ chosen: { kind: 'paths', a: other, b: id } });
  else change({ chosen: chosen?.kind === 'entity' && other === id ? null : { kind: 'entity', id } });
}

/** Whether an entity is what the panel tells about, or an end of it. */
export function isChosen(id: string): boolean {
  const { chosen } = view.value;
  if (chosen === null || chosen.kind === 'claims') return false;
  return 'id' in chosen ? chosen.id === id : chosen.a === id || chosen.b === id;
}

function move(event: KeyboardEvent, id: string, points: ReadonlyMap<string, Point>): boolean {
  const next = nextInDirection(points, id, event.key);
  if (next === undefined) return false;
  const { currentTarget } = event;
  if (!(currentTarget instanceof Element)) return false;
  currentTarget.querySelector<SVGGElement>(`[data-entity="${CSS.escape(next ?? id)}"]`)?.focus();
  return true;
}

function idOf(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest('[data-entity]')?.getAttribute('data-entity') ?? null) : null;
}

import { computed } from '@preact/signals';
import { view } from './history.js';
import { entities } from './shown.js';
import type { Chosen } from './view.js';

/** What a picture sets off from the rest. */
export interface LookedAt {
  /** Entities in order; of several, each is tied to the next. */
  readonly ids: readonly string[];
  /** Whether all that is tied to the one entity belongs to it. */
  readonly withTies: boolean;
}

/** What is looked at; null: nothing stands back, as where what is chosen is not drawn. */
export const lookedAt = computed<LookedAt | null>(() => {
  const { chosen } = view.value;
  const ids = chosen === null ? [] : idsOf(chosen);
  if (ids.length === 0 || !ids.every((id) => entities.value.has(id))) return null;
  return { ids, withTies: ids.length === 1 };
});

/** Between two actors there are many paths: until one is drawn, none is looked at. */
function idsOf(chosen: Chosen): readonly string[] {
  switch (chosen.kind) {
    case 'entity':
    case 'expand':
      return [chosen.id];
    case 'pair':
      return [chosen.a, chosen.b];
    case 'paths':
      return chosen.via === undefined ? [] : [chosen.a, ...chosen.via, chosen.b];
    case 'claims':
      return [];
  }
}

/** Whether a line between two entities is part of what is looked at. */
export function isLineOf({ ids, withTies }: LookedAt, a: string, b: string): boolean {
  if (withTies) return ids.includes(a) || ids.includes(b);
  return ids.includes(a) && ids.includes(b) && Math.abs(ids.indexOf(a) - ids.indexOf(b)) === 1;
}

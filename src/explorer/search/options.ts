import { words } from '../model/words.js';
import type { SearchQuery } from '../operations.generated.js';
import { type Hit, reasonOf } from './reason.js';

/** Something that the words may mean, with the reason. */
export interface Option {
  /** Null: a sense that the graph does not hold, which cannot be chosen. */
  readonly id: string | null;
  readonly name: string;
  readonly why: string;
  /** Why a reader should see it before it is chosen: its name has other letters, or it is one of several readings. */
  readonly doubt: 'NEAR' | 'SEVERAL' | null;
}

/** What words may mean: first their readings as a name, then entities with a name that begins with or contains them, or comes near. Each entity once. */
export function optionsOf({ search, resolve }: SearchQuery, text: string): Option[] {
  const options: Option[] = [];
  const known = new Set<string>();
  const isAmbiguous = resolve.entity === null && resolve.alternatives.length > 1;
  const isPlaceToo = resolve.alternatives.some(({ entity }) => entity?.__typename === 'Place');
  for (const hit of [...search, ...readingOf(resolve)]) {
    const { id, name, __typename } = hit.entity;
    if (known.has(id)) continue;
    known.add(id);
    const isPreferred = isPlaceToo && resolve.entity?.id === id && __typename !== 'Place';
    const { fit, why: reason } = reasonOf(hit, text);
    const why = `${reason}${isPreferred ? '; an actor is preferred to a place of the same name' : ''}`;
    options.push({ id, name, why: `${kindOf(__typename)} · ${why}`, doubt: fit === 'NEAR' ? fit : null });
  }
  for (const { entity, surface, match, sense } of resolve.alternatives) {
    if (entity && known.has(entity.id)) continue;
    if (entity) known.add(entity.id);
    const why = sense ?? `${words(match)} “${surface}”`;
    const kind = entity ? kindOf(entity.__typename) : 'not in this graph';
    options.push({ id: entity?.id ?? null, name: entity?.name ?? surface, why: `${kind} · ${why}`, doubt: null });
  }
  const first = options.findIndex(({ id }) => id !== null && id === resolve.entity?.id);
  if (first > 0) options.unshift(...options.splice(first, 1));
  return isAmbiguous
    ? options.map((one) => ({ ...one, why: `${one.why} · “${text}” has several readings`, doubt: 'SEVERAL' }))
    : options;
}

/** The entity that the whole text is a name or the id of: the search by words, which knows no ids, may have missed it. */
function readingOf({ entity, name }: SearchQuery['resolve']): Hit[] {
  return entity ? [{ entity, surface: name, language: null }] : [];
}

/** What kind of entity it is, in a word. */
export function kindOf(typename: string): string {
  return typename === 'State' ? 'government' : typename.toLowerCase();
}

import { words } from '../model/words.js';
import type { SearchQuery } from '../operations.generated.js';

/** Something that the words may mean, with the reason. */
export interface Option {
  /** Null: a sense that the graph does not hold, which cannot be chosen. */
  readonly id: string | null;
  readonly name: string;
  readonly why: string;
}

/** What words may mean: first their readings as a name, then entities with a name that begins with or contains them. Each entity once. */
export function optionsOf({ search, resolve }: SearchQuery, text: string): Option[] {
  const options: Option[] = [];
  const known = new Set<string>();
  const isAmbiguous = resolve.entity === null && resolve.alternatives.length > 1;
  for (const { entity, surface, language } of search) {
    if (known.has(entity.id)) continue;
    known.add(entity.id);
    const isReading = resolve.entity?.id === entity.id;
    const why =
      isReading && resolve.alternatives.length > 0 ? resolve.reason : reasonOf(entity.name, surface, language);
    options.push({ id: entity.id, name: entity.name, why: `${kindOf(entity.__typename)} · ${why}` });
  }
  for (const { entity, surface, match, sense } of resolve.alternatives) {
    if (entity && known.has(entity.id)) continue;
    if (entity) known.add(entity.id);
    const why = sense ?? `${words(match)} “${surface}”`;
    const kind = entity ? kindOf(entity.__typename) : 'not in this graph';
    options.push({ id: entity?.id ?? null, name: entity?.name ?? surface, why: `${kind} · ${why}` });
  }
  const first = options.findIndex(({ id }) => id !== null && id === resolve.entity?.id);
  if (first > 0) options.unshift(...options.splice(first, 1));
  return isAmbiguous
    ? options.map((option) => ({ ...option, why: `${option.why} · “${text}” has several readings` }))
    : options;
}

function reasonOf(name: string, surface: string, language: string | null): string {
  if (surface === name) return 'by its name';
  return `“${surface}” is a name of ${name}${language ? ` (${language})` : ''}`;
}

function kindOf(typename: string): string {
  return typename === 'State' ? 'government' : typename.toLowerCase();
}

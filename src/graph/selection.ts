/** What a query asks of a record: field names with their arguments and what is asked below them, aliases and fragments merged. */
export type Selection = ReadonlyMap<string, SelectedField>;

/** One field of a selection, however often it is asked. */
export interface SelectedField {
  /** What is asked below any mention of it. */
  readonly below: Selection;
  /** Its mentions by the key that each has in the answer. */
  readonly mentions: ReadonlyMap<string, Mention>;
}

/** One mention of a field. */
export interface Mention {
  readonly args: Readonly<Record<string, unknown>>;
  readonly below: Selection;
  /** Whether several mentions share the key and have other arguments: under other types of object, or under other ends of one relation. */
  readonly isAmbiguous?: boolean;
}

/** A selection that asks for nothing. */
export const NOTHING: Selection = new Map();

/** What is asked below a field, or nothing. A path names one field after the other. */
export function below(selection: Selection, ...path: string[]): Selection {
  return path.reduce<Selection>((current, name) => current.get(name)?.below ?? NOTHING, selection);
}

/** The largest page that any mention of a field asks for. */
export function largestFirst(selection: Selection, field: string, otherwise: number): number {
  const mentions = [...(selection.get(field)?.mentions.values() ?? [])];
  const asked = mentions.map(({ args }) => (typeof args['first'] === 'number' ? args['first'] : otherwise));
  // out of range is refused by the field itself; here it only must not reach the database
  return Math.min(100, Math.max(1, ...asked));
}

/** What either of two selections asks. */
export function mergeSelections(one: Selection, two: Selection): Selection {
  if (one.size === 0) return two;
  if (two.size === 0) return one;
  const merged = new Map(one);
  for (const [name, field] of two) {
    const there = merged.get(name);
    merged.set(name, there ? mergeFields(there, field) : field);
  }
  return merged;
}

function mergeFields(one: SelectedField, two: SelectedField): SelectedField {
  const mentions = new Map(one.mentions);
  for (const [key, mention] of two.mentions) {
    const there = mentions.get(key);
    mentions.set(key, there ? mergeMentions(there, mention) : mention);
  }
  return { below: mergeSelections(one.below, two.below), mentions };
}

function mergeMentions(one: Mention, two: Mention): Mention {
  const differs = one.isAmbiguous || two.isAmbiguous || JSON.stringify(one.args) !== JSON.stringify(two.args);
  const below = mergeSelections(one.below, two.below);
  // the largest page there is holds whatever either asks for
  return differs ? { args: { first: 100 }, below, isAmbiguous: true } : { args: one.args, below };
}

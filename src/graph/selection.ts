/** What a query asks of a record: field names with what is asked below them, aliases and fragments merged. */
export type Selection = ReadonlyMap<string, SelectedField>;

/** One field of a selection, however often it is asked. */
export interface SelectedField {
  /** What is asked below any mention of it. */
  readonly below: Selection;
  /** The page sizes that its mentions ask for, as given; undefined where one gives none. */
  readonly firsts: readonly unknown[];
}

/** A selection that asks for nothing. */
export const NOTHING: Selection = new Map();

/** What is asked below a field, or nothing. A path names one field after the other. */
export function below(selection: Selection, ...path: string[]): Selection {
  return path.reduce<Selection>((current, name) => current.get(name)?.below ?? NOTHING, selection);
}

/** The largest page that any mention of a field asks for. */
export function largestFirst(selection: Selection, field: string, otherwise: number): number {
  const firsts = selection.get(field)?.firsts ?? [];
  const asked = firsts.map((first) => (typeof first === 'number' ? first : otherwise));
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
  return { below: mergeSelections(one.below, two.below), firsts: [...one.firsts, ...two.firsts] };
}

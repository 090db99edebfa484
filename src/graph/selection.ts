/** What a query asks of a record: field names with their arguments and what is asked below them, aliases and fragments merged. */
export type Selection = ReadonlyMap<string, SelectedField>;

/** One field of a selection, however often it is asked. */
export interface SelectedField {
  readonly below: Selection;
  readonly args: readonly Readonly<Record<string, unknown>>[];
}

/** A selection that asks for nothing. */
export const NOTHING: Selection = new Map();

/** What is asked below a field, or nothing. A path names one field after the other. */
export function below(selection: Selection, ...path: string[]): Selection {
  return path.reduce<Selection>((current, name) => current.get(name)?.below ?? NOTHING, selection);
}

/** The largest page that any mention of a field asks for. */
export function largestFirst(selection: Selection, field: string, otherwise: number): number {
  const asked = selection.get(field)?.args.map((args) => (typeof args['first'] === 'number' ? args['first'] : otherwise));
  return asked && asked.length > 0 ? Math.max(...asked) : otherwise;
}

/** What either of two selections asks. */
export function mergeSelections(one: Selection, two: Selection): Selection {
  if (one.size === 0) return two;
  if (two.size === 0) return one;
  const merged = new Map(one);
  for (const [name, field] of two) {
    const there = merged.get(name);
    merged.set(name, there ? { below: mergeSelections(there.below, field.below), args: [...there.args, ...field.args] } : field);
  }
  return merged;
}

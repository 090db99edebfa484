/** A relation's bounds of validity, as ISO days; `supersededFrom` is the last day on which a dated successor may have begun. */
export interface Bounds {
  readonly since: string | null;
  readonly until: string | null;
  readonly sinceMin: string;
  readonly sinceMax: string;
  readonly untilMin: string;
  readonly untilMax: string;
  readonly supersededFrom: string;
}

/** A time in which several relations hold together. */
export interface Period {
  /** First day; null: open, or no relation has a date. */
  readonly from: string | null;
  /** First day after it; null: open. */
  readonly until: string | null;
  /** CERTAIN: the dates leave no doubt that there is a common day. POSSIBLE: they allow one. UNDATED: none of the relations has a date. */
  readonly certainty: 'CERTAIN' | 'POSSIBLE' | 'UNDATED';
}

const FIRST = '0001-01-01';
const LAST = '9999-12-31';

/** The names of a relation's bounds in the order in which `boundsText` gives them. */
const BOUNDS = ['since', 'until', 'sinceMin', 'sinceMax', 'untilMin', 'untilMax', 'supersededFrom'] as const;

/** The bounds of the relation in a variable as one list, in Cypher; to be read by `boundsFrom`. */
export function boundsText(r: string): string {
  const day = (name: string) => `toString(${r}.${name})`;
  return `[${r}.since, ${r}.until, ${BOUNDS.slice(2).map(day).join(', ')}]`;
}

/** Bounds from a list that `boundsText` made. */
export function boundsFrom(list: unknown): Bounds {
  const values = list as (string | null)[];
  return Object.fromEntries(BOUNDS.map((name, index) => [name, values[index] ?? null])) as unknown as Bounds;
}

/** The time in which relations, of which there is one or more, may hold together: from the latest first day to the earliest end; null if there is none. What has no date bounds nothing. */
export function commonPeriod(relations: readonly Bounds[]): Period | null {
  const from = latest(relations.map(({ sinceMin }) => sinceMin));
  const until = earliest(relations.map(({ untilMax, supersededFrom }) => earliest([untilMax, supersededFrom])));
  if (from >= until) return null;
  const dated = relations.filter(({ since, until }) => since !== null || until !== null);
  const certainFrom = latest(relations.map(({ sinceMax }) => sinceMax));
  const certainUntil = earliest(relations.map(({ untilMin, supersededFrom }) => earliest([untilMin, supersededFrom])));
  return {
    from: from === FIRST ? null : from,
    until: until === LAST ? null : until,
    certainty: dated.length === 0 ? 'UNDATED' : certainFrom < certainUntil ? 'CERTAIN' : 'POSSIBLE',
  };
}

function latest(days: readonly string[]): string {
  return [...days].sort().at(-1) ?? FIRST;
}

function earliest(days: readonly string[]): string {
  return [...days].sort()[0] ?? LAST;
}

/** The days between which a validity begins and ends; the same rule as in `cypher/project-relations.cypher`. */
export interface Bounds {
  readonly sinceMin: string;
  readonly sinceMax: string;
  readonly untilMin: string;
  readonly untilMax: string;
}

const FIRST = '0001-01-01';
const LAST = '9999-12-31';

/** Bounds of a validity given as EDTF (`2017`, `2017-11`, `2017-11-12`, `..`), null where not known. */
export function boundsOf(since: string | null, until: string | null): Bounds {
  const sinceMin = since === null || since === '..' ? FIRST : firstDay(since);
  const sinceMax = since === null ? LAST : since === '..' ? FIRST : lastDay(since);
  if (until === null) return { sinceMin, sinceMax, untilMin: sinceMin, untilMax: LAST };
  if (until === '..') return { sinceMin, sinceMax, untilMin: LAST, untilMax: LAST };
  return { sinceMin, sinceMax, untilMin: firstDay(until), untilMax: lastDay(until) };
}

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year = 0, month = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

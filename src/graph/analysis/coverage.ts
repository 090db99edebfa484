import { boundsOf } from '../edtf.js';

/** A coverage as far as it decides: its time. */
export interface CoverageTime {
  readonly id: string;
  readonly since: string | null;
  readonly until: string | null;
}

/**
 * Finds the coverages of a type at either of two ends, in Cypher: a list of [id, since, until], with `$p.type`, `$p.from`, `$p.to` and `$p.most`.
 * A symmetric relation has no ends to tell apart: there both may be covered.
 */
export function coveragesText(isDirected: boolean): string {
  const branch = (id: string, condition: string) =>
    `MATCH (:Actor|Place {id: ${id}})<-[:COVERS]-(coverage:Coverage {type: $p.type})${condition} RETURN coverage`;
  const [from, to] = isDirected ? [" WHERE coverage.end = 'FROM'", " WHERE coverage.end = 'TO'"] : ['', ''];
  return `COLLECT {
  CALL () { ${branch('$p.from', from)} UNION ${branch('$p.to', to)} }
  RETURN [coverage.id, coverage.since, coverage.until] ORDER BY coverage.id LIMIT $p.most
}`;
}

/** Those that name all on a day for certain. */
export function covering(coverages: readonly CoverageTime[], day: string, today: string): CoverageTime[] {
  return coverages.filter(({ since, until }) => placeOf({ since, until }, day, today) === 'CERTAIN');
}

/** Where a day lies in a time given as EDTF. An end `..` says that none is known, which is no word about days to come. */
export function placeOf(
  { since, until }: { readonly since: string | null; readonly until: string | null },
  day: string,
  today: string,
): 'BEFORE' | 'CERTAIN' | 'POSSIBLE' | 'AFTER' {
  const { sinceMin, sinceMax, untilMin, untilMax } = boundsOf(since, until);
  if (day < sinceMin) return 'BEFORE';
  if (day >= untilMax) return 'AFTER';
  const isOpen = until === '..' && day > today;
  return sinceMax <= day && day < untilMin && !isOpen ? 'CERTAIN' : 'POSSIBLE';
}

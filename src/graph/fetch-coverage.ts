import { always, asked, type Fetch, fetchColumns, many, one } from './fetch.js';
import { fetchEntity } from './fetch-entity.js';
import { fetchEvidence } from './fetch-source.js';
import { COVERAGE, type Column } from './leaves.js';
import { EVIDENCE_FIRST } from './pages.js';
import type { CoverageRecord } from './records.js';
import { below, largestFirst, type Selection } from './selection.js';
import type { View } from './view.js';

/** Fetches a coverage with the entity that it is of and its evidence as asked for. */
export function fetchCoverage(selection: Selection, view: View): Fetch<CoverageRecord> {
  const columns: [string, Column][] = [...always(COVERAGE, 'id'), ...asked(COVERAGE, selection, 'id')];
  if (selection.has('covers')) {
    const covered = fetchEntity(below(selection, 'covers'), view);
    columns.push(['covers', one(covered, (coverage, to) => `(${coverage})-[:COVERS]->(${to})`, 'covered')]);
  }
  if (selection.has('evidence')) {
    const evidence = fetchEvidence(below(selection, 'evidence'));
    const limit = largestFirst(selection, 'evidence', EVIDENCE_FIRST);
    const pattern = (coverage: string, passage: string) => `(${coverage})-[:CITES]->(${passage}:Passage)`;
    columns.push(['evidence', many(evidence, pattern, { order: 'id', limit, suffix: 'passage' })]);
  }
  const make = (values: Record<string, unknown>) => ({
    ...values,
    id: values['id'] as string,
    __typename: 'Coverage' as const,
  });
  return fetchColumns(columns, make);
}

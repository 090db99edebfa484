import { always, asked, type Fetch, fetchColumns, one } from './fetch.js';
import { fetchEntity } from './fetch-entity.js';
import { type Column, EVIDENCE, GAP, SOURCE } from './leaves.js';
import type { EvidenceRecord, GapRecord, SourceRecord } from './records.js';
import { below, type Selection } from './selection.js';
import type { View } from './view.js';

/** Fetches a source. */
export function fetchSource(selection: Selection): Fetch<SourceRecord> {
  return fetchColumns([...always(SOURCE, 'id'), ...asked(SOURCE, selection, 'id')], (values) => ({
    ...values,
    id: values['id'] as string,
    __typename: 'Source' as const,
  }));
}

/** Fetches a passage as evidence, with its source if asked for. */
export function fetchEvidence(selection: Selection): Fetch<EvidenceRecord> {
  const columns: [string, Column][] = [...always(EVIDENCE, 'id'), ...asked(EVIDENCE, selection, 'id')];
  if (selection.has('source')) {
    const source = fetchSource(below(selection, 'source'));
    columns.push(['source', one(source, (passage, to) => `(${passage})-[:IN]->(${to}:Source)`, 'source')]);
  }
  return fetchColumns(columns, (values) => ({
    ...values,
    id: values['id'] as string,
    __typename: 'Evidence' as const,
  }));
}

/** Fetches a gap with its ends and source as asked for. */
export function fetchGap(selection: Selection, view: View): Fetch<GapRecord> {
  const columns: [string, Column][] = [...always(GAP, 'id'), ...asked(GAP, selection, 'id')];
  if (selection.has('source')) {
    const source = fetchSource(below(selection, 'source'));
    columns.push(['source', one(source, (gap, to) => `(${gap})-[:IN]->(${to}:Source)`, 'source')]);
  }
  for (const end of ['holder', 'toward'] as const) {
    if (!selection.has(end)) continue;
    const entity = fetchEntity(below(selection, end), view);
    columns.push([end, one(entity, (gap, to) => `(${gap})-[:${end.toUpperCase()}]->(${to})`, end)]);
  }
  return fetchColumns(columns, (values) => ({ ...values, id: values['id'] as string, __typename: 'Gap' as const }));
}

import { always, asked, type Fetch, fetchColumns, many, one } from './fetch.js';
import { fetchEntity } from './fetch-entity.js';
import { fetchEvidence } from './fetch-source.js';
import { CLAIM, type Column } from './leaves.js';
import { EVIDENCE_FIRST } from './pages.js';
import type { ClaimRecord, EntityRecord } from './records.js';
import type { RelationType } from './relation-id.js';
import { RELATION_TYPES } from './relation-types.generated.js';
import type { Scale } from './scales.generated.js';
import { below, largestFirst, type Selection } from './selection.js';
import type { View } from './view.js';

const SINGLE_ENDS = { subject: 'SUBJECT', object: 'OBJECT' } as const;
const SEVERAL_ENDS = { about: 'ABOUT', topic: 'TOPIC', addressee: 'ADDRESSEE' } as const;

/** Fetches a claim with its ends and its evidence as asked for; its links to other claims and to its relation are fetched by id. */
export function fetchClaim(selection: Selection, view: View): Fetch<ClaimRecord> {
  const columns: [string, Column][] = [
    ...always(CLAIM, 'id', 'type', 'modality'),
    ...asked(CLAIM, selection, 'id', 'type', 'modality'),
    ...ends(selection, view),
  ];
  if (selection.has('relation')) columns.push(['relationId', { text: (claim) => `${claim}.relationId` }]);
  if (selection.has('evidence')) {
    const evidence = fetchEvidence(below(selection, 'evidence'));
    const limit = largestFirst(selection, 'evidence', EVIDENCE_FIRST);
    const pattern = (claim: string, passage: string) => `(${claim})-[:CITES]->(${passage}:Passage)`;
    columns.push(['evidence', many(evidence, pattern, { order: 'id', limit, suffix: 'passage' })]);
  }
  return fetchColumns(columns, (values) => claimRecord(values, view));
}

function ends(selection: Selection, view: View): [string, Column][] {
  const columns: [string, Column][] = [];
  for (const [name, link] of Object.entries(SINGLE_ENDS)) {
    if (!selection.has(name)) continue;
    columns.push([name, one(fetchEntity(below(selection, name), view), (c, e) => `(${c})-[:${link}]->(${e})`, name)]);
  }
  for (const [name, link] of Object.entries(SEVERAL_ENDS)) {
    if (!selection.has(name)) continue;
    const entity = fetchEntity(below(selection, name), view);
    columns.push([name, many(entity, (c, e) => `(${c})-[:${link}]->(${e})`, { order: 'id', suffix: name })]);
  }
  if (selection.has('attributedTo')) {
    const actor = fetchEntity(below(selection, 'attributedTo', 'actor'), view);
    columns.push(['attributedWords', { text: (claim) => `${claim}.attributedTo` }]);
    columns.push(['attributedActor', one(actor, (c, e) => `(${c})-[:ATTRIBUTED_TO]->(${e})`, 'attributed')]);
  }
  return columns;
}

function claimRecord(values: Record<string, unknown>, view: View): ClaimRecord {
  const type = values['type'] as RelationType;
  const words = values['attributedWords'] as string | null | undefined;
  const actor = (values['attributedActor'] ?? null) as EntityRecord | null;
  return {
    ...values,
    __typename: 'Claim',
    id: values['id'] as string,
    type,
    modality: values['modality'] as Scale<'Modality'>,
    aspect: values['aspect'] ?? RELATION_TYPES[type]?.aspect ?? null,
    attributedTo: words ? { words, actor } : null,
    view,
  };
}

import type { ClaimDraft } from './claim-draft.js';

/** Properties of a claim that a draft does not need, as they are written in a script; an absent one is left out. */
export type ClaimProperties = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** What a draft cannot know begins so; `check` finds what was left. */
export const PLACEHOLDER = 'TODO';

/** The lines that add a drafted claim, in the form that the seed scripts have: an end or passage that is not there stops the script. */
export function claimScript(draft: ClaimDraft, properties: ClaimProperties): string {
  const { id, type, subject, object, spell, modality, mutual, cites } = draft;
  const first = literals({ id, type, subject, object, spell, since: properties['since'], until: properties['until'] });
  const second = literals({ modality, ...properties, since: undefined, until: undefined, summary: undefined });
  const summary = properties['summary'] ?? `${PLACEHOLDER}: what it says, one short sentence in your own words`;
  return `${sourceScript(draft)}UNWIND [
  {${first},
   ${second}${mutual ? ', mutual: true' : ''},
   ${literals({ summary })},
   ${literals({ cites })}}
] AS row
MERGE (claim:Claim {id: row.id})
  ON CREATE SET claim += row {.*, subject: null, object: null, cites: null, recordedAt: datetime()}
WITH claim, row
OPTIONAL MATCH (subject:Actor {id: row.subject})
OPTIONAL MATCH (object:Actor|Place {id: row.object})
MERGE (claim)-[:SUBJECT]->(subject)
MERGE (claim)-[:OBJECT]->(object)
WITH claim, row
UNWIND row.cites AS cited
OPTIONAL MATCH (passage:Passage {id: cited})
MERGE (claim)-[:CITES]->(passage);
`;
}

function sourceScript({ newPassage }: ClaimDraft): string {
  if (!newPassage) return '';
  const { id, source } = newPassage;
  return `// kind and reliability (A to F) as in schema/scales.graphql; leave out what is not known
MERGE (source:Source {id: ${literal(source)}})
  ON CREATE SET source.title = '${PLACEHOLDER}: title', source.publisher = '${PLACEHOLDER}: publisher';

MERGE (passage:Passage {id: ${literal(id)}})
  ON CREATE SET passage.locator = '${PLACEHOLDER}: article, section or paragraph', passage.summary = '${PLACEHOLDER}: what it says, in your own words'
WITH passage OPTIONAL MATCH (source:Source {id: ${literal(source)}}) MERGE (passage)-[:IN]->(source);

`;
}

function literals(properties: ClaimProperties): string {
  return Object.entries(properties)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${literal(value)}`]))
    .join(', ');
}

function literal(value: string | number | readonly string[]): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return `[${value.map(literal).join(', ')}]`;
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`;
}

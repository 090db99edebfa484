import type { RelationType } from '../../graph/relation-id.js';
import { ask } from '../ask.js';
import { columns } from '../columns.js';
import type { Context } from '../context.js';

/** What `holds` is asked; what is absent is as in the API. */
export interface HoldsRequest {
  readonly from: string;
  readonly type: RelationType;
  readonly to: string;
  readonly at?: string;
  readonly minConfidence?: string;
}

const EVIDENCE = 'evidence(first: 5) { source { title reliability } }';
const CLAIM = `id modality confidence summary ${EVIDENCE}`;
const QUESTION = `query Holds($from: String!, $type: RelationType!, $to: String!, $at: Date, $minConfidence: Confidence) {
  holds(from: $from, type: $type, to: $to, at: $at, minConfidence: $minConfidence) {
    answer basis reason at type certainty disputed from { id name } to { id name }
    relationCount relations(first: 100) { id } claims(first: 20) { ${CLAIM} } against(first: 20) { ${CLAIM} }
    coverage { id summary ${EVIDENCE} }
  }
}`;

interface Passage {
  readonly source: { readonly title: string; readonly reliability: string | null };
}

interface Claim {
  readonly id: string;
  readonly modality: string;
  readonly confidence: string | null;
  readonly summary: string | null;
  readonly evidence: readonly Passage[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Holding {
  readonly answer: 'YES' | 'NO' | 'UNKNOWN';
  readonly reason: string;
  readonly at: string;
  readonly type: string;
  readonly from: Named;
  readonly to: Named;
  readonly claims: readonly Claim[];
  readonly against: readonly Claim[];
  readonly coverage: readonly Pick<Claim, 'id' | 'summary' | 'evidence'>[];
}

const TONES = { YES: 'good', NO: 'bad', UNKNOWN: 'warning' } as const;

/** `holds`: whether a relation holds on a day, with the claims behind the answer; 1 unless it does. Throws what the API refuses. */
export async function holdsVerb(context: Context, request: HoldsRequest): Promise<number> {
  const { holds } = await ask<{ holds: Holding }>(context, QUESTION, { ...request });
  const { answer, reason, at, type, from, to, claims, against, coverage } = holds;
  const who = `${from.name} ${type} ${to.name}`;
  const lines = [
    `${context.output.paint(answer, TONES[answer])}  ${who} on ${at}`,
    `  ${reason.replace(`${who}: `, '')}`,
    ...listed('claims', claims.map(claimRow)),
    ...listed('against', against.map(claimRow)),
    ...listed(
      'named in full by',
      coverage.map(({ id, summary, evidence }) => [id, sources(evidence), summary ?? '']),
    ),
  ];
  context.output.answer(holds, lines.join('\n'));
  return answer === 'YES' ? 0 : 1;
}

function listed(title: string, rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0 ? [] : ['', title, ...columns(rows, '  ')];
}

function claimRow({ id, modality, confidence, summary, evidence }: Claim): string[] {
  return [id, modality, confidence ?? '–', sources(evidence), summary ?? ''];
}

/** Each source once, with its grade. */
function sources(evidence: readonly Passage[]): string {
  const titles = evidence.map(({ source }) => `${source.title} (${source.reliability ?? 'not graded'})`);
  return [...new Set(titles)].join('; ');
}

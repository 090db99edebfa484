import type { RELATION_TYPES } from '../../graph/relation-types.generated.js';
import { ask } from '../ask.js';
import { columns } from '../columns.js';
import type { Context } from '../context.js';
import { dates } from '../validity.js';

/** Options of `dyad`; what is absent is as in the API. */
export interface DyadRequest {
  readonly a: string;
  readonly b: string;
  readonly asOf?: string;
  readonly history?: true;
  readonly minConfidence?: string;
  readonly type?: readonly string[];
}

const QUESTION = `query Dyad(
  $a: String!, $b: String!, $asOf: Date, $history: Boolean, $minConfidence: Confidence, $type: [RelationType!]
) {
  dyad(a: $a, b: $b, asOf: $asOf, history: $history, minConfidence: $minConfidence, types: $type) {
    a { id name } b { id name }
    sign byAspect { aspect sign } relationCount
    mutual(first: 100) { ...R } fromA(first: 100) { ...R } fromB(first: 100) { ...R }
    pledgesFromA(first: 100) { id } pledgesFromB(first: 100) { id }
    timeline(first: 100) { placement relation { ...R } }
    sharedMemberships(first: 100) { body { id name } period { from until certainty } }
    commonPartners(first: 100) { totalCount partners { partner { id name } withA { sign } withB { sign } } }
  }
}
fragment R on Relation { id type since until status confidence disputed superseded }`;

interface Relation {
  readonly id: string;
  readonly type: keyof typeof RELATION_TYPES;
  readonly since: string | null;
  readonly until: string | null;
  readonly status: string | null;
  readonly confidence: string | null;
  readonly disputed: boolean;
  readonly superseded: boolean;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Dyad {
  readonly a: Named;
  readonly b: Named;
  readonly sign: number;
  readonly byAspect: readonly { readonly aspect: string; readonly sign: number }[];
  readonly mutual: readonly Relation[];
  readonly fromA: readonly Relation[];
  readonly fromB: readonly Relation[];
  readonly pledgesFromA: readonly { readonly id: string }[];
  readonly pledgesFromB: readonly { readonly id: string }[];
  readonly timeline: readonly { readonly placement: string; readonly relation: Relation }[];
  readonly sharedMemberships: readonly {
    readonly body: Named;
    readonly period: { readonly from: string | null; readonly until: string | null };
  }[];
  readonly commonPartners: { readonly totalCount: number; readonly partners: readonly { readonly partner: Named }[] };
}

/** `dyad`: shows what lies between two actors. Throws what the API refuses: NOT_FOUND, AMBIGUOUS_NAME, BAD_USER_INPUT. */
export async function dyadVerb(context: Context, request: DyadRequest): Promise<number> {
  const { dyad } = await ask<{ dyad: Dyad }>(context, QUESTION, { ...request });
  context.output.answer(dyad, linesOf(dyad).join('\n'));
  return 0;
}

function linesOf(dyad: Dyad): string[] {
  const { a, b, mutual, fromA, fromB, timeline } = dyad;
  const pledges = [...dyad.pledgesFromA, ...dyad.pledgesFromB].map(({ id }) => [id]);
  const shared = dyad.sharedMemberships.map(({ body, period }) => [
    body.name,
    dates(period.from, period.until ?? '..'),
  ]);
  const partners = dyad.commonPartners.partners.map(({ partner }) => partner.name);
  return [
    ...heading(dyad),
    ...section('both', mutual.map(row)),
    ...section(`only ${a.name} toward ${b.name}`, fromA.map(row)),
    ...section(`only ${b.name} toward ${a.name}`, fromB.map(row)),
    ...section('pledges in effect', pledges),
    ...section(
      'in order of time',
      timeline.map(({ placement, relation }) => event(relation, placement)),
    ),
    ...section('members together of', shared),
    ...section('partners of both', partners.length > 0 ? [[partners.join(', ')]] : []),
  ];
}

function heading({ a, b, sign, byAspect }: Dyad): string[] {
  const words = sign > 0 ? 'friendly' : sign < 0 ? 'adverse' : byAspect.length > 0 ? 'mixed' : 'no side taken';
  const signs = byAspect.map((one) => `${one.aspect} ${one.sign > 0 ? '+' : one.sign < 0 ? '−' : '0'}`);
  return [
    `${a.name} (${a.id}) and ${b.name} (${b.id}): ${words}`,
    ...(signs.length > 0 ? [`  ${signs.join(', ')}`] : []),
  ];
}

/** Sections that have nothing to show say so: that nothing is there is an answer. */
function section(title: string, rows: readonly (readonly string[])[]): string[] {
  return ['', title, ...(rows.length > 0 ? columns(rows, '  ') : ['  –'])];
}

function row({ id, type, since, until, status, confidence, disputed }: Relation): string[] {
  const state = status === null || status === 'IN_FORCE' ? '' : status;
  return [
    type,
    dates(since, until),
    [confidence ?? '–', state, disputed ? 'disputed' : ''].filter(Boolean).join(' '),
    id,
  ];
}

function event({ id, type, since, until, superseded }: Relation, placement: string): string[] {
  const marks = [superseded ? 'superseded' : '', placement === 'BY_SUPERSESSION' ? 'by its order' : ''];
  return [dates(since, until), type, marks.filter(Boolean).join(', '), id];
}

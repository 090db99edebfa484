import { IpgError } from '../../errors/error.js';
import { readableId } from '../../graph/global-id.js';
import { ask } from '../ask.js';
import type { Context } from '../context.js';
import {
  type Claim,
  claimLines,
  type Passage,
  passageLines,
  type Reference,
  references,
  type Source,
  type Stance,
  sourceLines,
  stanceWords,
} from './explain-lines.js';

const STANCE = `type spell since until confidence
  intensity channel formality explicitness polarity trend standing status sectors`;
const SOURCE = 'id title kind publisher publishedOn url reliability reliabilityReason';
const EVIDENCE = `id locator summary sha256 source { ${SOURCE} }`;
const CLAIM = `id ${STANCE} modality summary wording note credibility likelihood attributedTo { words }
  subject { name } object { name } about { name } relation { id } retractedAt retractedBecause
  supersedes { id } supersededBy { id } contradicts { id } evidence(first: 20) { ${EVIDENCE} }`;
const GAP = `aspect side reason note holder { name } toward { name } source { ${SOURCE} }`;
const COVERAGE = `type end since until summary covers { name } evidence(first: 20) { ${EVIDENCE} }`;
const RELATION = `${STANCE} disputed from { name } to { name } supersedes { id } supersededBy { id }
  claims(first: 50, all: true) { ${CLAIM} }`;

/** An id tells by its form what it is of; only that is asked for, because each part of a question has to be planned. */
function question(id: string): string {
  const prefixed = {
    'cl-': ['Claim', CLAIM],
    'ps-': ['Evidence', EVIDENCE],
    'src-': ['Source', SOURCE],
    'gap-': ['Gap', GAP],
    'cov-': ['Coverage', COVERAGE],
  };
  const [, parts] = Object.entries(prefixed).find(([prefix]) => id.startsWith(prefix)) ?? [];
  const [type, fields] = parts ?? (id.includes('.') ? ['Relation', RELATION] : ['Entity', 'name']);
  return `query Explain($id: ID!) { node(id: $id) { __typename id ... on ${type} { ${fields} } } }`;
}

interface Named {
  readonly name: string;
}

interface Relation extends Stance, Reference {
  readonly type: string;
  readonly disputed: boolean;
  readonly from: Named;
  readonly to: Named;
  readonly supersedes: readonly Reference[];
  readonly supersededBy: readonly Reference[];
  readonly claims: readonly Claim[];
}

interface Gap extends Reference {
  readonly aspect: string;
  readonly side: string;
  readonly reason: string;
  readonly note: string | null;
  readonly holder: Named;
  readonly toward: Named;
  readonly source: Source;
}

interface Coverage extends Reference {
  readonly type: string;
  readonly end: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly summary: string | null;
  readonly covers: Named;
  readonly evidence: readonly Passage[];
}

type Explained =
  | ({ readonly __typename: 'Relation' } & Relation)
  | ({ readonly __typename: 'Claim' } & Claim)
  | ({ readonly __typename: 'Evidence' } & Passage)
  | ({ readonly __typename: 'Source' } & Source)
  | ({ readonly __typename: 'Gap' } & Gap)
  | ({ readonly __typename: 'Coverage' } & Coverage);

/** An entity is not held by anybody; its relations are. */
interface Entity extends Named, Reference {
  readonly __typename: 'State' | 'Coalition' | 'Organization' | 'Place';
}

/** `explain`: who says so. From a relation to its claims, from a claim to its passages, from a passage to its source. Throws NOT_FOUND, NOT_A_STATEMENT. */
export async function explainVerb(context: Context, given: string): Promise<number> {
  const id = readableId(given);
  const { node } = await ask<{ node: Explained | Entity | null }>(context, question(id), { id });
  if (node === null) {
    throw new IpgError('NOT_FOUND', `nothing has the id ${JSON.stringify(id)}`, {
      hint: '`ipg actor NAME` shows the ids of relations; those of claims begin with cl-, of passages with ps-, of sources with src-',
    });
  }
  if (isEntity(node)) {
    throw new IpgError('NOT_A_STATEMENT', `${node.id} is ${node.name}: an entity, which rests on no claim`, {
      hint: `\`ipg actor ${node.id}\` shows its relations, with ids to explain`,
    });
  }
  context.output.answer(node, lines(node).join('\n'));
  return 0;
}

function isEntity(node: Explained | Entity): node is Entity {
  return ['State', 'Coalition', 'Organization', 'Place'].includes(node.__typename);
}

function lines(node: Explained): string[] {
  if (node.__typename === 'Claim') return claimLines(node);
  if (node.__typename === 'Evidence') return passageLines(node);
  if (node.__typename === 'Source') return sourceLines(node);
  if (node.__typename === 'Gap') return gapLines(node);
  if (node.__typename === 'Coverage') return coverageLines(node);
  return relationLines(node);
}

function relationLines(relation: Relation): string[] {
  const { id, type, from, to, disputed, claims } = relation;
  const facts = [...stanceWords(relation), ...(disputed ? ['disputed'] : [])];
  return [
    `relation ${id}: ${from.name} ${type} ${to.name}`,
    `  ${facts.join(', ')}`,
    ...references('took the place of', relation.supersedes),
    ...references('its place was taken by', relation.supersededBy),
    ...claims.flatMap((claim) => ['', ...claimLines(claim, id)]),
  ];
}

function gapLines({ id, aspect, side, reason, note, holder, toward, source }: Gap): string[] {
  return [
    `gap ${id}: what ${holder.name} holds toward ${toward.name} in the matter of ${aspect}`,
    `  side ${side}, reason ${reason}`,
    ...(note === null ? [] : [`  ${note}`]),
    ...sourceLines(source).map((line) => `  ${line}`),
  ];
}

function coverageLines({ id, type, end, since, until, summary, covers, evidence }: Coverage): string[] {
  const named = end === 'TO' ? `whose ${type} leads to ${covers.name}` : `to whom ${type} leads from ${covers.name}`;
  return [
    `coverage ${id}: everybody ${named} is named`,
    `  ${since ?? '?'} to ${until ?? '?'}`,
    ...(summary === null ? [] : [`  ${summary}`]),
    ...evidence.flatMap(passageLines).map((line) => `  ${line}`),
  ];
}

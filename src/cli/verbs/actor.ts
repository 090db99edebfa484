import { RELATION_TYPES } from '../../graph/relation-types.generated.js';
import { SCALES } from '../../graph/scales.generated.js';
import { ask } from '../ask.js';
import { columns } from '../columns.js';
import type { Context } from '../context.js';

/** Options of `actor`; what is absent is as in the API. */
export interface ActorRequest {
  readonly name: string;
  readonly asOf?: string;
  readonly history?: true;
  readonly with?: string;
  readonly minConfidence?: string;
  readonly type?: readonly string[];
  readonly first: number;
}

const QUESTION = `query Actor(
  $name: String!, $asOf: Date, $history: Boolean, $with: ID, $minConfidence: Confidence, $type: [RelationType!], $first: Int!
) {
  actor(name: $name, asOf: $asOf, history: $history, minConfidence: $minConfidence) {
    __typename id name formalName note
    aliases(first: 100) { surface }
    relations(with: $with, types: $type, first: $first) {
      totalCount
      edges { node {
        id type aspect since until certainty confidence disputed superseded claimCount
        from { id } other { id name }
      } }
    }
  }
}`;

interface Relation {
  readonly id: string;
  readonly type: keyof typeof RELATION_TYPES;
  readonly aspect: (typeof SCALES.Aspect)[number];
  readonly since: string | null;
  readonly until: string | null;
  readonly confidence: string | null;
  readonly certainty: string | null;
  readonly disputed: boolean;
  readonly superseded: boolean;
  readonly claimCount: number;
  readonly from: { readonly id: string };
  readonly other: { readonly id: string; readonly name: string };
}

interface Actor {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly formalName: string | null;
  readonly note: string | null;
  readonly aliases: readonly { readonly surface: string }[];
  readonly relations: { readonly totalCount: number; readonly edges: readonly { readonly node: Relation }[] };
}

/** `actor`: shows an actor with its names and its relations, by matter. Throws what the API refuses: NOT_FOUND, AMBIGUOUS_NAME, BAD_USER_INPUT. */
export async function actorVerb(context: Context, request: ActorRequest): Promise<number> {
  const { actor } = await ask<{ actor: Actor }>(context, QUESTION, { ...request });
  context.output.answer(actor, [...heading(actor), ...relations(actor)].join('\n'));
  return 0;
}

function heading({ __typename, id, name, formalName, note, aliases }: Actor): string[] {
  return [
    `${name} (${id}), ${__typename}${formalName === null ? '' : `, ${formalName}`}`,
    ...(aliases.length > 0 ? [`also: ${aliases.map(({ surface }) => surface).join(', ')}`] : []),
    ...(note === null ? [] : [note]),
  ];
}

function relations({ id, relations: { totalCount, edges } }: Actor): string[] {
  const nodes = edges.map(({ node }) => node).sort(byMatter);
  const aspects = [...new Set(nodes.map(({ aspect }) => aspect))];
  // one width for all matters, so that the eye can run down
  const lines = columns(
    nodes.map((node) => row(node, id)),
    '  ',
  );
  const shown = aspects.flatMap((aspect) => [
    '',
    aspect,
    ...lines.filter((_, index) => nodes[index]?.aspect === aspect),
  ]);
  const rest = totalCount - nodes.length;
  const more = rest > 0 ? [`… and ${rest} more: --first ${Math.min(100, totalCount)}, --type, --with`] : [];
  return [...shown, '', `${totalCount} ${totalCount === 1 ? 'relation' : 'relations'}`, ...more];
}

/** Matters in the order of the vocabulary, then by type, the other end and the start. */
function byMatter(a: Relation, b: Relation): number {
  const matter = SCALES.Aspect.indexOf(a.aspect) - SCALES.Aspect.indexOf(b.aspect);
  const key = ({ type, other, since }: Relation) => `${type} ${other.name} ${since ?? ''}`;
  return matter || (key(a) < key(b) ? -1 : 1);
}

function row({ id, type, other, from, since, until, ...rest }: Relation, actor: string): string[] {
  const arrow = !RELATION_TYPES[type].directed ? '–' : from.id === actor ? '→' : '←';
  const marks = [
    rest.certainty === 'POSSIBLE' ? 'possible' : '',
    rest.disputed ? 'disputed' : '',
    rest.superseded ? 'superseded' : '',
  ].filter(Boolean);
  return [arrow, type, other.name, dates(since, until), [rest.confidence ?? '–', ...marks].join(' '), id];
}

/** The dates of a relation in a few words. */
export function dates(since: string | null, until: string | null): string {
  if (since === null && until === null) return 'undated';
  return `${since ?? '?'} – ${until === '..' ? '' : (until ?? '?')}`.trimEnd();
}

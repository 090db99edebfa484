import { RELATION_TYPES } from '../../graph/relation-types.generated.js';
import { ask } from '../ask.js';
import { columns } from '../columns.js';
import type { Context } from '../context.js';
import { dates } from '../validity.js';

/** Options of `paths`; what is absent is as in the API. */
export interface PathsRequest {
  readonly from: string;
  readonly to: string;
  readonly type?: readonly string[];
  readonly maxHops: number;
  readonly first: number;
  readonly asOf?: string;
  readonly undated?: true;
  readonly history?: true;
  readonly overlap?: true;
  readonly avoid?: readonly string[];
  readonly direction?: string;
  readonly weight?: string;
  readonly minConfidence?: string;
}

/** How many relations of a hop are shown. */
const SHOWN = 10;

const QUESTION = `query Paths(
  $from: String!, $to: String!, $type: [RelationType!], $maxHops: Int!, $first: Int!, $overlap: Boolean, $avoid: [String!],
  $direction: Direction, $weight: PathWeight, $asOf: Date, $history: Boolean, $undated: Undated, $minConfidence: Confidence
) {
  paths(
    from: $from, to: $to, types: $type, maxHops: $maxHops, first: $first, overlap: $overlap, avoid: $avoid,
    direction: $direction, weight: $weight, asOf: $asOf, history: $history, undated: $undated, minConfidence: $minConfidence
  ) {
    isCut searchedWeight relationsRead
    shortest {
      weight
      actors { id name }
      common { from until certainty }
      hops { sign relationCount relations(first: ${SHOWN}) { id type since until confidence from { id } } }
    }
  }
}`;

interface Relation {
  readonly id: string;
  readonly type: keyof typeof RELATION_TYPES;
  readonly since: string | null;
  readonly until: string | null;
  readonly confidence: string | null;
  readonly from: { readonly id: string };
}

interface Hop {
  readonly sign: number;
  readonly relationCount: number;
  readonly relations: readonly Relation[];
}

interface Common {
  readonly from: string | null;
  readonly until: string | null;
  readonly certainty: string;
}

interface Path {
  readonly weight: number;
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  readonly hops: readonly Hop[];
  readonly common: readonly Common[] | null;
}

interface Paths {
  readonly isCut: boolean;
  readonly searchedWeight: number;
  readonly relationsRead: number;
  readonly shortest: readonly Path[];
}

/** `paths`: shows how two actors are connected. 1 if there is no path, or none was found. Throws what the API refuses. */
export async function pathsVerb(context: Context, request: PathsRequest): Promise<number> {
  const variables = { ...request, ...(request.undated && { undated: 'INCLUDE' }) };
  const { paths } = await ask<{ paths: Paths }>(context, QUESTION, variables);
  const shown = new Set<string>();
  const blocks = paths.shortest.map((path) => [...pathLines(path, shown), ''].join('\n'));
  context.output.answer(paths, [...blocks, ending(paths, request)].join('\n'));
  return paths.shortest.length === 0 ? 1 : 0;
}

/** `shown`: the hops with the same relations that stand above, which are not told again. */
function pathLines({ actors, hops, weight, common }: Path, shown: Set<string>): string[] {
  const costs = weight === hops.length ? '' : `, weight ${weight}`;
  return [
    `${actors.map(({ name }) => name).join(' → ')}${costs}`,
    ...(common === null ? [] : [`  all at once: ${common.map(time).join(', ')}`]),
    ...hops.flatMap((hop, i) => {
      const [from, to] = actors.slice(i);
      const heading = `  ${from?.name}, ${to?.name}: ${hop.sign > 0 ? 'friendly' : hop.sign < 0 ? 'adverse' : 'mixed'}`;
      const key = [from?.id, to?.id, ...hop.relations.map(({ id }) => id)].join(' ');
      if (shown.has(key)) return [`${heading}, as above`];
      shown.add(key);
      return [heading, ...relationLines(hop, from?.id)];
    }),
  ];
}

function relationLines({ relations, relationCount }: Hop, here: string | undefined): string[] {
  const rest = relationCount - relations.length;
  const rows = columns(
    relations.map((relation) => row(relation, here)),
    '    ',
  );
  return [...rows, ...(rest > 0 ? [`    … and ${rest} more`] : [])];
}

function row({ id, type, from, since, until, confidence }: Relation, here: string | undefined): string[] {
  const arrow = !RELATION_TYPES[type].directed ? '–' : from.id === here ? '→' : '←';
  return [arrow, type, dates(since, until), confidence ?? '–', id];
}

function time({ from, until, certainty }: Common): string {
  if (from === null && until === null) return `always (${certainty.toLowerCase()})`;
  return `${from ?? '…'} – ${until ?? ''}`.trimEnd().concat(` (${certainty.toLowerCase()})`);
}

function ending({ shortest, isCut, searchedWeight, relationsRead }: Paths, { first, maxHops }: PathsRequest): string {
  const count = shortest.length === 1 ? '1 path' : `${shortest.length} paths`;
  if (isCut) {
    return `${count}; the search was cut after ${relationsRead} relations, all up to weight ${searchedWeight} are shown: narrow it by --type, --min-confidence, --max-hops`;
  }
  if (shortest.length === first) return `${count}; there may be more: --first, --max-hops`;
  return shortest.length === 0 ? `no path of up to ${hopsOf(maxHops)}` : `${count}, all of up to ${hopsOf(maxHops)}`;
}

function hopsOf(count: number): string {
  return count === 1 ? '1 hop' : `${count} hops`;
}

import { type ClaimQuery, matchAllClaims, matchClaims } from '../claims.js';
import { decodeCursor, listMark, type Position } from '../cursor.js';
import { matchNodes, type NodeList } from '../nodes.js';
import { checkedFirst, PAGE_FIRST } from '../pages.js';
import type { RelationType } from '../relation-id.js';
import type { Scale } from '../scales.generated.js';
import { type ViewArguments, viewWith } from '../view.js';
import { collected, Level, type Read } from './level.js';
import type { Plan } from './object.js';
import { page } from './page.js';
import type { AskedField, NamedEntity } from './skeleton.js';
import type { Spot } from './spots.js';

/** The root fields that give a list of nodes. */

interface PageArguments extends ViewArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

const ACTOR_LABELS = { STATE: 'State', COALITION: 'Coalition', ORGANIZATION: 'Organization' } as const;

/** The actors, all or of a kind. */
export const actors: Plan<Spot> = (field, spot) => {
  const kind = (field.args['kind'] ?? null) as keyof typeof ACTOR_LABELS | null;
  const list = { label: kind === null ? 'Actor' : ACTOR_LABELS[kind] } as const;
  return nodes(field, spot, list, 'entity', listMark('actors', kind));
};

/** The places, all or of a kind. */
export const places: Plan<Spot> = (field, spot) => {
  const kind = (field.args['kind'] ?? null) as string | null;
  return nodes(field, spot, { label: 'Place', equal: { kind } }, 'entity', listMark('places', kind));
};

/** The sources. */
export const sources: Plan<Spot> = (field, spot) => {
  const { kind = null, reliability = null } = (field.args['filter'] ?? {}) as Record<string, string | null>;
  const list = { label: 'Source', equal: { kind, reliability } } as const;
  return nodes(field, spot, list, 'source', listMark('sources', kind, reliability));
};

function nodes(field: AskedField, spot: Spot, list: NodeList, kind: 'entity' | 'source', mark: string): Read {
  const { draft } = spot;
  const args = field.args as PageArguments;
  const view = viewWith(spot.view, args);
  const node = draft.name('e');
  const after = args.after == null ? null : decodeCursor(mark, args.after);
  return page(field, spot, {
    first: checkedFirst(args.first, PAGE_FIRST),
    isBehind: after !== null,
    node: ({ below }, level) => spot.objects[kind](below, { ...spot, level, view, variable: node }),
    position: (level) => byId(node, level),
    mark: () => () => mark,
    query: (level, limit) => `${matchNodes(list, node, draft, after ?? 'START')}
WITH ${node} ORDER BY ${node}.id LIMIT ${limit}
${level.returned([node], `${node}.id`)}`,
    count: () => `COUNT { ${matchNodes(list, node, draft, 'COUNT')} }`,
  });
}

/** The gaps, all or of a holder. */
export const gaps: Plan<Spot> = (field, spot) => {
  const { draft } = spot;
  const first = checkedFirst(field.args['first'] as number | null, PAGE_FIRST);
  const holder = field.args['holder'] as NamedEntity | null | undefined;
  const list = { label: 'Gap', holder: holder == null ? undefined : draft.entity(holder, 'Actor') } as const;
  const [gap, level] = [draft.name('g'), new Level()];
  const read = spot.objects.gap(field.below, { ...spot, level, variable: gap });
  const place = spot.level.value(
    collected(`${matchNodes(list, gap, draft, 'START')}
WITH ${gap} ORDER BY ${gap}.id LIMIT ${draft.given(first)}
${level.returned([gap], `${gap}.id`)}`),
  );
  return (values) => (values[place] as unknown[][]).map(read);
};

/** What `claims` can be asked to list; the ends are found already. */
interface ClaimFilter {
  readonly modality?: Scale<'Modality'> | null;
  readonly type?: RelationType | null;
  readonly subject?: NamedEntity | null;
  readonly object?: NamedEntity | null;
  readonly source?: string | null;
  readonly retracted?: boolean | null;
}

/** The claims. */
export const claims: Plan<Spot> = (field, spot) => {
  const { draft } = spot;
  const args = field.args as PageArguments & { readonly filter?: ClaimFilter | null };
  const query = claimQuery(args.filter ?? {}, spot);
  const mark = listMark('claims', query);
  const claim = draft.name('c');
  const after: Position | null = args.after == null ? null : decodeCursor(mark, args.after);
  return page(field, spot, {
    first: checkedFirst(args.first, PAGE_FIRST),
    isBehind: after !== null,
    node: ({ below }, level) => spot.objects.claim(below, { ...spot, level, variable: claim }),
    position: (level) => byId(claim, level),
    mark: () => () => mark,
    query: (level, limit) => `${matchClaims(query, claim, draft, after, limit)}
${level.returned([claim], `${claim}.id`)}`,
    count: () => `COUNT { ${matchAllClaims(query, claim, draft)} RETURN DISTINCT ${claim} }`,
  });
};

function claimQuery(filter: ClaimFilter, { draft }: Spot): ClaimQuery {
  const { subject, object } = filter;
  if (subject) draft.entity(subject, 'Actor');
  if (object) draft.entity(object, 'Actor|Place');
  return {
    modality: filter.modality ?? null,
    type: filter.type ?? null,
    subject: subject?.id ?? null,
    object: object?.id ?? null,
    source: filter.source ?? null,
    retracted: filter.retracted ?? false,
  };
}

function byId(variable: string, level: Level) {
  const id = level.value(`${variable}.id`);
  return (values: readonly unknown[]): Position => ({ value: null, id: values[id] as string });
}

import type { GraphQLResolveInfo } from 'graphql';
import { listClaims } from '../../graph/claims.js';
import { listMark } from '../../graph/cursor.js';
import { fetchGap, fetchSource } from '../../graph/fetch-source.js';
import { fetchWalkedEntity, isWholeAhead } from '../../graph/fetch-walk.js';
import { listNodes } from '../../graph/nodes.js';
import { checkedFirst, PAGE_FIRST, pageRequest } from '../../graph/pages.js';
import { dependsOnSize, listRelations, type RelationQuery } from '../../graph/relation-list.js';
import { ACTOR_KINDS, ENTITY_KINDS } from '../../graph/resolve.js';
import { below } from '../../graph/selection.js';
import { viewKey, viewWith } from '../../graph/view.js';
import type { Context } from '../context.js';
import { readableId } from '../global-id.js';
import { selectionOf } from '../selection.js';
import type {
  QueryActorsArgs,
  QueryClaimsArgs,
  QueryGapsArgs,
  QueryPlacesArgs,
  QueryRelationsArgs,
  QuerySourcesArgs,
  RelationFilter,
} from '../types.generated.js';
import { announceIfSingle, listFor } from './single.js';

const LABELS = { STATE: 'State', COALITION: 'Coalition', ORGANIZATION: 'Organization' } as const;

function actors(_: unknown, args: QueryActorsArgs, context: Context, info: GraphQLResolveInfo) {
  const page = pageRequest(args, PAGE_FIRST, listMark('actors', args.kind ?? null));
  const view = viewWith(context.view, args);
  const fetch = fetchWalkedEntity(below(selectionOf(info), 'edges', 'node'), view);
  return listNodes(context.reads, { label: args.kind ? LABELS[args.kind] : 'Actor', fetch }, page);
}

function places(_: unknown, args: QueryPlacesArgs, context: Context, info: GraphQLResolveInfo) {
  const page = pageRequest(args, PAGE_FIRST, listMark('places', args.kind ?? null));
  const view = viewWith(context.view, args);
  const fetch = fetchWalkedEntity(below(selectionOf(info), 'edges', 'node'), view);
  return listNodes(context.reads, { label: 'Place', fetch, equal: { kind: args.kind } }, page);
}

function sources(_: unknown, args: QuerySourcesArgs, context: Context, info: GraphQLResolveInfo) {
  const { kind = null, reliability = null } = args.filter ?? {};
  const page = pageRequest(args, PAGE_FIRST, listMark('sources', kind, reliability));
  const fetch = fetchSource(below(selectionOf(info), 'edges', 'node'));
  return listNodes(context.reads, { label: 'Source', fetch, equal: { kind, reliability } }, page);
}

async function gaps(_: unknown, args: QueryGapsArgs, context: Context, info: GraphQLResolveInfo) {
  const first = checkedFirst(args.first, PAGE_FIRST);
  const holder = args.holder == null ? null : await context.entityId('holder', args.holder, ACTOR_KINDS);
  const fetch = fetchGap(selectionOf(info), context.view);
  const page = await listNodes(context.reads, { label: 'Gap', fetch, holder }, { first, after: null, mark: '' });
  return page.edges.map((edge) => edge.node);
}

function claims(_: unknown, args: QueryClaimsArgs, context: Context, info: GraphQLResolveInfo) {
  checkedFirst(args.first, PAGE_FIRST);
  const filter = args.filter ?? {};
  const selection = selectionOf(info);
  announceIfSingle(context, info, !selection.has('totalCount') && isWholeAhead(selection, 0));
  const entities = [
    { argument: 'filter.subject', given: filter.subject, kinds: ACTOR_KINDS },
    { argument: 'filter.object', given: filter.object, kinds: ENTITY_KINDS },
  ];
  return listFor(context, entities, async ([subject = null, object = null]) => {
    const query = {
      modality: filter.modality ?? null,
      type: filter.type ?? null,
      subject,
      object,
      source: filter.source == null ? null : readableId(filter.source),
      retracted: filter.retracted ?? false,
    };
    const page = pageRequest(args, PAGE_FIRST, listMark('claims', query));
    return listClaims(context.reads, query, page, below(selection, 'edges', 'node'), context.view);
  });
}

function relations(_: unknown, args: QueryRelationsArgs, context: Context, info: GraphQLResolveInfo) {
  checkedFirst(args.first, PAGE_FIRST);
  const filter = args.filter ?? {};
  const asked = selectionOf(info);
  const selection = below(asked, 'edges', 'node');
  const isPageAsked = asked.has('edges') || asked.has('pageInfo');
  const conditions = relationFilter(filter);
  const ends = { involving: filter.involving ?? null, from: filter.from ?? null, to: filter.to ?? null };
  const one = !asked.has('totalCount') && !dependsOnSize({ ...conditions, ...ends });
  announceIfSingle(context, info, one && isWholeAhead(selection));
  const entities = [
    { argument: 'filter.involving', given: filter.involving, kinds: ENTITY_KINDS },
    { argument: 'filter.from', given: filter.from, kinds: ACTOR_KINDS },
    { argument: 'filter.to', given: filter.to, kinds: ENTITY_KINDS },
  ];
  const view = viewWith(context.view, { ...args, minConfidence: filter.minConfidence });
  return listFor(context, entities, async ([involving = null, from = null, to = null]) => {
    const query: RelationQuery = { ...conditions, involving, from, to, view, order: args.orderBy ?? 'ID' };
    const page = pageRequest(args, PAGE_FIRST, listMark('all relations', { ...query, view: viewKey(view) }));
    return listRelations(context.reads, query, page, isPageAsked ? selection : null);
  });
}

function relationFilter(filter: RelationFilter) {
  return {
    types: filter.types?.length ? [...new Set(filter.types)].sort() : null,
    aspects: filter.aspects?.length ? [...new Set(filter.aspects)].sort() : null,
    modality: filter.modality ?? null,
    disputed: filter.disputed ?? null,
    sign: filter.sign ?? null,
    status: filter.status ?? null,
    sector: filter.sector ?? null,
  };
}

/** The root fields that give lists. */
export const listResolvers = { actors, places, sources, gaps, claims, relations };

import type { GraphQLResolveInfo } from 'graphql';
import { listClaims } from '../../graph/claims.js';
import { listMark } from '../../graph/cursor.js';
import { fetchEntity } from '../../graph/fetch-entity.js';
import { fetchGap, fetchSource } from '../../graph/fetch-source.js';
import { readableId } from '../../graph/global-id.js';
import { listRelations } from '../../graph/list-relations.js';
import { listNodes } from '../../graph/nodes.js';
import { checkedFirst, PAGE_FIRST, pageRequest } from '../../graph/pages.js';
import { ACTOR_KINDS, ENTITY_KINDS } from '../../graph/resolve.js';
import { below } from '../../graph/selection.js';
import { viewKey, viewWith } from '../../graph/view.js';
import type { Context } from '../context.js';
import { selectionOf } from '../selection.js';
import type {
  QueryActorsArgs,
  QueryClaimsArgs,
  QueryGapsArgs,
  QueryPlacesArgs,
  QueryRelationsArgs,
  QuerySourcesArgs,
} from '../types.generated.js';
import { optionalId, relationQuery } from './relation-filter.js';

/** The label of each kind of actor. */
export const ACTOR_LABELS = { STATE: 'State', COALITION: 'Coalition', ORGANIZATION: 'Organization' } as const;

function actors(_: unknown, args: QueryActorsArgs, context: Context, info: GraphQLResolveInfo) {
  const page = pageRequest(args, PAGE_FIRST, listMark('actors', args.kind ?? null));
  const view = viewWith(context.view, args);
  const fetch = fetchEntity(below(selectionOf(info), 'edges', 'node'), view);
  return listNodes(context.reads, { label: args.kind ? ACTOR_LABELS[args.kind] : 'Actor' }, fetch, page);
}

function places(_: unknown, args: QueryPlacesArgs, context: Context, info: GraphQLResolveInfo) {
  const page = pageRequest(args, PAGE_FIRST, listMark('places', args.kind ?? null));
  const view = viewWith(context.view, args);
  const fetch = fetchEntity(below(selectionOf(info), 'edges', 'node'), view);
  return listNodes(context.reads, { label: 'Place', equal: { kind: args.kind } }, fetch, page);
}

function sources(_: unknown, args: QuerySourcesArgs, context: Context, info: GraphQLResolveInfo) {
  const { kind = null, reliability = null } = args.filter ?? {};
  const page = pageRequest(args, PAGE_FIRST, listMark('sources', kind, reliability));
  const fetch = fetchSource(below(selectionOf(info), 'edges', 'node'));
  return listNodes(context.reads, { label: 'Source', equal: { kind, reliability } }, fetch, page);
}

async function gaps(_: unknown, args: QueryGapsArgs, context: Context, info: GraphQLResolveInfo) {
  const first = checkedFirst(args.first, PAGE_FIRST);
  const holder = args.holder == null ? null : await context.entityId('holder', args.holder, ACTOR_KINDS);
  const fetch = fetchGap(selectionOf(info), context.view);
  const page = await listNodes(context.reads, { label: 'Gap', holder }, fetch, { first, after: null, mark: '' });
  return page.edges.map((edge) => edge.node);
}

async function claims(_: unknown, args: QueryClaimsArgs, context: Context, info: GraphQLResolveInfo) {
  checkedFirst(args.first, PAGE_FIRST);
  const filter = args.filter ?? {};
  const [subject, object] = await Promise.all([
    optionalId(context, 'filter.subject', filter.subject, ACTOR_KINDS),
    optionalId(context, 'filter.object', filter.object, ENTITY_KINDS),
  ]);
  const query = {
    modality: filter.modality ?? null,
    type: filter.type ?? null,
    subject,
    object,
    source: filter.source == null ? null : readableId(filter.source),
    retracted: filter.retracted ?? false,
  };
  const page = pageRequest(args, PAGE_FIRST, listMark('claims', query));
  return listClaims(context.reads, query, page, below(selectionOf(info), 'edges', 'node'), context.view);
}

async function relations(_: unknown, args: QueryRelationsArgs, context: Context, info: GraphQLResolveInfo) {
  checkedFirst(args.first, PAGE_FIRST);
  const asked = selectionOf(info);
  const isPageAsked = asked.has('edges') || asked.has('pageInfo');
  const query = await relationQuery(args, context, args.orderBy ?? 'ID');
  const { view } = query;
  const page = pageRequest(args, PAGE_FIRST, listMark('all relations', { ...query, view: viewKey(view) }));
  return listRelations(context.reads, query, page, isPageAsked ? below(asked, 'edges', 'node') : null);
}

/** The root fields that give lists. */
export const listResolvers = { actors, places, sources, gaps, claims, relations };

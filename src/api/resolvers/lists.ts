import type { GraphQLResolveInfo } from 'graphql';
import { listClaims } from '../../graph/claims.js';
import { listMark } from '../../graph/cursor.js';
import { fetchEntity } from '../../graph/fetch-entity.js';
import { fetchGap, fetchSource } from '../../graph/fetch-source.js';
import { listNodes } from '../../graph/nodes.js';
import { checkedFirst, pageRequest } from '../../graph/pages.js';
import type { EntityTypename } from '../../graph/records.js';
import { listRelations, type RelationQuery } from '../../graph/relation-list.js';
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
} from '../types.generated.js';
import { PAGE_FIRST } from './entity.js';

const LABELS = { STATE: 'State', COALITION: 'Coalition', ORGANIZATION: 'Organization' } as const;

function actors(_: unknown, args: QueryActorsArgs, context: Context, info: GraphQLResolveInfo) {
  const page = pageRequest(args, PAGE_FIRST, listMark('actors', args.kind ?? null));
  const view = viewWith(context.view, args);
  const fetch = fetchEntity(below(selectionOf(info), 'edges', 'node'), view);
  return listNodes(context.reads, { label: args.kind ? LABELS[args.kind] : 'Actor', fetch }, page);
}

function places(_: unknown, args: QueryPlacesArgs, context: Context, info: GraphQLResolveInfo) {
  const page = pageRequest(args, PAGE_FIRST, listMark('places', args.kind ?? null));
  const view = viewWith(context.view, args);
  const fetch = fetchEntity(below(selectionOf(info), 'edges', 'node'), view);
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
  const holder = await idOrNull(context, 'holder', args.holder, ACTOR_KINDS);
  const fetch = fetchGap(selectionOf(info), context.view);
  const page = await listNodes(context.reads, { label: 'Gap', fetch, holder }, { first, after: null, mark: '' });
  return page.edges.map((edge) => edge.node);
}

async function claims(_: unknown, args: QueryClaimsArgs, context: Context, info: GraphQLResolveInfo) {
  checkedFirst(args.first, PAGE_FIRST);
  const filter = args.filter ?? {};
  const [subject, object] = await Promise.all([
    idOrNull(context, 'filter.subject', filter.subject, ACTOR_KINDS),
    idOrNull(context, 'filter.object', filter.object, ENTITY_KINDS),
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
  const filter = args.filter ?? {};
  const [involving, from, to] = await Promise.all([
    idOrNull(context, 'filter.involving', filter.involving, ENTITY_KINDS),
    idOrNull(context, 'filter.from', filter.from, ACTOR_KINDS),
    idOrNull(context, 'filter.to', filter.to, ENTITY_KINDS),
  ]);
  const view = viewWith(context.view, { ...args, minConfidence: filter.minConfidence });
  const query: RelationQuery = {
    types: filter.types?.length ? [...new Set(filter.types)].sort() : null,
    aspects: filter.aspects?.length ? [...new Set(filter.aspects)].sort() : null,
    involving,
    from,
    to,
    modality: filter.modality ?? null,
    disputed: filter.disputed ?? null,
    sign: filter.sign ?? null,
    status: filter.status ?? null,
    sector: filter.sector ?? null,
    view,
    order: args.orderBy ?? 'ID',
  };
  const page = pageRequest(args, PAGE_FIRST, listMark('all relations', { ...query, view: viewKey(view) }));
  return listRelations(context.reads, query, page, below(selectionOf(info), 'edges', 'node'));
}

async function idOrNull(
  context: Context,
  argument: string,
  given: string | null | undefined,
  kinds: readonly EntityTypename[],
): Promise<string | null> {
  return given == null ? null : context.entityId(argument, given, kinds);
}

/** The root fields that give lists. */
export const listResolvers = { actors, places, sources, gaps, claims, relations };

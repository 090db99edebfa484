import { decodeCursor, listMark } from '../cursor.js';
import { type NeighbourQuery, neighbourConditions, neighbourPattern } from '../neighbour-pattern.js';
import { checkedFirst, PAGE_FIRST } from '../pages.js';
import type { RelationType } from '../relation-id.js';
import { behindCursor, orderBy, orderValue, type RelationOrder } from '../relation-order.js';
import { type ViewArguments, viewKey, viewWith } from '../view.js';
import type { Level, Read } from './level.js';
import { page } from './page.js';
import { type AskedField, LeftToResolvers, type NamedEntity } from './skeleton.js';
import type { EntitySpot, RelationSpot } from './spots.js';

interface Arguments extends ViewArguments {
  readonly types?: readonly RelationType[] | null;
  readonly direction?: NeighbourQuery['direction'] | null;
  readonly with?: NamedEntity | null;
  readonly orderBy?: RelationOrder | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** The relations of an entity: a page of them, each with what is asked of it and of its other end. */
export function relationsOf(field: AskedField, spot: EntitySpot): Read {
  const { draft, variable: me } = spot;
  const args = field.args as Arguments;
  const query = queryOf(args, spot);
  const seen = draft.see(query.view);
  const names = { start: me, me, relation: draft.name('r'), other: draft.name('o') };
  const { relation, other } = names;
  const after = args.after == null ? null : decodeCursor(knownMark(query, spot), args.after);
  const pattern = neighbourPattern(query, names, args.with == null ? '' : draft.entity(args.with, 'Actor|Place'));
  const conditions = neighbourConditions(query, names, seen);
  const behind = after ? [behindCursor(query.order, after, relation, draft.behind(after))] : [];
  return page(field, spot, {
    first: checkedFirst(args.first, PAGE_FIRST),
    isBehind: after !== null,
    node: ({ below }, level) => spot.objects.relation(below, relationSpot(query, names, { ...spot, seen, level })),
    position: (level) => positionOf(query.order, relation, level),
    mark: (level) => markReader(query, spot, level),
    query: (level, limit) => `MATCH ${pattern}
WHERE ${[...conditions, ...behind].join(' AND ')}
WITH ${relation}, ${other} ORDER BY ${orderBy(query.order, relation)} LIMIT ${limit}
${level.returned([relation, other], orderBy(query.order, relation))}`,
    count: () => `COUNT { MATCH ${pattern} WHERE ${conditions.join(' AND ')} }`,
  });
}

/** Where a relation stands in its list. */
export function positionOf(order: RelationOrder, relation: string, level: Level) {
  const id = level.value(`${relation}.id`);
  const value = order === 'ID' ? -1 : level.value(orderValue(order, relation));
  return (values: readonly unknown[]) => ({
    value: value === -1 ? null : (values[value] as string | null),
    id: values[id] as string,
  });
}

function queryOf(args: Arguments, spot: EntitySpot): NeighbourQuery {
  const types = args.types?.length
    ? [...new Set(args.types)].filter((type) => type !== 'STATEMENT_ABOUT').sort()
    : null;
  if (types?.length === 0) throw new LeftToResolvers('no type that makes relations');
  return {
    types,
    direction: args.direction ?? 'BOTH',
    with: args.with?.id ?? null,
    view: viewWith(spot.view, args),
    order: args.orderBy ?? 'ID',
  };
}

/** Each entity's list has a mark of its own. */
function markOf({ view, ...rest }: NeighbourQuery, id: string): string {
  return listMark('relations', id, rest, viewKey(view));
}

function knownId({ known, variable }: EntitySpot): string | undefined {
  return known?.variable === variable ? known.id : undefined;
}

function knownMark(query: NeighbourQuery, spot: EntitySpot): string {
  const id = knownId(spot);
  if (id === undefined) throw new LeftToResolvers('a cursor below an entity that is found on the way');
  return markOf(query, id);
}

function markReader(query: NeighbourQuery, spot: EntitySpot, level: Level) {
  const id = knownId(spot);
  if (id !== undefined) {
    const mark = markOf(query, id);
    return () => mark;
  }
  const place = level.value(`${spot.variable}.id`);
  let last = { id: '', mark: '' };
  return (values: readonly unknown[]) => {
    const owner = values[place] as string;
    if (owner !== last.id) last = { id: owner, mark: markOf(query, owner) };
    return last.mark;
  };
}

function relationSpot(
  { types, view }: NeighbourQuery,
  { relation, other }: { relation: string; other: string },
  spot: EntitySpot & Pick<RelationSpot, 'seen'>,
): RelationSpot {
  const ends = { from: 'startNode', to: 'endNode' } as const;
  const [type = null] = types?.length === 1 ? types : [];
  return {
    ...spot,
    variable: relation,
    view,
    type,
    end: (which) => ({
      ...spot,
      view,
      variable: which === 'other' ? other : spot.level.bound(`${ends[which]}(${relation})`, spot.draft),
    }),
  };
}

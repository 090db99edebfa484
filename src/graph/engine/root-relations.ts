import { decodeCursor, listMark, type Position } from '../cursor.js';
import { checkedFirst, PAGE_FIRST } from '../pages.js';
import {
  conditionsOf,
  isWide,
  matchAllRelations,
  matchRelations,
  type RelationConditions,
  type RelationQuery,
  typesOf,
} from '../relation-list.js';
import { orderBy, type RelationOrder } from '../relation-order.js';
import type { Scale } from '../scales.generated.js';
import { type View, type ViewArguments, viewKey, viewWith } from '../view.js';
import type { Draft, Level } from './level.js';
import type { Plan } from './object.js';
import { page } from './page.js';
import { relationById } from './relation.js';
import { type AskedField, LeftToResolvers, type NamedEntity } from './skeleton.js';
import type { RelationSpot, Spot } from './spots.js';
import { positionOf } from './walk.js';

/** What `relations` can be asked to list; the ends are found already. */
interface RelationFilter extends RelationConditions {
  readonly involving?: NamedEntity | null;
  readonly from?: NamedEntity | null;
  readonly to?: NamedEntity | null;
  readonly minConfidence?: Scale<'Confidence'> | null;
}

interface Arguments extends ViewArguments {
  readonly filter?: RelationFilter | null;
  readonly orderBy?: RelationOrder | null;
  readonly first?: number | null;
  readonly after?: string | null;
  /** The page of a wide list, found beforehand. */
  readonly ids?: readonly string[];
}

/** The relations of the whole graph. */
export const relations: Plan<Spot> = (field, spot) => {
  const { draft } = spot;
  const args = field.args as Arguments;
  const query = relationQuery(field, spot.view);
  if (typesOf(query).length === 0) throw new LeftToResolvers('no type that makes relations');
  existing(args.filter ?? {}, draft);
  const mark = markOf(query);
  const after = args.after == null ? null : decodeCursor(mark, args.after);
  const found = args.ids ? byIds(args.ids, query, spot) : inOneGo(query, spot);
  return page(field, spot, {
    first: checkedFirst(args.first, PAGE_FIRST),
    isBehind: after !== null,
    node: ({ below }, level) => spot.objects.relation(below, found.spot(level)),
    position: (level) => positionOf(query.order, found.variable, level),
    mark: () => () => mark,
    query: (level, limit) => {
      const { match, variables } = found.query(after, limit);
      return `${match}\n${level.returned(variables, orderBy(query.order, found.variable))}`;
    },
    count: () => `COUNT { ${matchAllRelations(query, found.variable, draft)} RETURN DISTINCT ${found.variable} }`,
  });
};

/** What a field `relations` of the root asks for, if its ends are found. */
export function relationQuery({ args }: AskedField, view: View): RelationQuery {
  const { filter: given, ...rest } = args as Arguments;
  const filter = given ?? {};
  return {
    ...conditionsOf(filter),
    involving: filter.involving?.id ?? null,
    from: filter.from?.id ?? null,
    to: filter.to?.id ?? null,
    view: viewWith(view, { ...rest, minConfidence: filter.minConfidence }),
    order: rest.orderBy ?? 'ID',
  };
}

/** The mark of such a list, for cursors. */
export function markOf(query: RelationQuery): string {
  return listMark('all relations', { ...query, view: viewKey(query.view) });
}

function existing({ involving, from, to }: RelationFilter, draft: Draft): void {
  if (involving) draft.entity(involving, 'Actor|Place');
  if (from) draft.entity(from, 'Actor');
  if (to) draft.entity(to, 'Actor|Place');
}

/** How the relations of a page are found, and where they stand in the statement then. */
interface Found {
  readonly variable: string;
  spot(level: Level): RelationSpot;
  query(after: Position | null, limit: string): { readonly match: string; readonly variables: readonly string[] };
}

function inOneGo(query: RelationQuery, spot: Spot): Found {
  if (isWide(query)) throw new LeftToResolvers('a list over many types');
  const { draft } = spot;
  const { view } = query;
  const seen = draft.see(view);
  const types = typesOf(query);
  const [type = null] = types.length === 1 ? types : [];
  const variable = draft.name('r');
  return {
    variable,
    spot: (level) => ({
      ...{ ...spot, level, seen, type, variable, view },
      end: (which) => {
        if (which === 'other') return null;
        const end = level.bound(`${which === 'from' ? 'startNode' : 'endNode'}(${variable})`, draft);
        return { ...spot, level, view, variable: end };
      },
    }),
    query: (after, limit) => ({
      match: matchRelations(query, variable, draft, after, limit),
      variables: [variable],
    }),
  };
}

function byIds(ids: readonly string[], { view, order }: RelationQuery, spot: Spot): Found {
  const { draft } = spot;
  const [id, given, seen] = [draft.name('id'), draft.given(ids), draft.see(view)];
  const found = relationById(id, { ...spot, seen, view });
  const { variable } = found.spot;
  return {
    variable,
    spot: (level) => ({
      ...{ ...found.spot, level },
      end: (which) => {
        const there = found.spot.end(which);
        return there && { ...there, level };
      },
    }),
    query: (_, limit) => ({
      match: `UNWIND ${given}[0..${limit}] AS ${id}
${found.match}
WITH ${found.variables.join(', ')} ORDER BY ${orderBy(order, variable)}`,
      variables: found.variables,
    }),
  };
}

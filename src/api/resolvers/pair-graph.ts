import type { GraphQLResolveInfo } from 'graphql';
import { countedTypes, SIDE_TAKING } from '../../graph/analysis/counted.js';
import { type PairGraph, pairGraph, sizeOf } from '../../graph/analysis/pair-graph.js';
import type { ActorLabel } from '../../graph/analysis/relations-among.js';
import { checkedFirst, PAGE_FIRST } from '../../graph/pages.js';
import type { RelationType } from '../../graph/relation-id.js';
import { type View, viewWith } from '../../graph/view.js';
import type { Context } from '../context.js';
import type { ActorKind, QueryBlocsArgs } from '../types.generated.js';
import { actorsAmong, type HowMany } from './actors-among.js';
import { grounds, loadNode, type Viewed } from './grounds.js';
import { ACTOR_LABELS } from './lists.js';

/** More names than these are no choice of actors any more. */
const CHOICE: HowMany = { least: 2, most: 500 };

/** What an answer about the graph of pairs tells of it. */
export interface OnPairs {
  readonly view: View;
  readonly types: readonly RelationType[];
  readonly graph: ReturnType<typeof sizeOf>;
  readonly relationIds: readonly string[];
  /** Ids of actors that were named and are in no pair, in alphabetical order. */
  readonly unconnectedIds: readonly string[];
}

type PairArguments = Pick<
  QueryBlocsArgs,
  'among' | 'kinds' | 'types' | 'asOf' | 'history' | 'undated' | 'minConfidence'
>;

/** The graph of pairs that the arguments ask for, and what an answer tells of it. */
export async function askedPairs(
  args: PairArguments,
  context: Context,
  howMany = CHOICE,
): Promise<{ graph: PairGraph; told: OnPairs }> {
  const among = await actorsAmong(context, args.among, howMany);
  const kinds = kindsAsked(args.kinds, among);
  const types = countedTypes(args.types, SIDE_TAKING);
  const view = viewWith(context.view, args);
  const graph = await pairGraph(context.reads, { among, kinds }, { types, view });
  const inPairs = new Set(graph.actors);
  const unconnectedIds = (among ?? []).filter((id) => !inPairs.has(id));
  return { graph, told: { view, types, graph: sizeOf(graph), relationIds: graph.relationIds, unconnectedIds } };
}

/** The labels of the actors that are meant: those of the kinds asked for, else whoever is named, else governments. Null: of any kind. */
export function kindsAsked(
  asked: readonly ActorKind[] | null | undefined,
  among: readonly string[] | null,
): readonly ActorLabel[] | null {
  return asked?.map((kind) => ACTOR_LABELS[kind]) ?? (among === null ? [ACTOR_LABELS.STATE] : null);
}

/** Actors by their ids, in that order, as many as are asked for. */
export async function actorsOf(
  ids: readonly string[],
  args: { readonly first?: number | null | undefined },
  view: View,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const first = checkedFirst(args.first, PAGE_FIRST);
  const found = await Promise.all(ids.slice(0, first).map((id) => loadNode(context, id, view, info)));
  return found.filter((actor) => actor !== undefined);
}

/** Resolvers of the fields by which answers tell of the graph of pairs. */
export const onPairs = {
  ...grounds,
  unconnected: (
    parent: OnPairs,
    args: { readonly first?: number | null | undefined },
    context: Context,
    info: GraphQLResolveInfo,
  ) => actorsOf(parent.unconnectedIds, args, parent.view, context, info),
  unconnectedCount: (parent: OnPairs) => parent.unconnectedIds.length,
};

/** The first rows of a list, each with the view. */
export function rowsOf<T>(
  rows: readonly T[],
  args: { readonly first?: number | null | undefined },
  view: View,
): Viewed<T>[] {
  return rows.slice(0, checkedFirst(args.first, PAGE_FIRST)).map((row) => ({ ...row, view }));
}

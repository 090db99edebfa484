import type { GraphQLResolveInfo } from 'graphql';
import { IpgError } from '../../errors/error.js';
import { countedTypes } from '../../graph/analysis/counted.js';
import { type NeighboursOfType, neighboursByType } from '../../graph/analysis/neighbours-by-type.js';
import { SUBGRAPH, type SubgraphEntity, type SubgraphRecord, subgraphOf } from '../../graph/analysis/subgraph.js';
import { type Unprojected, unprojectedClaims } from '../../graph/analysis/unprojected.js';
import { readableId } from '../../graph/global-id.js';
import { checkedFirst, PAGE_FIRST } from '../../graph/pages.js';
import type { ClaimRecord, EntityRecord } from '../../graph/records.js';
import { PROJECTING } from '../../graph/relation-id.js';
import { RELATION_TYPES } from '../../graph/relation-types.generated.js';
import { ENTITY_KINDS, entityIdsIn } from '../../graph/resolve.js';
import { viewWith } from '../../graph/view.js';
import type { Context } from '../context.js';
import type { QueryNeighboursArgs, QuerySubgraphArgs } from '../types.generated.js';
import { drawnRelations, entityNamed, loadNode, type Viewed } from './grounds.js';

type Subgraph = Viewed<SubgraphRecord & { readonly missing: readonly string[] }>;

async function subgraph(_: unknown, args: QuerySubgraphArgs, context: Context): Promise<Subgraph> {
  const view = viewWith(context.view, args);
  const { of, missing } = args.of == null ? { of: null, missing: [] } : await named(args.of, context);
  const query = {
    of,
    limit: args.limit ?? 150,
    mostRelations: args.mostRelations ?? 2000,
    types: countedTypes(args.types, PROJECTING),
    view,
  };
  return { ...(await subgraphOf(context.reads, query)), missing, view };
}

/** The ids that names lead to, and the names that lead to none. Ids are looked up together; whatever is none takes a search each. */
async function named(names: readonly string[], context: Context): Promise<{ of: string[]; missing: string[] }> {
  if (names.length > SUBGRAPH.names) {
    throw new IpgError('BAD_USER_INPUT', `of must name at most ${SUBGRAPH.names} entities, got ${names.length}`, {
      hint: 'leave "of" out for the entities with most relations',
    });
  }
  const known = await entityIdsIn(context.reads, names.map(readableId), ENTITY_KINDS);
  const of: string[] = [];
  const missing: string[] = [];
  for (const name of new Set(names)) {
    const id = known.has(readableId(name)) ? readableId(name) : await context.entityIdOrNull('of', name, ENTITY_KINDS);
    if (id === null) missing.push(name);
    else of.push(id);
  }
  return { of, missing };
}

async function unprojected(parent: Subgraph, _: unknown, context: Context): Promise<Viewed<Unprojected>[]> {
  const ids = parent.nodes.map(({ id }) => id);
  return (await unprojectedClaims(context.reads, ids)).map((one) => ({ ...one, view: parent.view }));
}

async function listed<T>(
  { ids, view }: Viewed<{ readonly ids: readonly string[] }>,
  args: { readonly first?: number | null | undefined },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<T[]> {
  const first = checkedFirst(args.first, PAGE_FIRST);
  const found = await Promise.all(ids.slice(0, first).map((id) => loadNode(context, id, view, info)));
  return found.filter((one) => one !== undefined) as T[];
}

type Neighbours = Viewed<{ readonly id: string; readonly byType: readonly NeighboursOfType[] }>;

async function neighbours(_: unknown, args: QueryNeighboursArgs, context: Context): Promise<Neighbours> {
  const view = viewWith(context.view, args);
  const id = await context.entityId('of', args.of, ENTITY_KINDS);
  return { id, byType: await neighboursByType(context.reads, id, view), view };
}

/** Resolvers of what there is to draw: a subgraph, and what lies next to an entity. */
export const subgraphResolvers = {
  Query: { subgraph, neighbours },
  Subgraph: {
    nodes: (parent: Subgraph): Viewed<SubgraphEntity>[] => parent.nodes.map((node) => ({ ...node, view: parent.view })),
    relations: drawnRelations,
    unprojected,
  },
  SubgraphNode: { entity: entityNamed('id') },
  UnprojectedClaims: { claims: listed<ClaimRecord> },
  Neighbours: {
    entity: entityNamed('id'),
    relationCount: ({ byType }: Neighbours) => byType.reduce((sum, { relationCount }) => sum + relationCount, 0),
    byType: ({ byType, view }: Neighbours) => byType.map((one) => ({ ...one, view })),
  },
  NeighboursByType: {
    aspect: ({ type }: NeighboursOfType) => RELATION_TYPES[type].aspect,
    entities: listed<EntityRecord>,
  },
};

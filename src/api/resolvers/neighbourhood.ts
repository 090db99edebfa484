import { countedTypes } from '../../graph/analysis/counted.js';
import { type DrawnEntity, type NeighbourhoodRecord, neighbourhoodOf } from '../../graph/analysis/neighbourhood.js';
import { PROJECTING } from '../../graph/relation-id.js';
import { ENTITY_KINDS } from '../../graph/resolve.js';
import { viewWith } from '../../graph/view.js';
import type { Context } from '../context.js';
import type { QueryNeighbourhoodArgs } from '../types.generated.js';
import { drawnRelations, entityNamed, type Viewed } from './grounds.js';

async function neighbourhood(
  _: unknown,
  args: QueryNeighbourhoodArgs,
  context: Context,
): Promise<Viewed<NeighbourhoodRecord>> {
  const view = viewWith(context.view, args);
  const query = {
    of: await context.entityId('of', args.of, ENTITY_KINDS),
    hops: args.hops ?? 1,
    limit: args.limit ?? 50,
    mostRelations: args.mostRelations ?? 400,
    types: countedTypes(args.types, PROJECTING),
    direction: args.direction ?? 'BOTH',
    view,
  };
  return { ...(await neighbourhoodOf(context.reads, query)), view };
}

type Cut = Viewed<NeighbourhoodRecord['cut']>;

function viewed(entities: readonly DrawnEntity[], { view }: Viewed<unknown>): Viewed<DrawnEntity>[] {
  return entities.map((entity) => ({ ...entity, view }));
}

/** Resolvers of what stands around an entity. */
export const neighbourhoodResolvers = {
  Query: { neighbourhood },
  Neighbourhood: {
    center: entityNamed('center'),
    nodes: (parent: Viewed<NeighbourhoodRecord>) => viewed(parent.nodes, parent),
    relations: drawnRelations,
    cut: (parent: Viewed<NeighbourhoodRecord>): Cut => ({ ...parent.cut, view: parent.view }),
  },
  NeighbourhoodNode: { entity: entityNamed('id') },
  NeighbourhoodCut: { unexpanded: (parent: Cut) => viewed(parent.unexpanded, parent) },
};

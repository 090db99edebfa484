import type { GraphQLResolveInfo } from 'graphql';
import { evidenceOfClaims } from '../../graph/evidence.js';
import { checkedFirst, EVIDENCE_FIRST } from '../../graph/pages.js';
import { ACTOR_KINDS, ENTITY_KINDS } from '../../graph/resolve.js';
import { claimsBehind, type ShiftRecord, shiftsOf } from '../../graph/shifts.js';
import type { StanceRecord } from '../../graph/stance.js';
import { viewWith } from '../../graph/view.js';
import type { Context } from '../context.js';
import { selectionKey, selectionOf } from '../selection.js';
import type { QueryShiftsArgs, ShiftEvidenceArgs } from '../types.generated.js';
import { entityNamed, loadNode, type Viewed } from './grounds.js';
import { loadRelation } from './relation.js';

const SHIFTS_FIRST = 50;

/** The shifts of a holder, each with the view that its entities and relations are seen in. */
export async function shifts(_: unknown, args: QueryShiftsArgs, context: Context): Promise<Viewed<ShiftRecord>[]> {
  const first = checkedFirst(args.first, SHIFTS_FIRST);
  const [holder, toward] = await Promise.all([
    context.entityId('holder', args.holder, ACTOR_KINDS),
    args.toward == null ? null : context.entityId('toward', args.toward, ENTITY_KINDS),
  ]);
  const view = viewWith(context.view, args);
  const query = { holder, toward, aspect: args.aspect ?? null, asOf: args.asOf ?? null, today: view.today };
  const found = await shiftsOf(context.reads, query);
  return found.slice(0, first).map((shift) => ({ ...shift, view }));
}

async function evidence(
  parent: ShiftRecord,
  args: ShiftEvidenceArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly unknown[]> {
  const first = checkedFirst(args.first, EVIDENCE_FIRST);
  const selection = selectionOf(info);
  const key = `evidence ${first} ${selectionKey(selection)}`;
  const found = await context.load(key, claimsBehind(parent).join(' '), (groups) =>
    evidenceOfClaims(context.reads, groups, first, selection),
  );
  return found ?? [];
}

/** Resolvers of Shift and Stance; their other fields are the records' own. */
export const shiftResolvers = {
  Shift: {
    holder: entityNamed('holder'),
    toward: entityNamed('toward'),
    evidence,
    gap: (parent: Viewed<ShiftRecord>, _: unknown, context: Context, info: GraphQLResolveInfo) =>
      parent.gapId === null ? null : loadNode(context, parent.gapId, parent.view, info),
    previous: (parent: Viewed<ShiftRecord>) => parent.previous && { ...parent.previous, view: parent.view },
    current: (parent: Viewed<ShiftRecord>) => parent.current && { ...parent.current, view: parent.view },
    components: (parent: Viewed<ShiftRecord>) => parent.components.map((shift) => ({ ...shift, view: parent.view })),
  },
  Stance: {
    relation: (parent: Viewed<StanceRecord>, _: unknown, context: Context, info: GraphQLResolveInfo) =>
      loadRelation(context, parent.relationId, parent.view, selectionOf(info)),
  },
};

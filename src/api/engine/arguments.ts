import { decodeCursor } from '../../graph/cursor.js';
import { markOf, relationQuery } from '../../graph/engine/root-relations.js';
import type { NamedEntity } from '../../graph/engine/skeleton.js';
import { readableId } from '../../graph/global-id.js';
import { checkedName } from '../../graph/names.js';
import { checkedFirst, PAGE_FIRST } from '../../graph/pages.js';
import type { EntityTypename } from '../../graph/records.js';
import { isWide } from '../../graph/relation-list.js';
import { findRelations } from '../../graph/relation-page.js';
import { ACTOR_KINDS, ENTITY_KINDS } from '../../graph/resolve.js';
import { NOTHING } from '../../graph/selection.js';
import type { Context } from '../context.js';
import type { OpenField } from './skeleton.js';

/** Makes the arguments of a field ready for the engine, in place: opaque ids opened, names resolved, the page of a wide list found. */
export async function settle(field: OpenField, context: Context): Promise<void> {
  const { args } = field;
  if (field.parent !== 'Query') {
    if (args['with'] != null) args['with'] = await entity(context, 'with', args['with'] as string, ENTITY_KINDS);
    return;
  }
  await SETTLED[field.name]?.(field, context);
}

/** Whether a field has arguments that must be made ready. */
export function isOpen({ parent, name, args }: OpenField): boolean {
  return parent === 'Query' ? name in SETTLED : args['with'] != null;
}

type Settle = (field: OpenField, context: Context) => Promise<void> | void;

const byId: Settle = ({ args }) => {
  args['id'] = readableId(args['id'] as string);
};

const SETTLED: Readonly<Record<string, Settle>> = {
  actor: one(ACTOR_KINDS),
  place: one(['Place']),
  relation: byId,
  claim: byId,
  source: byId,
  node: byId,
  nodes: ({ args }) => {
    args['ids'] = (args['ids'] as string[]).map(readableId);
  },
  search: ({ args }) => {
    checkedName('text', args['text'] as string);
  },
  gaps: async ({ args }, context) => {
    if (args['holder'] != null) args['holder'] = await entity(context, 'holder', args['holder'] as string, ACTOR_KINDS);
  },
  claims: async (field, context) => {
    await filter(field, context, { subject: ACTOR_KINDS, object: ENTITY_KINDS });
    const given = field.args['filter'] as Record<string, unknown> | null | undefined;
    if (given?.['source'] != null) field.args['filter'] = { ...given, source: readableId(given['source'] as string) };
  },
  relations: async (field, context) => {
    await filter(field, context, { involving: ENTITY_KINDS, from: ACTOR_KINDS, to: ENTITY_KINDS });
    const query = relationQuery(field, context.view);
    // one that is only counted has no page; the resolvers count it as well
    if (!isWide(query) || !isListed(field)) return;
    const after = field.args['after'] == null ? null : decodeCursor(markOf(query), field.args['after'] as string);
    const first = checkedFirst(field.args['first'] as number | null, PAGE_FIRST);
    const positions = await findRelations(context.reads, query, after, first + 1);
    field.args['ids'] = positions.map(({ id }) => id);
  },
};

/** An actor or a place: exactly one of id and name is given. A question with lists below wants the id first; else the statement can look at all readings. */
function one(kinds: readonly EntityTypename[]): Settle {
  return async (field, context) => {
    const { id, name } = field.args as { id?: string | null; name?: string | null };
    delete field.args['id'];
    delete field.args['name'];
    if ((id == null) === (name == null)) return;
    if (id != null) field.args['id'] = { id: readableId(id), isKnown: true };
    else if (isFlat(field)) field.args['name'] = checkedName('name', readableId(name as string));
    else {
      const found = await context.entity('name', name as string, kinds, NOTHING, context.view);
      field.args['id'] = { id: found.id, isKnown: true };
    }
  };
}

/** Whether a connection is asked for more than its size. */
function isListed({ below }: OpenField): boolean {
  return [...(below?.byType.values() ?? [])].flat().some(({ name }) => name === 'edges' || name === 'pageInfo');
}

function isFlat({ below }: OpenField): boolean {
  return [...(below?.byType.values() ?? [])].flat().every((field) => field.below === null);
}

async function filter(
  field: OpenField,
  context: Context,
  entities: Readonly<Record<string, readonly EntityTypename[]>>,
): Promise<void> {
  const given = { ...((field.args['filter'] ?? {}) as Record<string, unknown>) };
  for (const [name, kinds] of Object.entries(entities)) {
    const value = given[name];
    if (value != null) given[name] = await entity(context, `filter.${name}`, value as string, kinds);
  }
  field.args['filter'] = given;
}

/** What looks like an id is taken for one, and the statement sees whether there is such an entity. */
async function entity(
  context: Context,
  argument: string,
  given: string,
  kinds: readonly EntityTypename[],
): Promise<NamedEntity> {
  const id = readableId(given);
  if (/^[a-z0-9-]+$/.test(id)) return { id, isKnown: false };
  return { id: await context.entityId(argument, given, kinds), isKnown: true };
}

import { ask } from '../ask.js';
import { columns } from '../columns.js';
import type { Context } from '../context.js';

const QUESTION = `query Resolve($name: String!) {
  resolve(name: $name) {
    name reason
    entity { __typename id name }
    alternatives { entity { __typename id name } surface match sense }
  }
}`;

interface Entity {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}

interface Resolution {
  readonly name: string;
  readonly reason: string;
  readonly entity: Entity | null;
  readonly alternatives: readonly {
    readonly entity: Entity | null;
    readonly surface: string;
    readonly match: string;
    readonly sense: string | null;
  }[];
}

/** `resolve`: tells who or what a name means, why, and what else it could mean. 1 if it means nothing or several things equally. */
export async function resolveVerb(context: Context, name: string): Promise<number> {
  const { resolve } = await ask<{ resolve: Resolution }>(context, QUESTION, { name });
  const { entity, reason } = resolve;
  if (entity) {
    context.output.answer(resolve, inWords(resolve));
    return 0;
  }
  const hint = resolve.alternatives.length > 0 ? 'say which by its id' : '`ipg search` finds names by their parts';
  const code = resolve.alternatives.some((one) => one.entity) ? 'AMBIGUOUS_NAME' : 'NOT_FOUND';
  context.output.answer(resolve, inWords(resolve), { code, message: reason, path: ['resolve'], hint });
  return 1;
}

function inWords({ entity, reason, alternatives }: Resolution): string {
  const others = alternatives.map((one) => [
    one.entity?.id ?? '–',
    one.match,
    one.sense ?? one.entity?.name ?? one.surface,
  ]);
  return [
    ...(entity ? [`${entity.id}  ${entity.__typename}  ${entity.name}`] : []),
    reason,
    ...(entity || others.length > 0 ? [] : ['`ipg search` finds names by their parts']),
    ...(others.length > 0 ? ['other readings:', ...columns(others, '  ')] : []),
  ].join('\n');
}

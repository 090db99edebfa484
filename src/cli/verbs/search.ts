import { ask } from '../ask.js';
import { columns } from '../columns.js';
import type { Context } from '../context.js';

const QUESTION = `query Search($text: String!, $first: Int!) {
  search(text: $text, first: $first) { surface language entity { __typename id name } }
}`;

interface Hit {
  readonly surface: string;
  readonly language: string | null;
  readonly entity: { readonly __typename: string; readonly id: string; readonly name: string };
}

/** `search`: finds actors and places by parts of their names. 1 if there is none. */
export async function searchVerb(context: Context, request: { text: string; first: number }): Promise<number> {
  const { search } = await ask<{ search: readonly Hit[] }>(context, QUESTION, { ...request });
  const rows = search.map(({ surface, entity }) => [entity.id, entity.__typename, entity.name, surface]);
  context.output.answer(search, search.length === 0 ? 'nothing is called so' : columns(rows).join('\n'));
  return search.length === 0 ? 1 : 0;
}

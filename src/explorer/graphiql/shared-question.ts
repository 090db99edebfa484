import { GraphQLError, parse } from 'graphql';

/** Longer links are cut by some programs on their way, and refused by the server from 16,000 characters on. */
export const MOST_CHARACTERS = 8000;

/** A question as a link holds it, and what is wrong with it. */
export interface SharedQuestion {
  readonly query: string;
  readonly variables: string;
  /** What the reader should know of a link that is broken; null if it is whole. */
  readonly warning: string | null;
}

/** The link to this page with a question in it. */
export function linkTo(page: URL, query: string, variables: string): string {
  const link = new URL(page.pathname, page.origin);
  link.searchParams.set('query', query);
  if (variables.trim() !== '') link.searchParams.set('variables', variables);
  return link.href;
}

/** The question in a link, just as it came; null where there is none. */
export function questionIn({ searchParams }: URL): SharedQuestion | null {
  const query = searchParams.get('query');
  const variables = searchParams.get('variables');
  if (query === null && variables === null) return null;
  const found = { query: query ?? '', variables: variables ?? '' };
  return { ...found, warning: whatIsWrong(found.query, found.variables) };
}

function whatIsWrong(query: string, variables: string): string | null {
  if (query.trim() === '') return 'The link holds no question.';
  if (`${query}${variables}`.includes('\uFFFD')) {
    return 'The link is damaged: some of its characters cannot be read. Ask whoever sent it for a new one.';
  }
  const error = syntaxError(query);
  if (error !== null) {
    return `The question in the link is not GraphQL, perhaps because the link was cut on its way: ${error}.`;
  }
  if (variables.trim() !== '' && !isObject(variables)) {
    return 'The variables in the link are no JSON object, perhaps because the link was cut on its way.';
  }
  return null;
}

function syntaxError(query: string): string | null {
  try {
    parse(query, { noLocation: true });
    return null;
  } catch (error) {
    return error instanceof GraphQLError ? error.message.replace(/\.$/, '') : String(error);
  }
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import type { IpgError } from '../errors/error.js';
import { checkedDay } from '../graph/view.js';

function parseDay(value: unknown): string {
  try {
    return checkedDay(String(value));
  } catch (error) {
    const { message, hint } = error as IpgError;
    throw new GraphQLError(`${message}: ${hint}`, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}

/** A calendar day, YYYY-MM-DD; refuses days that no calendar has. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  // these words replace the SDL's, which would be lost
  description: 'A calendar day, YYYY-MM-DD.',
  serialize: String,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : 'what is not a string'),
});

/** An instant. Neo4j writes a zone's name behind it in brackets, which RFC 3339 does not know. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant, RFC 3339.',
  serialize: (value) => String(value).replace(/\[.*\]$/, ''),
});

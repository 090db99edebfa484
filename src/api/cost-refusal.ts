import { GraphQLError } from 'graphql';
import { type Cost, MOST } from './cost.js';

/** Refuses an operation that asks for too much, naming the limit, its value and the way out. */
export function refuseCostly({ cost, reads }: Cost): void {
  if (cost > MOST.cost) {
    throw refusal(
      'cost',
      cost,
      `the operation asks for up to ${cost} values, at most ${MOST.cost} are allowed; lower "first" on the outer levels, leave fields out, or ask in several requests`,
    );
  }
  if (reads > MOST.reads) {
    throw refusal(
      'reads',
      reads,
      `the operation takes ${reads} reads to plan, at most ${MOST.reads} are allowed; a record takes one, a list two; ask in several requests`,
    );
  }
}

function refusal(name: keyof typeof MOST, value: number, message: string): GraphQLError {
  const limit = { name, value, most: MOST[name] };
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COSTLY', limit, http: { status: 400 } } });
}

import { GraphQLError } from 'graphql';
import { IpgError } from '../../errors/error.js';
import { statementOf } from '../../graph/engine/operation.js';
import { LeftToResolvers } from '../../graph/engine/skeleton.js';
import type { Context } from '../context.js';
import { isOpen, settle } from './arguments.js';
import { type Operation, shapeOf } from './shape.js';
import { type OpenField, skeletonOf } from './skeleton.js';

/**
 * The answer's `data` by one statement for the whole operation: skeleton, statement, row, answer. Null where that cannot be done, or where the answer is
 * an error: then the resolvers answer, who know every field and every error's path.
 */
export async function answerByStatement(operation: Operation, context: Context): Promise<unknown> {
  try {
    const open: OpenField[] = [];
    const asked = skeletonOf(shapeOf(operation), operation.variables, isOpen, (field) => open.push(field));
    for (const field of open) await settle(field, context);
    const statement = statementOf(asked, context.view);
    const row =
      context.reads.statements === 0
        ? await context.reads.alone(statement.text, statement.values)
        : (await context.reads.rows(`RETURN ${statement.text}`, statement.values))[0];
    if (!row) return null;
    const { data, resolved } = statement.read(row.get('answer') as unknown[], row.get('holds') === true);
    for (const resolution of resolved) context.tell('name', resolution);
    return data;
  } catch (error) {
    // an error of the database is kept by the reads, and meets the first resolver that reads
    if (error instanceof LeftToResolvers || error instanceof IpgError || error instanceof GraphQLError) return null;
    throw error;
  }
}

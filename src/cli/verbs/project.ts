import { withDatabase } from '../connection.js';
import type { Context } from '../context.js';
import { changes, relationsInWords } from '../counts.js';
import { projected } from './seed.js';

/** `project`: makes the relations follow from the claims. */
export async function projectVerb(context: Context): Promise<number> {
  return withDatabase(context, async (database) => {
    const relations = await projected(context, database);
    context.output.answer(
      { relations },
      changes(relations) === 0
        ? 'nothing to change: the relations follow from the claims'
        : relationsInWords(relations),
    );
    return 0;
  });
}

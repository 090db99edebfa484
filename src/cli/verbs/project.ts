import { type ProjectionPreview, previewProjection } from '../../graph/projection-preview.js';
import type { Parameter } from '../../neo4j/parameters.js';
import { withDatabase } from '../connection.js';
import { type Context, unlessInterrupted } from '../context.js';
import { type Changes, changes, relationsInWords } from '../counts.js';
import type { Output } from '../output.js';
import { projected } from './seed.js';

const NOTHING = 'nothing to change: the relations follow from the claims';

/** `project`: makes the relations follow from the claims, or only tells what that would change. */
export async function projectVerb(context: Context, { dryRun }: { dryRun: boolean }): Promise<number> {
  return withDatabase(context, async (database) => {
    if (dryRun) {
      context.output.progress('comparing relations with claims');
      const preview = await unlessInterrupted(context, previewProjection(database));
      context.output.answer({ dryRun, relations: counted(preview), ...preview }, inWords(preview, context.output));
      return 0;
    }
    const relations = await projected(context, database);
    context.output.answer({ dryRun, relations }, changes(relations) === 0 ? NOTHING : relationsInWords(relations));
    return 0;
  });
}

function counted({ appearing, changing, vanishing }: ProjectionPreview): Changes {
  return { created: appearing.length, changed: changing.length, removed: vanishing.length };
}

function inWords(preview: ProjectionPreview, output: Output): string {
  const { appearing, changing, vanishing } = preview;
  const relations = counted(preview);
  if (changes(relations) === 0) return NOTHING;
  return [
    ...appearing.map((id) => output.paint(`+ ${id}`, 'good')),
    ...changing.flatMap(({ id, changes }) => [
      output.paint(`~ ${id}`, 'warning'),
      ...changes.map(({ property, from, to }) => `    ${property}: ${value(from)} → ${value(to)}`),
    ]),
    ...vanishing.map((id) => output.paint(`- ${id}`, 'bad')),
    `${relationsInWords(relations)} (dry run: nothing of it is done)`,
  ].join('\n');
}

function value(of: Parameter): string {
  return of === null ? 'none' : typeof of === 'string' ? of : JSON.stringify(of);
}

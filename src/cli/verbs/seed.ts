import { applyConstraints } from '../../graph/constraints.js';
import { ownScript, ownScripts, type Script } from '../../graph/cypher-files.js';
import { projectAll } from '../../graph/project.js';
import { type SeedOptions, type SeedResult, seed } from '../../graph/seed.js';
import type { Database } from '../../neo4j/database.js';
import { splitStatements } from '../../neo4j/statements.js';
import { withDatabase } from '../connection.js';
import { type Context, unlessInterrupted } from '../context.js';
import { type Changes, changes, relationsInWords, totals, totalsInWords } from '../counts.js';
import { readText } from '../files.js';

/** Options of `seed`. */
export interface SeedRequest {
  /** Paths of scripts, in the order to run; none: the project's own. */
  readonly files: readonly string[];
  readonly amend: boolean;
  readonly dryRun: boolean;
  /** Whether the relations are made to follow from the claims. */
  readonly project: boolean;
}

/** `seed`: runs scripts, each in a transaction of its own, and then the projection. */
export async function seedVerb(context: Context, request: SeedRequest): Promise<number> {
  const scripts = await readScripts(request.files);
  return withDatabase(context, async (database) => {
    const { results, relations } = await seedAndProject(context, database, scripts, request);
    const sums = totals(results);
    const changed = changes(sums) + (relations === null ? 0 : changes(relations)) > 0;
    const words = [
      changed ? totalsInWords(sums) : `nothing to change: ${sums.unchanged} unchanged`,
      changed && relations !== null ? `; ${relationsInWords(relations)}` : '',
      request.dryRun ? ' (dry run: nothing of it is kept)' : '',
    ];
    context.output.answer({ dryRun: request.dryRun, ...sums, relations, scripts: results }, words.join(''));
    return 0;
  });
}

/** Seeds and projects. Where a script fails, what the scripts before it brought is projected all the same. */
export async function seedAndProject(
  context: Context,
  database: Database,
  scripts: readonly Script[],
  request: Omit<SeedRequest, 'files'>,
): Promise<{ results: SeedResult[]; relations: Changes | null }> {
  // a trial changes nothing, so it creates no indexes either
  if (!request.dryRun) await unlessInterrupted(context, applyConstraints(database));
  const results: SeedResult[] = [];
  const project = () => (request.project && !request.dryRun ? projected(context, database) : null);
  try {
    for (const [index, script] of scripts.entries()) {
      context.output.progress(`seeding ${index + 1}/${scripts.length} ${script.file}`);
      const options: SeedOptions = { amend: request.amend, dryRun: request.dryRun };
      results.push(...(await unlessInterrupted(context, seed(database, [script], options))));
    }
  } catch (error) {
    if (!context.signal.aborted && changes(totals(results)) > 0) {
      await project();
      context.output.note(`kept: ${totalsInWords(totals(results))}, by the scripts before the one that failed`);
    }
    throw error;
  }
  return { results, relations: await project() };
}

/** The project's own scripts, in name order. */
export function ownSeed(): Script[] {
  return ownScripts('seed').map(ownScript);
}

/** Projects all claims. */
export async function projected(context: Context, database: Database): Promise<Changes> {
  const onProgress = (done: number, count: number) => context.output.progress(`projecting claims ${done}/${count}`);
  context.output.progress('projecting claims');
  return unlessInterrupted(context, projectAll(database, { onProgress }));
}

async function readScripts(files: readonly string[]): Promise<Script[]> {
  if (files.length === 0) return ownSeed();
  return Promise.all(
    files.map(async (file) => {
      const text = await readText(file);
      return { file, text, statements: splitStatements(text, file) };
    }),
  );
}

import type { Api } from '../../api/server.js';
import { applyConstraints } from '../../graph/constraints.js';
import type { Database } from '../../neo4j/database.js';
import { type Address, withDatabase } from '../connection.js';
import { type Context, interruption, unlessInterrupted } from '../context.js';
import { totals, totalsInWords } from '../counts.js';
import { assertFree } from '../port.js';
import { ownSeed, seedAndProject } from './seed.js';

/** A first query that shows what the graph is about, on one line to be pasted into a shell. */
const FIRST_QUERY =
  '{ shifts(holder: "Tokyo", toward: "Taipei") { aspect state previous { label } current { label } } }';

/** `start`: database, first content, API. Runs until the user asks it to end, then stops what it started. */
export async function startVerb(context: Context): Promise<number> {
  const { api: address } = context.environment;
  await assertFree(address);
  return withDatabase(context, async (database, found) => {
    await fill(context, database);
    const { startApi } = await import('../../api/server.js');
    context.signal.throwIfAborted();
    const { uri, user, passwordFile, browserUrl } = found;
    const log = (line: string) => context.output.note(line);
    const api = await startApi(database, { ...address, browserUrl, log, warmUp: true });
    try {
      const { url, explorer } = api;
      context.output.answer({ explorer, api: url, uri, user, passwordFile, browserUrl }, banner(api, found));
      await interruption(context);
      context.output.progress('stopping the API');
    } finally {
      await api.close();
    }
    return 0;
  });
}

/** Sees to it that the graph has content. One without relations has never been filled, or not to the end, as when the first start was interrupted. */
async function fill(context: Context, database: Database): Promise<void> {
  context.output.progress('preparing the graph');
  await unlessInterrupted(context, applyConstraints(database));
  const [relation] = await database.read((reader) =>
    reader.rows('MATCH (:Actor)-[relation]->(:Actor|Place) RETURN type(relation) LIMIT 1'),
  );
  if (relation) return;
  if (await holdsOtherData(database)) {
    context.output.note('the database holds other data, so the first content is not put in; `ipg seed` does it');
    return;
  }
  const request = { amend: false, dryRun: false, project: true };
  const { results } = await seedAndProject(context, database, ownSeed(), request);
  context.output.note(`filled the graph with its first content: ${totalsInWords(totals(results))}`);
}

/** Whether there is anything that is not this project's: nobody's own database is filled unasked. */
async function holdsOtherData(database: Database): Promise<boolean> {
  const rows = await database.read((reader) =>
    reader.rows(
      'MATCH (n) WHERE NOT n:Actor|Place|Alias|Source|Passage|Claim|Gap|Coverage|RelationType|Revision RETURN labels(n) LIMIT 1',
    ),
  );
  return rows.length > 0;
}

function banner({ url, explorer }: Api, { uri, user, passwordFile, browserUrl }: Address): string {
  return `Explorer       ${explorer}
API            ${url}
Neo4j ${browserUrl === null ? '        ' : 'Browser '} ${browserUrl ?? uri}
  user         ${user}
  password     ${passwordFile === null ? 'the one in NEO4J_PASSWORD' : `in ${passwordFile}`}
to stop        Ctrl-C
a first query  npx ipg query '${FIRST_QUERY}'`;
}

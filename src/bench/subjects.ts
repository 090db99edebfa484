import type { Database } from '../neo4j/database.js';
import type { Subjects } from './workloads.js';

/** What a graph offers to ask about: the names are read from it. Only actors that have a plain other name are asked for by one. */
export async function readSubjects(
  database: Database,
  core: readonly string[],
  hubs: readonly string[],
): Promise<Subjects> {
  const rows = await database.read((reader) =>
    reader.rows(
      `MATCH (actor:Actor)<-[:NAMES]-(alias:Alias) WHERE actor.id IN $p.core AND alias.surface =~ '[ -~]+'
RETURN actor.id AS id, actor.name AS name, min(alias.surface) AS surface ORDER BY id`,
      { core },
    ),
  );
  const named = rows.map(
    (row) => [String(row.get('id')), String(row.get('name')), String(row.get('surface'))] as const,
  );
  if (named.length === 0) throw new Error('no actor of the core has another name in plain letters');
  // the place in the core chooses, so that every actor of the core leads to a name
  const pick = (id: string) => named[core.indexOf(id) % named.length];
  return { core, hubs, aliasOf: (id) => pick(id)?.[2] ?? '', wordsOf: (id) => pick(id)?.[1] ?? '' };
}

import type { Database } from '../neo4j/database.js';
import { stringLiterals } from '../neo4j/statements.js';
import type { Script } from './cypher-files.js';

/** Keys under which the seed scripts write the ids that they refer to. */
const REFERENCE =
  /\b(?:claim|subject|object|source|holder|toward|covers|entity|actor|place|passage|cites|topic|addressee|about|supersedes|contradicts|partOf|becauseOf|attributedToActor)\s*:\s*(\[[^\]]*\]|'[^']*'|"[^"]*")/g;

/** The first claim that a script defines a second time, and where: the second would be left out in silence. Null if there is none. */
export function definedTwice(script: Script): { id: string; line: number } | null {
  const seen = new Set<string>();
  for (const match of script.text.matchAll(/\{\s*id\s*:\s*'(cl-[^']+)'\s*,\s*type\s*:/g)) {
    const id = match[1] ?? '';
    if (seen.has(id)) return { id, line: script.text.slice(0, match.index).split('\n').length };
    seen.add(id);
  }
  return null;
}

/**
 * Neo4j says of a link whose end was not found only which variable was empty. This finds the id that is not known, which is what a curator wants to hear.
 * Null where the failure is another one or no id explains it.
 */
export async function unknownIds(
  database: Database,
  script: Script,
  detail: string,
): Promise<{ line: number; reason: string } | null> {
  if (!/ is missing/.test(detail)) return null;
  const references = [...script.text.matchAll(REFERENCE)].flatMap((match) =>
    stringLiterals(match[1] ?? '').map(({ value }) => ({
      id: value,
      line: script.text.slice(0, match.index).split('\n').length,
    })),
  );
  const defined = new Set([...script.text.matchAll(/\bid\s*:\s*'([^']*)'/g)].map((match) => match[1]));
  const asked = references.filter(({ id }) => !defined.has(id));
  const rows = await database.read((reader) =>
    reader.rows(
      `UNWIND $p.ids AS id
WITH id WHERE NOT EXISTS { MATCH (:Actor {id: id}) } AND NOT EXISTS { MATCH (:Place {id: id}) } AND NOT EXISTS { MATCH (:Source {id: id}) }
  AND NOT EXISTS { MATCH (:Passage {id: id}) } AND NOT EXISTS { MATCH (:Claim {id: id}) } AND NOT EXISTS { MATCH (:Gap {id: id}) }
  AND NOT EXISTS { MATCH (:Coverage {id: id}) }
RETURN id`,
      { ids: [...new Set(asked.map(({ id }) => id))] },
    ),
  );
  const missing = new Set(rows.map((row) => row.get('id')));
  const first = asked.find(({ id }) => missing.has(id));
  return first ? { line: first.line, reason: `nothing has the id '${first.id}'` } : null;
}

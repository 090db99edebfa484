import { IpgError } from '../errors/error.js';
import type { Database } from './database.js';

/** The oldest server whose Cypher the statements are written for: relationship types from a value, `CALL (variable) {…}`. */
const OLDEST = [5, 26] as const;

/** Version of the server behind a database, or a refusal that says what is wrong with it. Reads for real, so that it also tells whether the database answers. */
export async function supportedVersion(database: Database, timeoutMs = 10_000): Promise<string> {
  const row = await database.read(
    async (reader) =>
      (
        await reader.rows(
          "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version",
        )
      )[0],
    { timeoutMs, signal: AbortSignal.timeout(timeoutMs) },
  );
  const version = String(row?.get('version') ?? 'unknown');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    throw new IpgError(
      'WRONG_VERSION',
      `the database is Neo4j ${version}, and ${OLDEST.join('.')} or newer is needed`,
      {
        hint: 'upgrade it, or unset NEO4J_URI to use the managed local server',
        exitCode: 3,
      },
    );
  }
  return version;
}

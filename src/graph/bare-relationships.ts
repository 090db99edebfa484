import { IpgError } from '../errors/error.js';
import { DatabaseError } from '../neo4j/driver-errors.js';

/** Cypher cannot raise an error of its own: the projection's refusal stands in the text of a date that cannot be read. Here it becomes BARE_RELATIONSHIPS. */
export async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const detail = error instanceof DatabaseError ? error.detail : '';
    const refused = detail.match(/REFUSED: (\d+) bare relationship\(s\) that no claim speaks of, such as (.+?); adopt/);
    if (!refused) throw error;
    throw new IpgError(
      'BARE_RELATIONSHIPS',
      `${refused[1]} relationship(s) that no claim speaks of, such as ${refused[2]}`,
      {
        hint: 'run `ipg check` for all of them; adopt each with a claim, or remove it',
        cause: error,
      },
    );
  }
}

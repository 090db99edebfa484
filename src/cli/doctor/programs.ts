import { IpgError } from '../../errors/error.js';
import { runCommand } from '../../neo4j/server/command.js';
import { jarsPresent } from '../../neo4j/server/jars.js';
import { findJava } from '../../neo4j/server/java.js';
import { type ManagedServerSettings, NEO4J_VERSION } from '../../neo4j/server/settings.js';
import { type Check, ok, problem, warning } from './check.js';

/** Which Java runs Neo4j. Where another database is named, only `db shell` needs one. */
export async function checkJava({ javaHome }: ManagedServerSettings, isManaged: boolean): Promise<Check> {
  try {
    const { home, version } = await findJava(javaHome);
    return ok('java', `Java ${version} in ${home}`);
  } catch (error) {
    if (isManaged || !(error instanceof IpgError)) throw error;
    return ok('java', `${error.message}; with NEO4J_URI only \`ipg db shell\` needs it`);
  }
}

/** Whether Neo4j is downloaded, and whole. */
export async function checkJars({ jars }: ManagedServerSettings): Promise<Check> {
  const { count, missing } = await jarsPresent(jars);
  if (count === 0) {
    const message = `Neo4j ${NEO4J_VERSION} is not downloaded yet`;
    return warning('jars', message, 'nothing, if the network is there: the first start downloads 138 MB');
  }
  if (missing.length === 0) return ok('jars', `Neo4j ${NEO4J_VERSION}, ${count} files in ${jars}`);
  return problem(
    'jars',
    `${jars} lacks ${missing.join(', ')}`,
    'remove that folder: the next start downloads it again',
  );
}

/** Maven downloads the jars; once they are here, it is not needed. */
export async function checkMaven({ jars }: ManagedServerSettings): Promise<Check> {
  const { count, missing } = await jarsPresent(jars);
  if (count > 0 && missing.length === 0) return ok('maven', 'not needed: Neo4j is downloaded');
  const answer = await runCommand('mvn', ['-v']);
  if (answer?.exitCode === 0) return ok('maven', answer.output.split('\n', 1)[0] ?? 'found');
  return problem(
    'maven',
    'there is no working `mvn` on PATH, and Neo4j is fetched with it',
    'install Maven (apt install maven, brew install maven), or set NEO4J_URI to use a running database',
  );
}

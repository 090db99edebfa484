import { join } from 'node:path';
import { IpgError } from '../../errors/error.js';
import { runCommand } from './command.js';
import { inheritedEnvironment } from './environment.js';

const OLDEST_JAVA = 17;
const REMEDY =
  'install Java 17 or 21 (apt install openjdk-17-jre-headless, brew install openjdk@21), or set JAVA_HOME to it, or set NEO4J_URI to use a running database';

/** A Java that can run Neo4j. */
export interface Java {
  home: string;
  executable: string;
  /** As Java writes it: 17, 21. */
  version: string;
}

/**
 * Finds Java: the given home, else JAVA_HOME, else the `java` on PATH.
 * Java itself says where it lives, because `java` on PATH may be a wrapper script, and the
 * process that is started must be the database, not a wrapper that keeps the signals to itself.
 */
export async function findJava(javaHome: string | undefined): Promise<Java> {
  const chosen = javaHome || inheritedEnvironment()['JAVA_HOME'] || undefined;
  const candidate = chosen ? join(chosen, 'bin', 'java') : 'java';
  const answer = await runCommand(candidate, ['-XshowSettings:properties', '-version']);
  const home = property(answer?.output, 'java.home');
  const version = property(answer?.output, 'java.specification.version');
  if (!home || !version) {
    const message = chosen
      ? `There is no working Java in ${chosen}, which JAVA_HOME or the settings name`
      : 'Neo4j needs Java, and there is no working `java` on PATH';
    throw new IpgError('JAVA_MISSING', message, { hint: REMEDY });
  }
  if (majorOf(version) < OLDEST_JAVA) {
    throw new IpgError('JAVA_TOO_OLD', `Neo4j needs Java ${OLDEST_JAVA} or newer, and ${home} is Java ${version}`, {
      hint: REMEDY,
    });
  }
  return { home, executable: join(home, 'bin', 'java'), version };
}

function property(output: string | undefined, name: string): string | undefined {
  const line = output?.split('\n').find((candidate) => candidate.trim().startsWith(`${name} = `));
  return line?.slice(line.indexOf('=') + 1).trim();
}

/** Up to Java 8 the versions are written 1.8, after it 9, 17, 21. */
function majorOf(version: string): number {
  return Number.parseInt(version.replace(/^1\./, ''), 10);
}

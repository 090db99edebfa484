import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { inheritedEnvironment, neo4jLocale } from './environment.js';
import type { Java } from './java.js';

/** Which database the shell enters. */
export interface ShellTarget {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string | undefined;
}

/** It lives for seconds or waits for a person: what starts fast is better than what runs fast. */
const JVM_ARGUMENTS = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Dfile.encoding=UTF-8'];

/**
 * Runs Neo4j's cypher-shell on this program's own streams until it ends; the password stands in its environment, not among its arguments, which
 * everybody can list. The signal ends it. Gives its exit code; null: it was killed by Ctrl-C.
 */
export async function runCypherShell(
  { java, jars }: { java: Java; jars: string },
  { uri, user, password, database }: ShellTarget,
  args: readonly string[],
  signal: AbortSignal,
): Promise<number | null> {
  const target = ['-a', uri, '-u', user, ...(database === undefined ? [] : ['-d', database])];
  const program = [...JVM_ARGUMENTS, '-cp', join(jars, '*'), 'org.neo4j.shell.Main'];
  signal.throwIfAborted();
  const child = spawn(java.executable, [...program, ...target, ...args], {
    env: { ...inheritedEnvironment(), ...neo4jLocale(), NEO4J_PASSWORD: password },
    stdio: 'inherit',
  });
  const end = () => child.kill();
  signal.addEventListener('abort', end, { once: true });
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject).on('close', (code) => resolve(code === 130 ? null : code));
    });
  } finally {
    signal.removeEventListener('abort', end);
  }
}

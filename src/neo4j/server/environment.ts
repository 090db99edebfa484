import type { Layout } from './settings.js';

/** This program's environment, which the programs started here inherit, as is the custom. It configures nothing of ours. */
export function inheritedEnvironment(): NodeJS.ProcessEnv {
  // biome-ignore lint/style/noProcessEnv: passed on to Java and Maven (PATH, proxies, JAVA_HOME), as spawn does by default
  return process.env;
}

/** What Neo4j's programs need in their environment besides. */
export function neo4jEnvironment(layout: Layout): Record<string, string> {
  return { NEO4J_HOME: layout.home, NEO4J_CONF: layout.confFolder, ...neo4jLocale() };
}

/**
 * Java on Linux reads paths and arguments, and writes text, in the locale's encoding, and where that is not UTF-8, as in many containers, a home with
 * an accent in its name is lost.
 */
export function neo4jLocale(): Record<string, string> {
  const { LC_ALL, LC_CTYPE, LANG } = inheritedEnvironment();
  const needsLocale = process.platform === 'linux' && !/utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || '');
  return needsLocale ? { LC_ALL: 'C.UTF-8' } : {};
}

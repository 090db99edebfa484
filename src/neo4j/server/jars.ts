import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { IpgError } from '../../errors/error.js';
import { runCommand } from './command.js';
import type { Java } from './java.js';
import { withLock } from './lock.js';
import { isThere } from './private-files.js';
import { reportWhile } from './progress.js';
import { NEO4J_VERSION, type Progress } from './settings.js';

const ARTIFACTS = [
  `org.neo4j.app:neo4j-server:${NEO4J_VERSION}`,
  `org.neo4j:neo4j:${NEO4J_VERSION}`,
  `org.neo4j:cypher-shell:${NEO4J_VERSION}`,
  'org.neo4j.client:neo4j-browser:5.24.0',
];
const PLUGIN_VERSION = '3.8.1';
const REMEDY = 'or run the database in Docker (docker compose up), or set NEO4J_URI to use a running one';

/** Sees to it that the server's jars are in their folder. The folder appears complete or not at all. */
export async function ensureJars(
  folder: string,
  java: Java,
  progress: Progress,
  signal: AbortSignal | undefined,
): Promise<void> {
  const jars = resolve(folder);
  if (await isComplete(jars)) return;
  await mkdir(dirname(jars), { recursive: true });
  const waiting = (seconds: number) =>
    progress(`waiting for another program, which is downloading Neo4j (${seconds} s)`);
  await withLock(`${jars}.lock`, waiting, signal, async () => {
    if (await isComplete(jars)) return;
    const step = `downloading Neo4j ${NEO4J_VERSION} (138 MB, once)`;
    await reportWhile(progress, step, download(jars, java, signal));
  });
}

/** One jar stands for all, because the folder is renamed into place as a whole. */
async function isComplete(jars: string): Promise<boolean> {
  return isThere(join(jars, `neo4j-server-${NEO4J_VERSION}.jar`));
}

/** How many files of Neo4j are there, and which of those that it cannot do without are missing or empty. */
export async function jarsPresent(folder: string): Promise<{ count: number; missing: string[] }> {
  const names: string[] = await readdir(folder).catch(() => []);
  const needed = ARTIFACTS.map((artifact) => `${artifact.split(':').slice(1).join('-')}.jar`);
  const empty: string[] = [];
  for (const name of names) {
    if ((await stat(join(folder, name))).size === 0) empty.push(name);
  }
  return { count: names.length, missing: [...needed.filter((name) => !names.includes(name)), ...empty] };
}

async function download(jars: string, java: Java, signal: AbortSignal | undefined): Promise<void> {
  await removeLeftovers(jars);
  const folder = await mkdtemp(partialPrefix(jars));
  try {
    await copyDependencies(folder, java, signal);
    await moveIntoPlace(join(folder, 'jars'), jars);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function copyDependencies(folder: string, java: Java, signal: AbortSignal | undefined): Promise<void> {
  const pom = join(folder, 'pom.xml');
  await writeFile(pom, pomText());
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${join(folder, 'jars')}`, '-DincludeScope=runtime'];
  const result = await runCommand(
    'mvn',
    ['-B', '-q', '--strict-checksums', '-Dstyle.color=never', '-f', pom, ...goal],
    { env: { JAVA_HOME: java.home }, signal },
  );
  if (!result) {
    throw new IpgError('MAVEN_MISSING', 'Neo4j is fetched with Maven, and there is no `mvn` on PATH', {
      hint: `install Maven (apt install maven, brew install maven), ${REMEDY}`,
    });
  }
  if (result.exitCode !== 0) {
    throw new IpgError('DOWNLOAD_FAILED', `Maven could not fetch Neo4j ${NEO4J_VERSION}: ${lastLines(result.output)}`, {
      hint: `look at the network and at Maven's settings (mirror, proxy) and try again, ${REMEDY}`,
    });
  }
}

async function moveIntoPlace(from: string, jars: string): Promise<void> {
  try {
    await rename(from, jars);
  } catch (cause) {
    if (await isComplete(jars)) return;
    throw new IpgError('JARS_UNUSABLE', `The jars of Neo4j ${NEO4J_VERSION} cannot be put in ${jars}`, {
      hint: 'if that folder holds something else, name another one or remove it',
      cause,
    });
  }
}

/** A download that was killed leaves its folder; its Maven may write on, which is why names are never used twice. */
async function removeLeftovers(jars: string): Promise<void> {
  const prefix = basename(partialPrefix(jars));
  for (const name of await readdir(dirname(jars))) {
    if (name.startsWith(prefix)) await rm(join(dirname(jars), name), { recursive: true, force: true });
  }
}

function partialPrefix(jars: string): string {
  return `${jars}.partial-`;
}

/** What Maven said last, without its advice on how to call it. */
function lastLines(output: string): string {
  const lines = output
    .split('\n')
    .map((line) => line.replace(/^\[\w+\]\s*/, '').trim())
    .filter((line) => line !== '' && !/^(To see the full|Re-run Maven|For more information|\[Help)/.test(line));
  return lines.slice(-3).join(' ').slice(0, 600) || 'it gave no reason';
}

function pomText(): string {
  const dependencies = ARTIFACTS.map((artifact) => {
    const [group, name, version] = artifact.split(':');
    return `    <dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version></dependency>`;
  });
  return `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>indopacific-graph</groupId><artifactId>neo4j-jars</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
${dependencies.join('\n')}
  </dependencies>
  <build><plugins><plugin>
    <groupId>org.apache.maven.plugins</groupId><artifactId>maven-dependency-plugin</artifactId><version>${PLUGIN_VERSION}</version>
  </plugin></plugins></build>
</project>
`;
}

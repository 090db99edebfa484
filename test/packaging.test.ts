import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownFolder } from '../src/graph/cypher-files.js';
import { writeConfiguration } from '../src/neo4j/server/configuration.js';
import { layoutOf, NEO4J_VERSION } from '../src/neo4j/server/settings.js';

// No container engine is needed: what is compared are the texts that it would be given.
const compose = await readFile(ownFolder('docker-compose.yml'), 'utf8');
const dockerfile = await readFile(ownFolder('Dockerfile'), 'utf8');

/** The settings of the managed server, under the names that the image of Neo4j gives them: dots are single, underlines double. */
async function managedSettings(): Promise<Map<string, string>> {
  const home = await mkdtemp(join(tmpdir(), 'ipg-packaging-'));
  const layout = await layoutOf(home);
  await mkdir(layout.confFolder);
  await writeConfiguration(layout, { home, jars: '', boltPort: 7687, httpPort: 7474, apiUrl: 'http://localhost:4000' });
  const text = await readFile(layout.confFile, 'utf8');
  await rm(home, { recursive: true });
  const lines = [...text.matchAll(/^([a-z][\w.]+)=(.*)$/gm)];
  return new Map(lines.map(([, name = '', value = '']) => [name.replaceAll('_', '__').replaceAll('.', '_'), value]));
}

const containerSettings = new Map(
  [...compose.matchAll(/^ {6}NEO4J_([a-z]\w+): (.*)$/gm)].map(([, name = '', value = '']) => [
    name,
    // a variable with a default stands for its default
    value.replace(/^(["'])(.*)\1$/, '$2').replaceAll(/\$\{\w+:-(\w+)\}/g, '$1'),
  ]),
);

describe('docker-compose.yml', () => {
  test('runs the release of Neo4j that the managed server runs', () => {
    expect(compose).toContain(`\n    image: neo4j:${NEO4J_VERSION}-community\n`);
  });

  test('sets nothing otherwise than the managed server, and all that keeps it closed', async () => {
    const managed = await managedSettings();
    const shared = [...containerSettings].filter(([name]) => managed.has(name));
    expect(new Map(shared)).toEqual(new Map(shared.map(([name]) => [name, managed.get(name)])));
    const closing = [...managed.keys()].filter((name) => /security|blocklist|transaction|telemetry|report/.test(name));
    // an image without a password does not start, so it need not be asked for
    const needed = closing.filter((name) => name !== 'dbms_security_auth__enabled');
    expect(needed.filter((name) => !containerSettings.has(name))).toEqual([]);
  });

  test('publishes nothing beyond this machine and knows no password of its own', () => {
    const ports = [...compose.matchAll(/^ {6}- (\S+:\S+:\d+)$/gm)].map(([, port]) => port);
    expect(ports).toEqual(['127.0.0.1:7474:7474', '127.0.0.1:7687:7687', `127.0.0.1:\${PORT:-4000}:4000`]);
    const passwords = [...compose.matchAll(/(?:NEO4J_AUTH|NEO4J_PASSWORD): (.*)/g)].map(([, value]) => value);
    expect(passwords.filter((value) => !value?.includes(`\${NEO4J_PASSWORD:?`))).toEqual([]);
  });
});

describe('the image', () => {
  test('holds all that the package holds and runs as no administrator', async () => {
    const { files } = JSON.parse(await readFile(ownFolder('package.json'), 'utf8')) as { files: string[] };
    const needed = files.filter((file) => !/docs|CHANGELOG/.test(file));
    const final = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
    expect(needed.filter((file) => !final.includes(`./${file}\n`))).toEqual([]);
    expect(final).toMatch(/^USER node$/m);
    expect(final).toMatch(/^CMD \["node", "src\/start.mjs", "start"\]$/m);
  });

  test('holds the pages, where the program looks for them', async () => {
    const build = dockerfile.slice(0, dockerfile.lastIndexOf('\nFROM '));
    expect(build).toMatch(/^WORKDIR \/app$/m);
    expect(build).toContain('vite.js build src/explorer --outDir /app/dist/explorer ');
    const server = await readFile(ownFolder('src/api/server.ts'), 'utf8');
    expect(server).toContain("const PAGES = 'dist/explorer';");
  });

  test('is given only what it copies', async () => {
    const ignore = await readFile(ownFolder('.dockerignore'), 'utf8');
    const given = [...ignore.matchAll(/^!(.+)$/gm)].map(([, name = '']) => name);
    const build = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) => names.split(' '));
    const tops = new Set(build.map((name) => name.replace(/^\.\//, '').split('/')[0] ?? ''));
    expect([...tops].sort()).toEqual(given.sort());
    expect(ignore).toMatch(/^\*$/m);
  });
});

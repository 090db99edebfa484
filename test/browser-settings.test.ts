import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEnvironment, type Variables } from '../src/cli/environment.js';
import { ownFolder } from '../src/graph/cypher-files.js';
import { writeConfiguration } from '../src/neo4j/server/configuration.js';
import { createHome } from '../src/neo4j/server/private-files.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ipg-test-settings-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What is written for a server that is started with these variables. */
async function configured(variables: Variables): Promise<string> {
  const { server } = readEnvironment({ ...variables, IPG_HOME: folder }, folder, '5.26.30');
  const layout = await createHome(server.home);
  await writeConfiguration(layout, server);
  return readFile(layout.confFile, 'utf8');
}

const settingIn = (text: string, name: string) => text.match(new RegExp(`^${name}=(.*)$`, 'm'))?.[1];

test.each([
  [{}, 'http://localhost:4000', ''],
  [{ PORT: '4001' }, 'http://localhost:4001', ''],
  [{ HOST: '0.0.0.0' }, 'http://localhost:4000', ''],
  [{ HOST: '::1' }, 'http://localhost:4000', ''],
  [{ HOST: 'graph.example.org', PORT: '80' }, 'http://graph.example.org', ',graph.example.org'],
  [{ HOST: 'fd00::5' }, 'http://[fd00::5]:4000', ',[fd00::5]'],
  [{ HOST: 'no host;\nserver.http.enabled=false' }, 'http://localhost:4000', ''],
] as [Variables, string, string][])('for an API at %j Neo4j Browser is sent to %s', async (variables, url, host) => {
  const text = await configured(variables);
  expect(settingIn(text, 'browser.post_connect_cmd')).toBe(
    `config autoComplete: false; clear; style ${url}/browser/style.grass; guide ${url}/browser/guide.html`,
  );
  expect(settingIn(text, 'browser.remote_content_hostname_whitelist')).toBe(`guides.neo4j.com,localhost${host}`);
  expect(text).not.toMatch(/^server.http.enabled/m);
});

test('Docker and the page for explorers say the same', async () => {
  const command = settingIn(await configured({}), 'browser.post_connect_cmd') ?? '';
  const compose = await readFile(ownFolder('docker-compose.yml'), 'utf8');
  const inDocker = compose.match(/NEO4J_browser_post__connect__cmd: "(.*)"/)?.[1];
  // biome-ignore lint/suspicious/noTemplateCurlyInString: Compose puts the port in
  expect(inDocker?.replaceAll('${PORT:-4000}', '4000')).toBe(command);
  expect(await readFile(ownFolder('docs/browser.md'), 'utf8')).toContain(`browser.post_connect_cmd=${command}\n`);
});

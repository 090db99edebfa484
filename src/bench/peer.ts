import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ownFolder } from '../graph/cypher-files.js';

const SOURCE = 'src/bench/peer';
const PACKAGES = ['package.json', 'package-lock.json'] as const;

/** The program that serves @neo4j/graphql, with its packages, which are installed outside the sources and only when they are missing. */
export async function preparePeer(progress: (text: string) => void): Promise<string> {
  const lock = await readFile(ownFolder(`${SOURCE}/package-lock.json`));
  const folder = ownFolder(`.neo4j/peer-${createHash('sha256').update(lock).digest('hex').slice(0, 12)}`);
  await mkdir(folder, { recursive: true });
  for (const file of [...PACKAGES, 'server.mjs']) await copyFile(ownFolder(`${SOURCE}/${file}`), join(folder, file));
  if (!existsSync(join(folder, 'node_modules', '.package-lock.json'))) {
    progress('installing @neo4j/graphql');
    await install(folder);
  }
  return join(folder, 'server.mjs');
}

/** The release that is compared with. */
export async function peerVersion(): Promise<string> {
  const { packages } = JSON.parse(await readFile(ownFolder(`${SOURCE}/package-lock.json`), 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  return packages['node_modules/@neo4j/graphql']?.version ?? '';
}

async function install(folder: string): Promise<void> {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const child = spawn('npm', args, { cwd: folder, stdio: ['ignore', 2, 2], shell: true });
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error('the packages of @neo4j/graphql could not be installed; the reason stands above');
}

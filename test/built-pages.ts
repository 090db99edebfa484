import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ownFolder } from '../src/graph/cypher-files.js';
import { withLock } from '../src/neo4j/server/lock.js';

/** Where built pages are kept from run to run, by what they were built from. */
const CACHE = ownFolder('node_modules/.cache/ipg-pages');

/** The folder of the explorer and GraphiQL, built as `npm start` builds them; done anew only when a source or a package has changed. */
export async function builtPages(): Promise<string> {
  const folder = join(CACHE, fingerprint());
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  // another worker may be about to build the same
  await withLock(
    `${CACHE}.lock`,
    () => {},
    undefined,
    async () => {
      if (!existsSync(folder)) await build(folder);
    },
  );
  return folder;
}

async function build(folder: string): Promise<void> {
  for (const old of await readdir(CACHE)) await rm(join(CACHE, old), { recursive: true, force: true });
  const built = await mkdtemp(join(CACHE, 'build-'));
  const vite = ownFolder('node_modules/vite/bin/vite.js');
  const args = [vite, 'build', 'src/explorer', '--outDir', built, '--emptyOutDir', '--logLevel', 'warn'];
  const child = spawn(process.execPath, args, {
    cwd: ownFolder('.'),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error('the pages could not be built; the reason stands above');
  await rename(built, folder);
}

function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(ownFolder('package-lock.json')));
  const entries = readdirSync(ownFolder('src/explorer'), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  for (const path of paths.sort()) hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

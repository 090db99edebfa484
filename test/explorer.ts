import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { ownFolder } from '../src/graph/cypher-files.js';
import type { TestApi } from './api-client.js';

/** The explorer as a reader reaches it. */
export interface Explorer {
  /** The address of the page, with a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the explorer and serves it before an API. */
export async function explorerOf(api: Pick<TestApi, 'url'>): Promise<Explorer> {
  const outDir = await mkdtemp(join(tmpdir(), 'ipg-test-pages-'));
  const configFile = ownFolder('src/explorer/vite.config.ts');
  await build({ configFile, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  const target = new URL(api.url).origin;
  const server = await preview({
    configFile,
    logLevel: 'warn',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', proxy: { '/graphql': target, '/browser': target } },
  });
  const url = server.resolvedUrls?.local[0] ?? '';
  const close = async () => {
    await server.close();
    await rm(outDir, { recursive: true });
  };
  return { url, close };
}

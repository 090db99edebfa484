import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import type { PageSize } from './page-results.js';

/** What the pages may weigh. */
const MOST_BYTES = { firstLoad: 60_000, lazy: 150_000 } as const;

/** What the files of built pages weigh compressed, as the API sends them: what the explorer fetches first, what it may fetch later, and GraphiQL. */
export function pageSizes(
  folder: string,
  fetched: readonly string[],
): Record<'firstLoad' | 'lazy' | 'graphiql', PageSize> {
  const explorer = reachable(folder, 'index.html');
  const graphiql = [...reachable(folder, 'graphiql/index.html')].filter((path) => !explorer.has(path));
  const first = new Set(['index.html', ...fetched]);
  const lazy = [...explorer].filter((path) => !first.has(path));
  return {
    firstLoad: sizeOf(folder, [...first], MOST_BYTES.firstLoad),
    lazy: sizeOf(folder, lazy, MOST_BYTES.lazy),
    graphiql: sizeOf(folder, graphiql, null),
  };
}

/** A page and all files that it, or what it loads, names: Vite's names are found nowhere else by chance. */
function reachable(folder: string, page: string): Set<string> {
  const assets = readdirSync(join(folder, 'assets'));
  const found = new Set<string>();
  const follow = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    if (!/\.(html|js|css)$/.test(path)) return;
    const text = readFileSync(join(folder, path), 'utf8');
    for (const name of assets) if (text.includes(name)) follow(`assets/${name}`);
  };
  follow(page);
  return found;
}

function sizeOf(folder: string, paths: readonly string[], mostBytes: number | null): PageSize {
  const bytes = paths.map((path) => {
    const plain = readFileSync(join(folder, path));
    return Math.min(plain.length, gzipSync(plain, { level: constants.Z_BEST_COMPRESSION }).length);
  });
  return { files: paths.length, gzipBytes: bytes.reduce((sum, one) => sum + one, 0), mostBytes };
}

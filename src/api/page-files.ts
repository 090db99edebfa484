import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { Content } from './content.js';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** Reads the built pages whole, by their paths in the folder, with `/`: what is not read now is never served. Empty if there is no such folder. */
export function readPageFiles(folder: string): Map<string, Content> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const type = TYPES[extname(name)] ?? 'application/octet-stream';
      return [path.slice(join(folder, sep).length).replaceAll(sep, '/'), new Content(type, readFileSync(path))];
    }),
  );
}

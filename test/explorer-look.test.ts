import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { ownFolder } from '../src/graph/cypher-files.js';
import { builtPages } from './built-pages.js';

const tokens = readFileSync(ownFolder('src/explorer/styles/tokens.css'), 'utf8');

/** The tokens of a theme, by name, as sRGB. */
function theme(selector: string): Map<string, readonly [number, number, number]> {
  const block = tokens.split(selector)[1]?.split('}')[0] ?? '';
  const found = [...block.matchAll(/--([\w-]+): #([0-9a-f]{6});/g)];
  return new Map(
    found.map(([, name = '', hex = '']) => [
      name,
      [0, 2, 4].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as unknown as readonly [number, number, number],
    ]),
  );
}

/** Contrast of two colors (WCAG 2.2, "contrast ratio"), with the first laid over the second at an opacity. */
function contrast(one: readonly number[], ground: readonly number[], opacity = 1): number {
  const mixed = one.map((value, i) => value * opacity + (ground[i] ?? 0) * (1 - opacity));
  const [light = 0, dark = 0] = [luminance(mixed), luminance(ground)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Pairs of tokens that stand on each other, with the least contrast that WCAG 2.2 AA wants: 4.5 for text, 3 for lines, marks and borders of controls. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...['paper', 'card', 'chosen'].flatMap((ground) => [
    ['ink', ground, 4.5] as const,
    ['soft', ground, 4.5] as const,
    ['accent', ground, 4.5] as const,
  ]),
  ['on-accent', 'accent', 4.5],
  ['mark', 'mark-ground', 4.5],
  ...['paper', 'card'].flatMap((ground) => [
    ['friendly', ground, 4.5] as const,
    ['adverse', ground, 4.5] as const,
    ['neither', ground, 4.5] as const,
    ['alarm', ground, 4.5] as const,
    ['edge', ground, 3] as const,
  ]),
  ['ink', 'land', 4.5],
  ['friendly', 'land', 3],
  ['adverse', 'land', 3],
  ['neither', 'land', 3],
];

describe.each([
  ['light', ':root {'],
  ['dark', ':root[data-theme="dark"] {'],
])('the colors of the %s theme', (_, selector) => {
  const colors = theme(selector);
  test.each(PAIRS)('%s on %s: at least %d to 1', (one, ground, least) => {
    const [above, below] = [colors.get(one), colors.get(ground)];
    if (!above || !below) throw new Error(`no token ${one} or ${ground}`);
    expect(contrast(above, below)).toBeGreaterThanOrEqual(least);
  });
});

test('both themes have the same tokens', () => {
  expect([...theme(':root[data-theme="dark"] {').keys()]).toEqual([...theme(':root {').keys()]);
});

describe('what is loaded', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await builtPages();
  });
  const gzipped = (path: string) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;
  const linked = (page: string) =>
    [...readFileSync(join(folder, page), 'utf8').matchAll(/(?:src|href)="\.?\.?\/?([\w./-]+\.(?:js|css|svg))"/g)].map(
      ([, path = '']) => path,
    );
  /** Files that a script or a style sheet names, and what these name. */
  const reached = (paths: readonly string[]): Set<string> => {
    const all = readdirSync(join(folder, 'assets'));
    const found = new Set<string>();
    const open = [...paths];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      if (found.has(path)) continue;
      found.add(path);
      const text = /\.(js|css)$/.test(path) ? readFileSync(join(folder, path), 'utf8') : '';
      open.push(...all.filter((name) => text.includes(name)).map((name) => `assets/${name}`));
    }
    return found;
  };

  test('at first is at most 60 kB', () => {
    const first = ['index.html', ...linked('index.html')];
    expect(first.length).toBeGreaterThan(2);
    expect(first.map(gzipped).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(60_000);
  });

  test('later is at most 150 kB in all, and names no other host', () => {
    const first = linked('index.html');
    const later = [...reached(first)].filter((path) => !first.includes(path));
    expect(later.length).toBeGreaterThan(1);
    expect(later.map(gzipped).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(150_000);
    for (const path of [...first, ...later].filter((one) => /\.(js|css)$/.test(one))) {
      const hosts = [
        ...readFileSync(join(folder, path), 'utf8').matchAll(/(?:fetch|import|url)\(["'`]?(https?:)?\/\//g),
      ];
      expect(hosts).toEqual([]);
    }
  });
});

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { growthChart, ratioChart } from './charts.js';
import { figuresText } from './figures.js';
import type { Results } from './results.js';

const BEGIN = '<!-- figures: written by `npm run bench` -->';
const END = '<!-- end of figures -->';

/** Writes results, charts and the page's figures into a folder; what stands around the figures stays. */
export async function writeReport(folder: string, results: Results): Promise<void> {
  await mkdir(folder, { recursive: true });
  const charts = chartsOf(results);
  for (const [name, svg] of Object.entries(charts)) await writeFile(join(folder, name), svg);
  await writeFile(join(folder, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  const page = join(folder, 'README.md');
  const text = await readFile(page, 'utf8').catch(() => `# What a question costs\n\n${BEGIN}\n${END}\n`);
  await writeFile(page, withFigures(text, figuresText(results, Object.keys(charts))));
}

/** A page with new figures between its marks. Throws if it has none. */
function withFigures(page: string, figures: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin === -1 || end < begin) throw new Error(`the page has no lines ${BEGIN} and ${END}`);
  return `${page.slice(0, begin)}${BEGIN}\n\n${figures}\n\n${page.slice(end)}`;
}

function chartsOf(results: Results): Record<string, string> {
  const largest = results.sizes.at(-1);
  return {
    ...(largest ? { 'ratios.svg': ratioChart(largest) } : {}),
    ...(results.sizes.length > 1 ? { 'growth.svg': growthChart(results.sizes) } : {}),
  };
}

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** What stands in an SVG document, as a web browser reads it. */
export interface SvgFacts {
  /** Why it cannot be read; null: it can. */
  readonly broken: string | null;
  /** Its texts, in order. */
  readonly texts: readonly string[];
  /** How many elements can run something, or need a style sheet. */
  readonly unfit: number;
  /** The colors of its lines. */
  readonly strokes: readonly string[];
  readonly size: readonly [width: number, height: number];
}

// scripts of the page are texts: tests know nothing of a document
const READ_SVG = `(text) => {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  const root = parsed.documentElement;
  return {
    broken: parsed.querySelector('parsererror')?.textContent ?? null,
    texts: [...parsed.querySelectorAll('text')].map((one) => one.textContent),
    unfit: parsed.querySelectorAll('script, foreignObject, img, [onclick], [onerror], [class], [style]').length,
    strokes: [...parsed.querySelectorAll('path[stroke]')].map((one) => one.getAttribute('stroke')),
    size: [Number(root.getAttribute('width')), Number(root.getAttribute('height'))],
  };
}`;

/** Has a page read an SVG document. */
export function svgFacts(page: Page, svg: string): Promise<SvgFacts> {
  return page.evaluate<SvgFacts>(`(${READ_SVG})(${JSON.stringify(svg)})`);
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const RUN_AXE = `(async () => {
  const values = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await axe.run(document, { runOnly: { type: 'tag', values } });
  return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | '));
})()`;

/** What axe finds on a page against WCAG 2.2 AA and good practice; empty: nothing. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate<readonly string[]>(RUN_AXE);
}

import { element, xmlText } from './xml.js';

/** A picture that stands alone: its size and what is in it, as SVG without style sheets. */
export interface PictureCopy {
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

/** The colors of a theme. */
export interface Colors {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly friendly: string;
  readonly adverse: string;
  readonly neither: string;
}

/** What is printed around a picture. */
export interface Caption {
  readonly title: string;
  /** Lines below the title. */
  readonly under: readonly string[];
  /** Paragraphs below the picture. */
  readonly foot: readonly string[];
  /** The marks that can be in the picture, and what they mean. */
  readonly marks: readonly { readonly mark: '+' | '↑' | '×' | '?'; readonly text: string }[];
}

const FONT = 'system-ui, "Segoe UI", "Noto Sans", "Noto Sans CJK JP", sans-serif';
const MARGIN = 20;
const SMALL = 12;
const LINE = 17;

/** A picture with its title above, its legend and sources below: a file that needs nothing else to be read. */
export function standaloneSvg(picture: PictureCopy, caption: Caption, colors: Colors): string {
  const width = Math.max(picture.width, 360);
  const titles = wrapped(caption.title, width - 2 * MARGIN, 20);
  const under = caption.under.flatMap((line) => wrapped(line, width - 2 * MARGIN, SMALL));
  const top = 16 + titles.length * 26 + under.length * LINE + 8;
  const keys = legend(caption, width, colors);
  const foot = caption.foot.flatMap((paragraph) => wrapped(paragraph, width - 2 * MARGIN, SMALL));
  const legendTop = top + picture.height + 12;
  const height = Math.ceil(legendTop + keys.height + foot.length * LINE + 20);
  const body = [
    element('title', {}, xmlText(caption.title)),
    element('rect', { width, height, fill: colors.paper }),
    ...titles.map((line, i) => lineOfText(line, 16 + 20 + i * 26, 20, colors.ink)),
    ...under.map((line, i) => lineOfText(line, 16 + titles.length * 26 + 14 + i * LINE, SMALL, colors.soft)),
    windowOf(picture, (width - picture.width) / 2, top),
    element('path', { d: `M0 ${top}H${width}M0 ${top + picture.height}H${width}`, stroke: colors.rule }),
    element('g', { transform: `translate(0 ${legendTop})` }, keys.body),
    ...foot.map((line, i) => lineOfText(line, legendTop + keys.height + 14 + i * LINE, SMALL, colors.soft)),
  ];
  const root = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', { ...root, 'font-family': FONT }, ...body)}\n`;
}

function windowOf({ width, height, body }: PictureCopy, x: number, y: number): string {
  return element('svg', { x, y, width, height, viewBox: `0 0 ${width} ${height}`, overflow: 'hidden' }, body);
}

function lineOfText(text: string, y: number, size: number, fill: string): string {
  const weight = size > SMALL ? '700' : null;
  return element('text', { x: MARGIN, y, 'font-size': size, 'font-weight': weight, fill }, xmlText(text));
}

/** A text as lines that are no wider than so many pixels, as far as can be told without measuring. */
export function wrapped(text: string, width: number, size: number): string[] {
  const most = width / (size * 0.56);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, most))) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** A word too long for a line, such as an address, in several. */
function pieces(word: string, most: number): string[] {
  const length = Math.max(1, Math.floor(most / (widthOf(word) / Math.max(1, word.length))));
  const parts: string[] = [];
  for (let i = 0; i < word.length; i += length) parts.push(word.slice(i, i + length));
  return parts;
}

/** Letters of East Asia are about twice as wide as others. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letter > '\u{2E7F}' ? 1.8 : 1;
  return width;
}

interface Key {
  readonly text: string;
  readonly color: string;
  readonly dash: string | null;
  readonly mark: string | null;
}

const KEY_LINE = 44;
const KEY_ROW = 22;

function legend(caption: Caption, width: number, colors: Colors) {
  const { friendly, adverse, neither, ink } = colors;
  const keys: Key[] = [
    { text: 'friendly', color: friendly, dash: null, mark: null },
    { text: 'adverse', color: adverse, dash: '8 5', mark: null },
    { text: 'neither', color: neither, dash: '2 5', mark: null },
    ...caption.marks.map(({ mark, text }) => ({ text, color: friendly, dash: mark === '×' ? '1.5 7' : null, mark })),
  ];
  let x = MARGIN;
  let row = 0;
  const body = keys.map((key) => {
    const needed = KEY_LINE + 8 + widthOf(key.text) * SMALL * 0.56 + 22;
    if (x > MARGIN && x + needed > width) {
      x = MARGIN;
      row += 1;
    }
    const label = element('text', { x: KEY_LINE + 8, y: 4, 'font-size': SMALL, fill: ink }, xmlText(key.text));
    const at = `translate(${Math.round(x)} ${row * KEY_ROW + 8})`;
    x += needed;
    return element('g', { transform: at }, keySample(key, colors), label);
  });
  return { body: body.join(''), height: (row + 1) * KEY_ROW + 6 };
}

function keySample({ color, dash, mark }: Key, { paper }: Colors): string {
  const isDouble = mark === '↑';
  const line = { d: `M0 0H${KEY_LINE}`, stroke: color, 'stroke-width': isDouble ? 6.4 : 3, 'stroke-dasharray': dash };
  const inner = isDouble ? element('path', { d: line.d, stroke: paper, 'stroke-width': 2.4 }) : '';
  if (mark === null) return element('path', line);
  const sign = { x: 22, y: 4, 'text-anchor': 'middle', 'font-size': SMALL, 'font-weight': 700, fill: color };
  const disc = element('circle', { cx: 22, r: 8, fill: paper, stroke: color });
  return `${element('path', line)}${inner}${disc}${element('text', sign, mark)}`;
}

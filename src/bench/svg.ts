/** Attributes of an element, or the text of one. */
type Attributes = Readonly<Record<string, string | number>>;

/** An element of an SVG. Numbers are rounded to what an eye can see, texts are escaped. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    const text = typeof value === 'number' ? String(Math.round(value * 10) / 10) : escaped(value);
    return ` ${key}="${text}"`;
  });
  return `<${name}${written.join('')}${children.length === 0 ? '/>' : `>${children.join('')}</${name}>`}`;
}

/** A line of text. */
export function label(x: number, y: number, text: string, attributes: Attributes = {}): string {
  return element('text', { x, y, ...attributes }, escaped(text));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Colours that can be told apart by most eyes, on light and on dark ground. */
const STYLE = `
text { font: 13px system-ui, sans-serif; fill: #1f2328; }
.title { font-size: 16px; font-weight: 600; }
.small { font-size: 11px; fill: #59636e; }
.ground { fill: #ffffff; }
.axis { stroke: #8c959f; stroke-width: 1; }
.grid { stroke: #d1d9e0; stroke-width: 1; }
.api { fill: #0969da; stroke: #0969da; }
.peer { fill: #bc4c00; stroke: #bc4c00; }
.hand { fill: #59636e; stroke: #59636e; }
.line { fill: none; stroke-width: 2; }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc; }
  .small { fill: #9198a1; }
  .ground { fill: #0d1117; }
  .axis { stroke: #6e7681; }
  .grid { stroke: #30363d; }
  .api { fill: #4493f8; stroke: #4493f8; }
  .peer { fill: #f0883e; stroke: #f0883e; }
  .hand { fill: #9198a1; stroke: #9198a1; }
}
.line { fill: none; }
`;

/** A whole picture. */
export function picture(width: number, height: number, title: string, parts: readonly string[]): string {
  const head = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' };
  const ground = element('rect', { class: 'ground', x: 0, y: 0, width, height });
  const all = [element('title', {}, escaped(title)), element('style', {}, STYLE), ground, ...parts];
  return `${element('svg', head, ...all.map((part) => `\n${part}`))}\n`;
}

/** A round number not below the value, for the end of an axis. */
export function roundUp(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  return ([1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((one) => one * unit >= value) ?? 10) * unit;
}

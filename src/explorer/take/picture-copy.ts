import { draw } from '../picture/canvas-drawing.js';
import { sceneNow } from '../picture/scene.js';
import type { Colors, PictureCopy } from './svg.js';
import { SvgPen } from './svg-pen.js';
import { speakable } from './xml.js';

/** The look of an element as far as it is set by style sheets, which a file does not have. */
const PROPERTIES = [
  ...['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity'],
  ...['font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'paint-order', 'vector-effect'],
] as const;

/** What every picture has for the pointer and the keyboard only. */
const NOT_SEEN = '.line-hit, .halo, title';

/** Copies the picture that is on the page; null: there is none, as where the table is. */
export function copyOfPicture(): PictureCopy | null {
  const picture = document.querySelector('[data-picture]');
  if (picture instanceof HTMLCanvasElement) return copyOfCanvas(picture);
  return picture instanceof SVGSVGElement ? copyOfSvg(picture) : null;
}

/** A canvas knows nothing of lines: the same is drawn once more, as SVG. */
function copyOfCanvas({ clientWidth: width, clientHeight: height }: HTMLCanvasElement): PictureCopy {
  const pen = new SvgPen();
  draw(pen, sceneNow());
  return { width, height, body: pen.body };
}

function copyOfSvg(svg: SVGSVGElement): PictureCopy {
  const { width, height } = svg.viewBox.baseVal;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  for (const [i, copied] of copy.querySelectorAll('*').entries()) {
    const original = originals[i];
    if (original) inlineLook(original, copied);
  }
  for (const unseen of copy.querySelectorAll(NOT_SEEN)) unseen.remove();
  const serializer = new XMLSerializer();
  const body = [...copy.childNodes].map((child) => serializer.serializeToString(child)).join('');
  return { width, height, body: speakable(body) };
}

function inlineLook(original: Element, copied: Element): void {
  const look = getComputedStyle(original);
  for (const { name } of [...copied.attributes]) {
    if (/^(class|style|role|tabindex|aria-|data-|on)/.test(name)) copied.removeAttribute(name);
  }
  if (look.display === 'none') copied.setAttribute('display', 'none');
  for (const name of PROPERTIES) {
    const value = look.getPropertyValue(name);
    if (value !== '' && value !== INITIAL[name]) copied.setAttribute(name, value);
  }
}

/** What need not be said. */
const INITIAL: Readonly<Record<string, string>> = {
  opacity: '1',
  'stroke-dasharray': 'none',
  'dominant-baseline': 'auto',
  'paint-order': 'normal',
  'vector-effect': 'none',
};

/** The colors of the theme that is on. */
export function colorsNow(): Colors {
  const look = getComputedStyle(document.documentElement);
  const color = (name: keyof Colors) => look.getPropertyValue(`--${name}`).trim();
  return {
    ...{ paper: color('paper'), ink: color('ink'), soft: color('soft'), rule: color('rule') },
    ...{ friendly: color('friendly'), adverse: color('adverse'), neither: color('neither') },
  };
}

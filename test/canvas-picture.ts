import { expect } from 'vitest';
import type { Reader } from './explorer-page.js';

/** The middle of something drawn in one color, in pixels of the window. */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** The color of a pixel, and how much of it is laid on (0 to 255). */
interface Pixel {
  readonly rgb: readonly [number, number, number];
  readonly alpha: number;
}

/** How much is painted on the canvas. */
interface Painted {
  /** How many dots of the canvas go to one pixel of the window. */
  readonly ratio: number;
  readonly dots: number;
}

// to be read often the picture is copied: a canvas that is read itself becomes another, slower one
const READ = `
const canvas = document.querySelector('canvas[data-picture]');
const copy = new OffscreenCanvas(Math.max(1, canvas?.width ?? 1), Math.max(1, canvas?.height ?? 1));
const context = copy.getContext('2d', { willReadFrequently: true });
if (canvas && canvas.width > 0) context.drawImage(canvas, 0, 0);
const { data, width, height } = context.getImageData(0, 0, copy.width, copy.height);
const ratio = canvas ? canvas.width / canvas.clientWidth : 0;
`;

const COLOR = `(token) => {
  const hex = getComputedStyle(document.documentElement).getPropertyValue('--' + token).trim();
  return [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
}`;

const FACTS = `(() => {${READ}
  let dots = 0;
  for (let i = 3; i < data.length; i += 4) if (data[i] > 0) dots++;
  return { ratio, dots };
})()`;

const STRONGEST = `((at) => {${READ}
  let best = { rgb: [0, 0, 0], alpha: 0 };
  for (let y = Math.round((at.y - 3) * ratio); y <= (at.y + 3) * ratio; y++) {
    for (let x = Math.round((at.x - 3) * ratio); x <= (at.x + 3) * ratio; x++) {
      const i = 4 * (y * width + x);
      if (data[i + 3] > best.alpha) best = { rgb: [...data.slice(i, i + 3)], alpha: data[i + 3] };
    }
  }
  return best;
})`;

const DOTS = `((token) => {${READ}
  const [r, g, b] = (${COLOR})(token);
  const found = [];
  for (let i = 0; i < data.length; i += 4) {
    if (data[i] !== r || data[i + 1] !== g || data[i + 2] !== b || data[i + 3] !== 255) continue;
    const x = ((i / 4) % width) / ratio;
    const y = Math.floor(i / 4 / width) / ratio;
    const near = found.find((one) => Math.hypot(one.x / one.n - x, one.y / one.n - y) < 24);
    if (near) Object.assign(near, { x: near.x + x, y: near.y + y, n: near.n + 1 });
    else found.push({ x, y, n: 1 });
  }
  return found.filter(({ n }) => n > 40).map(({ x, y, n }) => ({ x: x / n, y: y / n })).sort((a, b) => a.x - b.x);
})`;

/** Two of the crowd that are far from all others, in pixels of the window, and the middle of the line between them. */
interface Outposts {
  readonly west: Dot;
  readonly east: Dot;
  readonly middle: Dot;
}

/** A reader before the picture of the crowd (test/crowded-graph.ts). */
export function crowdReader({ page, open, still }: Reader) {
  const painted = () => page.evaluate<Painted>(FACTS);
  /** The strongest pixel around a point of the window. */
  const pixel = (at: Dot) => page.evaluate<Pixel>(`${STRONGEST}(${JSON.stringify(at)})`);
  /** Where the discs are that have the color of a token, from left to right. */
  const dots = (token: string) => page.evaluate<Dot[]>(`${DOTS}(${JSON.stringify(token)})`);
  /** Opens a picture, and waits until a worker has placed what is on it. */
  const openCanvas = async (address: string) => {
    await open(address);
    await expect.poll(async () => (await painted()).dots, { timeout: 20_000 }).toBeGreaterThan(1000);
    await still();
  };
  const outposts = async (): Promise<Outposts> => {
    const [west, east, ...others] = await dots('accent');
    if (!west || !east || others.length > 0) throw new Error('the two outposts do not stand out in the picture');
    return { west, east, middle: { x: (west.x + east.x) / 2, y: (west.y + east.y) / 2 } };
  };
  /** Opens the picture with the panel of the two outposts: when a panel opens or closes, all is fitted anew. */
  const openOutposts = async (address: string) => {
    await openCanvas(`${address}&pair=outpost-east~outpost-west`);
    return outposts();
  };
  const press = async ({ x, y }: Dot, modifiers: 'Shift'[] = []) => {
    await page.locator('canvas').click({ position: { x, y }, modifiers });
    await still();
  };
  const drag = async (from: Dot, to: Dot) => {
    const box = await page.locator('.picture').boundingBox();
    const move = ({ x, y }: Dot) => page.mouse.move((box?.x ?? 0) + x, (box?.y ?? 0) + y, { steps: 5 });
    await move(from);
    await page.mouse.down();
    await move(to);
    await page.mouse.up();
    await still();
  };
  const inColors = async (colorScheme: 'light' | 'dark', work: () => Promise<void>) => {
    await page.emulateMedia({ colorScheme });
    await work().finally(() => page.emulateMedia({ colorScheme: null }));
  };
  /** Whether a pixel has the color of a token, in the theme that is on. */
  const hasColor = async ({ rgb }: Pixel, token: string) => {
    const color = await page.evaluate<number[]>(`(${COLOR})(${JSON.stringify(token)})`);
    return rgb.every((value, i) => Math.abs(value - (color[i] ?? 0)) <= 3);
  };
  /** Works on a screen with twice as many dots. */
  const onSharpScreen = async (work: () => Promise<void>) => {
    const session = await page.context().newCDPSession(page);
    const screen = { width: 1400, height: 900, deviceScaleFactor: 2, mobile: false };
    await session.send('Emulation.setDeviceMetricsOverride', screen);
    await work().finally(() => session.send('Emulation.clearDeviceMetricsOverride'));
    await session.detach();
  };
  return { onSharpScreen, painted, pixel, dots, openCanvas, outposts, openOutposts, press, drag, inColors, hasColor };
}

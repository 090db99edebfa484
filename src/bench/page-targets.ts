import type { PagesResult, PageTarget, PictureFigures } from './page-results.js';

/** What the explorer promises, and what was found. */
export function targetsOf({
  sizes,
  firstScreens,
  pictures,
}: Omit<PagesResult, 'chromium' | 'load' | 'targets'>): PageTarget[] {
  const warm = firstScreens.find(({ name }) => name === 'warm');
  const usual = pictures.find(({ isForced }) => !isForced);
  const size = (title: string, { gzipBytes, mostBytes }: PagesResult['sizes'][keyof PagesResult['sizes']]) =>
    atMost(title, gzipBytes / 1000, (mostBytes ?? 0) / 1000, 'kB');
  return [
    size('first load, compressed', sizes.firstLoad),
    size('everything lazy, compressed', sizes.lazy),
    atMost('story readable, warm', warm?.storyMs.median ?? Number.NaN, 1000, 'ms'),
    ...(usual ? ofPicture(usual) : []),
  ];
}

function ofPicture({ title, steps, motions }: PictureFigures): PageTarget[] {
  const drag = motions.find(({ name }) => name === 'drag')?.framesPerSecond ?? Number.NaN;
  const timed = steps.filter(({ name }) => name !== 'end of a drag');
  return [
    ...timed.map(({ name, medianMs }) => atMost(`${title}: ${name}`, medianMs, 100, 'ms')),
    { title: `${title}: drag`, bound: '≥ 50 frames/s', found: `${drag.toFixed(0)} frames/s`, isKept: drag >= 50 },
  ];
}

function atMost(title: string, value: number, most: number, unit: string): PageTarget {
  return { title, bound: `≤ ${most} ${unit}`, found: `${value.toFixed(1)} ${unit}`, isKept: value <= most };
}

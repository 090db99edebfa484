import type { Locator, Page } from 'playwright-core';
import type { Chromium } from './chromium.js';
import { idsOf } from './drawn-graph.js';
import { pictureMs } from './first-screen.js';
import type { MotionFigures, PictureFigures, StepFigures } from './page-results.js';
import { PAGE_SCRIPT } from './page-script.js';
import { PageMeter } from './page-steps.js';

/** So many steps of each kind, at least. */
const STEPS = 20;

/** A picture to be measured. */
interface Drawn {
  readonly title: string;
  readonly search: string;
  /** Drawn on a canvas though the page would draw it as SVG, to compare the two. */
  readonly forced?: 'canvas';
}

const PICTURES: readonly Drawn[] = [
  { title: '150 actors, 400 relations', search: `?of=${idsOf('usual').join(',')}` },
  { title: 'the first 150 of 1,000 actors, 10,000 relations', search: '?of=*' },
  { title: 'all that can be drawn of 1,000 actors, 10,000 relations', search: '?of=*&all=yes' },
  { title: '150 actors, 400 relations', search: `?of=${idsOf('usual').join(',')}`, forced: 'canvas' },
  { title: 'the first 150 of 1,000 actors, 10,000 relations', search: '?of=*', forced: 'canvas' },
];

/** Above which a picture is drawn on a canvas, as the built page has it. */
const BOUNDS = /\{entities:300,lines:1500\}/;

/** What each picture costs, drawn from a graph that `drawnGraph` has filled. */
export async function measurePictures(
  chromium: Chromium,
  apiUrl: string,
  note: (text: string) => void,
): Promise<PictureFigures[]> {
  const found: PictureFigures[] = [];
  for (const drawn of PICTURES) {
    note(`${drawn.title}${drawn.forced ? `, as ${drawn.forced}` : ''}`);
    found.push(
      await chromium.withPage(PAGE_SCRIPT, (page) => measured(chromium, page, new URL('/', apiUrl).href, drawn)),
    );
  }
  return found;
}

async function measured(chromium: Chromium, page: Page, url: string, drawn: Drawn): Promise<PictureFigures> {
  const { title, search, forced } = drawn;
  if (forced) await forceCanvas(page);
  await page.goto(`${url}${search}`);
  const firstDrawMs = await pictureMs(page);
  const shown = (await page.evaluate(SHOWN)) as Shown;
  const meter = await PageMeter.of(chromium, page);
  const steps = [await meter.presses('filter', await filters(page))];
  const motions: MotionFigures[] = [];
  const [drag, end] = await meter.drag();
  motions.push(drag, await meter.wheel(), await meter.redraws());
  steps.push(end);
  if (!forced) steps.push(...(await timeSteps(meter, page, url, search)));
  return { title, isForced: forced !== undefined, ...shown, firstDrawMs, steps, motions };
}

/** The page with a canvas for whatever is drawn. */
async function forceCanvas(page: Page): Promise<void> {
  await page.route('**/assets/index-*.js', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    if (!BOUNDS.test(text)) throw new Error('the built page does not say where the canvas begins as it used to');
    await route.fulfill({ response, body: text.replace(BOUNDS, '{entities:0,lines:0}') });
  });
}

/** Switches of the legend, each off and on again, as often as it takes. */
async function filters(page: Page): Promise<Locator[]> {
  const boxes = await page.locator('.legend input[type=checkbox]').all();
  const twice = boxes.flatMap((box) => [box, box]);
  return Array.from({ length: Math.ceil(STEPS / twice.length) }, () => twice).flat();
}

async function timeSteps(meter: PageMeter, page: Page, url: string, search: string): Promise<StepFigures[]> {
  const phases = ['Previous', 'Current', 'What changed'].map((name) => page.getByRole('button', { name }));
  const rounds = Array.from({ length: Math.ceil(STEPS / phases.length) }, () => phases).flat();
  const steps = [await meter.presses('Previous, Current, What changed', rounds)];
  await page.goto(`${url}${search}&time=1980-01-01`);
  await pictureMs(page);
  steps.push(await meter.keys('next day of change', ']', STEPS));
  await page.goto(`${url}${search}&time=1960-01-01~1985-01-01`);
  await pictureMs(page);
  steps.push(await meter.keys('next day, two days compared', ']', STEPS));
  await page.getByRole('slider', { name: 'Second year' }).focus();
  steps.push(await meter.keys('a year by the slider', 'ArrowLeft', STEPS));
  return steps;
}

type Shown = Pick<PictureFigures, 'renderer' | 'entities' | 'relations' | 'lines' | 'notDrawn' | 'answerMs'>;

/** What a picture says of itself to whoever cannot see it, and how long the page waited for its content. */
const SHOWN = `(() => {
  const picture = document.querySelector('[data-picture]');
  const [, relations, entities, lines] = picture.getAttribute('aria-label').match(/([\\d,]+) relations? among ([\\d,]+) entit.*?([\\d,]+) lines?/);
  const number = (text) => Number(text.replaceAll(',', ''));
  const waits = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/graphql'));
  return {
    renderer: picture.tagName === 'CANVAS' ? 'canvas' : 'SVG',
    relations: number(relations), entities: number(entities), lines: number(lines),
    notDrawn: document.querySelector('.not-drawn').textContent.match(/[\\d,]+ more .*?(not shown|not drawn)/g)?.join('; ') ?? '',
    answerMs: Math.max(...waits.map(({ startTime, responseEnd }) => responseEnd - startTime)),
  };
})()`;

import type { Page } from 'playwright-core';
import type { Database, DatabaseSettings } from '../neo4j/database.js';
import type { Chromium } from './chromium.js';
import type { FirstScreen } from './page-results.js';
import { PAGE_SCRIPT } from './page-script.js';
import { Side } from './sides.js';
import { median } from './statistics.js';

/** How often each is tried. */
const TRIES = { started: 4, warm: 12 } as const;

/** One load with an empty cache. */
interface Load {
  readonly storyMs: number;
  readonly pictureMs: number;
  readonly chromiumCpuMs: number;
  /** Paths of the files that were fetched. */
  readonly fetched: readonly string[];
}

/** How long the first screen takes: first after a start of the API, and when all is warm; and which files it fetches. */
export async function measureFirstScreen(
  chromium: Chromium,
  database: Database,
  settings: DatabaseSettings,
  note: (text: string) => void,
): Promise<{ firstScreens: FirstScreen[]; fetched: readonly string[] }> {
  // what a web browser does once after its own start is not the page's
  await chromium.withPage('', (page) => page.goto('about:blank'));
  const started: Record<'warmed' | 'cold', Load[]> = { warmed: [], cold: [] };
  note('first screen after a start of the API');
  for (let i = 0; i < TRIES.started; i++) {
    for (const how of ['warmed', 'cold'] as const) {
      await database.refreshPlans();
      started[how].push(await afterStart(chromium, settings, how === 'warmed'));
    }
  }
  note('first screen, warm');
  const warm = await warmLoads(chromium, settings);
  return {
    firstScreens: [
      figures('first after the start of the API, plans forgotten', started.warmed),
      figures('the same, had the API not asked before', started.cold),
      figures('warm', warm),
    ],
    fetched: warm[0]?.fetched ?? [],
  };
}

/** The first load from an API that has just started. */
async function afterStart(chromium: Chromium, settings: DatabaseSettings, isWarmed: boolean): Promise<Load> {
  const api = await Side.start('api', settings, '', isWarmed);
  try {
    return await loadOnce(chromium, api.url);
  } finally {
    api.stop();
  }
}

async function warmLoads(chromium: Chromium, settings: DatabaseSettings): Promise<Load[]> {
  const api = await Side.start('api', settings, '');
  try {
    for (let i = 0; i < 3; i++) await loadOnce(chromium, api.url);
    const loads: Load[] = [];
    while (loads.length < TRIES.warm) loads.push(await loadOnce(chromium, api.url));
    return loads;
  } finally {
    api.stop();
  }
}

async function loadOnce(chromium: Chromium, apiUrl: string): Promise<Load> {
  return chromium.withPage(PAGE_SCRIPT, async (page) => {
    const before = await chromium.cpuMs();
    await page.goto(new URL('/', apiUrl).href);
    const drawnAfter = await pictureMs(page);
    const storyMs = (await page.evaluate('bench.story')) as number;
    const chromiumCpuMs = (await chromium.cpuMs()) - before;
    const fetched = (await page.evaluate(
      "performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.slice(1)).filter((path) => path.startsWith('assets/'))",
    )) as string[];
    return { storyMs, pictureMs: drawnAfter, chromiumCpuMs, fetched };
  });
}

/** When the picture had been drawn, since the navigation. */
export async function pictureMs(page: Page): Promise<number> {
  return (await page.evaluate('bench.picture')) as number;
}

function figures(name: string, loads: readonly Load[]): FirstScreen {
  const of = (value: (load: Load) => number) => {
    const values = loads.map(value);
    return { median: median(values), worst: Math.max(...values) };
  };
  return {
    name,
    tries: loads.length,
    storyMs: of(({ storyMs }) => storyMs),
    pictureMs: of(({ pictureMs }) => pictureMs),
    chromiumCpuMs: median(loads.map(({ chromiumCpuMs }) => chromiumCpuMs)),
  };
}

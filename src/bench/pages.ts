import { loadavg } from 'node:os';
import { bulkLoad } from '../graph/bulk-load.js';
import { ownFolder } from '../graph/cypher-files.js';
import { Chromium } from './chromium.js';
import { drawnGraph } from './drawn-graph.js';
import { measurePictures } from './drawn-pictures.js';
import { measureFirstScreen } from './first-screen.js';
import type { PagesResult } from './page-results.js';
import { pageSizes } from './page-sizes.js';
import { targetsOf } from './page-targets.js';
import { withEmpty, withSeed } from './prepared.js';
import { Side } from './sides.js';

/** What the explorer costs its readers, in a real web browser, on the seeded graph and on a made one. */
export async function measurePages(note: (text: string) => void): Promise<PagesResult> {
  const before = loadavg()[0] ?? 0;
  const chromium = await Chromium.start();
  try {
    note('filling a graph with the project’s own content');
    const { firstScreens, fetched } = await withSeed(null, note, (settings, database) =>
      measureFirstScreen(chromium, database, settings, note),
    );
    const pictures = await withEmpty(note, async (database, settings) => {
      note('filling a graph with what is drawn');
      await bulkLoad(database, drawnGraph());
      await database.refreshPlans();
      const api = await Side.start('api', settings, '');
      try {
        return await measurePictures(chromium, api.url, note);
      } finally {
        api.stop();
      }
    });
    const sizes = pageSizes(ownFolder('dist/explorer'), fetched);
    const found = { sizes, firstScreens, pictures };
    const load = [before, loadavg()[0] ?? 0] as const;
    return { chromium: chromium.version, load, ...found, targets: targetsOf(found) };
  } finally {
    await chromium.stop();
  }
}

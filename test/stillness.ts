import type { Page, Request } from 'playwright-core';

const TWO_FRAMES = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))';

/**
 * Watches a page, and returns what waits until it lies still: nothing is under way and the document is the same over
 * several frames. Answers and lazy parts change what has room, and a picture's size is known a frame after it is
 * shown; on a busy machine each of these takes long, so that no fixed wait is right.
 */
export function stillness(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  return async () => {
    let before = '';
    for (let same = 0; same < 3; ) {
      await page.waitForTimeout(50);
      await page.evaluate(TWO_FRAMES);
      const now = await page.evaluate<string>('document.body.outerHTML');
      same = now === before && underWay.size === 0 ? same + 1 : 0;
      before = now;
    }
  };
}

import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';

/** The web browser that stands in for the user's. */
export const CHROMIUM = process.env['CHROMIUM'] || '/usr/bin/chromium';

/** Whether tests in a web browser can run. Where all is to be tested, not being able to is a failure. */
export function hasChromium(): boolean {
  if (existsSync(CHROMIUM)) return true;
  const message = `there is no Chromium at ${CHROMIUM}: install it (apt-get install chromium), or set CHROMIUM to its path`;
  if (process.env['CI']) throw new Error(message);
  console.warn(`skipped, what is seen in a web browser: ${message}`);
  return false;
}

/** A page of a Chromium that nobody has used before. */
export interface FreshPage {
  readonly page: Page;
  close(): Promise<void>;
}

/** Opens an empty page in a profile of its own, which `close` takes away. */
export async function freshPage(): Promise<FreshPage> {
  const profile = await mkdtemp(join(tmpdir(), 'ipg-test-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: true,
    viewport: { width: 1400, height: 900 },
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync'],
    ],
  });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  return { page: context.pages()[0] ?? (await context.newPage()), close };
}

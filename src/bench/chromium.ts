import { existsSync } from 'node:fs';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

/** The web browser that is measured. */
function executable(): string {
  // biome-ignore lint/style/noProcessEnv: the same setting as that of the tests
  return process.env['CHROMIUM'] || '/usr/bin/chromium';
}

/** A running Chromium that tells what it uses. */
export class Chromium {
  readonly #browser: Browser;
  readonly #session: CDPSession;

  private constructor(browser: Browser, session: CDPSession) {
    this.#browser = browser;
    this.#session = session;
  }

  /** Starts the installed Chromium. Throws, saying what is missing, where it cannot. */
  static async start(): Promise<Chromium> {
    const playwright = await import('playwright-core').catch(() => {
      throw new Error('playwright-core is not installed, which drives Chromium: run npm ci --include=dev');
    });
    const executablePath = executable();
    if (!existsSync(executablePath)) {
      throw new Error(`there is no Chromium at ${executablePath}: install it, or set CHROMIUM to its path`);
    }
    const browser = await playwright.chromium.launch({
      executablePath,
      headless: true,
      args: [
        ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
        ...['--disable-component-update', '--disable-sync'],
      ],
    });
    return new Chromium(browser, await browser.newBrowserCDPSession());
  }

  get version(): string {
    return this.#browser.version();
  }

  /** Does work in a page with an empty cache, in which `script` runs before anything else. */
  async withPage<T>(script: string, work: (page: Page) => Promise<T>): Promise<T> {
    const context: BrowserContext = await this.#browser.newContext({ viewport: { width: 1400, height: 900 } });
    try {
      await context.addInitScript(script);
      return await work(await context.newPage());
    } finally {
      await context.close();
    }
  }

  /** CPU that all its processes have used so far. */
  async cpuMs(): Promise<number> {
    const { processInfo } = await this.#session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  }

  /** Ends it. */
  async stop(): Promise<void> {
    await this.#browser.close();
  }
}

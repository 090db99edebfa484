import type { CDPSession, Locator, Page } from 'playwright-core';
import type { Chromium } from './chromium.js';
import type { MotionFigures, StepFigures } from './page-results.js';
import { median } from './statistics.js';

/** How long something is moved. */
const MOTION_MS = 2000;

/** CPU used so far, in milliseconds. */
interface Used {
  readonly thread: number;
  readonly script: number;
  readonly layout: number;
  readonly chromium: number;
}

/** A page in which steps are measured one by one. */
export class PageMeter {
  readonly #chromium: Chromium;
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(chromium: Chromium, page: Page, session: CDPSession) {
    this.#chromium = chromium;
    this.#page = page;
    this.#session = session;
  }

  static async of(chromium: Chromium, page: Page): Promise<PageMeter> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new PageMeter(chromium, page, session);
  }

  /** Presses buttons or boxes, one after the other. */
  async presses(name: string, targets: readonly Locator[]): Promise<StepFigures> {
    return this.#steps(name, targets, 'click', async (target) => {
      const box = await target.boundingBox();
      if (!box) throw new Error(`${name}: there is nothing to press`);
      return () => this.#page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    });
  }

  /** Presses a key again and again, where the focus is. */
  async keys(name: string, key: string, times: number): Promise<StepFigures> {
    const keys = Array.from({ length: times }, () => key);
    return this.#steps(name, keys, 'keydown', async () => () => this.#page.keyboard.press(key));
  }

  /** Drags the picture around; also what its end costs, when the picture is drawn anew. */
  async drag(): Promise<[MotionFigures, StepFigures]> {
    const { x, y } = await this.#middle();
    const { mouse } = this.#page;
    await mouse.move(x, y);
    await mouse.down();
    const motion = await this.#motion('drag', '', (turn) =>
      mouse.move(x + 120 * Math.cos(turn), y + 90 * Math.sin(turn)),
    );
    const end = await this.#steps('end of a drag', [null], 'pointerup', async () => () => mouse.up());
    return [motion, end];
  }

  /** Draws larger and smaller by the wheel. */
  async wheel(): Promise<MotionFigures> {
    const { x, y } = await this.#middle();
    await this.#page.mouse.move(x, y);
    return this.#motion('wheel', '', (turn) => this.#page.mouse.wheel(0, Math.sin(turn) > 0 ? -40 : 40));
  }

  /** What a drag would be if the picture were drawn anew in each frame: the buttons of the picture do that. */
  async redraws(): Promise<MotionFigures> {
    const each = `() => { bench.isIn = !bench.isIn; document.querySelector(bench.isIn ? '[aria-label="Zoom in"]' : '[aria-label="Zoom out"]').click(); }`;
    return this.#motion('drawn anew in each frame', each, () => this.#page.waitForTimeout(50));
  }

  async #middle(): Promise<{ x: number; y: number }> {
    const box = await this.#page.locator('.picture').boundingBox();
    if (!box) throw new Error('there is no picture');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async #motion(name: string, eachFrame: string, move: (turn: number) => Promise<unknown>): Promise<MotionFigures> {
    await move(0);
    const before = await this.#chromium.cpuMs();
    await this.#page.evaluate(`bench.count(${eachFrame})`);
    const start = performance.now();
    while (performance.now() - start < MOTION_MS) await move((performance.now() - start) / 160);
    const frames = (await this.#page.evaluate('bench.counted()')) as number[];
    const used = (await this.#chromium.cpuMs()) - before;
    const [first = 0, last = 0] = [frames[0], frames.at(-1)];
    const waits = frames.slice(1).map((at, i) => at - (frames[i] ?? at));
    return {
      name,
      framesPerSecond: ((frames.length - 1) * 1000) / (last - first),
      longestMs: Math.max(...waits),
      chromiumCpuMsPerSecond: (used * 1000) / (last - first),
    };
  }

  async #steps<T>(
    name: string,
    targets: readonly T[],
    event: string,
    prepare: (target: T) => Promise<() => Promise<unknown>>,
  ): Promise<StepFigures> {
    const times: number[] = [];
    const costs: Used[] = [];
    for (const target of targets) {
      const act = await prepare(target);
      await this.#page.evaluate(`bench.expect('${event}')`);
      const before = await this.#used();
      await act();
      times.push((await this.#page.evaluate('bench.effect')) as number);
      const after = await this.#used();
      costs.push({
        thread: after.thread - before.thread,
        script: after.script - before.script,
        layout: after.layout - before.layout,
        chromium: after.chromium - before.chromium,
      });
    }
    const cost = (of: keyof Used) => median(costs.map((one) => one[of]));
    return {
      name,
      count: times.length,
      medianMs: median(times),
      worstMs: Math.max(...times),
      threadCpuMs: cost('thread'),
      scriptCpuMs: cost('script'),
      layoutCpuMs: cost('layout'),
      chromiumCpuMs: cost('chromium'),
    };
  }

  async #used(): Promise<Used> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const ms = (name: string) => (metrics.find((one) => one.name === name)?.value ?? Number.NaN) * 1000;
    return {
      thread: ms('TaskDuration'),
      script: ms('ScriptDuration'),
      layout: ms('LayoutDuration') + ms('RecalcStyleDuration'),
      chromium: await this.#chromium.cpuMs(),
    };
  }
}

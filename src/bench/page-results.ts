/** How many bytes, compressed, of how many files; and how many they may be, where that is bounded. */
export interface PageSize {
  readonly files: number;
  readonly gzipBytes: number;
  readonly mostBytes: number | null;
}

/** How long a reader waits for the first screen, from the navigation on, with an empty cache. */
export interface FirstScreen {
  readonly name: string;
  readonly tries: number;
  readonly storyMs: { readonly median: number; readonly worst: number };
  readonly pictureMs: { readonly median: number; readonly worst: number };
  /** CPU of all of Chromium in one load. */
  readonly chromiumCpuMs: number;
}

/** What one kind of step costs: from the input to the end of the frame after it. */
export interface StepFigures {
  readonly name: string;
  readonly count: number;
  readonly medianMs: number;
  readonly worstMs: number;
  /** CPU of the page's own thread, of which scripts and layout; and of all of Chromium, which draws with it. */
  readonly threadCpuMs: number;
  readonly scriptCpuMs: number;
  readonly layoutCpuMs: number;
  readonly chromiumCpuMs: number;
}

/** Frames while something moves. */
export interface MotionFigures {
  readonly name: string;
  readonly framesPerSecond: number;
  /** The longest that a frame was waited for. */
  readonly longestMs: number;
  readonly chromiumCpuMsPerSecond: number;
}

/** One picture. */
export interface PictureFigures {
  readonly title: string;
  readonly renderer: string;
  /** Whether the page would have drawn it the other way. */
  readonly isForced: boolean;
  readonly entities: number;
  readonly relations: number;
  readonly lines: number;
  /** What the page says of what it leaves out. */
  readonly notDrawn: string;
  /** From the navigation to the picture; of it waiting for the API. */
  readonly firstDrawMs: number;
  readonly answerMs: number;
  readonly steps: readonly StepFigures[];
  readonly motions: readonly MotionFigures[];
}

/** A promise of the page, and whether it was kept. */
export interface PageTarget {
  readonly title: string;
  readonly bound: string;
  readonly found: string;
  readonly isKept: boolean;
}

/** What the explorer costs its readers. */
export interface PagesResult {
  readonly chromium: string;
  /** The machine's load when the run began and when it ended, beside its number of cores. */
  readonly load: readonly [before: number, after: number];
  readonly sizes: Readonly<Record<'firstLoad' | 'lazy' | 'graphiql', PageSize>>;
  readonly firstScreens: readonly FirstScreen[];
  readonly pictures: readonly PictureFigures[];
  readonly targets: readonly PageTarget[];
}

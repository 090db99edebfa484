import { signal } from '@preact/signals';

/** A bloc as a picture marks it: by a letter, and by the hue of that number, 0 to 5. The letter alone tells blocs apart. */
export interface BlocMark {
  readonly letter: string;
  readonly hue: number;
}

/** What a computation says of what is drawn. */
export interface OverlayMarks {
  /** Blocs by the ids of their actors; those of nobody but one actor have no mark. */
  readonly blocs: ReadonlyMap<string, BlocMark>;
  /** The pairs of strained triangles, as `pairKey` writes them. */
  readonly strained: ReadonlySet<string>;
}

/** Nothing is marked. */
export const NO_MARKS: OverlayMarks = { blocs: new Map(), strained: new Set() };

/** What is to be marked in the picture now. */
export const overlayMarks = signal<OverlayMarks>(NO_MARKS);

/** The colors that a canvas draws with, from the page's tokens. */
export interface Colors {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  readonly edge: string;
  readonly accent: string;
  readonly friendly: string;
  readonly neither: string;
  readonly adverse: string;
  /** The grounds of blocs' letters, by hue. */
  readonly blocs: readonly string[];
}

/** Reads the tokens as they are now. */
export function colorsNow(): Colors {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: token('paper'),
    card: token('card'),
    ink: token('ink'),
    edge: token('edge'),
    accent: token('accent'),
    friendly: token('friendly'),
    neither: token('neither'),
    adverse: token('adverse'),
    blocs: [0, 1, 2, 3, 4, 5].map((hue) => token(`bloc-${hue}`)),
  };
}

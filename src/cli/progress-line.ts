/** What lasts shorter is not worth a line in a log. */
const WORTH_A_LINE_MS = 2000;

/** What is being done, for a person who waits: one line, written over, on a terminal; elsewhere a line for each step that lasts. */
export class ProgressLine {
  readonly #write: (text: string) => void;
  readonly #rewrites: boolean;
  readonly #width: () => number;
  #step = '';
  #timer: NodeJS.Timeout | undefined;

  /** `width`: the columns that a line has, where it is written over. */
  constructor(write: (text: string) => void, rewrites: boolean, width: () => number = () => 80) {
    this.#write = write;
    this.#rewrites = rewrites;
    this.#width = width;
  }

  /** Shows a step. The seconds or the count at its end, as in `waiting (3 s)` and `reading 3/7`, do not make it another one. */
  show(text: string): void {
    const step = text.replace(/ (\(\d+ s\)|\d+\/\d+)$/, '');
    if (this.#rewrites) {
      // a line that wraps could not be taken away
      this.#write(`\r\u001b[K${text.slice(0, this.#width() - 1)}`);
    } else if (step !== this.#step) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#write(`${step}\n`), WORTH_A_LINE_MS);
    }
    this.#step = step;
  }

  /** Takes the line away, before something else is written or at the end. */
  end(): void {
    clearTimeout(this.#timer);
    if (this.#rewrites && this.#step !== '') this.#write('\r\u001b[K');
    this.#step = '';
  }
}

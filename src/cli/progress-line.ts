/** What lasts shorter is not worth a line in a log. */
const WORTH_A_LINE_MS = 2000;

/** What is being done, for a person who waits: one line, written over, on a terminal; elsewhere a line for each step that lasts. */
export class ProgressLine {
  readonly #write: (text: string) => void;
  readonly #rewrites: boolean;
  #step = '';
  #timer: NodeJS.Timeout | undefined;

  constructor(write: (text: string) => void, rewrites: boolean) {
    this.#write = write;
    this.#rewrites = rewrites;
  }

  /** Shows a step. The seconds or the count at its end, as in `waiting (3 s)` and `reading 3/7`, do not make it another one. */
  show(text: string): void {
    const step = text.replace(/ (\(\d+ s\)|\d+\/\d+)$/, '');
    if (this.#rewrites) {
      this.#write(`\r\u001b[K${text}`);
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

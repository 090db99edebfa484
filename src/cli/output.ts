import { IpgError } from '../errors/error.js';
import { coloured, type Tone } from './colour.js';
import { ProgressLine } from './progress-line.js';

/** Where the program writes. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether a line on `err` may be written over. */
  readonly rewrites: boolean;
  /** How many columns `err` has; 80 if absent. */
  readonly width?: () => number;
  /** Whether `out` may be given colours; not, if absent. */
  readonly colours?: boolean;
}

/** An error as `--json` shows it. */
export interface ErrorReport {
  readonly code: string;
  readonly message: string;
  /** Where in a GraphQL answer; null elsewhere. */
  readonly path: readonly (string | number)[] | null;
  readonly hint: string | null;
}

/** What the verbs say: their answer on stdout, in words or with `--json` as one line, and everything else on stderr. */
export class Output {
  readonly #streams: Streams;
  readonly #json: boolean;
  readonly #progress: ProgressLine;

  constructor(streams: Streams, json: boolean) {
    this.#streams = streams;
    this.#json = json;
    this.#progress = new ProgressLine(streams.err, streams.rewrites, streams.width);
  }

  /** The answer of the verb, in both forms; with an error if it is only a part of what was asked for. */
  answer(data: unknown, words: string, error?: ErrorReport): void {
    this.#progress.end();
    const json = error === undefined ? { ok: true, data } : { error, data };
    this.#streams.out(this.#json ? `${JSON.stringify(json)}\n` : `${words}\n`);
  }

  /** Whether the answer is for a program. */
  get isJson(): boolean {
    return this.#json;
  }

  /** Gives words of an answer a colour, where there are colours. */
  paint(words: string, tone: Tone): string {
    return this.#streams.colours ? coloured(words, tone) : words;
  }

  /** A line for a person who reads along. */
  note(line: string): void {
    this.#progress.end();
    this.#streams.err(`${line}\n`);
  }

  /** What is being done; shown where somebody waits for it. */
  readonly progress = (step: string): void => this.#progress.show(step);

  /** Reports why the verb failed. */
  failure(error: unknown): void {
    this.#progress.end();
    const report = reportOf(error);
    if (this.#json) this.#streams.out(`${JSON.stringify({ error: report })}\n`);
    else this.#streams.err(`error: ${report.message}\n${report.hint === null ? '' : `hint: ${report.hint}\n`}`);
  }

  /** Ends what is shown of the progress. */
  end(): void {
    this.#progress.end();
  }
}

function reportOf(error: unknown): ErrorReport {
  if (error instanceof IpgError) {
    return { code: error.code, message: error.message, path: null, hint: error.hint ?? null };
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: 'INTERNAL', message: text, path: null, hint: 'this is a fault of the program: please report it' };
}

import type { IpgError } from '../errors/error.js';
import type { Environment } from './environment.js';
import type { Output } from './output.js';

/** What every verb is given. */
export interface Context {
  /** The environment, with the options of the command line in it. */
  readonly environment: Environment;
  readonly output: Output;
  /** Aborted when the user asks the program to end, with an IpgError as its reason. */
  readonly signal: AbortSignal;
  /** Whether somebody sits at a terminal, for whom something may be opened. */
  readonly isInteractive: boolean;
  /** Leaves Ctrl-C to another program that has the terminal for as long as the work lasts. */
  readonly withoutInterrupts: <T>(work: () => Promise<T>) => Promise<T>;
  /** This program's own version. */
  readonly version: string;
}

/** A verb does its work and gives the exit code, or throws. */
export type Verb = (context: Context) => Promise<number>;

/**
 * The result of the work, or the reason of the signal as soon as it is aborted. The work itself goes on until
 * whoever calls this takes away what it works with.
 */
export function unlessInterrupted<T>({ signal }: Context, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const interrupt = () => reject(signal.reason as IpgError);
    if (signal.aborted) interrupt();
    signal.addEventListener('abort', interrupt, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', interrupt));
  });
}

/** Waits until the user asks the program to end. */
export function interruption({ signal }: Context): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

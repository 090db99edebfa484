import type { Command } from 'commander';
import type { Verb } from '../context.js';

/** Runs what a command of the command line stands for. */
export type Run = (command: Command, verb: Verb) => Promise<void>;

/** Shows two or more uses of a command below its help. */
export function examples(command: Command, ...lines: readonly [string, string, ...string[]]): void {
  command.addHelpText('after', `\nExamples:\n${lines.map((line) => `  $ ${line}\n`).join('')}`);
}

import { type Command, Option } from 'commander';
import { SCALES } from '../../graph/scales.generated.js';
import type { DyadRequest } from '../verbs/dyad.js';
import { examples, type Run } from './command.js';
import { day, relationTypes } from './values.js';

/** What works an answer out of many relations. */
export function addAnalysisCommands(program: Command, run: Run): void {
  addDyad(program, run);
}

function addDyad(program: Command, run: Run): void {
  const dyad = program
    .command('dyad')
    .description('show what lies between two actors: both, each alone, pledges, in order of time, whom they share')
    .argument('<a>', 'an actor: its id, or any name that means one')
    .argument('<b>', 'another actor')
    .option('--as-of <day>', 'the day to look at, YYYY-MM-DD; else today', day)
    .option('--history', 'also what has ended or has been superseded')
    .option('--type <type>', 'only this relation type; may be given several times', relationTypes)
    .addOption(
      new Option('--min-confidence <level>', 'only relations of at least this confidence').choices(SCALES.Confidence),
    )
    .action(async (a: string, b: string, options: Omit<DyadRequest, 'a' | 'b'>) => {
      const { dyadVerb } = await import('../verbs/dyad.js');
      await run(dyad, (context) => dyadVerb(context, { a, b, ...options }));
    });
  examples(dyad, 'ipg dyad Tokyo Taipei', 'ipg dyad Washington Beijing --as-of 1975-01-01 --json');
}

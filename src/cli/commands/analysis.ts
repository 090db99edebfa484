import { type Command, Option } from 'commander';
import { SCALES } from '../../graph/scales.generated.js';
import type { DyadRequest } from '../verbs/dyad.js';
import type { HoldsRequest } from '../verbs/holds.js';
import type { PathsRequest } from '../verbs/paths.js';
import { examples, type Run } from './command.js';
import { day, hops, oneOf, pageSize, relationType, relationTypes, several } from './values.js';

/** What works an answer out of many relations. */
export function addAnalysisCommands(program: Command, run: Run): void {
  addDyad(program, run);
  addPaths(program, run);
  addHolds(program, run);
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

function addPaths(program: Command, run: Run): void {
  const paths = program
    .command('paths')
    .description(
      'show how two actors are connected: the shortest paths, each hop with its relations; 1 if there is none',
    )
    .argument('<from>', 'id of an actor, or any name that means one')
    .argument('<to>', 'the other')
    .option(
      '--type <type>',
      'only this relation type; may be given several times; else what tells friend from foe',
      relationTypes,
    )
    .option('--max-hops <n>', 'of so many hops at most, 1 to 6', hops, 4)
    .option('--first <n>', 'how many paths at most, 1 to 100', pageSize, 10)
    .option('--as-of <day>', 'the day to look at, YYYY-MM-DD; else today', day)
    .option('--undated', 'beside --as-of, also what has no date')
    .option('--history', 'also what has ended or has been superseded')
    .option('--overlap', 'only paths all of whose hops may have held at a common time, and when that was')
    .option('--avoid <name>', 'not through this actor; may be given several times', several)
    .option(
      '--direction <way>',
      'outgoing: each hop from its holder to the other party; incoming; both',
      oneOf(['OUTGOING', 'INCOMING', 'BOTH']),
    )
    .option(
      '--weight <kind>',
      'what a hop counts: hops: 1; confidence: less, the surer its best relation is',
      oneOf(['HOPS', 'CONFIDENCE']),
    )
    .option('--min-confidence <level>', 'only relations of at least this confidence', oneOf(SCALES.Confidence))
    .action(async (from: string, to: string, options: Omit<PathsRequest, 'from' | 'to'>) => {
      const { pathsVerb } = await import('../verbs/paths.js');
      await run(paths, (context) => pathsVerb(context, { from, to, ...options }));
    });
  examples(
    paths,
    'ipg paths Taipei Canberra --first 3',
    'ipg paths Canberra Manila --type DEFENSE_PLEDGE_TO --history --overlap',
  );
}

function addHolds(program: Command, run: Run): void {
  const holds = program
    .command('holds')
    .description('tell whether a relation holds on a day: yes (0), no or unknown (1), with the claims behind it')
    .argument('<from>', 'the holder: its id, or any name that means one actor')
    .argument('<type>', 'the relation type', relationType)
    .argument('<to>', 'the other party: its id, or any name that means one actor or place')
    .option('--at <day>', 'the day, YYYY-MM-DD; else today', day)
    .addOption(
      new Option('--min-confidence <level>', 'only what is said with at least this confidence').choices(
        SCALES.Confidence,
      ),
    )
    .action(
      async (
        from: string,
        type: HoldsRequest['type'],
        to: string,
        options: Pick<HoldsRequest, 'at' | 'minConfidence'>,
      ) => {
        const { holdsVerb } = await import('../verbs/holds.js');
        await run(holds, (context) => holdsVerb(context, { from, type, to, ...options }));
      },
    );
  examples(
    holds,
    'ipg holds Washington DEFENSE_PLEDGE_TO Tokyo --at 2020-01-01',
    'ipg holds Seoul member-of Quad --json',
  );
}

import { type Command, InvalidArgumentError, Option } from 'commander';
import { SCALES } from '../../graph/scales.generated.js';
import type { NewClaimRequest } from '../verbs/claim.js';
import { examples, type Run } from './command.js';
import { relationType, several, spell, validity } from './values.js';

/** Options that become properties of the claim under their own names; docs/model.md says more of each. */
const AXES: readonly (readonly [name: string, meaning: string, values: readonly string[]])[] = [
  ['confidence', 'how sure we are', SCALES.Confidence],
  ['intensity', 'how much', SCALES.Intensity],
  ['channel', 'by which channel', SCALES.Channel],
  ['formality', 'how binding', SCALES.Formality],
  ['explicitness', 'how plainly the holder speaks', SCALES.Explicitness],
  ['polarity', 'which way the stance points', SCALES.Polarity],
  ['trend', 'direction of change', SCALES.Trend],
  ['standing', 'rank of a membership, relations, recognition or control', SCALES.Standing],
  ['status', 'state of the instrument', SCALES.InstrumentStatus],
  ['likelihood', 'of a forecast', SCALES.Likelihood],
];

type Options = Omit<NewClaimRequest['properties'], 'mutual'> & {
  readonly mutual?: true;
  readonly spell?: string;
  readonly beside?: string;
  readonly modality: string;
  readonly cites?: readonly string[];
};

/** `claim` and what stands below it. */
export function addClaimCommands(program: Command, run: Run): void {
  const claim = program.command('claim').description('help with writing claims');
  examples(claim, 'ipg claim new Tokyo JOINT_EXERCISE_WITH Canberra', 'ipg claim new --help');
  const created = claim
    .command('new')
    .description('print the lines that add a claim, with a free id, to be put into a seed script')
    .argument('<subject>', 'the holder, whose act or stance it is: any name that means one actor')
    .argument('<type>', 'the relation type', relationType)
    .argument('<object>', 'the second end: any name that means one actor or place');
  addProperties(created);
  created.action(async (subject: string, type: NewClaimRequest['type'], object: string, options: Options) => {
    const { newClaim } = await import('../verbs/claim.js');
    const { spell, modality, mutual = false, cites = [], beside, ...properties } = options;
    const request = {
      subject,
      type,
      object,
      modality,
      mutual,
      cites,
      properties,
      ...(spell !== undefined && { spell }),
      ...(beside !== undefined && { beside }),
    };
    await run(created, (context) => newClaim(context, request));
  });
  examples(
    created,
    'ipg claim new Canberra JOINT_EXERCISE_WITH Jakarta --beside my-claims.cypher >> my-claims.cypher',
    'ipg claim new Tokyo TAKES_POSITION_ON Taipei --cites ps-article-lede-s1 --credibility 3 --confidence LOW',
  );
}

/** The options that say what the claim says. */
function addProperties(command: Command): void {
  command
    .option('--since <date>', 'first day: 2017, 2017-11, 2017-11-12, or .. for always', validity)
    .option('--until <date>', 'first day on which it no longer holds; .. for no end known', validity)
    .option(
      '--spell <spell>',
      'year or date in which the spell began, or before / now; else the year of --since, else now',
      spell,
    )
    .addOption(
      new Option('--modality <modality>', 'how the source puts it').choices(SCALES.Modality).default('ASSERTED'),
    )
    .option('--mutual', 'it is an instrument of both parties, so both hold it')
    .option('--credibility <n>', 'Admiralty credibility, 1 to 6', credibility)
    .option('--summary <text>', 'what it says, one short sentence in your own words')
    .option('--wording <text>', "the source's own few words")
    .option('--note <text>', 'why it was coded so')
    .option('--beside <file>', 'the script that the lines will be put into: the ids in it are not free either')
    .option('--cites <id>', 'a passage that says so; may be given several times; else one is drafted', several)
    .addOption(new Option('--sectors <sectors...>', 'fields of activity that it names').choices(SCALES.Sector));
  for (const [axis, meaning, values] of AXES) {
    command.addOption(new Option(`--${axis} <value>`, meaning).choices(values));
  }
}

function credibility(text: string): number {
  if (/^[1-6]$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number from 1 to 6.');
}

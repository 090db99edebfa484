import type { Command } from 'commander';
import { addClaimCommands } from './claim.js';
import { examples, type Run } from './command.js';

/** What changes and verifies the graph. */
export function addCurationCommands(program: Command, run: Run): void {
  addSeed(program, run);
  addProject(program, run);
  addCheck(program, run);
  addClaimCommands(program, run);
}

function addSeed(program: Command, run: Run): void {
  const seed = program
    .command('seed')
    .description('run seed scripts, each in a transaction of its own, and project the claims to relations')
    .argument(
      '[files...]',
      "Cypher scripts, in the order to run, -: the standard input; without any, the project's own",
    )
    .option('--amend', 'change stored claims that a script says otherwise')
    .option('--dry-run', 'only tell what would change; a script cannot see what the one before it would create')
    .option('--no-project', 'leave the relations as they are')
    .action(async (files: string[], options: { amend?: true; dryRun?: true; project: boolean }) => {
      const { seedVerb } = await import('../verbs/seed.js');
      await run(seed, (context) => seedVerb(context, { files, amend: false, dryRun: false, ...options }));
    });
  examples(seed, 'ipg seed', 'ipg seed --dry-run my-claims.cypher');
}

function addProject(program: Command, run: Run): void {
  const project = program
    .command('project')
    .description('make the relations follow from the claims')
    .option('--dry-run', 'only tell which relations would appear (+), change (~) and vanish (-)')
    .action(async ({ dryRun = false }: { dryRun?: boolean }) => {
      const { projectVerb } = await import('../verbs/project.js');
      await run(project, (context) => projectVerb(context, { dryRun }));
    });
  examples(project, 'ipg project', 'ipg project --dry-run');
}

function addCheck(program: Command, run: Run): void {
  const check = program
    .command('check')
    .description('verify the graph: what is wrong, where, and what to do about it')
    .action(async () => run(check, (await import('../verbs/check.js')).checkVerb));
  examples(check, 'ipg check', 'ipg check --json');
}

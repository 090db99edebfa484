import { Command } from 'commander';
import type { Verb } from './context.js';
import type { Streams } from './output.js';

/** Runs what a command of the command line stands for. */
type Run = (command: Command, verb: Verb) => Promise<void>;

/**
 * All verbs with their options. What a verb needs is imported when it is called: `--help` answers at once.
 * Throws a CommanderError instead of ending the process.
 */
export function commandLine(version: string, streams: Streams, run: Run): Command {
  const program = new Command('ipg')
    .description('A knowledge graph of Indo-Pacific actors and their relations, in Neo4j and GraphQL.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: streams.out, writeErr: streams.err, outputError: () => {} })
    .configureHelp({ showGlobalOptions: true })
    .option('-a, --address <uri>', 'address of the database, such as bolt://HOST:PORT (NEO4J_URI; else a local one)')
    .option('-u, --username <name>', 'user of the database (NEO4J_USERNAME; else neo4j)')
    .option('-p, --password <password>', 'password of the database (NEO4J_PASSWORD)')
    .option('-d, --database <name>', 'name of the database (NEO4J_DATABASE; else its default)')
    .option('--json', 'answer with one line of JSON: {"ok":true,"data":…} or {"error":{code,message,path,hint}}');
  addStart(program, run);
  addDatabase(program, run);
  addSeed(program, run);
  addProject(program, run);
  addCheck(program, run);
  addQuery(program, run);
  return program.addHelpText(
    'after',
    `\nExit codes: 0 done; 1 failed, or found something; 2 wrong usage; 3 no database; 130 interrupted.`,
  );
}

function addStart(program: Command, run: Run): void {
  const start = program
    .command('start')
    .description('start the database if needed, fill an empty graph, and serve the API until Ctrl-C (HOST, PORT)')
    .action(async () => run(start, (await import('./start.js')).startVerb));
  examples(start, 'ipg start', 'PORT=4001 NEO4J_URI=neo4j+s://HOST NEO4J_PASSWORD=… ipg start');
}

function addDatabase(program: Command, run: Run): void {
  const db = program.command('db').description('the local Neo4j that this program manages (IPG_HOME)');
  examples(db, 'ipg db start', 'ipg db status --json');
  const start = db
    .command('start')
    .description('start it and leave it running (IPG_BOLT_PORT, IPG_HTTP_PORT)')
    .action(async () => run(start, (await import('./db.js')).startDatabase));
  examples(start, 'ipg db start', 'IPG_BOLT_PORT=7688 IPG_HTTP_PORT=7475 ipg db start');
  const stop = db
    .command('stop')
    .description('stop it, whoever started it')
    .action(async () => run(stop, (await import('./db.js')).stopDatabase));
  examples(stop, 'ipg db stop', 'ipg db stop --json');
  const status = db
    .command('status')
    .description('tell where the database is, and where its password')
    .action(async () => run(status, (await import('./db.js')).databaseStatus));
  examples(status, 'ipg db status', 'ipg db status --json');
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
      const { seedVerb } = await import('./seed.js');
      await run(seed, (context) => seedVerb(context, { files, amend: false, dryRun: false, ...options }));
    });
  examples(seed, 'ipg seed', 'ipg seed --dry-run my-claims.cypher');
}

function addProject(program: Command, run: Run): void {
  const project = program
    .command('project')
    .description('make the relations follow from the claims')
    .action(async () => run(project, (await import('./project.js')).projectVerb));
  examples(project, 'ipg project', 'ipg project --json');
}

function addCheck(program: Command, run: Run): void {
  const check = program
    .command('check')
    .description('verify the graph: what is wrong, where, and what to do about it')
    .action(async () => run(check, (await import('./check.js')).checkVerb));
  examples(check, 'ipg check', 'ipg check --json');
}

function addQuery(program: Command, run: Run): void {
  const query = program
    .command('query')
    .description('answer one GraphQL document, without a server')
    .argument('[document]', 'the document')
    .option('-f, --file <path>', 'read the document from a file; -: from the standard input')
    .option('--variables <json>', 'its variables as a JSON object, or @ and the path of a file')
    .option('--operation <name>', 'which of its operations to answer')
    .action(
      async (document: string | undefined, options: { file?: string; variables?: string; operation?: string }) => {
        const { queryVerb } = await import('./query.js');
        const { file, variables, operation } = options;
        await run(query, (context) => queryVerb(context, { document, file, variables, operation }));
      },
    );
  examples(
    query,
    `ipg query '{ actor(name: "Tokyo") { id name } }'`,
    `ipg query -f shifts.graphql --variables '{"holder": "Tokyo"}'`,
  );
}

function examples(command: Command, ...lines: readonly [string, string]): void {
  command.addHelpText('after', `\nExamples:\n${lines.map((line) => `  $ ${line}\n`).join('')}`);
}

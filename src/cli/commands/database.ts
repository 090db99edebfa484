import { type Command, Option } from 'commander';
import { examples, type Run } from './command.js';

/** `db` and what stands below it. */
export function addDatabaseCommands(program: Command, run: Run): void {
  const db = program.command('db').description('the local Neo4j that this program manages (IPG_HOME)');
  examples(db, 'ipg db start', 'ipg db status --json');
  addStartAndStop(db, run);
  addShell(db, run);
  addBackup(db, run);
  addRestore(db, run);
}

function addStartAndStop(db: Command, run: Run): void {
  const start = db
    .command('start')
    .description('start it and leave it running (IPG_BOLT_PORT, IPG_HTTP_PORT)')
    .action(async () => run(start, (await import('../verbs/db.js')).startDatabase));
  examples(start, 'ipg db start', 'IPG_BOLT_PORT=7688 IPG_HTTP_PORT=7475 ipg db start');
  const stop = db
    .command('stop')
    .description('stop it, whoever started it')
    .action(async () => run(stop, (await import('../verbs/db.js')).stopDatabase));
  examples(stop, 'ipg db stop', 'ipg db stop --json');
  const status = db
    .command('status')
    .description('tell where the database is, and where its password')
    .action(async () => run(status, (await import('../verbs/db.js')).databaseStatus));
  examples(status, 'ipg db status', 'ipg db status --json');
  const path = db
    .command('path')
    .description('tell where its folder is; with --json, where everything of it is')
    .action(async () => run(path, (await import('../verbs/places.js')).databasePath));
  examples(path, 'ipg db path', 'tail "$(ipg db path)"/logs/neo4j.log');
}

function addShell(db: Command, run: Run): void {
  const shell = db
    .command('shell')
    .description("open Neo4j's cypher-shell on the database; without a terminal it runs what is piped in")
    .argument('[statement]', 'Cypher to run instead, before it ends')
    .option('-f, --file <path>', 'run a file of Cypher instead')
    .addOption(new Option('--format <form>', 'how rows are shown').choices(['auto', 'plain', 'verbose']))
    .option('--fail-at-end', 'go on after a statement that fails')
    .action(async (statement: string | undefined, options: { file?: string; format?: string; failAtEnd?: true }) => {
      const { shellVerb } = await import('../verbs/shell.js');
      const { file, format, failAtEnd } = options;
      await run(shell, (context) => shellVerb(context, { statement, file, format, failAtEnd: failAtEnd === true }));
    });
  examples(shell, 'ipg db shell', `ipg db shell --format plain 'MATCH (n) RETURN labels(n), count(*)'`);
}

function addBackup(db: Command, run: Run): void {
  const backup = db
    .command('backup')
    .description('write the graph into a new folder; a database that runs is stopped for half a minute')
    .argument('[folder]', 'the folder to be made; else ipg-backup-TIME in the current one')
    .option('--yes', 'also while another program uses the database')
    .action(async (folder: string | undefined, options: { yes?: true }) => {
      const { backupVerb } = await import('../verbs/backup.js');
      await run(backup, (context) => backupVerb(context, { folder, yes: options.yes === true }));
    });
  examples(backup, 'ipg db backup', 'ipg db backup /media/disk/graph --json');
}

function addRestore(db: Command, run: Run): void {
  const restore = db
    .command('restore')
    .description('put a backup in the place of the graph; without --yes only tell what would be lost')
    .argument('<folder>', 'a folder that `ipg db backup` has written')
    .option('--yes', 'give the present graph up')
    .action(async (folder: string, options: { yes?: true }) => {
      const { restoreVerb } = await import('../verbs/restore.js');
      await run(restore, (context) => restoreVerb(context, { folder, yes: options.yes === true }));
    });
  examples(restore, 'ipg db restore ipg-backup-2026-11-22T10-15-00Z', 'ipg db restore /media/disk/graph --yes');
}

import type { Command } from 'commander';
import { examples, type Run } from './command.js';

/** `db` and what stands below it. */
export function addDatabaseCommands(program: Command, run: Run): void {
  const db = program.command('db').description('the local Neo4j that this program manages (IPG_HOME)');
  examples(db, 'ipg db start', 'ipg db status --json');
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
}

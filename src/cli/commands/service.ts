import type { Command } from 'commander';
import { examples, type Run } from './command.js';

/** What runs the graph as a service on this machine. */
export function addServiceCommands(program: Command, run: Run): void {
  const start = program
    .command('start')
    .description('start the database if needed, fill an empty graph, and serve the API until Ctrl-C (HOST, PORT)')
    .action(async () => run(start, (await import('../verbs/start.js')).startVerb));
  examples(start, 'ipg start', 'PORT=4001 NEO4J_URI=neo4j+s://HOST NEO4J_PASSWORD=… ipg start');
}

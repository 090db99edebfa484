import type { Command } from 'commander';
import { examples, type Run } from './command.js';

/** What runs the graph as a service on this machine. */
export function addServiceCommands(program: Command, run: Run): void {
  addStart(program, run);
  addBrowser(program, run);
  addDoctor(program, run);
}

function addStart(program: Command, run: Run): void {
  const start = program
    .command('start')
    .description('start the database if needed, fill an empty graph, and serve the API until Ctrl-C (HOST, PORT)')
    .action(async () => run(start, (await import('../verbs/start.js')).startVerb));
  examples(start, 'ipg start', 'PORT=4001 NEO4J_URI=neo4j+s://HOST NEO4J_PASSWORD=… ipg start');
}

function addBrowser(program: Command, run: Run): void {
  const browser = program
    .command('browser')
    .description('open Neo4j Browser on the managed local database; without a terminal, print its address')
    .option('--query <name>', 'put a saved query into its editor; an unknown name lists them')
    .option('--print', 'only print the address')
    .action(async ({ query, print = false }: { query?: string; print?: boolean }) => {
      const { browserVerb } = await import('../verbs/browser.js');
      await run(browser, (context) => browserVerb(context, { query, print }));
    });
  examples(browser, 'ipg browser', 'ipg browser --query tokyo-taipei --print');
}

function addDoctor(program: Command, run: Run): void {
  const doctor = program
    .command('doctor')
    .description('tell what is missing or wrong on this machine, and what to do about it; changes nothing')
    .action(async () => run(doctor, (await import('../verbs/doctor.js')).doctorVerb));
  examples(doctor, 'ipg doctor', 'ipg doctor --json');
}

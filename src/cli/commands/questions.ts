import type { Command } from 'commander';
import { examples, type Run } from './command.js';

/** What asks the graph. */
export function addQuestionCommands(program: Command, run: Run): void {
  addQuery(program, run);
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
        const { queryVerb } = await import('../verbs/query.js');
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

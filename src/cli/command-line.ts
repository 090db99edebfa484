import { Command } from 'commander';
import { addAnalysisCommands } from './commands/analysis.js';
import type { Run } from './commands/command.js';
import { addCurationCommands } from './commands/curation.js';
import { addDatabaseCommands } from './commands/database.js';
import { addQuestionCommands } from './commands/questions.js';
import { addServiceCommands } from './commands/service.js';
import type { Streams } from './output.js';

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
  addServiceCommands(program.commandsGroup('Service:'), run);
  addQuestionCommands(program.commandsGroup('Questions:'), run);
  addAnalysisCommands(program, run);
  addCurationCommands(program.commandsGroup('Curation:'), run);
  addDatabaseCommands(program.commandsGroup('Database:'), run);
  return program.addHelpText(
    'after',
    `\nExit codes: 0 done; 1 failed, or found something; 2 wrong usage; 3 no database; 130 interrupted.`,
  );
}

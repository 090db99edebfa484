import { type Command, Option } from 'commander';
import { SCALES } from '../../graph/scales.generated.js';
import type { ActorRequest } from '../verbs/actor.js';
import { examples, type Run } from './command.js';
import { day, pageSize, relationTypes } from './values.js';

/** What asks the graph. */
export function addQuestionCommands(program: Command, run: Run): void {
  addSearch(program, run);
  addResolve(program, run);
  addActor(program, run);
  addExplain(program, run);
  addQuery(program, run);
}

function addSearch(program: Command, run: Run): void {
  const search = program
    .command('search')
    .description('find actors and places by parts of their names, in any script; 1 if there is none')
    .argument('<text>', 'the words')
    .option('--first <n>', 'how many at most, 1 to 100', pageSize, 10)
    .action(async (text: string, { first }: { first: number }) => {
      const { searchVerb } = await import('../verbs/search.js');
      await run(search, (context) => searchVerb(context, { text, first }));
    });
  examples(search, 'ipg search austral', 'ipg search 海峡 --json');
}

function addResolve(program: Command, run: Run): void {
  const resolve = program
    .command('resolve')
    .description('tell who or what a name means, and why; 1 if it is nobody, or several equally')
    .argument('<name>', 'the name, in any script')
    .action(async (name: string) => {
      const { resolveVerb } = await import('../verbs/resolve.js');
      await run(resolve, (context) => resolveVerb(context, name));
    });
  examples(resolve, 'ipg resolve 日本', 'ipg resolve Washington --json');
}

function addActor(program: Command, run: Run): void {
  const actor = program
    .command('actor')
    .description('show an actor: its names and its relations, by matter')
    .argument('<name>', 'its id, or any name that means one actor')
    .option('--as-of <day>', 'the day to look at, YYYY-MM-DD; else today', day)
    .option('--history', 'also what has ended or has been superseded')
    .option('--type <type>', 'only this relation type; may be given several times', relationTypes)
    .option('--with <name>', 'only relations with this actor or place')
    .addOption(
      new Option('--min-confidence <level>', 'only relations of at least this confidence').choices(SCALES.Confidence),
    )
    .option('--first <n>', 'how many relations at most, 1 to 100', pageSize, 100)
    .action(async (name: string, options: Omit<ActorRequest, 'name'>) => {
      const { actorVerb } = await import('../verbs/actor.js');
      await run(actor, (context) => actorVerb(context, { name, ...options }));
    });
  examples(actor, 'ipg actor Tokyo --with Taipei --history', 'ipg actor Canberra --as-of 2012-01-01 --type MEMBER_OF');
}

function addExplain(program: Command, run: Run): void {
  const explain = program
    .command('explain')
    .description('tell who says so: the claims of a relation, the passages of a claim, their sources and grades')
    .argument('<id>', 'id of a relation, claim, passage, source, gap or coverage')
    .action(async (id: string) => {
      const { explainVerb } = await import('../verbs/explain.js');
      await run(explain, (context) => explainVerb(context, id));
    });
  examples(explain, 'ipg explain taipei.defense-cooperation-with.tokyo.now', 'ipg explain cl-article-15 --json');
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

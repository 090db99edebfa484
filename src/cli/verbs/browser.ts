import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { IpgError } from '../../errors/error.js';
import { type SavedQuery, savedQueries } from '../../graph/saved-queries.js';
import { findServer } from '../../neo4j/server/managed-server.js';
import type { RunningServer } from '../../neo4j/server/settings.js';
import type { Context } from '../context.js';
import { openUrl } from '../open-url.js';

/** Options of `browser`. */
export interface BrowserRequest {
  /** Name of a saved query that is to stand in the editor. */
  readonly query: string | undefined;
  /** Print the address, also where it could be opened. */
  readonly print: boolean;
}

/** `browser`: the address of Neo4j Browser, with the database and perhaps a saved query filled in; opened where somebody sits at a terminal. */
export async function browserVerb(context: Context, request: BrowserRequest): Promise<number> {
  const query = request.query === undefined ? null : queryNamed(request.query);
  const server = await runningServer(context);
  const url = deepLink(server, query);
  context.output.answer({ url, query: query?.name ?? null }, url);
  context.output.note(`user ${server.user}, password in ${server.passwordFile}`);
  if (context.isInteractive && !request.print && !(await openUrl(url))) {
    context.output.note('it could not be opened from here: open it in your web browser');
  }
  return 0;
}

function queryNamed(name: string): SavedQuery {
  const queries = savedQueries();
  const found = queries.find((query) => query.name === name);
  if (found) return found;
  const names = queries.map((query) => query.name);
  const [suggestion] = suggestionList(name, names);
  throw new IpgError('UNKNOWN_QUERY', `there is no saved query ${JSON.stringify(name)}`, {
    hint: `${suggestion === undefined ? '' : `did you mean ${suggestion}? `}there are: ${names.join(', ')}`,
    exitCode: 2,
  });
}

/** Only of the managed server is it known where it shows Browser: a Bolt address does not tell. */
async function runningServer({ environment }: Context): Promise<RunningServer> {
  const { uri } = environment.database;
  if (uri !== undefined) {
    throw new IpgError('NO_BROWSER', `it is not known where ${uri} shows Neo4j Browser`, {
      hint: 'open its own address, often port 7474 of that host, and drop the files of cypher/browser on it; or leave NEO4J_URI and --address out',
      exitCode: 2,
    });
  }
  const server = await findServer(environment.server);
  if (server) return server;
  throw new IpgError('NOT_RUNNING', `the database in ${environment.server.home} does not run`, {
    hint: 'start it with `npm start`, which also serves the look and the guide',
    exitCode: 3,
  });
}

/** Browser asks for the password and puts the query into its editor; to run it is left to the user. */
function deepLink({ browserUrl, uri, user }: RunningServer, query: SavedQuery | null): string {
  const url = new URL(browserUrl);
  url.searchParams.set('dbms', uri.replace('://', `://${encodeURIComponent(user)}@`));
  url.searchParams.set('db', 'neo4j');
  if (query) {
    url.searchParams.set('cmd', 'edit');
    url.searchParams.set('arg', query.text.trim());
  }
  // Browser reads a plus sign as it stands
  return url.href.replaceAll('+', '%20');
}

import { type Command, CommanderError } from 'commander';
import { IpgError } from '../errors/error.js';
import { commandLine } from './command-line.js';
import type { Verb } from './context.js';
import type { Environment } from './environment.js';
import { Output, type Streams } from './output.js';

/** What the program is given by the process. */
export interface Surroundings {
  readonly environment: () => Environment;
  readonly streams: Streams;
  /** Aborted when the user asks the program to end, with an IpgError as its reason. */
  readonly signal: AbortSignal;
  /** Whether the answer goes to a terminal. */
  readonly isTerminal: boolean;
  /** Leaves Ctrl-C to another program for as long as the work lasts. */
  readonly withoutInterrupts: <T>(work: () => Promise<T>) => Promise<T>;
  readonly version: string;
}

/** Runs a command line and gives the exit code: 0 done, 1 failed or found something, 2 wrong usage, 3 no database, 130 interrupted. */
export async function runCommandLine(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { streams, signal, withoutInterrupts, isTerminal, version } = surroundings;
  const end = args.indexOf('--');
  const asJson = (end === -1 ? args : args.slice(0, end)).includes('--json');
  const output = new Output(streams, asJson);
  let exitCode = 0;
  const run = async (command: Command, verb: Verb) => {
    const environment = withOptions(surroundings.environment(), command.optsWithGlobals<GlobalOptions>());
    const isInteractive = isTerminal && !asJson;
    exitCode = await verb({ environment, output, signal, withoutInterrupts, isInteractive, version });
  };
  try {
    await commandLine(version, streams, run).parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const failure = error instanceof CommanderError ? usageError(error) : error;
    output.failure(failure);
    return failure instanceof IpgError ? failure.exitCode : 1;
  } finally {
    output.end();
  }
}

/** Options that every verb takes, named as in cypher-shell. */
interface GlobalOptions {
  readonly address?: string;
  readonly username?: string;
  readonly password?: string;
  readonly database?: string;
}

/** The options win over the environment. */
function withOptions(environment: Environment, options: GlobalOptions): Environment {
  const { database } = environment;
  const uri = options.address || database.uri;
  if (uri === undefined && (options.username ?? options.password ?? options.database) !== undefined) {
    throw new IpgError('USAGE', '--username, --password and --database belong to a database that is named', {
      hint: 'give --address or set NEO4J_URI as well; the managed local one needs none of them',
      exitCode: 2,
    });
  }
  if (uri !== undefined && /\/\/[^/]*@/.test(uri)) {
    throw new IpgError('BAD_URI', 'the address of the database holds a user or a password, which are not read there', {
      hint: 'take them out of it, and give --username and NEO4J_PASSWORD',
      exitCode: 2,
    });
  }
  return {
    ...environment,
    database: {
      uri,
      user: options.username ?? database.user,
      password: options.password ?? database.password,
      name: options.database ?? database.name,
    },
  };
}

/** What the user got wrong, in the program's own form: Commander puts the word error before it and the suggestion behind it. */
function usageError({ code, message }: CommanderError): IpgError {
  // it has shown the help already
  if (code === 'commander.help') return new IpgError('USAGE', 'a command is missing', { exitCode: 2 });
  const [first = '', suggestion] = message.replace(/^error: /, '').split('\n');
  const hint = suggestion?.replace(/^\(|\)$/g, '') ?? 'see `ipg --help`';
  return new IpgError('USAGE', first, { hint, exitCode: 2 });
}

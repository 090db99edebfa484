import { access, constants } from 'node:fs/promises';
import { IpgError } from '../../errors/error.js';
import { runCypherShell, type ShellTarget } from '../../neo4j/server/cypher-shell.js';
import { ensureJars } from '../../neo4j/server/jars.js';
import { findJava } from '../../neo4j/server/java.js';
import { lost, readPassword } from '../../neo4j/server/password.js';
import { layoutOf, NEO4J_DATABASE } from '../../neo4j/server/settings.js';
import { type Address, withDatabase } from '../connection.js';
import type { Context } from '../context.js';

/** Options of `db shell`, named as in cypher-shell. */
export interface ShellRequest {
  readonly statement: string | undefined;
  readonly file: string | undefined;
  readonly format: string | undefined;
  readonly failAtEnd: boolean;
}

/** `db shell`: Neo4j's own cypher-shell, on the terminal or on what is piped in. 1 if it failed. */
export async function shellVerb(context: Context, request: ShellRequest): Promise<number> {
  const { output, environment, signal } = context;
  refuse(output.isJson, request);
  await assertReadable(request.file);
  const java = await findJava(environment.server.javaHome);
  await ensureJars(environment.server.jars, java, output.progress, signal);
  return withDatabase(context, async (_, address) => {
    const target = await targetOf(context, address);
    output.end();
    const code = await context.withoutInterrupts(() =>
      runCypherShell({ java, jars: environment.server.jars }, target, argumentsOf(request), signal),
    );
    signal.throwIfAborted();
    if (code === null) throw new IpgError('INTERRUPTED', 'interrupted', { exitCode: 130 });
    return code === 0 ? 0 : 1;
  });
}

function refuse(isJson: boolean, { statement, file }: ShellRequest): void {
  if (isJson) {
    throw new IpgError('USAGE', 'cypher-shell does not answer in JSON', {
      hint: 'use `ipg query` for JSON, or `ipg db shell --format plain` for comma-separated lines',
      exitCode: 2,
    });
  }
  if (statement === undefined || file === undefined) return;
  throw new IpgError('USAGE', 'shell wants a statement or a file, not both', {
    hint: 'see `ipg db shell --help`',
    exitCode: 2,
  });
}

/** cypher-shell would say it in its own way, after the database was started for it. */
async function assertReadable(file: string | undefined): Promise<void> {
  if (file === undefined || file === '-') return;
  await access(file, constants.R_OK).catch((cause: unknown) => {
    throw new IpgError('FILE_UNREADABLE', `the file ${file} cannot be read`, {
      hint: 'check its path',
      exitCode: 2,
      cause,
    });
  });
}

async function targetOf({ environment }: Context, { uri, user, home }: Address): Promise<ShellTarget> {
  if (home === null) {
    const { password = '', name } = environment.database;
    return { uri, user, password, database: name };
  }
  const layout = await layoutOf(home);
  return { uri, user, password: (await readPassword(layout)) ?? lost(layout), database: NEO4J_DATABASE };
}

function argumentsOf({ statement, file, format, failAtEnd }: ShellRequest): string[] {
  return [
    ...(format === undefined ? [] : ['--format', format]),
    ...(failAtEnd ? ['--fail-at-end'] : []),
    // what is piped in is read without being named
    ...(file === undefined || file === '-' ? [] : ['--file', file]),
    // what looks like an option is a statement all the same
    ...(statement === undefined ? [] : ['--', statement]),
  ];
}

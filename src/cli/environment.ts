import { resolve } from 'node:path';
import { IpgError } from '../errors/error.js';
import type { ManagedServerSettings } from '../neo4j/server/settings.js';

/** The settings of the program, read from variables of the environment, whose names stand beside. */
export interface Environment {
  readonly database: {
    /** NEO4J_URI; absent: the managed local server. */
    readonly uri: string | undefined;
    /** NEO4J_USERNAME */
    readonly user: string;
    /** NEO4J_PASSWORD */
    readonly password: string | undefined;
    /** NEO4J_DATABASE; absent: the server's default. */
    readonly name: string | undefined;
  };
  /** HOST, PORT, IPG_SHOW_STATEMENTS */
  readonly api: {
    readonly host: string;
    readonly port: number;
    /** IPG_SHOW_STATEMENTS, 1 or 0; absent: where HOST is an address that only this machine reaches. */
    readonly showStatements: boolean;
  };
  /** IPG_HOME, IPG_BOLT_PORT, IPG_HTTP_PORT, JAVA_HOME */
  readonly server: ManagedServerSettings;
  /** LC_ALL, LC_CTYPE, LANG: how the terminal's text is encoded, among other things. */
  readonly locale: string | undefined;
}

/** Hosts that lead back to the machine itself. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/i;

/** Variables of an environment. An empty one counts as absent. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the settings; `state` is the folder that holds what the program keeps on this machine. Throws BAD_SETTING. */
export function readEnvironment(variables: Variables, state: string, neo4jVersion: string): Environment {
  const text = (name: string) => variables[name]?.trim() || undefined;
  const port = (name: string, otherwise: number) => portNumber(name, text(name) ?? String(otherwise));
  const host = text('HOST') ?? '127.0.0.1';
  const api = {
    host,
    port: port('PORT', 4000),
    showStatements: flag('IPG_SHOW_STATEMENTS', text('IPG_SHOW_STATEMENTS'), LOOPBACK.test(host)),
  };
  return {
    database: {
      uri: text('NEO4J_URI'),
      user: text('NEO4J_USERNAME') ?? 'neo4j',
      password: variables['NEO4J_PASSWORD'] || undefined,
      name: text('NEO4J_DATABASE'),
    },
    api,
    server: {
      home: resolve(text('IPG_HOME') ?? resolve(state, 'default')),
      jars: resolve(state, `jars-${neo4jVersion}`),
      boltPort: port('IPG_BOLT_PORT', 7687),
      httpPort: port('IPG_HTTP_PORT', 7474),
      apiUrl: apiUrl(api),
      javaHome: text('JAVA_HOME'),
    },
    locale: text('LC_ALL') ?? text('LC_CTYPE') ?? text('LANG'),
  };
}

/**
 * The API's address as a web browser on this machine reaches it. `localhost`, and not 127.0.0.1, for an API on this machine:
 * Neo4j Browser takes guides from that host out of the box.
 */
function apiUrl({ host, port }: { host: string; port: number }): string {
  const otherwise = `http://localhost:${port}`;
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return otherwise;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  return URL.canParse(url) ? new URL(url).origin : otherwise;
}

/** Whether a line on the terminal may be written over: not in a log, and not where the terminal cannot. */
export function mayRewriteLines(variables: Variables, isTerminal: boolean): boolean {
  const inCi = !['', '0', 'false', undefined].includes(variables['CI']);
  return isTerminal && !inCi && variables['TERM'] !== 'dumb';
}

/** Whether words on the terminal may have colours: https://no-color.org */
export function mayColour(variables: Variables, isTerminal: boolean): boolean {
  return mayRewriteLines(variables, isTerminal) && !variables['NO_COLOR'];
}

function flag(name: string, given: string | undefined, otherwise: boolean): boolean {
  if (given === undefined) return otherwise;
  if (given === '1' || given === '0') return given === '1';
  throw new IpgError('BAD_SETTING', `${name} is ${JSON.stringify(given)}`, { hint: 'set it to 1 or 0', exitCode: 2 });
}

function portNumber(name: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new IpgError('BAD_SETTING', `${name} is ${JSON.stringify(text)}, which is no port`, {
    hint: 'use a whole number from 1 to 65535',
    exitCode: 2,
  });
}

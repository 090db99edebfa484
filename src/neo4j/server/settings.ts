import { realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** The release that is downloaded and run. Some settings in configuration.ts are internal to it: upgrade both together. */
export const NEO4J_VERSION = '5.26.30';

/** The one database of a server that holds the graph; the other, `system`, holds the users. */
export const NEO4J_DATABASE = 'neo4j';

/** The administrator that a new database is born with; Community has no roles, so there is no lesser user to prefer. */
export const NEO4J_USER = 'neo4j';

/** Which server is meant and where it lives. */
export interface ManagedServerSettings {
  /** The one folder of this server: configuration, data, logs, password. */
  home: string;
  /** The folder of the server's jars; several homes share it. */
  jars: string;
  boltPort: number;
  httpPort: number;
  /** Where Neo4j Browser finds this project's look and guide: the API as the user's web browser reaches it, `http://HOST:PORT`. */
  apiUrl: string;
  /** Overrides JAVA_HOME. */
  javaHome?: string | undefined;
}

/** A server that answered a query with its own password. */
export interface RunningServer {
  uri: string;
  user: string;
  password: string;
  passwordFile: string;
  browserUrl: string;
  version: string;
  home: string;
  pid: number;
  logFile: string;
}

/** Called with short lines in the present tense, for a person who waits. */
export type Progress = (step: string) => void;

/** The places inside a home. */
export interface Layout {
  home: string;
  confFolder: string;
  confFile: string;
  logFolder: string;
  /** Neo4j's own log. */
  logFile: string;
  /** What Neo4j writes for its own makers: why a database inside the server does not start. */
  debugFile: string;
  /** What the process prints: configuration errors and crashes, which come before or outside the log. */
  consoleFile: string;
  runFolder: string;
  recordFile: string;
  lockFile: string;
  passwordFile: string;
  dataFolder: string;
  /** Absent until the server has been started for the first time. */
  storeFolder: string;
  /** A home inside the home, where a backup is loaded and verified before it takes the place of the graph. Absent but during a restore. */
  restoreFolder: string;
  restoreLock: string;
  /** A folder for each database with its transaction logs. */
  transactionFolder: string;
}

/** Names the places inside a home, which need not exist yet. Links are followed, so that one folder has one name. */
export async function layoutOf(folder: string): Promise<Layout> {
  const home = await realpath(folder).catch(() => resolve(folder));
  const confFolder = join(home, 'conf');
  const logFolder = join(home, 'logs');
  const runFolder = join(home, 'run');
  const dataFolder = join(home, 'data');
  return {
    home,
    confFolder,
    confFile: join(confFolder, 'neo4j.conf'),
    logFolder,
    logFile: join(logFolder, 'neo4j.log'),
    debugFile: join(logFolder, 'debug.log'),
    consoleFile: join(logFolder, 'console.log'),
    runFolder,
    recordFile: join(runFolder, 'server.json'),
    lockFile: join(runFolder, 'start.lock'),
    passwordFile: join(home, 'password'),
    dataFolder,
    storeFolder: join(dataFolder, 'databases'),
    restoreFolder: join(home, '.ipg-restore'),
    restoreLock: join(runFolder, 'restore.lock'),
    transactionFolder: join(dataFolder, 'transactions'),
  };
}

import { layoutOf } from '../../neo4j/server/settings.js';
import type { Context } from '../context.js';

/** `db path`: where the managed server keeps what, whether it is there yet or not. */
export async function databasePath({ environment, output }: Context): Promise<number> {
  const { home, dataFolder, logFolder, confFile, passwordFile } = await layoutOf(environment.server.home);
  const places = { home, data: dataFolder, logs: logFolder, configuration: confFile, passwordFile };
  output.answer({ ...places, jars: environment.server.jars }, home);
  return 0;
}

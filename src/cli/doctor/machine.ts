import { runCommand } from '../../neo4j/server/command.js';
import { bytesInWords, type Check, ok, problem, warning } from './check.js';

/** Neo4j's heap of 1 GB, its page cache, and what Java needs beside them. */
const SERVER_BYTES = 1.4e9;

/** The Node that runs this program. */
export function checkNode(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return ok('node', `Node ${process.versions.node}`);
  return problem('node', `Node ${process.versions.node} is too old`, 'install Node 20.19 or newer');
}

/** Whether there is memory for the server, unless it has its share already. */
export function checkMemory(isRunning: boolean): Check {
  const available = process.availableMemory();
  const words = `${bytesInWords(available)} available`;
  if (isRunning) return ok('memory', `${words}; Neo4j runs and has its share`);
  if (available >= SERVER_BYTES) return ok('memory', words);
  return warning(
    'memory',
    `${words}; Neo4j takes up to ${bytesInWords(SERVER_BYTES)}`,
    'end other programs, or set NEO4J_URI to use a database on another machine',
  );
}

/** Whether the terminal is told that names in other scripts come as UTF-8. */
export function checkLocale(locale: string | undefined): Check {
  if (process.platform === 'win32' || process.platform === 'darwin') return ok('locale', 'UTF-8');
  if (locale !== undefined && /utf-?8/i.test(locale)) return ok('locale', locale);
  return warning(
    'locale',
    `${locale ?? 'none is set'}: other programs may show names such as 東京 as question marks`,
    'set LANG=C.UTF-8, or a locale of your own that ends in UTF-8',
  );
}

/** Whether a browser can be opened from here. Nothing needs one. */
export async function checkBrowser(): Promise<Check> {
  if (process.platform === 'win32' || process.platform === 'darwin') return ok('browser', 'the system opens its own');
  if (await runCommand('xdg-open', ['--version'])) return ok('browser', 'opened with xdg-open');
  return ok('browser', 'none can be opened from here; Neo4j Browser is at the address that `ipg db status` tells');
}

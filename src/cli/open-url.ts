import { spawn } from 'node:child_process';
import { inheritedEnvironment } from '../neo4j/server/environment.js';

/** An opener that has not failed by then shows the page, or is itself the web browser. */
const PATIENCE_MS = 2000;

/** The programs that open an address with what the user prefers. On Windows no shell is asked, which would take the address' & for its own. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [file: string, ...args: string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Opens an address in the user's web browser. False: that is not possible here. */
export function openUrl(url: string): Promise<boolean> {
  const [file, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const child = spawn(file, [...args, url], { detached: true, stdio: 'ignore', env: inheritedEnvironment() });
    const timer = setTimeout(() => resolve(true), PATIENCE_MS);
    const end = (opened: boolean) => {
      clearTimeout(timer);
      resolve(opened);
    };
    child.once('error', () => end(false));
    child.once('exit', (code) => end(code === 0));
    child.unref();
  });
}

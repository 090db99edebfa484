import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { ownFolder } from '../graph/cypher-files.js';

/** Measures of a graph by name, each with its values by actor or by their own names. */
export type Values = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What NetworkX makes of a graph. */
export interface NetworkXResult {
  readonly version: string;
  readonly values: Values;
  readonly cpuMs: Readonly<Record<string, number>>;
}

/** NetworkX's version; null where Python 3 or NetworkX is missing. */
export async function networkXVersion(): Promise<string | null> {
  return python(['-c', 'import networkx; print(networkx.__version__)'], '').then(
    (version) => version.trim(),
    () => null,
  );
}

/** The values that NetworkX finds for a graph, see networkx-values.py. */
export async function networkXValues(graph: unknown): Promise<NetworkXResult> {
  const script = `${ownFolder('src/bench/')}networkx-values.py`;
  return JSON.parse(await python([script], JSON.stringify(graph))) as NetworkXResult;
}

async function python(args: readonly string[], input: string): Promise<string> {
  const child = spawn('python3', args, { stdio: 'pipe' });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // a program that is missing or ends early does not read
  child.stdin.on('error', () => undefined).end(input);
  const [out, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0) throw new Error(`python3 ended with ${code}: ${errors.trim()}`);
  return out;
}

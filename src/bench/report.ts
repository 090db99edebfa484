import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Results } from './results.js';
export function figuresText(results: Results): string { return JSON.stringify(results, null, 2); }
export async function writeReport(folder: string, results: Results): Promise<void> {
  await writeFile(join(folder, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
}

import { Client } from './client.js';
import type { Side } from './sides.js';
import type { Subjects, Workload } from './workloads.js';

/** One side in one round of many requests at once. */
export interface Load {
  readonly perSecond: number;
  readonly answered: number;
  readonly refused: number;
}

/** Without reading the whole answer, which would take from what is measured. */
export function isError(text: string): boolean {
  return text.startsWith('{"errors"');
}

/** Requests per second with so many under way at once. */
export async function load(
  { subjects }: { readonly subjects: Subjects },
  side: Side,
  workload: Workload,
  atOnce: number,
  forMs: number,
): Promise<Load> {
  const client = new Client(atOnce);
  const start = performance.now();
  let asked = 0;
  let answered = 0;
  let refused = 0;
  const ask = async () => {
    while (performance.now() - start < forMs) {
      const text = await client.post(side.url, side.body(workload, workload.variables(subjects, asked++)));
      if (isError(text)) refused++;
      else answered++;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, ask));
  const perSecond = (answered * 1000) / (performance.now() - start);
  client.close();
  return { perSecond, answered, refused };
}

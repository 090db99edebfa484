import { canonical } from './canonical.js';
import { Client } from './client.js';
import type { ColdResult, SideName } from './results.js';
import type { Side } from './sides.js';
import { median } from './statistics.js';
import { coldWorkload, type Subjects } from './workloads.js';

/** Values of a relation that all sides know; each subset is a shape of its own. */
const FIELDS = (
  'spell since until intensity channel formality explicitness polarity trend standing status modality confidence ' +
  'disputed superseded'
).split(' ');

/** Sides whose first answer to a new shape is timed. */
const TIMED: readonly SideName[] = ['api', 'peer', 'hand'];

/**
 * How long two hops take in a shape that nobody has asked for, and once more: the difference is what it takes to read, check and plan a
 * new question. Chance chooses the fields, so that a database that was measured before has not seen the shape either.
 */
export async function measureCold(sides: readonly Side[], subjects: Subjects, tries: number): Promise<ColdResult> {
  const client = new Client(1);
  const timed = sides.filter(({ name }) => TIMED.includes(name));
  const first = new Map<SideName, number[]>(timed.map(({ name }) => [name, []]));
  const again = new Map<SideName, number[]>(timed.map(({ name }) => [name, []]));
  const seen = new Set<string>();
  for (let n = 0; seen.size < tries; n++) {
    const fields = FIELDS.filter(() => Math.random() < 0.5);
    const key = fields.join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    const workload = coldWorkload(fields);
    const answers = new Set<string>();
    for (const side of timed) {
      const body = side.body(workload, workload.variables(subjects, n), fields);
      for (const times of [first, again]) {
        const start = performance.now();
        const text = await client.post(side.url, body);
        times.get(side.name)?.push(performance.now() - start);
        answers.add(canonical(side.read(workload, text)));
      }
    }
    if (answers.size > 1) throw new Error(`two hops with ${key}: the answers differ`);
  }
  client.close();
  const entries = timed.map(({ name }) => [
    name,
    { firstMs: median(first.get(name) ?? []), againMs: median(again.get(name) ?? []) },
  ]);
  return { tries, sides: Object.fromEntries(entries) };
}

import { Client } from './client.js';
import type { MemoryResult } from './results.js';
import type { Side } from './sides.js';
import type { Subjects } from './workloads.js';

const AT_ONCE = 32;

/** Values of a relation, to be added one after the other until a question is as dear as is allowed. */
const FIELDS = (
  'type spell aspect since until certainty intensity channel formality explicitness polarity trend standing status ' +
  'sectors sign modality confidence disputed superseded claimCount sourceCount globalId'
).split(' ');

/** Two hops over everything that an actor ever had, as wide as pages may be. */
function question(outer: number, fields: readonly string[]): string {
  const inner = `relations(history: true, first: 100) { edges { node { id ${fields.join(' ')} other { id name } } } }`;
  return `query ($id: ID!) { actor(id: $id) { id relations(history: true, first: ${outer}) { edges { node { id other { id ${inner} } } } } } }`;
}

interface Priced {
  readonly extensions?: { readonly cost?: { readonly value: number; readonly most: number } };
  readonly errors?: readonly { readonly message: string }[];
}

/** The largest question that the API allows asked many times at once, in a process that has just been started: how much memory that takes. */
export async function measureMemory(api: Side, { hubs }: Subjects): Promise<MemoryResult> {
  const client = new Client(AT_ONCE);
  const variables = { id: hubs[0] ?? '' };
  const ask = async (query: string) => {
    const text = await client.post(api.url, JSON.stringify({ query, variables }));
    return { text, ...(JSON.parse(text) as Priced) };
  };
  await ask(question(1, []));
  const { rssMb: restMb } = await api.usage();
  const query = await largest(async (one) => (await ask(one)).errors === undefined);
  const { text, extensions } = await ask(query);
  const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => ask(query)));
  const { peakMb } = await api.usage();
  client.close();
  return {
    cost: extensions?.cost?.value ?? Number.NaN,
    mostCost: extensions?.cost?.most ?? Number.NaN,
    answerBytes: Buffer.byteLength(text),
    atOnce: AT_ONCE,
    answered: answers.filter(({ errors }) => errors === undefined).length,
    restMb,
    peakMb,
  };
}

/** The widest question that is allowed with all the fields, or with fewer where not even the widest is refused. */
async function largest(isAllowed: (query: string) => Promise<boolean>): Promise<string> {
  for (let outer = 100; outer > 1; outer--) {
    const query = question(outer, FIELDS);
    if (await isAllowed(query)) return query;
  }
  return question(1, FIELDS);
}

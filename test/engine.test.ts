import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSchema } from '../src/api/schema.js';
import { type Answer, type TestApi, testApi } from './api-client.js';
import { seededGraph, testDatabase } from './database.js';
import { type Material, OperationMaker } from './operations.js';

const database = testDatabase();
let engine: TestApi;
let resolvers: TestApi;
beforeAll(async () => {
  await seededGraph(database);
  engine = await testApi(database);
  resolvers = await testApi(database, { engine: 'RESOLVERS' });
});
afterAll(async () => {
  await engine.close();
  await resolvers.close();
  await database.close();
});

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function material(): Promise<Material> {
  const { data } = await resolvers.ask(`{
    actors(first: 30) { edges { cursor node { id globalId } } }
    relations(first: 40, history: true) { edges { cursor node { id } } }
    claims(first: 30) { edges { cursor node { id } } }
    actor(id: "tokyo") { relations(first: 5) { edges { cursor } } }
  }`);
  const edges = (name: string) => data[name].edges as { cursor: string; node: { id: string; globalId?: string } }[];
  const ids = ['actors', 'relations', 'claims'].flatMap((name) => edges(name).map(({ node }) => node.id));
  const opaque = edges('actors')
    .flatMap(({ node }) => node.globalId ?? [])
    .slice(0, 5);
  return {
    ids: [...ids, ...opaque, 'src-quad-17', 'gap-article-1', 'nobody', 'cl-none'],
    names: ['Tokyo', 'Japan', '日本', 'the Quad', 'Taiwan', 'Washington', 'Nowhere', 'us', 'JPN', 'Peking'],
    cursors: [...edges('relations').slice(0, 3), ...data.actor.relations.edges, ...edges('actors').slice(0, 3)].map(
      ({ cursor }) => cursor,
    ),
  };
}

const inEssence = ({ status, data, errors, extensions }: Answer) => ({
  status,
  // as text: the order of the keys counts
  data: JSON.stringify(data),
  errors,
  resolved: JSON.stringify(extensions?.['resolved']),
});

describe('what the engine answers is what GraphQL’s own execution answers', () => {
  const count = Number(process.env['IPG_OPERATIONS'] ?? 400);
  test(`${count} operations that were made up`, { timeout: 600_000 }, async () => {
    const maker = new OperationMaker(createSchema(), await material(), numbers(Number(process.env['IPG_SEED'] ?? 1)));
    for (let n = 0; n < count; n++) {
      const { query, variables } = maker.next();
      const [mine, theirs] = [await engine.ask(query, variables), await resolvers.ask(query, variables)];
      expect(inEssence(mine), `${query}\n${JSON.stringify(variables)}`).toEqual(inEssence(theirs));
    }
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from './api-client.js';
import { emptyGraph, testDatabase } from './database.js';

const database = testDatabase();
let api: TestApi;
beforeAll(async () => {
  await emptyGraph(database);
  api = await testApi(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

test('an empty graph is walked without an error: lists are empty, ids are null', async () => {
  const { data, errors } = await api.ask(`{
    actors { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } places { totalCount } relations { totalCount edges { cursor } }
    claims { totalCount edges { cursor } } sources { totalCount } gaps { id } search(text: "Tokyo") { surface } resolve(name: "Tokyo") { entity { id } reason alternatives { surface } }
    actor(id: "tokyo") { id } node(id: "tokyo") { id } nodes(ids: ["a", "b"]) { id } relation(id: "tokyo.member-of.quad.2017") { id }
  }`);
  expect(errors).toEqual([]);
  expect(data.actors).toEqual({ totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
  expect(data.resolve).toEqual({ entity: null, reason: 'nothing of this kind is called "Tokyo"', alternatives: [] });
  expect([data.actor, data.node, data.relation, data.nodes]).toEqual([null, null, null, [null, null]]);
});

test.each([
  ['shifts', '{ shifts(holder: "Tokyo") { aspect } }'],
  ['relations', '{ relations(filter: { from: "tokyo" }) { totalCount } }'],
  ['claims', '{ claims(filter: { object: "Taiwan" }) { totalCount } }'],
])('an unknown name is told as such: %s', async (field, query) => {
  const { errors } = await api.ask(query);
  expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' }, path: [field] }]);
});

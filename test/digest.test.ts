import { afterAll, expect, test } from 'vitest';
import { graphDigest } from '../src/graph/digest.js';
import { emptyGraph, seededGraph, testDatabase } from './database.js';

const database = testDatabase();
const digest = () => graphDigest(database, () => {});

afterAll(async () => {
  await emptyGraph(database);
  await database.close();
});

test('counts what there is, by label and type', async () => {
  await seededGraph(database);
  const { nodes, relationships } = await digest();
  const { rows } = await database.runAlone(
    'MATCH (n) RETURN toString(count(n)) AS n, toString(COUNT { (:Claim) }) AS c',
  );
  expect([String(nodes.total), String(nodes.by['Claim'])]).toEqual([rows[0]?.get('n'), rows[0]?.get('c')]);
  expect(relationships.by['IN']).toBeGreaterThan(100);
  expect(Object.values(relationships.by).reduce((sum, one) => sum + one)).toBe(relationships.total);
});

test('is the same whatever the order in which the graph was made', async () => {
  await made("CREATE (:A:B {id: 'a', x: 1}) CREATE (:C {id: 'c'})", 'MATCH (a:A), (c:C) CREATE (a)-[:T {y: 2}]->(c)');
  const { digest: first } = await digest();
  await made("CREATE (:Z) CREATE (:C {id: 'c'}) CREATE (a:B {x: 1}) SET a:A, a.id = 'a'", 'MATCH (z:Z) DELETE z');
  await database.runAlone('MATCH (a:A), (c:C) CREATE (a)-[t:T]->(c) SET t.y = 2');
  expect((await digest()).digest).toBe(first);
});

test.each([
  ['a value', 'MATCH (a:A) SET a.x = 2'],
  ['a whole number and a fraction', 'MATCH (a:A) SET a.x = 1.0'],
  ['a day and its text', "MATCH (a:A) SET a.day = '2020-01-01'"],
  ['an instant and the same one elsewhere', "MATCH (a:A) SET a.at = datetime('2020-01-01T01:00+01:00')"],
  ['the order of a list', 'MATCH (a:A) SET a.list = [2, 1]'],
  ['a label', 'MATCH (a:A) SET a:B'],
  ['the type of a relationship', 'MATCH (a)-[t:T]->(b) DELETE t CREATE (a)-[:U {y: 2}]->(b)'],
  ['its direction', 'MATCH (a)-[t:T]->(b) DELETE t CREATE (b)-[:T {y: 2}]->(a)'],
  ['which of two like nodes it goes to', 'MATCH (a)-[t:T]->(b), (n:N {k: 2}) DELETE t CREATE (a)-[:T {y: 2}]->(n)'],
  ['a second relationship like the first', 'MATCH (a)-[:T]->(b) CREATE (a)-[:T {y: 2}]->(b)'],
])('tells %s', async (_, change) => {
  await made(
    "CREATE (:A {id: 'a', x: 1, day: date('2020-01-01'), at: datetime('2020-01-01T00:00Z'), list: [1, 2]}) CREATE (:N {k: 1}), (:N {k: 2})",
    'MATCH (a:A), (n:N {k: 1}) CREATE (a)-[:T {y: 2}]->(n)',
  );
  const before = await digest();
  await database.runAlone(change);
  expect((await digest()).digest).not.toBe(before.digest);
});

test('the mark of a database changes with a write, and with nothing else', async () => {
  const before = await database.writeMark();
  await digest();
  expect(await database.writeMark()).toBe(before);
  await database.runAlone('CREATE (:Written)');
  expect(await database.writeMark()).not.toBe(before);
});

async function made(...statements: readonly string[]): Promise<void> {
  await emptyGraph(database);
  for (const statement of statements) await database.runAlone(statement);
}

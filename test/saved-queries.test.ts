import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownFolder } from '../src/graph/cypher-files.js';
import { savedQueries } from '../src/graph/saved-queries.js';
import { splitStatements } from '../src/neo4j/statements.js';
import { seededGraph, testDatabase } from './database.js';
import { testServer } from './test-server.js';

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

const database = testDatabase();
const { uri, user, password } = testServer.login;
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
beforeAll(() => seededGraph(database));
afterAll(async () => {
  await driver.close();
  await database.close();
});

describe.each(savedQueries().map((query) => [query.file, query] as const))('%s', (file, { text, title, question }) => {
  test('is one statement with a title, a question and a limit', () => {
    expect(splitStatements(text, file)).toHaveLength(1);
    expect(text).toMatch(/\nRETURN [\s\S]*\nLIMIT \d+;\n$/);
    expect(title.length).toBeLessThanOrEqual(60);
    expect(question).toMatch(/\?/);
  });

  test('answers from the seeded graph, only reads, and multiplies nothing', async () => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    const { records, summary } = await session.run(`PROFILE ${splitStatements(text, file)[0]?.text}`);
    await session.close();
    expect(records.length).toBeGreaterThan(0);
    expect(summary.queryType).toBe('r');
    const operators: string[] = [];
    const collect = (plan: Plan) => {
      operators.push(plan.operatorType);
      plan.children.forEach(collect);
    };
    if (summary.plan) collect(summary.plan);
    expect(operators.length).toBeGreaterThan(1);
    expect(operators.filter((name) => /CartesianProduct|AllNodesScan|AllRelationshipsScan/.test(name))).toEqual([]);
  });
});

test('names, files and titles are told apart, and Neo4j reports nothing odd', async () => {
  const queries = savedQueries();
  for (const key of ['name', 'file', 'title'] as const) {
    expect(new Set(queries.map((query) => query[key])).size).toBe(queries.length);
  }
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  for (const { text, file } of queries) {
    const { summary } = await session.run(`EXPLAIN ${splitStatements(text, file)[0]?.text}`);
    // nothing has been retracted yet, and Neo4j knows no property that no node has had
    const odd = summary.gqlStatusObjects
      .filter((status) => status.isNotification)
      .map((status) => status.statusDescription)
      .filter((description) => !description.includes('`retractedAt` does not exist'));
    expect([file, odd]).toEqual([file, []]);
  }
  await session.close();
});

test('the page for explorers lists them with their questions', () => {
  const page = readFileSync(ownFolder('docs/browser.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `([\w-]+)` \| (.*) \|$/gm)].map(([, name, question]) => [name, question]);
  expect(rows).toEqual(savedQueries().map(({ name, question }) => [name, question]));
});

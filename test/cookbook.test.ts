import { readFileSync } from 'node:fs';
import { type DocumentNode, Kind, parse } from 'graphql';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cost, costOf, MOST } from '../src/api/cost.js';
import { createSchema } from '../src/api/schema.js';
import { ownFolder } from '../src/graph/cypher-files.js';
import { type Parameter, plainValue } from '../src/neo4j/parameters.js';
import { type TestApi, testApi } from './api-client.js';
import { anchorOf, answered, type Recipe, recipesOf, rowsOf, type Table } from './cookbook.js';
import { seededGraph, testDatabase } from './database.js';
import { testServer } from './test-server.js';

// How a question in docs/cookbook.md is compared with itself. The Cypher of a recipe returns a table. The GraphQL answer becomes one
// without knowing the recipe: each value is a column, in the order of the question; each list unfolds to rows, what stands beside it is
// repeated; an empty list or a null in place of an object is one row of nulls, as after OPTIONAL MATCH; a list of plain values stays one
// value; of several fields at the root each gives its rows, with its name in front. Both tables must have the same rows, in the same
// order if the Cypher says ORDER BY. The page's JSON and Markdown tables are written from these answers:
// `npx vitest run test/cookbook.test.ts -u` writes them anew.

const PAGE = ownFolder('docs/cookbook.md');
const page = readFileSync(PAGE, 'utf8');
const recipes = recipesOf(page);
const each = recipes.map((recipe) => [recipe.title, recipe] as const);

const database = testDatabase();
const { uri, user, password } = testServer.login;
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
let api: TestApi;
beforeAll(async () => {
  await seededGraph(database);
  api = await testApi(database);
});
afterAll(async () => {
  await driver.close();
  await api.close();
  await database.close();
});

const tableOf = once(async ({ cypher }: Recipe): Promise<Table> => {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  const { records } = await session.run(cypher);
  await session.close();
  const head = (records[0]?.keys ?? []).map(String);
  return { head, rows: records.map((record) => head.map((column) => plainValue(record.get(column)))) };
});

const dataOf = once(async ({ graphql }: Recipe): Promise<Record<string, unknown>> => {
  const { data, errors } = await api.ask(graphql);
  expect(errors).toEqual([]);
  return data;
});

/** Asks once for each recipe, however many tests want the answer. */
function once<T>(ask: (recipe: Recipe) => Promise<T>): (recipe: Recipe) => Promise<T> {
  const answers = new Map<Recipe, Promise<T>>();
  return (recipe) => {
    const answer = answers.get(recipe) ?? ask(recipe);
    answers.set(recipe, answer);
    return answer;
  };
}

describe('GraphQL and Cypher give the same table', () => {
  test.each(each)('%s', async (_, recipe) => {
    const { rows } = await tableOf(recipe);
    expect(rows.length).toBeGreaterThan(0);
    const found = rowsOf(parse(recipe.graphql), await dataOf(recipe));
    const ordered = /ORDER BY/.test(recipe.cypher);
    expect(ordered ? found : inAnyOrder(found)).toEqual(ordered ? rows : inAnyOrder(rows));
  });
});

function inAnyOrder(rows: readonly (readonly Parameter[])[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

describe('the Cypher is planned without a look at everything, and multiplies nothing but two nodes found by id', () => {
  test.each(each)('%s', async (_, { cypher }) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    const { summary } = await session.run(`EXPLAIN ${cypher}`);
    await session.close();
    const operators = operatorsOf(summary.plan as Plan);
    expect(operators.length).toBeGreaterThan(1);
    expect(operators.filter((name) => /CartesianProduct|AllNodesScan|AllRelationshipsScan/.test(name))).toEqual([]);
  });
  function operatorsOf({ operatorType, children }: Plan): string[] {
    const seeks = children.every((child) => child.operatorType.startsWith('NodeUniqueIndexSeek'));
    const own = operatorType.startsWith('CartesianProduct') && seeks ? 'two seeks' : operatorType;
    return [own, ...children.flatMap(operatorsOf)];
  }
});

describe('the question costs at most half of what may be asked at once, and says how large its pages are', () => {
  const schema = createSchema();
  test.each(each)('%s', (_, { graphql }) => {
    const { cost, reads } = costOfDocument(parse(graphql));
    expect(cost).toBeLessThanOrEqual(MOST.cost / 2);
    expect(reads).toBeLessThanOrEqual(MOST.reads / 2);
    for (const paged of graphql.match(/\b(relations|actors|places|claims|sources|shifts|search)\([^)]*\)/g) ?? []) {
      expect(paged).toMatch(/first: \d+/);
    }
  });
  function costOfDocument(document: DocumentNode): Cost {
    const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
    return operation ? costOf(schema, document, operation, {}) : { cost: Number.NaN, reads: Number.NaN };
  }
});

test('the page prints the answers that are given, under the head that the Cypher gives', async () => {
  let written = page;
  for (const recipe of recipes) {
    const data = await dataOf(recipe);
    const { head } = await tableOf(recipe);
    const section = answered(recipe, data, { head, rows: rowsOf(parse(recipe.graphql), data) });
    written = written.replace(recipe.section, () => section);
  }
  await expect(written).toMatchFileSnapshot(PAGE);
});

test('thirty-eight questions, each in the table of contents', () => {
  const contents = [...page.matchAll(/^(\d+)\. \[(.*)\]\(#(.*)\)$/gm)].map(([, number, title, anchor]) => [
    `${number}. ${title}`,
    anchor,
  ]);
  expect(contents).toHaveLength(38);
  expect(contents).toEqual(recipes.map(({ title }) => [title, anchorOf(title)]));
});

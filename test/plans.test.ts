import { graphql, Kind, parse } from 'graphql';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Context } from '../src/api/context.js';
import { answerByStatement } from '../src/api/engine/answer.js';
import { createSchema } from '../src/api/schema.js';
import { claimsOfRelations, linkedClaims, listClaims } from '../src/graph/claims.js';
import { evidenceOfClaims } from '../src/graph/evidence.js';
import { heldClaims, heldGaps } from '../src/graph/held-claims.js';
import { listRelations } from '../src/graph/list-relations.js';
import type { NeighbourQuery } from '../src/graph/neighbour-pattern.js';
import { countNeighbours, neighbours } from '../src/graph/neighbours.js';
import { nodesById } from '../src/graph/nodes.js';
import type { RelationQuery } from '../src/graph/relation-list.js';
import { findRelations } from '../src/graph/relation-page.js';
import { relationsById, succession } from '../src/graph/relations-by-id.js';
import { ENTITY_KINDS, isEntityId, resolveName } from '../src/graph/resolve.js';
import type { Selection } from '../src/graph/selection.js';
import { defaultView } from '../src/graph/view.js';
import { parameters } from '../src/neo4j/parameters.js';
import type { Reader } from '../src/neo4j/transaction.js';
import { seededGraph, testDatabase } from './database.js';
import { testServer } from './test-server.js';

interface PlanDescription {
  readonly operatorType: string;
  readonly children: readonly PlanDescription[];
}

const database = testDatabase();
const { uri, user, password } = testServer.login;
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
beforeAll(() => seededGraph(database));
afterAll(async () => {
  await driver.close();
  await database.close();
});

const view = defaultView();
const page = { first: 10, after: null, mark: '' };
const nothing: Selection = new Map();
const walk: NeighbourQuery = { types: null, direction: 'BOTH', with: null, view, order: 'ID' };
const everything: RelationQuery = {
  ...{ types: null, aspects: null, involving: null, from: null, to: null, modality: null, disputed: null, sign: null },
  ...{ status: null, sector: null, view, order: 'ID' },
};
const claims = { modality: null, type: null, subject: null, object: null, source: null, retracted: false };

test.each<[string, (reader: Reader) => Promise<unknown>]>([
  ['relations of an actor', (reader) => neighbours(reader, ['tokyo', 'taipei'], 'Actor', walk, page, nothing)],
  [
    'relations of a place',
    (reader) => neighbours(reader, ['taiwan'], 'Place', { ...walk, order: 'SINCE_DESC' }, page, nothing),
  ],
  ['how many relations', (reader) => countNeighbours(reader, ['tokyo'], 'Actor', walk)],
  ['relations by id', (reader) => relationsById(reader, ['tokyo.member-of.quad.2017'], view, nothing)],
  [
    'what took a relation’s place',
    (reader) => succession(reader, ['taipei.defense-cooperation-with.tokyo.now'], 'supersedes'),
  ],
  ['all relations of a large graph', (reader) => findRelations(reader, everything, null, 11, 0)],
  ['relations of a named end', (reader) => listRelations(reader, { ...everything, involving: 'tokyo' }, page, nothing)],
  [
    'claims of a relation',
    (reader) => claimsOfRelations(reader, ['tokyo.member-of.quad.2017'], { first: 5, all: false }, nothing, view),
  ],
  ['claims in pages', (reader) => listClaims(reader, claims, page, nothing, view)],
  ['claims of a modality', (reader) => listClaims(reader, { ...claims, modality: 'RECOMMENDED' }, page, nothing, view)],
  ['claims of a holder', (reader) => listClaims(reader, { ...claims, subject: 'tokyo' }, page, nothing, view)],
  ['claims of a source', (reader) => listClaims(reader, { ...claims, source: 'src-quad-17' }, page, nothing, view)],
  ['claims linked to claims', (reader) => linkedClaims(reader, ['cl-article-15'], 'supersedes', nothing, view)],
  ['evidence', (reader) => evidenceOfClaims(reader, ['cl-article-15 cl-article-16'], 5, nothing)],
  ['a name', (reader) => resolveName(reader, 'Japan', ENTITY_KINDS, nothing, view)],
  ['an id', (reader) => isEntityId(reader, 'tokyo', ENTITY_KINDS)],
  [
    'nodes by id',
    (reader) => nodesById(reader, ['tokyo', 'cl-article-15', 'src-quad-17', 'ps-article-lede-s1'], view, nothing),
  ],
  ['the claims of a holder, for shifts', (reader) => heldClaims(reader, 'tokyo')],
  ['the gaps of a holder', (reader) => heldGaps(reader, 'tokyo')],
])('%s: found by an index, nothing is scanned', async (_, work) => {
  expect(await scansOf(work)).toEqual([]);
});

test.each([
  [
    'a walk',
    '{ actor(id: "tokyo") { relations(first: 5) { totalCount edges { node { from { name } other { relations(first: 5, types: [MEMBER_OF]) { edges { node { id claims { id evidence { source { id } } } } } } } } } } } }',
  ],
  [
    'an end of it named',
    '{ actor(id: "tokyo") { relations(with: "taipei", asOf: "2020-01-01") { edges { cursor } } } }',
  ],
  [
    'relations of a type',
    '{ relations(filter: { types: [MEMBER_OF] }, first: 5, orderBy: SINCE_DESC) { edges { node { id from { id } } } } }',
  ],
  [
    'relations of an end',
    '{ relations(filter: { involving: "tokyo" }, first: 5) { edges { node { id to { id } } } } }',
  ],
  ['the page of a wide list', '{ relations(first: 5) { edges { node { id supersedes { id } } } } }'],
  [
    'claims of a type',
    '{ claims(filter: { type: MEMBER_OF, modality: ASSERTED }, first: 5) { edges { node { subject { id } object { id } relation { id } } } } }',
  ],
  [
    'claims of a modality',
    '{ claims(filter: { modality: FORECAST }, first: 5) { edges { node { topic { id } becauseOf { id } } } } }',
  ],
  [
    'a name, a search, anything by id',
    '{ actor(name: "Japan") { id } search(text: "quad") { entity { id } } node(id: "cl-article-15") { id } }',
  ],
])('the statement for %s: nothing is scanned, nothing multiplied', async (_, source) => {
  const context = new Context(database, { timeoutMs: 60_000, signal: new AbortController().signal, isShown: true });
  const document = parse(source);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  expect(await answerByStatement({ schema: createSchema(), document, operation, variables: {} }, context)).toBeTruthy();
  await context.reads.finish();
  const sent = context.statements?.find(({ text }) => text.includes(' AS answer, '));
  expect(await scansOf((reader) => reader.rows(sent?.text ?? '', sent?.p))).toEqual([]);
});

test.each([
  ['paths', '{ paths(from: "taipei", to: "canberra", overlap: true, weight: CONFIDENCE) { shortest { weight } } }'],
  ['neighbourhood', '{ neighbourhood(of: "taipei", hops: 2) { nodes { hops totalRelations } relations { id } } }'],
  [
    'subgraph of some',
    '{ subgraph(of: ["tokyo", "taipei", "Japan", "nobody"], history: true) { nodes { totalRelations entity { id longitude } } missing relations { id from { id } to { name } } unprojected { claimCount claims { id } } } }',
  ],
  // all entities are gone through, once: that is the question
  [
    'subgraph of the whole graph',
    '{ subgraph(asOf: "2020-01-01", undated: INCLUDE, minConfidence: LOW) { nodes { entity { id } } relations { id } } }',
  ],
  ['neighbours', '{ neighbours(of: "tokyo") { byType { relationCount entities { id } } } }'],
  [
    'dyad',
    '{ dyad(a: "tokyo", b: "taipei") { sign timeline { placement } sharedMemberships { body { id } } commonPartners { totalCount } } }',
  ],
  ['inherited', '{ inherited(of: "tokyo", history: true) { totalCount } }'],
  ['what a named member inherits toward another', '{ inherited(of: "tokyo", with: "new-delhi") { totalCount } }'],
  ['triads among some', '{ triads(among: ["tokyo", "taipei", "beijing"]) { counts { total } } }'],
  [
    'balance among some',
    '{ balance(from: "2000-01-01", until: "2005-01-01", among: ["tokyo", "taipei", "beijing"]) { counts { total } } }',
  ],
  ['ranking among some', '{ ranking(by: DEGREE, among: ["tokyo", "taipei", "beijing"]) { rows { rank } } }'],
  ['holds', '{ holds(from: "tokyo", to: "quad", type: MEMBER_OF) { answer claims { id } coverage { id } } }'],
])('the statements of %s: nothing is scanned, nothing multiplied', async (_, source) => {
  const context = new Context(database, { timeoutMs: 60_000, signal: new AbortController().signal, isShown: true });
  const { errors } = await graphql({ schema: createSchema(), source, contextValue: context });
  await context.reads.finish();
  expect(errors).toBeUndefined();
  const sent = context.statements?.filter(({ text }) => !/^MATCH \(\w+:Revision/.test(text)) ?? [];
  expect(sent.length).toBeGreaterThan(0);
  for (const { text, p } of sent) {
    expect(await scansOf((reader) => reader.rows(text, p)), text).toEqual([]);
  }
});

/** The operators of the statements sent that go through more than they find. */
async function scansOf(work: (reader: Reader) => Promise<unknown>): Promise<string[]> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  const operators: string[] = [];
  const collect = (plan: PlanDescription) => {
    // the product of two nodes that are found by id is one row
    const isOneRow = plan.children.every(({ operatorType }) => operatorType.startsWith('NodeUniqueIndexSeek'));
    if (!plan.operatorType.startsWith('Cartesian') || !isOneRow) operators.push(plan.operatorType);
    plan.children.forEach(collect);
  };
  await work({
    rows: async (text, p = {}) => {
      const { records, summary } = await session.run(`PROFILE ${text}`, parameters(p));
      if (summary.plan) collect(summary.plan);
      return records;
    },
  });
  await session.close();
  expect(operators.length).toBeGreaterThan(1);
  return operators.filter((name) =>
    /LabelScan|AllNodesScan|TypeScan|AllRelationships|Cartesian|^Eager(@|$)/.test(name),
  );
}

test('a list that is only counted does not fetch a page, whose statement takes seconds to plan', async () => {
  const texts: string[] = [];
  const context = new Context(database, { timeoutMs: 60_000, signal: new AbortController().signal });
  const rows = context.reads.rows.bind(context.reads);
  context.reads.rows = (text, p) => {
    texts.push(text);
    return rows(text, p);
  };
  const source = '{ relations(filter: { sign: -1 }) { totalCount } }';
  const { data } = await graphql({ schema: createSchema(), source, contextValue: context });
  await context.reads.finish();
  expect(data).toEqual({ relations: { totalCount: expect.any(Number) } });
  expect(texts.filter((text) => /RETURN count\(DISTINCT/.test(text))).toHaveLength(1);
  expect(texts.filter((text) => /LIMIT/.test(text))).toEqual([]);
});

import type { Database } from '../neo4j/database.js';
import type { Reader } from '../neo4j/transaction.js';
import { schemaFaults } from './check-schema.js';
import { ownScripts, ownStatement } from './cypher-files.js';
import { DRIFT } from './projection-text.js';
import { RELATION_TYPES } from './relation-types.generated.js';
import { SCALES } from './scales.generated.js';

/** Something in the graph that is not in order. */
export interface Finding {
  readonly code: string;
  /** The node's id, or the relationship as `(a)-[:TYPE]->(b)`, or the constraint's name. */
  readonly subject: string;
  /** What is wrong, and what would be right. */
  readonly message: string;
  /** What to do about it, one sentence. */
  readonly remedy: string;
}

/** How to check. */
export interface CheckOptions {
  /** Findings of each kind at most; 100 if absent. */
  readonly limit?: number;
  /** Told before each check. */
  readonly onCheck?: (title: string, index: number, count: number) => void;
}

/** A check of `cypher/check/`: one statement that gives a row for each finding. */
interface StatementCheck {
  readonly title: string;
  readonly code: string;
  readonly remedy: string;
  readonly text: string;
}

const DEFAULT_LIMIT = 100;

/** The projection reads dates and types: on bad ones it would fail, or tell of every relation what is wrong with one type. */
const BLOCKS_DRIFT = new Set(['DATE_MALFORMED', 'VOCABULARY_DIFFERS']);

/** An audit of a large graph takes longer than a server may grant a request. */
const TIMEOUT_MS = 300_000;

/** Verifies what the database cannot constrain, and the constraints themselves. No findings: the graph is in order. The order is always the same. */
export async function check(database: Database, options: CheckOptions = {}): Promise<Finding[]> {
  options.onCheck?.('the constraints and indexes are there', 0, statementChecks().length + 2);
  const schema = await schemaFindings(database, options.limit ?? DEFAULT_LIMIT);
  const graph = await database.read((reader) => checkGraph(reader, options), { timeoutMs: TIMEOUT_MS });
  return [...schema, ...graph];
}

/** As `check`, inside a transaction that is open already, where constraints cannot be looked at. */
export async function checkGraph(reader: Reader, options: CheckOptions = {}): Promise<Finding[]> {
  const { limit = DEFAULT_LIMIT, onCheck } = options;
  const checks = statementChecks();
  const count = checks.length + 2;
  const findings: Finding[] = [];
  for (const [index, one] of checks.entries()) {
    onCheck?.(one.title, index + 1, count);
    findings.push(...(await statementFindings(reader, one, limit)));
  }
  if (findings.some(({ code }) => BLOCKS_DRIFT.has(code))) return findings;
  onCheck?.('every relation is what its claims say', count - 1, count);
  return [...findings, ...(await driftFindings(reader, limit))];
}

async function schemaFindings(database: Database, limit: number): Promise<Finding[]> {
  const remedy = 'run `ipg seed`, or cypher/constraints.cypher in cypher-shell';
  const faults = await schemaFaults(database);
  return faults.slice(0, limit).map((fault) => ({ code: 'CONSTRAINT_MISSING', ...fault, remedy }));
}

async function statementFindings(reader: Reader, one: StatementCheck, limit: number): Promise<Finding[]> {
  const rows = await reader.rows(one.text, { limit, lists: SCALES, types: RELATION_TYPES, ids: null });
  return rows.map((row) => ({
    code: one.code,
    subject: String(row.get('subject')),
    message: String(row.get('message')),
    remedy: one.remedy,
  }));
}

async function driftFindings(reader: Reader, limit: number): Promise<Finding[]> {
  const rows = await reader.rows(DRIFT, { limit });
  return rows.map((row) => {
    const keys = [...new Set(row.get('keys') as string[])].sort();
    const missing = row.get('missing') === true;
    return {
      code: missing ? 'RELATION_MISSING' : 'RELATION_DIFFERS',
      subject: String(row.get('id')),
      message: missing
        ? 'has claims that count, but there is no such relation'
        : `differs from its claims in ${keys.join(', ')}`,
      remedy: 'run `ipg project`; relations are never written by hand',
    };
  });
}

function statementChecks(): StatementCheck[] {
  return ownScripts('cypher/check').map((path) => {
    const text = ownStatement(path);
    const head = (key: string) => {
      const value = text.match(new RegExp(`^// ${key}: (.+)$`, 'm'))?.[1];
      if (value === undefined) throw new Error(`${path} lacks the line "// ${key}: …" in its head`);
      return value;
    };
    return { title: head('purpose'), code: head('finding'), remedy: head('remedy'), text };
  });
}

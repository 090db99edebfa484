import { createHash } from 'node:crypto';
import { canonicalText } from '../neo4j/canonical.js';
import type { Database } from '../neo4j/database.js';
import { wholeNumber } from '../neo4j/parameters.js';
import type { Row } from '../neo4j/transaction.js';

/** How many nodes or relationships there are: all, and by label or type. */
export interface Counts {
  readonly total: number;
  readonly by: Readonly<Record<string, number>>;
}

/** What tells two graphs apart. */
export interface GraphDigest {
  readonly nodes: Counts;
  readonly relationships: Counts;
  /** The sum, modulo 2^256, of the SHA-256 of each node and each relationship with all its properties, in hexadecimal. */
  readonly digest: string;
}

const COUNT = 'RETURN COUNT { MATCH (n) } AS nodes, COUNT { MATCH ()-[r]->() } AS relationships';
const NODES = 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties';
const RELATIONSHIPS = `MATCH (a)-[r]->(b)
RETURN type(r) AS type, properties(r) AS properties, labels(a) AS fromLabels, ${keyOf('a')} AS from, labels(b) AS toLabels, ${keyOf('b')} AS to`;
/** A million relationships take a minute. */
const TIMEOUT_MS = 3_600_000;
const PROGRESS_EVERY = 10_000;
const MODULUS = 1n << 256n;

/** By what an end is known; a node that is none of the model's, by everything it holds. */
function keyOf(end: string): string {
  return `CASE WHEN ${end}.id IS NULL THEN properties(${end}) ELSE ${end}.id END`;
}

/** How many nodes and relationships the graph has. Neo4j knows that without looking at them. */
export async function graphSize(database: Database): Promise<{ nodes: number; relationships: number }> {
  const [row] = await database.read((reader) => reader.rows(COUNT));
  return { nodes: wholeNumber(row?.get('nodes') ?? 0), relationships: wholeNumber(row?.get('relationships') ?? 0) };
}

/**
 * Reads the whole graph once, in constant memory. The digest is a sum, so that it does not depend on the order: sorting a million records
 * would need them all at once. Meant against accidents, not against somebody who makes up records to fit a sum.
 */
export async function graphDigest(
  database: Database,
  onProgress: (done: number, count: number) => void,
): Promise<GraphDigest> {
  const size = await graphSize(database);
  const count = size.nodes + size.relationships;
  let done = 0;
  let sum = 0n;
  const add = (text: string) => {
    sum = (sum + BigInt(`0x${createHash('sha256').update(text).digest('hex')}`)) % MODULUS;
    done += 1;
    if (done % PROGRESS_EVERY === 0) onProgress(done, count);
  };
  const labels = new Tally();
  await database.stream(
    NODES,
    (row) => {
      labels.count(row.get('labels') as string[]);
      add(nodeText(row));
    },
    { timeoutMs: TIMEOUT_MS },
  );
  const types = new Tally();
  await database.stream(
    RELATIONSHIPS,
    (row) => {
      types.count([String(row.get('type'))]);
      add(relationshipText(row));
    },
    { timeoutMs: TIMEOUT_MS },
  );
  return { nodes: labels.result(), relationships: types.result(), digest: sum.toString(16).padStart(64, '0') };
}

function nodeText(row: Row): string {
  return `node ${labelsText(row, 'labels')} ${canonicalText(row.get('properties'))}`;
}

function relationshipText(row: Row): string {
  const end = (name: string) => `${labelsText(row, `${name}Labels`)} ${canonicalText(row.get(name))}`;
  return `relationship ${canonicalText(row.get('type'))} ${canonicalText(row.get('properties'))} ${end('from')} ${end('to')}`;
}

/** The order of labels means nothing, and may differ from node to node. */
function labelsText(row: Row, column: string): string {
  return canonicalText([...(row.get(column) as string[])].sort());
}

/** Counts by name. */
class Tally {
  #total = 0;
  readonly #by = new Map<string, number>();

  /** Counts one thing that has these names. */
  count(names: readonly string[]): void {
    this.#total += 1;
    for (const name of names) this.#by.set(name, (this.#by.get(name) ?? 0) + 1);
  }

  result(): Counts {
    return { total: this.#total, by: Object.fromEntries([...this.#by].sort(([a], [b]) => (a < b ? -1 : 1))) };
  }
}

import type { Database } from '../neo4j/database.js';
import type { Row } from '../neo4j/transaction.js';
import { ownScript } from './cypher-files.js';

/** A constraint or index that is not as it should be. */
export interface SchemaFault {
  readonly subject: string;
  readonly message: string;
}

/** A constraint or index: what it is, and on what. */
interface Definition {
  readonly name: string;
  /** Two that do the same have the same text, whatever their names; queries call a full-text index by name, so there the name counts. */
  readonly text: string;
}

const SCRIPT = 'cypher/constraints.cypher';
const SHOW = 'SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint, state';

/** The constraints and indexes of `cypher/constraints.cypher` that the database lacks or cannot use yet. */
export async function schemaFaults(database: Database): Promise<SchemaFault[]> {
  const { rows } = await database.runAlone(SHOW);
  const states = new Map(rows.map((row) => [storedText(row), String(row.get('state'))]));
  const definitions = ownScript(SCRIPT).statements.flatMap(({ text }) => definition(text) ?? []);
  const missing = definitions.filter((one) => !states.has(one.text));
  if (missing.length === definitions.length) {
    return [{ subject: SCRIPT, message: `none of its ${definitions.length} constraints and indexes is there` }];
  }
  return definitions.flatMap(({ name, text }) => {
    const state = states.get(text);
    if (state === undefined) return [{ subject: name, message: `there is no ${text}` }];
    return state === 'ONLINE' ? [] : [{ subject: name, message: `is ${state}, so it is not in use; right: ONLINE` }];
  });
}

/** What a statement of the script creates; null if neither a constraint nor an index. */
function definition(statement: string): Definition | null {
  const create = statement.match(/^CREATE (CONSTRAINT|INDEX|FULLTEXT INDEX) (\w+) IF NOT EXISTS FOR .*?:([\w|]+)(.*)/m);
  if (!create) {
    if (/^CREATE /m.test(statement))
      throw new Error(`${SCRIPT} holds a statement that check cannot read: ${statement}`);
    return null;
  }
  const [, kind = '', name = '', labels = '', rest = ''] = create;
  const properties = [...rest.matchAll(/\b[nr]\.(\w+)/g)].map(([, property = '']) => property);
  return { name, text: describe(kind, name, labels.split('|'), properties) };
}

function storedText(row: Row): string {
  const type = row.get('type') === 'FULLTEXT' ? 'FULLTEXT INDEX' : 'INDEX';
  const kind = row.get('owningConstraint') === null ? type : 'CONSTRAINT';
  const list = (column: string) => (row.get(column) as string[] | null) ?? [];
  return describe(kind, String(row.get('name')), list('labelsOrTypes'), list('properties'));
}

function describe(kind: string, name: string, labels: readonly string[], properties: readonly string[]): string {
  const called = kind === 'FULLTEXT INDEX' ? `${kind} ${name}` : kind;
  return `${called} on (${properties.join(', ')}) of ${[...labels].sort().join(' and ')}`;
}

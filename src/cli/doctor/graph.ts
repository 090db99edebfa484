import { schemaFaults } from '../../graph/check-schema.js';
import { graphContent, unprojected } from '../../graph/content.js';
import type { Database } from '../../neo4j/database.js';
import { type Check, examine, ok, warning } from './check.js';

/** What is in the database, as far as it can be told at a glance: `ipg check` looks closer. */
export async function checkGraph(database: Database): Promise<Check[]> {
  return [
    await examine('graph', () => checkContent(database)),
    await examine('constraints', () => checkConstraints(database)),
    await examine('relations', () => checkRelations(database)),
  ];
}

async function checkContent(database: Database): Promise<Check> {
  const { claims, relations, others } = await graphContent(database);
  if (claims > 0 || relations > 0) return ok('graph', `${claims} claims, ${relations} relations`);
  if (others > 0) return warning('graph', 'holds other data, and no claims', '`ipg seed` adds the first content to it');
  return warning('graph', 'is empty', 'run `ipg start`, which fills it, or `ipg seed`');
}

async function checkConstraints(database: Database): Promise<Check> {
  const [fault, ...more] = await schemaFaults(database);
  if (!fault) return ok('constraints', 'all there');
  const others = more.length === 0 ? '' : `, and ${more.length} more`;
  return warning('constraints', `${fault.subject}: ${fault.message}${others}`, 'run `ipg seed`, which creates them');
}

async function checkRelations(database: Database): Promise<Check> {
  const example = await unprojected(database);
  if (example === null) return ok('relations', 'every claim is projected; `ipg check` looks closer');
  return warning('relations', `do not follow from the claims: ${example}`, 'run `ipg project`');
}

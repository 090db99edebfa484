import { IpgError } from '../errors/error.js';
import type { Database } from '../neo4j/database.js';
import { DatabaseError } from '../neo4j/driver-errors.js';
import { type Statement, type StringLiteral, stringLiterals } from '../neo4j/statements.js';
import type { Counters, Writer } from '../neo4j/transaction.js';
import { amendClaim, type ClaimDifference, differingClaims } from './claim-comparison.js';
import type { Script } from './cypher-files.js';
import { malformedPosition } from './positions.js';
import { bumpRevision } from './revision.js';
import { definedTwice, unknownIds } from './script-references.js';
import { compareSnapshots, type Difference, takeSnapshot } from './snapshot.js';

/** What one script did. */
export interface SeedResult extends Difference {
  readonly file: string;
  /** Claims made to fit the script, only with `amend`. */
  readonly amended: number;
}

/** How to seed. */
export interface SeedOptions {
  /** Change stored claims that the script says otherwise, instead of refusing. */
  readonly amend?: boolean;
  /** Take everything back and only tell what would be done. Scripts after one that creates what they refer to may then fail. */
  readonly dryRun?: boolean;
  /** Told before each script. */
  readonly onScript?: (file: string, index: number, count: number) => void;
}

/**
 * Runs seed scripts in the order given, each in a transaction of its own.
 * Throws SEED_FAILED with file, line and reason, or CLAIM_DIFFERS; the graph is then as it was before that script.
 */
export async function seed(
  database: Database,
  scripts: readonly Script[],
  options: SeedOptions = {},
): Promise<SeedResult[]> {
  const results: SeedResult[] = [];
  for (const [index, script] of scripts.entries()) {
    options.onScript?.(script.file, index, scripts.length);
    results.push(await seedOne(database, script, options));
  }
  return results;
}

async function seedOne(database: Database, script: Script, options: SeedOptions): Promise<SeedResult> {
  refuseDefinedTwice(script);
  const literals = stringLiterals(script.text);
  const words = [...new Set(literals.map((literal) => literal.value))];
  const run = async (writer: Writer) => {
    const done: Counters[] = [];
    for (const statement of script.statements) done.push(await runStatement(database, writer, script, statement));
    return done;
  };
  const differences = await differingClaims(database, run, script.text);
  if (differences.length > 0 && !options.amend) refuseDifferences(script, literals, differences);
  return database.attempt(async (writer) => {
    const before = await takeSnapshot(writer, words);
    const done = await run(writer);
    await refuseMalformedPosition(writer, script, literals, words);
    for (const difference of differences) await amendClaim(writer, difference);
    const counts = withUnseen(compareSnapshots(before, await takeSnapshot(writer, words), script.text), done);
    if (counts.created + counts.changed + counts.removed > 0) await bumpRevision(writer);
    // kept in any case: setting what was set before changes nothing, and what the counts do not see is not lost
    return { keep: !options.dryRun, value: { file: script.file, ...counts, amended: differences.length } };
  });
}

/** Adds what only the database's own counters tell: nodes whose ids are put together in the script, links, labels. */
function withUnseen(counts: Difference, done: readonly Counters[]): Difference {
  const sum = (name: Exclude<keyof Counters, 'containsUpdates'>) => done.reduce((total, one) => total + one[name], 0);
  const created = Math.max(counts.created, sum('nodesCreated'));
  const removed = Math.max(counts.removed, sum('nodesDeleted'));
  const isSeen = created + removed + counts.changed > 0;
  const unseen = sum('relationshipsCreated') + sum('relationshipsDeleted') + sum('labelsAdded') + sum('labelsRemoved');
  return { ...counts, created, removed, changed: isSeen ? counts.changed : unseen };
}

async function runStatement(
  database: Database,
  writer: Writer,
  script: Script,
  statement: Statement,
): Promise<Counters> {
  try {
    return await writer.execute(statement.text);
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.retryable) throw error;
    const unknown = await unknownIds(database, script, error.detail);
    const [line, reason] = unknown ? [unknown.line, unknown.reason] : [statement.line, error.detail.split('\n')[0]];
    throw new IpgError('SEED_FAILED', `${script.file}:${line}: ${reason}`, {
      hint: 'mend the script and run it again; nothing of it is kept',
      cause: error,
    });
  }
}

function refuseDefinedTwice(script: Script): void {
  const twice = definedTwice(script);
  if (!twice) return;
  throw new IpgError(
    'SEED_FAILED',
    `${script.file}:${twice.line}: the claim ${twice.id} stands in this script already`,
    {
      hint: 'give the second one an id of its own; nothing of the script is kept',
    },
  );
}

/** A position that is none would be drawn nowhere, in silence. Only entities that the script names are looked at: what another brought is for `check`. */
async function refuseMalformedPosition(
  writer: Writer,
  script: Script,
  literals: readonly StringLiteral[],
  words: readonly string[],
): Promise<void> {
  const found = await malformedPosition(writer, words);
  if (!found) return;
  const line = literals.find(({ value }) => value === found.id)?.line ?? 1;
  throw new IpgError('SEED_FAILED', `${script.file}:${line}: ${found.id}: ${found.message}`, {
    hint: 'mend the script and run it again; nothing of it is kept',
  });
}

function refuseDifferences(
  script: Script,
  literals: readonly StringLiteral[],
  differences: readonly ClaimDifference[],
): never {
  const [first] = differences;
  const line = literals.find((literal) => literal.value === first?.id)?.line ?? 1;
  const more = differences.length > 1 ? ` (and ${differences.length - 1} more)` : '';
  throw new IpgError('CLAIM_DIFFERS', `${script.file}:${line}: claim ${first?.id} differs: ${first?.what}${more}`, {
    hint: 'a stored claim is never overwritten: supersede it with a new claim, or run with --amend to change the record',
  });
}

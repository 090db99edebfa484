import { IpgError } from '../errors/error.js';
import type { Database } from '../neo4j/database.js';
import { wholeNumber } from '../neo4j/parameters.js';
import type { Writer } from '../neo4j/transaction.js';
import type { BulkRecords } from './bulk-records.js';
import {
  actorWrites,
  aliasWrites,
  claimWrites,
  linkWrites,
  nodeWrites,
  passageWrites,
  type Write,
} from './bulk-statements.js';
import { applyConstraints } from './constraints.js';
import { ownScript } from './cypher-files.js';
import { type ProjectionCounts, projectInBatches } from './project-batches.js';
import { bumpRevision } from './revision.js';

/** Records of one transaction: with their passages some 20 MB of the 64 MB that the managed server allows one. */
const BATCH = 1000;
/** Two at a time: while the database works on one, the next is read and sent. */
const SESSIONS = 2;

/** Told what is being done and how much of it is done; `of` is null where the number is not known beforehand. */
export type BulkProgress = (phase: string, done: number, of: number | null) => void;

/**
 * Fills a graph that holds no claims with records, and projects the relations that follow. Reads each stream once and keeps none of it.
 * Throws GRAPH_NOT_EMPTY before anything is written, BULK_REFERENCE if a record refers to something that is neither there nor loaded
 * before it; what was loaded until then stays, so that the graph has to be emptied.
 */
export async function bulkLoad(
  database: Database,
  records: BulkRecords,
  onProgress: BulkProgress = () => {},
): Promise<ProjectionCounts> {
  await refuseClaims(database);
  await applyConstraints(database);
  for (const { text } of ownScript('seed/00-relation-types.cypher').statements) await database.runAlone(text);
  const load = <T>(phase: string, stream: Iterable<T>, writes: (records: readonly T[]) => Write[]) =>
    writeStream(database, stream, [writes], (done) => onProgress(phase, done, null));
  await load('actors', records.actors, actorWrites);
  await load('places', records.places, (places) => nodeWrites('Place', places));
  await load('aliases', records.aliases, aliasWrites);
  await load('sources', records.sources, (sources) => nodeWrites('Source', sources));
  const claims = await writeStream(
    database,
    records.claims,
    [(batch) => [...passageWrites(batch.flatMap(({ passages }) => passages)), ...claimWrites(batch)], linkWrites],
    (done) => onProgress('claims', done, null),
  );
  return projectInBatches(database, claims, (done, of) => onProgress('relations', done, of));
}

async function refuseClaims(database: Database): Promise<void> {
  const { rows } = await database.runAlone('MATCH (claim:Claim) RETURN count(claim) AS claims');
  const claims = wholeNumber(rows[0]?.get('claims') ?? 0);
  if (claims === 0) return;
  throw new IpgError('GRAPH_NOT_EMPTY', `the graph holds ${claims} claims; bulk loading wants one that holds none`, {
    hint: 'load into a database of its own, or add claims with `ipg seed`',
  });
}

/**
 * Writes a stream in batches, several at a time, and gives its length. `steps` make the transactions of a batch: the second one of a batch is
 * written when the first ones of it and of all batches before it are, so that it may refer to them.
 */
async function writeStream<T>(
  database: Database,
  stream: Iterable<T>,
  [first, second]: readonly [(batch: readonly T[]) => Write[], ((batch: readonly T[]) => Write[])?],
  onDone: (done: number) => void,
): Promise<number> {
  const batches = chunks(stream)[Symbol.iterator]();
  let written: Promise<unknown> = Promise.resolve();
  let done = 0;
  const session = async () => {
    for (let next = batches.next(); !next.done; next = batches.next()) {
      const batch = next.value;
      written = Promise.all([written, writeBatch(database, first(batch))]);
      await written;
      if (second) await writeBatch(database, second(batch));
      done += batch.length;
      onDone(done);
    }
  };
  await Promise.all(Array.from({ length: SESSIONS }, session));
  return done;
}

function* chunks<T>(stream: Iterable<T>): Generator<readonly T[]> {
  let chunk: T[] = [];
  for (const one of stream) {
    chunk.push(one);
    if (chunk.length < BATCH) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

async function writeBatch(database: Database, writes: readonly Write[]): Promise<void> {
  const due = writes.filter((write) => write.rows.length > 0);
  if (due.length === 0) return;
  await database.repeat(() =>
    database.attempt(async (writer) => {
      for (const write of due) await writeRows(writer, write);
      // last, not first: its lock makes writers wait for each other, here only for the commit
      await bumpRevision(writer);
      return { keep: true, value: undefined };
    }),
  );
}

async function writeRows(writer: Writer, { text, rows, links, findMissing }: Write): Promise<void> {
  const { relationshipsCreated } = await writer.execute(text, { rows });
  if (relationshipsCreated === links) return;
  const [found] = await writer.rows(findMissing, { rows });
  throw new IpgError('BULK_REFERENCE', `${found?.get('id')} refers to ${found?.get('missing')}, which is not there`, {
    hint: 'put what a record refers to before it, and load again into an empty graph',
  });
}

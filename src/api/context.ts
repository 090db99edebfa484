import DataLoader from 'dataloader';
import { IpgError } from '../errors/error.js';
import { ConsistentRead } from '../graph/consistent-read.js';
import { LINKED } from '../graph/engine/level.js';
import { readableId } from '../graph/global-id.js';
import { checkedName, isName } from '../graph/names.js';
import type { EntityRecord, EntityTypename } from '../graph/records.js';
import {
  type CandidateRecord,
  isEntityId,
  type ResolutionRecord,
  resolveName,
  unresolvedName,
} from '../graph/resolve.js';
import { NOTHING, type Selection } from '../graph/selection.js';
import { defaultView, type View } from '../graph/view.js';
import type { Database } from '../neo4j/database.js';
import type { Told } from '../neo4j/transaction.js';
import type { Cost } from './cost.js';

/** More ids than this in one batch go in several statements, so that no statement outgrows a transaction's memory. */
const BATCH = 1000;

/** A name that was resolved although it has other readings, as `extensions.resolved` tells it. */
export interface ResolvedName {
  readonly argument: string;
  readonly name: string;
  readonly id: string;
  readonly reason: string;
  readonly otherReadings: readonly {
    readonly id: string | null;
    readonly surface: string;
    readonly sense: string | null;
  }[];
}

/** What was found out of an operation on the way to its answer. */
interface Outcome {
  again: boolean;
  cost: Cost | undefined;
  /** Coerced; undefined where they do not fit. */
  variables: Readonly<Record<string, unknown>> | undefined;
}

/** Bounds of a request, and how it is read. */
interface ContextOptions {
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Whether somebody looks whether a writer came in between; true if absent. */
  readonly isChecked?: boolean;
  /** Whether the statements are kept, to be shown. */
  readonly isShown?: boolean;
}

/** What lives as long as one request: its transaction, its loaders, and what it found out about names. */
export class Context {
  readonly reads: ConsistentRead;
  /** The view that nothing in the query has changed. */
  readonly view: View = defaultView();
  readonly resolved: ResolvedName[] = [];
  /** What the operation was found to cost, and whether it should be read anew: a writer came in between, or the connection broke. */
  readonly outcome: Outcome = { again: false, cost: undefined, variables: undefined };
  // Apollo works on a shallow copy of the context, which private names (#) do not survive
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();
  private linked = 0;
  private readonly names = new Map<string, Promise<string>>();

  /** What was sent to the database, if the request wants to see it. */
  readonly statements: Told[] | undefined;

  constructor(database: Database, { isChecked = true, isShown = false, ...options }: ContextOptions) {
    const statements: Told[] = [];
    const onStatement = isShown ? (told: Told) => statements.push(told) : undefined;
    this.statements = isShown ? statements : undefined;
    this.reads = new ConsistentRead((single) => database.openRead({ ...options, ...single, onStatement }), {
      isChecked,
    });
  }

  /**
   * One record by its id. Calls with one key that are made in the same turn go in one statement; the key must therefore name all that decides
   * the answer beside the id: the view, the arguments, what is asked below.
   */
  async load<T>(
    key: string,
    id: string,
    many: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  ): Promise<T | undefined> {
    let loader = this.loaders.get(key) as DataLoader<string, T | undefined> | undefined;
    if (!loader) {
      const batch = async (ids: readonly string[]) => {
        const found = await many(ids);
        return ids.map((one) => found.get(one));
      };
      loader = new DataLoader(batch, { maxBatchSize: BATCH });
      this.loaders.set(key, loader as DataLoader<string, unknown>);
    }
    return loader.load(id);
  }

  /** The id that an argument means: an id as it is, a name resolved. Throws NOT_FOUND or AMBIGUOUS_NAME. Asked once for each name in a request. */
  entityId(argument: string, given: string, kinds: readonly EntityTypename[]): Promise<string> {
    const key = `${argument} ${kinds.join()} ${given}`;
    let id = this.names.get(key);
    if (!id) {
      id = this.findId(argument, readableId(given), kinds);
      this.names.set(key, id);
    }
    return id;
  }

  /** As `entityId`, but null for a name that means nothing or several actors alike. That it is no id is known already. */
  async entityIdOrNull(argument: string, given: string, kinds: readonly EntityTypename[]): Promise<string | null> {
    const name = readableId(given);
    if (!isName(name)) return null;
    const resolution = await resolveName(this.reads, name, kinds, NOTHING, this.view);
    this.tell(argument, resolution);
    return resolution.entity?.id ?? null;
  }

  /** Counts records of a list that has no page size. Throws QUERY_TOO_COSTLY when they become too many: what was asked could not tell. */
  counted<T>(list: readonly T[]): readonly T[] {
    this.linked += list.length;
    if (this.linked <= LINKED) return list;
    throw new IpgError('QUERY_TOO_COSTLY', `the answer holds more than ${LINKED} links between claims or relations`, {
      hint: 'follow fewer levels of them, or ask in several requests',
    });
  }

  private async findId(argument: string, name: string, kinds: readonly EntityTypename[]): Promise<string> {
    // an exact id wins over any name
    if (/^[a-z0-9-]+$/.test(name) && (await isEntityId(this.reads, name, kinds))) return name;
    return (await this.entity(argument, name, kinds, NOTHING, this.view)).id;
  }

  /** The entity that an argument means, with what is asked of it. Throws as entityId does. */
  async entity(
    argument: string,
    given: string,
    kinds: readonly EntityTypename[],
    selection: Selection,
    view: View,
  ): Promise<EntityRecord> {
    const name = checkedName(argument, readableId(given));
    const resolution = await resolveName(this.reads, name, kinds, selection, view);
    const { entity } = resolution;
    if (!entity) throw await unresolvedName(this.reads, argument, resolution, kinds, view);
    this.tell(argument, resolution);
    return entity;
  }

  /** Keeps what a name was taken for, where it has other readings. */
  tell(argument: string, { name, entity, reason, alternatives }: ResolutionRecord): void {
    if (!entity || alternatives.length === 0) return;
    this.resolved.push({ argument, name, id: entity.id, reason, otherReadings: alternatives.map(otherReading) });
  }
}

function otherReading({ entity, surface, sense }: CandidateRecord): ResolvedName['otherReadings'][number] {
  return { id: entity?.id ?? null, surface, sense };
}

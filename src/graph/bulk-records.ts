import type { Parameter } from '../neo4j/parameters.js';
import type { RelationType } from './relation-id.js';

/** Properties as the model names them, without `id`; an absent one is left out. */
export type Properties = Readonly<Record<string, Parameter>>;

/** An actor to be loaded. */
export interface ActorRecord {
  readonly id: string;
  readonly kind: 'State' | 'Coalition' | 'Organization';
  readonly properties: Properties;
}

/** A place or a source to be loaded. */
export interface PlainRecord {
  readonly id: string;
  readonly properties: Properties;
}

/** An alias to be loaded, and the actor or place that it names. */
export interface AliasRecord extends PlainRecord {
  readonly names: string;
}

/** A passage to be loaded. */
export interface PassageRecord extends PlainRecord {
  readonly source: string;
}

/** A claim to be loaded. What it refers to is loaded with it or before it. */
export interface ClaimRecord {
  readonly id: string;
  readonly type: RelationType;
  readonly modality: string;
  readonly spell: string;
  readonly subject: string;
  /** Null on a STATEMENT_ABOUT only. */
  readonly object: string | null;
  /** ISO 8601 with a zone. */
  readonly recordedAt: string;
  readonly retractedAt?: string;
  readonly cites: readonly string[];
  /** Other links, by their type in the model: ids of actors, places or claims. */
  readonly links?: Readonly<Partial<Record<ClaimLink, readonly string[]>>>;
  /** All properties that stand nowhere else in this record. */
  readonly properties: Properties;
}

/** Links of a claim that most claims lack. */
export type ClaimLink =
  | 'ABOUT'
  | 'TOPIC'
  | 'ADDRESSEE'
  | 'ATTRIBUTED_TO'
  | 'SUPERSEDES'
  | 'CONTRADICTS'
  | 'PART_OF'
  | 'BECAUSE_OF';

/** A claim with the passages that no claim before it cites. */
export interface Evidenced {
  readonly claim: ClaimRecord;
  readonly passages: readonly PassageRecord[];
}

/** What a bulk load takes: streams, so that a million claims need no memory here. */
export interface BulkRecords {
  readonly actors: Iterable<ActorRecord>;
  readonly places: Iterable<PlainRecord>;
  readonly aliases: Iterable<AliasRecord>;
  readonly sources: Iterable<PlainRecord>;
  readonly claims: Iterable<Evidenced>;
}

import type { RelationType } from '../relation-id.js';
import type { View } from '../view.js';
import type { Draft, Level, Read, Seen } from './level.js';
import type { AskedObject } from './skeleton.js';

/** Where a record stands in the statement. */
export interface Spot {
  readonly draft: Draft;
  readonly level: Level;
  readonly objects: Objects;
  /** The variable that holds its node or relationship. */
  readonly variable: string;
  /** What entities below it are seen in. */
  readonly view: View;
}

/** An entity in the statement. */
export interface EntitySpot extends Spot {
  /** The id of the entity that a variable holds, where it is known beforehand: cursors need it. */
  readonly known?: { readonly variable: string; readonly id: string };
}

/** A relation in the statement. */
export interface RelationSpot extends Spot {
  readonly seen: Seen;
  /** Its type where that is known beforehand. */
  readonly type: RelationType | null;
  /** An end; null for the other end where no walk came from anywhere. */
  end(which: 'from' | 'to' | 'other'): EntitySpot | null;
}

/** How the answer for each kind of object is made. They lead to each other in a circle, so their files know each other from here only. */
export interface Objects {
  readonly entity: (asked: AskedObject | null, spot: EntitySpot) => Read;
  readonly relation: (asked: AskedObject | null, spot: RelationSpot) => Read;
  readonly claim: (asked: AskedObject | null, spot: Spot) => Read;
  readonly evidence: (asked: AskedObject | null, spot: Spot) => Read;
  readonly source: (asked: AskedObject | null, spot: Spot) => Read;
  readonly gap: (asked: AskedObject | null, spot: Spot) => Read;
}

import { PROJECTING, type RelationType } from './relation-id.js';
import type { RelationOrder } from './relation-order.js';
import { RELATION_TYPES } from './relation-types.generated.js';
import { type View, type ViewNames, viewConditions } from './view.js';

/** Which relations of an entity to walk. */
export interface NeighbourQuery {
  /** Null: all types. */
  readonly types: readonly RelationType[] | null;
  readonly direction: 'OUTGOING' | 'INCOMING' | 'BOTH';
  /** Id of the entity at the other end, or null for any. */
  readonly with: string | null;
  readonly view: View;
  readonly order: RelationOrder;
}

/** Names of the variables in a pattern. */
export interface PatternNames {
  /** The entity at hand, as it stands in the pattern: a variable, or a node with label and id. */
  readonly start: string;
  readonly me: string;
  readonly relation: string;
  readonly other: string;
}

/**
 * The pattern that leads to an entity's relations. Types stand in it: a condition on the type costs 2.5 times as much. So does the entity that has to be
 * at the other end, by the name of its id; a label there for any other entity says nothing new and doubles the time of planning.
 */
export function neighbourPattern(query: NeighbourQuery, names: PatternNames, withId = '$p.with'): string {
  const types = (query.types ?? PROJECTING).join('|');
  const [left, right] = oneWay(query) ? arrow(query.direction) : ['-', '-'];
  const other = query.with === null ? `(${names.other})` : `(${names.other}:Actor|Place {id: ${withId}})`;
  return `(${names.start})${left}[${names.relation}:${types}]${right}${other}`;
}

/** The conditions on the relations that the pattern leads to: at least one, which tells a relation from a bare relationship. */
export function neighbourConditions(query: NeighbourQuery, names: PatternNames, view?: ViewNames): string[] {
  const conditions = viewConditions(query.view, names.relation, view);
  if (conditions.length === 0) conditions.push(`${names.relation}.id IS NOT NULL`);
  if (query.direction !== 'BOTH' && !oneWay(query)) {
    const end = query.direction === 'OUTGOING' ? 'startNode' : 'endNode';
    conditions.unshift(`(${end}(${names.relation}) = ${names.me} OR ${names.relation}:${symmetric(query).join('|')})`);
  }
  return conditions;
}

function arrow(direction: NeighbourQuery['direction']): [string, string] {
  return direction === 'OUTGOING' ? ['-', '->'] : ['<-', '-'];
}

/** A way can stand in the pattern only if no symmetric type is asked for: those are stored in an order that says nothing. */
function oneWay(query: NeighbourQuery): boolean {
  return query.direction !== 'BOTH' && symmetric(query).length === 0;
}

function symmetric(query: NeighbourQuery): RelationType[] {
  return (query.types ?? PROJECTING).filter((type) => !RELATION_TYPES[type].directed);
}

import type { Parameter } from '../../neo4j/parameters.js';
import { PROJECTING, type RelationType } from '../relation-id.js';
import { RELATION_TYPES } from '../relation-types.generated.js';
import { type View, viewConditions, viewParameters } from '../view.js';

/** Which relations a computation counts: those of the types that the view shows and that are in effect. */
export interface Counted {
  readonly types: readonly RelationType[];
  readonly view: View;
}

/** The types that tell friend from foe: `takesSides` in the vocabulary. */
export const SIDE_TAKING: readonly RelationType[] = PROJECTING.filter((type) => RELATION_TYPES[type].takesSides);

/** The types asked for in one normal form, those that never become relations left out; `otherwise` where none is asked for. */
export function countedTypes(
  asked: readonly RelationType[] | null | undefined,
  otherwise: readonly RelationType[],
): readonly RelationType[] {
  return asked?.length ? PROJECTING.filter((type) => asked.includes(type)) : otherwise;
}

/**
 * That the relation in a variable is in effect, in Cypher: its instrument is in force, or there is none. What was terminated, suspended or
 * laid to rest was in force until then, if that day is known; a state is otherwise known for the present only.
 */
export function inEffect(r: string): string {
  return `(${r}.status IS NULL OR ${r}.status = 'IN_FORCE' OR (${r}.status IN ['TERMINATED', 'SUSPENDED', 'DORMANT'] AND ${r}.untilMax < date('9999-12-31')))`;
}

/** The conditions of a computation on the relation in a variable. */
export function countedConditions({ view }: Counted, r: string): string[] {
  return [...viewConditions(view, r), `${r}.id IS NOT NULL`, inEffect(r)];
}

/** The values that those conditions refer to. */
export function countedParameters({ view }: Counted): Record<string, Parameter> {
  return viewParameters(view);
}

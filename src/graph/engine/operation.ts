import type { Parameter } from '../../neo4j/parameters.js';
import { ACTOR_KINDS, type ResolutionRecord } from '../resolve.js';
import type { View } from '../view.js';
import { anyNode, anyNodes, entity as entityById, record, relation as relationById } from './by-id.js';
import { claim } from './claim.js';
import { entity } from './entity.js';
import { Draft, Level } from './level.js';
import { named, search } from './names.js';
import { objectOf, type Plan, type Table } from './object.js';
import { relation } from './relation.js';
import { relations } from './root-relations.js';
import { actors, claims, gaps, places, sources } from './roots.js';
import { type AskedObject, LeftToResolvers } from './skeleton.js';
import { evidence, gap, source } from './source.js';
import type { Objects, Spot } from './spots.js';

const OBJECTS: Objects = { entity, relation, claim, evidence, source, gap };

const ROOTS: Table<Spot> = {
  actor: byIdOrName(entityById('Actor'), named(ACTOR_KINDS)),
  place: byIdOrName(entityById('Place'), named(['Place'])),
  relation: relationById,
  claim: record('claim'),
  source: record('source'),
  node: anyNode,
  nodes: anyNodes,
  actors,
  places,
  sources,
  gaps,
  claims,
  relations,
  search,
};

function byIdOrName(byId: Plan<Spot>, byName: Plan<Spot>): Plan<Spot> {
  return (field, spot) => (typeof field.args['name'] === 'string' ? byName : byId)(field, spot);
}

/** A whole operation as one statement. */
export interface Statement {
  /** Its text, without RETURN: `answer` is the list of what was asked, `holds` whether the entities named are there. */
  readonly text: string;
  readonly values: Readonly<Record<string, Parameter>>;
  /** Makes the answer's `data` of the statement's one row. Throws LeftToResolvers. */
  read(answer: readonly unknown[], holds: boolean): { data: unknown; resolved: readonly ResolutionRecord[] };
}

/** Writes the statement for what an operation asks at its root. Throws LeftToResolvers, or the IpgError of a bad argument. */
export function statementOf(asked: AskedObject, view: View): Statement {
  const [draft, level] = [new Draft(), new Level()];
  const read = objectOf(asked, ROOTS, { draft, level, objects: OBJECTS, variable: '', view });
  if (level.isEmpty) throw new LeftToResolvers('nothing to read');
  const holds = draft.conditions.length > 0 ? draft.conditions.join(' AND ') : 'true';
  return {
    text: `${level.list} AS answer, ${holds} AS holds`,
    values: draft.values,
    read: (answer, isHeld) => {
      if (!isHeld) throw new LeftToResolvers('an id that nothing has');
      return { data: read(answer), resolved: draft.resolved };
    },
  };
}

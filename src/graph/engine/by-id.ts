import { typeOfRelationId } from '../relation-id.js';
import { viewWith } from '../view.js';
import { collected, Level, type Read } from './level.js';
import type { Plan } from './object.js';
import { relationById } from './relation.js';
import { type AskedField, type AskedObject, LeftToResolvers, type NamedEntity } from './skeleton.js';
import type { Objects, Spot } from './spots.js';

/** The root fields that give one record, or several, by id. */

interface Kind {
  readonly label: string;
  readonly object: Exclude<keyof Objects, 'relation'>;
}

const ENTITY: Kind = { label: 'Actor|Place', object: 'entity' };
const CLAIM: Kind = { label: 'Claim', object: 'claim' };
const SOURCE: Kind = { label: 'Source', object: 'source' };

/** Kinds by the prefix of an id; entities have none. */
const KINDS: readonly (readonly [string, Kind])[] = [
  ['cl-', CLAIM],
  ['src-', SOURCE],
  ['ps-', { label: 'Passage', object: 'evidence' }],
  ['gap-', { label: 'Gap', object: 'gap' }],
];

/** One actor, or one place. */
export function entity(label: 'Actor' | 'Place'): Plan<Spot> {
  return (field, spot) => {
    const named = field.args['id'] as NamedEntity | null | undefined;
    if (!named) throw new LeftToResolvers('neither id nor name, or both');
    const view = viewWith(spot.view, field.args);
    return one(field, spot, (level) =>
      node({ label, object: 'entity' }, field.below, named.id, { ...spot, level, view }),
    );
  };
}

/** One claim, or one source. */
export function record(kind: 'claim' | 'source'): Plan<Spot> {
  return (field, spot) =>
    one(field, spot, (level) =>
      node(kind === 'claim' ? CLAIM : SOURCE, field.below, field.args['id'] as string, { ...spot, level }),
    );
}

/** One relation. */
export const relation: Plan<Spot> = (field, spot) =>
  one(field, spot, (level) => relationOf(field.below, field.args['id'] as string, { ...spot, level }));

/** Anything by its id. */
export const anyNode: Plan<Spot> = (field, spot) =>
  one(field, spot, (level) => any(field.below, field.args['id'] as string, { ...spot, level }));

/** Several things by their ids: each a query of its own in the statement. */
export const anyNodes: Plan<Spot> = (field, spot) => {
  const ids = field.args['ids'] as readonly string[];
  if (ids.length > SEVERAL) throw new LeftToResolvers(`more than ${SEVERAL} ids`);
  const reads = ids.map((id) =>
    one({ ...field, isNullable: true }, spot, (level) => any(field.below, id, { ...spot, level })),
  );
  return (values) => reads.map((read) => read(values));
};

/** More ids than this make a text that is long to plan. */
const SEVERAL = 5;

interface Query {
  readonly match: string;
  readonly variables: readonly string[];
  readonly read: Read;
}

type LevelSpot = Omit<Spot, 'variable'>;

function one(field: AskedField, spot: Spot, query: (level: Level) => Query): Read {
  const level = new Level();
  const { match, variables, read } = query(level);
  const place = spot.level.value(collected(`${match}\n${level.returned(variables, '')}`));
  return (values) => {
    const [first] = values[place] as unknown[][];
    if (!first && !field.isNullable) throw new LeftToResolvers(`${field.name} is missing`);
    return first ? read(first) : null;
  };
}

function any(asked: AskedObject | null, id: string, spot: LevelSpot): Query {
  if (typeOfRelationId(id) !== null) return relationOf(asked, id, spot);
  if (id.startsWith('cov-')) throw new LeftToResolvers('a coverage');
  const kind = KINDS.find(([prefix]) => id.startsWith(prefix))?.[1] ?? ENTITY;
  return node(kind, asked, id, spot);
}

function node({ label, object }: Kind, asked: AskedObject | null, id: string, spot: LevelSpot): Query {
  const variable = spot.draft.name('e');
  return {
    match: `MATCH (${variable}:${label} {id: ${spot.draft.given(id)}})`,
    variables: [variable],
    read: spot.objects[object](narrowed(asked, object), { ...spot, variable, known: { variable, id } } as Spot),
  };
}

function relationOf(asked: AskedObject | null, id: string, spot: LevelSpot): Query {
  const type = typeOfRelationId(id);
  if (type === null) throw new LeftToResolvers('no id of a relation');
  const seen = spot.draft.see(spot.view);
  const found = relationById(spot.draft.given(id), { ...spot, seen }, [type]);
  return { ...found, read: spot.objects.relation(narrowed(asked, 'relation'), found.spot) };
}

const TYPES: Readonly<Record<keyof Objects, readonly string[]>> = {
  entity: ['State', 'Coalition', 'Organization', 'Place'],
  relation: ['Relation'],
  claim: ['Claim'],
  evidence: ['Evidence'],
  source: ['Source'],
  gap: ['Gap'],
};

/** What is asked of an object once its id has told what kind it is. */
function narrowed(asked: AskedObject | null, kind: keyof Objects): AskedObject | null {
  if (!asked) return null;
  const byType = new Map([...asked.byType].filter(([type]) => TYPES[kind].includes(type)));
  return { byType, isUniform: asked.isUniform || byType.size === 1 };
}

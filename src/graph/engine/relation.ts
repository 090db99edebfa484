import { claimRank, countingClaims } from '../claim-order.js';
import { RELATION } from '../leaves.js';
import { CLAIMS_FIRST, checkedFirst } from '../pages.js';
import { PROJECTING, type RelationType } from '../relation-id.js';
import { RELATION_TYPES } from '../relation-types.generated.js';
import { certaintyText } from '../view.js';
import { collected, type Draft, Level, type Read, type Seen } from './level.js';
import { globalIdOf, leaves, objectOf, type Plan, type Table } from './object.js';
import type { AskedField, AskedObject } from './skeleton.js';
import type { RelationSpot, Spot } from './spots.js';

const LEAVES = leaves(RELATION);

const TABLE: Table<RelationSpot> = {
  ...LEAVES,
  globalId: globalIdOf('Relation'),
  type: (field, spot) => {
    if (spot.type === null) return (LEAVES['type'] as Plan<Spot>)(field, spot);
    const answer = field.accept(spot.type);
    return () => answer;
  },
  aspect: ({ accept }, { level, variable, type }) => {
    if (type !== null) return () => accept(RELATION_TYPES[type].aspect);
    const place = level.value(`type(${variable})`);
    return (values) => accept(RELATION_TYPES[values[place] as RelationType].aspect);
  },
  certainty: ({ accept }, { level, variable, seen }) => {
    const place = level.value(certaintyText(variable, seen));
    return (values) => accept(values[place]);
  },
  from: end('from'),
  to: end('to'),
  other: end('other'),
  claims,
  supersedes: succession('-[:SUPERSEDES]->'),
  supersededBy: succession('<-[:SUPERSEDES]-'),
};

/** The answer for a relation. */
export function relation(asked: AskedObject | null, spot: RelationSpot): Read {
  return objectOf(asked, TABLE, spot);
}

/** A relation by its id, whatever its type, in the query that is to return it. Planned as a union of seeks, one for each type. */
export function relationById(
  id: string,
  spot: Omit<Spot, 'variable'> & { readonly seen: Seen },
  types = PROJECTING,
): { match: string; spot: RelationSpot; order: string; variables: string[] } {
  const [from, variable, to] = ['s', 'r', 'e'].map((prefix) => spot.draft.name(prefix)) as [string, string, string];
  const [type = null] = types.length === 1 ? types : [];
  const end = (which: 'from' | 'to' | 'other') =>
    which === 'other' ? null : { ...spot, variable: which === 'from' ? from : to };
  return {
    match: `MATCH (${from})-[${variable}:${types.join('|')} {id: ${id}}]->(${to})`,
    spot: { ...spot, variable, type, end },
    order: `${variable}.id`,
    variables: [from, variable, to],
  };
}

function end(which: 'from' | 'to' | 'other'): Plan<RelationSpot> {
  return ({ below }, spot) => {
    const there = spot.end(which);
    return there ? spot.objects.entity(below, there) : () => null;
  };
}

function claims({ args, below }: AskedField, spot: RelationSpot): Read {
  const { draft, variable: relation } = spot;
  const limit = draft.given(checkedFirst(args['first'] as number | null, CLAIMS_FIRST));
  const [claim, level] = [draft.name('c'), new Level()];
  const read = spot.objects.claim(below, { ...spot, level, variable: claim });
  const place = spot.level.value(
    collected(`MATCH (${claim}:Claim {relationId: ${relation}.id})
WHERE ${countingClaims(claim, args['all'] === true)}
WITH ${claim} ORDER BY ${claimRank(claim)} LIMIT ${limit}
${level.returned([claim], claimRank(claim))}`),
  );
  return (values) => (values[place] as unknown[][]).map(read);
}

/** Only live claims count; blind to the view. */
function succession(link: string): Plan<RelationSpot> {
  return ({ below }, spot) => {
    const { draft, variable: relation, seen } = spot;
    const [mine, theirs, id, level] = [draft.name('c'), draft.name('c'), draft.name('id'), new Level()];
    const other = relationById(id, { ...spot, level, seen });
    const read = spot.objects.relation(below, other.spot);
    const place = spot.level.value(
      collected(`MATCH (${mine}:Claim {relationId: ${relation}.id})${link}(${theirs}:Claim)
WHERE ${theirs}.relationId <> ${relation}.id AND ${mine}.retractedAt IS NULL AND ${theirs}.retractedAt IS NULL
WITH DISTINCT ${theirs}.relationId AS ${id}
${other.match}
WITH ${other.variables.join(', ')} ORDER BY ${other.order}
${level.returned(other.variables, other.order)}`),
    );
    return linked(place, read, draft);
  };
}

/** The answer for a list that has no page size. */
export function linked(place: number, read: Read, draft: Draft): Read {
  return (values) => draft.counted(values[place] as unknown[][]).map(read);
}

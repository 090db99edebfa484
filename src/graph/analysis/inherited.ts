import { wholeNumber } from '../../neo4j/parameters.js';
import type { Reader, Row } from '../../neo4j/transaction.js';
import { PROJECTING, type RelationType } from '../relation-id.js';
import { RELATION_TYPES } from '../relation-types.generated.js';
import { type View, viewParameters } from '../view.js';
import { countedConditions } from './counted.js';
import { type BodyKind, type Membership, membershipConditions, membershipsOf } from './memberships.js';
import { boundsFrom, boundsText, commonPeriod, type Period } from './period.js';
import { MOST_COUNTED, refuseTooMany } from './relations-among.js';

/** By what a relation comes down to a member. */
export const INHERITANCE_RULES = ['BODY_ACTS', 'BODY_IS_OBJECT', 'SHARED_MEMBERSHIP'] as const;

/** Name of a rule. */
export type InheritanceRule = (typeof INHERITANCE_RULES)[number];

/** A relation that an actor has through a body that it is a member of. Never stored. */
export interface InheritedRelation {
  readonly rule: InheritanceRule;
  readonly type: RelationType;
  readonly sign: number;
  readonly member: string;
  readonly body: string;
  readonly other: string;
  /** Id of the body's own relation; null for a shared membership. */
  readonly relationId: string | null;
  /** The member's, and the other's where the rule is shared membership. */
  readonly membershipIds: readonly string[];
  readonly period: Period;
  /** All that it rests on. */
  readonly relationIds: readonly string[];
}

/** What to look for. */
export interface InheritanceQuery {
  readonly member: string;
  /** Id of the entity at the other end; null: any. */
  readonly with: string | null;
  readonly rules: readonly InheritanceRule[];
  /** Types of the bodies' own relations. */
  readonly types: readonly RelationType[];
  readonly kinds: readonly BodyKind[];
  readonly view: View;
}

/** A membership is what is inherited through, and an alignment with a coalition is by the vocabulary never expanded to its members. */
export const INHERITABLE: readonly RelationType[] = PROJECTING.filter(
  (type) => type !== 'MEMBER_OF' && type !== 'STRATEGIC_ALIGNMENT_WITH',
);

/** The relations that an actor inherits, in order of rule, body, other, type and id. Three statements at most. */
export async function inheritedBy(reader: Reader, query: InheritanceQuery): Promise<InheritedRelation[]> {
  const own = await membershipsOf(reader, [query.member], query.kinds, query.view);
  if (own.length === 0) return [];
  const isShared = query.rules.includes('SHARED_MEMBERSHIP');
  const found = [
    ...(query.rules.length > (isShared ? 1 : 0) ? await ofBodies(reader, own, query) : []),
    ...(isShared ? await ofMembers(reader, own, query) : []),
  ];
  const key = (one: InheritedRelation) =>
    [INHERITANCE_RULES.indexOf(one.rule), one.body, one.other, one.type, ...one.relationIds].join(' ');
  return found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** What bodies do, and what is done to them. */
async function ofBodies(
  reader: Reader,
  own: readonly Membership[],
  query: InheritanceQuery,
): Promise<InheritedRelation[]> {
  const types = query.types.filter((type) => INHERITABLE.includes(type));
  if (types.length === 0) return [];
  const conditions = [...endConditions(query), ...countedConditions({ types, view: query.view }, 'r')];
  const rows = await reader.rows(
    `UNWIND $p.bodies AS id
MATCH (body:Actor {id: id})-[r:${types.join('|')}]-(other)
WHERE ${conditions.join(' AND ')}
RETURN body.id AS body, r.id AS id, type(r) AS type, r.sign AS sign, startNode(r) = body AS outgoing, other.id AS other,
  ${boundsText('r')} AS bounds LIMIT $p.most`,
    parameters(own, query),
  );
  refuseTooMany(rows);
  return rows.flatMap((row) => {
    const type = row.get('type') as RelationType;
    const rule = !RELATION_TYPES[type].directed || row.get('outgoing') ? 'BODY_ACTS' : 'BODY_IS_OBJECT';
    if (!query.rules.includes(rule)) return [];
    const relation = { rule, type, sign: wholeNumber(row.get('sign')), relationId: row.get('id') as string } as const;
    return combined(own, row, (membership) => ({
      ...relation,
      membershipIds: [membership.id],
      relationIds: [membership.id, relation.relationId],
    }));
  });
}

/** Who is a member of the same body at a common time. */
async function ofMembers(
  reader: Reader,
  own: readonly Membership[],
  query: InheritanceQuery,
): Promise<InheritedRelation[]> {
  const rows = await reader.rows(
    `UNWIND $p.bodies AS id
MATCH (body:Actor {id: id})<-[r:MEMBER_OF]-(other)
WHERE ${[...endConditions(query), ...membershipConditions(query.view, 'r')].join(' AND ')}
RETURN body.id AS body, r.id AS id, other.id AS other, ${boundsText('r')} AS bounds LIMIT $p.most`,
    parameters(own, query),
  );
  refuseTooMany(rows);
  return rows.flatMap((row) => {
    const others = row.get('id') as string;
    return combined(own, row, ({ id }) => ({
      rule: 'SHARED_MEMBERSHIP',
      type: 'MEMBER_OF',
      sign: 0,
      relationId: null,
      membershipIds: [id, others],
      relationIds: [id, others],
    }));
  });
}

type Found = Omit<InheritedRelation, 'member' | 'body' | 'other' | 'period'>;

/** A row together with each of the member's own spells that has a time in common with it: no gap between spells is bridged. */
function combined(own: readonly Membership[], row: Row, make: (membership: Membership) => Found): InheritedRelation[] {
  const body = row.get('body') as string;
  return own
    .filter((membership) => membership.body === body)
    .flatMap((membership) => {
      const period = commonPeriod([membership.bounds, boundsFrom(row.get('bounds'))]);
      const ends = { member: membership.member, body, other: row.get('other') as string };
      return period ? [{ ...make(membership), ...ends, period }] : [];
    });
}

/** Conditions on the other end. Said of its id, not in the pattern: a body has fewer relations than an actor may have. */
function endConditions(query: InheritanceQuery): string[] {
  return ['other.id <> $p.member', ...(query.with === null ? [] : ['other.id = $p.with'])];
}

function parameters(own: readonly Membership[], query: InheritanceQuery) {
  return {
    ...viewParameters(query.view),
    bodies: [...new Set(own.map(({ body }) => body))],
    member: query.member,
    most: MOST_COUNTED + 1,
    ...(query.with === null ? {} : { with: query.with }),
  };
}

import type { Reader } from '../../neo4j/transaction.js';
import { type View, viewConditions, viewParameters } from '../view.js';
import { inEffect } from './counted.js';
import { type Bounds, boundsFrom, boundsText, commonPeriod, type Period } from './period.js';

/** The kinds of body that one can be a member of. */
export type BodyKind = 'COALITION' | 'ORGANIZATION';

/** A membership that counts: in effect, and not that of an observer. */
export interface Membership {
  /** Id of the MEMBER_OF relation. */
  readonly id: string;
  readonly member: string;
  readonly body: string;
  readonly bounds: Bounds;
}

/** Two memberships in one body that hold together at some time. */
export interface SharedMembership {
  readonly body: string;
  readonly ofA: Membership;
  readonly ofB: Membership;
  readonly period: Period;
}

/** Standings that make no member: who observes takes on nothing. */
const NO_MEMBER = ['OBSERVER', 'DIALOGUE_PARTNER', 'SUSPENDED'];

/** That the relation in a variable is a membership that counts, in Cypher. */
export function membershipConditions(view: View, r: string): string[] {
  const standings = NO_MEMBER.map((standing) => `'${standing}'`).join(', ');
  return [
    ...viewConditions(view, r),
    `${r}.id IS NOT NULL`,
    inEffect(r),
    `(${r}.standing IS NULL OR NOT ${r}.standing IN [${standings}])`,
  ];
}

function bodyLabels(kinds: readonly BodyKind[]): string {
  return kinds.map((kind) => (kind === 'COALITION' ? 'Coalition' : 'Organization')).join('|');
}

/** The memberships of some actors in bodies of the kinds, in order of id. One statement. */
export async function membershipsOf(
  reader: Reader,
  members: readonly string[],
  kinds: readonly BodyKind[],
  view: View,
): Promise<Membership[]> {
  const rows = await reader.rows(
    `UNWIND $p.members AS id
MATCH (member:Actor {id: id})-[r:MEMBER_OF]->(body:${bodyLabels(kinds)})
WHERE ${membershipConditions(view, 'r').join(' AND ')}
RETURN r.id AS id, member.id AS member, body.id AS body, ${boundsText('r')} AS bounds ORDER BY id`,
    { ...viewParameters(view), members: [...new Set(members)] },
  );
  return rows.map((row) => ({
    id: row.get('id') as string,
    member: row.get('member') as string,
    body: row.get('body') as string,
    bounds: boundsFrom(row.get('bounds')),
  }));
}

/** The bodies that two actors are members of at a common time, one row for each two spells that overlap, in order of body and time. */
export function sharedMemberships(a: string, b: string, memberships: readonly Membership[]): SharedMembership[] {
  const shared = memberships
    .filter(({ member }) => member === a)
    .flatMap((ofA) =>
      memberships
        .filter(({ member, body }) => member === b && body === ofA.body)
        .flatMap((ofB) => {
          const period = commonPeriod([ofA.bounds, ofB.bounds]);
          return period ? [{ body: ofA.body, ofA, ofB, period }] : [];
        }),
    );
  const key = ({ body, period, ofA, ofB }: SharedMembership) => `${body} ${period.from ?? ''} ${ofA.id} ${ofB.id}`;
  return shared.sort((x, y) => (key(x) < key(y) ? -1 : 1));
}

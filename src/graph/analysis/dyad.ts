import { wholeNumber } from '../../neo4j/parameters.js';
import type { Reader } from '../../neo4j/transaction.js';
import type { RelationType } from '../relation-id.js';
import { RELATION_TYPES } from '../relation-types.generated.js';
import { succession } from '../relations-by-id.js';
import { type View, viewConditions, viewParameters } from '../view.js';
import { inEffect, SIDE_TAKING } from './counted.js';
import { type Pair, pairsOf } from './pair-sign.js';
import { type Bounds, boundsFrom, boundsText } from './period.js';
import { type CountedRelation, countedColumns } from './relations-among.js';
import { type TimelineEntry, timelineOf } from './timeline.js';

/** What lies between two actors. Lists hold ids of relations. */
export interface DyadRecord {
  readonly a: string;
  readonly b: string;
  /** All that the view shows, in order of id. */
  readonly relationIds: readonly string[];
  /** Of symmetric types, and of directed ones that hold both ways. */
  readonly mutual: readonly string[];
  /** Of directed types that hold one way only. */
  readonly fromA: readonly string[];
  readonly fromB: readonly string[];
  /** Pledges in effect, by who gave them. */
  readonly pledgesFromA: readonly string[];
  readonly pledgesFromB: readonly string[];
  /** The pair by the types that take sides; null where none of them counts. */
  readonly pair: Pair | null;
  /** Of all times, whatever the view's day. */
  readonly timeline: readonly TimelineEntry[];
}

/** A relation between the two. */
interface DyadRelation extends CountedRelation {
  readonly bounds: Bounds;
  /** Whether the view shows it, and whether it is in effect. */
  readonly isShown: boolean;
  readonly isInEffect: boolean;
}

/** Promises of a treaty, one direction each. */
const PLEDGES: readonly RelationType[] = ['DEFENSE_PLEDGE_TO', 'CONSULTATION_PLEDGE_TO', 'NONAGGRESSION_PLEDGE_TO'];

/** Everything between two actors. Two statements, whatever else the two are related to. */
export async function dyadOf(
  reader: Reader,
  a: string,
  b: string,
  types: readonly RelationType[],
  view: View,
): Promise<DyadRecord> {
  const all = await relationsBetween(reader, a, b, types, view);
  const shown = all.filter(({ isShown }) => isShown);
  const { mutual, oneWay } = byDirection(shown);
  const counted = shown.filter(({ isInEffect }) => isInEffect);
  const pledges = counted.filter(({ type }) => PLEDGES.includes(type));
  const [pair] = pairsOf(counted.filter(({ type }) => SIDE_TAKING.includes(type)));
  const from = (end: string) => (relation: DyadRelation) => relation.from === end;
  return {
    a,
    b,
    relationIds: idsOf(shown),
    mutual: idsOf(mutual),
    fromA: idsOf(oneWay.filter(from(a))),
    fromB: idsOf(oneWay.filter(from(b))),
    pledgesFromA: idsOf(pledges.filter(from(a))),
    pledgesFromB: idsOf(pledges.filter(from(b))),
    pair: pair ?? null,
    timeline: await timeline(reader, all),
  };
}

async function relationsBetween(
  reader: Reader,
  a: string,
  b: string,
  types: readonly RelationType[],
  view: View,
): Promise<DyadRelation[]> {
  if (types.length === 0) return [];
  // all of it is read, for the timeline is blind to the day; confidence narrows the timeline as well
  const least = viewConditions({ ...view, asOf: null, history: true }, 'r');
  const shown = viewConditions(view, 'r');
  const rows = await reader.rows(
    `MATCH (a:Actor {id: $p.a})
MATCH (b:Actor {id: $p.b})
MATCH (a)-[r:${types.join('|')}]-(b)
WHERE ${['r.id IS NOT NULL', ...least].join(' AND ')}
RETURN ${countedColumns('r')}, ${boundsText('r')} AS bounds,
  ${shown.length === 0 ? 'true' : shown.join(' AND ')} AS isShown, ${inEffect('r')} AS isInEffect
ORDER BY id`,
    { ...viewParameters(view), a, b },
  );
  return rows.map((row) => ({
    id: row.get('id') as string,
    type: row.get('type') as RelationType,
    from: row.get('from') as string,
    to: row.get('to') as string,
    sign: wholeNumber(row.get('sign')),
    bounds: boundsFrom(row.get('bounds')),
    isShown: row.get('isShown') === true,
    isInEffect: row.get('isInEffect') === true,
  }));
}

function byDirection(relations: readonly DyadRelation[]) {
  const isMutual = ({ type, from }: DyadRelation) =>
    !RELATION_TYPES[type].directed || relations.some((other) => other.type === type && other.from !== from);
  return { mutual: relations.filter(isMutual), oneWay: relations.filter((relation) => !isMutual(relation)) };
}

async function timeline(reader: Reader, relations: readonly DyadRelation[]): Promise<TimelineEntry[]> {
  if (relations.length === 0) return [];
  const supersedes = await succession(reader, idsOf(relations), 'supersedes');
  return timelineOf(
    relations.map(({ id, bounds: { since, sinceMin } }) => ({
      id,
      start: since === null || since === '..' ? null : sinceMin,
      supersedes: supersedes.get(id) ?? [],
    })),
  );
}

function idsOf(relations: readonly DyadRelation[]): string[] {
  return relations.map(({ id }) => id);
}

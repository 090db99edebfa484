import type { Time } from '../state/view.js';
import { ALWAYS } from './days.js';
import type { Relation } from './subgraph.js';

/**
 * What a relation is to the view's time. CHANGED: another relation of the same type and pair has taken its place, and this is the later of the two.
 * UNCERTAIN: it is shown of a single day, but its dates leave open whether it holds then, or it has none. ABSENT: it is not shown.
 */
export type Standing = 'SAME' | 'UNCERTAIN' | 'NEW' | 'CHANGED' | 'GONE' | 'ABSENT';

type Dated = Pick<
  Relation,
  'since' | 'until' | 'sinceMin' | 'sinceMax' | 'untilMin' | 'untilMax' | 'superseded' | 'supersededFrom'
>;

/** Whether a relation has no date at all. */
export function isUndated({ since, until }: Pick<Relation, 'since' | 'until'>): boolean {
  return since === null && until === null;
}

/** How surely a relation holds on a day by its bounds (SDL, Relation.sinceMin), null: it does not. As the API's view of that day shows it. */
export function certaintyOn(
  relation: Dated,
  day: string,
  withUndated: boolean,
): 'CERTAIN' | 'POSSIBLE' | 'UNDATED' | null {
  if (isUndated(relation)) return withUndated && !relation.superseded ? 'UNDATED' : null;
  const { sinceMin, sinceMax, untilMin, untilMax, supersededFrom } = relation;
  if (sinceMin > day || untilMax <= day || supersededFrom <= day) return null;
  return sinceMax <= day && day < untilMin ? 'CERTAIN' : 'POSSIBLE';
}

const OF_DAY = { CERTAIN: 'SAME', POSSIBLE: 'UNCERTAIN', UNDATED: 'UNCERTAIN', NONE: 'ABSENT' } as const;

/** What every relation is to a time; `now` is today. */
export function standings(relations: readonly Relation[], time: Time, withUndated: boolean, now: string): Standing[] {
  if (time.kind === 'order') return inOrder(relations, time.phase, now);
  if (time.kind === 'day') {
    return relations.map((relation) => OF_DAY[certaintyOn(relation, time.day, withUndated) ?? 'NONE']);
  }
  const before = relations.map((relation) => certaintyOn(relation, time.from, withUndated) !== null);
  const after = relations.map((relation) => certaintyOn(relation, time.to, withUndated) !== null);
  return compared(relations, before, after);
}

/**
 * Before and after as sources order their stances. Before: what they say has been superseded, and all that nothing is said to have changed. After: what
 * stands today. A relation without a date whose spell is called `now` and that supersedes nothing is new to the record: what was before is not
 * stated. One that is known to go on, since a day that is not known, has no such order: nobody says that it has changed.
 * What has ended by its dates belongs to the calendar and is in neither.
 */
function inOrder(relations: readonly Relation[], phase: 'previous' | 'current' | 'changed', now: string): Standing[] {
  const after = relations.map((relation) => !relation.superseded && certaintyOn(relation, now, true) !== null);
  const before = relations.map((relation, i) =>
    relation.superseded
      ? relation.spell === 'before' || isUndated(relation)
      : after[i] === true && !(relation.spell === 'now' && isUndated(relation)),
  );
  if (phase === 'changed') return compared(relations, before, after);
  const shown = phase === 'previous' ? before : after;
  return relations.map((_, i) => (shown[i] ? 'SAME' : 'ABSENT'));
}

/** What differs between two states. What is gone is not shown apart where something of the same type and pair has come in its place. */
function compared(relations: readonly Relation[], before: readonly boolean[], after: readonly boolean[]): Standing[] {
  const came = new Set<string>();
  const went = new Set<string>();
  for (const [i, relation] of relations.entries()) {
    if (after[i] && !before[i]) came.add(matterOf(relation));
    if (before[i] && !after[i]) went.add(matterOf(relation));
  }
  return relations.map((relation, i) => {
    if (before[i]) return after[i] ? 'SAME' : came.has(matterOf(relation)) ? 'ABSENT' : 'GONE';
    if (!after[i]) return 'ABSENT';
    return went.has(matterOf(relation)) ? 'CHANGED' : 'NEW';
  });
}

function matterOf({ type, from, to }: Relation): string {
  return `${from.id} ${type} ${to.id}`;
}

/** The days nearest to one, before and after it, on which a relation begins and so is shown; null where there is none. */
export function nearestDays(relations: readonly Dated[], day: string): { before: string | null; after: string | null } {
  const starts = relations
    .flatMap(({ since, sinceMin }) => (since === null || sinceMin === ALWAYS ? [] : [sinceMin]))
    .sort();
  return {
    before: starts.findLast((start) => start < day) ?? null,
    after: starts.find((start) => start > day) ?? null,
  };
}

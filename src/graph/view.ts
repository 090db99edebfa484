import { IpgError } from '../errors/error.js';
import { Day, type Parameter } from '../neo4j/parameters.js';
import { SCALES, type Scale } from './scales.generated.js';

/**
 * Which part of the graph a walk sees. It travels on each record that is handed out, never beside the request: two parts of one query
 * may look at two days.
 */
export interface View {
  /** The day asked for, or null for today. */
  readonly asOf: string | null;
  /** Today, YYYY-MM-DD in UTC, the same for the whole request. */
  readonly today: string;
  readonly history: boolean;
  readonly undated: 'EXCLUDE' | 'INCLUDE';
  readonly minConfidence: Scale<'Confidence'> | null;
}

/** What a field's arguments can say of a view. */
export interface ViewArguments {
  readonly asOf?: string | null | undefined;
  readonly history?: boolean | null | undefined;
  readonly undated?: 'EXCLUDE' | 'INCLUDE' | null | undefined;
  readonly minConfidence?: Scale<'Confidence'> | null | undefined;
}

/** The view of a request that says nothing of it: what holds today or has no date, and is not superseded. */
export function defaultView(now = new Date()): View {
  return { asOf: null, today: now.toISOString().slice(0, 10), history: false, undated: 'EXCLUDE', minConfidence: null };
}

/** A view with what the arguments say in place of what the parent's says. */
export function viewWith(parent: View, args: ViewArguments): View {
  return {
    today: parent.today,
    asOf: args.asOf ?? parent.asOf,
    history: args.history ?? parent.history,
    undated: args.undated ?? parent.undated,
    minConfidence: args.minConfidence ?? parent.minConfidence,
  };
}

/** How a statement names the values of a view. */
export interface ViewNames {
  /** The day looked at. */
  readonly day: string;
  /** The confidences that pass. */
  readonly confidences?: string | undefined;
}

/** The names that `viewParameters` gives. */
const NAMES: ViewNames = { day: '$p.day', confidences: '$p.confidences' };

/** The conditions of a view on the relationship in a variable, in Cypher. Each is false for a relationship that is no relation. */
export function viewConditions(view: View, r: string, names: ViewNames = NAMES): string[] {
  const { day } = names;
  const dated = `(${r}.since IS NOT NULL OR ${r}.until IS NOT NULL)`;
  const conditions: string[] = [];
  if (view.asOf === null) {
    if (!view.history) conditions.push(`NOT ${r}.superseded`, `${r}.sinceMin <= ${day}`, `${r}.untilMax > ${day}`);
  } else {
    conditions.push(`${r}.sinceMin <= ${day}`);
    if (!view.history) conditions.push(`${r}.untilMax > ${day}`, `${r}.supersededFrom > ${day}`);
    if (view.undated === 'EXCLUDE') conditions.push(dated);
    else if (!view.history) conditions.push(`(${dated} OR NOT ${r}.superseded)`);
  }
  if (view.minConfidence !== null) conditions.push(`${r}.confidence IN ${names.confidences}`);
  return conditions;
}

/** The values of a view, under their usual names. */
export function viewParameters(view: View): Record<string, Parameter> {
  const { minConfidence } = view;
  return {
    day: new Day(view.asOf ?? view.today),
    ...(minConfidence === null ? {} : { confidences: confidencesFrom(minConfidence) }),
  };
}

/** A confidence and those above it. */
export function confidencesFrom(least: Scale<'Confidence'>): readonly Scale<'Confidence'>[] {
  return SCALES.Confidence.slice(SCALES.Confidence.indexOf(least));
}

/** How surely the relation in a variable holds on the view's day, in Cypher. */
export function certaintyText(r: string, { day }: ViewNames = NAMES): string {
  return `CASE WHEN ${r}.since IS NULL AND ${r}.until IS NULL THEN 'UNDATED' WHEN ${r}.sinceMax <= ${day} AND ${day} < ${r}.untilMin THEN 'CERTAIN' WHEN ${r}.sinceMin <= ${day} AND ${day} < ${r}.untilMax THEN 'POSSIBLE' END`;
}

/** What of a view decides which relations are shown, for keys of loaders and cursors; today is left out, so that a cursor outlives midnight. */
export function viewKey(view: View): string {
  return [view.asOf ?? '', view.history, view.undated, view.minConfidence ?? ''].join(' ');
}

/** Refuses a text that is no calendar day. */
export function checkedDay(text: string): string {
  const time = Date.parse(`${text}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(text) ||
    Number.isNaN(time) ||
    new Date(time).toISOString().slice(0, 10) !== text ||
    text < '0001'
  ) {
    throw new IpgError('BAD_USER_INPUT', `${JSON.stringify(text)} is not a day`, {
      hint: 'write it as YYYY-MM-DD, such as 2012-01-31',
    });
  }
  return text;
}

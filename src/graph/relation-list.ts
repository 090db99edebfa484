import type { Position } from './cursor.js';
import type { Draft } from './engine/level.js';
import { PROJECTING, type RelationType } from './relation-id.js';
import { behindCursor, orderBy, type RelationOrder } from './relation-order.js';
import { RELATION_TYPES } from './relation-types.generated.js';
import type { Scale } from './scales.generated.js';
import { type View, viewConditions } from './view.js';

/** Which relations of the whole graph to list. Ids stand for entities; null: any. */
export interface RelationQuery {
  readonly types: readonly RelationType[] | null;
  readonly aspects: readonly Scale<'Aspect'>[] | null;
  readonly involving: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly modality: Scale<'Modality'> | null;
  readonly disputed: boolean | null;
  readonly sign: number | null;
  readonly status: Scale<'InstrumentStatus'> | null;
  readonly sector: Scale<'Sector'> | null;
  readonly view: View;
  readonly order: RelationOrder;
}

/** Conditions on relations as they are asked for; absent ones, and empty lists, exclude nothing. */
export type RelationConditions = {
  readonly [name in (typeof CONDITIONS)[number]]?: RelationQuery[name] | undefined;
};

const CONDITIONS = ['types', 'aspects', 'modality', 'disputed', 'sign', 'status', 'sector'] as const;

/** Conditions in one normal form, as cursors need it. */
export function conditionsOf(asked: RelationConditions): Pick<RelationQuery, (typeof CONDITIONS)[number]> {
  return {
    types: asked.types?.length ? [...new Set(asked.types)].sort() : null,
    aspects: asked.aspects?.length ? [...new Set(asked.aspects)].sort() : null,
    modality: asked.modality ?? null,
    disputed: asked.disputed ?? null,
    sign: asked.sign ?? null,
    status: asked.status ?? null,
    sector: asked.sector ?? null,
  };
}

/** What decides which relations are looked at, before any condition. */
type Scope = Pick<RelationQuery, 'types' | 'aspects' | 'involving' | 'from' | 'to'>;

/** Branches for so many types are planned as fast as a walk over them all. */
const FEW_TYPES = 3;

/** Whether a list goes through many types of the whole graph: its page is then found beforehand, by `wideIds`. */
export function isWide(scope: Scope): boolean {
  return !hasEnd(scope) && typesOf(scope).length > FEW_TYPES;
}

/** The types that a list goes through. */
export function typesOf({ types, aspects }: Pick<Scope, 'types' | 'aspects'>): readonly RelationType[] {
  return (types ?? PROJECTING).filter((type) => {
    const { projects, aspect } = RELATION_TYPES[type];
    return projects && (aspects === null || (aspect !== null && aspects.includes(aspect)));
  });
}

/**
 * Finds a page of a list that is not wide, as the relationships in a variable. From a named end the walk starts there. Else each type gives its own
 * first rows from its index and a top over them remains: a page of ten reads a few hundred records instead of every relation.
 */
export function matchRelations(
  query: RelationQuery,
  r: string,
  draft: Draft,
  after: Position | null,
  limit: string,
): string {
  const ends = endsOf(query, r, draft);
  const behind = behindCursor(query.order, after, r, after ? draft.behind(after) : undefined);
  const where = [...conditions(query, r, draft), ...ends.conditions, behind].join('\n  AND ');
  const top = `ORDER BY ${orderBy(query.order, r)} LIMIT ${limit}`;
  const types = typesOf(query);
  if (ends.anchors.length > 0) {
    return `${ends.anchors.join('\n')}\nMATCH ${ends.pattern(types)}\nWHERE ${where}\nWITH DISTINCT ${r} ${top}`;
  }
  const branch = (type: RelationType) => `MATCH ()-[${r}:${type}]->()\nWHERE ${where}`;
  const [only, ...more] = types;
  if (only && more.length === 0) return `${branch(only)}\nWITH ${r} ${top}`;
  const branches = types.map((type) => `${branch(type)}\nRETURN ${r} ${top}`);
  return `CALL () {\n${branches.join('\nUNION ALL\n')}\n}\nWITH ${r} ${top}`;
}

/** Finds all relations of a list, for counting; one may be found twice. */
export function matchAllRelations(query: RelationQuery, r: string, draft: Draft): string {
  const ends = endsOf(query, r, draft);
  const where = [`${r}.id IS NOT NULL`, ...conditions(query, r, draft), ...ends.conditions].join('\n  AND ');
  return [...ends.anchors, `MATCH ${ends.pattern(typesOf(query))}`, `WHERE ${where}`].join('\n');
}

function hasEnd({ involving, from, to }: Scope): boolean {
  return involving !== null || from !== null || to !== null;
}

/** The named ends, each one seek; the pattern between them; and what it cannot say. */
function endsOf({ from, to, involving }: RelationQuery, r: string, draft: Draft) {
  const seek = (id: string | null, name: string) =>
    id === null ? [] : [`MATCH (${name}:Actor|Place {id: ${draft.given(id)}})`];
  const [start, end, either] = [draft.name('s'), draft.name('e'), draft.name('x')];
  const isNamed = from !== null || to !== null;
  return {
    anchors: [...seek(from, start), ...seek(to, end), ...seek(involving, either)],
    pattern: (types: readonly RelationType[]) => {
      const link = `[${r}:${types.join('|')}]`;
      if (involving !== null && !isNamed) return `(${either})-${link}-()`;
      return `(${from === null ? '' : start})-${link}->(${to === null ? '' : end})`;
    },
    conditions: involving !== null && isNamed ? [`(startNode(${r}) = ${either} OR endNode(${r}) = ${either})`] : [],
  };
}

/** The conditions of a list on a relationship, its ends aside. */
export function conditions(query: RelationQuery, r: string, draft: Draft): string[] {
  const { view, sector } = query;
  const conditions = viewConditions(view, r, draft.see(view));
  for (const name of ['modality', 'disputed', 'sign', 'status'] as const) {
    const value = query[name];
    if (value !== null) conditions.push(`${r}.${name} = ${draft.given(value)}`);
  }
  if (sector !== null) conditions.push(`${draft.given(sector)} IN ${r}.sectors`);
  return conditions;
}

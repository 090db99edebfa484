import { CLAIMS_FIRST, claimRank, countingClaims } from './claim-order.js';
import type { Column, Fetch } from './fetch.js';
import { fetchClaim } from './fetch-claim.js';
import { fetchEntity } from './fetch-entity.js';
import { type Ends, fetchRelation } from './fetch-relation.js';
import { type NeighbourQuery, neighbourConditions, neighbourPattern } from './neighbour-pattern.js';
import { MAX_FIRST, PAGE_FIRST, type Placed } from './pages.js';
import type { EntityRecord, RelationRecord } from './records.js';
import type { RelationType } from './relation-id.js';
import { orderBy, orderValue, type RelationOrder } from './relation-order.js';
import { below, type Mention, mergeSelections, type Selection } from './selection.js';
import { type View, type ViewArguments, viewParameters, viewWith } from './view.js';

/** Levels of lists in one statement: each more makes planning a new question dearer, and what is deeper goes in a statement of its own. */
const LEVELS = 2;

/** Name of the value of a record that holds a list fetched ahead: the field and its key in the answer. */
export function aheadKey(field: 'relations' | 'claims', key: string): string {
  return `${field} as ${key}`;
}

/** Fetches an entity together with the relations that are asked of it, as far as that can be done in the same statement. */
export function fetchWalkedEntity(selection: Selection, view: View, levels = LEVELS, scope = ''): Fetch<EntityRecord> {
  const further: [string, Column][] = [];
  for (const [key, mention] of selection.get('relations')?.mentions ?? []) {
    const ahead =
      levels > 0 && !mention.isAmbiguous
        ? relationsAhead(mention, view, levels - 1, `${scope}_r${further.length}`)
        : null;
    if (ahead) further.push([aheadKey('relations', key), ahead]);
  }
  return fetchEntity(selection, view, further);
}

/** Fetches a relation together with the claims that are asked of it, as far as that can be done in the same statement. */
export function fetchWalkedRelation(
  selection: Selection,
  view: View,
  levels = LEVELS,
  scope = '',
): Fetch<(ends: Ends) => RelationRecord> {
  const further: [string, Column][] = [];
  for (const [key, mention] of selection.get('claims')?.mentions ?? []) {
    const ahead = levels > 0 && !mention.isAmbiguous ? claimsAhead(mention, view, `${scope}_c${further.length}`) : null;
    if (ahead) further.push([aheadKey('claims', key), ahead]);
  }
  return fetchRelation(selection, view, scope, further);
}

/** Whether nothing below a selection of an entity or a relation needs a statement of its own. */
export function isWholeAhead(selection: Selection, levels = LEVELS): boolean {
  for (const [field, { below: all, mentions }] of selection) {
    if (FURTHER.has(field)) return false;
    if (field === 'relations' || field === 'claims') {
      if (levels === 0) return false;
      for (const { args, below: asked, isAmbiguous } of mentions.values()) {
        const simple = field === 'claims' ? isPage(args) : neighbourQueryOf(args, ANY_VIEW) !== null;
        const node = field === 'claims' ? asked : below(asked, 'edges', 'node');
        if (isAmbiguous || !simple || asked.has('totalCount') || !isWholeAhead(node, levels - 1)) return false;
      }
    } else if (!isWholeAhead(all, field === 'other' ? levels : 0)) return false;
  }
  return true;
}

/** Fields that are fetched by id, in statements of their own. */
const FURTHER = new Set(['supersedes', 'supersededBy', 'contradicts', 'partOf', 'becauseOf', 'relation']);

const ANY_VIEW: View = { asOf: null, today: '2000-01-01', history: false, undated: 'EXCLUDE', minConfidence: null };

function isPage(args: Mention['args']): boolean {
  const first = args['first'] ?? 1;
  return typeof first === 'number' && Number.isInteger(first) && first >= 1 && first <= MAX_FIRST;
}

/** The query that a mention asks, or null if the field has to see to it itself: something has to be resolved or refused first. */
function neighbourQueryOf(args: Mention['args'], view: View): NeighbourQuery | null {
  if (args['with'] != null || args['after'] != null || !isPage(args)) return null;
  const given = args['types'] ?? null;
  const types = given === null ? null : ((Array.isArray(given) ? given : [given]) as RelationType[]);
  if (types?.includes('STATEMENT_ABOUT')) return null;
  return {
    types: types?.length ? [...new Set(types)].sort() : null,
    direction: (args['direction'] ?? 'BOTH') as NeighbourQuery['direction'],
    with: null,
    view: viewWith(view, args as ViewArguments),
    order: (args['orderBy'] ?? 'ID') as RelationOrder,
  };
}

function relationsAhead(mention: Mention, parent: View, levels: number, scope: string): Column | null {
  const query = neighbourQueryOf(mention.args, parent);
  if (!query) return null;
  const selection = below(mention.below, 'edges', 'node');
  const ends = mergeSelections(below(selection, 'from'), below(selection, 'to'));
  const relation = fetchWalkedRelation(selection, query.view, levels, scope);
  const other = fetchWalkedEntity(mergeSelections(below(selection, 'other'), ends), query.view, levels, scope);
  const me = fetchEntity(ends, query.view);
  const wantsEnds = selection.has('from') || selection.has('to');
  const limit = ((mention.args['first'] as number | undefined) ?? PAGE_FIRST) + 1;
  const [r, o] = [`r${scope}`, `o${scope}`];
  return {
    values: { ...relation.values, ...other.values, ...viewParameters(query.view, scope), [`limit${scope}`]: limit },
    text: (e) => {
      const names = { start: e, me: e, relation: r, other: o };
      const where = [`${r}.id IS NOT NULL`, ...neighbourConditions(query, names, scope)].join(' AND ');
      return `COLLECT { MATCH ${neighbourPattern(query, names)} WHERE ${where}
    WITH ${r}, ${o} ORDER BY ${orderBy(query.order, r)} LIMIT $p.limit${scope}
    RETURN [startNode(${r}) = ${e}, ${orderValue(query.order, r)}, ${relation.text(r)}, ${other.text(o)}${wantsEnds ? `, ${me.text(e)}` : ''}] }`;
    },
    read: (list) =>
      (list as unknown[][]).map(([outgoing, value, relationValues, otherValues, meValues]): Placed<RelationRecord> => {
        const there = other.read(otherValues as unknown[]);
        const here = wantsEnds ? me.read(meValues as unknown[]) : null;
        const [from, to] = outgoing ? [here, there] : [there, here];
        const node = relation.read(relationValues as unknown[])({ from, to, other: there });
        return { node, position: { value: value as string | null, id: node.id } };
      }),
  };
}

function claimsAhead(mention: Mention, view: View, scope: string): Column | null {
  if (!isPage(mention.args)) return null;
  const claim = fetchClaim(mention.below, view);
  const c = `c${scope}`;
  const limit = (mention.args['first'] as number | undefined) ?? CLAIMS_FIRST;
  return {
    values: { ...claim.values, [`limit${scope}`]: limit },
    text: (
      r,
    ) => `COLLECT { MATCH (${c}:Claim {relationId: ${r}.id}) WHERE ${countingClaims(c, mention.args['all'] === true)}
      WITH ${c} ORDER BY ${claimRank(c)} LIMIT $p.limit${scope} RETURN ${claim.text(c)} }`,
    read: (list) => (list as unknown[][]).map((values) => claim.read(values)),
  };
}

import { ALWAYS, NEVER } from '../model/days.js';
import { isUndated } from '../model/standing.js';
import type { Entity, Relation } from '../model/subgraph.js';
import type { TableRow } from '../model/table-columns.js';
import { isDirected, words } from '../model/words.js';
import type { Seen } from './seen.js';
import { element, xmlText } from './xml.js';

/** What is kept of an entity and of a relation, with the type that GEXF gives it. */
const NODE_VALUES = { kind: 'string', longitude: 'double', latitude: 'double' } as const;
const EDGE_VALUES = {
  ...{ type: 'string', sign: 'integer', since: 'string', until: 'string', status: 'string', confidence: 'string' },
  ...{ claims: 'integer', sources: 'integer', disputed: 'boolean', standing: 'string' },
} as const;

type Value = string | number | boolean | null;

/**
 * What is seen, as GEXF 1.3, which Gephi opens. A relation's dates are a spell: from the first day on which it may hold to the last; its dates as the sources
 * have them are values beside it. What has no date has no spell, and is there at all times. Written here and not by a library: none of them writes spells.
 */
export function gexf(seen: Seen): string {
  const graph = element(
    'graph',
    { defaultedgetype: 'directed', mode: 'dynamic', timeformat: 'date', timerepresentation: 'interval' },
    valueList('node', NODE_VALUES),
    valueList('edge', EDGE_VALUES),
    element('nodes', { count: seen.entities.length }, ...seen.entities.map(node)),
    element('edges', { count: seen.rows.length }, ...seen.rows.map(edge)),
  );
  const meta = element(
    'meta',
    { lastmodifieddate: seen.madeAt.slice(0, 10) },
    element('creator', {}, 'indopacific-graph'),
    element('description', {}, xmlText(`${seen.title}. ${seen.counts}. ${seen.address}`)),
  );
  const root = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('gexf', root, meta, graph)}\n`;
}

function valueList(ofWhat: 'node' | 'edge', values: Readonly<Record<string, string>>): string {
  const list = Object.entries(values).map(([id, type]) => element('attribute', { id, title: id, type }));
  return element('attributes', { class: ofWhat, mode: 'static' }, ...list);
}

/** Degrees are too small a unit for Gephi's circles. */
const DEGREE = 20;

function node({ id, name, __typename, longitude, latitude }: Entity): string {
  const position =
    longitude === null || latitude === null
      ? []
      : [element('viz:position', { x: eastOfAtlantic(longitude) * DEGREE, y: latitude * DEGREE, z: 0 })];
  return element('node', { id, label: name }, values({ kind: __typename, longitude, latitude }), ...position);
}

/** Longitudes on from 30 degrees west, so that the Pacific is not torn apart. */
function eastOfAtlantic(longitude: number): number {
  return longitude < -30 ? longitude + 360 : longitude;
}

function edge({ relation, standing }: TableRow): string {
  const { id, type, from, to, sign, since, until, status, confidence, claimCount, sourceCount, disputed } = relation;
  const told = { type, sign, since, until, status, confidence, disputed, standing };
  const spell = spellOf(relation);
  return element(
    'edge',
    {
      ...{ id, source: from.id, target: to.id, type: isDirected(type) ? 'directed' : 'undirected' },
      ...{ kind: type, label: words(type) },
    },
    values({ ...told, claims: claimCount, sources: sourceCount }),
    ...(spell === null ? [] : [element('spells', {}, element('spell', spell))]),
  );
}

function values(all: Readonly<Record<string, Value>>): string {
  const given = Object.entries(all).filter(([, value]) => value !== null);
  return element('attvalues', {}, ...given.map(([id, value]) => element('attvalue', { for: id, value: `${value}` })));
}

/** The days on which a relation may hold, the last one included; null: all. */
function spellOf(relation: Relation): { start: string | null; end: string | null } | null {
  if (isUndated(relation)) return null;
  const { sinceMin, untilMax, supersededFrom } = relation;
  const isOvertaken = supersededFrom < untilMax;
  const after = isOvertaken ? supersededFrom : untilMax;
  const start = sinceMin === ALWAYS ? null : sinceMin;
  const last = after === NEVER ? null : dayBefore(after);
  const end = last !== null && start !== null && last < start ? start : last;
  return start === null && end === null ? null : { start, end };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

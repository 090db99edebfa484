import { PROJECTING } from '../graph/relation-id.js';
import type { Statement } from './statement.js';

/** The relation types that walks go along, with the field that @neo4j/graphql has for each. */
const PEER_FIELDS = {
  DEFENSE_COOPERATION_WITH: 'defense',
  TRADE_AGREEMENT_WITH: 'trade',
  DIPLOMATIC_SUPPORT_FOR: 'support',
} as const;

/** One step of a walk. */
export interface Hop {
  /** Null: all types. */
  readonly type: keyof typeof PEER_FIELDS | null;
  readonly first: number;
  /** Only relations that point away; for a directed type. */
  readonly outgoing?: boolean;
}

/** A walk from an actor, and which values of each relation are asked for beside its id, its type and its other end. */
export interface Walk {
  readonly hops: readonly Hop[];
  readonly fields: readonly string[];
}

/** What a view of today shows of the relationship in a variable. */
export function viewed(r: string): string {
  return `NOT ${r}.superseded AND ${r}.sinceMin <= $p.day AND ${r}.untilMax > $p.day`;
}

/** The walk as a question to this project's API. */
export function walkGraphql(walk: Walk): string {
  return `query ($id: ID!) { actor(id: $id) { id name ${hopGraphql(walk, 0)} } }`;
}

function hopGraphql({ hops, fields }: Walk, level: number): string {
  const hop = hops[level];
  if (!hop) return '';
  const types = hop.type === null ? '' : `types: [${hop.type}], `;
  const direction = hop.outgoing ? 'direction: OUTGOING, ' : '';
  const further = hopGraphql({ hops, fields }, level + 1);
  return `relations(${types}${direction}first: ${hop.first}) { edges { node { id type ${fields.join(' ')} other { id name ${further} } } } }`;
}

/** The walk as a question to @neo4j/graphql, whose relationships have a field for each type. */
export function walkPeer(walk: Walk): string {
  return `query ($id: ID!, $day: Date!) { actors(where: { id: { eq: $id } }) { id name ${hopPeer(walk, 0)} } }`;
}

/** What a view of today shows, as a filter of @neo4j/graphql. */
export const PEER_VIEW =
  'where: { edge: { superseded: { eq: false }, sinceMin: { lte: $day }, untilMax: { gt: $day } } }';

function hopPeer({ hops, fields }: Walk, level: number): string {
  const hop = hops[level];
  if (!hop?.type) return '';
  const field = `${PEER_FIELDS[hop.type]}Connection`;
  const further = hopPeer({ hops, fields }, level + 1);
  return `${field}(first: ${hop.first}, ${PEER_VIEW}, sort: [{ edge: { id: ASC } }]) { edges { properties { id ${fields.join(' ')} } node { id name ${further} } } }`;
}

/** An answer of @neo4j/graphql to a walk, in the shape of this project's API. */
export function walkOfPeer({ hops, fields }: Walk, data: unknown): unknown {
  const [actor] = (data as { actors: PeerActor[] }).actors;
  return { actor: actor ? { id: actor.id, name: actor.name, ...relationsOfPeer(hops, fields, actor) } : null };
}

interface PeerActor {
  readonly id: string;
  readonly name: string;
  readonly [connection: string]: unknown;
}

interface PeerConnection {
  readonly edges: readonly { readonly properties: Readonly<Record<string, unknown>>; readonly node: PeerActor }[];
}

function relationsOfPeer(hops: readonly Hop[], fields: readonly string[], actor: PeerActor): object {
  const [hop, ...further] = hops;
  if (!hop?.type) return {};
  const { edges } = actor[`${PEER_FIELDS[hop.type]}Connection`] as PeerConnection;
  const relations = edges.map(({ properties, node: { id, name, ...rest } }) => ({
    node: {
      id: properties['id'],
      type: hop.type,
      ...Object.fromEntries(fields.map((field) => [field, properties[field]])),
      other: { id, name, ...relationsOfPeer(further, fields, { id, name, ...rest }) },
    },
  }));
  return { relations: { edges: relations } };
}

/** The walk as one statement by hand. */
export function walkStatement({ hops, fields }: Walk): Statement {
  return {
    match: 'MATCH (a:Actor {id: $p.id})',
    columns: ['a.id', 'a.name', hopCypher(hops, fields, 'a', 0)],
    read: ([row]) => {
      if (!row) return { actor: null };
      const [id, name, list] = row;
      return { actor: { id, name, relations: relationsOf(hops, fields, list as unknown[][]) } };
    },
  };
}

function hopCypher(hops: readonly Hop[], fields: readonly string[], from: string, level: number): string {
  const [hop, ...further] = hops;
  if (!hop) return '';
  const [r, o] = [`r${level}`, `o${level}`];
  const types = hop.type ?? PROJECTING.join('|');
  const pattern = `(${from})-[${r}:${types}]-${hop.outgoing ? '>' : ''}(${o})`;
  const type = hop.type === null ? [`type(${r})`] : [];
  const values = [`${r}.id`, ...type, ...fields.map((field) => `${r}.${field}`), `${o}.id`, `${o}.name`];
  if (further.length > 0) values.push(hopCypher(further, fields, o, level + 1));
  return `COLLECT { MATCH ${pattern} WHERE ${viewed(r)}
WITH ${r}, ${o} ORDER BY ${r}.id LIMIT ${hop.first} RETURN [${values.join(', ')}] }`;
}

function relationsOf(hops: readonly Hop[], fields: readonly string[], list: readonly unknown[][]): object {
  const [hop, ...further] = hops;
  const edges = list.map((values) => {
    let at = 0;
    const node: Record<string, unknown> = { id: values[at++] };
    node['type'] = hop?.type ?? values[at++];
    for (const field of fields) node[field] = values[at++];
    const other: Record<string, unknown> = { id: values[at++], name: values[at++] };
    if (further.length > 0) other['relations'] = relationsOf(further, fields, values[at] as unknown[][]);
    node['other'] = other;
    return { node };
  });
  return { edges };
}

import { claimsByHand, countByHand, lookupByHand, relationsByHand, searchByHand } from './by-hand.js';
import type { Statement } from './statement.js';
import { type Hop, PEER_VIEW, type Walk, walkGraphql, walkOfPeer, walkPeer, walkStatement } from './walk.js';

/** What a graph offers to ask about. */
export interface Subjects {
  /** Ids of the actors that questions start from in turn. */
  readonly core: readonly string[];
  readonly hubs: readonly string[];
  /** Another name of an actor, which only its alias holds. */
  aliasOf(id: string): string;
  /** Words that a search for this actor would hold. */
  wordsOf(id: string): string;
}

/** Values of one request, the same for all sides. */
export type Variables = Readonly<Record<string, string>>;

/** A question, as it is put to each side. */
export interface Workload {
  readonly name: string;
  readonly title: string;
  readonly graphql: string;
  /** To @neo4j/graphql, with the way to its answer in the shape of this project's; null where it cannot be asked. */
  readonly peer: { readonly graphql: string; read(data: unknown): unknown } | null;
  readonly statement: Statement;
  /** Values of the n-th request. */
  variables(subjects: Subjects, n: number): Variables;
}

const DEFENSE: Hop = { type: 'DEFENSE_COOPERATION_WITH', first: 20 };
const TRADE: Hop = { type: 'TRADE_AGREEMENT_WITH', first: 10 };
const SUPPORT: Hop = { type: 'DIPLOMATIC_SUPPORT_FOR', first: 10, outgoing: true };
const FIELDS = ['intensity', 'since'];

const today = () => new Date().toISOString().slice(0, 10);

/** The n-th of a list, in an order that jumps, so that neighbours in time are none in the graph. */
function nth(ids: readonly string[], n: number): string {
  return ids[(n * 37) % ids.length] ?? '';
}

const fromCore = ({ core }: Subjects, n: number) => ({ id: nth(core, n), day: today() });
const fromHubs = ({ hubs }: Subjects, n: number) => ({ id: nth(hubs, n), day: today() });

/** A walk as a workload. */
function walkWorkload(
  walk: Walk,
  { name, title, alone = false }: { name: string; title: string; alone?: boolean },
): Workload {
  return {
    name,
    title,
    graphql: walkGraphql(walk),
    peer: alone ? null : { graphql: walkPeer(walk), read: (data) => walkOfPeer(walk, data) },
    statement: walkStatement(walk),
    variables: fromCore,
  };
}

const walk = (hops: readonly Hop[]): Walk => ({ hops, fields: FIELDS });

const LOOKUP: Workload = {
  name: 'lookup',
  title: 'an actor by another name',
  graphql: 'query ($name: String!) { actor(name: $name) { id name formalName } }',
  peer: {
    graphql: `query ($phrase: String!, $name: String!) {
  aliasesByName(phrase: $phrase, where: { node: { surface: { eq: $name } } }) { edges { node { named { id name formalName } } } } }`,
    read: (data) => {
      const { aliasesByName } = data as { aliasesByName: { edges: { node: { named: unknown[] } }[] } };
      return { actor: aliasesByName.edges[0]?.node.named[0] ?? null };
    },
  },
  statement: lookupByHand,
  variables: (subjects, n) => {
    const name = subjects.aliasOf(nth(subjects.core, n));
    return { name, phrase: `"${name}"` };
  },
};

interface PeerClaim {
  readonly id: string;
  readonly subject: unknown[];
  readonly object: unknown[];
  readonly evidence: { locator: string; source: unknown[] }[];
}

const CLAIMS: Workload = {
  name: 'claims',
  title: '100 filtered claims with evidence',
  graphql: `{ claims(filter: { type: MILITARY_PRESSURE_ON, modality: ASSERTED }, first: 100) { edges { node {
  id subject { id name } object { id name } evidence(first: 3) { locator source { id title } } } } } }`,
  peer: {
    graphql: `{ claims(where: { type: { eq: "MILITARY_PRESSURE_ON" }, modality: { eq: "ASSERTED" }, retractedAt: { eq: null } }, sort: [{ id: ASC }], limit: 100) {
  id subject { id name } object { ... on Actor { id name } ... on Place { id name } } evidence(sort: [{ id: ASC }], limit: 3) { locator source { id title } } } }`,
    read: (data) => {
      const edges = (data as { claims: PeerClaim[] }).claims.map(({ id, subject, object, evidence }) => ({
        node: {
          id,
          subject: subject[0],
          object: object[0],
          evidence: evidence.map(({ locator, source }) => ({ locator, source: source[0] })),
        },
      }));
      return { claims: { edges } };
    },
  },
  statement: claimsByHand,
  variables: () => ({}),
};

const RELATIONS: Workload = {
  name: 'relations',
  title: '100 filtered relations with claims and evidence',
  graphql: `{ relations(filter: { types: [MILITARY_PRESSURE_ON], minConfidence: HIGH }, first: 100) { edges { node {
  id intensity from { id name } to { id name } claims(first: 5) { id modality evidence(first: 3) { locator source { id title } } } } } } }`,
  peer: null,
  statement: relationsByHand,
  variables: () => ({ day: today() }),
};

const COUNT: Workload = {
  name: 'count',
  title: 'how many relations of a type an actor has',
  graphql: 'query ($id: ID!) { actor(id: $id) { relations(types: [DEFENSE_COOPERATION_WITH]) { totalCount } } }',
  peer: {
    graphql: `query ($id: ID!, $day: Date!) { actors(where: { id: { eq: $id } }) { defenseConnection(${PEER_VIEW}) { totalCount } } }`,
    read: (data) => {
      const [actor] = (data as { actors: { defenseConnection: unknown }[] }).actors;
      return { actor: { relations: actor?.defenseConnection } };
    },
  },
  statement: countByHand,
  variables: fromCore,
};

/** What the API's search makes of ASCII words of four letters and more, or of numbers. */
function lucene(words: string): string {
  const one = (word: string) => `+("${word}"^2 ${word}*${word.length >= 4 ? ` ${word}~1^0.2` : ''})`;
  return words.split(' ').map(one).join(' ');
}

const SEARCH: Workload = {
  name: 'search',
  title: 'the ten actors whose names fit some words best',
  graphql:
    'query ($text: String!) { search(text: $text, kinds: [STATE, COALITION, ORGANIZATION], first: 10) { entity { id name } } }',
  peer: {
    graphql: 'query ($words: String!) { search(words: $words, first: 10) { id name } }',
    read: (data) => ({ search: (data as { search: unknown[] }).search.map((entity) => ({ entity })) }),
  },
  statement: searchByHand,
  variables: (subjects, n) => {
    const text = subjects.wordsOf(nth(subjects.core, n));
    return { text, words: lucene(text) };
  },
};

/** The questions of the benchmark. */
export const WORKLOADS: readonly Workload[] = [
  LOOKUP,
  walkWorkload(walk([DEFENSE]), { name: 'one-hop', title: 'one hop, 20 relations' }),
  walkWorkload(walk([DEFENSE, TRADE]), { name: 'two-hops', title: 'two hops, 20 × 10 relations' }),
  walkWorkload(walk([{ ...DEFENSE, first: 10 }, TRADE, SUPPORT]), {
    name: 'three-hops',
    title: 'three hops, 10 × 10 × 10 relations',
  }),
  CLAIMS,
  RELATIONS,
  COUNT,
  SEARCH,
  walkWorkload(walk([{ type: null, first: 20 }]), {
    name: 'all-types',
    title: 'one hop over all types, 20 relations',
    alone: true,
  }),
  {
    ...walkWorkload(walk([DEFENSE, TRADE]), { name: 'hub', title: 'two hops from a hub, 20 × 10', alone: true }),
    variables: fromHubs,
  },
];

/** The question that gets a new shape in every try: two hops with other fields of the relations. */
export function coldWorkload(fields: readonly string[]): Workload {
  const shape = { hops: [DEFENSE, TRADE], fields };
  return walkWorkload(shape, { name: 'cold', title: 'two hops in a shape never seen before' });
}

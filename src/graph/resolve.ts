import { IpgError } from '../errors/error.js';
import type { Reader } from '../neo4j/transaction.js';
import { fetchEntity } from './fetch-entity.js';
import { fit } from './names.js';
import type { EntityRecord, EntityTypename } from './records.js';
import { searchEntities } from './search.js';
import { NOTHING, type Selection } from './selection.js';
import type { View } from './view.js';

/** How a name fits an entity, best first. */
const MATCHES = ['ID', 'NAME', 'CODE', 'FORMAL_NAME', 'ALIAS', 'SENSE'] as const;
type Match = (typeof MATCHES)[number];

/** A reading of a name. */
export interface CandidateRecord {
  /** Null for a sense that the graph does not hold. */
  readonly entity: EntityRecord | null;
  readonly surface: string;
  readonly match: Match;
  readonly sense: string | null;
}

/** What a name means. */
export interface ResolutionRecord {
  readonly name: string;
  readonly entity: EntityRecord | null;
  readonly reason: string;
  readonly alternatives: readonly CandidateRecord[];
}

/** The kinds of entity that an argument accepts. */
export const ACTOR_KINDS: readonly EntityTypename[] = ['State', 'Coalition', 'Organization'];
export const ENTITY_KINDS: readonly EntityTypename[] = [...ACTOR_KINDS, 'Place'];

/** The full-text index finds candidates blind to case, width and accents; the rules then choose among them. */
const CANDIDATES = 200;

/** Which entity a name, or an id, means among the kinds accepted, why, and what else it could mean. An exact id wins; an actor wins over a place; several actors are no choice. */
export async function resolveName(
  reader: Reader,
  name: string,
  kinds: readonly EntityTypename[],
  selection: Selection,
  view: View,
): Promise<ResolutionRecord> {
  const entity = fetchEntity(selection, view);
  const rows = await reader.rows(candidateQuery({ name: '$p.name', phrase: '$p.phrase' }, entity.text), {
    name,
    phrase: phraseOf(name),
  });
  const found = rows.map((row): Found => {
    const [surfaces, values] = row.get('candidate') as [Surface[], unknown[] | null];
    return { surfaces, entity: values && entity.read(values) };
  });
  return resolution(name, found, kinds);
}

/** What a name means by the candidates found for it. */
export function resolution(name: string, found: readonly Found[], kinds: readonly EntityTypename[]): ResolutionRecord {
  const readings = readingsOf(name, found);
  const accepted = readings.filter(({ entity }) => entity !== null && kinds.includes(entity.__typename));
  const choice = choose(accepted);
  const alternatives = readings.filter(
    (candidate) => candidate.entity === null || candidate.entity.id !== choice?.entity?.id,
  );
  return { name, entity: choice?.entity ?? null, reason: reasonOf(name, choice, accepted), alternatives };
}

/** Whether an entity of these kinds has this id: the common case, and a tenth of the work of looking through the names. */
export async function isEntityId(reader: Reader, id: string, kinds: readonly EntityTypename[]): Promise<boolean> {
  return (await reader.rows(`MATCH (entity:${labelOf(kinds)} {id: $p.id}) RETURN 1 AS found`, { id })).length > 0;
}

/** Those of some names that are ids of entities of these kinds. One statement, for lists of names that are mostly ids. */
export async function entityIdsIn(
  reader: Reader,
  names: readonly string[],
  kinds: readonly EntityTypename[],
): Promise<ReadonlySet<string>> {
  const rows = await reader.rows(
    `UNWIND $p.names AS name MATCH (entity:${labelOf(kinds)} {id: name}) RETURN entity.id AS id`,
    { names: [...new Set(names)] },
  );
  return new Set(rows.map((row) => row.get('id') as string));
}

/** The narrowest label that has an index on the id. */
function labelOf(kinds: readonly EntityTypename[]): 'Actor' | 'Place' | 'Actor|Place' {
  if (!kinds.includes('Place')) return 'Actor';
  return kinds.length === 1 ? 'Place' : 'Actor|Place';
}

/** Why a name means no entity: NOT_FOUND, with names that come near, or AMBIGUOUS_NAME, with the readings. `argument` is named in the error. */
export async function unresolvedName(
  reader: Reader,
  argument: string,
  { name, alternatives }: ResolutionRecord,
  kinds: readonly EntityTypename[],
  view: View,
): Promise<IpgError> {
  const readings = alternatives.map(({ entity, sense, surface }) => entity?.id ?? sense ?? surface);
  if (alternatives.some(({ entity }) => entity !== null && kinds.includes(entity.__typename))) {
    const message = `${argument}: ${JSON.stringify(name)} can mean ${readings.join(', ')}`;
    return new IpgError('AMBIGUOUS_NAME', message, { hint: 'pass the id of the one you mean' });
  }
  const near = await searchEntities(reader, name, kinds, 3, NOTHING, view);
  const what = kinds.includes('Place') ? 'entity' : 'actor';
  const other = readings.length > 0 ? `; it can mean ${readings.join(', ')}, which does not fit here` : '';
  return new IpgError('NOT_FOUND', `${argument}: no ${what} is called ${JSON.stringify(name)}${other}`, {
    hint:
      near.length > 0
        ? `did you mean ${near.map(({ entity }) => entity.id).join(', ')}?`
        : 'search(text:) finds names by their parts',
  });
}

/** A name that an entity is kept under, and what it means there. */
export type Surface = readonly [Match, string | null, string | null];

/** What the index found for a name. */
export interface Found {
  readonly surfaces: readonly Surface[];
  /** Null where only a sense of the name is kept. */
  readonly entity: EntityRecord | null;
}

/** The query of the candidates for a name: the surfaces that may fit, and what `entity` makes of the variable. The text of the phrase is `phraseOf` the name. */
export function candidateQuery(names: { name: string; phrase: string }, entity: (variable: string) => string): string {
  return `MATCH (entity:Actor|Place {id: ${names.name}})
RETURN [[['ID', entity.id, null]], ${entity('entity')}] AS candidate
UNION ALL
CALL db.index.fulltext.queryNodes('entity_names', ${names.phrase}, {limit: ${CANDIDATES}}) YIELD node
OPTIONAL MATCH (node)-[:NAMES]->(named:Actor|Place)
WITH node, CASE WHEN node:Alias THEN named ELSE node END AS entity
RETURN [CASE WHEN node:Alias THEN [[CASE WHEN entity IS NULL THEN 'SENSE' ELSE 'ALIAS' END, node.surface, node.sense]]
  ELSE [['NAME', node.name, null], ['FORMAL_NAME', node.formalName, null], ['CODE', node.iso2, null], ['CODE', node.iso3, null], ['CODE', node.wikidata, null]] END,
  CASE WHEN entity IS NULL THEN null ELSE ${entity('entity')} END] AS candidate`;
}

/** A name as the full-text index is asked for it. */
export function phraseOf(name: string): string {
  return `"${name.normalize('NFKC').replace(/["\\]/g, '\\$&')}"`;
}

function readingsOf(name: string, found: readonly Found[]): CandidateRecord[] {
  const readings = found.flatMap(({ surfaces, entity }) =>
    surfaces.flatMap(([match, surface, sense]) => {
      const quality = surface === null ? 0 : match === 'ID' ? 2 : fit(surface, name);
      return quality > 0 && surface !== null ? [{ quality, entity, surface, match, sense }] : [];
    }),
  );
  const best = Math.max(0, ...readings.map(({ quality }) => quality));
  const sorted = readings
    .filter(({ quality }) => quality === best)
    .sort((a, b) => MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match) || byId(a, b));
  return onePerEntity(sorted.map(({ entity, surface, match, sense }) => ({ entity, surface, match, sense })));
}

function byId(a: CandidateRecord, b: CandidateRecord): number {
  return (a.entity?.id ?? a.surface) < (b.entity?.id ?? b.surface) ? -1 : 1;
}

function onePerEntity(sorted: readonly CandidateRecord[]): CandidateRecord[] {
  const seen = new Set<string>();
  return sorted.filter(({ entity, sense, surface }) => {
    const key = entity?.id ?? `sense ${sense ?? surface}`;
    return !seen.has(key) && seen.add(key);
  });
}

function choose(accepted: readonly CandidateRecord[]): CandidateRecord | null {
  const exact = accepted.find(({ match }) => match === 'ID');
  if (exact) return exact;
  const actors = accepted.filter(({ entity }) => entity?.__typename !== 'Place');
  const pool = actors.length > 0 ? actors : accepted;
  return pool.length === 1 ? (pool[0] ?? null) : null;
}

const AS: Readonly<Record<Match, string>> = {
  ID: 'the id',
  NAME: 'the name',
  CODE: 'a code',
  FORMAL_NAME: 'the formal name',
  ALIAS: 'another name',
  SENSE: 'a sense',
};

function reasonOf(name: string, choice: CandidateRecord | null, accepted: readonly CandidateRecord[]): string {
  const quoted = JSON.stringify(name);
  if (!choice)
    return accepted.length === 0 ? `nothing of this kind is called ${quoted}` : `${quoted} fits several equally`;
  const id = choice.entity?.id;
  const place = accepted.some(({ entity }) => entity?.__typename === 'Place') && choice.entity?.__typename !== 'Place';
  const kept = choice.surface === name ? '' : `, kept as ${JSON.stringify(choice.surface)}`;
  return `${quoted} is ${AS[choice.match]} of ${id}${kept}${place ? '; an actor is preferred to a place of the same name' : ''}`;
}

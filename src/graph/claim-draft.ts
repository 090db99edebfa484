import { IpgError } from '../errors/error.js';
import { wholeNumber } from '../neo4j/parameters.js';
import type { Reader } from '../neo4j/transaction.js';
import { checkedName } from './names.js';
import type { EntityTypename } from './records.js';
import type { RelationType } from './relation-id.js';
import { RELATION_TYPES } from './relation-types.generated.js';
import { ACTOR_KINDS, ENTITY_KINDS, resolveName, unresolvedName } from './resolve.js';
import { NOTHING } from './selection.js';
import { defaultView } from './view.js';

/** What a curator wants to claim; names as people write them. */
export interface ClaimRequest {
  readonly subject: string;
  readonly type: RelationType;
  readonly object: string;
  readonly spell: string;
  readonly modality: string;
  /** Whether it is an instrument of both parties, so that both hold it. */
  readonly mutual: boolean;
  /** Ids that are not free although nothing stored has them: those of the script that the draft is for. */
  readonly taken: readonly string[];
  /** Ids of stored passages; none: a new one is drafted with its source. */
  readonly cites: readonly string[];
}

/** A claim that is not stored yet. */
export interface ClaimDraft {
  /** Free, and made as the seed scripts make theirs. */
  readonly id: string;
  readonly type: RelationType;
  readonly subject: string;
  readonly object: string;
  readonly spell: string;
  readonly modality: string;
  readonly mutual: boolean;
  readonly cites: readonly string[];
  /** The passage to be written with the claim, with the source to find it in; null where stored ones are cited. */
  readonly newPassage: { readonly id: string; readonly source: string } | null;
  /** The relation that it will count for; null where its modality makes none. */
  readonly relationId: string | null;
  /** How many stored claims speak of that relation already. */
  readonly companions: number;
}

/** Only these are said to hold; see docs/model.md. */
const FACTUAL = ['ASSERTED', 'ASSESSED', 'ATTRIBUTED'];

/** Drafts a claim with a free id: finds the ends and the passages, and puts the ends of what both hold in order. Throws NOT_FOUND, AMBIGUOUS_NAME, BAD_USER_INPUT. */
export async function draftClaim(reader: Reader, request: ClaimRequest): Promise<ClaimDraft> {
  const { type, spell, modality, mutual, cites, taken } = request;
  const { directed, to } = RELATION_TYPES[type];
  if (to.length === 0) {
    throw new IpgError('BAD_USER_INPUT', `${type} has no second end, so there is nothing to draft`, {
      hint: 'copy such a claim from seed/41-article-claims.cypher',
      exitCode: 2,
    });
  }
  const given = [
    await idOf(reader, 'subject', request.subject, ACTOR_KINDS, 'the holder of a claim'),
    await idOf(reader, 'object', request.object, accepted(to), `the second end of ${type}`),
  ];
  const sorted = [...given].sort();
  const [subject = '', object = ''] = mutual && !directed ? sorted : given;
  if (subject === object) {
    throw new IpgError('BAD_USER_INPUT', `both ends are ${subject}`, { hint: 'name two of them', exitCode: 2 });
  }
  await assertStored(reader, cites);
  const kebab = type.toLowerCase().replaceAll('_', '-');
  const stem = `${subject}-${kebab}-${object}-${spell}`;
  const id = await freeId(reader, 'Claim', `cl-${stem}`, taken);
  const newPassage =
    cites.length > 0
      ? null
      : {
          id: await freeId(reader, 'Passage', `ps-${stem}`, taken),
          source: await freeId(reader, 'Source', `src-${stem}`, taken),
        };
  const [from, second] = directed ? given : sorted;
  const relationId = FACTUAL.includes(modality) ? `${from}.${kebab}.${second}.${spell}` : null;
  const companions = relationId === null ? 0 : await claimsOf(reader, relationId);
  const ends = { type, subject, object, spell, modality, mutual };
  return { id, ...ends, cites: newPassage ? [newPassage.id] : cites, newPassage, relationId, companions };
}

function accepted(to: readonly string[]): EntityTypename[] {
  return ENTITY_KINDS.filter((kind) => to.includes(kind) || (kind !== 'Place' && to.includes('Actor')));
}

/** The id that a name means. `role` says what it is to be, for whoever names something else. */
async function idOf(reader: Reader, end: string, given: string, kinds: readonly EntityTypename[], role: string) {
  const view = defaultView();
  const name = checkedName(end, given);
  const resolution = await resolveName(reader, name, kinds, NOTHING, view);
  if (resolution.entity) return resolution.entity.id;
  const { entity } = await resolveName(reader, name, ENTITY_KINDS, NOTHING, view);
  if (!entity) throw await unresolvedName(reader, end, resolution, kinds, view);
  throw new IpgError(
    'BAD_USER_INPUT',
    `${end}: ${entity.id} is a ${entity.__typename}, and ${role} is one of ${kinds.join(', ')}`,
    {
      hint: 'name another one, or choose another relation type',
      exitCode: 2,
    },
  );
}

async function assertStored(reader: Reader, passages: readonly string[]): Promise<void> {
  const rows = await reader.rows(
    'UNWIND $p.ids AS id WITH id WHERE NOT EXISTS { MATCH (:Passage {id: id}) } RETURN id LIMIT 1',
    { ids: passages },
  );
  const missing = rows[0]?.get('id');
  if (missing === undefined) return;
  throw new IpgError('NOT_FOUND', `there is no passage ${JSON.stringify(missing)}`, {
    hint: 'leave it out to draft a passage and a source with the claim; `ipg explain ID` shows the passages of a claim',
  });
}

/** The stem itself, or the first free of stem-2, stem-3, …: neither stored nor among the others. */
async function freeId(
  reader: Reader,
  label: 'Claim' | 'Passage' | 'Source',
  stem: string,
  others: readonly string[],
): Promise<string> {
  const rows = await reader.rows(`MATCH (n:${label}) WHERE n.id STARTS WITH $p.stem RETURN n.id AS id`, { stem });
  const taken = new Set([...rows.map((row) => row.get('id') as string), ...others]);
  if (!taken.has(stem)) return stem;
  for (let number = 2; ; number++) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
}

async function claimsOf(reader: Reader, relationId: string): Promise<number> {
  const [row] = await reader.rows(
    'MATCH (claim:Claim {relationId: $p.relationId}) WHERE claim.retractedAt IS NULL RETURN count(claim) AS claims',
    { relationId },
  );
  return wholeNumber(row?.get('claims') ?? 0);
}

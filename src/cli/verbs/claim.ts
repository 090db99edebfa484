import { readFile } from 'node:fs/promises';
import { IpgError } from '../../errors/error.js';
import { draftClaim } from '../../graph/claim-draft.js';
import { type ClaimProperties, claimScript, PLACEHOLDER } from '../../graph/claim-script.js';
import { boundsOf } from '../../graph/edtf.js';
import type { RelationType } from '../../graph/relation-id.js';
import { RELATION_TYPES } from '../../graph/relation-types.generated.js';
import { withDatabase } from '../connection.js';
import { type Context, unlessInterrupted } from '../context.js';

/** Options of `claim new`, beside the properties that are written as they are. */
export interface NewClaimRequest {
  readonly subject: string;
  readonly type: RelationType;
  readonly object: string;
  /** Absent: the year of `since`, else `now`. */
  readonly spell?: string;
  readonly modality: string;
  readonly mutual: boolean;
  readonly cites: readonly string[];
  /** The script that the lines will be put into; its ids are not free. Need not be there yet. */
  readonly beside?: string;
  readonly properties: ClaimProperties;
}

/** `claim new`: prints the lines that add a claim, to be put into a seed script. Changes nothing. */
export async function newClaim(context: Context, request: NewClaimRequest): Promise<number> {
  const { properties } = request;
  const spell = request.spell ?? /^\d{4}/.exec(String(properties['since']))?.[0] ?? 'now';
  assertSound(request, spell);
  const taken = idsIn(await readIfThere(request.beside ?? ''));
  return withDatabase(context, async (database) => {
    const draft = await unlessInterrupted(
      context,
      database.read((reader) => draftClaim(reader, { ...request, spell, taken })),
    );
    const script = claimScript(draft, properties);
    const { id, relationId, companions } = draft;
    context.output.answer({ id, relationId, companions, script }, script.trimEnd());
    context.output.note(effect(relationId, companions));
    if (script.includes(`'${PLACEHOLDER}`))
      context.output.note(`fill in what begins with ${PLACEHOLDER}, then run \`ipg seed FILE\``);
    return 0;
  });
}

/** What `check` would find only once the claim is stored, and never overwritten. Throws BAD_USER_INPUT. */
function assertSound({ type, modality, properties }: NewClaimRequest, spell: string): void {
  const { since, until, likelihood, polarity } = properties;
  const bounds = boundsOf(typeof since === 'string' ? since : null, typeof until === 'string' ? until : null);
  const isDated = /^\d/.test(spell) && typeof since === 'string' && since !== '..';
  const blank = ['summary', 'wording', 'note'].find((name) => String(properties[name] ?? 'text').trim() === '');
  const fault = [
    until !== undefined && bounds.untilMax <= bounds.sinceMin && 'it ends before it begins',
    isDated && spell.slice(0, 4) !== since.slice(0, 4) && `its spell is ${spell} and it begins in ${since.slice(0, 4)}`,
    likelihood !== undefined && modality !== 'FORECAST' && 'a likelihood stands only on a FORECAST',
    polarity !== undefined && !RELATION_TYPES[type].takesPolarity && `${type} takes no polarity`,
    blank !== undefined && `its ${blank} is blank`,
  ].find((one) => typeof one === 'string');
  if (fault === undefined) return;
  throw new IpgError('BAD_USER_INPUT', `such a claim would not pass \`ipg check\`: ${fault}`, {
    hint: 'see docs/model.md and `ipg claim new --help`',
    exitCode: 2,
  });
}

function idsIn(script: string | null): string[] {
  return [...(script ?? '').matchAll(/'((?:cl|ps|src)-[^']+)'/g)].map(([, id = '']) => id);
}

async function readIfThere(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null);
}

function effect(relationId: string | null, companions: number): string {
  if (relationId === null) return 'of this modality, it will become no relation';
  if (companions === 0) return `it will make the relation ${relationId}`;
  return `it will count for ${relationId}, beside ${companions === 1 ? '1 claim' : `${companions} claims`}`;
}

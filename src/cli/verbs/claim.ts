import { draftClaim } from '../../graph/claim-draft.js';
import { type ClaimProperties, claimScript, PLACEHOLDER } from '../../graph/claim-script.js';
import type { RelationType } from '../../graph/relation-id.js';
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
  readonly properties: ClaimProperties;
}

/** `claim new`: prints the lines that add a claim, to be put into a seed script. Changes nothing. */
export async function newClaim(context: Context, request: NewClaimRequest): Promise<number> {
  const { properties } = request;
  const spell = request.spell ?? /^\d{4}/.exec(String(properties['since']))?.[0] ?? 'now';
  return withDatabase(context, async (database) => {
    const draft = await unlessInterrupted(
      context,
      database.read((reader) => draftClaim(reader, { ...request, spell })),
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

function effect(relationId: string | null, companions: number): string {
  if (relationId === null) return 'of this modality, it will become no relation';
  if (companions === 0) return `it will make the relation ${relationId}`;
  return `it will count for ${relationId}, beside ${companions === 1 ? '1 claim' : `${companions} claims`}`;
}

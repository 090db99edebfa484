import type { GraphQLResolveInfo } from 'graphql';
import { type ClaimLink, linkedClaims } from '../../graph/claims.js';
import { globalId } from '../../graph/global-id.js';
import { checkedFirst, EVIDENCE_FIRST } from '../../graph/pages.js';
import type { ClaimRecord, CoverageRecord, RelationRecord } from '../../graph/records.js';
import { viewKey } from '../../graph/view.js';
import type { Context } from '../context.js';
import { selectionKey, selectionOf } from '../selection.js';
import type { ClaimEvidenceArgs, CoverageEvidenceArgs } from '../types.generated.js';
import { loadRelation } from './relation.js';

function evidence(
  parent: ClaimRecord | CoverageRecord,
  args: ClaimEvidenceArgs | CoverageEvidenceArgs,
): readonly unknown[] {
  return (parent['evidence'] as readonly unknown[]).slice(0, checkedFirst(args.first, EVIDENCE_FIRST));
}

async function relation(
  parent: ClaimRecord,
  _: unknown,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<RelationRecord | null> {
  const id = parent['relationId'] as string | null;
  return id === null ? null : ((await loadRelation(context, id, parent.view, selectionOf(info))) ?? null);
}

function linked(link: ClaimLink) {
  return async (
    parent: ClaimRecord,
    _: unknown,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<readonly ClaimRecord[]> => {
    const selection = selectionOf(info);
    const key = `${link} of claim ${viewKey(parent.view)} ${selectionKey(selection)}`;
    const found = await context.load(key, parent.id, (ids) =>
      linkedClaims(context.reads, ids, link, selection, parent.view),
    );
    return context.counted(found ?? []);
  };
}

/** Resolvers of what the record is: claims, passages, sources, gaps, coverages. */
export const claimResolvers = {
  Claim: {
    globalId,
    evidence,
    relation,
    supersedes: linked('supersedes'),
    supersededBy: linked('supersededBy'),
    contradicts: linked('contradicts'),
    partOf: linked('partOf'),
    becauseOf: linked('becauseOf'),
  },
  Evidence: { globalId },
  Source: { globalId },
  Gap: { globalId },
  Coverage: { globalId, evidence },
};

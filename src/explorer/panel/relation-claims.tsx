import { useState } from 'preact/hooks';
import { useAnswer } from '../ask/use-answer.js';
import { counted } from '../model/words.js';
import { type PairClaimFragment, type PairRelationFragment, RelationClaims } from '../operations.generated.js';
import { AnswerState } from './answer-state.js';
import { ClaimItem } from './claim.js';
import { Disagreement } from './disagreement.js';

/** The claims of a relation, best first; on request also those that were corrected or withdrawn. */
export function Claims({ relation }: { relation: PairRelationFragment }) {
  const [isAll, setIsAll] = useState(false);
  const answer = useAnswer(RelationClaims, isAll ? { id: relation.id } : null);
  const every = answer.data?.relation?.claims;
  const claims: readonly PairClaimFragment[] = every ?? inOrder(relation.claims);
  const left = relation.claimCount - relation.claims.length;
  return (
    <>
      {relation.disputed && <Disagreement claims={claims} />}
      <ol class="claims">
        {claims.map((claim, i) => (
          <ClaimItem key={claim.id} claim={claim} number={claims.length > 1 ? `Claim ${i + 1}` : null} />
        ))}
      </ol>
      {isAll && <AnswerState answer={answer} />}
      {every && <p class="small soft">{counted(every.length, 'claim')}, corrected and withdrawn ones among them.</p>}
      {!isAll && (
        <button type="button" class="link small" onClick={() => setIsAll(true)}>
          {left > 0
            ? `${counted(left, 'more claim')}, corrected and withdrawn ones too`
            : 'Also corrected and withdrawn claims'}
        </button>
      )}
    </>
  );
}

/** As the API orders them; among equals, one that gives the source's own words comes first. */
function inOrder(claims: readonly PairClaimFragment[]): PairClaimFragment[] {
  const [best] = claims;
  const rank = ({ credibility, evidence, wording }: PairClaimFragment) =>
    credibility === best?.credibility &&
    evidence[0]?.source.reliability === best?.evidence[0]?.source.reliability &&
    wording !== null
      ? 0
      : 1;
  return [...claims].sort((one, other) => rank(one) - rank(other));
}

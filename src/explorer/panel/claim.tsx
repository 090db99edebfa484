import { statedOn } from '../model/axes.js';
import { capital } from '../model/capital.js';
import { gradeWords, modalityWords } from '../model/claim-words.js';
import { spellWords } from '../model/spell.js';
import type { EveryClaimFragment, PairClaimFragment } from '../operations.generated.js';
import { EvidenceList } from './evidence.js';
import { Facts } from './facts.js';

type Claim = PairClaimFragment & Partial<EveryClaimFragment>;

/** One claim: the source's words, ours, how it is put, how credible it is, where it stands. */
export function ClaimItem({ claim, number }: { claim: Claim; number: string | null }) {
  const { wording, summary, evidence, retractedAt } = claim;
  const grade = gradeWords(claim);
  return (
    <li class={retractedAt ? 'claim is-past' : 'claim'}>
      {number && <p class="claim-number">{number}</p>}
      {wording && <blockquote>“{wording}”</blockquote>}
      {summary && <p>{summary}</p>}
      <p class="small">
        {capital(modalityWords(claim))}
        {grade && `; ${grade}`}.{claim.inferred && ' An end is not named by the passage but follows from it.'}
      </p>
      {retractedAt && (
        <p class="small">
          Withdrawn on {retractedAt.slice(0, 10)}
          {claim.retractedBecause && `: ${claim.retractedBecause}`}.
        </p>
      )}
      {number && <Facts facts={[...statedOn(claim), ...datesOf(claim)]} />}
      <EvidenceList evidence={evidence} />
      <More claim={claim} />
    </li>
  );
}

function datesOf({ since, until }: Claim) {
  if (since === null && until === null) return [];
  return [{ axis: 'holds', value: spellWords({ spell: '', since, until }) }];
}

/** Who contradicts or corrects it, why it was coded so. */
function More({ claim }: { claim: Claim }) {
  const rows = [
    ['Note', claim.note],
    ['In the matter of', claim.topic.map(({ name }) => name).join(', ')],
    ['Held by', claim.mutual ? 'both parties, as an instrument of both' : ''],
    ['Takes the place of', said(claim.supersedes)],
    ['Replaced by', said(claim.supersededBy)],
    ['Contradicts, or is contradicted by', said(claim.contradicts)],
    ['Part of', said(claim.partOf)],
    ['Because of', said(claim.becauseOf)],
    ['Recorded', claim.recordedAt?.slice(0, 10)],
  ].filter(([, text]) => text);
  return (
    <details class="small">
      <summary>More of this claim</summary>
      <dl class="more">
        {rows.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div>
          <dt>Id</dt>
          <dd>
            <code>{claim.id}</code>
          </dd>
        </div>
      </dl>
    </details>
  );
}

function said(claims: readonly { readonly id: string; readonly summary: string | null }[] = []): string {
  return claims.map(({ id, summary }) => summary ?? id).join(' ');
}

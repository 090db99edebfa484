import { capital } from '../model/capital.js';
import { reliabilityWords } from '../model/claim-words.js';
import { webAddress } from '../model/links.js';
import { dateWords } from '../model/spell.js';
import { words } from '../model/words.js';
import type { PairClaimFragment } from '../operations.generated.js';

type Evidence = PairClaimFragment['evidence'][number];
type Source = Evidence['source'];

/** The passages of a claim, by their sources: where it stands, and what the source is worth. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const sources = new Map(evidence.map(({ source }) => [source.id, source]));
  if (sources.size === 0) return <p class="small">No passage is recorded.</p>;
  return (
    <ul class="evidence">
      {[...sources.values()].map((source) => (
        <li key={source.id}>
          <ul class="passages">
            {evidence
              .filter((one) => one.source.id === source.id)
              .map(({ locator, summary }) => (
                <li key={locator}>
                  <code class="locator">{locator}</code> {summary && <span class="soft">{summary}</span>}
                </li>
              ))}
          </ul>
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
}

function SourceLine({ source }: { source: Source }) {
  const { title, kind, publisher, publishedOn, url, reliability, reliabilityReason } = source;
  const address = webAddress(url);
  const about = [kind && words(kind), publisher, publishedOn && dateWords(publishedOn)].filter(Boolean).join(', ');
  return (
    <div class="source">
      <p>
        <span class="soft">in</span>{' '}
        {address === null ? (
          <cite>{title}</cite>
        ) : (
          <a href={address} rel="noreferrer noopener" target="_blank">
            <cite>{title}</cite>
            <span class="hidden-text"> (in a new tab)</span>
          </a>
        )}
        {about && <span class="soft"> ({about})</span>}
      </p>
      {address === null && url !== null && <p class="soft">Address: {url}</p>}
      {reliabilityReason === null ? (
        <p>{capital(reliabilityWords(reliability))}.</p>
      ) : (
        <details>
          <summary>{capital(reliabilityWords(reliability))}: why?</summary>
          <p class="soft">{capital(reliabilityReason)}.</p>
        </details>
      )}
    </div>
  );
}

import { capital } from '../model/capital.js';
import { gradeWords, LIKELIHOOD, modalityWords } from '../model/claim-words.js';
import { words } from '../model/words.js';
import type { UnprojectedQuery } from '../operations.generated.js';
import { change } from '../state/history.js';
import { EvidenceList } from './evidence.js';

type Claim = UnprojectedQuery['subgraph']['unprojected'][number]['claims'][number];
interface Named {
  readonly id: string;
  readonly name: string;
}

/** A claim that no relation is made of: of whom and of what, what is said, how likely or to whom, and where. */
export function UnprojectedClaim({ claim }: { claim: Claim }) {
  const { type, subject, object, about, topic, addressee, wording, summary, evidence, modality, likelihood } = claim;
  const others = object ? [object] : about;
  const grade = gradeWords(claim);
  return (
    <li class="claim">
      <h3>
        {object ? `${subject.name}: ` : `Of ${subject.name}`}
        {object && <span class="matter">{words(type)} </span>}
        {!object && about.length > 0 && <span class="matter">, about </span>}
        {named(others)}
        {topic.length > 0 && <span class="matter"> in the matter of {named(topic)}</span>}
      </h3>
      {wording && <blockquote>“{wording}”</blockquote>}
      {summary && <p>{summary}</p>}
      <p class="small">
        {capital(modalityWords(claim))}
        {grade && `; ${grade}`}.
        {modality === 'FORECAST' &&
          (likelihood ? ` Likelihood: ${LIKELIHOOD[likelihood]}.` : ' The source gives no likelihood.')}
        {modality === 'RECOMMENDED' &&
          (addressee.length > 0 ? ` Addressed to ${named(addressee)}.` : ' Addressed to nobody by name.')}
        {claim.inferred && ' An end is not named by the passage but follows from it.'}
      </p>
      <EvidenceList evidence={evidence} />
      <details class="small">
        <summary>More of this claim</summary>
        {claim.note && <p>{claim.note}</p>}
        <p>
          Id <code>{claim.id}</code>
        </p>
      </details>
      <p class="row small">
        {[subject, ...others].map((entity) => (
          <button
            type="button"
            class="link"
            key={entity.id}
            onClick={() => change({ chosen: { kind: 'entity', id: entity.id } })}
          >
            {entity.name}
          </button>
        ))}
      </p>
    </li>
  );
}

function named(entities: readonly Named[]): string {
  return entities.map(({ name }) => name).join(', ');
}

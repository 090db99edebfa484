import { modalityWords } from '../model/claim-words.js';
import { type Difference, differences, type Opinion } from '../model/disagreement.js';
import type { PairClaimFragment } from '../operations.generated.js';

/** Camps are told apart by shape, by letter, and by what they say. */
const SHAPES = ['●', '■', '▲', '◆', '★', '✚'] as const;

/** What claims of one relation differ in, side by side; and which claims contradict them. */
export function Disagreement({ claims }: { claims: readonly PairClaimFragment[] }) {
  const found = differences(claims);
  const against = claims.flatMap(({ contradicts }, i) =>
    contradicts
      .filter(({ id }) => !claims.some((claim, j) => j < i && claim.id === id))
      .map((claim) => ({ ...claim, number: i + 1, other: claims.findIndex(({ id }) => id === claim.id) + 1 })),
  );
  return (
    <div class="disagreement">
      {found.length > 0 && <Differences claims={claims} found={found} />}
      {against.map(({ id, number, other, modality, summary }) => (
        <p key={`${number} ${id}`} class="small">
          <span aria-hidden="true">≠ </span>
          {other > 0
            ? `Claim ${number} and claim ${other} contradict each other.`
            : `Against claim ${number} stands another, ${modalityWords({ modality, attributedTo: null })}: ${summary ?? id}`}
        </p>
      ))}
    </div>
  );
}

function Differences({ claims, found }: { claims: readonly PairClaimFragment[]; found: readonly Difference[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="scrolled" tabIndex={0} aria-label="Where the claims differ">
      <table>
        <caption>Where the claims differ</caption>
        <thead>
          <tr>
            <td />
            {claims.map(({ id, evidence: [first] }, i) => (
              <th key={id} scope="col">
                Claim {i + 1}
                {first && <span class="soft cut"> {first.source.title}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.map(({ matter, opinions }) => (
            <tr key={matter}>
              <th scope="row">{matter}</th>
              {opinions.map((opinion, i) => (
                <td key={claims[i]?.id} class={opinion.camp === null ? 'soft' : `camp-${opinion.camp % 2}`}>
                  {shapeOf(opinion)}
                  {opinion.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function shapeOf({ camp }: Opinion) {
  if (camp === null) return null;
  return <span aria-hidden="true">{SHAPES[camp % SHAPES.length]} </span>;
}

import { dateWords } from '../model/spell.js';
import { counted, signWord, title, words } from '../model/words.js';
import type { PairQuery, PairQueryVariables } from '../operations.generated.js';
import { change } from '../state/history.js';

type Dyad = NonNullable<PairQuery['dyad']>;

/** What two actors come to: the sign and where it comes from, what they share. */
export function PairSummary(props: {
  dyad: Dyad | null | undefined;
  relationCount: number;
  variables: PairQueryVariables;
}) {
  const { dyad, relationCount, variables } = props;
  const day = variables.asOf ?? null;
  const recorded = counted(relationCount, 'relation');
  if (!dyad) return relationCount === 0 ? null : <p class="summary">{recorded} recorded.</p>;
  const when = day === null ? 'today' : `on ${day}`;
  return (
    <dl class="summary">
      <dt>
        On balance {when}
        {variables.undated === 'INCLUDE' && ', undated relations counted'}
      </dt>
      <dd>
        <strong class={`sign-${signWord(dyad.sign)}`}>
          {dyad.sign === 0 ? 'Neither friendly nor adverse' : title(signWord(dyad.sign))}
        </strong>
        {dyad.byAspect.length > 0 && `: ${aspectsInWords(dyad.byAspect)}`}
      </dd>
      <dt>Recorded</dt>
      <dd>
        {recorded}; {dyad.relationCount} of them {dyad.relationCount === 1 ? 'stands' : 'stand'}, or may, {when}
      </dd>
      <dt>Both are members of</dt>
      <dd>
        <Named none="no body of this graph">
          {dyad.sharedMemberships.map(({ body, period }) => ({ ...body, note: periodWords(period) }))}
        </Named>
      </dd>
      <dt>Partners of both</dt>
      <dd>
        <Named none="none" more={dyad.commonPartners.totalCount - dyad.commonPartners.partners.length}>
          {dyad.commonPartners.partners.map(({ partner }) => ({ ...partner, note: '' }))}
        </Named>
      </dd>
    </dl>
  );
}

/** "friendly in defense and diplomacy, neither in posture" */
function aspectsInWords(byAspect: Dyad['byAspect']): string {
  return [1, -1, 0]
    .flatMap((sign) => {
      const aspects = byAspect.filter((one) => one.sign === sign).map(({ aspect }) => words(aspect));
      return aspects.length === 0 ? [] : `${signWord(sign)} in ${listed(aspects)}`;
    })
    .join('; ');
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function periodWords({ from, until, certainty }: Dyad['sharedMemberships'][number]['period']): string {
  if (certainty === 'UNDATED') return 'undated';
  const parts = [from && `from ${dateWords(from)}`, until && `until ${dateWords(until)}`].filter(Boolean).join(' ');
  return certainty === 'POSSIBLE' ? `perhaps ${parts}` : parts;
}

interface NamedEntity {
  readonly id: string;
  readonly name: string;
  readonly note: string;
}

function Named(props: { none: string; more?: number; children: readonly NamedEntity[] }) {
  const { none, more = 0, children } = props;
  if (children.length === 0) return <>{none}</>;
  return (
    <ul class="named">
      {children.map(({ id, name, note }) => (
        <li key={`${id} ${note}`}>
          <button type="button" class="link" onClick={() => change({ chosen: { kind: 'entity', id } })}>
            {name}
          </button>
          {note && <span class="soft small"> {note}</span>}
        </li>
      ))}
      {more > 0 && <li class="soft">and {more} more</li>}
    </ul>
  );
}

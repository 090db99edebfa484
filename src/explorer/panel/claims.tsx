import { useAnswer } from '../ask/use-answer.js';
import { claimsCypher } from '../model/drawn-cypher.js';
import { counted, MODALITY_PLURAL, title } from '../model/words.js';
import { type Modality, Unprojected } from '../operations.generated.js';
import { variablesOf } from '../state/graph.js';
import { change, view } from '../state/history.js';
import { entities } from '../state/shown.js';
import { AnswerState } from './answer-state.js';
import { PanelFrame } from './frame.js';
import { Queries } from './queries.js';
import { UnprojectedClaim } from './unprojected-claim.js';

/** The claims of one modality about the entities drawn: forecasts, advice and so on, which no line is drawn for. */
export function ClaimsPanel({ modality }: { modality: Modality }) {
  const { of = null, limit } = variablesOf(view.value);
  const variables = { of, limit };
  const answer = useAnswer(Unprojected, variables);
  const all = answer.data?.subgraph.unprojected ?? [];
  const found = all.find((one) => one.modality === modality);
  const [one, many] = MODALITY_PLURAL[modality];
  return (
    <PanelFrame heading={title(many)}>
      <div class="panel-body" aria-busy={answer.isLoading}>
        <AnswerState answer={answer} />
        {answer.data && (
          <>
            <p class="soft">
              {counted(found?.claimCount ?? 0, one, many)} about the entities drawn. No line is drawn for them:{' '}
              {WHY[modality]}
            </p>
            <Others all={all} modality={modality} />
            <ol class="claims">
              {found?.claims.map((claim) => (
                <UnprojectedClaim key={claim.id} claim={claim} />
              ))}
            </ol>
            {found && found.claimCount > found.claims.length && (
              <p class="notice">Only the first {found.claims.length} are shown.</p>
            )}
          </>
        )}
        <Queries
          document={Unprojected}
          variables={variables}
          drawn={claimsCypher(modality, [...entities.value.keys()])}
        />
      </div>
    </PanelFrame>
  );
}

const WHY: Readonly<Partial<Record<Modality, string>>> = {
  FORECAST: 'what is said to come is not yet so.',
  RECOMMENDED: 'advice is no fact.',
  INTENDED: 'what is aimed at is not said to be done.',
  DENIED: 'they say that something is not so.',
  HYPOTHETICAL: 'they suppose for argument’s sake.',
};

function Others(props: { all: readonly { modality: Modality; claimCount: number }[]; modality: Modality }) {
  if (props.all.every(({ modality }) => modality === props.modality)) return null;
  return (
    <fieldset class="row bare">
      <legend class="hidden-text">Kind of claim</legend>
      {props.all.map(({ modality, claimCount }) => (
        <button
          type="button"
          key={modality}
          aria-pressed={modality === props.modality}
          onClick={() => change({ chosen: { kind: 'claims', modality } })}
        >
          {title(MODALITY_PLURAL[modality][1])} {claimCount}
        </button>
      ))}
    </fieldset>
  );
}

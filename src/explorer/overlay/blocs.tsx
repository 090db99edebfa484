import { useEffect } from 'preact/hooks';
import { useAnswer } from '../ask/use-answer.js';
import { askedWords } from '../model/asked-time.js';
import { blocMark } from '../model/bloc-marks.js';
import { amongCypher } from '../model/drawn-cypher.js';
import { counted } from '../model/words.js';
import { Blocs, type BlocsQuery } from '../operations.generated.js';
import { AnswerState } from '../panel/answer-state.js';
import { Queries } from '../panel/queries.js';
import { view } from '../state/history.js';
import { type BlocMark, NO_MARKS, overlayMarks } from '../state/overlay-marks.js';
import { askedAmong, leftOutText, restsOn } from './asked.js';

type Found = BlocsQuery['blocs'];

/** The API takes so many. */
const MOST_ACTORS = 500;

/** Who stands with whom among the actors drawn, by a method that is named. */
export function BlocNotes() {
  const { variables, leftOut } = askedAmong(MOST_ACTORS);
  const isEnough = variables.among.length >= 2;
  const answer = useAnswer(Blocs, isEnough ? variables : null);
  const found = isEnough && !answer.error ? answer.data?.blocs : undefined;
  useEffect(() => {
    overlayMarks.value = found ? { ...NO_MARKS, blocs: marksOf(found) } : NO_MARKS;
    return () => {
      overlayMarks.value = NO_MARKS;
    };
  }, [found]);
  if (!isEnough) return <p role="status">A bloc needs two actors; fewer are drawn.</p>;
  return (
    <>
      <AnswerState answer={answer} />
      {found && (
        <>
          <p role="status">{countsText(found)}</p>
          <BlocList found={found} />
          <Method found={found} leftOut={leftOut} />
        </>
      )}
      <Queries document={Blocs} variables={variables} drawn={amongCypher(variables.among, variables)} />
    </>
  );
}

/** Blocs of several, each with its mark; they come first. */
function blocsOf({ rows }: Found) {
  return rows.filter(({ size }) => size > 1).map((bloc, i) => ({ bloc, mark: blocMark(i) }));
}

function marksOf(found: Found): ReadonlyMap<string, BlocMark> {
  return new Map(blocsOf(found).flatMap(({ bloc, mark }) => bloc.actors.map(({ id }) => [id, mark] as const)));
}

function countsText(found: Found): string {
  const blocs = blocsOf(found).length;
  const { frustration } = found;
  if (blocs === 0) return 'No bloc: no two of these actors are friendly to each other by relations that take sides.';
  const against =
    frustration === 0 ? 'no pair speaks' : `${counted(frustration, 'pair')} ${frustration === 1 ? 'speaks' : 'speak'}`;
  return `${counted(blocs, 'bloc')} of two actors or more; ${against} against this division. A finding of the method about these lines, no alliance.`;
}

function BlocList({ found }: { found: Found }) {
  const alone = found.rows.filter(({ size }) => size === 1).flatMap(({ actors }) => actors);
  return (
    <ul class="overlay-list">
      {blocsOf(found).map(({ bloc, mark }) => (
        <li key={mark.letter}>
          <span class={`bloc-chip hue-${mark.hue}`}>
            <span class="hidden-text">Bloc </span>
            {mark.letter}
          </span>{' '}
          {bloc.actors.map(({ name }) => name).join(', ')}
          {bloc.size > bloc.actors.length && ` and ${bloc.size - bloc.actors.length} more`}
        </li>
      ))}
      {alone.length > 0 && <li>On their own: {alone.map(({ name }) => name).join(', ')}</li>}
      {found.unconnectedCount > 0 && (
        <li>
          Tied to nobody here by a relation that counts, which says nothing about the world:{' '}
          {found.unconnected.map(({ name }) => name).join(', ')}
        </li>
      )}
    </ul>
  );
}

function Method({ found, leftOut }: { found: Found; leftOut: number }) {
  const { method, reference, resolution, runs, agreeing, signedModularity, graph } = found;
  return (
    <details>
      <summary>How it was computed</summary>
      <p>
        Computed from these lines, {askedWords(view.value)}, whatever the legend hides. {restsOn(graph)}
        {leftOutText(leftOut, MOST_ACTORS)}
      </p>
      <p>
        {method} Resolution {resolution}; {agreeing} of {counted(runs, 'run')} ended in this division
        {signedModularity === null ? '' : `; signed modularity ${signedModularity}`}.
      </p>
      <p class="soft">{reference}</p>
    </details>
  );
}

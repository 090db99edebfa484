import { useEffect } from 'preact/hooks';
import { useAnswer } from '../ask/use-answer.js';
import { askedWords } from '../model/asked-time.js';
import { amongCypher } from '../model/drawn-cypher.js';
import { pairKey } from '../model/lines.js';
import { counted } from '../model/words.js';
import { Triads, type TriadsQuery } from '../operations.generated.js';
import { AnswerState } from '../panel/answer-state.js';
import { Queries } from '../panel/queries.js';
import { change, view } from '../state/history.js';
import { NO_MARKS, overlayMarks } from '../state/overlay-marks.js';
import { askedAmong, leftOutText, restsOn } from './asked.js';

type Found = TriadsQuery['triads'];
type Triad = Found['triads'][number];

/** The API takes so many. */
const MOST_ACTORS = 100;
/** So many strained triangles are named. */
const MOST_LISTED = 12;

/** Triangles of the actors drawn: how many are balanced, which are strained, and by whom. */
export function TriadNotes() {
  const { variables, leftOut } = askedAmong(MOST_ACTORS);
  const isEnough = variables.among.length >= 3;
  const answer = useAnswer(Triads, isEnough ? variables : null);
  const found = isEnough && !answer.error ? answer.data?.triads : undefined;
  useEffect(() => {
    overlayMarks.value = found ? { ...NO_MARKS, strained: strainedPairs(found) } : NO_MARKS;
    return () => {
      overlayMarks.value = NO_MARKS;
    };
  }, [found]);
  if (!isEnough) return <p role="status">A triangle needs three actors; fewer are drawn.</p>;
  return (
    <>
      <AnswerState answer={answer} />
      {found && (
        <>
          <p role="status">{countsText(found)}</p>
          <Strained triads={found.triads} />
          <details>
            <summary>How it was computed</summary>
            <p>
              Computed from these lines, {askedWords(view.value)}, whatever the legend hides. {restsOn(found.graph)}
              {leftOutText(leftOut, MOST_ACTORS)}
            </p>
            <p>{METHOD}</p>
          </details>
        </>
      )}
      <Queries document={Triads} variables={variables} drawn={amongCypher(variables.among, variables)} />
    </>
  );
}

const METHOD =
  'Three actors make a triangle where each pair of them is friendly or adverse. It is balanced if the product of its signs is positive: three friends, or two friends with one adversary; else it is strained (Heider 1946; Cartwright and Harary 1956).';

function countsText({ counts }: Found): string {
  const { total, balanced, strained } = counts;
  if (total === 0) return 'No triangle: nowhere are three actors each friendly or adverse to the other two.';
  return `${counted(total, 'triangle')}: ${balanced} balanced (${counts.allFriendly} of three friends, ${counts.twoAdverse} of two friends with one adversary), ${strained} strained.`;
}

function strainedPairs({ triads }: Found): ReadonlySet<string> {
  return new Set(triads.filter(({ balanced }) => !balanced).flatMap(pairsOf));
}

function pairsOf({ actors: [a, b, c] }: Triad): string[] {
  return a && b && c ? [pairKey(a.id, b.id), pairKey(a.id, c.id), pairKey(b.id, c.id)] : [];
}

function Strained({ triads }: { triads: readonly Triad[] }) {
  const strained = triads.filter(({ balanced }) => !balanced);
  if (strained.length === 0) return null;
  const rest = strained.length - MOST_LISTED;
  return (
    <ul class="overlay-list">
      {strained.slice(0, MOST_LISTED).map((triad) => (
        <li key={triad.actors.map(({ id }) => id).join()}>
          <span class="strain-mark" aria-hidden="true">
            ▲
          </span>{' '}
          {triad.actors.map(({ name }) => name).join(', ')}: strained by <StrainedBy triad={triad} />
        </li>
      ))}
      {rest > 0 && <li class="soft">and {rest} more</li>}
    </ul>
  );
}

function StrainedBy({ triad: { actors, strainedBy } }: { triad: Triad }) {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return (
    <>
      {strainedBy.map(({ a, b }) => (
        <button
          type="button"
          class="link"
          key={`${a.id} ${b.id}`}
          onClick={() => change({ chosen: { kind: 'pair', a: a.id, b: b.id, type: null } })}
        >
          {names.get(a.id)} and {names.get(b.id)}
        </button>
      ))}
    </>
  );
}

import { lazy } from '../app/lazy.js';
import { useAnswer } from '../ask/use-answer.js';
import { Story as StoryDocument } from '../operations.generated.js';
import { AnswerState } from '../panel/answer-state.js';
import { content } from '../state/graph.js';
import { STORY } from '../state/view.js';
import { ShiftRow } from './shift-row.js';

const StoryQueries = lazy(async () => (await import('./story-queries.js')).StoryQueries);

/** What the holder of the story has changed toward the other, matter by matter: previous, then current, as sources say. */
export function Story() {
  const answer = useAnswer(StoryDocument, STORY, { isOfPage: true });
  const shifts = answer.data?.shifts ?? [];
  const [first] = shifts;
  const isEmpty = content.value.graph?.nodes.length === 0;
  return (
    <section class="story" aria-labelledby="story-heading">
      <h2 id="story-heading">
        {first ? `${first.holder.name}’s stance on ${nameOfOther(shifts)}` : 'Tokyo’s stance on Taipei'}
      </h2>
      {first && <p class="soft">What changed: previous position → current position, as the sources say.</p>}
      {!isEmpty && <AnswerState answer={answer} />}
      {answer.data && shifts.length === 0 && (
        <p class="soft">This graph holds no change of Tokyo’s stance on Taipei.</p>
      )}
      <ol>
        {shifts.map((shift) => (
          <li key={`${shift.aspect} ${shift.type} ${shift.toward.id}`}>
            <ShiftRow shift={shift} />
          </li>
        ))}
      </ol>
      {first && <StoryQueries />}
    </section>
  );
}

/** Whom the story is about: rows on the same matter may point elsewhere, such as to a sea. */
function nameOfOther(shifts: readonly { readonly toward: { readonly id: string; readonly name: string } }[]): string {
  return shifts.find(({ toward }) => toward.id === STORY.toward)?.toward.name ?? STORY.toward;
}

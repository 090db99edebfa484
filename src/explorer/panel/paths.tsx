import { useAnswer } from '../ask/use-answer.js';
import { askedFor, askedWords } from '../model/asked-time.js';
import { amongCypher } from '../model/drawn-cypher.js';
import { confidenceWords, counted } from '../model/words.js';
import { Ends, Paths, type PathsQuery } from '../operations.generated.js';
import { change, view } from '../state/history.js';
import { entities, nameOf } from '../state/shown.js';
import { AnswerState } from './answer-state.js';
import { PanelFrame } from './frame.js';
import { DrawButton, PathItem } from './path-item.js';
import { PathsForm } from './paths-form.js';
import { Queries } from './queries.js';
import { isUnknown, Unknown } from './unknown.js';
import { type End, type EndsKnown, endOf } from './use-ends.js';

type Found = PathsQuery['paths'];

/** How two actors are linked: paths as sentences. */
export function PathsPanel({ a, b }: { a: string; b: string }) {
  const variables = { from: a, to: b, ...askedFor(view.value) };
  const answer = useAnswer(Paths, variables);
  const found = answer.data?.paths;
  const ends = useUnfit(a, b, isUnknown(answer.error));
  const names = namesOf(found, ends ?? []);
  const nameIn = (id: string) => names.get(id) ?? nameOf(id);
  return (
    <PanelFrame heading={`How is ${nameIn(a)} linked to ${nameIn(b)}?`}>
      <PathsForm a={a} b={b} others={actorsAmong([a, b], ends)} nameIn={nameIn} />
      <p class="row">
        <button type="button" onClick={() => change({ chosen: { kind: 'pair', a, b, type: null } })}>
          All between {nameIn(a)} and {nameIn(b)}
        </button>
      </p>
      {ends === null ? <AnswerState answer={answer} /> : <Unfit ids={[a, b]} ends={ends} />}
      {found && !answer.error && (
        <div class="paths" aria-busy={answer.isLoading}>
          <p role="status">{foundText(found)}</p>
          <p class="small soft">{searchedText(found)}</p>
          {found.shortest.length > 0 && <PathList found={found} />}
        </div>
      )}
      <Queries document={Paths} variables={variables} drawn={amongCypher(idsOf(found, a, b), variables)} />
    </PanelFrame>
  );
}

/** What two ids stand for between which the API knows no paths; null: it does, or has not told yet. */
function useUnfit(a: string, b: string, isUnfit: boolean): EndsKnown | null {
  const { data, isLoading } = useAnswer(Ends, isUnfit ? { ids: [a, b] } : null);
  return isUnfit && data && !isLoading ? [endOf(data, a), endOf(data, b)] : null;
}

function Unfit({ ids, ends }: { ids: readonly string[]; ends: EndsKnown }) {
  return (
    <div role="status">
      {ids.map((id, i) => {
        const end = ends[i];
        if (!end) return <Unknown key={id} id={id} />;
        return end.isActor ? null : <p key={id}>{end.name} is a place. Paths lead between actors.</p>;
      })}
    </div>
  );
}

/** Those of the two that paths can lead between, as far as that is known. */
function actorsAmong(ids: readonly string[], ends: EndsKnown | null): readonly string[] {
  return ids.filter((_, i) => ends === null || ends[i]?.isActor);
}

function PathList({ found: { shortest } }: { found: Found }) {
  const actors = shortest.flatMap((path) => path.actors);
  const isMissingAny = actors.some(({ id }) => !entities.value.has(id));
  return (
    <>
      <ol class="paths-list">
        {shortest.map((path) => (
          <PathItem key={path.actors.map(({ id }) => id).join()} path={path} />
        ))}
      </ol>
      {shortest.length > 1 && isMissingAny && <DrawButton of={actors}>Draw them all</DrawButton>}
    </>
  );
}

/** Names of actors on the paths: they need not be drawn. */
function namesOf(found: Found | undefined, ends: readonly (End | null)[]): ReadonlyMap<string, string> {
  const all = [...(found?.shortest.flatMap(({ actors }) => actors) ?? []), ...ends.filter((end) => end !== null)];
  return new Map(all.map(({ id, name }) => [id, name]));
}

/** The two and all actors on the paths between them. */
function idsOf(found: Found | undefined, a: string, b: string): string[] {
  return [...new Set([a, b, ...(found?.shortest.flatMap((path) => path.actors.map(({ id }) => id)) ?? [])])];
}

function foundText({ shortest, isCut }: Found): string {
  const cut = isCut ? ' The search was cut short, so there may be others.' : '';
  if (shortest.length === 0) return isCut ? `No path was found.${cut}` : 'There is no path of at most 4 steps.';
  const steps = counted(shortest[0]?.hops.length ?? 0, 'step');
  if (shortest.length === 1) return `One path, of ${steps}.${cut}`;
  return `The ${shortest.length} shortest paths; the first has ${steps}.${cut}`;
}

function searchedText({ relationsRead }: Found): string {
  const { confidence } = view.value;
  const least = confidence === null ? '' : ` of at least ${confidenceWords(confidence)}`;
  return `Searched: relations that tell friend from foe${least}, ${askedWords(view.value)}, whatever the legend hides; ${counted(relationsRead, 'relation')} looked at. Paths go from actor to actor, never through a place.`;
}

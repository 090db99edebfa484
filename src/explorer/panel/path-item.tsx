import { LineSample } from '../legend/line-sample.js';
import { type Hop, hopWords, type Path } from '../model/hop-words.js';
import { signOf } from '../model/lines.js';
import { signWord } from '../model/words.js';
import { content } from '../state/graph.js';
import { change, view } from '../state/history.js';
import { entities } from '../state/shown.js';
import { MOST_NAMED } from '../state/view.js';

/** A path as a sentence whose parts lead to their pairs, and the way to draw it. */
export function PathItem({ path }: { path: Path }) {
  return (
    <li class="path">
      <ol class="path-steps">
        {path.hops.map((hop, i) => (
          <Step key={hop.to.id} hop={hop} path={path} i={i} />
        ))}
      </ol>
      <DrawButton actors={path.actors.map(({ id }) => id)}>Draw it</DrawButton>
    </li>
  );
}

function Step({ hop, path: { actors, hops }, i }: { hop: Hop; path: Path; i: number }) {
  const choose = () => change({ chosen: { kind: 'pair', a: hop.from.id, b: hop.to.id, type: null } });
  return (
    <li>
      <button type="button" class="path-step" onClick={choose}>
        {i === 0 ? <strong>{actors[0]?.name}</strong> : <>which</>} {hopWords(hop)}{' '}
        <strong>{actors[i + 1]?.name}</strong>
        {i + 1 < hops.length ? ',' : '.'}{' '}
        <span class="path-sign">
          <LineSample sign={signOf(hop)} standing="SAME" />{' '}
          {hop.sign === 0 ? 'neither, or both alike' : signWord(hop.sign)}
        </span>
      </button>
    </li>
  );
}

/** Draws actors beside those that are drawn; says so where they are, or where there is no room. */
export function DrawButton({ actors, children }: { actors: readonly string[]; children: string }) {
  const missing = actors.filter((id) => !entities.value.has(id));
  if (missing.length === 0) return <p class="small soft">All its actors are drawn.</p>;
  const of = view.value.of ?? content.value.graph?.nodes.map(({ entity }) => entity.id) ?? [];
  const next = [...new Set([...of, ...actors])];
  if (next.length > MOST_NAMED) {
    return <p class="small soft">The picture names {MOST_NAMED} entities, which is all it takes: remove some first.</p>;
  }
  return (
    <button type="button" onClick={() => change({ of: next })}>
      {children}
    </button>
  );
}

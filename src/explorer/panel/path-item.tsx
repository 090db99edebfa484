import { LineSample } from '../legend/line-sample.js';
import { type Hop, hopWords, type Path } from '../model/hop-words.js';
import { signOf } from '../model/lines.js';
import { counted, signWord } from '../model/words.js';
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
      <DrawButton actors={path.actors}>Draw it</DrawButton>
    </li>
  );
}

function Step({ hop, path: { actors, hops }, i }: { hop: Hop; path: Path; i: number }) {
  const { verbs, more } = hopWords(hop);
  const choose = () => change({ chosen: { kind: 'pair', a: hop.from.id, b: hop.to.id, type: null } });
  return (
    <li>
      <button type="button" class="path-step" onClick={choose}>
        <span>
          {i === 0 ? <strong>{actors[0]?.name}</strong> : 'which'} {verbs} <strong>{actors[i + 1]?.name}</strong>
          {more > 0 && ` (and ${counted(more, 'more tie')})`}
          {i + 1 < hops.length ? ',' : '.'}
        </span>{' '}
        <span class="path-sign">
          <LineSample sign={signOf(hop)} standing="SAME" />
          {hop.sign === 0 ? 'neither, or both alike' : signWord(hop.sign)}
        </span>
      </button>
    </li>
  );
}

/** Draws actors beside those that are drawn; says so where they are, or where there is no room. */
export function DrawButton(props: { actors: readonly { id: string; name: string }[]; children: string }) {
  const { children } = props;
  const names = new Map(props.actors.map(({ id, name }) => [id, name]));
  const actors = [...names.keys()];
  const nameIn = (id: string) => names.get(id) ?? id;
  const missing = actors.filter((id) => !entities.value.has(id));
  if (missing.length === 0) return <p class="small soft">All its actors are drawn.</p>;
  const of = view.value.of ?? content.value.graph?.nodes.map(({ entity }) => entity.id) ?? [];
  const next = [...new Set([...of, ...actors])];
  if (next.length > MOST_NAMED) {
    return <p class="small soft">The picture names {MOST_NAMED} entities, which is all it takes: remove some first.</p>;
  }
  return (
    <button
      type="button"
      aria-label={`${children}: ${missing.map(nameIn).join(', ')} ${missing.length === 1 ? 'comes' : 'come'} into the picture`}
      onClick={() => change({ of: next })}
    >
      {children}
    </button>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
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
      <DrawPath path={path} />
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

/** Draws a path: its actors come into the picture, and it stands out there until the button is pressed again. */
function DrawPath({ path: { actors } }: { path: Path }) {
  const ids = actors.map(({ id }) => id);
  const missing = missingOf(actors);
  const of = withAdded(ids);
  if (missing.length > 0 && of.length > MOST_NAMED) return <NoRoom />;
  const { chosen } = view.value;
  const [a = '', ...rest] = ids;
  const ends = { kind: 'paths', a, b: rest.at(-1) ?? '' } as const;
  const via = rest.slice(0, -1);
  const isDrawn = missing.length === 0 && chosen?.kind === 'paths' && chosen.via?.join() === via.join();
  return (
    <p class="row">
      <button
        type="button"
        aria-pressed={isDrawn}
        aria-label={`Draw it: ${missing.length === 0 ? 'it stands out in the picture' : comeIn(missing)}`}
        onClick={() => change({ ...(missing.length === 0 ? {} : { of }), chosen: isDrawn ? ends : { ...ends, via } })}
      >
        Draw it
      </button>
      {missing.length === 0 && <span class="small soft">All its actors are drawn.</span>}
    </p>
  );
}

/** Draws entities beside those that are drawn; nothing where they are, a sentence where there is no room. */
export function DrawButton({ of: added, children }: { of: readonly Named[]; children: string }) {
  const missing = missingOf(added);
  if (missing.length === 0) return null;
  const of = withAdded(missing.map(({ id }) => id));
  if (of.length > MOST_NAMED) return <NoRoom />;
  return <Add name={children} label={`${children}: ${comeIn(missing)}`} add={() => change({ of })} />;
}

/** It goes once all are drawn: the focus passes to the panel's heading then, and is not lost. */
function Add({ name, label, add }: { name: string; label: string; add: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const { current } = button;
    return () => {
      if (document.activeElement !== current) return;
      document.querySelector<HTMLElement>('#panel-heading')?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <button type="button" aria-label={label} onClick={add} ref={button}>
      {name}
    </button>
  );
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function missingOf(all: readonly Named[]): readonly Named[] {
  const unique = new Map(all.map((one) => [one.id, one]));
  return [...unique.values()].filter(({ id }) => !entities.value.has(id));
}

function withAdded(ids: readonly string[]): readonly string[] {
  const of = view.value.of ?? content.value.graph?.nodes.map(({ entity }) => entity.id) ?? [];
  return [...new Set([...of, ...ids])];
}

function comeIn(missing: readonly Named[]): string {
  return `${missing.map(({ name }) => name).join(', ')} ${missing.length === 1 ? 'comes' : 'come'} into the picture`;
}

function NoRoom() {
  return <p class="small soft">The picture names {MOST_NAMED} entities, which is all it takes: remove some first.</p>;
}

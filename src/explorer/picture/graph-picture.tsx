import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Entity } from '../model/subgraph.js';
import { timeWords } from '../model/time-words.js';
import { counted } from '../model/words.js';
import { change, view } from '../state/history.js';
import { entities, lines, rows } from '../state/shown.js';
import { ActorLayer } from './actor-layer.js';
import { camera, fit, followPlaces, outside, pan, size, zoom } from './camera.js';
import { CanvasLayer } from './canvas-layer.js';
import { LineLayer } from './line-layer.js';
import { useMovable } from './use-movable.js';

/** The graph: entities at their rough positions, a line for each pair and sign. */
export function GraphPicture() {
  const element = useMovable(camera, size);
  useEffect(followPlaces, []);
  const isMany = entities.value.size > MOST_IN_SVG.entities || lines.value.length > MOST_IN_SVG.lines;
  return (
    <>
      <div class="picture" ref={element}>
        {isMany ? <CanvasLayer label={summary('The table lists them.')} /> : <SvgLayer />}
      </div>
      <PictureTools withField={isMany} />
    </>
  );
}

/** Beyond these a canvas draws faster (measured: docs/decisions.md). */
const MOST_IN_SVG = { entities: 300, lines: 1500 } as const;

function SvgLayer() {
  const { width, height } = size.value;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a picture
    <svg data-picture="graph" viewBox={`0 0 ${width || 1} ${height || 1}`} role="group" aria-label={summary(KEYS)}>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: no line can be focused */}
      <g aria-hidden="true">
        <LineLayer />
      </g>
      <ActorLayer />
    </svg>
  );
}

function summary(hint: string): string {
  const relations = counted(rows.value.length, 'relation');
  return `Graph of ${relations} among ${counted(entities.value.size, 'entity', 'entities')}, ${timeWords(view.value.time)}. ${counted(lines.value.length, 'line')}. ${hint}`;
}

const KEYS = 'Arrow keys move between entities, Enter chooses.';

function PictureTools({ withField }: { withField: boolean }) {
  return (
    <div class="picture-tools">
      {withField && <EntityField />}
      <button type="button" aria-label="Zoom in" onClick={() => zoom(1.3)}>
        +
      </button>
      <button type="button" aria-label="Zoom out" onClick={() => zoom(1 / 1.3)}>
        −
      </button>
      <button type="button" aria-label="Show all" onClick={fit}>
        ⤢
      </button>
      {outside.value > 0 &&
        MOVES.map(({ name, sign, x, y }) => (
          <button type="button" key={name} aria-label={name} onClick={() => pan(x, y)}>
            {sign}
          </button>
        ))}
    </div>
  );
}

/** What a pointer does by dragging; where all is in the window there is nowhere to move. */
const MOVES = [
  { name: 'Move north', sign: '↑', x: 0, y: -1 },
  { name: 'Move west', sign: '←', x: -1, y: 0 },
  { name: 'Move east', sign: '→', x: 1, y: 0 },
  { name: 'Move south', sign: '↓', x: 0, y: 1 },
] as const;

/**
 * Chooses an entity where none can be focused in the picture. A button does it: to pick one by keys leads past others, and what is chosen opens a panel
 * that takes the focus.
 */
function EntityField() {
  const { chosen } = view.value;
  const all = entities.value;
  const current = chosen?.kind === 'entity' ? chosen.id : '';
  const picked = useSignal(current);
  useEffect(() => {
    picked.value = current;
  }, [current]);
  const options = useMemo(() => [...all.values()].sort((a, b) => BY_NAME.compare(a.name, b.name)).map(optionOf), [all]);
  const choose = (event: Event) => {
    event.preventDefault();
    const id = picked.value;
    change({ chosen: id === '' ? null : { kind: 'entity', id } });
  };
  return (
    <form class="entity-field" onSubmit={choose}>
      <select
        aria-label="Entity of the picture"
        value={picked.value}
        onChange={({ currentTarget: { value } }) => {
          picked.value = value;
        }}
      >
        <option value="">Pick an entity …</option>
        {options}
      </select>
      <button type="submit">Choose</button>
    </form>
  );
}

const BY_NAME = new Intl.Collator();

function optionOf({ id, name }: Entity) {
  return (
    <option key={id} value={id}>
      {name}
    </option>
  );
}

import { counted } from '../model/words.js';
import { panned, zoomed } from '../picture/geometry.js';
import { change, view } from '../state/history.js';
import { camera, fit, hasHiddenNames, outside, relationsNotDrawn, size, unplaced } from './places.js';

/** What the map does not show: boundaries, and what has no position. */
export function MapNotes() {
  const { chosen } = view.value;
  return (
    <div class="map-notes">
      <p class="small">
        No boundaries are drawn. Points are seats of governments and rough middles of waters and places.
      </p>
      <p class="small">{readability()}</p>
      {unplaced.value.length > 0 && (
        <div class="row">
          <p class="small" id="map-unplaced">
            Without a position
            {relationsNotDrawn.value > 0
              ? `, and so ${counted(relationsNotDrawn.value, 'relation')} not drawn here`
              : ''}
            :
          </p>
          <ul class="row" aria-labelledby="map-unplaced">
            {unplaced.value.map(({ id, name }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-pressed={chosen?.kind === 'entity' && chosen.id === id}
                  onClick={() => change({ chosen: { kind: 'entity', id } })}
                >
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** One line, whatever it says: a line that came and went would move the map. */
function readability(): string {
  if (outside.value > 0) {
    return `${counted(outside.value, 'entity lies', 'entities lie')} outside the window: drag it, or press ⤢ to see all.`;
  }
  return hasHiddenNames.value
    ? 'There is no room for every name: zoom in, or point at a shape, to read the others.'
    : 'All entities with a position are in the window.';
}

/** Buttons for what a pointer does by dragging and wheel. */
export function MapTools() {
  return (
    <div class="picture-tools map-tools">
      {TOOLS.map(({ name, sign, act }) => (
        <button type="button" key={name} aria-label={name} onClick={act}>
          {sign}
        </button>
      ))}
    </div>
  );
}

/** In three rows of three, as a compass. */
const TOOLS = [
  { name: 'Zoom in', sign: '+', act: () => zoom(1.4) },
  { name: 'Move north', sign: '↑', act: () => pan(0, -1) },
  { name: 'Zoom out', sign: '−', act: () => zoom(1 / 1.4) },
  { name: 'Move west', sign: '←', act: () => pan(-1, 0) },
  { name: 'Show all', sign: '⤢', act: fit },
  { name: 'Move east', sign: '→', act: () => pan(1, 0) },
  { name: 'Move south', sign: '↓', act: () => pan(0, 1) },
] as const;

function zoom(factor: number): void {
  const { width, height } = size.peek();
  camera.value = zoomed(camera.peek(), factor, { x: width / 2, y: height / 2 });
}

function pan(x: number, y: number): void {
  camera.value = panned(camera.peek(), size.peek(), x, y);
}

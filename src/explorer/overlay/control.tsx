import { change, view } from '../state/history.js';
import type { Overlay } from '../state/view.js';

const OVERLAYS: readonly (readonly [Overlay | null, string])[] = [
  [null, 'None'],
  ['triads', 'Triads'],
  ['blocs', 'Blocs'],
];

/** Lays a computation over the picture, or none. */
export function OverlayControl() {
  const { overlay } = view.value;
  return (
    <fieldset class="row bare overlay-control">
      <legend>Computed</legend>
      {OVERLAYS.map(([one, name]) => (
        <button type="button" key={name} aria-pressed={overlay === one} onClick={() => change({ overlay: one })}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}

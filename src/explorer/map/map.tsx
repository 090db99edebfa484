import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { halfWidthOf } from '../model/name-room.js';
import { timeWords } from '../model/time-words.js';
import { counted } from '../model/words.js';
import { isWhole } from '../picture/geometry.js';
import { useMovable } from '../picture/use-movable.js';
import { view } from '../state/history.js';
import { nameOf } from '../state/shown.js';
import { MapActors } from './actors.js';
import { landOutlines, type Outlines } from './land.js';
import { MapLines } from './lines.js';
import { MapNotes, MapTools } from './notes.js';
import { camera, fitReadable, mapLines, places, seats, size } from './places.js';

/** The rows on silhouettes of land. */
export function MapPicture() {
  const element = useMovable(camera, size);
  const { width, height } = size.value;
  useFit(width, height);
  return (
    <div class="map-view">
      <div class="map-window">
        <div class="picture" ref={element}>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a picture */}
          <svg data-picture="map" viewBox={`0 0 ${width || 1} ${height || 1}`} role="group" aria-label={summary()}>
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
            <g aria-hidden="true">
              <Land />
              <MapLines />
            </g>
            <MapActors />
          </svg>
        </div>
        <MapTools />
      </div>
      <MapNotes />
    </div>
  );
}

/** The words around the map differ from time to time by a line or two: that is no other window, unless it cuts something off. */
const ANOTHER_WINDOW = 90;

/** Shows all again where other entities are drawn or the window is another one. Time moves nothing. */
function useFit(width: number, height: number): void {
  const fittedTo = useRef(height);
  const last = useRef({ height, whole: false });
  const spots = [...places.value].map(([id, { drawn }]) => ({ at: drawn, halfWidth: halfWidthOf(nameOf(id)) }));
  const whole = isWhole(spots, width, height);
  const isCut = height < last.current.height && last.current.whole && !whole;
  last.current = { height, whole };
  if (isCut || Math.abs(fittedTo.current - height) > ANOTHER_WINDOW) fittedTo.current = height;
  const ids = [...seats.value.keys()].join();
  useEffect(fitReadable, [ids, width, fittedTo.current]);
}

function summary(): string {
  const relations = mapLines.value.reduce((sum, line) => sum + line.relations.length, 0);
  const among = counted(seats.value.size, 'entity', 'entities');
  return `Map of ${counted(relations, 'relation')} among ${among}, ${timeWords(view.value.time)}. Arrow keys move between entities, Enter chooses.`;
}

function Land() {
  const outlines = useSignal<Outlines | 'FAILED' | null>(null);
  useEffect(() => {
    landOutlines().then(
      (loaded) => {
        outlines.value = loaded;
      },
      // the map says as much without land as a picture does
      () => {
        outlines.value = 'FAILED';
      },
    );
  }, [outlines]);
  if (outlines.value === null || outlines.value === 'FAILED') return null;
  const { x, y, scale } = camera.value;
  return (
    <g transform={`translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(5)})`}>
      <path class="map-sea" d={outlines.value.sphere} />
      <path class="map-land" d={outlines.value.land} />
    </g>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { timeWords } from '../model/time-words.js';
import { counted } from '../model/words.js';
import { view } from '../state/history.js';
import { entities, lines, rows } from '../state/shown.js';
import { ActorLayer } from './actor-layer.js';
import { camera, fit, followPlaces, size, zoom } from './camera.js';
import { useGestures } from './gestures.js';
import { LineLayer } from './line-layer.js';

/** The graph: entities at their rough positions, a line for each pair and sign. */
export function GraphPicture() {
  const svg = useRef<SVGSVGElement>(null);
  const element = useGestures({
    camera: () => camera.peek(),
    layer: () => svg.current,
    settle: (reached) => {
      camera.value = reached;
    },
  });
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const watch = new ResizeObserver(() => {
      size.value = { width: current.clientWidth, height: current.clientHeight };
    });
    watch.observe(current);
    const stop = followPlaces();
    return () => {
      watch.disconnect();
      stop();
    };
  }, [element]);
  const { width, height } = size.value;
  return (
    <>
      <div class="picture" ref={element}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a picture */}
        <svg
          ref={svg}
          data-picture="graph"
          viewBox={`0 0 ${width || 1} ${height || 1}`}
          role="group"
          aria-label={summary()}
        >
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: no line can be focused */}
          <g aria-hidden="true">
            <LineLayer />
          </g>
          <ActorLayer />
        </svg>
      </div>
      <PictureTools />
    </>
  );
}

function summary(): string {
  const relations = counted(rows.value.length, 'relation');
  return `Graph of ${relations} among ${counted(entities.value.size, 'entity', 'entities')}, ${timeWords(view.value.time)}. ${counted(lines.value.length, 'line')}. Arrow keys move between entities, Enter chooses.`;
}

function PictureTools() {
  return (
    <div class="picture-tools">
      <button type="button" aria-label="Zoom in" onClick={() => zoom(1.3)}>
        +
      </button>
      <button type="button" aria-label="Zoom out" onClick={() => zoom(1 / 1.3)}>
        −
      </button>
      <button type="button" aria-label="Show all" onClick={fit}>
        ⤢
      </button>
    </div>
  );
}

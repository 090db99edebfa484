import type { Line } from '../model/lines.js';
import { lookOf } from '../picture/look.js';
import type { Sign } from '../state/view.js';

const MIDDLE = 8;

/** A short line as the picture draws it. The words beside it say the same. */
export function LineSample({ sign, standing }: { sign: Sign; standing: Line['standing'] }) {
  const line: Line = { key: '', a: '', b: '', sign, standing, relations: [], width: 2, bend: 0 };
  const look = lookOf(line, { kind: 'day', day: '' }, null);
  const d = `M2 ${MIDDLE}H42`;
  return (
    <svg class="line-sample" viewBox="0 0 44 16" aria-hidden="true">
      <path
        class={`line ${look.tone}`}
        d={d}
        stroke-width={look.isDouble ? look.width + 3.4 : look.width}
        stroke-dasharray={look.dash.join(' ')}
      />
      {look.isDouble && <path class="line inner" d={d} stroke-width={look.width - 0.8} />}
      {look.mark !== null && (
        <g class={`mark-${look.tone}`} transform={`translate(22 ${MIDDLE})`}>
          <circle class="line-mark" r="7" />
          <text class="line-sign">{look.mark}</text>
        </g>
      )}
    </svg>
  );
}

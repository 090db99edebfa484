import type { Line } from '../model/lines.js';
import { standingWord } from '../model/standing-words.js';
import { counted, signWord, words } from '../model/words.js';
import { change, view } from '../state/history.js';
import { places } from '../state/places.js';
import { lines, nameOf } from '../state/shown.js';
import { camera } from './camera.js';
import { pairOf } from './choose.js';
import { bendAround } from './geometry.js';
import { LineShape } from './line-shape.js';
import { lookOf } from './look.js';

/** The lines; those that are looked at lie above the others. */
export function LineLayer() {
  const { x, y, scale } = camera.value;
  const points = new Map(
    [...places.value].map(([id, point]) => [id, { x: point.x * scale + x, y: point.y * scale + y }]),
  );
  const drawn = lines.value.map((line) => ({ line, look: lookOf(line, view.value) }));
  drawn.sort((one, other) => Number(other.look.isFaint) - Number(one.look.isFaint));
  return (
    <>
      {drawn.map(({ line, look }) => {
        const from = points.get(line.a);
        const to = points.get(line.b);
        if (!from || !to) return null;
        const label = labelOf(line);
        const bend = bendAround(from, to, line.bend, points.values());
        return (
          <LineShape
            key={line.key}
            line={bend === line.bend ? line : { ...line, bend }}
            look={look}
            from={from}
            to={to}
            label={label}
            entities={points.values()}
            choose={() => change({ chosen: pairOf(line) })}
          />
        );
      })}
    </>
  );
}

function labelOf(line: Line): string {
  const { time } = view.value;
  const types = [...new Set(line.relations.map(({ type }) => words(type)))];
  const named = types.length > 5 ? [...types.slice(0, 5), `${types.length - 5} more`] : types;
  const standing = line.standing === 'SAME' ? '' : `, ${standingWord(line.standing, time)}`;
  return `${nameOf(line.a)} – ${nameOf(line.b)}: ${counted(line.relations.length, `${signWord(line.sign)} relation`)}${standing}. ${named.join(', ')}`;
}

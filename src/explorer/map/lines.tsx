import type { Line } from '../model/lines.js';
import type { Point } from '../model/seats.js';
import { standingWord } from '../model/standing-words.js';
import { pairOf } from '../picture/choose.js';
import { lineLabel } from '../picture/line-label.js';
import { LineShape } from '../picture/line-shape.js';
import { lookOf } from '../picture/look.js';
import { change, view } from '../state/history.js';
import { lookedAt } from '../state/looked-at.js';
import { entities } from '../state/shown.js';
import { mapLines, places } from './places.js';

/** A line so long bends by one step more. */
const LENGTH_OF_A_BEND = 420;
/** A shorter one is straight. */
const SHORT = 130;

/** The lines between entities with a position. Long ones bend toward the nearer pole, about as the shortest way over the globe does. */
export function MapLines() {
  const drawn = mapLines.value.map((line) => ({ line, look: lookOf(line, view.value.time, lookedAt.value) }));
  const points = [...places.value.values()].map((place) => place.drawn);
  drawn.sort((one, other) => Number(other.look.isFaint) - Number(one.look.isFaint));
  return (
    <>
      {drawn.map(({ line, look }) => {
        const from = places.value.get(line.a)?.drawn;
        const to = places.value.get(line.b)?.drawn;
        if (!from || !to) return null;
        const bent = { ...line, bend: line.bend + poleward(line, from, to) };
        return (
          <LineShape
            key={line.key}
            line={bent}
            look={look}
            from={from}
            to={to}
            label={lineLabel(line, line.standing === 'SAME' ? null : standingWord(line.standing, view.value.time))}
            entities={points}
            choose={() => change({ chosen: pairOf(line) })}
          />
        );
      })}
    </>
  );
}

function poleward({ a, b }: Line, from: Point, to: Point): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < SHORT) return 0;
  const isNorth = (entities.value.get(a)?.latitude ?? 0) + (entities.value.get(b)?.latitude ?? 0) >= 0;
  const isEastward = to.x >= from.x;
  return (isNorth === isEastward ? -1 : 1) * Math.min(2, length / LENGTH_OF_A_BEND);
}

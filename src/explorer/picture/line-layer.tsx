import type { Line } from '../model/lines.js';
import type { Point } from '../model/seats.js';
import { standingWord } from '../model/standing-words.js';
import { change, view } from '../state/history.js';
import { lookedAt } from '../state/looked-at.js';
import { lines } from '../state/shown.js';
import { points } from './camera.js';
import { pairOf } from './choose.js';
import { bendAround } from './geometry.js';
import { lineLabel } from './line-label.js';
import { LineShape } from './line-shape.js';
import { isFaint, styleOf } from './look.js';
import { whenDiffers } from './when-differs.js';

/** The lines; those that are looked at lie above the others. */
export function LineLayer() {
  const { time } = view.value;
  const drawn = lines.value.map((line) => ({ line, isBehind: isFaint(line, time, lookedAt.value) }));
  drawn.sort((one, other) => Number(other.isBehind) - Number(one.isBehind));
  return (
    <>
      {drawn.map(({ line, isBehind }) => (
        <DrawnLine
          key={line.key}
          line={line}
          isBehind={isBehind}
          standing={line.standing === 'SAME' ? null : standingWord(line.standing, time)}
          all={points.value}
        />
      ))}
    </>
  );
}

interface Drawn {
  readonly line: Line;
  readonly isBehind: boolean;
  /** What the line is to the view's time, in words; null: nothing of note. */
  readonly standing: string | null;
  readonly all: ReadonlyMap<string, Point>;
}

const DrawnLine = whenDiffers(({ line, isBehind, standing, all }: Drawn) => {
  const from = all.get(line.a);
  const to = all.get(line.b);
  if (!from || !to) return null;
  const bend = bendAround(from, to, line.bend, all.values());
  return (
    <LineShape
      line={bend === line.bend ? line : { ...line, bend }}
      look={{ ...styleOf(line), isFaint: isBehind }}
      from={from}
      to={to}
      label={lineLabel(line, standing)}
      entities={all.values()}
      choose={() => change({ chosen: pairOf(line) })}
    />
  );
});

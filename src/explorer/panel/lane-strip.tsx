import { type Bar, HIT, hitOf, type Lane } from '../model/lanes.js';
import { signOf } from '../model/lines.js';
import { signWord } from '../model/words.js';
import type { PairRelationFragment } from '../operations.generated.js';
import type { Layout } from './lanes.js';
import { focusRelation } from './relation-place.js';

type Relation = PairRelationFragment;
interface Props {
  readonly name: string;
  readonly lane: Lane<Relation>;
  readonly layout: Layout;
  nameOf(relation: Relation): string;
}

const ROW = HIT + 2;
/** Half the height of a bar. */
const HALF = 6;

/** One lane: its spells as bars on the axis of days, and beside it what has no date. */
export function LaneStrip({ name, lane, layout, nameOf }: Props) {
  const { axis, days, undated, width } = layout;
  const height = lane.rows * ROW;
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset
    <svg class="lane" width={width} height={height} role="group" aria-label={name}>
      {axis && <rect class="lane-ground" width={axis.width} height={height} rx={3} />}
      {axis?.ticks.map(({ year, x }) => (
        <line key={year} class="lane-tick" x1={x} x2={x} y2={height} />
      ))}
      {undated && <rect class="lane-ground" x={undated.x} width={undated.column * 2} height={height} rx={3} />}
      {axis && days.map((day) => <line key={day} class="lane-day" x1={axis.at(day)} x2={axis.at(day)} y2={height} />)}
      {lane.bars.map((bar) => (
        <BarMark key={bar.relation.id} bar={bar} name={nameOf(bar.relation)} />
      ))}
      {undated && <UndatedMarks lane={lane} undated={undated} nameOf={nameOf} />}
    </svg>
  );
}

function BarMark({ bar, name }: { bar: Bar<Relation>; name: string }) {
  const { possible, certain, end, isStartKnown } = bar;
  const middle = bar.row * ROW + ROW / 2;
  const [from, to] = hitOf(bar);
  const width = Math.max(3, certain[1] - certain[0]);
  return (
    <Target relation={bar.relation} name={name} x={from} y={middle - HIT / 2} width={to - from}>
      <path class="bar-possible" d={taperOf(possible, certain, middle)} />
      {certain[1] > certain[0] && (
        <rect class="bar-certain" x={certain[0]} y={middle - HALF} width={width} height={2 * HALF} />
      )}
      {!isStartKnown && (
        <text class="bar-unknown" x={possible[0] + 5} y={middle}>
          ?
        </text>
      )}
      {end === 'OPEN' && <path class="bar-arrow" d={arrowAt(possible[1], middle)} />}
      {end === 'UNKNOWN' && (
        <text class="bar-unknown" x={possible[1] + 7} y={middle}>
          ?
        </text>
      )}
      {end === 'SUPERSEDED' && <path class="bar-arrow" d={`M${possible[1]} ${middle - HALF - 3}v${2 * HALF + 6}`} />}
    </Target>
  );
}

/** From a point, where it may begin, to full height, where it surely holds, to a point again. */
function taperOf(
  [from, to]: readonly [number, number],
  [full, last]: readonly [number, number],
  middle: number,
): string {
  const [top, bottom] = [middle - HALF, middle + HALF];
  return `M${from} ${middle}L${full} ${top}L${last} ${top}L${to} ${middle}L${last} ${bottom}L${full} ${bottom}Z`;
}

function arrowAt(x: number, middle: number): string {
  return `M${x + 2} ${middle - HALF}l6 ${HALF}l-6 ${HALF}`;
}

function UndatedMarks({
  lane,
  undated,
  nameOf,
}: Pick<Props, 'lane' | 'nameOf'> & { undated: { x: number; column: number } }) {
  const columns = [lane.before, lane.now];
  return columns.map((relations, i) =>
    relations.map((relation, row) => {
      const middle = row * ROW + ROW / 2;
      const x = undated.x + i * undated.column + 6;
      const width = undated.column - 14;
      return (
        <Target
          key={relation.id}
          relation={relation}
          name={nameOf(relation)}
          x={x - 2}
          y={middle - HIT / 2}
          width={width + 4}
        >
          <rect class="bar-undated" x={x} y={middle - HALF} width={width} height={2 * HALF} rx={HALF} />
          {relation.until === '..' && <path class="bar-arrow" d={arrowAt(x + width, middle)} />}
          {i === 0 && row === 0 && lane.now.length > 0 && <path class="bar-next" d={arrowAt(x + width + 1, middle)} />}
        </Target>
      );
    }),
  );
}

interface TargetProps {
  readonly relation: Relation;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly children: preact.ComponentChildren;
}

function Target({ relation, name, x, y, width, children }: TargetProps) {
  const go = () => focusRelation(relation.id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button
    <g
      role="button"
      tabindex={0}
      aria-label={`${name}: show`}
      class={`bar sign-${signWord(signOf(relation))}${relation.superseded ? ' is-past' : ''}`}
      onClick={go}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        go();
      }}
    >
      <title>{name}</title>
      <rect class="bar-hit" x={x} y={y} width={width} height={HIT} rx={3} />
      {children}
    </g>
  );
}

import { useMemo } from 'preact/hooks';
import { today } from '../model/days.js';
import { type Axis, axisOf, type Lane, lanesOf } from '../model/lanes.js';
import { fullSpellWords } from '../model/spell.js';
import { aspectOf, isDirected, title, words } from '../model/words.js';
import type { PairRelationFragment } from '../operations.generated.js';
import { view } from '../state/history.js';
import { ASPECTS, type Time } from '../state/view.js';
import { LaneStrip } from './lane-strip.js';
import type { End } from './use-ends.js';
import { useWidth } from './use-width.js';

type Relation = PairRelationFragment;

/** Beside the days, what has no date has so much room: one column for what was before, one for now. */
const UNDATED_WIDTH = 96;
/** Between both, and for an arrow where a bar goes on. */
const GAP = 18;

/** What the strip is laid out by. */
export interface Layout {
  readonly axis: Axis | null;
  readonly days: readonly string[];
  /** Where the columns of what has no date begin, and how wide each is; null: all have dates. */
  readonly undated: { readonly x: number; readonly column: number } | null;
  readonly width: number;
}

/** Relations along time: a lane for each type and direction, spells as bars. Every bar leads to its relation. */
export function Lanes({ relations, ends }: { relations: readonly Relation[]; ends: readonly [End, End] }) {
  const [element, width] = useWidth<HTMLDivElement>();
  const layout = useLayout(relations, width);
  const lanes = lanesOf(inOrder(relations, ends), layout.axis);
  return (
    <section class="lanes" aria-labelledby="lanes-heading">
      <h3 id="lanes-heading">When</h3>
      <div ref={element}>
        {width > 0 && (
          <>
            <AxisRow layout={layout} />
            <ul>
              {lanes.map((lane) => (
                <li key={lane.key}>
                  <p class="lane-name">{laneName(lane, ends)}</p>
                  <LaneStrip
                    name={laneName(lane, ends)}
                    lane={lane}
                    layout={layout}
                    nameOf={(one) => `${title(one.type)}, ${fullSpellWords(one)}`}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <Key layout={layout} relations={relations} />
    </section>
  );
}

/** As the sections below are: what the first holds, what the second holds, what is mutual; in each by aspect. */
function inOrder(relations: readonly Relation[], [a]: readonly [End, End]): Relation[] {
  const rank = ({ type, from }: Relation) =>
    (isDirected(type) ? (from.id === a.id ? 0 : 1) : 2) * 100 + ASPECTS.indexOf(aspectOf(type));
  return [...relations].sort((one, other) => rank(one) - rank(other));
}

function useLayout(relations: readonly Relation[], width: number): Layout {
  const { time } = view.value;
  return useMemo(() => {
    const days = daysOf(time);
    const shown = [...days, today()];
    const isDated = axisOf(relations, shown, width) !== null;
    const hasUndated = lanesOf(relations, isDated ? axisOf(relations, shown, width) : null).some(
      ({ before, now }) => before.length + now.length > 0,
    );
    const room = hasUndated ? width - UNDATED_WIDTH - GAP : width - GAP;
    const axis = isDated ? axisOf(relations, shown, room) : null;
    const x = axis === null ? 0 : width - UNDATED_WIDTH;
    return { axis, days, width, undated: hasUndated ? { x, column: (width - x) / 2 } : null };
  }, [relations, width, time]);
}

function daysOf(time: Time): string[] {
  return time.kind === 'order' ? [] : time.kind === 'day' ? [time.day] : [time.from, time.to];
}

function laneName({ type, holder }: Lane<Relation>, [a, b]: readonly [End, End]): string {
  if (!isDirected(type)) return `${title(words(type).replace(/ with$/, ''))}, mutual`;
  const [from, to] = holder === a.id ? [a, b] : [b, a];
  return `${title(type)}: ${from.name} → ${to.name}`;
}

function AxisRow({ layout: { axis, undated, width } }: { layout: Layout }) {
  return (
    <svg class="lane-axis" width={width} height={18} aria-hidden="true">
      {axis?.ticks.map(({ year, x }) => (
        <text key={year} x={Math.min(x, axis.width - 14)} y={13} class={x < 16 ? 'at-start' : undefined}>
          {year}
        </text>
      ))}
      {undated &&
        ['before', 'now'].map((name, i) => (
          <text key={name} x={undated.x + (i + 0.5) * undated.column} y={13}>
            {name}
          </text>
        ))}
    </svg>
  );
}

function Key({ layout, relations }: { layout: Layout; relations: readonly Relation[] }) {
  const inexact = relations.some(
    ({ sinceMin, sinceMax, untilMin, untilMax }) => sinceMin < sinceMax || untilMin < untilMax,
  );
  return (
    <p class="small soft">
      {layout.axis && inexact && 'A tapered end: the exact day is not known. '}
      {layout.axis && 'An arrow: no end is known. '}
      {layout.undated && '“Before” and “now”: undated, in the order that the source gives.'}
    </p>
  );
}

import { isDay, today, yearOf } from '../model/days.js';
import { counted } from '../model/words.js';
import { preview, settle, view } from '../state/history.js';
import type { Time } from '../state/view.js';
import { type Year, years } from './moments.js';

const HEIGHT = 30;

/** The years with a bar for the relations that begin or end in each, and a handle for each day of the view. */
export function YearSlider() {
  const { time } = view.value;
  const first = years.value[0]?.year ?? 0;
  const last = years.value.at(-1)?.year ?? 0;
  return (
    <div class="time-slider">
      <Histogram time={time} />
      {time.kind === 'between' && (
        <Handle
          name="First year"
          day={time.from}
          first={first}
          last={last}
          take={(from) => (from < time.to ? { ...time, from } : null)}
        />
      )}
      <Handle
        name={time.kind === 'between' ? 'Second year' : 'Year'}
        day={time.kind === 'order' ? today() : time.kind === 'day' ? time.day : time.to}
        first={first}
        last={last}
        take={(day) => (time.kind !== 'between' ? { kind: 'day', day } : day > time.from ? { ...time, to: day } : null)}
      />
    </div>
  );
}

/** Moves a day to another year. The day of the year stays, today's year ends today. */
function Handle(props: { name: string; day: string; first: number; last: number; take: (day: string) => Time | null }) {
  const { name, day, first, last, take } = props;
  const shown = Math.min(last, Math.max(first, yearOf(day)));
  return (
    <input
      type="range"
      aria-label={name}
      aria-valuetext={day}
      min={first}
      max={last}
      value={shown}
      onInput={({ currentTarget }) => {
        const time = take(inYear(day, currentTarget.valueAsNumber));
        if (time) preview({ time });
        // nothing changes that would draw the handle anew
        else currentTarget.valueAsNumber = shown;
      }}
      onChange={settle}
    />
  );
}

function inYear(day: string, year: number): string {
  if (year === yearOf(today())) return today();
  const moved = `${String(year).padStart(4, '0')}${day.slice(4)}`;
  return isDay(moved) ? moved : `${String(year).padStart(4, '0')}-02-28`;
}

function Histogram({ time }: { time: Time }) {
  const most = Math.max(1, ...years.value.map(({ changes }) => changes));
  const count = years.value.length;
  const total = years.value.reduce((sum, { changes }) => sum + changes, 0);
  const label = `${counted(total, 'beginning or end', 'beginnings and ends')} of relations from ${years.value[0]?.year} to ${years.value.at(-1)?.year}`;
  return (
    <svg viewBox={`0 0 ${count * 4} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label}>
      {years.value.map((year, i) => (
        <Bar key={year.year} year={year} i={i} most={most} isIn={isIn(year.year, time)} />
      ))}
    </svg>
  );
}

function Bar({ year, i, most, isIn: within }: { year: Year; i: number; most: number; isIn: boolean }) {
  if (year.changes === 0) return null;
  const height = 4 + (year.changes / most) * (HEIGHT - 4);
  return (
    <rect class={within ? 'bar in' : 'bar'} x={i * 4 + 0.5} width="3" y={HEIGHT - height} height={height}>
      <title>{`${year.year}: ${year.changes}`}</title>
    </rect>
  );
}

function isIn(year: number, time: Time): boolean {
  if (time.kind === 'order') return false;
  return time.kind === 'day' ? year <= yearOf(time.day) : year >= yearOf(time.from) && year <= yearOf(time.to);
}

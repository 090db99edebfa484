import { today } from '../model/days.js';
import { change, view } from '../state/history.js';
import type { Phase, Time } from '../state/view.js';
import { DayFields } from './day-fields.js';
import { years } from './moments.js';
import { YearSlider } from './year-slider.js';

const PHASES: readonly (readonly [Phase, string])[] = [
  ['previous', 'Previous'],
  ['current', 'Current'],
  ['changed', 'What changed'],
];

/** When: before and after as sources order them without dates, or a day, or two. */
export function TimeBar() {
  const { time } = view.value;
  return (
    <fieldset class="bare time-bar">
      <legend class="hidden-text">When</legend>
      <div class="time-when">
        <div class="row">
          {PHASES.map(([phase, name]) => (
            <button
              type="button"
              key={phase}
              aria-pressed={time.kind === 'order' && time.phase === phase}
              onClick={() => change({ time: { kind: 'order', phase } })}
            >
              {name}
            </button>
          ))}
        </div>
        {years.value.length > 0 && <DayButtons />}
      </div>
      {years.value.length > 0 && <YearSlider />}
      {years.value.length > 0 && <DayFields />}
    </fieldset>
  );
}

function DayButtons() {
  const { time } = view.value;
  return (
    <div class="row">
      <button type="button" aria-pressed={time.kind === 'day'} onClick={() => change({ time: asDay(time) })}>
        As of a day
      </button>
      <button type="button" aria-pressed={time.kind === 'between'} onClick={() => change({ time: asBetween(time) })}>
        Compare two days
      </button>
    </div>
  );
}

function asDay(time: Time): Time {
  return { kind: 'day', day: time.kind === 'between' ? time.to : time.kind === 'day' ? time.day : today() };
}

/** Ten years up to the day, where nothing else is said. */
function asBetween(time: Time): Time {
  if (time.kind === 'between') return time;
  const to = time.kind === 'day' ? time.day : today();
  const before = `${String(Math.max(1, Number(to.slice(0, 4)) - 10)).padStart(4, '0')}-01-01`;
  return { kind: 'between', from: before, to };
}

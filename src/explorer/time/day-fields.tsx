import { isDay } from '../model/days.js';
import { change, view } from '../state/history.js';
import type { Time } from '../state/view.js';
import { step } from './step.js';

/** The days of the view as fields, with steps to the next day on which something begins or ends. Nothing where no day is asked for. */
export function DayFields() {
  const { time } = view.value;
  if (time.kind === 'order') return null;
  return (
    <div class="row day-fields">
      <button type="button" aria-label="To the day of change before" onClick={() => step(-1)}>
        ‹
      </button>
      {time.kind === 'day' ? (
        <DayField name="Day" day={time.day} take={(day) => ({ kind: 'day', day })} />
      ) : (
        <>
          <DayField name="First day" day={time.from} take={(from) => (from < time.to ? { ...time, from } : null)} />
          <DayField name="Second day" day={time.to} take={(to) => (to > time.from ? { ...time, to } : null)} />
        </>
      )}
      <button type="button" aria-label="To the next day of change" onClick={() => step(1)}>
        ›
      </button>
      <label class="row">
        <input
          type="checkbox"
          checked={view.value.undated}
          onChange={(event) => change({ undated: event.currentTarget.checked })}
        />
        with undated
      </label>
    </div>
  );
}

/** A day to type or pick. What is no day, or the wrong way round, is not taken: the field says so. */
function DayField({ name, day, take }: { name: string; day: string; take: (day: string) => Time | null }) {
  return (
    <label class="row small">
      {name}
      <input
        type="date"
        value={day}
        min="0001-01-01"
        max="9999-12-30"
        onChange={({ currentTarget }) => {
          const time = isDay(currentTarget.value) ? take(currentTarget.value) : null;
          currentTarget.setCustomValidity(time ? '' : 'Give a day; the first must be before the second.');
          currentTarget.reportValidity();
          if (time) change({ time });
        }}
      />
    </label>
  );
}

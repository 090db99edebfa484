import { IpgError } from '../../errors/error.js';

/** How long a step of the calendar is. */
export type TimeStep = 'MONTH' | 'QUARTER' | 'YEAR';

/** The most steps of one series. */
export const MOST_STEPS = 500;

const PER_YEAR: Readonly<Record<TimeStep, number>> = { MONTH: 12, QUARTER: 4, YEAR: 1 };

/** Steps are counted from the year 0: the number of the one that a day is in. */
export function stepOf(day: string, step: TimeStep): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * PER_YEAR[step] + Math.floor(((month - 1) * PER_YEAR[step]) / 12);
}

/** The first day of a step. */
export function firstDayOf(number: number, step: TimeStep): string {
  const year = Math.floor(number / PER_YEAR[step]);
  const month = ((number % PER_YEAR[step]) * 12) / PER_YEAR[step] + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}

/** How many steps reach from one day to another; none if the second is before the first. */
export function stepsBetween(from: string, until: string, step: TimeStep): number {
  return until < from ? 0 : stepOf(until, step) - stepOf(from, step) + 1;
}

/** Refuses a span that goes backwards or has too many steps. */
export function checkSpan(from: string, until: string, step: TimeStep): void {
  if (until < from) {
    throw new IpgError('BAD_USER_INPUT', `from ${from} is after until ${until}`, {
      hint: 'give the earlier day first',
    });
  }
  const steps = stepsBetween(from, until, step);
  if (steps <= MOST_STEPS) return;
  throw new IpgError('BAD_USER_INPUT', `${from} to ${until} are ${steps} steps, at most ${MOST_STEPS} are allowed`, {
    hint: 'take longer steps or a shorter span',
  });
}

/**
 * A day as a number in Cypher: twice its step, and one more unless it is the first day of the step. So half of it, rounded down, is the step that it is
 * in; rounded up, the first step that begins on it or later. Numbers travel three times as fast as days, and fall together more often.
 */
export function encodedDay(day: string, step: TimeStep): string {
  const [number, place] = {
    MONTH: [`${day}.year * 12 + ${day}.month - 1`, 'day'],
    QUARTER: [`${day}.year * 4 + ${day}.quarter - 1`, 'dayOfQuarter'],
    YEAR: [`${day}.year`, 'ordinalDay'],
  }[step];
  return `(${number}) * 2 + CASE WHEN ${day}.${place} = 1 THEN 0 ELSE 1 END`;
}

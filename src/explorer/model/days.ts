/** Days are ISO texts of ten characters, so that their order is the order of the texts. */

/** Stands for no bound below, and for none above, as the API gives them. */
export const ALWAYS = '0001-01-01';
export const NEVER = '9999-12-31';

/** Whether a text is a calendar day, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < ALWAYS) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** Today in UTC, as the API counts it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The year of a day. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

import { addDays, daysBetween, dayFrom, type Day } from '../model/day';

/** The Wednesday around which the example search is written. */
export const EXAMPLE_DAY: Day = '2026-11-18';

/** The time zone of the person in the example, in whose days it is told. */
export const EXAMPLE_TIMEZONE = 'America/Chicago';

/**
 * How many days the example moves: whole weeks, so that weekdays stay true and `anchor` falls on the last of its weekdays
 * up to `today`: what it tells as past stays past.
 */
export function daysToPresent(anchor: Day, today: Day): number {
  return 7 * Math.floor(daysBetween(anchor, today) / 7);
}

/** A note's text or a file's name with each `YYYY-MM-DD` of the calendar moved by some days. */
export function shiftText(text: string, days: number): string {
  return text.replace(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g, (found) => {
    const day = dayFrom(found);
    return day === undefined ? found : addDays(day, days);
  });
}

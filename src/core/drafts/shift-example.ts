import { addDays, daysBetween, dayFrom, type Day } from '../model/day';

/** The Wednesday around which the example search is written. */
export const EXAMPLE_DAY: Day = '2026-11-18';

/**
 * How many whole weeks the example moves, so that `anchor` falls on the last of its weekdays up to `today`: what it tells as
 * past stays past.
 */
export function weeksFrom(anchor: Day, today: Day): number {
  return Math.floor(daysBetween(anchor, today) / 7);
}

/** A note's text or a file's name with each `YYYY-MM-DD` of the calendar moved by whole weeks, so that weekdays stay true. */
export function shiftText(text: string, weeks: number): string {
  return text.replace(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g, (found) => {
    const day = dayFrom(found);
    return day === undefined ? found : addDays(day, weeks * 7);
  });
}

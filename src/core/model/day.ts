import { tzOffset } from '@date-fns/tz';
import { utc } from '@date-fns/utc';
import { addDays as plusDays, addMonths as plusMonths, differenceInCalendarDays, getISODay } from 'date-fns';

/** A calendar day as `YYYY-MM-DD`: never an instant, so no time zone can move it; days compare with `<` and `>`. */
export type Day = `${number}-${number}-${number}`;

/** The days of the week as the format writes them, Monday first. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The working days of a person who has not said otherwise. */
export const MONDAY_TO_FRIDAY: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';

/** Reads exactly `YYYY-MM-DD`; undefined if it has another shape or is not in the calendar. */
export function dayFrom(text: string): Day | undefined {
  if (!looksLikeDay(text) || text < FIRST_DAY) return undefined;
  const date = utc(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

/** Says whether a text has the shape of a day, though perhaps none that is in the calendar (2026-02-30). */
export function looksLikeDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** The day `n` days on, or back where `n` is negative; it stays within the years 1 to 9999. */
export function addDays(day: Day, n: number): Day {
  return dayOn(plusDays(day, within(n, 4_000_000), { in: utc }));
}

/** The same day `n` months on or back, clipped to the end of a shorter month; it stays within the years 1 to 9999. */
export function addMonths(day: Day, n: number): Day {
  return dayOn(plusMonths(day, within(n, 130_000), { in: utc }));
}

/** The number of days from one day to another, negative where the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(to, from, { in: utc });
}

/** The day of the week. */
export function weekdayOf(day: Day): Weekday {
  return WEEKDAYS[getISODay(day, { in: utc }) - 1] ?? 'mon';
}

/** The Monday of the week in which a day lies; weeks run Monday to Sunday. */
export function mondayOf(day: Day): Day {
  return addDays(day, -WEEKDAYS.indexOf(weekdayOf(day)));
}

/** Says whether one works on that day; without working days, Monday to Friday count. */
export function isWorkingDay(day: Day, workingDays: readonly Weekday[] = MONDAY_TO_FRIDAY): boolean {
  return orMondayToFriday(workingDays).includes(weekdayOf(day));
}

/** The Nth working day after a day, or before it where `n` is negative; the day itself where `n` is 0. */
export function addWorkingDays(day: Day, n: number, workingDays: readonly Weekday[] = MONDAY_TO_FRIDAY): Day {
  const count = Math.abs(Math.trunc(within(n, 4_000_000)));
  if (count === 0) return day;
  const step = Math.sign(n);
  const perWeek = new Set(orMondayToFriday(workingDays)).size;
  const weeks = Math.floor((count - 1) / perWeek);
  let result = addDays(day, step * weeks * 7);
  for (let left = count - weeks * perWeek; left > 0 && result > FIRST_DAY && result < LAST_DAY;) {
    result = addDays(result, step);
    if (isWorkingDay(result, workingDays)) left -= 1;
  }
  return result;
}

/** The number of working days after `from`, up to and including `to`; negative, and counted the other way, where `to` is earlier. */
export function workingDaysBetween(
  from: Day,
  to: Day,
  workingDays: readonly Weekday[] = MONDAY_TO_FRIDAY,
): number {
  const distance = daysBetween(from, to);
  const step = Math.sign(distance);
  const weeks = Math.floor(Math.abs(distance) / 7);
  let count = weeks * new Set(orMondayToFriday(workingDays)).size;
  for (let n = weeks * 7 + 1; n <= Math.abs(distance); n += 1) {
    if (isWorkingDay(addDays(from, step * n), workingDays)) count += 1;
  }
  return count === 0 ? 0 : step * count;
}

/** The day on which an instant (milliseconds since 1970) falls in an IANA time zone; without a known one, in the machine's. */
export function dayOf(instant: number, timezone?: string): Day {
  return dayOn(new Date(instant + offsetAt(instant, timezone)));
}

/** How far the clocks of an IANA time zone, or else the machine's, are ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: number, timezone?: string): number {
  const date = new Date(instant);
  const isKnown = timezone !== undefined && isTimezone(timezone);
  return Math.round((isKnown ? tzOffset(timezone, date) : -date.getTimezoneOffset()) * 60_000);
}

/** Says whether a text names a time zone that this machine knows (an IANA name in any case; an offset such as +05:30 is none). */
export function isTimezone(text: string): boolean {
  // Not `isNaN`: for `constructor` and its like the library answers with a function.
  return (
    /^[a-z][\w+-]{1,30}(?:\/[\w+-]{1,30}){0,3}$/i.test(text) && Number.isFinite(tzOffset(text, new Date(0)))
  );
}

function orMondayToFriday(workingDays: readonly Weekday[]): readonly Weekday[] {
  return workingDays.length > 0 ? workingDays : MONDAY_TO_FRIDAY;
}

function within(n: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, n));
}

function dayOn(date: Date): Day {
  const text = date.toISOString().slice(0, 10);
  if (looksLikeDay(text)) return text < FIRST_DAY ? FIRST_DAY : text;
  return date.getTime() < 0 ? FIRST_DAY : LAST_DAY;
}

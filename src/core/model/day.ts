import { tzOffset } from '@date-fns/tz/tzOffset';
import { utc } from '@date-fns/utc';
import { addDays as plusDays, addMonths as plusMonths, differenceInCalendarDays, getISODay } from 'date-fns';

/** A calendar day as `YYYY-MM-DD`: never an instant, so no time zone can move it; days compare with `<` and `>`. */
export type Day = `${number}-${number}-${number}`;

/** The days of the week as the format writes them, Monday first. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The working days of a person who has not said otherwise. */
export const MONDAY_TO_FRIDAY: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** A person's own calendar: which day it is, and on which days of the week they work; undefined means Monday to Friday. */
export interface Calendar {
  readonly today: Day;
  readonly workingDays: readonly Weekday[] | undefined;
}

const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';

/** Reads exactly `YYYY-MM-DD`; undefined if it has another shape or is not in the calendar. */
export function dayFrom(text: string): Day | undefined {
  if (!looksLikeDay(text) || text < FIRST_DAY) return undefined;
  // Every month has these days, and most days are among them.
  if (/-(?:0[1-9]|1[012])-(?:0[1-9]|1\d|2[0-8])$/.test(text)) return text as Day;
  const date = new Date(`${text}T00:00Z`);
  const isInCalendar = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return isInCalendar ? (text as Day) : undefined;
}

/** Says whether a text has the shape of a day, though perhaps none that is in the calendar (2026-02-30). */
export function looksLikeDay(text: string): boolean {
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

/** The Nth working day after a day, or before it where `n` is negative; the day itself where `n` is 0. */
export function addWorkingDays(day: Day, n: number, workingDays: readonly Weekday[] = MONDAY_TO_FRIDAY): Day {
  const count = Math.abs(Math.trunc(within(n, 4_000_000)));
  if (count === 0) return day;
  const { perWeek, isWorkingDayAfter } = week(day, workingDays);
  const wholeWeeks = Math.floor((count - 1) / perWeek);
  let distance = 7 * wholeWeeks;
  for (let left = count - wholeWeeks * perWeek; left > 0;) {
    distance += 1;
    if (isWorkingDayAfter(Math.sign(n) * distance)) left -= 1;
  }
  return addDays(day, Math.sign(n) * distance);
}

/** The number of working days after `from`, up to and including `to`; negative, and counted the other way, where `to` is earlier. */
export function workingDaysBetween(
  from: Day,
  to: Day,
  workingDays: readonly Weekday[] = MONDAY_TO_FRIDAY,
): number {
  const distance = daysBetween(from, to);
  const length = Math.abs(distance);
  const { perWeek, isWorkingDayAfter } = week(from, workingDays);
  const wholeWeeks = Math.floor(length / 7);
  let count = wholeWeeks * perWeek;
  for (let n = 7 * wholeWeeks + 1; n <= length; n += 1) {
    if (isWorkingDayAfter(Math.sign(distance) * n)) count += 1;
  }
  return distance < 0 && count > 0 ? -count : count;
}

/** The day on which an instant (milliseconds since 1970) falls in an IANA time zone; without a known one, in the machine's. */
export function dayOf(instant: number, timezone?: string): Day {
  return dayOn(new Date(instant + offsetAt(instant, timezone)));
}

/** How far the clocks of an IANA time zone, or else the machine's, are ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: number, timezone?: string): number {
  // The machine's own clocks may be set otherwise at any time.
  if (timezone === undefined) return offsetOf(new Date(instant), timezone);
  const question = `${timezone} ${instant}`;
  let offset = offsets.get(question);
  if (offset === undefined) {
    offset = offsetOf(new Date(instant), timezone);
    if (offsets.size >= MOST_OFFSETS) offsets.clear();
    offsets.set(question, offset);
  }
  return offset;
}

/** Asking for an offset is slow, and the hour of one talk is compared with those of many. */
const offsets = new Map<string, number>();
const MOST_OFFSETS = 5_000;

function offsetOf(date: Date, timezone: string | undefined): number {
  const isKnown = timezone !== undefined && isTimezone(timezone);
  return Math.round((isKnown ? tzOffset(timezone, date) : 0 - date.getTimezoneOffset()) * 60_000);
}

/** Says whether a text names a time zone that this machine knows (an IANA name in any case; an offset such as +05:30 is none). */
export function isTimezone(text: string): boolean {
  // Not `isNaN`: for `constructor` and its like the library answers with a function.
  return (
    /^[a-z][\w+-]{1,30}(?:\/[\w+-]{1,30}){0,3}$/i.test(text) && Number.isFinite(tzOffset(text, new Date(0)))
  );
}

/** How many days of a week are worked, and whether the day `n` days on from a day is one of them. */
function week(day: Day, workingDays: readonly Weekday[]) {
  const start = WEEKDAYS.indexOf(weekdayOf(day));
  const isWorked = WEEKDAYS.map((weekday) => orMondayToFriday(workingDays).includes(weekday));
  return {
    perWeek: isWorked.filter(Boolean).length,
    // `at` also counts back from the end, which is what the days before need.
    isWorkingDayAfter: (n: number) => isWorked.at((start + n) % 7) === true,
  };
}

function orMondayToFriday(workingDays: readonly Weekday[]): readonly Weekday[] {
  return workingDays.length > 0 ? workingDays : MONDAY_TO_FRIDAY;
}

function within(n: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, n));
}

function dayOn(date: Date): Day {
  const text = date.toISOString().slice(0, FIRST_DAY.length);
  if (looksLikeDay(text)) return text < FIRST_DAY ? FIRST_DAY : (text as Day);
  return date.getTime() < 0 ? FIRST_DAY : LAST_DAY;
}

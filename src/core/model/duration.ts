import { addDays, addMonths, type Day } from './day';

/** A length of time as the person wrote it: months keep their own count, since no number of minutes is a month. */
export interface Duration {
  readonly minutes: number;
  readonly months: number;
}

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;
const MINUTES_PER_MONTH = 30 * MINUTES_PER_DAY;

const PART = /^(\d{1,5}(?:\.\d{1,2})?) {0,3}([a-z]{0,7}) {0,3}(?:(?:,|and\b) {0,3})?/;

const UNITS: readonly { readonly name: RegExp; readonly minutes?: number; readonly months?: number }[] = [
  { name: /^m(?:in(?:ute)?s?)?$/, minutes: 1 },
  { name: /^h(?:r|our)?s?$/, minutes: MINUTES_PER_HOUR },
  { name: /^d(?:ays?)?$/, minutes: MINUTES_PER_DAY },
  { name: /^w(?:(?:k|eek)s?)?$/, minutes: 7 * MINUTES_PER_DAY },
  { name: /^mo(?:nth|n)?s?$/, months: 1 },
  { name: /^y(?:(?:r|ear)s?)?$/, months: 12 },
];

/** Reads `30m`, `1h30m`, `45 minutes`, `6 weeks`, `1 hour 30 minutes` or a bare number of minutes; undefined if any of it is not understood, or if it comes to nothing. */
export function durationFrom(text: string): Duration | undefined {
  let rest = text.trim().toLowerCase().replace(/\s/g, ' ');
  let minutes = 0;
  let months = 0;
  // A person writes a handful of parts at most, and a hostile text must not keep us longer.
  for (let part = 0; rest !== '' && part < 6; part += 1) {
    const [matched, number, word] = PART.exec(rest) ?? [];
    const unit = UNITS.find(({ name }) => name.test(word === '' ? 'min' : (word ?? '')));
    if (matched === undefined || unit === undefined) return undefined;
    minutes += Math.round(Number(number) * (unit.minutes ?? 0));
    months += Number(number) * (unit.months ?? 0);
    rest = rest.slice(matched.length);
  }
  const isReadable = rest === '' && Number.isInteger(months) && minutes + months > 0;
  return isReadable ? { minutes, months } : undefined;
}

/** The day a duration after a day; what is shorter than a day leaves the day as it is. */
export function addDuration(day: Day, duration: Duration): Day {
  return addDays(addMonths(day, duration.months), Math.floor(duration.minutes / MINUTES_PER_DAY));
}

/** The length in minutes, a month counted as 30 days: to compare lengths and for meetings, not for the calendar. */
export function minutesOf(duration: Duration): number {
  return duration.minutes + duration.months * MINUTES_PER_MONTH;
}

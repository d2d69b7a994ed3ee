import { addDays, addMonths, type Day } from './day';

/** A length of time as the person wrote it: months keep their own count, since no number of minutes is a month. */
export interface Duration {
  readonly minutes: number;
  readonly months: number;
}

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;
const MINUTES_PER_MONTH = 30 * MINUTES_PER_DAY;

const BETWEEN_PARTS = / ?(?:,|\band\b) ?| (?=\d)|(?<=[a-z])(?=\d)/;
const PART = /^(\d{1,5}(?:\.\d{1,2})?) ?([a-z]{0,7})$/;
const LONGEST_TEXT = 60;

const UNITS: readonly (readonly [names: RegExp, unit: Duration])[] = [
  [/^m(?:in(?:ute)?s?)?$/, { minutes: 1, months: 0 }],
  [/^h(?:(?:r|our)s?)?$/, { minutes: MINUTES_PER_HOUR, months: 0 }],
  [/^d(?:ays?)?$/, { minutes: MINUTES_PER_DAY, months: 0 }],
  [/^w(?:(?:k|eek)s?)?$/, { minutes: 7 * MINUTES_PER_DAY, months: 0 }],
  [/^mo(?:n|nth)?s?$/, { minutes: 0, months: 1 }],
  [/^y(?:(?:r|ear)s?)?$/, { minutes: 0, months: 12 }],
];

/** Reads `30m`, `1h30m`, `45 minutes`, `6 weeks`, `1 hour 30 minutes` or a bare number of minutes; undefined if any of it is not understood, or if it comes to nothing. */
export function durationFrom(text: string): Duration | undefined {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (plain.length > LONGEST_TEXT) return undefined;
  let minutes = 0;
  let months = 0;
  let previous = '';
  for (const part of plain.split(BETWEEN_PARTS)) {
    const [, number, word = ''] = PART.exec(part) ?? [];
    const unit = unitOf(word, previous);
    if (number === undefined || unit === undefined) return undefined;
    minutes += Math.round(Number(number) * unit.minutes);
    months += Number(number) * unit.months;
    previous = part;
  }
  return Number.isInteger(months) && minutes + months > 0 ? { minutes, months } : undefined;
}

/** A number without a unit is in minutes where it stands alone, or behind hours: 45, 1h30. */
function unitOf(word: string, previous: string): Duration | undefined {
  const mayBeBare = previous === '' || previous.includes('h');
  const name = word === '' && mayBeBare ? 'm' : word;
  return UNITS.find(([names]) => names.test(name))?.[1];
}

/** The day a duration after a day; what is shorter than a day leaves the day as it is. */
export function addDuration(day: Day, duration: Duration): Day {
  return addDays(addMonths(day, duration.months), Math.floor(duration.minutes / MINUTES_PER_DAY));
}

/** The length in minutes, a month counted as 30 days: to compare lengths and for meetings, not for the calendar. */
export function minutesOf(duration: Duration): number {
  return duration.minutes + duration.months * MINUTES_PER_MONTH;
}

import * as l10n from '@vscode/l10n';

import { addDays, addMonths, daysBetween, WEEKDAYS, type Calendar, type Day } from '../model/day';
import type { Moment } from '../model/moment';
import { readSpokenMoment } from '../model/spoken-date';
import { longDay, relativeDay } from '../model/day-words';

const A_WEEK = 7;

/** A moment as it is said back to whoever typed it: `Tuesday 24 November 2026, 15:00, in 3 days`. */
export function momentInFull({ day, time, offset }: Moment, today: Day): string {
  const hour = time === undefined ? [] : [offset === undefined ? time : `${time} ${offset}`];
  return [longDay(day), ...hour, relativeDay(day, today)].join(', ');
}

/** A moment as one speaks of it: `Tuesday 15:00` within the next days, else `24 November 15:00`, with its year where that is another. */
export function momentInShort({ day, time = '' }: Moment, today: Day): string {
  const [weekday = '', date, month, year] = longDay(day).split(' ');
  const ahead = daysBetween(today, day);
  const isNear = ahead >= 0 && ahead < A_WEEK;
  const words = isNear ? [weekday] : [date, month, ...(day.slice(0, 4) === today.slice(0, 4) ? [] : [year])];
  return [...words, time].join(' ').trim();
}

/**
 * Reads an answer to "when was it?": what may mean a day to come or one gone by, such as `Monday` or `10 November`, means the
 * last one. Undefined where it is not understood; a day that can only lie ahead is answered as it is.
 */
export function readPastMoment(text: string, calendar: Calendar): Moment | undefined {
  const { today } = calendar;
  const read = readSpokenMoment(text, today, calendar);
  if (read === undefined || read.day <= today || /\bnext\b/i.test(text)) return read;
  const { day } = read;
  const before = [addDays(day, -A_WEEK), addMonths(day, -1), addMonths(day, -12)];
  const last = before.find((one) => one <= today && isNamed(text, one));
  return last === undefined ? read : { ...read, day: last };
}

/** Whether words name a day by itself, and do not count from the day on which they are said. */
function isNamed(text: string, day: Day): boolean {
  // Were some days free, "in 1 business day" would be the same Monday from Saturday and from Sunday.
  const everyDay = { workingDays: WEEKDAYS };
  return [1, 2].every((n) => readSpokenMoment(text, addDays(day, -n), everyDay)?.day === day);
}

/** What to say to somebody whose words for a moment were not understood. */
export function momentNotUnderstood(today: Day): string {
  return l10n.t(
    'That day was not understood. Try “next Tue 3pm”, “in 2 weeks” or “{0} 15:00”.',
    addDays(today, A_WEEK),
  );
}

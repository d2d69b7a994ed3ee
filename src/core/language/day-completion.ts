import * as l10n from '@vscode/l10n';

import { readPastMoment } from '../insights/moment-words';
import { addDays, addMonths, addWorkingDays, mondayOf, type Calendar, type Day } from '../model/day';
import { longDay, relativeDay } from '../model/day-words';
import { momentWritten, type Moment } from '../model/moment';
import { readSpokenMoment } from '../model/spoken-date';
import type { Range } from '../text/range';
import type { Completion, Completions } from './completion-item';

/** Whether a day lies ahead as a rule, or behind. */
export type Tense = 'ahead' | 'past';

/** The room of a day, and how it is written there. */
export interface DaySlot {
  readonly range: Range;
  /** What stands between the beginning of the range and the cursor, before the words for the day and with them. */
  readonly mark: string;
  readonly words: string;
  /** The text that takes the place of the range. */
  readonly written: (moment: string) => string;
  /** Whether an hour may follow. */
  readonly hasTime?: boolean;
}

interface Choice {
  readonly label: string;
  readonly day: Day;
}

const DAY_AND_MORE = /^(\d{4}-\d{2}-\d{2})([ T]?)[\d:]{0,5}$/;
const [FIRST_HOUR, LAST_HOUR] = [8, 19];

/** The days that one is likely to mean, with their weekdays, and what is typed in words, read as a day. */
export function dayCompletions(slot: DaySlot, calendar: Calendar, tense: Tense): Completions {
  const [, day, between = ''] = (slot.hasTime && DAY_AND_MORE.exec(slot.words)) || [];
  if (day !== undefined) return { items: hoursOf(day, between || ' ', slot), isIncomplete: false };
  const choices = tense === 'ahead' ? daysAhead(calendar) : daysBehind(calendar);
  const spoken = spokenIn(slot, calendar, tense);
  // Read anew with every word: "in 3 weeks" may go on as "in 3 weeks and a day".
  return { items: [...spoken, ...choices.map((choice) => dayItem(choice, slot))], isIncomplete: true };
}

function daysAhead({ today, workingDays }: Calendar): readonly Choice[] {
  const working = addWorkingDays(today, 1, workingDays);
  const monday = addDays(mondayOf(today), 7);
  const until = [2, 3, 4, 5, 6].map((n) => addDays(today, n)).filter((day) => day < monday);
  const nextWeek = [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(monday, n));
  return onlyOnce([
    { label: l10n.t('today'), day: today },
    { label: l10n.t('tomorrow'), day: addDays(today, 1) },
    { label: l10n.t('next working day'), day: working },
    ...until.map((day) => ({ label: weekdayName(day), day })),
    ...nextWeek.map((day) => ({ label: l10n.t('next {0}', weekdayName(day)), day })),
    { label: l10n.t('in a week'), day: addDays(today, 7) },
    { label: l10n.t('in two weeks'), day: addDays(today, 14) },
    { label: l10n.t('in three weeks'), day: addDays(today, 21) },
    { label: l10n.t('in a month'), day: addMonths(today, 1) },
    { label: l10n.t('in three months'), day: addMonths(today, 3) },
  ]);
}

function daysBehind({ today, workingDays }: Calendar): readonly Choice[] {
  const lastWeek = [2, 3, 4, 5, 6, 7].map((n) => addDays(today, -n));
  return onlyOnce([
    { label: l10n.t('today'), day: today },
    { label: l10n.t('yesterday'), day: addDays(today, -1) },
    { label: l10n.t('last working day'), day: addWorkingDays(today, -1, workingDays) },
    ...lastWeek.map((day) => ({ label: l10n.t('last {0}', weekdayName(day)), day })),
    { label: l10n.t('two weeks ago'), day: addDays(today, -14) },
    { label: l10n.t('a month ago'), day: addMonths(today, -1) },
  ]);
}

/** The next working day is mostly tomorrow, and then it needs no line of its own. */
function onlyOnce([first, second, working, ...rest]: readonly Choice[]): readonly Choice[] {
  const isOther = working !== undefined && working.day !== second?.day;
  return [first, second, isOther ? working : undefined, ...rest].filter((choice) => choice !== undefined);
}

function dayItem({ label, day }: Choice, { range, mark, written, hasTime = false }: DaySlot): Completion {
  const detail = longDay(day);
  const filter = `${mark}${label} ${day} ${detail}`;
  return { label, detail, kind: 'date', insert: written(day), range, filter, goesOn: hasTime };
}

/** What is typed, where it can be read as a day. */
function spokenIn(slot: DaySlot, calendar: Calendar, tense: Tense): readonly Completion[] {
  const { range, mark, words, written, hasTime = false } = slot;
  if (words.trim() === '' || words.length > 60) return [];
  const read =
    tense === 'ahead'
      ? readSpokenMoment(words.trim(), calendar.today, calendar)
      : readPastMoment(words.trim(), calendar);
  if (read === undefined) return [];
  const moment: Moment = hasTime ? read : { day: read.day };
  const label = momentWritten(moment);
  const detail = `${longDay(moment.day)}, ${relativeDay(moment.day, calendar.today)}`;
  return [{ label, detail, kind: 'date', insert: written(label), range, filter: `${mark}${words}` }];
}

function hoursOf(day: string, between: string, { range, mark, written }: DaySlot): readonly Completion[] {
  const halves = Array.from({ length: (LAST_HOUR - FIRST_HOUR) * 2 }, (_, n) => FIRST_HOUR + n / 2);
  return halves.map((hour) => {
    const label = `${String(Math.floor(hour)).padStart(2, '0')}:${hour % 1 === 0 ? '00' : '30'}`;
    const moment = `${day}${between}${label}`;
    return { label, kind: 'date', insert: written(moment), range, filter: mark + moment };
  });
}

function weekdayName(day: Day): string {
  return longDay(day).split(' ')[0] ?? day;
}

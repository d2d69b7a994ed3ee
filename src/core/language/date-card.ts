import * as l10n from '@vscode/l10n';

import { withWhom } from '../agenda/interviews';
import type { Lookup } from '../index/lookup';
import { meetingOf } from '../index/relations';
import { cardOf, type Card } from '../insights/card';
import { momentInFull } from '../insights/moment-words';
import type { Survey } from '../insights/survey';
import { workingDaysBetween, type Calendar, type Day } from '../model/day';
import { longDay, relativeDay } from '../model/day-words';
import type { Moment } from '../model/moment';
import type { Interview, Note } from '../model/note';
import { interviewStatus } from '../model/status';
import type { DatePlace } from './place';

/** What there is to say about a day: its weekday, how far off it is, and with whom one meets then. */
export function dateCard(survey: Survey, lookup: Lookup, note: Note, { day, of }: DatePlace): Card {
  const isStart = typeof of === 'object' && 'key' in of && of.key === 'start';
  const own = isStart && note.type === 'interview' ? onOwnClock(lookup, note) : undefined;
  return cardOf(longDay(day), [
    distance(day, survey.calendar),
    own && l10n.t('For you: {0}', momentInFull(own, survey.today)),
    ...meetingsOn(lookup, own?.day ?? day, note),
  ]);
}

/** How far off a day is, in days as people say it and in working days: `in 3 days · 1 working day from today`. */
export function distance(day: Day, { today, workingDays }: Calendar): string {
  const said = relativeDay(day, today);
  if (day === today) return said;
  const count = Math.abs(workingDaysBetween(today, day, workingDays));
  return `${said} · ${day > today ? workingDaysAhead(count) : workingDaysSince(count)}`;
}

/** When an interview is on the person's own clock, where the note tells it by another one. */
export function onOwnClock(lookup: Lookup, interview: Interview): Moment | undefined {
  const written = interview.fields.start?.value;
  const meeting = meetingOf(lookup, interview);
  if (written?.time === undefined || meeting === undefined) return undefined;
  return meeting.day === written.day && meeting.time === written.time ? undefined : meeting;
}

function workingDaysAhead(count: number): string {
  if (count === 0) return l10n.t('no working day until then');
  return count === 1 ? l10n.t('1 working day from today') : l10n.t('{0} working days from today', count);
}

function workingDaysSince(count: number): string {
  if (count === 0) return l10n.t('no working day since');
  return count === 1 ? l10n.t('1 working day since') : l10n.t('{0} working days since', count);
}

/** The other interviews of a day, by the person's own clock and the earliest first. */
function meetingsOn(lookup: Lookup, day: Day, note: Note): readonly string[] {
  return lookup
    .interviewsOn(day)
    .filter((interview) => interview.uri !== note.uri && interviewStatus(interview) !== 'cancelled')
    .map((interview) => ({ interview, meeting: meetingOf(lookup, interview) }))
    .filter(({ meeting }) => meeting?.day === day)
    .map(({ interview, meeting }) => `${meeting?.time ?? ''} ${withWhom(lookup, interview)}`.trim())
    .sort()
    .map((meeting) => l10n.t('That day: {0}', meeting));
}

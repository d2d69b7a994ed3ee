import { isLeftAlone } from '../agenda/interviews';
import type { Severity } from '../index/control';
import type { Lookup } from '../index/lookup';
import { meetingOf } from '../index/relations';
import { sectionOf } from '../markdown/body';
import { daysBetween, type Day } from '../model/day';
import type { Interview } from '../model/note';
import { isOpen } from '../model/status';
import type { Range } from '../text/range';

/** The days that are left before the meeting of an interview that is still to come; undefined where none are counted. */
export function daysUntilMeeting(ask: Lookup, interview: Interview, today: Day): number | undefined {
  if (!isOpen(interview) || isLeftAlone(ask, interview)) return undefined;
  const meeting = meetingOf(ask, interview);
  if (meeting === undefined || meeting.day < today) return undefined;
  return daysBetween(today, meeting.day);
}

/** How much it matters that something is not ready: from a week before, from three days before, from the day before. */
export function urgencyOf(days: number): Severity | undefined {
  if (days <= 1) return 'warning';
  if (days <= 3) return 'info';
  return days <= 7 ? 'hint' : undefined;
}

/** Where to say something about a section of an upcoming interview: on its heading, else on the day of the meeting. */
export function sectionPlace(interview: Interview, title: string): Range {
  const section = sectionOf(interview.body, title);
  return section?.heading.textRange ?? interview.fields.start?.range ?? interview.lines.rangeOf(0);
}

import { isLeftAlone } from '../agenda/interviews';
import type { SectionTitle } from '../drafts/sections';
import type { Severity } from '../index/control';
import type { Lookup } from '../index/lookup';
import { meetingOf } from '../index/relations';
import { hasText, sectionOf, type Section } from '../markdown/body';
import { daysBetween, type Day } from '../model/day';
import type { Interview } from '../model/note';
import { isOpen } from '../model/status';
import type { Range } from '../text/range';
import { textAt, typePlace } from './place';

/** Whether an interview is still to come: requested or scheduled, with somebody who may be spoken of, and not of a past day. */
export function isUpcoming(ask: Lookup, interview: Interview, today: Day): boolean {
  if (!isOpen(interview) || isLeftAlone(ask, interview)) return false;
  const meeting = meetingOf(ask, interview);
  return meeting === undefined || meeting.day >= today;
}

/** The days that are left before the meeting of an interview that is still to come; undefined where none are counted. */
export function daysUntilMeeting(ask: Lookup, interview: Interview, today: Day): number | undefined {
  const meeting = meetingOf(ask, interview);
  if (meeting === undefined || !isUpcoming(ask, interview, today)) return undefined;
  return daysBetween(today, meeting.day);
}

/** How much it matters that something is not ready: from a week before, from three days before, from the day before. */
export function urgencyOf(days: number): Severity | undefined {
  if (days <= 1) return 'warning';
  if (days <= 3) return 'info';
  return days <= 7 ? 'hint' : undefined;
}

/** Where to say something about a section of an upcoming interview: on its heading, else on the day of the meeting, else on its type. */
export function sectionPlace(interview: Interview, title: string): Range {
  const section = sectionOf(interview.body, title);
  return section?.heading.textRange ?? interview.fields.start?.range ?? typePlace(interview);
}

/** Whether a note still looks as a command wrote it: a section with its prompts, and nothing ticked or noted by the person. */
export function isAsDrafted(interview: Interview, title: SectionTitle): boolean {
  const { body } = interview;
  const section = sectionOf(body, title);
  const notes = sectionOf(body, 'Notes');
  return (
    section !== undefined &&
    !isBlank(interview, section) &&
    sectionOf(body, 'Checklist') !== undefined &&
    body.tasks.every(({ done }) => !done) &&
    (notes === undefined || !hasText(interview.text, body, notes.content))
  );
}

/** Whether nothing at all stands below a heading, not even a prompt. */
export function isBlank(interview: Interview, { content }: Section): boolean {
  return textAt(interview, content).trim() === '';
}

import type { FollowUp } from '../agenda/follow-up';
import type { NoteEdit } from '../markdown/edits/note-edit';
import type { Day } from '../model/day';
import { momentWritten, type Moment } from '../model/moment';
import type { Interview } from '../model/note';
import { isOpen } from '../model/status';
import { allOf, edit, type Changes } from './changes';

/** The day of its own that a line of the agenda has in the notes: as it is written now, and what moves it to another. */
export interface OwnDay {
  readonly written: string;
  readonly moveTo: (moment: Moment) => Changes;
}

/** The day of its own that a line of the agenda has; undefined where its day is counted from something else. */
export function ownDayOf({ act, note, range }: FollowUp): OwnDay | undefined {
  switch (act) {
    case 'task': {
      const task = note.body.tasks.find(({ item }) => item.range.start === range.start);
      const due = task?.due?.text;
      if (task === undefined || due === undefined) return undefined;
      const at = task.mark.start;
      return { written: due, moveTo: ({ day }) => allOf(edit(note, { op: 'move-task', at, due: day })) };
    }
    case 'follow-up':
      return note.type === 'contact' ? inField(note, 'next_follow_up') : undefined;
    case 'ask-feedback':
      return note.type === 'interview' ? inField(note, 'feedback_by') : undefined;
    case 'deadline':
      return note.type === 'opportunity' ? inField(note, 'deadline') : undefined;
    case 'prepare':
    case 'write-up':
      if (note.type !== 'interview' || note.fields.start === undefined) return undefined;
      return {
        written: momentWritten(note.fields.start.value),
        moveTo: (moment) => allOf(moveInterview(note, moment)),
      };
    default:
      return undefined;
  }
}

/** Gives an interview another day, or none yet; where it had been called off or held, it is to come again. */
export function moveInterview(interview: Interview, to: Moment | undefined): Partial<Changes> {
  if (to === undefined)
    return edit(
      interview,
      { op: 'remove-field', key: 'start' },
      { op: 'set-field', key: 'status', value: 'requested' },
    );
  return edit(
    interview,
    { op: 'set-field', key: 'start', value: momentWritten(to) },
    isOpen(interview) ? undefined : { op: 'set-field', key: 'status', value: 'scheduled' },
  );
}

// A planned follow-up holds these back until its day; anything else stays due whatever is planned.
const HELD_BACK: ReadonlySet<FollowUp['act']> = new Set([
  'nudge',
  'rest',
  'keep-promise',
  'follow-up',
  'keep-in-touch',
  'ask-feedback',
]);

/** Whether a line of the agenda can be put off: a task is moved, all else waits for the contact's next follow-up. */
export function canWait({ act, contact }: FollowUp): boolean {
  return act === 'task' || (HELD_BACK.has(act) && contact !== undefined);
}

/** Puts a line of the agenda off to a day; changes nothing where it cannot wait. */
export function snooze(item: FollowUp, day: Day): Changes {
  if (item.act === 'task') return ownDayOf(item)?.moveTo({ day }) ?? allOf();
  if (item.contact === undefined || !canWait(item)) return allOf();
  return allOf(edit(item.contact, setDay('next_follow_up', day)));
}

function inField<K extends string>(
  note: FollowUp['note'] & { readonly fields: { readonly [key in K]?: { readonly value: Day } } },
  key: K,
): OwnDay | undefined {
  const value = note.fields[key]?.value;
  if (value === undefined) return undefined;
  return { written: value, moveTo: ({ day }) => allOf(edit(note, setDay(key, day))) };
}

function setDay(key: string, value: Day): NoteEdit {
  return { op: 'set-field', key, value };
}

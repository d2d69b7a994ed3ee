import { words } from '../drafts/prose';
import type { NoteEdit } from '../markdown/edits/note-edit';
import type { Day } from '../model/day';
import type { Contact } from '../model/note';
import type { Stage } from '../model/schema';
import { allOf, edit, type Changes } from './changes';
import { stageForward } from './stage';

/** How two are in touch, as the log says it: words of the format, not of the editor's language. */
export type LogChannel = 'email' | 'phone' | 'video' | 'in person' | 'linkedin' | 'message';

/** What a touch was: one wrote or called, they did, or the two talked with each other. */
export type Move = 'mine' | 'theirs' | 'talk';

/** Something that passed between the person and a contact, to be noted in the log. */
export interface LoggedTouch {
  readonly day: Day;
  readonly channel: LogChannel;
  readonly move: Move;
  /** What happened, in a few words. */
  readonly text: string;
  /** Whether this is what was planned as the next follow-up, for whatever day; false if undefined. */
  readonly isPlanned?: boolean | undefined;
}

/** How far an acquaintance is after a touch. */
const REACHES: Readonly<Record<Move, Stage>> = { mine: 'contacted', theirs: 'replied', talk: 'met' };

/** Adds a line to the log of a contact, with what follows from it for the stage and for the follow-up that was planned. */
export function logTouch(contact: Contact, { day, channel, move, text, isPlanned }: LoggedTouch): Changes {
  const item = `${day} ${channel}: ${words(text)}`;
  const planned = isPlanned === true ? contact.fields.next_follow_up?.value : undefined;
  const until = planned !== undefined && planned > day ? planned : day;
  return allOf(
    edit(contact, { op: 'append-to-list', heading: 'Log', item }),
    edit(contact, ...afterTouch(contact, until, REACHES[move])),
  );
}

/** What a touch does to the note of a contact: the stage goes forward, and a follow-up that was due by that day is done. */
export function afterTouch(contact: Contact, day: Day, stage: Stage): readonly (NoteEdit | undefined)[] {
  const planned = contact.fields.next_follow_up?.value;
  const isDone = planned !== undefined && planned <= day;
  return [isDone ? { op: 'remove-field', key: 'next_follow_up' } : undefined, stageForward(contact, stage)];
}

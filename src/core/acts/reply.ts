import * as l10n from '@vscode/l10n';

import { plannedNotes, type NewPerson } from '../drafts/planned';
import { linkValue, oneLine } from '../drafts/prose';
import type { Storage } from '../drafts/draft-note';
import type { Lookup } from '../index/lookup';
import { follow, interviewsWith, nameBehind, recipientOf } from '../index/relations';
import type { NoteEdit } from '../markdown/edits/note-edit';
import type { Day } from '../model/day';
import { momentWritten, type Moment } from '../model/moment';
import type { Contact, Interview, Letter } from '../model/note';
import type { Format, InterviewKind } from '../model/schema';
import { interviewStatus, stageOf } from '../model/status';
import { allOf, edit, type Changes } from './changes';
import { stageForward, stageSet } from './stage';

/** An answer that came: to which letter, from whom, when, and in what words if any. */
export interface Answer {
  /** Undefined where no letter of the notes asked for it. */
  readonly letter?: Letter | undefined;
  readonly contact?: Contact | undefined;
  readonly day: Day;
  /** A line for the log. */
  readonly words?: string | undefined;
}

/** A talk that they agreed to, as far as it is settled. */
export interface Agreed extends Answer {
  readonly kind: InterviewKind;
  readonly moment?: Moment | undefined;
  readonly format?: Format | undefined;
}

/** They replied: the letter has its answer, and what was planned for want of one is no longer needed. */
export function replyRecorded(lookup: Lookup, answer: Answer): Changes {
  const contact = senderOf(lookup, answer);
  return allOf(
    answered(answer),
    contact === undefined
      ? {}
      : edit(
          contact,
          stageForward(contact, 'replied'),
          planVoid(contact, answer),
          logged(answer, 'they replied'),
        ),
  );
}

/**
 * They agreed to a talk, which gets its note; one that was asked for and has its note is that talk. Whoever was paused
 * or had declined is neither any more.
 */
export function meetingAgreed(lookup: Lookup, agreed: Agreed, today: Day, storage: Storage): Changes {
  const { letter } = agreed;
  const contact = senderOf(lookup, agreed);
  const there = openTalkWith(lookup, contact, letter);
  const moment = agreed.moment ?? there?.fields.start?.value;
  const who = contact ?? personNamedBy(lookup, letter);
  const fresh =
    there !== undefined || who === undefined ? undefined : freshNotes(lookup, agreed, who, today, storage);
  const stage = moment === undefined ? 'replied' : 'scheduled';
  const now = contact && stageOf(contact);
  const hasStopped = now === 'paused' || now === 'declined';
  const when = moment === undefined ? '' : ` on ${momentWritten(moment)}`;
  return allOf(
    answered(agreed, letter?.fields.interview === undefined ? fresh?.interviewLink : undefined),
    there === undefined ? {} : edit(there, ...settled(there, { ...agreed, moment })),
    contact === undefined
      ? {}
      : edit(
          contact,
          hasStopped ? stageSet(stage) : stageForward(contact, stage),
          planVoid(contact, agreed),
          logged(agreed, `agreed to meet${when}`),
        ),
    { added: fresh?.notes ?? [] },
  );
}

/** They said no: nothing will remind of them any more. */
export function declineRecorded(lookup: Lookup, answer: Answer): Changes {
  const contact = senderOf(lookup, answer);
  return allOf(
    answered(answer),
    contact === undefined ? {} : edit(contact, stageSet('declined'), logged(answer, 'declined')),
  );
}

/** What stays silent after a no, in one sentence. */
export function afterDecline(name: string): string {
  return l10n.t(
    '{0} said no this time, and that is an answer too: no follow-up, nudge or check-in with them will come up any more.',
    name,
  );
}

/** The talk with somebody that was asked for and has a note already: the letter's own, else the only one. */
export function openTalkWith(
  lookup: Lookup,
  contact: Contact | undefined,
  letter: Letter | undefined,
): Interview | undefined {
  const isAskedFor = (one: Interview | undefined): one is Interview =>
    one !== undefined && interviewStatus(one) === 'requested';
  const own = letter && follow(lookup, letter.fields.interview?.value, letter, 'interview');
  if (isAskedFor(own)) return own;
  const open = contact === undefined ? [] : interviewsWith(lookup, contact).filter(isAskedFor);
  return open.length === 1 ? open[0] : undefined;
}

function senderOf(lookup: Lookup, { letter, contact }: Answer): Contact | undefined {
  return contact ?? (letter && recipientOf(lookup, letter));
}

/** Whoever a letter goes to without a note of their own. */
function personNamedBy(lookup: Lookup, letter: Letter | undefined): NewPerson | undefined {
  const link = letter?.fields.to?.value;
  if (letter === undefined || link === undefined) return undefined;
  return { name: nameBehind(lookup, link, letter) };
}

function freshNotes(
  lookup: Lookup,
  { kind, moment, format, letter }: Agreed,
  who: Contact | NewPerson,
  today: Day,
  storage: Storage,
) {
  const opportunity = letter && follow(lookup, letter.fields.opportunity?.value, letter, 'opportunity');
  const planned = { kind, who, moment, format, opportunity };
  const { interview, contact } = plannedNotes(lookup, planned, today, storage);
  return {
    notes: contact === undefined ? [interview] : [contact, interview],
    // The name of the file alone may lead to another note.
    interviewLink: linkValue(interview.path.replace(/\.md$/, '')),
  };
}

function settled(interview: Interview, { moment, format }: Agreed): readonly (NoteEdit | undefined)[] {
  return [
    moment && { op: 'set-field', key: 'status', value: 'scheduled' },
    moment && { op: 'set-field', key: 'start', value: momentWritten(moment) },
    format !== undefined && interview.fields.format === undefined
      ? { op: 'set-field', key: 'format', value: format }
      : undefined,
  ];
}

function answered({ letter, day }: Answer, interviewLink?: string): Partial<Changes> {
  if (letter === undefined) return {};
  return edit(
    letter,
    letter.fields.replied === undefined ? { op: 'set-field', key: 'replied', value: day } : undefined,
    interviewLink === undefined ? undefined : { op: 'set-field', key: 'interview', value: interviewLink },
  );
}

/** A follow-up that was planned after a letter without an answer has its answer. */
function planVoid({ fields }: Contact, { letter }: Answer): NoteEdit | undefined {
  const planned = fields.next_follow_up?.value;
  const sent = letter?.fields.replied === undefined ? letter?.fields.sent?.value : undefined;
  return planned !== undefined && sent !== undefined && planned >= sent
    ? { op: 'remove-field', key: 'next_follow_up' }
    : undefined;
}

/** The words of the log are of the format and not of the editor's language. */
function logged({ letter, day, words = '' }: Answer, what: string): NoteEdit {
  const channel = letter === undefined ? '' : ` ${letter.fields.channel?.value ?? 'email'}:`;
  const said = oneLine(words);
  return {
    op: 'append-to-list',
    heading: 'Log',
    item: `${day}${channel} ${what}${said === '' ? '' : `: ${said}`}`,
  };
}

import * as l10n from '@vscode/l10n';

import { lineFor } from '../agenda/person';
import type { UserSettings } from '../index/control';
import type { Lookup } from '../index/lookup';
import {
  contactsOf,
  follow,
  hasMet,
  interviewsWith,
  lettersFor,
  meetingOf,
  recipientOf,
} from '../index/relations';
import type { Search } from '../index/search';
import type { NoteEdit } from '../markdown/edits/note-edit';
import type { Day } from '../model/day';
import type { Contact, Interview, Letter } from '../model/note';
import type { Stage } from '../model/schema';
import { interviewStatus, isOpen, letterStatus } from '../model/status';
import { allOf, edit, type Changes } from './changes';
import { foreseen } from './foreseen';
import { stageForward } from './stage';

/**
 * What it means that a letter went out on a day: it is sent, the acquaintance with its reader is as far as such a letter
 * tells, what was planned with them up to that day is done, and a thank-you is noted with its interview.
 */
export function letterSent(lookup: Lookup, letter: Letter, day: Day): Changes {
  const contact = recipientOf(lookup, letter);
  const sent: readonly NoteEdit[] = [
    { op: 'set-field', key: 'status', value: 'sent' },
    { op: 'set-field', key: 'sent', value: day },
  ];
  return allOf(
    edit(letter, ...sent),
    contact === undefined
      ? {}
      : edit(
          contact,
          stageForward(contact, stageAfter(lookup, letter, contact, day)),
          planDone(contact, day),
        ),
    thanksNoted(lookup, letter, contact, day),
  );
}

/** What it means that the people of an interview were thanked on a day, in whatever way: one that was still open has taken place. */
export function thanked(lookup: Lookup, interview: Interview, day: Day): Changes {
  return allOf(
    edit(interview, heldEdit(interview), thanksEdit(interview, day)),
    ...contactsOf(lookup, interview).map((contact) => edit(contact, stageForward(contact, 'in-touch'))),
  );
}

/** The next thing to do about a letter that goes out, as the agenda sees it. */
export interface NextStep {
  readonly contact: Contact;
  readonly day: Day;
  readonly why: string;
}

/**
 * When to be in touch again after a letter, once its changes are carried out: the day that it promises, else the day on
 * which a request without an answer may be followed up. Undefined where nothing is to follow, or something else comes first.
 */
export function nextStepAfter(
  search: Search,
  letter: Letter,
  changes: Changes,
  today: Day,
  user: UserSettings,
): NextStep | undefined {
  const contact = recipientOf(search.lookup(), letter);
  const lookup = foreseen(search, changes).lookup();
  const after = contact && lookup.note(contact.uri);
  if (contact === undefined || after?.type !== 'contact') return undefined;
  const line = lineFor(lookup, after, today, user);
  if (line?.note.uri !== letter.uri || line.due <= today) return undefined;
  if (line.act === 'keep-promise')
    return { contact, day: line.due, why: l10n.t('your letter says that you will be in touch then') };
  return { contact, day: line.due, why: l10n.t('if there is no reply by then, a short nudge is fine') };
}

/** Keeps the day on which to be in touch with a contact again. */
export function nextStepPlanned(contact: Contact, day: Day): Changes {
  return allOf(edit(contact, { op: 'set-field', key: 'next_follow_up', value: day }));
}

/** How far the acquaintance is at the least, once such a letter is out. */
function stageAfter(lookup: Lookup, letter: Letter, contact: Contact, day: Day): Stage {
  switch (letter.fields.kind?.value) {
    case 'thank-you':
    case 'follow-up':
    case 'feedback':
    case 'check-in':
    case 'referrer-update':
    case 'linkedin-invite':
      return haveTalked(lookup, letter, contact, day) ? 'in-touch' : 'contacted';
    case 'accept': {
      // They wrote first, and a day that is agreed is one to meet on.
      const isAgreed = interviewOf(lookup, letter)?.fields.start !== undefined;
      return isAgreed ? 'scheduled' : 'replied';
    }
    case 'decline':
      return 'replied';
    case 'request':
    case 'introduction':
    case 'cover':
    case undefined:
      return 'contacted';
  }
}

/** Whether the two have talked by a day; whoever thanks for a talk has had it, whatever its note says so far. */
function haveTalked(lookup: Lookup, letter: Letter, contact: Contact, day: Day): boolean {
  const own = letter.fields.kind?.value === 'thank-you' ? interviewOf(lookup, letter) : undefined;
  return (
    hasMet(lookup, contact) ||
    interviewsWith(lookup, contact).some(({ uri }) => uri === own?.uri && isThankedFor(lookup, own, day))
  );
}

/** Whether thanks that go out on a day can be for an interview. */
function isThankedFor(lookup: Lookup, interview: Interview, day: Day): boolean {
  if (!isOpen(interview) && interviewStatus(interview) !== 'done') return false;
  return (meetingOf(lookup, interview)?.day ?? day) <= day;
}

/** A follow-up that was planned up to the day on which one wrote is done. */
function planDone({ fields }: Contact, day: Day): NoteEdit | undefined {
  const planned = fields.next_follow_up?.value;
  return planned !== undefined && planned <= day ? { op: 'remove-field', key: 'next_follow_up' } : undefined;
}

/** The day of the thanks in the interview's note covers all its people, so it waits until each has had their letter. */
function thanksNoted(
  lookup: Lookup,
  letter: Letter,
  reader: Contact | undefined,
  day: Day,
): Partial<Changes> {
  const interview = letter.fields.kind?.value === 'thank-you' ? interviewOf(lookup, letter) : undefined;
  if (interview === undefined || !isThankedFor(lookup, interview, day)) return {};
  const others = lettersFor(lookup, interview)
    .filter((one) => one.fields.kind?.value === 'thank-you' && letterStatus(one) === 'sent')
    .map((one) => recipientOf(lookup, one)?.uri);
  const hadTheirs = new Set([...others, reader?.uri]);
  const people = interview.fields.contact?.value ?? [];
  const isForAll =
    people.length < 2 ||
    people.every((link) => {
      const person = follow(lookup, link, interview, 'contact');
      return person !== undefined && hadTheirs.has(person.uri);
    });
  return edit(interview, heldEdit(interview), isForAll ? thanksEdit(interview, day) : undefined);
}

function heldEdit(interview: Interview): NoteEdit | undefined {
  return isOpen(interview) ? { op: 'set-field', key: 'status', value: 'done' } : undefined;
}

function thanksEdit({ fields }: Interview, value: Day): NoteEdit | undefined {
  return fields.thank_you_sent === undefined ? { op: 'set-field', key: 'thank_you_sent', value } : undefined;
}

function interviewOf(lookup: Lookup, letter: Letter): Interview | undefined {
  return follow(lookup, letter.fields.interview?.value, letter, 'interview');
}

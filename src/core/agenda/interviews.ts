import * as l10n from '@vscode/l10n';

import type { Lookup } from '../index/lookup';
import { companyOf, contactsOf, lettersFor, lettersTo, meetingOf, namesWith } from '../index/relations';
import { sectionOf, tasksIn } from '../markdown/body';
import { addDays, type Day } from '../model/day';
import { logOf } from '../model/log';
import type { Moment } from '../model/moment';
import type { Contact, Interview } from '../model/note';
import { relativeDay } from '../model/spoken-date';
import { interviewStatus, isOpen, isSilent, letterStatus, stageOf } from '../model/status';
import { at, type Range } from '../text/range';
import { stateOf, type FollowUp } from './follow-up';
import { isHeldBack, reasons } from './person';

/** What an interview asks for: preparation, a word on how it went, thanks, and feedback on the day that was agreed. */
export function interviewFollowUps(lookup: Lookup, interview: Interview, today: Day): readonly FollowUp[] {
  const contacts = contactsOf(lookup, interview);
  if (contacts.length > 0 && contacts.every(isQuiet)) return [];
  const meeting = meetingOf(lookup, interview);
  const found = [
    meeting && upcomingOrOpen(lookup, interview, meeting, today),
    meeting && thankYou(lookup, interview, meeting, today),
    meeting && feedback(lookup, interview, meeting, today),
  ];
  return found.filter((item) => item !== undefined);
}

/** Whether somebody is neither to be reminded of nor waited for. */
function isQuiet(contact: Contact): boolean {
  return isSilent(contact) || stageOf(contact) === 'paused';
}

function upcomingOrOpen(
  lookup: Lookup,
  interview: Interview,
  meeting: Moment,
  today: Day,
): FollowUp | undefined {
  if (!isOpen(interview)) return undefined;
  const { day } = meeting;
  const range = interview.fields.start?.range ?? at(0);
  const people = withWhom(lookup, interview);
  if (day < today) {
    return {
      ...base(lookup, interview, range),
      act: 'write-up',
      what: l10n.t('Write down how it went with {0}', people),
      why: reasons(l10n.t('was to be {0}', relativeDay(day, today)), companyOf(lookup, interview)?.name),
      due: day,
      state: stateOf(day, today),
      rule: 'outcome-unrecorded',
      from: day,
    };
  }
  // Preparing belongs to the day before; on the day itself it is still possible.
  const due = day === today ? today : addDays(day, -1);
  return {
    ...base(lookup, interview, range),
    act: 'prepare',
    what: l10n.t('Prepare for {0}', people),
    why: reasons(
      reasons(relativeDay(day, today)) + (meeting.time ? ` ${meeting.time}` : ''),
      readiness(interview),
    ),
    due,
    state: stateOf(due, today),
    rule: null,
    from: day,
  };
}

/** "3 of 6 ready": the ticked tasks of the checklist; nothing where there is no checklist. */
function readiness(interview: Interview): string | undefined {
  const checklist = sectionOf(interview.body, 'Checklist');
  const before = sectionOf(interview.body, 'Before') ?? checklist;
  if (before === undefined) return undefined;
  const tasks = tasksIn(interview.body, before.content);
  if (tasks.length === 0) return undefined;
  return l10n.t('{0} of {1} ready', tasks.filter((task) => task.done).length, tasks.length);
}

function thankYou(lookup: Lookup, interview: Interview, meeting: Moment, today: Day): FollowUp | undefined {
  const { status, thank_you_sent } = interview.fields;
  if (interviewStatus(interview) !== 'done' || thank_you_sent !== undefined || meeting.day > today)
    return undefined;
  const owed = thanksOwedTo(lookup, interview, meeting.day, today);
  if (owed.length === 0) return undefined;
  const due = addDays(meeting.day, 1);
  const names = owed.map(({ name }) => name);
  return {
    ...base(lookup, interview, status?.range ?? at(0)),
    ...(owed[0]?.contact === undefined ? {} : { contact: owed[0].contact }),
    names,
    act: 'thank',
    what: l10n.t('Thank {0}', listOf(names)),
    why: reasons(l10n.t('met {0}', relativeDay(meeting.day, today)), companyOf(lookup, interview)?.name),
    due,
    state: stateOf(due, today),
    rule: 'thank-you-missing',
    from: meeting.day,
  };
}

/** The people of an interview who have had no thank-you for it; those who are not to be reminded of are left out. */
function thanksOwedTo(
  lookup: Lookup,
  interview: Interview,
  day: Day,
  today: Day,
): readonly { readonly name: string; readonly contact?: Contact }[] {
  const isThanks = (letter: ReturnType<typeof lettersFor>[number]) =>
    letter.fields.kind?.value === 'thank-you' &&
    letterStatus(letter) === 'sent' &&
    (letter.fields.sent?.value ?? today) <= today;
  const letters = lettersFor(lookup, interview).filter(isThanks);
  const contacts = contactsOf(lookup, interview);
  if (contacts.length === 0) {
    return letters.length > 0 ? [] : namesWith(lookup, interview).map((name) => ({ name }));
  }
  const isThanked = (contact: Contact) =>
    (contacts.length === 1 && letters.length > 0) ||
    lettersTo(lookup, contact)
      .filter(isThanks)
      .some((letter) =>
        letter.fields.interview === undefined
          ? (letter.fields.sent?.value ?? today) >= day
          : letters.some(({ uri }) => uri === letter.uri),
      );
  return contacts
    .filter((contact) => !isQuiet(contact) && !isThanked(contact))
    .map((contact) => ({ name: contact.name, contact }));
}

function feedback(lookup: Lookup, interview: Interview, meeting: Moment, today: Day): FollowUp | undefined {
  const { feedback_by, outcome } = interview.fields;
  const status = interviewStatus(interview);
  if (feedback_by === undefined || outcome !== undefined || status === 'cancelled' || status === 'no-show')
    return undefined;
  const contacts = contactsOf(lookup, interview);
  if (contacts.some((contact) => isHeldBack(contact, today))) return undefined;
  const agreed = feedback_by.value;
  const isAsked = contacts.some(
    (contact) =>
      logOf(contact).some(({ day }) => day >= agreed && day <= today) ||
      lettersTo(lookup, contact).some(({ fields }) => {
        const sent = fields.sent?.value;
        if (sent === undefined || sent > today) return false;
        return sent >= agreed || (fields.kind?.value === 'feedback' && sent > meeting.day);
      }),
  );
  if (isAsked) return undefined;
  return {
    ...base(lookup, interview, feedback_by.range),
    act: 'ask-feedback',
    what: l10n.t('Ask {0} for feedback', withWhom(lookup, interview)),
    why: reasons(l10n.t('agreed for {0}', relativeDay(agreed, today)), companyOf(lookup, interview)?.name),
    due: agreed,
    state: stateOf(agreed, today, true),
    rule: 'feedback-overdue',
    from: meeting.day,
  };
}

function base(
  lookup: Lookup,
  interview: Interview,
  range: Range,
): Pick<FollowUp, 'contact' | 'names' | 'note' | 'range'> {
  const contact = contactsOf(lookup, interview)[0];
  const names = namesWith(lookup, interview);
  return { ...(contact === undefined ? {} : { contact }), names, note: interview, range };
}

/** Whom an interview is with, as a sentence says it; the note's own name where it names nobody. */
export function withWhom(lookup: Lookup, interview: Interview): string {
  const names = namesWith(lookup, interview);
  return names.length === 0 ? interview.name : listOf(names);
}

/** Names as a sentence lists them: "Maya", "Maya and Dan", "Maya, Dan and Li". */
export function listOf(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return l10n.t('{0} and {1}', names.slice(0, -1).join(', '), names.at(-1) ?? '');
}

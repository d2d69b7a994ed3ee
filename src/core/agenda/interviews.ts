import * as l10n from '@vscode/l10n';

import type { Lookup } from '../index/lookup';
import { foldName } from '../index/names';
import {
  companyOf,
  contactsOf,
  follow,
  lettersFor,
  lettersTo,
  meetingOf,
  nameBehind,
  namesWith,
  recipientOf,
  touchesOf,
} from '../index/relations';
import { sectionOf, tasksIn } from '../markdown/body';
import { addDays, type Day } from '../model/day';
import type { Moment } from '../model/moment';
import type { Contact, Interview, Letter } from '../model/note';
import { relativeDay } from '../model/day-words';
import { interviewStatus, isOpen, isSilent, letterStatus, stageOf } from '../model/status';
import { at, type Range } from '../text/range';
import { stateOf, type FollowUp } from './follow-up';
import { isHeldBack, reasons } from './person';

/** What an interview asks for: preparation, a word on how it went, thanks, and feedback on the day that was agreed. */
export function interviewFollowUps(lookup: Lookup, interview: Interview, today: Day): readonly FollowUp[] {
  if (isLeftAlone(lookup, interview)) return [];
  const meeting = meetingOf(lookup, interview);
  const found = [
    meeting && upcomingOrOpen(lookup, interview, meeting, today),
    meeting && thankYou(lookup, interview, meeting.day, today),
    feedback(lookup, interview, meeting?.day, today),
  ];
  return found.filter((item) => item !== undefined);
}

/** Whether an interview is with nobody but people whom one is not to be reminded of. */
export function isLeftAlone(lookup: Lookup, interview: Interview): boolean {
  const people = peopleOf(lookup, interview);
  return people.length > 0 && people.every(isQuiet);
}

/** Somebody whom an interview is with, with their note where they have one. */
interface Person {
  readonly name: string;
  readonly contact?: Contact;
}

function peopleOf(lookup: Lookup, interview: Interview): readonly Person[] {
  const links = interview.fields.contact?.value ?? [];
  return links.map((link) => {
    const contact = follow(lookup, link, interview, 'contact');
    return { name: nameBehind(lookup, link, interview), ...(contact && { contact }) };
  });
}

function isQuiet({ contact }: Person): boolean {
  return contact !== undefined && (isSilent(contact) || stageOf(contact) === 'paused');
}

function upcomingOrOpen(
  lookup: Lookup,
  interview: Interview,
  { day, time }: Moment,
  today: Day,
): FollowUp | undefined {
  if (!isOpen(interview)) return undefined;
  const range = interview.fields.start?.range ?? at(0);
  const people = withWhom(lookup, interview);
  if (day < today) {
    if (isUnread(interview, 'status')) return undefined;
    return {
      ...base(lookup, interview, range),
      act: 'write-up',
      what: l10n.t('Write down how it went with {0}', people),
      why: reasons(
        l10n.t('the meeting was {0}', relativeDay(day, today)),
        companyOf(lookup, interview)?.name,
      ),
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
    why: reasons([relativeDay(day, today), time].filter(Boolean).join(' '), readiness(interview)),
    due,
    ...(time === undefined ? {} : { hour: time }),
    state: stateOf(due, today),
    rule: null,
    from: day,
  };
}

/** Whether a key has a value that cannot be read; that it is to be mended is said elsewhere. */
function isUnread({ problems }: Interview, key: string): boolean {
  return problems.some((problem) => problem.key === key);
}

/** "3 of 6 ready": the ticked tasks of the checklist; nothing where there is no checklist. */
function readiness(interview: Interview): string | undefined {
  const before = sectionOf(interview.body, 'Before') ?? sectionOf(interview.body, 'Checklist');
  const tasks = before === undefined ? [] : tasksIn(interview.body, before.content);
  if (tasks.length === 0) return undefined;
  return l10n.t('{0} of {1} ready', tasks.filter((task) => task.done).length, tasks.length);
}

function thankYou(lookup: Lookup, interview: Interview, met: Day, today: Day): FollowUp | undefined {
  const { status, thank_you_sent } = interview.fields;
  if (interviewStatus(interview) !== 'done' || thank_you_sent !== undefined || met > today) return undefined;
  if (isUnread(interview, 'thank_you_sent')) return undefined;
  const owed = thanksOwedTo(lookup, interview, met, today);
  if (owed === undefined) return undefined;
  const due = addDays(met, 1);
  const names = owed.map(({ name }) => name);
  return {
    ...(owed[0]?.contact === undefined ? {} : { contact: owed[0].contact }),
    note: interview,
    range: status?.range ?? at(0),
    names,
    act: 'thank',
    what:
      names.length === 0
        ? l10n.t('Send a thank-you to {0}', withWhom(lookup, interview))
        : l10n.t('Thank {0}', listOf(names)),
    why: reasons(l10n.t('met {0}', relativeDay(met, today)), companyOf(lookup, interview)?.name),
    due,
    state: stateOf(due, today),
    rule: 'thank-you-missing',
    from: met,
  };
}

/**
 * The people of an interview who have had no thank-you for it, those left out who are not to be reminded of; undefined
 * where nothing is owed, nobody where thanks are owed and the note does not say to whom.
 */
function thanksOwedTo(
  lookup: Lookup,
  interview: Interview,
  met: Day,
  today: Day,
): readonly Person[] | undefined {
  const forIt = lettersFor(lookup, interview).filter((letter) => isThanks(letter, today));
  const people = peopleOf(lookup, interview);
  if (people.length < 2 && forIt.length > 0) return undefined;
  if (people.length === 0) return [];
  const owed = people
    .filter((person) => !isQuiet(person) && !forIt.some((letter) => isTo(lookup, letter, person)))
    .filter(({ contact }) => contact === undefined || !isThankedElsewhere(lookup, contact, met, today));
  return owed.length === 0 ? undefined : owed;
}

function isThanks(letter: Letter, today: Day): boolean {
  const isSent = letterStatus(letter) === 'sent' && sentOn(letter, today) <= today;
  return letter.fields.kind?.value === 'thank-you' && isSent;
}

function isTo(lookup: Lookup, letter: Letter, { name, contact }: Person): boolean {
  if (contact !== undefined) return recipientOf(lookup, letter)?.uri === contact.uri;
  return foldName(letter.fields.to?.value.target ?? '') === foldName(name);
}

/** Whether a thank-you went out since the meeting that names no interview, and so may be for this one. */
function isThankedElsewhere(lookup: Lookup, contact: Contact, met: Day, today: Day): boolean {
  return lettersTo(lookup, contact)
    .filter((letter) => isThanks(letter, today) && sentOn(letter, today) >= met)
    .some((letter) => follow(lookup, letter.fields.interview?.value, letter, 'interview') === undefined);
}

/** The day of a sent letter; one that does not say when may have gone out today. */
function sentOn({ fields }: Letter, today: Day): Day {
  return fields.sent?.value ?? today;
}

function feedback(
  lookup: Lookup,
  interview: Interview,
  met: Day | undefined,
  today: Day,
): FollowUp | undefined {
  const { feedback_by, outcome } = interview.fields;
  const status = interviewStatus(interview);
  if (feedback_by === undefined || outcome !== undefined || status === 'cancelled' || status === 'no-show')
    return undefined;
  const agreed = feedback_by.value;
  const people = peopleOf(lookup, interview);
  const isWaitedFor = (person: Person) =>
    !isQuiet(person) && (person.contact === undefined || !isHeldBack(person.contact, today));
  const asked = people.filter(isWaitedFor);
  if (people.length > 0 && asked.length === 0) return undefined;
  const contacts = people.map(({ contact }) => contact).filter((contact) => contact !== undefined);
  if (contacts.some((contact) => isAskedBack(lookup, contact, interview, agreed, today))) return undefined;
  const names = asked.map(({ name }) => name);
  const contact = asked.find((person) => person.contact !== undefined)?.contact;
  return {
    ...(contact === undefined ? {} : { contact }),
    note: interview,
    range: feedback_by.range,
    names,
    act: 'ask-feedback',
    what: l10n.t('Ask {0} for feedback', names.length === 0 ? withWhom(lookup, interview) : listOf(names)),
    why: reasons(agreedSaid(agreed, today), companyOf(lookup, interview)?.name),
    due: agreed,
    state: stateOf(agreed, today, true),
    rule: 'feedback-overdue',
    ...(met === undefined ? {} : { from: met }),
  };
}

/** Whether anything passed with a contact on the agreed day or later, or they were asked for feedback before it. */
function isAskedBack(
  lookup: Lookup,
  contact: Contact,
  interview: Interview,
  agreed: Day,
  today: Day,
): boolean {
  return touchesOf(lookup, contact, today).some(({ day, note }) => {
    if (note.uri === interview.uri) return false;
    if (day >= agreed) return true;
    const isFeedback = note.type === 'letter' && note.fields.kind?.value === 'feedback';
    return isFeedback && day > (meetingOf(lookup, interview)?.day ?? agreed);
  });
}

function agreedSaid(agreed: Day, today: Day): string {
  const day = relativeDay(agreed, today);
  return agreed < today ? l10n.t('the agreed day was {0}', day) : l10n.t('the agreed day is {0}', day);
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

/** Whom an interview is with, as a sentence says it; where it names nobody, the company or what the note is called. */
export function withWhom(lookup: Lookup, interview: Interview): string {
  const names = namesWith(lookup, interview);
  if (names.length > 0) return listOf(names);
  return companyOf(lookup, interview)?.name ?? interview.name;
}

/** Names as a sentence lists them: "Maya", "Maya and Dan", "Maya, Dan and Li". */
export function listOf(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return l10n.t('{0} and {1}', names.slice(0, -1).join(', '), names.at(-1) ?? '');
}

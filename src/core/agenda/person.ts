import * as l10n from '@vscode/l10n';

import * as z from 'zod/mini';

import { isOff, settingOf, type UserSettings } from '../index/control';
import { isInEnglish } from '../index/language';
import type { Lookup } from '../index/lookup';
import { readOptions } from '../index/options';
import {
  companyOf,
  interviewsWith,
  lettersTo,
  meetingOf,
  touchesOf,
  workingDaysOf,
  type Touch,
} from '../index/relations';
import { addMonths, addWorkingDays, workingDaysBetween, type Day } from '../model/day';
import { addDuration } from '../model/duration';
import type { Contact, Letter } from '../model/note';
import { relativeDay } from '../model/day-words';
import type { LetterKind } from '../model/schema';
import { isOpen, isSilent, letterStatus, stageOf } from '../model/status';
import { wholeNumber } from '../model/option-kinds';
import { stateOf, type FollowUp } from './follow-up';
import { isHistory } from './history';
import { promiseIn } from './promises';

/** The options of `request-unanswered`, which decide when its line on the agenda is due. */
export const REQUEST_OPTIONS = z.object({
  days: wholeNumber(
    { least: 1, most: 100, usual: 5 },
    'How many working days to wait for an answer before the first nudge',
  ),
});

/** The options of `lead-used-up`, which decide when a person is left alone instead of nudged. */
export const LEAD_OPTIONS = z.object({
  days: wholeNumber(
    { least: 1, most: 100, usual: 5 },
    'How many working days to leave between a request without an answer and the next',
  ),
  months: wholeNumber(
    { least: 1, most: 60, usual: 6 },
    'Within how many months a third request without an answer is too many',
  ),
});
/** How many requests without an answer are enough. */
export const MOST_REQUESTS = 2;

const REQUEST_SERIOUS = 10;
const NUDGE_WAITS = 10;

/**
 * The one line that a person has on the agenda, else undefined: a promise, the follow-up that was planned, an
 * unanswered request, the rhythm of keeping in touch; the first that applies stands for all. A planned follow-up in
 * the future holds back the others.
 */
export function lineFor(
  lookup: Lookup,
  contact: Contact,
  today: Day,
  user: UserSettings,
): FollowUp | undefined {
  const line = () => firstLine(lookup, contact, today, user);
  // What would be said without a silencer is asked for one note only, and is no answer for others.
  return lookup.unsilenced === undefined
    ? lookup.kept(contact, `line ${today} ${numberOf(user)}`, line)
    : line();
}

function firstLine(lookup: Lookup, contact: Contact, today: Day, user: UserSettings): FollowUp | undefined {
  if (isSilent(contact)) return undefined;
  const planned = plannedFollowUp(lookup, contact, today);
  const isPaused = stageOf(contact) === 'paused';
  const lines =
    isPaused || isHeldBack(contact, today)
      ? [() => planned]
      : [promise, () => planned, unansweredRequest, keepInTouch];
  for (const line of lines) {
    const found = line(lookup, contact, today, user);
    if (found !== undefined && speaks(lookup, found, today, user)) return found;
  }
  return undefined;
}

const numbers = new WeakMap<UserSettings, number>();
let settingsSeen = 0;

/** Tells settings apart. */
function numberOf(user: UserSettings): number {
  const number = numbers.get(user) ?? settingsSeen++;
  numbers.set(user, number);
  return number;
}

/** Whether a follow-up planned for a later day lets everything else about the person wait until then. */
export function isHeldBack(contact: Contact, today: Day): boolean {
  const planned = contact.fields.next_follow_up?.value;
  return planned !== undefined && planned > today;
}

/** Whether a follow-up is neither history nor what a rule would say that is off or suppressed there. */
export function speaks(
  lookup: Lookup,
  { due, rule, note, range }: FollowUp,
  today: Day,
  user: UserSettings,
): boolean {
  return !isHistory(lookup, due, today) && (rule === null || !isOff(lookup, rule, note, range, user));
}

function plannedFollowUp(lookup: Lookup, contact: Contact, today: Day): FollowUp | undefined {
  const planned = contact.fields.next_follow_up;
  if (planned === undefined) return undefined;
  const touches = touchesOf(lookup, contact, today);
  if (touches.some(({ day }) => day > planned.value)) return undefined;
  return {
    ...about(contact),
    act: 'follow-up',
    what: l10n.t('Follow up with {0}', contact.name),
    why: reasons(touches[0] && lastTouchSaid(touches[0], today), companyName(lookup, contact)),
    due: planned.value,
    state: stateOf(planned.value, today),
    rule: 'follow-up-overdue',
    note: contact,
    range: planned.range,
    ...(touches[0] === undefined ? {} : { from: touches[0].day }),
  };
}

function promise(lookup: Lookup, contact: Contact, today: Day): FollowUp | undefined {
  for (const { letter, sent } of sentLetters(lookup, contact, today)) {
    if (letter.fields.replied !== undefined || !isInEnglish(lookup, letter)) continue;
    if (hasHappenedSince(lookup, contact, sent, today)) continue;
    const found = promiseIn(letter, sent, workingDaysOf(lookup));
    if (found === undefined) continue;
    return {
      ...about(contact),
      act: 'keep-promise',
      what: l10n.t('Get in touch with {0}, as promised', contact.name),
      why: reasons(l10n.t('you said so {0}', relativeDay(sent, today)), companyName(lookup, contact)),
      due: found.due,
      state: stateOf(found.due, today),
      rule: 'promise-overdue',
      note: letter,
      range: found.range,
      from: sent,
    };
  }
  return undefined;
}

function unansweredRequest(
  lookup: Lookup,
  contact: Contact,
  today: Day,
  user: UserSettings,
): FollowUp | undefined {
  const letters = sentLetters(lookup, contact, today);
  const request = letters.find(({ letter }) => letter.fields.kind?.value === 'request');
  if (request === undefined || request.letter.fields.replied !== undefined) return undefined;
  const nudge = letters.find(
    ({ letter, sent }) => letter.fields.kind?.value === 'follow-up' && sent >= request.sent,
  );
  if (nudge?.letter.fields.replied !== undefined) return undefined;
  const last = nudge ?? request;
  if (hasHappenedSince(lookup, contact, request.sent, today, ['follow-up'])) return undefined;
  if (isUsedUp(lookup, contact, request, today, user)) return undefined;
  const workingDays = workingDaysOf(lookup);
  const wait = nudge === undefined ? requestDays(lookup, user) : NUDGE_WAITS;
  const due = addWorkingDays(last.sent, wait, workingDays);
  return {
    ...about(contact),
    act: nudge === undefined ? 'nudge' : 'rest',
    ...waitingSaid(lookup, contact, { last: last.sent, due, today, isNudged: nudge !== undefined }),
    due,
    state: stateOf(due, today, true),
    rule: 'request-unanswered',
    note: request.letter,
    range: request.letter.fields.sent?.range ?? request.letter.body.range,
    from: last.sent,
    seriousAfter: addWorkingDays(request.sent, REQUEST_SERIOUS, workingDays),
  };
}

/** What there is to do about a request: first to wait, then to nudge, and after a nudge to let it rest. */
function waitingSaid(
  lookup: Lookup,
  contact: Contact,
  { last, due, today, isNudged }: { last: Day; due: Day; today: Day; isNudged: boolean },
): Pick<FollowUp, 'what' | 'why'> {
  const company = companyName(lookup, contact);
  if (due > today) {
    return {
      what: l10n.t('Wait for {0}', contact.name),
      why: reasons(l10n.t('you wrote {0}', relativeDay(last, today)), company),
    };
  }
  const days = workingDaysBetween(last, today, workingDaysOf(lookup));
  return {
    what: isNudged ? l10n.t('Let {0} rest', contact.name) : l10n.t('Nudge {0}', contact.name),
    why: reasons(noReplyFor(days), company),
  };
}

/** "no reply for 7 working days" */
function noReplyFor(days: number): string {
  return days === 1 ? l10n.t('no reply for 1 working day') : l10n.t('no reply for {0} working days', days);
}

function keepInTouch(lookup: Lookup, contact: Contact, today: Day): FollowUp | undefined {
  const rhythm = contact.fields.keep_in_touch;
  const stage = stageOf(contact);
  if (rhythm === undefined || (stage !== 'met' && stage !== 'in-touch')) return undefined;
  const last = touchesOf(lookup, contact, today)[0];
  if (last === undefined) return undefined;
  const due = addDuration(last.day, rhythm.value);
  return {
    ...about(contact),
    act: 'keep-in-touch',
    what: l10n.t('Check in with {0}', contact.name),
    why: reasons(lastTouchSaid(last, today), companyName(lookup, contact)),
    due,
    state: stateOf(due, today),
    rule: 'keep-in-touch-due',
    note: contact,
    range: rhythm.range,
    from: last.day,
  };
}

/** Whether too many requests had no answer for another nudge: `lead-used-up` says so where it may speak. */
function isUsedUp(
  lookup: Lookup,
  contact: Contact,
  { letter, sent }: Sent,
  today: Day,
  user: UserSettings,
): boolean {
  const range = letter.fields.sent?.range ?? letter.body.range;
  if (isOff(lookup, 'lead-used-up', letter, range, user)) return false;
  const { months } = readOptions(LEAD_OPTIONS, settingOf(lookup, 'lead-used-up', user).options);
  const others = unansweredRequests(lookup, contact, today).filter((one) => one.sent < sent);
  return others.filter((one) => addMonths(one.sent, months) >= sent).length >= MOST_REQUESTS;
}

/** The requests to a contact that had no answer and that nothing has come of, the newest first. */
export function unansweredRequests(lookup: Lookup, contact: Contact, today: Day): readonly Sent[] {
  return sentLetters(lookup, contact, today).filter(
    ({ letter, sent }) =>
      letter.fields.kind?.value === 'request' &&
      letter.fields.replied === undefined &&
      !hasHappenedSince(lookup, contact, sent, today, ['request', 'follow-up']),
  );
}

function requestDays(lookup: Lookup, user: UserSettings): number {
  return readOptions(REQUEST_OPTIONS, settingOf(lookup, 'request-unanswered', user).options).days;
}

/** A letter that has gone out, and its day. */
export interface Sent {
  readonly letter: Letter;
  readonly sent: Day;
}

function sentLetters(lookup: Lookup, contact: Contact, today: Day): readonly Sent[] {
  return lettersTo(lookup, contact)
    .flatMap((letter) => {
      const sent = letter.fields.sent?.value;
      return sent !== undefined && sent <= today && letterStatus(letter) === 'sent' ? [{ letter, sent }] : [];
    })
    .sort((a, b) => (a.sent < b.sent ? 1 : -1));
}

/** Whether anything passed after a day (letters of the kinds in `except` aside), or a meeting has come about or is on its way. */
function hasHappenedSince(
  lookup: Lookup,
  contact: Contact,
  day: Day,
  today: Day,
  except: readonly LetterKind[] = [],
): boolean {
  const counts = ({ kind, note }: Touch) => {
    const letter = kind === 'letter' && note.type === 'letter' ? note.fields.kind?.value : undefined;
    return letter === undefined || !except.includes(letter);
  };
  if (touchesOf(lookup, contact, today).some((touch) => touch.day > day && counts(touch))) return true;
  return interviewsWith(lookup, contact).some((interview) => {
    const meeting = meetingOf(lookup, interview);
    return isOpen(interview) ? meeting === undefined || meeting.day >= day : (meeting?.day ?? '') > day;
  });
}

function about(contact: Contact): Pick<FollowUp, 'contact' | 'names'> {
  return { contact, names: [contact.name] };
}

function companyName(lookup: Lookup, contact: Contact): string | undefined {
  return companyOf(lookup, contact)?.name;
}

function lastTouchSaid(touch: Touch, today: Day): string {
  return l10n.t('last touch {0}', relativeDay(touch.day, today));
}

/** Reasons in a line, those that are known. */
export function reasons(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

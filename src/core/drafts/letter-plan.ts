import type { Lookup } from '../index/lookup';
import {
  contactsOf,
  follow,
  hasMet,
  interviewsWith,
  lettersFor,
  lettersTo,
  meetingOf,
  recipientOf,
} from '../index/relations';
import type { Day } from '../model/day';
import type { Contact, Interview, Letter, Opportunity } from '../model/note';
import type { Approach, InterviewKind, LetterKind, Source } from '../model/schema';
import { interviewStatus, isClose, isKnownWell, isOneOf, isOpen, letterStatus } from '../model/status';
import type { Wanted } from '../templates/choose';
import type { LetterContext } from './letter-context';

/** A letter that can be drafted: to whom it goes, and what it is about. */
export interface LetterPlan
  extends
    Pick<LetterContext, 'unanswered' | 'channel'>,
    Pick<Wanted, 'approach' | 'conversation' | 'language'> {
  readonly to: Contact;
  readonly interview?: Interview | undefined;
  /** The opening that the letter is about. */
  readonly opportunity?: Opportunity | undefined;
  /** Whom the reader led one to, where the letter tells what came of it. */
  readonly introduced?: Contact | undefined;
  /** A letter of this kind to this person that has been begun and not been sent. */
  readonly begun?: Letter | undefined;
}

/** The notes that a letter can begin from. */
export type LetterSource = Contact | Interview | Letter | Opportunity;

/**
 * The letters of a kind that a note may ask for: one for each person of an interview who has not been thanked for it,
 * else at most one. `reader` is whom it goes to where the note of an opening names nobody.
 */
export function letterPlans(
  lookup: Lookup,
  kind: LetterKind,
  note: LetterSource,
  reader?: Contact,
): readonly LetterPlan[] {
  switch (note.type) {
    case 'interview':
      if (kind === 'referrer-update') return updatePlans(lookup, note);
      return contactsOf(lookup, note)
        .filter((to) => kind !== 'thank-you' || !isThanked(lookup, to, note))
        .map((to) => planFor(lookup, kind, to, aboutInterview(lookup, kind, to, note)));
    case 'contact':
      return [planFor(lookup, kind, note, aboutContact(lookup, kind, note))];
    case 'letter': {
      const to = recipientOf(lookup, note);
      return to === undefined ? [] : [planFor(lookup, kind, to, aboutLetter(lookup, kind, to, note))];
    }
    case 'opportunity': {
      const to = follow(lookup, note.fields.contact?.value, note, 'contact') ?? reader;
      if (to === undefined) return [];
      const about = kind === 'cover' ? { opportunity: note } : aboutContact(lookup, kind, to);
      return [planFor(lookup, kind, to, about)];
    }
  }
}

/** What may be told to those who led one to the people of an interview. */
function updatePlans(lookup: Lookup, interview: Interview): readonly LetterPlan[] {
  return contactsOf(lookup, interview).flatMap((introduced) => {
    const to = follow(lookup, introduced.fields.referred_by?.value, introduced, 'contact');
    return to === undefined ? [] : [planFor(lookup, 'referrer-update', to, { interview, introduced })];
  });
}

type About = Omit<LetterPlan, 'to' | 'begun' | 'approach' | 'conversation' | 'language'>;

function planFor(lookup: Lookup, kind: LetterKind, to: Contact, about: About): LetterPlan {
  const begun = begunLetter(lookup, kind, to, about.interview);
  const language = (to.fields.language ?? lookup.profile()?.fields.language)?.value;
  if (kind !== 'request') return { to, ...about, language, begun };
  const conversation = conversationWith(to, about.interview);
  const approach = hasMet(lookup, to) || isClose(to) ? 'known' : approachTo(to);
  return { to, ...about, approach, conversation, language, begun };
}

/** What a letter that asks somebody without a note for a talk is to be, by how one knows of them. */
export function firstRequest(lookup: Lookup, source: Source | undefined): Wanted {
  return {
    kind: 'request',
    approach: approachBy(source),
    conversation: source === 'friend' ? 'exploration' : 'informational',
    language: lookup.profile()?.fields.language?.value,
  };
}

/** How one comes to somebody: by whoever named them, by what is shared, or out of the blue. */
function approachTo(contact: Contact): Approach {
  const { referred_by, source } = contact.fields;
  if (referred_by !== undefined) return 'referral';
  const approach = approachBy(source?.value);
  if (approach !== 'cold') return approach;
  if (isOneOf(contact, ['alumni'])) return 'alumni';
  return isKnownWell(contact) ? 'known' : 'cold';
}

function approachBy(source: Source | undefined): Approach {
  if (source === 'referral') return 'referral';
  if (source === 'friend') return 'known';
  return SHARED.includes(source) ? 'alumni' : 'cold';
}

const SHARED: readonly unknown[] = ['alumni', 'association', 'group'] satisfies readonly Source[];

/** The conversation to ask somebody for: the one that is planned, else what suits what they are to the writer. Only who knows one can advise one on a direction. */
function conversationWith(to: Contact, interview: Interview | undefined): InterviewKind {
  const isKnown = isKnownWell(to) || to.fields.source?.value === 'friend';
  const planned = interview?.fields.kind?.value;
  if (planned !== undefined && (planned !== 'exploration' || isKnown)) return planned;
  if (isOneOf(to, ['hr', 'recruiter'])) return 'exploratory';
  return isKnown ? 'exploration' : 'informational';
}

function aboutInterview(lookup: Lookup, kind: LetterKind, to: Contact, interview: Interview): About {
  if (kind !== 'cover') return { interview };
  const opportunity = follow(lookup, interview.fields.opportunity?.value, interview, 'opportunity');
  return opportunity === undefined ? aboutContact(lookup, kind, to) : { opportunity };
}

function aboutContact(lookup: Lookup, kind: LetterKind, contact: Contact): About {
  const interviews = interviewsWith(lookup, contact);
  const last = (isMeant: (interview: Interview) => boolean): About => ({
    interview: latest(interviews.filter(isMeant), (one) => meetingOf(lookup, one)?.day),
  });
  switch (kind) {
    case 'introduction':
      return {};
    case 'referrer-update':
      return latestNews(lookup, contact);
    case 'cover':
      return { opportunity: openingWith(lookup, contact) };
    case 'request':
      return last((one) => interviewStatus(one) === 'requested');
    case 'accept':
    case 'decline':
      return last(isOpen);
    case 'follow-up': {
      const letter = lastSent(lookup, contact);
      const isOwed = letter !== undefined && isUnanswered(letter);
      return isOwed ? aboutLetter(lookup, kind, contact, letter) : last(isDone);
    }
    case 'thank-you':
    case 'feedback':
    case 'check-in':
    case 'linkedin-invite':
      return last(isDone);
  }
}

function isDone(interview: Interview): boolean {
  return interviewStatus(interview) === 'done';
}

/** The opening that a contact stands by, the latest that was found. */
function openingWith(lookup: Lookup, contact: Contact): Opportunity | undefined {
  const theirs = lookup
    .backlinks(contact)
    .filter((note) => note.type === 'opportunity')
    .filter((one) => follow(lookup, one.fields.contact?.value, one, 'contact')?.uri === contact.uri);
  return latest(theirs, ({ fields }) => fields.found?.value);
}

/** The latest talk with somebody whom a contact led one to. */
function latestNews(lookup: Lookup, referrer: Contact): About {
  const news = lookup
    .backlinks(referrer)
    .filter((note) => note.type === 'contact')
    .filter((one) => follow(lookup, one.fields.referred_by?.value, one, 'contact')?.uri === referrer.uri)
    .map((introduced) => ({ introduced, ...aboutContact(lookup, 'check-in', introduced) }));
  const last = latest(news, ({ interview }) => interview && meetingOf(lookup, interview)?.day);
  return last ?? {};
}

function aboutLetter(lookup: Lookup, kind: LetterKind, to: Contact, letter: Letter): About {
  if (kind === 'introduction' || kind === 'referrer-update') return aboutContact(lookup, kind, to);
  const { sent, channel, interview, opportunity } = letter.fields;
  if (kind === 'cover') {
    const opening = follow(lookup, opportunity?.value, letter, 'opportunity');
    return opening === undefined ? aboutContact(lookup, kind, to) : { opportunity: opening };
  }
  const isNudge = kind === 'follow-up' && sent !== undefined && isUnanswered(letter);
  return {
    interview:
      follow(lookup, interview?.value, letter, 'interview') ??
      (isNudge ? undefined : aboutContact(lookup, kind === 'follow-up' ? 'feedback' : kind, to).interview),
    unanswered: isNudge ? { sent: sent.value } : undefined,
    channel: channel?.value,
  };
}

/** Whether a letter asked for something and has had no answer. */
function isUnanswered({ fields }: Letter): boolean {
  return fields.kind?.value === 'request' && fields.sent !== undefined && fields.replied === undefined;
}

function lastSent(lookup: Lookup, contact: Contact): Letter | undefined {
  return latest(lettersTo(lookup, contact), ({ fields }) => fields.sent?.value);
}

function isThanked(lookup: Lookup, to: Contact, interview: Interview): boolean {
  return lettersFor(lookup, interview).some(
    (letter) =>
      letter.fields.kind?.value === 'thank-you' &&
      letterStatus(letter) === 'sent' &&
      recipientOf(lookup, letter)?.uri === to.uri,
  );
}

function begunLetter(
  lookup: Lookup,
  kind: LetterKind,
  to: Contact,
  interview: Interview | undefined,
): Letter | undefined {
  return lettersTo(lookup, to).find((letter) => {
    if (letter.fields.kind?.value !== kind || letterStatus(letter) === 'sent') return false;
    const about = letter.fields.interview;
    if (about === undefined || interview === undefined) return true;
    return follow(lookup, about.value, letter, 'interview')?.uri === interview.uri;
  });
}

function latest<T>(notes: readonly T[], dayOf: (note: T) => Day | undefined): T | undefined {
  return notes.reduce<T | undefined>((best, note) => {
    const day = dayOf(note) ?? '';
    return best === undefined || day >= (dayOf(best) ?? '') ? note : best;
  }, undefined);
}

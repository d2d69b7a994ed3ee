import type { Lookup } from '../index/lookup';
import {
  contactsOf,
  follow,
  interviewsWith,
  lettersFor,
  lettersTo,
  meetingOf,
  recipientOf,
} from '../index/relations';
import type { Day } from '../model/day';
import type { Contact, Interview, Letter } from '../model/note';
import { interviewStatus, isOpen, letterStatus } from '../model/status';
import type { DraftedLetter, LetterContext } from './letters';

/** A letter that can be drafted: to whom it goes, and what it is about. */
export interface LetterPlan extends Pick<LetterContext, 'unanswered' | 'channel'> {
  readonly to: Contact;
  readonly interview?: Interview | undefined;
  /** Whom the reader led one to, where the letter tells what came of it. */
  readonly introduced?: Contact | undefined;
  /** A letter of this kind to this person that has been begun and not been sent. */
  readonly begun?: Letter | undefined;
}

/** The letters of a kind that a note may ask for: one for each person of an interview who has not been thanked for it, else at most one. */
export function letterPlans(
  lookup: Lookup,
  kind: DraftedLetter,
  note: Contact | Interview | Letter,
): readonly LetterPlan[] {
  if (kind === 'referrer-update' && note.type !== 'letter') return updatePlans(lookup, note);
  switch (note.type) {
    case 'interview':
      return contactsOf(lookup, note)
        .filter((to) => kind !== 'thank-you' || !isThanked(lookup, to, note))
        .map((to) => planFor(lookup, kind, to, { interview: note }));
    case 'contact':
      return [planFor(lookup, kind, note, aboutContact(lookup, kind, note))];
    case 'letter': {
      const to = recipientOf(lookup, note);
      return to === undefined ? [] : [planFor(lookup, kind, to, aboutLetter(lookup, kind, to, note))];
    }
  }
}

/** What those who opened a door may be told: after an interview each referrer of its people, a referrer the latest news. */
function updatePlans(lookup: Lookup, note: Contact | Interview): readonly LetterPlan[] {
  if (note.type === 'contact') {
    return [planFor(lookup, 'referrer-update', note, aboutContact(lookup, 'referrer-update', note))];
  }
  return contactsOf(lookup, note).flatMap((introduced) => {
    const to = follow(lookup, introduced.fields.referred_by?.value, introduced, 'contact');
    return to === undefined ? [] : [planFor(lookup, 'referrer-update', to, { interview: note, introduced })];
  });
}

type About = Pick<LetterPlan, 'interview' | 'introduced' | 'unanswered' | 'channel'>;

function planFor(lookup: Lookup, kind: DraftedLetter, to: Contact, about: About): LetterPlan {
  return { to, ...about, begun: begunLetter(lookup, kind, to, about.interview) };
}

function aboutContact(lookup: Lookup, kind: DraftedLetter, contact: Contact): About {
  if (kind === 'follow-up') {
    const last = lastSent(lookup, contact);
    if (last !== undefined && isUnanswered(last)) return aboutLetter(lookup, kind, contact, last);
  }
  if (kind === 'introduction') return {};
  if (kind === 'referrer-update') return latestNews(lookup, contact);
  const interviews = interviewsWith(lookup, contact);
  const wanted = interviews.filter(kind === 'accept' ? isOpen : (one) => interviewStatus(one) === 'done');
  return { interview: latest(wanted, (one) => meetingOf(lookup, one)?.day) };
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

function aboutLetter(lookup: Lookup, kind: DraftedLetter, to: Contact, letter: Letter): About {
  if (kind === 'introduction' || kind === 'referrer-update') return aboutContact(lookup, kind, to);
  const { sent, channel, interview } = letter.fields;
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
  kind: DraftedLetter,
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

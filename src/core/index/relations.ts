import { linkText, type LinkText } from '../markdown/links';
import { offsetAt, type Day, type Weekday } from '../model/day';
import { logOf } from '../model/log';
import { instantOf, wallClock, type Moment } from '../model/moment';
import type { Company, Contact, Interview, Letter, Note, NoteOf, Opportunity } from '../model/note';
import type { InterviewKind, ReadType } from '../model/schema';
import { interviewStatus, isOpen, letterStatus, stageOf } from '../model/status';
import type { Lookup } from './lookup';
import { namesMeantBy } from './names';

/** The note of a type that a link leads to; undefined where it leads nowhere, to several or to another type. */
export function follow<T extends ReadType>(
  lookup: Lookup,
  link: LinkText | undefined,
  from: Note,
  type: T,
): NoteOf<T> | undefined {
  if (link === undefined) return undefined;
  const found = lookup.resolve(link, from, type);
  return found.kind === 'note' && found.note.type === type ? (found.note as unknown as NoteOf<T>) : undefined;
}

/** The people of an interview that have a note, in their order. */
export function contactsOf(lookup: Lookup, interview: Interview): readonly Contact[] {
  const links = interview.fields.contact?.value ?? [];
  return links.map((link) => follow(lookup, link, interview, 'contact')).filter((one) => one !== undefined);
}

/** The contact that a letter goes to, where they have a note. */
export function recipientOf(lookup: Lookup, letter: Letter): Contact | undefined {
  return follow(lookup, letter.fields.to?.value, letter, 'contact');
}

/** The interviews with a contact, in the order of their paths. */
export function interviewsWith(lookup: Lookup, contact: Contact): readonly Interview[] {
  return lookup.kept(contact, 'interviews with', () =>
    lookup
      .backlinks(contact)
      .filter((note) => note.type === 'interview')
      .filter((interview) => contactsOf(lookup, interview).some(({ uri }) => uri === contact.uri)),
  );
}

/** The letters to a contact, in the order of their paths. */
export function lettersTo(lookup: Lookup, contact: Contact): readonly Letter[] {
  return lookup.kept(contact, 'letters to', () =>
    lookup
      .backlinks(contact)
      .filter((note) => note.type === 'letter')
      .filter((letter) => recipientOf(lookup, letter)?.uri === contact.uri),
  );
}

/** The letters that belong to an interview, in the order of their paths. */
export function lettersFor(lookup: Lookup, interview: Interview): readonly Letter[] {
  return lookup
    .backlinks(interview)
    .filter((note) => note.type === 'letter')
    .filter(
      (letter) => follow(lookup, letter.fields.interview?.value, letter, 'interview')?.uri === interview.uri,
    );
}

/** The kind of conversation a letter is about: that of its interview, else of the only one still to come with its reader. */
export function conversationOf(lookup: Lookup, letter: Letter): InterviewKind {
  const own = follow(lookup, letter.fields.interview?.value, letter, 'interview');
  if (own !== undefined) return own.fields.kind?.value ?? 'informational';
  const contact = recipientOf(lookup, letter);
  const open = contact === undefined ? [] : interviewsWith(lookup, contact).filter(isOpen);
  return (open.length === 1 ? open[0]?.fields.kind?.value : undefined) ?? 'informational';
}

/** Whether the person and a contact have talked already: a stage or an interview that was held says so. */
export function hasMet(lookup: Lookup, contact: Contact): boolean {
  const stage = stageOf(contact);
  if (stage === 'met' || stage === 'in-touch') return true;
  return interviewsWith(lookup, contact).some((interview) => interviewStatus(interview) === 'done');
}

/** A company, with its note where it has one. */
export interface Employer {
  readonly name: string;
  readonly note?: Company;
}

/** The company that a link means. */
export function companyBehind(lookup: Lookup, link: LinkText, from: Note): Employer {
  const company = follow(lookup, link, from, 'company');
  if (company !== undefined) return { name: company.name, note: company };
  return { name: link.label ?? lastPart(link.target) };
}

/** The company that goes by a name, with its note where it has one. */
export function companyCalled(lookup: Lookup, name: string): Employer {
  const profile = lookup.profile();
  const note = profile && follow(lookup, { target: name, style: 'bare' }, profile, 'company');
  return note === undefined ? { name } : { name: note.name, note };
}

/** The company of a note; that of an interview is its own, else that of its first contact. A company without a note has a name alone. */
export function companyOf(lookup: Lookup, note: Interview | Contact | Opportunity): Employer | undefined {
  const link = note.fields.company?.value;
  if (link !== undefined) return companyBehind(lookup, link, note);
  const contact = note.type === 'interview' ? contactsOf(lookup, note)[0] : undefined;
  return contact === undefined ? undefined : companyOf(lookup, contact);
}

/** Somebody who works at a company, or used to. */
export interface Insider {
  readonly contact: Contact;
  readonly isFormer: boolean;
}

/** The contacts at the company of a note, by note or by bare name, in the order of their paths. */
export function insidersAt(lookup: Lookup, note: AtCompany): readonly Insider[] {
  return insidersAmong(companyMeant(lookup, note));
}

/** The contacts at a company, in the order of their paths. */
export function insidersOf(lookup: Lookup, { name, note }: Employer): readonly Insider[] {
  const from = note ?? lookup.profile();
  if (from === undefined) return [];
  return insidersAmong(companyLinked(lookup, note, { target: name, style: 'bare' }, from));
}

function insidersAmong({ linking, isIt }: CompanyMeant): readonly Insider[] {
  return linking
    .filter((other) => other.type === 'contact')
    .flatMap((contact): readonly Insider[] => {
      const { company: own, former_companies: former } = contact.fields;
      if (own !== undefined && isIt(own.value, contact)) return [{ contact, isFormer: false }];
      return former?.value.some((one) => isIt(one, contact)) ? [{ contact, isFormer: true }] : [];
    });
}

/** The interviews at the company of a note, with whomever, its own one among them where it is an interview. */
export function interviewsAt(lookup: Lookup, note: AtCompany): readonly Interview[] {
  const { linking, isIt } = companyMeant(lookup, note);
  const named = linking
    .filter((other) => other.type === 'interview')
    .filter((other) => other.fields.company !== undefined && isIt(other.fields.company.value, other));
  const people = insidersAt(lookup, note).filter(({ isFormer }) => !isFormer);
  const withThem = people
    .flatMap(({ contact }) => interviewsWith(lookup, contact))
    .filter(({ fields }) => fields.company === undefined);
  return [...new Map([...named, ...withThem].map((one) => [one.uri, one])).values()];
}

type AtCompany = Interview | Contact | Opportunity;

/** The notes that hold a link to a company, and what tells whether a link of theirs means it. */
interface CompanyMeant {
  readonly linking: readonly Note[];
  readonly isIt: (link: LinkText, from: Note) => boolean;
}

function companyMeant(lookup: Lookup, note: AtCompany): CompanyMeant {
  const holder =
    note.type === 'interview' && note.fields.company === undefined ? contactsOf(lookup, note)[0] : note;
  const link = holder?.fields.company?.value;
  if (holder === undefined || link === undefined) return { linking: [], isIt: () => false };
  return companyLinked(lookup, follow(lookup, link, holder, 'company'), link, holder);
}

function companyLinked(
  lookup: Lookup,
  company: Company | undefined,
  link: LinkText,
  from: Note,
): CompanyMeant {
  if (company !== undefined) {
    const isIt = (other: LinkText, from: Note) => follow(lookup, other, from, 'company')?.uri === company.uri;
    return { linking: lookup.backlinks(company), isIt };
  }
  const names = new Set(namesMeantBy(link, from));
  return {
    linking: lookup.linkingAlike(link, from),
    isIt: (other, holder) =>
      namesMeantBy(other, holder).some((name) => names.has(name)) &&
      follow(lookup, other, holder, 'company') === undefined,
  };
}

/** Whom an interview is with, by name: the contacts' notes where they have one, else what the links say. */
export function namesWith(lookup: Lookup, interview: Interview): readonly string[] {
  const links = interview.fields.contact?.value ?? [];
  return links.map((link) => nameBehind(lookup, link, interview));
}

/** The name that a link to a person means. */
export function nameBehind(lookup: Lookup, link: LinkText, from: Note): string {
  return follow(lookup, link, from, 'contact')?.name ?? link.label ?? lastPart(link.target);
}

/** When an interview takes place on the person's own wall clock; undefined while that is open. */
export function meetingOf(lookup: Lookup, interview: Interview): Moment | undefined {
  const { start, timezone } = interview.fields;
  if (start === undefined) return undefined;
  return lookup.kept(interview, 'meeting', () => {
    const mine = lookup.profile()?.fields.timezone?.value;
    return wallClock(inZone(start.value, timezone?.value, mine), mine);
  });
}

/** A moment of another zone, with its offset; one of the person's own zone stays as it is written. */
function inZone(moment: Moment, zone: string | undefined, mine: string | undefined): Moment {
  const { time, offset } = moment;
  if (time === undefined || offset !== undefined || zone === undefined || mine === undefined || zone === mine)
    return moment;
  const minutes = offsetAt(instantOf(moment, zone), zone) / 60_000;
  const sign = minutes < 0 ? '-' : '+';
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return { ...moment, offset: `${sign}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}` };
}

/** The days of the week on which the person works, as the profile says; undefined means Monday to Friday. */
export function workingDaysOf(lookup: Lookup): readonly Weekday[] | undefined {
  return lookup.profile()?.fields.working_days?.value;
}

/** Something that passed between the person and a contact on a day. */
export interface Touch {
  readonly day: Day;
  readonly kind: 'log' | 'letter' | 'reply' | 'interview';
  readonly note: Note;
}

/** All touches of a contact up to and including `today`, the newest first: log lines, sent letters, replies, interviews held. */
export function touchesOf(lookup: Lookup, contact: Contact, today: Day): readonly Touch[] {
  return lookup.kept(contact, `touches until ${today}`, () => touchesUntil(lookup, contact, today));
}

function touchesUntil(lookup: Lookup, contact: Contact, today: Day): readonly Touch[] {
  const touches: Touch[] = logOf(contact).map(({ day }) => ({ day, kind: 'log', note: contact }));
  for (const letter of lettersTo(lookup, contact)) {
    const { sent, replied } = letter.fields;
    if (sent !== undefined && letterStatus(letter) === 'sent')
      touches.push({ day: sent.value, kind: 'letter', note: letter });
    if (replied !== undefined) touches.push({ day: replied.value, kind: 'reply', note: letter });
  }
  for (const interview of interviewsWith(lookup, contact)) {
    const meeting = meetingOf(lookup, interview);
    if (meeting !== undefined && interviewStatus(interview) === 'done') {
      touches.push({ day: meeting.day, kind: 'interview', note: interview });
    }
  }
  return touches.filter(({ day }) => day <= today).sort((a, b) => (a.day < b.day ? 1 : -1));
}

function lastPart(target: string): string {
  return linkText(target).target.split('/').at(-1)?.replace(/\.md$/i, '') ?? target;
}

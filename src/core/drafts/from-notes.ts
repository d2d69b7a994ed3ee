import { isInEnglish } from '../index/language';
import type { Lookup } from '../index/lookup';
import {
  companyOf,
  contactsOf,
  follow,
  hasMet,
  meetingOf,
  nameBehind,
  namesWith,
  workingDaysOf,
} from '../index/relations';
import { itemsIn, sectionsOf, tasksIn } from '../markdown/body';
import type { LinkText } from '../markdown/links';
import type { Day } from '../model/day';
import { logOf } from '../model/log';
import { stemOf, type Contact, type Interview, type Note, type Opportunity } from '../model/note';
import type { InterviewKind } from '../model/schema';
import { isClose } from '../model/status';
import type { Conversation, Named, Person } from './draft-note';
import type { LetterContext, Occasion, Opening } from './letter-context';
import { overlap } from '../text/range';
import { linkTargetOf, oneLine, shortName } from './prose';

/** Something that a link can lead to. */
export type Linked<T extends Named> = T & { readonly linkTarget: string };

/** How much of a log one wants to see before a talk. */
const LAST_LINES = 3;

/** What the notes know about a contact. */
export function personOf(lookup: Lookup, contact: Contact): Linked<Person> {
  const { fields } = contact;
  const company = companyOf(lookup, contact);
  return {
    name: contact.name,
    linkTarget: targetOf(lookup, contact),
    aliases: fields.aliases?.value,
    role: fields.role?.value,
    company: company && { name: company.name, linkTarget: company.note && targetOf(lookup, company.note) },
    relationship: fields.relationship?.value,
    source: fields.source?.value,
    referredBy: namedBy(lookup, fields.referred_by?.value, contact),
    foundVia: fields.found_via?.value,
    lastLog: logOf(contact)
      .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
      .slice(-LAST_LINES)
      .map(({ day, text }) => `${day} ${text}`),
  };
}

/** The conversation that an interview's note is about, as far as the notes know it: what the fixes insert is made from it. */
export function knownConversation(lookup: Lookup, interview: Interview, today: Day): Conversation {
  const { format, initiated_by, opportunity } = interview.fields;
  const kind = interview.fields.kind?.value ?? 'informational';
  const [contact] = contactsOf(lookup, interview);
  const company = companyOf(lookup, interview);
  const known = contact && personOf(lookup, contact);
  const opening = follow(lookup, opportunity?.value, interview, 'opportunity');
  return {
    kind,
    today,
    contact: {
      ...(known ?? { name: namesWith(lookup, interview)[0] ?? '' }),
      company: company && { name: company.name, linkTarget: company.note && targetOf(lookup, company.note) },
    },
    moment: meetingOf(lookup, interview),
    format: format?.value,
    initiatedBy: initiated_by?.value,
    field: fieldOf(lookup, kind, company?.note?.fields.industry?.value),
    opportunity: opening && { name: opening.name, linkTarget: targetOf(lookup, opening) },
    progress: opening?.fields.status?.value,
    hasMet: contact && hasMet(lookup, contact),
    goals: lookup.profile()?.fields.goals?.value,
  };
}

/** What the notes know for a letter to somebody, which belongs to a conversation or is about an opening. */
export function letterContextOf(
  lookup: Lookup,
  to: Contact | Person,
  today: Day,
  interview?: Interview,
  opportunity?: Opportunity,
): Omit<LetterContext, 'folders' | 'isTaken'> {
  const profile = lookup.profile()?.fields;
  return {
    today,
    to: 'uri' in to ? personOf(lookup, to) : to,
    from: {
      name: profile?.name?.value,
      headline: profile?.headline?.value,
      phone: profile?.phone?.value,
      email: profile?.email?.value,
      signature: profile?.signature?.value,
    },
    areAcquainted: 'uri' in to && (hasMet(lookup, to) || isClose(to)),
    interview: interview && occasionOf(lookup, interview),
    topics: interview && topicsOf(lookup, interview),
    peopleNamed: interview && peopleNamedIn(lookup, interview),
    promises: interview && 'uri' in to ? promisesIn(interview, to) : undefined,
    opportunity: opportunity && openingOf(lookup, opportunity),
    field: profile?.focus?.value[0],
    notesLanguage: profile?.language?.value,
    workingDays: workingDaysOf(lookup),
  };
}

function openingOf(lookup: Lookup, opportunity: Opportunity): Opening {
  return {
    name: opportunity.name,
    linkTarget: targetOf(lookup, opportunity),
    company: companyOf(lookup, opportunity)?.name,
  };
}

/** The field that a conversation is about: among friends what the search is focused on, else what the company does. */
export function fieldOf(
  lookup: Lookup,
  kind: InterviewKind,
  industry: string | undefined,
): string | undefined {
  const focus = lookup.profile()?.fields.focus?.value[0];
  return kind === 'exploration' ? focus : (industry ?? focus);
}

function occasionOf(lookup: Lookup, interview: Interview): Occasion {
  const { kind, format, place, feedback_by } = interview.fields;
  return {
    linkTarget: targetOf(lookup, interview),
    kind: kind?.value,
    moment: meetingOf(lookup, interview),
    format: format?.value,
    place: place?.value,
    feedbackBy: feedback_by?.value,
  };
}

/** What was talked about: the beginnings of the notes' items, those first that name their topic before a colon. */
function topicsOf(lookup: Lookup, interview: Interview): readonly string[] {
  const items = sectionsOf(interview.body, 'Notes')
    .flatMap(({ content }) => itemsIn(interview.body, content))
    .filter(({ depth, mark }) => depth === 0 && mark === undefined)
    .map(({ textRange }) => interview.text.slice(textRange.start, textRange.end));
  const words = items.map((item) => oneLine(item.replace(/[*_`[\]]/g, '')));
  const named = words.map((item) => /^[^:.,;!?"“]{3,60}(?=:\s)/.exec(item)?.[0]);
  const begun = words.map((item) => /^[^:.,;!?"“]{3,60}(?=[.,;!?]|$)/.exec(item)?.[0]);
  const topics = [...named, ...begun].filter((topic) => topic !== undefined);
  // In another language a word that looks like one of these may be a noun, which keeps its capital.
  return isInEnglish(lookup, interview) ? topics.map(withinSentence) : topics;
}

/** Whom a talk led to: the first link of each item under Referrals that leads to somebody else. */
function peopleNamedIn(lookup: Lookup, interview: Interview): readonly Named[] {
  const { body } = interview;
  const there = contactsOf(lookup, interview).map(({ uri }) => uri);
  const people = sectionsOf(body, 'Referrals')
    .flatMap(({ content }) => itemsIn(body, content))
    .flatMap(({ textRange }) => body.links.find(({ range }) => overlap(range, textRange)) ?? [])
    .flatMap((link) => follow(lookup, link, interview, 'contact') ?? [])
    .filter(({ uri }) => !there.includes(uri));
  return [...new Map(people.map((one) => [one.uri, one])).values()].map((one) => ({
    name: one.name,
    linkTarget: targetOf(lookup, one),
  }));
}

/** What a task for the reader begins with, where it can be said as a promise. */
const GIVES = /^(?:send|share|forward|show|bring|lend|give|return|tell|post|e-?mail)\b/i;
const LONGEST_PROMISE = 120;
const DUE = /\s{0,9}(?:📅\ufe0f?|\[?due::?|\(?@)\s{0,3}\d{4}-\d{2}-\d{2}[\])]?/giu;

/** What was promised to somebody, from the open tasks under Follow-up: "Send her the article" as "send you the article". */
function promisesIn(interview: Interview, to: Contact): readonly string[] {
  const { body, text } = interview;
  return sectionsOf(body, 'Follow-up')
    .flatMap(({ content }) => tasksIn(body, content))
    .filter(({ done }) => !done)
    .map(({ item }) => oneLine(text.slice(item.textRange.start, item.textRange.end).replace(DUE, '')))
    .filter((task) => GIVES.test(task) && task.length <= LONGEST_PROMISE)
    .flatMap((task) => toldToThem(task, to) ?? []);
}

/** A task as one tells the reader of it; undefined where it does not speak of them. */
function toldToThem(task: string, { name, fields }: Contact): string | undefined {
  const words = task.replace(/[*_`[\]]/g, '').replace(/[\s.,;:!]{1,9}$/, '');
  const aliases = fields.aliases?.value ?? [];
  const called = [name, shortName(name, aliases), ...aliases];
  const verb = /^\S+ /.exec(words)?.[0] ?? '';
  const object = words.slice(verb.length);
  const named = called.find((one) => object === one || object.startsWith(`${one} `));
  const [pronoun = named] = /^(?:him|her|them)\b/i.exec(object) ?? [];
  return pronoun === undefined ? undefined : `${verb.toLowerCase()}you${object.slice(pronoun.length)}`;
}

/** A beginning of a sentence as it stands within one. */
function withinSentence(topic: string): string {
  return topic.replace(/^(?:An?|The|What|How|Why|Where|When|His|Her|Their|Our|My)\b/, (word) =>
    word.toLowerCase(),
  );
}

function namedBy(lookup: Lookup, link: LinkText | undefined, from: Note): Named | undefined {
  if (link === undefined) return undefined;
  const contact = follow(lookup, link, from, 'contact');
  return { name: nameBehind(lookup, link, from), linkTarget: contact && targetOf(lookup, contact) };
}

/** What a wikilink to a note says, so that it leads there from anywhere in the search. */
export function targetOf(lookup: Lookup, note: Note): string {
  const name = note.type === 'interview' ? stemOf(note.path) : note.name;
  return linkTargetOf(name, note.path, (target) => {
    const found = lookup.resolve({ target, style: 'wiki' }, note, note.type);
    return found.kind === 'note' && found.note.uri === note.uri;
  });
}

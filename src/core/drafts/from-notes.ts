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
import { itemsIn, sectionsOf } from '../markdown/body';
import type { LinkText } from '../markdown/links';
import type { Day } from '../model/day';
import { logOf } from '../model/log';
import { stemOf, type Contact, type Interview, type Note, type Opportunity } from '../model/note';
import type { InterviewKind } from '../model/schema';
import type { Conversation, Named, Person } from './draft-note';
import type { LetterContext, Occasion, Opening } from './letter-context';
import { linkTargetOf, oneLine } from './prose';

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
export function conversationOf(lookup: Lookup, interview: Interview, today: Day): Conversation {
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
  to: Contact | Linked<Person>,
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
    interview: interview && occasionOf(lookup, interview),
    topics: interview && topicsOf(interview),
    opportunity: opportunity && openingOf(lookup, opportunity),
    field: profile?.focus?.value[0],
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
function topicsOf(interview: Interview): readonly string[] {
  const items = sectionsOf(interview.body, 'Notes')
    .flatMap(({ content }) => itemsIn(interview.body, content))
    .filter(({ depth, mark }) => depth === 0 && mark === undefined)
    .map(({ textRange }) => interview.text.slice(textRange.start, textRange.end));
  const words = items.map((item) => oneLine(item.replace(/[*_`[\]]/g, '')));
  const named = words.map((item) => /^[^:.,;!?"“]{3,60}(?=:\s)/.exec(item)?.[0]);
  const begun = words.map((item) => /^[^:.,;!?"“]{3,60}(?=[.,;!?]|$)/.exec(item)?.[0]);
  return [...named, ...begun].filter((topic) => topic !== undefined).map(withinSentence);
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

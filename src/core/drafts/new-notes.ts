import type { Day } from '../model/day';
import { momentWritten } from '../model/moment';
import type { OpportunityStatus, Stage } from '../model/schema';
import { PROFILE_FILE } from '../model/note';
import type { Conversation, DraftNote, Named, Person, Storage } from './draft-note';
import type { Sender } from './letter-context';
import { noteOf, sectionsText, type FieldText } from './note-text';
import { prepSections } from './prep';
import { comment, inline, linkOrName, prompts } from './prose';
import { startedBy } from './questions';
import { freePath, slugOf } from './slug';

/** A conversation that gets its note: `place` is an address, a number or a link, `duration` such as `30m`. */
export interface NewInterview extends Conversation, Storage {
  readonly contact: Person & { readonly linkTarget: string };
  readonly place?: string | undefined;
  readonly duration?: string | undefined;
}

export interface NewContact extends Person, Storage {
  readonly email?: string | undefined;
  readonly linkedin?: string | undefined;
  readonly stage?: Stage | undefined;
}

export interface NewCompany extends Storage {
  readonly name: string;
  readonly industry?: string | undefined;
  readonly size?: string | undefined;
  readonly website?: string | undefined;
  readonly location?: string | undefined;
}

export interface NewProfile extends Omit<Sender, 'signature'> {
  /** IANA name. */
  readonly timezone?: string | undefined;
  readonly focus?: readonly string[] | undefined;
}

export interface NewOpportunity extends Storage {
  readonly title: string;
  readonly company?: Named | undefined;
  readonly url?: string | undefined;
  /** `saved` if undefined. */
  readonly status?: OpportunityStatus | undefined;
  /** The day on which it was found. */
  readonly found: Day;
  readonly deadline?: Day | undefined;
  readonly contact?: Named | undefined;
  readonly referredBy?: Named | undefined;
}

/** The prep note of a conversation: named after the day of the meeting, or after today while that is open. */
export function newInterviewNote(input: NewInterview): DraftNote {
  const { kind, contact, moment, today, format, place, folders, isTaken } = input;
  const started = startedBy(input);
  const path = freePath(folders.interview, slugOf(`${moment?.day ?? today} ${contact.name}`), isTaken);
  const fields = {
    type: 'interview',
    kind,
    contact: { link: contact.linkTarget },
    company: named(contact.company),
    opportunity: named(input.opportunity),
    status: moment === undefined ? 'requested' : 'scheduled',
    start: moment && momentWritten(moment),
    duration: input.duration ?? (kind === 'informational' && started === 'me' ? '30m' : undefined),
    format,
    place,
    initiated_by: kind === 'exploratory' || started === 'them' ? started : undefined,
  };
  return noteOf(path, fields, whoTheyAre(contact) + sectionsText(prepSections(input)));
}

/** The note of a person. */
export function newContactNote(input: NewContact): DraftNote {
  const { name, relationship = [], folders, isTaken } = input;
  const fields = {
    type: 'contact',
    name,
    aliases: input.aliases,
    role: input.role,
    company: named(input.company),
    email: input.email,
    linkedin: input.linkedin,
    relationship: relationship.length === 1 ? relationship[0] : relationship,
    source: input.source,
    referred_by: named(input.referredBy),
    found_via: input.foundVia,
    stage: input.stage ?? 'identified',
  };
  const sections = [
    {
      title: 'Research',
      text: prompts('What have they written, built or said? Which path led them to where they are?'),
    },
    {
      title: 'Common ground',
      text: prompts(
        'Work, a school, a group, an interest, a place: only what they have made public themselves.',
      ),
    },
    { title: 'Log', text: comment('One line for each time that you are in touch, the day first.') },
  ];
  return noteOf(freePath(folders.contact, slugOf(name), isTaken), fields, sectionsText(sections));
}

/** The note of a company. */
export function newCompanyNote(input: NewCompany): DraftNote {
  const { name, industry, size, website, location, folders, isTaken } = input;
  const sections = [
    {
      title: 'Research',
      text: prompts(
        'What do they do, for whom, and what do they seem to value?',
        'What are they busy with just now, and what is hard about it?',
      ),
    },
    {
      title: 'News',
      text: comment('What happened lately, with its day: something to mention, or a reason to write.'),
    },
  ];
  const fields = { type: 'company', name, industry, size, website, location };
  return noteOf(freePath(folders.company, slugOf(name), isTaken), fields, sectionsText(sections));
}

/** The profile, which makes its folder a job search; its path is always the same, taken or not. */
export function newProfileNote({ name, email, phone, headline, timezone, focus }: NewProfile): DraftNote {
  const body = [
    '# My job search',
    prompts('What are you sure of, what are you still weighing, and what must the next work have?'),
    comment(
      'Room above: "headline", one line about your background, "phone" and "signature" are for letters.',
    ),
    comment(
      '"goals": where you would like to be in five to ten years. "focus": what you want to know more about.',
    ),
  ];
  const fields = { type: 'profile', name, email, phone, headline, timezone, focus };
  return noteOf(PROFILE_FILE, fields, body.join('\n\n'));
}

/** The note of an opening. */
export function newOpportunityNote(input: NewOpportunity): DraftNote {
  const { title, company, folders, isTaken } = input;
  const fields = {
    type: 'opportunity',
    title,
    company: named(company),
    url: input.url,
    status: input.status ?? 'saved',
    found: input.found,
    deadline: input.deadline,
    contact: named(input.contact),
    referred_by: named(input.referredBy),
  };
  const why = prompts('What in it would be good for you, and what speaks against it?');
  const path = freePath(folders.opportunity, slugOf(title), isTaken);
  return noteOf(path, fields, sectionsText([{ title: 'Why this one', text: why }]));
}

/** What is known about somebody, as one wants to have it before one's eyes: their work, and what the log says last. */
function whoTheyAre({ name, linkTarget, role = '', company, lastLog = [] }: Person): string {
  const work = [inline(role), company === undefined ? '' : linkOrName(company)].filter((part) => part !== '');
  const line = work.length === 0 ? '' : `With ${linkOrName({ name, linkTarget })}, ${work.join(' at ')}.\n\n`;
  const log = lastLog.map((entry) => `${comment(entry)}\n`).join('');
  return line + (log === '' ? '' : `${log}\n`);
}

function named(one: Named | undefined): FieldText | undefined {
  return one?.linkTarget === undefined ? one?.name : { link: one.linkTarget };
}

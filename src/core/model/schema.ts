import * as z from 'zod/mini';

import type { Mapping } from '../markdown/yaml-value';
import { linkText, type LinkText } from '../markdown/links';
import { isTimezone, WEEKDAYS, type Day } from './day';
import { durationFrom, type Duration } from './duration';
import { momentFrom, type Moment } from './moment';

// Extension hosts forbid code from strings, which zod would otherwise make for speed.
z.config({ jitless: true });

export const RELATIONSHIPS = [
  'friend',
  'family',
  'colleague',
  'mentor',
  'counselor',
  'alumni',
  'peer',
  'hiring-manager',
  'hr',
  'recruiter',
  'executive',
] as const;
export const SOURCES = [
  'referral',
  'cold',
  'alumni',
  'association',
  'group',
  'event',
  'online',
  'friend',
  'inbound',
] as const;
/** From the first idea to a lasting acquaintance, then the two ways of stopping. */
export const STAGES = [
  'identified',
  'researched',
  'contacted',
  'replied',
  'scheduled',
  'met',
  'in-touch',
  'paused',
  'declined',
] as const;
/** The four conversations, which "exploratory" alone would mix up: see the page of `interview-kind-missing`. */
export const INTERVIEW_KINDS = ['exploration', 'informational', 'exploratory', 'job'] as const;
export const INTERVIEW_STATUSES = ['requested', 'scheduled', 'done', 'cancelled', 'no-show'] as const;
export const FORMATS = ['in-person', 'phone', 'video', 'written'] as const;
export const LETTER_KINDS = [
  'request',
  'introduction',
  'thank-you',
  'follow-up',
  'feedback',
  'check-in',
  'referrer-update',
  'linkedin-invite',
  'accept',
  'decline',
  'cover',
] as const;
const APPROACHES = ['cold', 'referral', 'alumni', 'known'] as const;
export const CHANNELS = ['email', 'linkedin', 'post', 'message'] as const;
export const LETTER_STATUSES = ['draft', 'ready', 'sent'] as const;
export const OPPORTUNITY_STATUSES = [
  'saved',
  'applied',
  'screening',
  'interviewing',
  'offer',
  'accepted',
  'rejected',
  'withdrawn',
] as const;

export type Relationship = (typeof RELATIONSHIPS)[number];
export type Source = (typeof SOURCES)[number];
export type Stage = (typeof STAGES)[number];
export type InterviewKind = (typeof INTERVIEW_KINDS)[number];
export type InterviewStatus = (typeof INTERVIEW_STATUSES)[number];
export type Format = (typeof FORMATS)[number];
export type LetterKind = (typeof LETTER_KINDS)[number];
export type Approach = (typeof APPROACHES)[number];
export type LetterStatus = (typeof LETTER_STATUSES)[number];
export type OpportunityStatus = (typeof OPPORTUNITY_STATUSES)[number];

/** What a value should have been, where it cannot be read. */
export type Expected =
  'date' | 'date-time' | 'day-or-yes-no' | 'duration' | 'number' | 'yes-no' | 'one-value' | 'keys';

/** What is wrong with a value, as the schema says it. */
export type ValueProblem =
  | { readonly kind: 'unreadable'; readonly expected: Expected }
  | { readonly kind: 'unlisted'; readonly values: readonly string[] }
  | { readonly kind: 'impossible' };

/** What a key holds, for those who help to write it. */
export interface Holds {
  readonly kind: 'text' | 'link' | 'timezone' | 'word' | Exclude<Expected, 'one-value'>;
  /** The words to choose from, where there is a list of them. */
  readonly values?: readonly string[];
  /** Whether it may hold several. */
  readonly isList?: boolean;
}

function reading<T>(holds: Holds, read: (written: string) => T | ValueProblem) {
  const transform = z.transform<string, T>((written, { issues }) => {
    const value = read(written);
    if (!isProblem(value)) return value;
    issues.push({ code: 'custom', input: written, params: value });
    return z.NEVER;
  });
  return holding(holds, z.pipe(oneValue(), transform));
}

/** What each schema holds. */
const HOLDS = z.registry<Holds>();

function holding<S extends z.ZodMiniType>(holds: Holds, schema: S): S {
  HOLDS.add(schema, holds);
  return schema;
}

function oneValue() {
  return z.string({ error: 'one-value' });
}

function isProblem(value: unknown): value is ValueProblem {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && PROBLEM_KINDS.has(String(value.kind))
  );
}

const PROBLEM_KINDS = new Set(['unreadable', 'unlisted', 'impossible']);

const unreadable = (expected: Expected): ValueProblem => ({ kind: 'unreadable', expected });

const text = holding({ kind: 'text' }, oneValue());
const link = reading<LinkText>({ kind: 'link' }, linkText);
const moment = reading<Moment>({ kind: 'date-time' }, (written) => {
  const read = momentFrom(written);
  return read === 'impossible' ? { kind: 'impossible' } : (read ?? unreadable('date-time'));
});
const day = reading<Day>({ kind: 'date' }, (written) => {
  const read = momentFrom(written);
  return read === 'impossible' ? { kind: 'impossible' } : (read?.day ?? unreadable('date'));
});
const duration = reading<Duration>(
  { kind: 'duration' },
  (written) => durationFrom(written) ?? unreadable('duration'),
);
const flag = reading<boolean>(
  { kind: 'yes-no', values: ['true', 'false'] },
  (written) => asFlag(written) ?? unreadable('yes-no'),
);
const dayOrFlag = reading<Day | boolean>({ kind: 'day-or-yes-no', values: ['true', 'false'] }, (written) => {
  const yesNo = asFlag(written);
  if (yesNo !== undefined) return yesNo;
  const read = momentFrom(written);
  return read === 'impossible' ? { kind: 'impossible' } : (read?.day ?? unreadable('day-or-yes-no'));
});
const timezone = reading<string>({ kind: 'timezone' }, (written) =>
  isTimezone(written) ? written : { kind: 'unlisted', values: [] },
);
const keys = holding({ kind: 'keys' }, z.custom<Mapping>(isMapping, { error: 'keys' }));

/** Whether a value is a group of keys. A list is none, though it too has `entries`. */
function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'entries' in value;
}

function number(least: number, most: number) {
  const values = most - least < 10 ? range(least, most) : [];
  return reading<number>({ kind: 'number', values }, (written) => {
    const value = /^[+-]?\d{1,9}(?:\.\d{1,9})?$/.test(written.trim()) ? Number(written) : Number.NaN;
    if (Number.isNaN(value)) return unreadable('number');
    if (value >= least && value <= most) return value;
    return { kind: 'unlisted', values };
  });
}

function oneOf<const V extends readonly string[]>(values: V) {
  const byFolded = new Map(values.map((value) => [foldWord(value), value as V[number]]));
  return reading<V[number]>(
    { kind: 'word', values },
    (written) => byFolded.get(foldWord(written)) ?? { kind: 'unlisted', values },
  );
}

function many<S extends z.ZodMiniType>(one: S) {
  const list = z.transform((value): unknown => (Array.isArray(value) ? value : [value]));
  return holding({ ...holdsIn(one), isList: true }, z.pipe(list, z.array(one)));
}

function holdsIn(schema: z.ZodMiniType): Holds {
  return HOLDS.get(schema) ?? { kind: 'text' };
}

function asFlag(written: string): boolean | undefined {
  const word = written.trim().toLowerCase();
  if (word === 'yes' || word === 'true') return true;
  return word === 'no' || word === 'false' ? false : undefined;
}

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

/** A word of a list as it is compared: without case, spaces, hyphens and underscores. */
export function foldWord(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '');
}

const everyNote = { type: text, ignore: many(text) };

/** The keys of each note type and what they hold: the format's tables, in their order. */
export const SCHEMAS = {
  profile: z.object({
    ...everyNote,
    name: text,
    email: text,
    phone: text,
    linkedin: text,
    location: text,
    headline: text,
    timezone,
    focus: many(text),
    goals: text,
    weekly_goal: number(0, 1000),
    signature: text,
    rules: keys,
    folders: keys,
    views: keys,
    working_days: many(oneOf(WEEKDAYS)),
    language: text,
    history_days: number(0, 100_000),
  }),
  contact: z.object({
    ...everyNote,
    name: text,
    aliases: many(text),
    pronouns: text,
    honorific: text,
    language: text,
    role: text,
    company: link,
    former_companies: many(link),
    email: many(text),
    phone: text,
    linkedin: text,
    website: text,
    location: text,
    timezone,
    relationship: many(oneOf(RELATIONSHIPS)),
    source: oneOf(SOURCES),
    referred_by: link,
    found_via: text,
    stage: oneOf(STAGES),
    next_follow_up: day,
    keep_in_touch: duration,
    linkedin_connected: dayOrFlag,
    do_not_contact: flag,
    tags: many(text),
  }),
  interview: z.object({
    ...everyNote,
    kind: oneOf(INTERVIEW_KINDS),
    contact: many(link),
    company: link,
    opportunity: link,
    status: oneOf(INTERVIEW_STATUSES),
    start: moment,
    timezone,
    duration,
    format: oneOf(FORMATS),
    place: text,
    initiated_by: oneOf(['me', 'them']),
    thanked_in_person: flag,
    thank_you_sent: day,
    feedback_by: day,
    outcome: text,
    fit: number(1, 5),
    tags: many(text),
  }),
  letter: z.object({
    ...everyNote,
    kind: oneOf(LETTER_KINDS),
    language: text,
    approach: oneOf(APPROACHES),
    to: link,
    interview: link,
    opportunity: link,
    channel: oneOf(CHANNELS),
    subject: text,
    status: oneOf(LETTER_STATUSES),
    sent: day,
    replied: day,
    tags: many(text),
  }),
  company: z.object({
    ...everyNote,
    name: text,
    aliases: many(text),
    industry: text,
    size: text,
    website: text,
    location: text,
    tags: many(text),
  }),
  opportunity: z.object({
    ...everyNote,
    title: text,
    aliases: many(text),
    company: link,
    url: text,
    status: oneOf(OPPORTUNITY_STATUSES),
    found: day,
    applied: day,
    deadline: day,
    salary: text,
    location: text,
    contact: link,
    referred_by: link,
    tags: many(text),
  }),
  /** A Markdown file of no type of ours: only its names are read. */
  ordinary: z.object({ ...everyNote, name: text, title: text, aliases: many(text) }),
  template: z.object({ ...everyNote }),
  /** What another program put beside a note of which there were two versions: it counts for nothing. */
  copy: z.object({ ...everyNote }),
} as const;

/** The keys that notes of a type may have, in the order of the format, with what each holds; `aliases` may be written `alias` too. */
export function keysOf(type: ReadType): ReadonlyMap<string, Holds> {
  const shape: Readonly<Record<string, z.ZodMiniType>> = SCHEMAS[type].shape;
  return new Map(Object.entries(shape).map(([key, schema]) => [key, holdsIn(schema)]));
}

/** The six types that a person can write in `type:`. */
export const NOTE_TYPES = ['profile', 'contact', 'interview', 'letter', 'company', 'opportunity'] as const;
export type NoteType = (typeof NOTE_TYPES)[number];

/** The type of a note as it was read: one of ours, a template, any other Markdown file, or the copy of one. */
export type ReadType = keyof typeof SCHEMAS;

/** Where notes of a type live unless the profile says otherwise. */
export const DEFAULT_FOLDERS = {
  contact: 'contacts',
  company: 'companies',
  interview: 'interviews',
  letter: 'letters',
  opportunity: 'opportunities',
  template: 'templates',
} as const;
export type FolderType = keyof typeof DEFAULT_FOLDERS;
export type Folders = Readonly<Record<FolderType, string>>;
